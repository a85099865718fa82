/** What is typed stays where it is typed: no request, nothing stored, and some fields are never even read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from './harness/driver.ts';
import { BROWSERS, launch } from './harness/launch.ts';
import { never, until } from './harness/until.ts';
import { startWeb, type Web } from './harness/web.ts';

const ADDRESS = 'https://mail.google.com/mail/u/0/';
const SENTENCE = 'Do you still love me?';
const BADGE = /^Gentle Draft/;

/** Fields the coach stays away from, by what it is for. */
const EXCLUDED: [what: string, html: string][] = [
  ['password', '<input type="password" class="it">'],
  ['search', '<input type="search" class="it">'],
  ['e-mail address', '<input type="email" class="it">'],
  ['telephone number', '<input type="tel" class="it">'],
  ['web address', '<input type="url" class="it">'],
  ['number', '<input type="number" class="it">'],
  ['one-time code', '<input autocomplete="one-time-code" class="it">'],
  ['search box by role', '<input role="searchbox" class="it">'],
  ['CodeMirror 5', '<div class="CodeMirror"><textarea class="it"></textarea></div>'],
  [
    'CodeMirror 6',
    '<div class="cm-editor"><div class="cm-content it" data-language="python" contenteditable></div></div>',
  ],
  [
    'Monaco',
    '<div class="monaco-editor"><textarea class="inputarea it" style="width: 300px; height: 90px"></textarea></div>',
  ],
  ['Ace', '<div class="ace_editor"><textarea class="ace_text-input it"></textarea></div>'],
];

const PAGE = `<!doctype html><title>Mail</title><link rel="icon" href="data:,">
${EXCLUDED.map(([what, html], i) => `<section id="s${i}"><h2>${what}</h2>${html}</section>`).join('\n')}
<section id="fixed"><input class="it" type="text" readonly value="${SENTENCE}"></section>
<section id="text"><input class="it" type="text"></section>
<section id="message"><textarea class="it" rows="4" cols="60"></textarea></section>
<section id="rich"><div class="it" contenteditable></div></section>
<style>.it { display: block; min-height: 40px; min-width: 300px } </style>`;

describe.each(BROWSERS)('in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', PAGE);
    driver = await launch(name, web);
    tab = await driver.open(ADDRESS);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  test.each(['#text', '#message', '#rich'])('a field for words gets its nudge: %s', async (id) => {
    await tab.click(`${id} .it`);
    await tab.type(SENTENCE);
    await tab.see('button', 'Gentle Draft: 1 suggestion');
    await tab.press('Control+a');
    await tab.press('Delete');
    await tab.gone('button', BADGE);
  });

  test.each([
    ...EXCLUDED.map(([what], i) => [what, `#s${i} .it`] as const),
    ['read-only', '#fixed .it'] as const,
  ])('never: %s', async (_, selector) => {
    await tab.click(selector);
    await tab.type(SENTENCE);
    await never('a badge', () => tab.find('button', BADGE));
  });

  test('nothing is asked of the network, and no word is kept', async () => {
    await tab.goto(ADDRESS);
    const before = web.requests.length;
    await tab.click('#message .it');
    await tab.type(`We had a zebra at the wedding. ${SENTENCE}`);
    const badge = await tab.see('button', 'Gentle Draft: 1 suggestion');
    await badge.click();
    await tab.see('dialog', 'Gentle Draft suggestion');
    await (await tab.see('button', /^Use: [^[]+$/)).click();
    const value = () =>
      tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#message .it')?.value ?? '');
    await until('the suggestion', async () => !(await value()).includes(SENTENCE));
    await tab.press('Control+z');
    await until('the old words', async () => (await value()).includes(SENTENCE));
    await (await tab.see('button', BADGE)).click();
    await (await tab.see('button', 'Not now')).click();
    await tab.gone('button', BADGE);

    const kept = await driver.storage();
    for (const word of ['zebra', 'wedding', 'still love', 'mail.google', 'Mail'])
      expect(kept).not.toContain(word);
    expect(web.requests.slice(before).filter(({ refused }) => !refused)).toEqual([]);
    expect(web.strangers()).toEqual([]);
    expect(driver.errors()).toEqual([]);
  });

  test('the page can see no more of it than an empty element', async () => {
    const globals = await tab.evaluate(() =>
      Object.keys(window).filter((key) => /gentle|draft|coach|wxt|browser/i.test(key)),
    );
    expect(globals).toEqual([]);
    const open = await tab.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null),
    );
    expect(open).toEqual([]);
    const reachable = await tab.evaluate(async (origin) => {
      const files = ['popup.html', 'background.js', 'content-scripts/coach.js', 'manifest.json'];
      const loads = (file: string) =>
        new Promise<boolean>((resolve) => {
          const script = document.createElement('script');
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          script.src = `${origin}/${file}`;
          document.head.append(script);
        });
      const found: string[] = [];
      for (const file of files) if (await loads(file)) found.push(file);
      return found;
    }, driver.origin);
    expect(reachable).toEqual([]);
  });
});
