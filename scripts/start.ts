/**
 * `npm start`: builds the extension and shows it at work on its practice page. Where there is a display, a browser opens
 * and stays until it is closed. Where there is none, the same page runs headless: a message is typed into it, every nudge
 * is printed with its suggestions, one of them is used through the card, and screenshots are saved under .output/. Both show a
 * sample week of the summary, too.
 * `npm start -- --browser firefox` for Firefox, `--headless` to have no window in any case.
 */
import { parseArgs } from 'node:util';
import type { BrowserName, Found, Tab } from '../tests/e2e/harness/driver.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { until } from '../tests/e2e/harness/until.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { hasDisplay } from './display.ts';

/** What is typed: one sentence of each category, and two that are left alone. */
const MESSAGE = [
  'Sunday lunch was nice, thanks for coming.',
  'Do you still love me?',
  'Please give me one more chance.',
  'You always change the plan at the last minute.',
  'So do you want a divorce or not?',
  'I will bring the forms at six.',
].join(' ');

/** The weekly summary of ten made-up weeks. */
const SAMPLE = 'summary.html?sample';
const BADGE = /^Gentle Draft: \d+ suggestions?$/;
const CARD = 'Gentle Draft suggestion';
const USE = /^Use: /;

const textOf = (tab: Tab) =>
  tab.evaluate(() => (document.querySelector('textarea') as HTMLTextAreaElement).value);

/** What an open card says. */
interface Shown {
  title: string;
  phrase: string;
  suggestions: string[];
}

/** Reads the card that is open, as it stands in our shadow root. */
const readCard = async (tab: Tab): Promise<Shown | null> => {
  const cards = await tab.coach((root) => {
    const card = root.querySelector('[role="dialog"]');
    const read = (selector: string) => card?.querySelector(selector)?.textContent ?? '';
    return card
      ? {
          title: read('h2'),
          phrase: read('.phrase'),
          suggestions: [...card.querySelectorAll('[aria-label^="Use: "]')].map((button) =>
            (button.getAttribute('aria-label') ?? '').slice('Use: '.length),
          ),
        }
      : null;
  });
  return cards.find((card) => card !== null) ?? null;
};

/** Opens the card of each nudge in turn, and prints it. */
async function printNudges(tab: Tab, badge: Found): Promise<void> {
  await badge.click();
  await tab.see('dialog', CARD);
  const seen = new Set<string>();
  for (;;) {
    const card = await until('the next card', async () => {
      const open = await readCard(tab);
      return open && !seen.has(open.phrase) ? open : null;
    });
    seen.add(card.phrase);
    console.log(`\n“${card.phrase}”  (${card.title})`);
    for (const suggestion of card.suggestions) console.log(`   → ${suggestion}`);
    const next = await tab.find('button', /^Next/);
    if (!next || seen.size === countOf(badge)) return;
    await next.click();
  }
}

/** The badge, once it counts the whole message: it has come while the message was still being typed. */
async function settled(tab: Tab): Promise<Found> {
  let last = '';
  let looks = 0;
  return until('the badge', async () => {
    const badge = await tab.find('button', BADGE);
    looks = badge?.name === last ? looks + 1 : 0;
    last = badge?.name ?? '';
    return badge && looks > 10 && badge;
  });
}

const countOf = (badge: Found): number => Number(/\d+/.exec(badge.name)?.[0] ?? 0);

async function demonstrate(name: BrowserName): Promise<void> {
  const driver = await launch(name);
  try {
    const tab = await driver.openExtensionPage('practice.html');
    await tab.click('textarea');
    await tab.type(MESSAGE);
    console.log(`Typed on the practice page in ${name}:\n${await textOf(tab)}`);

    const badge = await settled(tab);
    console.log(`\n${badge.name}`);
    await printNudges(tab, badge);
    const shot = await tab.screenshot('.output/start-card.png');

    const use = await tab.see('button', USE);
    const before = await textOf(tab);
    await use.click();
    const after = await until('the suggestion in the box', async () => {
      const text = await textOf(tab);
      return text !== before && text;
    });
    console.log(`\nUsed: ${use.name.slice('Use: '.length)}`);
    console.log(`Before: ${before}`);
    console.log(`After:  ${after}`);
    await tab.gone('dialog', CARD);
    console.log(`\nSaved ${shot} and ${await tab.screenshot('.output/start-after.png')}`);
    const summary = await driver.openExtensionPage(SAMPLE);
    await until('the sample week', () => summary.evaluate(() => document.querySelector('h1')));
    console.log(`Saved ${await summary.screenshot('.output/start-summary.png')}, a sample week`);
    const errors = driver.errors();
    if (errors.length > 0) throw new Error(`the extension had errors:\n${errors.join('\n')}`);
  } finally {
    await driver.close();
  }
}

async function show(name: BrowserName): Promise<void> {
  const driver = await launch(name, undefined, { headless: false });
  await driver.openExtensionPage(SAMPLE);
  await driver.openExtensionPage('practice.html');
  console.log('The practice page is open, and a sample week. Close the browser to end.');
  await driver.closed;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const name = values.browser;
  if (name !== 'chromium' && name !== 'firefox')
    throw new Error(`--browser takes chromium or firefox, not ${name}`);
  ensureBrowsers([name]);
  build(name);
  await (values.headless ? demonstrate(name) : show(name));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
