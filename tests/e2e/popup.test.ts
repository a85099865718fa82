/** What the user decides on our own screens, and what an open page makes of it without being reloaded. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../components/practice/samples.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { BROWSERS, launch } from './harness/launch.ts';
import { until } from './harness/until.ts';
import { startWeb, type Web } from './harness/web.ts';

const ONE = 'Gentle Draft: 1 suggestion';

interface PopupApi {
  action: { openPopup(): Promise<void> };
  extension: { getViews(of: { type: 'popup' }): Window[] };
}

/** Clicks what is named or labelled so on one of our own pages, and waits for it where it is not there yet. */
const press = (tab: Tab, words: string) =>
  until(`${words} to click`, () =>
    tab.evaluate((wanted) => {
      const named = [...document.querySelectorAll<HTMLElement>('label, button')].find(
        (element) => element.textContent?.trim() === wanted,
      );
      named?.click();
      return named !== undefined;
    }, words),
  );

const words = (tab: Tab) => tab.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let page: Tab;
  let popup: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', '<!doctype html><title>Mail</title><textarea></textarea>');
    web.serve('example.org', '<!doctype html><title>Elsewhere</title><textarea></textarea>');
    driver = await launch(name, web);
    popup = await driver.openExtensionPage('popup.html');
    page = await driver.open('https://mail.google.com/mail/u/0/');
    await page.click('textarea');
    await page.type('The soup was good. Do you still love me?');
    await page.see('button', ONE);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  test.each([
    ['a rule', 'Asking for reassurance', 'Asking for reassurance'],
    ['a category', 'All needy phrasing', 'All needy phrasing'],
    ['everything', 'Gentle Draft on all sites', 'Gentle Draft on all sites'],
    ['a pause', 'Pause for an hour', 'Resume'],
  ])('%s, off and on again', async (_, off, on) => {
    await press(popup, off);
    await page.gone('button', /^Gentle Draft/);
    expect(await page.highlights()).toEqual([]);
    await press(popup, on);
    await page.see('button', ONE);
  });

  test('a site, off and on again', async () => {
    const options = await driver.openExtensionPage('options.html');
    await press(options, 'Gmail');
    await page.gone('button', /^Gentle Draft/);
    await press(options, 'Gmail');
    await page.see('button', ONE);
    await options.close();
  });

  test('the popup knows the site of the open tab, and says calmly when it is none', async () => {
    // From a page of its own, so that the popup opens over the tab in front, as from the toolbar.
    const helper = await driver.openExtensionPage('options.html');
    const tab = await driver.open('https://mail.google.com/mail/u/0/');
    const overTab = () =>
      until('the popup', () =>
        helper.evaluate(async () => {
          const { action, extension } = (globalThis as unknown as { chrome: PopupApi }).chrome;
          const [open] = extension.getViews({ type: 'popup' });
          if (!open) await action.openPopup();
          const text = open?.document.querySelector('main')?.textContent ?? '';
          if (text) open?.close();
          return text;
        }),
      );
    expect(await overTab()).toContain('On Gmail');
    await tab.goto('https://example.org/');
    expect(await overTab()).toContain('Not at work on this page.');
    await tab.goto(`${driver.origin}/practice.html`);
    expect(await overTab()).toContain('This is the practice page');
    await tab.close();
    await helper.close();
  });

  describe('the practice page', () => {
    let practice: Tab;
    const value = () =>
      practice.evaluate(() => {
        const box = document.activeElement;
        return box instanceof HTMLTextAreaElement ? box.value : box?.textContent;
      });

    beforeAll(async () => {
      practice = await driver.openExtensionPage('practice.html');
      await until('the page', async () => (await words(practice)).includes('Or try a sample'));
    });

    test.each(['Plain box', 'Rich box'])(
      '%s: a sample is written, read, and undone',
      async (box) => {
        await press(practice, box);
        await until('the box', () =>
          practice.evaluate(
            (tab) => document.querySelector('[aria-selected=true]')?.textContent === tab,
            box,
          ),
        );
        const [first, second] = SAMPLES;
        await press(practice, `Try: ${first?.title}${first?.text}`);
        expect(await value()).toBe(first?.text);
        await practice.see('button', /^Gentle Draft: \d suggestion/);
        await press(practice, `Try: ${second?.title}${second?.text}`);
        expect(await value()).toBe(second?.text);
        await practice.press('Control+z');
        await until('the first sample', async () => (await value()) === first?.text);
      },
    );

    test('a calm message gets no nudge', async () => {
      const calm = SAMPLES.at(-1);
      await press(practice, `Try: ${calm?.title}${calm?.text}`);
      await practice.gone('button', /^Gentle Draft/);
    });
  });

  test('all of it without an error, and no sentence is kept', async () => {
    expect(driver.errors()).toEqual([]);
    expect(await driver.storage()).not.toContain('soup');
  });
});
