/** From the page to the summary: what the coach counts, and that no word that was typed is kept or exported. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DayCounts } from '../../../utils/history/day.ts';
import type { Driver, Tab } from '../harness/driver.ts';
import { BROWSERS, launch } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { startWeb, type Web } from '../harness/web.ts';

const ADDRESS = 'https://mail.google.com/mail/u/0/';
/** No rule, no setting and no page of ours holds these words. */
const SECRET = 'zanzibar xylophone';
const PAGE = `<!doctype html><title>Mail</title><link rel="icon" href="data:,">
<textarea rows="4" cols="60"></textarea><button id="send">Send</button>
<script>
  document.querySelector('#send').addEventListener('click', () => {
    document.querySelector('textarea').value = '';
  });
</script>`;

type Ask = { runtime: { sendMessage(message: unknown): Promise<{ value: never }> } };

describe.each(BROWSERS)('in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab: Tab;
  let own: Tab;

  beforeAll(async () => {
    web = await startWeb();
    web.serve('mail.google.com', PAGE);
    driver = await launch(name, web);
    own = await driver.openExtensionPage('options.html');
    tab = await driver.open(ADDRESS);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const ask = (message: string, request: { [key: string]: string }) =>
    own.evaluate(
      (name, of) => {
        const scope = globalThis as unknown as { browser?: Ask; chrome: Ask };
        return (scope.browser ?? scope.chrome).runtime
          .sendMessage({ name, request: of })
          .then(({ value }) => value as never);
      },
      message,
      request,
    );
  const ever = { from: '1000-01-01', to: '9999-12-31' };
  const days = (): Promise<DayCounts[]> => ask('readDays', ever);
  const messages = async () => (await days()).reduce((sum, day) => sum + day.messages, 0);

  test('a message with a suggestion used, one left as it is, one calm', async () => {
    await tab.click('textarea');
    await tab.type(`The ${SECRET} came today. Do you still love me?`);
    await (await tab.see('button', 'Gentle Draft: 1 suggestion')).click();
    await (await tab.see('button', /^Use: [^[]+$/)).click();
    await tab.gone('button', /^Gentle Draft/);
    await tab.click('#send');
    await until('the first message', async () => (await messages()) === 1);

    await tab.click('textarea');
    await tab.type(`You always hide the ${SECRET}. Do you still love me?`);
    await tab.see('button', /^Gentle Draft: \d suggestion/);
    await tab.click('#send');
    await until('the second message', async () => (await messages()) === 2);

    await tab.click('textarea');
    await tab.type(`Thank you for the ${SECRET}, it was lovely.`);
    await tab.press('Control+a');
    await tab.press('Delete');
    await until('the third message', async () => (await messages()) === 3);

    const [day] = await days();
    expect(day).toMatchObject({ calm: 2, resolved: 1, sites: { mail: 3, chat: 0 } });
    expect(day?.rules['needy/reassurance']).toEqual({ shown: 2, used: 1 });
    expect(day?.strengths.appreciation).toBeGreaterThan(0);
    expect(day?.left).toBeGreaterThan(0);
  });

  test('no word that was typed is kept anywhere, nor exported', async () => {
    const events = JSON.stringify(await ask('readEvents', ever));
    expect(events).toContain('needy/reassurance');
    const kept = await driver.storage();
    expect(kept).toContain('history/events');
    own = await driver.openExtensionPage('options.html');
    await until('the counts on the page', () =>
      own.evaluate(() => document.body.textContent?.includes('Three messages on one day')),
    );
    const exported = await own.evaluate(async () => {
      const files: Promise<string>[] = [];
      URL.createObjectURL = (blob) => {
        files.push((blob as Blob).text());
        return 'data:,';
      };
      for (const label of ['Export as CSV', 'Export as JSON']) {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === label,
        );
        const before = files.length;
        button?.click();
        for (let i = 0; i < 100 && files.length === before; i++)
          await new Promise((next) => setTimeout(next, 50));
      }
      return (await Promise.all(files)).join('\n');
    });
    expect(exported.match(/needy\/reassurance/g)).toHaveLength(6); // in each file shown twice, used once
    for (const place of [events, kept, exported])
      for (const word of [...SECRET.split(' '), 'love me', 'mail.google', 'lovely'])
        expect(place).not.toContain(word);
  });

  test('with counting off nothing is written', async () => {
    await own.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.startsWith('Count for the weekly summary'),
      );
      label?.click();
    });
    await until('it to be off', async () => (await driver.storage()).includes('"counting":false'));
    const before = await ask('readEvents', ever);
    await tab.click('textarea');
    await tab.type(`Do you still love the ${SECRET} and me?`);
    await tab.press('Control+a');
    await tab.press('Delete');
    // Its answer comes after what was reported before it.
    await ask('record', {
      ...{ id: crypto.randomUUID(), kind: 'shown', site: 'mail', rule: 'needy/what-if' },
    });
    expect(await ask('readEvents', ever)).toEqual(before);
    expect(driver.errors()).toEqual([]);
  });
});
