/**
 * The sites the coach runs on: the only place that names them. The manifest's content scripts, the popup and the README
 * read this table.
 */
export interface Site {
  /** Stable key for settings. */
  id: string;
  /** As its users call it. */
  name: string;
  kind: 'mail' | 'chat';
  /** Match patterns, as in a manifest. */
  matches: readonly [string, ...string[]];
}

export const SITES: readonly Site[] = [
  { id: 'gmail', name: 'Gmail', kind: 'mail', matches: ['https://mail.google.com/*'] },
  {
    id: 'outlook',
    name: 'Outlook',
    kind: 'mail',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { id: 'yahoo', name: 'Yahoo Mail', kind: 'mail', matches: ['https://mail.yahoo.com/*'] },
  {
    id: 'proton',
    name: 'Proton Mail',
    kind: 'mail',
    matches: ['https://mail.proton.me/*'],
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    kind: 'mail',
    matches: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*'],
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    kind: 'mail',
    // The composer stands in a frame of another host of the same site.
    matches: ['https://www.icloud.com/mail/*', 'https://*.icloud.com/applications/mail2/*'],
  },
  {
    id: 'aol',
    name: 'AOL Mail',
    kind: 'mail',
    matches: ['https://mail.aol.com/*'],
  },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    kind: 'mail',
    matches: ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*', 'https://mail.zoho.in/*'],
  },
  {
    id: 'gmx',
    name: 'GMX',
    kind: 'mail',
    // Each country's mail client stands in a frame of a numbered host, for example 3c-lxa.gmx.net.
    matches: ['https://*.gmx.com/*', 'https://*.gmx.net/*', 'https://*.gmx.co.uk/*'],
  },
  { id: 'mail-com', name: 'mail.com', kind: 'mail', matches: ['https://*.mail.com/*'] },
  { id: 'whatsapp', name: 'WhatsApp', kind: 'chat', matches: ['https://web.whatsapp.com/*'] },
  { id: 'messenger', name: 'Messenger', kind: 'chat', matches: ['https://www.messenger.com/*'] },
  {
    id: 'facebook',
    name: 'Facebook',
    kind: 'chat',
    matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  },
  { id: 'instagram', name: 'Instagram', kind: 'chat', matches: ['https://www.instagram.com/*'] },
  {
    id: 'telegram',
    name: 'Telegram',
    kind: 'chat',
    // Two clients, under /a/ and /k/.
    matches: ['https://web.telegram.org/*'],
  },
  {
    id: 'google-messages',
    name: 'Google Messages',
    kind: 'chat',
    matches: ['https://messages.google.com/web/*'],
  },
  { id: 'google-chat', name: 'Google Chat', kind: 'chat', matches: ['https://chat.google.com/*'] },
  {
    id: 'discord',
    name: 'Discord',
    kind: 'chat',
    matches: ['https://discord.com/channels/*'],
  },
  { id: 'slack', name: 'Slack', kind: 'chat', matches: ['https://app.slack.com/*'] },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    kind: 'chat',
    matches: [
      'https://teams.microsoft.com/*',
      'https://teams.live.com/*',
      'https://teams.cloud.microsoft/*',
    ],
  },
  { id: 'linkedin', name: 'LinkedIn', kind: 'chat', matches: ['https://www.linkedin.com/*'] },
  { id: 'x', name: 'X', kind: 'chat', matches: ['https://x.com/*', 'https://twitter.com/*'] },
  { id: 'reddit', name: 'Reddit', kind: 'chat', matches: ['https://*.reddit.com/*'] },
  { id: 'element', name: 'Element', kind: 'chat', matches: ['https://app.element.io/*'] },
  {
    id: 'ourfamilywizard',
    name: 'OurFamilyWizard',
    kind: 'mail',
    matches: ['https://*.ourfamilywizard.com/*', 'https://*.ourfamilywizard.co.uk/*'],
  },
  {
    id: 'talkingparents',
    name: 'TalkingParents',
    kind: 'mail',
    matches: ['https://*.talkingparents.com/*'],
  },
];

/**
 * The site of an address; null for every other address. Only the host is compared: a frame without an address of its own
 * knows its origin but no path, and the browser has compared the path before it started the coach.
 */
export function siteAt(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:') return null;
  const isHere = (pattern: string): boolean => {
    const host = pattern.slice('https://'.length).split('/')[0] ?? '';
    return host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host;
  };
  return SITES.find((site) => site.matches.some(isHere)) ?? null;
}
