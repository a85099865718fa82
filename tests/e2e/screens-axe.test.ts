/** Our own pages under axe, as a browser lays them out: light and dark, folded and unfolded, calm and with a notice. */
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';

const EXTENSION = resolve('.output/chrome-mv3');

let context: BrowserContext;
let page: Page;
let origin: string;

beforeAll(async () => {
  context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--no-first-run', '--enable-unsafe-extension-debugging'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  // playwright-core's protocol types do not know the domain.
  const send = session?.send.bind(session) as unknown as (
    method: string,
    params: { path: string },
  ) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: EXTENSION });
  origin = `chrome-extension://${id}`;
  page = await context.newPage();
});
afterAll(() => context?.close());

/** `narrow`: a width that has to be enough. The popup's is its own, the pages' that of WCAG 1.4.10. */
const popup = { path: 'popup.html', width: 368, narrow: 368 };
const options = { path: 'options.html', width: 1000, narrow: 320 };
const practice = { path: 'practice.html', width: 1000, narrow: 320 };

/** Opens everything that is folded away. */
const unfold = async () => {
  const folded = page.locator('[aria-expanded=false]:visible');
  while ((await folded.count()) > 0) await folded.first().click();
};

const SCREENS: readonly [string, typeof popup, (() => Promise<void>)?][] = [
  ['the popup', popup],
  ['the popup, unfolded', popup, unfold],
  [
    'the popup, paused and with a rule off',
    popup,
    async () => {
      await page.getByRole('button', { name: 'Pause for an hour' }).click();
      await page.getByRole('switch', { name: /^All / }).first().click();
      await page.getByRole('button', { name: 'Resume' }).waitFor();
    },
  ],
  ['the practice page, paused', practice, () => page.getByRole('status').waitFor()],
  ['the practice page, rich box', practice, () => page.getByRole('tab').last().click()],
  ['the options', options],
  [
    'the options, unfolded, with a hot word',
    options,
    async () => {
      await unfold();
      await page.getByRole('textbox', { name: 'A word or a name' }).fill('Lake house');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Remove Lake house' }).waitFor();
      await page.getByRole('button', { name: 'Remove Lake house' }).hover();
    },
  ],
  [
    'the options, all off',
    options,
    async () => {
      await page.getByRole('switch', { name: 'Gentle Draft on all sites' }).click();
      await page.getByText('Switched off.').waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${origin}/options.html`);
    await page.evaluate('chrome.storage.sync.clear().then(() => chrome.storage.local.clear())');
  });

  test.each(SCREENS)('%s', async (_, { path, width, narrow }, reach) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${origin}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await reach?.();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
    ).toEqual([]);
    await page.setViewportSize({ width: narrow, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(narrow);
  });
});
