/** What the coach does beside marking and replacing: whom it leaves alone, how it is switched off, and when it offers support. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Driver, Json, Tab } from '../e2e/harness/driver.ts';
import { BROWSERS, launch } from '../e2e/harness/launch.ts';
import { until } from '../e2e/harness/until.ts';
import { startWeb, type Web } from '../e2e/harness/web.ts';
import { PAGE } from './page.ts';
import { Writer } from './writer.ts';

const NEEDY = 'Do you still love me?';
const ONE = 'Gentle Draft: 1 suggestion';

/** Text boxes that are not for messages. */
const LEFT_ALONE = [
  '<input type="password">',
  '<input type="search">',
  '<input type="email">',
  '<input type="url">',
  '<input type="tel">',
  '<input aria-label="To">',
  '<input name="q">',
  '<input role="combobox">',
  '<input autocomplete="one-time-code">',
  '<input inputmode="numeric">',
  '<textarea name="_cc"></textarea>',
  '<div role="searchbox" contenteditable="true"></div>',
  '<div class="monaco-editor"><textarea></textarea></div>',
  '<div class="cm-editor"><div class="cm-content" data-language="python" contenteditable="true"></div></div>',
  '<pre><code contenteditable="true"></code></pre>',
];
const OTHERS = `<!doctype html><style>* { min-height: 1em; min-width: 3em }</style>${LEFT_ALONE.map(
  (html) => `<section>${html}</section>`,
).join('')}<textarea id="good"></textarea><script>
  window.at = [];
  new MutationObserver((all) => {
    for (const { addedNodes } of all)
      for (const node of addedNodes)
        if (node.localName === 'gentle-draft') window.at.push(document.activeElement.id);
  }).observe(document.documentElement, { childList: true });
</script>`;

describe.each(BROWSERS)('the coach in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', PAGE);
    web.serve('chat.google.com', OTHERS);
    driver = await launch(name, web);
    tab = await driver.open('https://mail.google.com/?kind=textarea&place=page');
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });
  beforeEach(() => store('local', { notNow: null, pausedUntil: null }));

  /** Writes settings as the popup would; null removes. */
  async function store(area: 'sync' | 'local', values: Record<string, Json>): Promise<void> {
    const page = await driver.openExtensionPage('popup.html');
    await page.evaluate(
      async (area, values) => {
        type Area = { set(v: unknown): Promise<void>; remove(k: string): Promise<void> };
        type Api = { storage: Record<string, Area> };
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const { storage } = scope.browser ?? scope.chrome;
        for (const [key, value] of Object.entries(values as object))
          if (value === null) await storage[area as string]?.remove(key);
          else await storage[area as string]?.set({ [key]: value });
      },
      area,
      values,
    );
    await page.close();
  }

  test('leaves alone what is not for messages', async () => {
    const other = await driver.open('https://chat.google.com/');
    for (const index of LEFT_ALONE.keys()) {
      await other.evaluate((index) => {
        const section = document.querySelectorAll('section')[index] as HTMLElement;
        section.querySelector<HTMLElement>('input, textarea, [contenteditable]')?.focus();
      }, index);
      await other.type(NEEDY);
    }
    await other.click('#good');
    await other.type(NEEDY);
    await other.see('button', ONE);
    expect(await other.evaluate(() => (window as unknown as { at: string[] }).at)).toEqual([
      'good',
    ]);
    await other.close();
  });

  test('a field that becomes read-only is left alone, and taken up again', async () => {
    const writer = await Writer.at(tab, 'textarea');
    await tab.type(NEEDY);
    await tab.see('button', ONE);
    const setReadOnly = (is: number) =>
      writer.run((is) => {
        const field = document.querySelector('#editor') as HTMLTextAreaElement;
        field.readOnly = is === 1;
        field.dispatchEvent(new Event('scroll'));
      }, is);
    await setReadOnly(1);
    await tab.gone('button', ONE);
    await setReadOnly(0);
    await tab.see('button', ONE);
  });

  test.each([
    ['everything', { enabled: false }, { enabled: true }],
    ['this site', { sitesOff: ['gmail'] }, { sitesOff: [] }],
    ['a rule', { rulesOff: ['needy/reassurance'] }, { rulesOff: [] }],
  ])('switching %s off and on takes effect on the open page', async (_what, off, on) => {
    const writer = await Writer.at(tab, 'contenteditable');
    await tab.type(NEEDY);
    await tab.see('button', ONE);
    await store('sync', off);
    await tab.gone('button', ONE);
    await writer.seesMarks();
    await store('sync', on);
    await tab.see('button', ONE);
    await writer.seesMarks('Do you still love me');
  });

  test('Not now keeps a nudge away for this draft only', async () => {
    const writer = await Writer.at(tab, 'contenteditable');
    await tab.type(NEEDY);
    await writer.openCard();
    await (await tab.see('button', 'Not now')).click();
    await tab.gone('button', ONE);
    await tab.type(' Are you mad at me?');
    await writer.seesMarks('Are you mad at me');
    await tab.press('Control+a');
    await tab.press('Delete');
    await tab.type(NEEDY);
    await writer.seesMarks('Do you still love me');
  });

  test('three Not now in a day let a rule rest, and the card says so', async () => {
    const writer = await Writer.at(tab, 'contenteditable');
    await tab.type('Do you still love me? Do you miss me? Are you mad at me? Do you need me?');
    for (const left of [3, 2, 1]) {
      await writer.openCard();
      await (await tab.see('button', 'Not now')).click();
      if (left > 1) await tab.see('button', new RegExp(`: ${left} suggestion`));
    }
    await until('the notice', async () =>
      (await tab.see('dialog', 'Gentle Draft')).text.includes('rests until tomorrow'),
    );
    await writer.seesMarks();
    expect(await driver.storage()).not.toContain('love me');
  });

  test('Turn off this rule, and Not for us', async () => {
    const writer = await Writer.at(tab, 'textarea');
    await tab.type(NEEDY);
    await writer.openCard();
    await (await tab.see('button', 'Turn off this rule')).click();
    await tab.gone('button', ONE);
    expect(await driver.storage()).toContain('"rulesOff":["needy/reassurance"]');
    await store('sync', { rulesOff: [] });
    await Writer.at(tab, 'textarea');
    await tab.type(NEEDY);
    await writer.openCard();
    await (await tab.see('button', 'More')).click();
    await (await tab.see('button', 'Not for us')).click();
    await tab.see('dialog', 'Gentle Draft');
    await writer.seesMarks();
  });

  test('Pause for an hour', async () => {
    const writer = await Writer.at(tab, 'textarea');
    await tab.type(NEEDY);
    await writer.openCard();
    await (await tab.see('button', 'More')).click();
    await (await tab.see('button', 'Pause for an hour')).click();
    await tab.gone('button', ONE);
    await store('local', { pausedUntil: null });
    await tab.see('button', ONE);
  });

  test('support instead of suggestions, once a draft', async () => {
    const writer = await Writer.at(tab, 'contenteditable');
    await tab.type(`${NEEDY} I want to kill myself.`);
    await (await tab.see('button', 'Gentle Draft: support')).click();
    const card = await tab.see('dialog', 'Gentle Draft support');
    expect(card.text).toContain('findahelpline.com');
    expect(await tab.find('button', /^Use/)).toBeUndefined();
    expect(await writer.marks()).toEqual([]);
    await (await tab.see('button', 'Close')).click();
    await tab.gone('button', 'Gentle Draft: support');
    await tab.type(' Bye.');
    await writer.seesMarks('Do you still love me');
    expect(await tab.find('button', 'Gentle Draft: support')).toBeUndefined();
    expect(await driver.storage()).not.toMatch(/crisis|kill/);
  });

  test('no error of ours', () => {
    expect(driver.errors()).toEqual([]);
    expect(web.strangers()).toEqual([]);
  });
});
