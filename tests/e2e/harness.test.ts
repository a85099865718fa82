/** The harness itself, on a small extension that misbehaves on purpose: what other tests rely on is seen to work. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from './harness/driver.ts';
import { BROWSERS, launch } from './harness/launch.ts';
import { until } from './harness/until.ts';
import { startWeb, type Web } from './harness/web.ts';

const PAGE = `<!doctype html><title>Test</title>
<p>Hello page</p>
<textarea></textarea>
<div style="position: absolute; left: 600px; top: 300px; padding: 10px">
  <iframe id="blank" style="width: 500px; height: 400px; padding: 7px; border: 3px solid"></iframe>
</div>`;

describe.each(BROWSERS)('the harness in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', PAGE);
    driver = await launch(name, web, { extension: 'tests/e2e/harness/probe' });
    tab = await driver.open('https://mail.google.com/mail/u/0/');
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  test('serves a page at the address of a supported site', async () => {
    expect(await tab.url()).toBe('https://mail.google.com/mail/u/0/');
    expect(await tab.evaluate(() => document.title)).toBe('Test');
    expect(await tab.evaluate(() => isSecureContext)).toBe(true);
    expect(web.requests).toContainEqual({
      method: 'GET',
      url: 'https://mail.google.com/mail/u/0/',
      body: '',
      refused: false,
    });
  });

  test('finds by role and name in closed shadow roots, also in a frame', async () => {
    const badge = await tab.see('button', 'Probe: 2 suggestions');
    expect(badge).toMatchObject({ role: 'button', name: 'Probe: 2 suggestions', focused: false });
    expect(await tab.find('button', /^Probe: \d/)).toMatchObject({ name: 'Probe: 2 suggestions' });
    expect(await tab.find('button', 'Probe in a frame')).toMatchObject({ y: expect.any(Number) });
    expect(await tab.find('button', 'Probe: 3 suggestions')).toBeUndefined();
    expect(await tab.find('link', /^Probe/)).toBeUndefined();
    expect(await tab.coach((root, tag) => root.querySelectorAll(tag).length, 'button')).toEqual([
      2, 2,
    ]);
    expect(await tab.find('button', /^Use/), 'hidden').toBeUndefined();
  });

  test('types and clicks like a person', async () => {
    await tab.click('textarea');
    await tab.type('Do you still love me? “déjà” 🙂');
    await tab.press('Shift+Home');
    await tab.press('Control+x');
    await tab.press('Control+v');
    await tab.press('Control+z');
    await tab.press('Control+z');
    const value = () =>
      tab.evaluate(() => (document.querySelector('textarea') as HTMLTextAreaElement).value);
    expect(await value()).toBe('Do you still love me? “déjà” 🙂');
    const badge = await tab.see('button', 'Probe: 2 suggestions');
    await badge.click();
    await (await tab.see('button', /^Use: /)).click();
    await tab.see('dialog', 'Probe card');
    await until('the text in storage', async () => (await driver.storage()).includes('still love'));
  });

  test('clicks where a frame shows a thing', async () => {
    const inner = await tab.frame('#blank');
    expect(await inner.evaluate(() => location.href)).toBe('about:blank');
    await (await tab.see('button', 'Probe in a frame')).click();
    await tab.see('dialog', 'Card in a frame');
    await inner.evaluate(() => {
      document.body.innerHTML = '<button style="margin: 200px">A button</button>';
      document.querySelector('button')?.addEventListener('click', () => {
        document.title = 'clicked';
      });
    });
    await inner.click('button');
    expect(await inner.evaluate(() => document.title)).toBe('clicked');
  });

  test('reads highlights', async () => {
    expect(await tab.highlights()).toEqual(['Hello']);
  });

  test('notices errors of the page script and of the background', async () => {
    await until('three errors', () => driver.errors().length >= 3);
    expect(driver.errors().join('\n')).toContain('said in the page');
    expect(driver.errors().join('\n')).toContain('thrown in the page');
    expect(driver.errors().join('\n')).toContain('thrown in the background');
    expect(driver.pageErrors()).toEqual([]);
    await tab.evaluate(() => {
      console.error('said by the site');
      setTimeout(() => {
        throw new Error('thrown by the site');
      });
    });
    await until('two errors', () => driver.pageErrors().length >= 2);
    expect(driver.errors().join('\n')).not.toContain('the site');
  });

  test('notices requests to strangers and what is stored', async () => {
    expect(web.strangers()).toEqual(['https://elsewhere.example:443']);
    const kept = await driver.storage();
    expect(kept).toContain('"text":"Do you still love me?');
    expect(kept).toContain('in a database: Do you still love me?');
  });

  test('opens pages of the extension', async () => {
    const popup = await driver.openExtensionPage('popup.html');
    expect(await popup.evaluate(() => document.title)).toBe('Probe');
    await popup.click('input');
    expect(await popup.evaluate(() => document.querySelector('input')?.checked)).toBe(true);
    await popup.close();
  });

  test('saves screenshots', async () => {
    const file = await tab.screenshot(`.output/screenshots/harness-${name}.png`);
    expect(existsSync(file)).toBe(true);
  });
});
