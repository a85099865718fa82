/** What people paste and pages do: the coach works or stays silent, without an error, a freeze or a lost character. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../e2e/harness/driver.ts';
import { BROWSERS, launch } from '../e2e/harness/launch.ts';
import { until } from '../e2e/harness/until.ts';
import { startWeb, type Web } from '../e2e/harness/web.ts';
import { PAGE } from './page.ts';
import { Writer } from './writer.ts';

const WORDS = 'Do you still love me';
const NEEDY = `${WORDS}?`;
const ONE = 'Gentle Draft: 1 suggestion';

/** Texts to paste, and whether the coach must still find the needy sentence at their end. */
const TEXTS: [string, string, boolean][] = [
  ['only emoji', '😭💔🙏🏽👨‍👩‍👧'.repeat(50), false],
  ['emoji and a nudge', `😭💔👨‍👩‍👧 ${NEEDY}`, true],
  ['right to left', `שלום לך. מה שלומך? ${NEEDY}`, true],
  ['Chinese', `你好。你今天怎么样？ ${NEEDY}`, true],
  ['lone surrogates', `\uD83D and \uDE00. ${NEEDY}`, true],
  ['5,000 words', `${'The bins go out on Friday evening. '.repeat(714)}${NEEDY}`, true],
  ['200,000 characters', `${'The bins go out on Friday. '.repeat(7400)}${NEEDY}`, false],
];

describe.each(BROWSERS)('bad input in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', PAGE);
    driver = await launch(name, web);
    tab = await driver.open('https://mail.google.com/?kind=textarea&place=page');
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  /** Puts text in as pasting does. Lone surrogates do not survive the way into the browser, so the text is escaped. */
  const paste = (writer: Writer, text: string): Promise<void> =>
    writer.run((escaped) => {
      document.execCommand('insertText', false, JSON.parse(escaped));
    }, ascii(text));
  const ascii = (text: string): string =>
    JSON.stringify(text).replace(
      /[^\x20-\x7e]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

  describe.each(['textarea', 'contenteditable'] as const)('%s', (kind) => {
    test.each(TEXTS)('%s', async (_what, text, isFound) => {
      const writer = await Writer.at(tab, kind);
      await paste(writer, text);
      const reads = (expected: string): Promise<void> =>
        until('the text', () => writer.holds(ascii(expected))).then(() => undefined);
      await reads(text);
      if (isFound) {
        await writer.openCard(ONE);
        const { text: better, button } = await writer.suggestion();
        await button.click();
        await reads(text.replace(NEEDY, better));
        await tab.press('Control+z');
        await reads(text);
      } else {
        // It goes on working: a shorter draft is reviewed again.
        await tab.press('Control+a');
        await tab.type(NEEDY);
        await tab.see('button', ONE);
        await writer.reads(NEEDY);
      }
    });

    test('a field that is taken away, and one that takes its place', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(NEEDY);
      await writer.openCard(ONE);
      await writer.run(() => {
        const editor = document.querySelector('#editor') as HTMLElement;
        const next = editor.cloneNode(false) as HTMLTextAreaElement;
        if (next.value !== undefined) next.value = '';
        editor.replaceWith(next);
      });
      await tab.gone('button', ONE);
      await tab.gone('dialog', 'Gentle Draft suggestion');
      await tab.click('#editor');
      await tab.type(NEEDY);
      await tab.see('button', ONE);
      await writer.seesMarks(WORDS);
    });

    test('a page that removes our element', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(NEEDY);
      await tab.see('button', ONE);
      const remove = () => writer.run(() => document.querySelector('gentle-draft')?.remove());
      await remove();
      await tab.type(' Are you mad at me?');
      await tab.see('button', 'Gentle Draft: 2 suggestions');
      // One that does not stop is let have its way.
      await writer.run(() => {
        new MutationObserver(() => document.querySelector('gentle-draft')?.remove()).observe(
          document.documentElement,
          { childList: true },
        );
        document.querySelector('gentle-draft')?.remove();
      });
      await tab.type(' Do you miss me?');
      await writer.reads(`${NEEDY} Are you mad at me? Do you miss me?`);
      expect(await tab.find('button', /Gentle Draft/)).toBeUndefined();
    });

    test('a page that throws in its own handlers', async () => {
      const writer = await Writer.at(tab, kind);
      await writer.run(() => {
        for (const type of ['input', 'beforeinput', 'keydown', 'click', 'focusin', 'pointerdown'])
          document.addEventListener(type, () => {
            throw new Error(`the page fails at ${type}`);
          });
      });
      await tab.type(NEEDY);
      await writer.openCard(ONE);
      const { text, button } = await writer.suggestion();
      await button.click();
      await writer.reads(text);
      await tab.press('Control+z');
      await writer.reads(NEEDY);
    });

    test('a page that stops every key and click of its own', async () => {
      const writer = await Writer.at(tab, kind);
      await writer.run(() => {
        for (const type of ['keydown', 'click', 'mousedown', 'pointerdown', 'focusin', 'input'])
          document.addEventListener(type, (event) => event.stopImmediatePropagation());
      });
      await tab.type(NEEDY);
      await writer.openCard(ONE);
      const { text, button } = await writer.suggestion();
      await button.click();
      await writer.reads(text);
    });

    test('a page that empties the field when the message is sent', async () => {
      const writer = await Writer.at(tab, kind);
      await writer.run(() => {
        const editor = document.querySelector('#editor') as HTMLTextAreaElement;
        editor.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (editor.value === undefined) editor.textContent = '';
          else editor.value = '';
        });
      });
      await tab.type(NEEDY);
      await writer.seesMarks(WORDS);
      await tab.press('Enter');
      await tab.gone('button', ONE);
      await writer.seesMarks();
      await tab.type(NEEDY);
      await writer.seesMarks(WORDS);
    });
  });

  test('no error of ours', () => {
    expect(driver.errors()).toEqual([]);
    expect(web.strangers()).toEqual([]);
  });
});
