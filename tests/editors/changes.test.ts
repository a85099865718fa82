/** Changes of the draft beyond one suggestion: what is parked, blanks to fill, the whole draft at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../e2e/harness/driver.ts';
import { BROWSERS, launch } from '../e2e/harness/launch.ts';
import { until } from '../e2e/harness/until.ts';
import { startWeb, type Web } from '../e2e/harness/web.ts';
import { PAGE } from './page.ts';
import { Writer } from './writer.ts';

const BEFORE = 'Hello Anna.';
const MONEY = 'You still owe me half the rent.';
const LOVE = 'Do you still love me?';
const SORRY = "I'm so, so sorry.";
const AFTER = 'The bins go out on Friday.';
const PARK = /^Park it for later: /;
const SOFTEN = 'Soften the whole draft';
const WHOLE = 'Gentle Draft: the whole draft';
const TWO_BLANKS = /^Use: .*\[…\].*\[…\]/;

describe.each(BROWSERS)('in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', PAGE);
    driver = await launch(name, web);
    tab = await driver.open('https://mail.google.com/?kind=input&place=page');
  });
  afterAll(async () => {
    expect(driver.errors()).toEqual([]);
    await driver?.close();
    await web?.close();
  });

  /** Types a draft and opens the card of the first of so many nudges. */
  async function open(kind: Writer['kind'], draft: string, count: number): Promise<Writer> {
    const writer = await Writer.at(tab, kind);
    // Somewhere for Tab to go: Firefox would leave the page for its own toolbar.
    await writer.run(() => document.body.append(document.createElement('button')));
    await tab.type(draft);
    await writer.openCard(`Gentle Draft: ${count} suggestion${count === 1 ? '' : 's'}`);
    return writer;
  }

  /** What the options page lists as parked. */
  async function listed(page: Tab): Promise<string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('.parked__text')].map((one) => one.textContent ?? ''),
    );
  }

  describe.each(['textarea', 'contenteditable', 'gmail'] as const)('%s', (kind) => {
    test('a sentence is parked, comes back by undo, is listed once, and is let go', async () => {
      const draft = `${BEFORE} ${MONEY} ${AFTER}`;
      const writer = await open(kind, draft, 1);
      await (await tab.see('button', PARK)).click();
      await writer.reads(`${BEFORE} ${AFTER}`);
      await tab.see('dialog', 'Gentle Draft');
      expect(await writer.hasFocus()).toBe(true);
      await tab.press('Control+z');
      await writer.reads(draft);
      // Parked again, it is still one sentence.
      await writer.openCard('Gentle Draft: 1 suggestion');
      await (await tab.see('button', PARK)).click();
      await writer.reads(`${BEFORE} ${AFTER}`);

      const options = await driver.openExtensionPage('options.html#parked');
      await until('the sentence', async () => (await listed(options)).length > 0);
      expect(await listed(options)).toEqual([MONEY]);
      await options.click(`[aria-label="Delete: ${MONEY}"]`);
      await until('nothing', async () => (await listed(options)).length === 0);
      await options.close();
      expect(await driver.storage()).not.toContain('half the rent');
    });

    test('using a suggestion with blanks selects the first; Tab goes to the next, and then is the page’s', async () => {
      const writer = await open(kind, `${SORRY} ${AFTER}`, 1);
      const button = await tab.see('button', TWO_BLANKS);
      const sentence = button.name.slice('Use: '.length);
      await button.click();
      await writer.reads(`${sentence} ${AFTER}`);
      await until('the first blank', async () => (await writer.selected()) === '[…]');
      await tab.type('the noise');
      await tab.press('Tab');
      await until('the next blank', async () => (await writer.selected()) === '[…]');
      await tab.type('said so');
      const filled = sentence.replace('[…]', 'the noise').replace('[…]', 'said so');
      await writer.reads(`${filled} ${AFTER}`);
      await tab.press('Tab');
      await until('the page to have Tab', async () => !(await writer.hasFocus()));
      await writer.reads(`${filled} ${AFTER}`);
    });

    test.each<[string, (writer: Writer) => Promise<unknown>]>([
      ['Escape', () => tab.press('Escape')],
      [
        'writing elsewhere',
        async (writer) => {
          await writer.setCaret('Friday.', 'after');
          await tab.type(' Yes.');
          await writer.setCaret(AFTER);
        },
      ],
    ])('%s ends the way through the blanks', async (_, end) => {
      const writer = await open(kind, `${SORRY} ${AFTER}`, 1);
      await (await tab.see('button', TWO_BLANKS)).click();
      await until('the first blank', async () => (await writer.selected()) === '[…]');
      await end(writer);
      await tab.press('Tab');
      await until('the page to have Tab', async () => !(await writer.hasFocus()));
    });

    test('the whole draft is softened at once, and undone step by step', async () => {
      const draft = `${BEFORE} ${MONEY} ${LOVE} ${AFTER}`;
      const writer = await open(kind, draft, 2);
      await (await tab.see('button', SOFTEN)).click();
      await tab.see('dialog', WHOLE);
      const [money, love] = await pieces(tab);
      await (await tab.see('button', 'Use all 2')).click();
      await writer.reads(`${BEFORE} ${money} ${love} ${AFTER}`);
      await tab.gone('dialog', WHOLE);
      expect(await writer.hasFocus()).toBe(true);
      for (let i = 0; i < 2 && (await writer.text()) !== draft; i++) {
        const before = await writer.text();
        await tab.press('Control+z');
        await until('a step back', async () => (await writer.text()) !== before);
      }
      await writer.reads(draft);
    });

    test('the whole draft is softened but for a piece that the writer leaves', async () => {
      const writer = await open(kind, `${BEFORE} ${MONEY} ${LOVE} ${AFTER}`, 2);
      await (await tab.see('button', SOFTEN)).click();
      const [money, love] = await pieces(tab);
      await (await tab.see('button', `Use: ${money}`)).click();
      await until('it to be left', async () => {
        return (await tab.see('button', `Use: ${money}`)).state === 'false';
      });
      await (await tab.see('button', 'Use 1 of 2')).click();
      await writer.reads(`${BEFORE} ${MONEY} ${love} ${AFTER}`);
    });
  });

  test('where nothing can be kept, the draft is not cut', async () => {
    const draft = `${BEFORE} ${MONEY} ${AFTER}`;
    const options = await driver.openExtensionPage('options.html');
    // A later version of the database, as a later version of the extension would leave it: ours cannot open it.
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const later = indexedDB.open('parked', 99);
          later.onsuccess = () => {
            later.result.close();
            resolve();
          };
          later.onerror = () => reject(new Error('no database'));
        }),
    );
    await options.close();
    const writer = await open('textarea', draft, 1);
    await (await tab.see('button', PARK)).click();
    await tab.see('dialog', 'Gentle Draft');
    const [said] = (
      await tab.coach((root) => root.querySelector('.card')?.textContent ?? '')
    ).filter(Boolean);
    expect(said).toBe('It could not be parked just now. Your sentence is still here.');
    await writer.reads(draft);
    const again = await driver.openExtensionPage('options.html');
    await again.evaluate(() => void indexedDB.deleteDatabase('parked'));
    await again.close();
  });
});

/** The suggestions of the open card of the whole draft, in order. */
async function pieces(tab: Tab): Promise<string[]> {
  await tab.see('dialog', WHOLE);
  const all = await tab.coach((root) =>
    [...root.querySelectorAll('.draft .use')].map(
      (one) => one.getAttribute('aria-label')?.slice('Use: '.length) ?? '',
    ),
  );
  return all.flat();
}
