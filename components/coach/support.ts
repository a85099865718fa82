import type { Guard } from '../../rules/rule.ts';

/** Guards whose words call for care for a person rather than for a sentence. */
export type SupportKind = Exclude<Guard, 'boundary'>;

/** What the support card says: never a judgement, no counting, nothing kept. */
export const SUPPORT: Record<SupportKind, { title: string; lines: readonly string[] }> = {
  harm: {
    title: 'Your safety comes before tone',
    lines: [
      'If you are in danger, call your local emergency number.',
      'Confidential help by country: lila.help or findahelpline.com.',
      'You don’t have to agree to anything that hurts you. A plain no is fine.',
      'Someone with access to this device may see your history; a safer device may help.',
    ],
  },
  threat: {
    title: 'This may read as a threat',
    lines: [
      'No rewording is offered for it. Waiting is safest.',
      'If you are afraid of what you might do, talk to someone now. Free helplines by country: findahelpline.com.',
      'Your draft hasn’t been changed.',
    ],
  },
  crisis: {
    title: 'That sounds like a lot to carry',
    lines: [
      'You matter beyond this message.',
      'If you might act on it, call your local emergency number or get to someone who can stay with you now.',
      'Free helplines by country: findahelpline.com.',
      'Your draft hasn’t been changed.',
    ],
  },
};

/** For a boundary the card has only this, and shows it only when it is open anyway. */
export const BOUNDARY_NOTE =
  'There is a boundary in this message. It is left as you wrote it. Short and clear is enough.';
