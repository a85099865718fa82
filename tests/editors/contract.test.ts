/** What must be true of every kind of text box, in both browsers, with the production build. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../e2e/harness/driver.ts';
import { BROWSERS, launch } from '../e2e/harness/launch.ts';
import { until } from '../e2e/harness/until.ts';
import { startWeb, type Web } from '../e2e/harness/web.ts';
import { KINDS, PAGE, PLACES } from './page.ts';
import { Writer } from './writer.ts';

const BEFORE = 'Hello Anna.';
const WORDS = 'Do you still love me';
const NEEDY = `${WORDS}?`;
const AFTER = 'The bins go out on Friday.';
const DRAFT = `${BEFORE} ${NEEDY} ${AFTER}`;
const ONE = 'Gentle Draft: 1 suggestion';
const CARD = 'Gentle Draft suggestion';

describe.each(BROWSERS)('text boxes in %s', (name) => {
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
    await driver?.close();
    await web?.close();
  });

  describe.each(KINDS)('%s', (kind) => {
    test('marks the words and follows the writer', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(DRAFT);
      await writer.seesMarks(WORDS);
      await tab.see('button', ONE);
      await writer.setCaret('Hello');
      await tab.type('Well. ');
      await writer.seesMarks(WORDS);
      await writer.setCaret('Friday', 'after');
      await tab.type(' again');
      await writer.seesMarks(WORDS);
      await writer.setCaret('still');
      await tab.type('x');
      await tab.gone('button', ONE);
      expect(await writer.marks()).toEqual([]);
      await tab.press('Backspace');
      await writer.seesMarks(WORDS);
      expect(await writer.text()).toBe(`Well. ${BEFORE} ${NEEDY} The bins go out on Friday again.`);
    });

    test('opens the card by mouse without taking the focus', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(DRAFT);
      await writer.seesMarks(WORDS);
      await tab.clickAt(await writer.middleOfMark());
      await tab.see('dialog', CARD);
      expect(await writer.hasFocus()).toBe(true);
      await tab.press('Escape');
      await tab.gone('dialog', CARD);
      await writer.openCard(ONE);
      expect(await writer.hasFocus()).toBe(true);
      await writer.setCaret('Friday.', 'after');
      await tab.type(' Yes.');
      await writer.reads(`${DRAFT} Yes.`);
      await tab.see('dialog', CARD);
    });

    test('opens the card by keyboard, and gives the focus back', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(DRAFT);
      await writer.seesMarks(WORDS);
      await writer.setCaret('love');
      await tab.press('Alt+.');
      await until(
        'the focus on a suggestion',
        async () => (await writer.suggestion()).button.focused,
      );
      await tab.press('Escape');
      await tab.gone('dialog', CARD);
      await until('the focus back', () => writer.hasFocus());
      expect(await writer.caret()).toBe(DRAFT.indexOf('love'));
      await tab.press('Alt+.');
      const { text, button } = await writer.suggestion();
      await until(
        'the focus on a suggestion',
        async () => (await writer.suggestion()).button.focused,
      );
      expect(button.role).toBe('button');
      await tab.press('Enter');
      await writer.reads(`${BEFORE} ${text} ${AFTER}`);
      await until('the focus back', () => writer.hasFocus());
      await until(
        'the caret at the end of what was put in',
        async () => (await writer.caret()) === `${BEFORE} ${text}`.length,
      );
    });

    test('uses a suggestion: exact text, caret, undo, redo', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(DRAFT);
      await writer.seesMarks(WORDS);
      await writer.setCaret('go out');
      await writer.openCard();
      const { text, button } = await writer.suggestion();
      await button.click();
      const changed = `${BEFORE} ${text} ${AFTER}`;
      await writer.reads(changed);
      await tab.gone('dialog', CARD);
      expect(await writer.hasFocus()).toBe(true);
      expect(await writer.caret()).toBe(changed.indexOf('go out'));
      await tab.press('Control+z');
      expect(await writer.text()).toBe(DRAFT);
      await writer.seesMarks(WORDS);
      await tab.press(name === 'firefox' ? 'Control+Shift+z' : 'Control+y');
      expect(await writer.text()).toBe(changed);
      await writer.seesMarks();
    });

    test('two nudges in a paragraph', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(`${NEEDY} I am at the office. Are you mad at me? Bye.`);
      await writer.openCard('Gentle Draft: 2 suggestions');
      await (await tab.see('button', 'Next')).click();
      await until('the second', async () =>
        (await tab.see('dialog', CARD)).text.includes('Are you mad at me'),
      );
      const { text, button } = await writer.suggestion();
      await button.click();
      await writer.reads(`${NEEDY} I am at the office. ${text} Bye.`);
      await writer.seesMarks(WORDS);
      await tab.see('button', ONE);
    });

    test('an edit between review and click changes nothing', async () => {
      const writer = await Writer.at(tab, kind);
      await tab.type(DRAFT);
      await writer.openCard();
      const { button } = await writer.suggestion();
      const edited = `${BEFORE} Do you still love my dog? ${AFTER}`;
      await writer.run((text) => {
        const editor = document.querySelector('#editor') as HTMLTextAreaElement;
        const place = document.querySelector('#line') ?? editor;
        if (editor.value !== undefined) editor.value = text;
        else place.textContent = text;
      }, edited);
      await button.click().catch(() => undefined); // it may be gone already
      await tab.gone('dialog', CARD);
      expect(await writer.text()).toBe(edited);
      await writer.seesMarks();
    });

    const hasLines = kind !== 'input';
    if (hasLines)
      test('the second line of three', async () => {
        const writer = await Writer.at(tab, kind);
        await tab.type('Good morning.');
        await writer.newLine();
        await tab.type(DRAFT);
        await writer.newLine();
        await tab.type('See you.');
        await writer.seesMarks(WORDS);
        await writer.openCard(ONE);
        const { text, button } = await writer.suggestion();
        await button.click();
        await writer.reads(`Good morning.\n${BEFORE} ${text} ${AFTER}\nSee you.`);
        await tab.type(' Soon.');
        await writer.reads(`Good morning.\n${BEFORE} ${text} ${AFTER}\nSee you. Soon.`);
        await tab.press('Control+z');
      });

    test.each(PLACES.slice(1))('in a place: %s', async (place) => {
      const writer = await Writer.at(tab, kind, place);
      await tab.type(DRAFT);
      await writer.seesMarks(WORDS);
      await tab.clickAt(await writer.middleOfMark());
      await tab.see('dialog', CARD);
      const { text, button } = await writer.suggestion();
      await button.click();
      const changed = `${BEFORE} ${text} ${AFTER}`;
      await writer.reads(changed);
      await tab.press('Control+z');
      await writer.reads(DRAFT);
      await writer.seesMarks(WORDS);
    });
  });

  test('no error of ours, none of the page', () => {
    expect(driver.errors()).toEqual([]);
    expect(driver.pageErrors()).toEqual([]);
    expect(web.strangers()).toEqual([]);
  });
});
