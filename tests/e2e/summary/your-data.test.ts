/** The options page: what is counted goes out into files, comes back, and is deleted. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, EVER, localTime } from '../../../utils/history/calendar.ts';
import { toJson } from '../../../utils/history/file.ts';
import { sampleEvents } from '../../../utils/history/sample.ts';
import { until } from '../harness/until.ts';
import { type Extension, launchExtension } from './chromium.ts';

const TODAY = localTime(Date.now()).day;
const EVENTS = sampleEvents(TODAY);

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('options.html');
});
afterAll(() => extension?.close());

beforeEach(async () => {
  await extension.ask('deleteHistory', { day: 'all' });
  await extension.ask('importEvents', { events: EVENTS });
  await page.goto('about:blank'); // else only the part after # would change
  await page.goto(`${extension.origin}/options.html#your-data`);
  await page.getByText(/messages on \d+ days, since/).waitFor();
});

const said = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
const stored = async () =>
  (await extension.ask('readEvents', EVER)).sort((a, b) => (a.id < b.id ? -1 : 1));
const button = (name: string) => page.getByRole('button', { name });
const choose = (name: string, text: string) =>
  page.getByLabel('File to import').setInputFiles({
    ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
  });

test.each(['CSV', 'JSON'])('out as %s, everything deleted, and back as it was', async (kind) => {
  const before = await stored();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(`Export as ${kind}`).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`gentle-draft-${TODAY}.${kind.toLowerCase()}`);
  const text = await readFile(await file.path(), 'utf8');

  await button('Delete everything').click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything counted?' });
  expect(await dialog.textContent()).toMatch(
    /The counts of \d+ messages on \d+ days go, from .+ on\. Your settings stay\. This cannot be undone\./,
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await said(/Everything counted is deleted\./);
  expect(await stored()).toEqual([]);

  await choose(file.suggestedFilename(), text);
  await said(new RegExp(`${EVENTS.length} events added`));
  expect(await stored()).toEqual(before);
});

test('a broken file is refused whole, with its line, and nothing changes', async () => {
  const before = await stored();
  const [first, ...rest] = toJson(sampleEvents(addDays(TODAY, -80), 7)).split('\n');
  const lines = [first, ...rest];
  lines[20] = (lines[20] ?? '').replace(/"hour":\d+/, '"hour":25');
  await choose('broken.json', lines.join('\n'));
  await said(/Nothing was changed\. Line 21: “hour”/);
  expect(await stored()).toEqual(before);
});

test('one day goes, the others stay; keeping it is one click', async () => {
  const before = await stored();
  const day = before[40]?.day ?? '';
  await page.getByLabel('A day').fill(day);
  await button('Delete this day').click();
  await button('Keep it').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await stored()).toEqual(before);

  await button('Delete this day').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await said(/is deleted\./);
  expect(await stored()).toEqual(before.filter((event) => event.day !== day));
});

test('the popup tells the week in a line, and leads to the page', async () => {
  await page.goto(`${extension.origin}/popup.html`);
  await page.getByText(/This week: /).waitFor();
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    button('Your week').click(),
  ]);
  await until('the summary', () => opened.url() === `${extension.origin}/summary.html`);
  page = await extension.open('options.html');
});
