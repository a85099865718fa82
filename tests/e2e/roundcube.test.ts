/**
 * The whole path in a webmail that nobody here wrote: write, be nudged, take a suggestion, take it back, take it again,
 * send, and read what arrives.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Found, Tab } from './harness/driver.ts';
import { BROWSERS, launch } from './harness/launch.ts';
import { until } from './harness/until.ts';
import { startWeb, type Web } from './harness/web.ts';
import { installWebmail } from './roundcube/processes.ts';
import { type Composer, type Mail, startWebmail, type Webmail } from './roundcube/server.ts';
import { logIn, startMessage } from './roundcube/writer.ts';

const why = installWebmail();
if (why) console.warn(`Skipping the tests with Roundcube: ${why}`);

/** A supported site's address, with Roundcube behind it. */
const HOST = 'mail.zoho.com';
const COMPOSERS: Composer[] = ['plain', 'rich'];

const GREETING = 'Hi Bob,';
/** One of each category, in order: needy, pleading, argumentative, hot issue. */
const PUSHING = [
  'Do you still love me?',
  'Please give me one more chance.',
  'You always change the plan at the last minute.',
  'Do you want a divorce or not?',
];
const CLOSING = 'See you at six on Friday.';
const ALL = `Gentle Draft: ${PUSHING.length} suggestions`;
const ONE_LESS = `Gentle Draft: ${PUSHING.length - 1} suggestions`;
const DRAFT = [GREETING, PUSHING.join(' '), CLOSING].join('\n');

/** The paragraphs of an HTML mail, and everything in them that is more than a paragraph of text. */
const readHtml = (tab: Tab, html: string) =>
  tab.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const extra = [...body.querySelectorAll('*')].filter(
      (element) => element.localName !== 'p' || element.attributes.length > 0,
    );
    return {
      lines: [...body.children].map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')),
      extra: extra.map((element) => element.outerHTML),
    };
  }, html);

async function expectArrived(tab: Tab, mail: Mail, composer: Composer, seen: string) {
  expect(mail.source).not.toMatch(/gentle|extension:/i);
  if (composer === 'plain') {
    expect(mail.html).toBeUndefined();
    expect(mail.text?.trimEnd()).toBe(seen);
    return;
  }
  // TinyMCE shows an empty paragraph at the end, and does not send it.
  const lines = seen.trimEnd().split('\n');
  expect(await readHtml(tab, mail.html ?? '')).toEqual({ lines, extra: [] });
}

/** How many places are marked: highlights in the rich composer, boxes (one a line) over the plain one. */
const marks = async (tab: Tab, composer: Composer): Promise<number> => {
  if (composer === 'rich') return (await tab.highlights()).length;
  const counts = await tab.coach((root) => root.querySelectorAll('.mark').length);
  return counts.reduce((sum, count) => sum + count, 0);
};

describe.skipIf(why !== null)('in Roundcube', () => {
  let webmail: Webmail;
  let web: Web;

  beforeAll(async () => {
    webmail = await startWebmail();
    web = await startWeb();
    web.forward(HOST, webmail.port);
  });
  afterAll(async () => {
    await web?.close();
    await webmail?.stop();
  });

  describe.each(BROWSERS)('%s', (name) => {
    describe.each(COMPOSERS)('%s composer', (composer) => {
      let driver: Driver;
      let tab: Tab;

      beforeAll(async () => {
        await webmail.compose(composer);
        driver = await launch(name, web);
        tab = await driver.open(`https://${HOST}/`);
        await logIn(tab, 'alice');
      });
      afterAll(() => driver?.close());

      const shot = (what: string) =>
        tab.screenshot(`.output/screenshots/roundcube-${name}-${composer}-${what}.png`);

      test('a mail without a nudge is left alone', async () => {
        const message = await startMessage(tab, composer, 'bob@example.test', 'Friday');
        await message.enter();
        await tab.type('Hi Bob,');
        await tab.press('Enter');
        await tab.type('I will bring the forms on Friday at six, and the blue folder with them.');
        const seen = await message.text();
        await message.send();
        const mail = await webmail.nextMail();
        expect(mail.subject).toBe('Friday');
        await expectArrived(tab, mail, composer, seen);
      });

      test('write, use a suggestion, undo, use it again, send', async () => {
        const message = await startMessage(tab, composer, 'bob@example.test', 'Us');
        await message.enter();
        const before = web.requests.length;
        for (const [i, line] of DRAFT.split('\n').entries()) {
          if (i > 0) await tab.press('Enter');
          await tab.type(line, { delay: 15 });
        }
        const draft = await message.text();
        expect(draft.trimEnd()).toBe(DRAFT);

        // Nudged: a badge that counts, and a mark on each.
        const badge = await tab.see('button', ALL);
        await until('a mark on each', async () => (await marks(tab, composer)) >= PUSHING.length);
        await shot('marks');

        // By mouse.
        await badge.click();
        const card = await tab.see('dialog', 'Gentle Draft suggestion');
        expect(card.focused, 'the card leaves the focus where it is').toBe(false);
        const use = await tab.see('button', /^Use: [^[]+$/);
        await shot('card');
        await use.click();
        const better = await until('the suggestion in the message', async () => {
          const text = await message.text();
          return text !== draft && text;
        });
        expect(swaps(draft, use)).toContain(better);
        await tab.gone('dialog', 'Gentle Draft suggestion');
        await tab.see('button', ONE_LESS);
        await shot('used');

        await tab.press('Control+z');
        await until('the old words', async () => (await message.text()) === draft);
        await tab.see('button', ALL);

        // By keyboard, with the caret in the first mark.
        await tab.press('Control+Home');
        await tab.press('ArrowDown');
        await tab.press('Home');
        for (let i = 0; i < 3; i++) await tab.press('ArrowRight');
        await tab.press('Alt+.');
        await tab.see('dialog', 'Gentle Draft suggestion');
        const chosen = await until('a suggestion with the focus', async () => {
          const first = await tab.find('button', /^Use: [^[]+$/);
          if (first?.focused) return first;
          await tab.press('Tab');
          return undefined;
        });
        await tab.press('Enter');
        const sent = draft.replace(PUSHING[0] as string, chosen.name.slice('Use: '.length));
        await until('the suggestion in the message', async () => (await message.text()) === sent);
        await tab.gone('dialog', 'Gentle Draft suggestion');

        const during = web.requests.slice(before);
        expect(during.filter(({ url, body }) => /divorce|chance/.test(url + body))).toEqual([]);

        // The other nudges are left, and nothing stands in the way of sending.
        await tab.see('button', ONE_LESS);
        await message.send();
        const mail = await webmail.nextMail();
        expect(mail.to).toEqual(['bob@example.test']);
        await expectArrived(tab, mail, composer, sent);
      });

      test('nothing is sent elsewhere, nothing is kept, nothing goes wrong', async () => {
        expect(web.strangers()).toEqual([]);
        const kept = await driver.storage();
        for (const word of ['love', 'chance', 'divorce', 'bob@', 'zoho'])
          expect(kept).not.toContain(word);
        expect(driver.errors()).toEqual([]);
      });
    });
  });
});

/** The draft with one of its pushing sentences swapped for this suggestion: all four ways. */
const swaps = (draft: string, use: Found) =>
  PUSHING.map((sentence) => draft.replace(sentence, use.name.slice('Use: '.length)));
