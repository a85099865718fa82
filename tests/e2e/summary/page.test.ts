/** The summary page in a browser: every figure against the raw events, axe, paper, narrow screens. */
import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { addDays, type Day, EVER, localTime } from '../../../utils/history/calendar.ts';
import type { FinishedEvent, HistoryEvent } from '../../../utils/history/event.ts';
import { sampleEvents } from '../../../utils/history/sample.ts';
import { type Extension, launchExtension } from './chromium.ts';

const SHOTS = '.output/screenshots';
const ZONE = 'America/New_York';
const TODAY = localTime(Date.now(), ZONE).day;

let extension: Extension;
let page: Page;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  extension = await launchExtension({ locale: 'en-US', timezoneId: ZONE });
  page = await extension.open('summary.html');
});
afterAll(() => extension?.close());
beforeEach(() => extension.ask('deleteHistory', { day: 'all' }));

const show = async (path = 'summary.html'): Promise<void> => {
  await page.goto(`${extension.origin}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** The Sunday of the week of a day: Americans start their weeks there. */
const sundayOf = (day: Day): Day => addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());

const isFinished = (event: HistoryEvent): event is FinishedEvent => event.kind === 'finished';
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const connecting = (list: readonly FinishedEvent[]): number =>
  sum(list.flatMap(({ strengths }) => Object.values(strengths).map(Number)));
const pressing = (list: readonly FinishedEvent[]): number => sum(list.map(({ left }) => left));
const inTen = (count: number, messages: number): string =>
  messages === 0 ? '0' : String(Math.round((count * 100) / messages) / 10);
const NUMBERS = 'no one two three four five six seven eight nine'.split(' ');
const word = (count: number): string => NUMBERS[count] ?? String(count);
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${word(count)} times`;

const rowsOf = (caption: string): Promise<string[][]> =>
  page
    .getByRole('table', { name: caption })
    .evaluate((table) =>
      [...(table as HTMLTableElement).tBodies]
        .flatMap((body) => [...body.rows])
        .map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
    );

describe('every figure is that of the raw events', () => {
  // Of the week before this one, so that it is whole; read back, so that nothing but what is kept decides.
  const saturday = addDays(sundayOf(TODAY), -1);
  let events: HistoryEvent[];
  let week: HistoryEvent[];
  let messages: FinishedEvent[];

  beforeEach(async () => {
    await extension.ask('importEvents', { events: sampleEvents(saturday, 353) });
    events = await extension.ask('readEvents', EVER);
    week = events.filter(({ day }) => addDays(saturday, -6) <= day && day <= saturday);
    messages = week.filter(isFinished);
    await show();
    if ((await page.getByRole('heading', { level: 1 }).textContent())?.startsWith('This week'))
      await page.getByRole('button', { name: 'Week before' }).click();
    await page.getByRole('heading', { level: 1, name: /^Last week/ }).waitFor();
  });

  test('the sentence on top, and the usual', async () => {
    const calm = messages.filter(({ left }) => left === 0).length;
    const thanks = sum(messages.map(({ strengths }) => strengths.appreciation ?? 0));
    expect(await page.locator('.summary__lead').textContent()).toBe(
      `${calm} of ${messages.length} messages went out calm. You thanked ${times(thanks)}.`,
    );
    const before = events
      .filter(isFinished)
      .filter(({ day }) => addDays(saturday, -55) <= day && day < addDays(saturday, -6));
    const usual = inTen(before.filter(({ left }) => left === 0).length, before.length);
    const line = await page.locator('.summary__usual').textContent();
    expect(line?.match(/[\d.]*\d/g)).toEqual([inTen(calm, messages.length), usual]);
  });

  test('days and weeks, as charts and as tables', async () => {
    const days = Array.from({ length: 7 }, (_, i) => addDays(saturday, i - 6));
    const ofDay = (day: Day) => messages.filter((message) => message.day === day);
    const weeks = Array.from({ length: 8 }, (_, i) => addDays(saturday, (i - 7) * 7 - 6));
    const ofWeek = (from: Day) =>
      events.filter(isFinished).filter(({ day }) => from <= day && day <= addDays(from, 6));

    for (const [name, bars] of [
      ['day by day', days.flatMap((day) => [connecting(ofDay(day)), pressing(ofDay(day))])],
      [
        'the last eight weeks',
        weeks.flatMap((from) => {
          const all = ofWeek(from);
          return [inTen(connecting(all), all.length), inTen(pressing(all), all.length)];
        }),
      ],
    ] as const) {
      const chart = page.getByRole('img', { name: `Connecting and pressing, ${name}` });
      const titles = await chart.locator('rect title').allTextContents();
      const figures = titles.map((title) => /: ([\d.]+) places?/.exec(title)?.[1] ?? '');
      expect(figures.sort(), name).toEqual(
        bars
          .map(String)
          .filter((bar) => bar !== '0')
          .sort(),
      );
      expect(await chart.locator('desc').textContent()).toMatch(/places? that connect/);
    }

    for (const name of ['Days as a table', 'Weeks as a table'])
      await page.getByRole('switch', { name }).click();
    expect((await rowsOf('Day by day')).map(([, ...cells]) => cells)).toEqual(
      days.map((day) =>
        [ofDay(day).length, connecting(ofDay(day)), pressing(ofDay(day))].map(String),
      ),
    );
    expect((await rowsOf('Day by day'))[0]?.[0]).toMatch(/^Sun/);
    expect(
      (await rowsOf('The last eight weeks, for ten messages')).map(([, ...cells]) => cells),
    ).toEqual(
      weeks.map((from) => {
        const all = ofWeek(from);
        return [
          String(all.length),
          inTen(connecting(all), all.length),
          inTen(pressing(all), all.length),
        ];
      }),
    );
  });

  test('nudges, the phrase that came back, what went well, the hour, the stage', async () => {
    const count = (kind: HistoryEvent['kind']) =>
      week.filter((event) => event.kind === kind).length;
    const section = (name: string) =>
      page.getByRole('region', { name }).evaluate((region) => region.textContent ?? '');

    const answered = sum((['used', 'parked', 'dismissed', 'wrong', 'off'] as const).map(count));
    const rows: Record<string, number> = {
      ...{ 'Suggestion used': count('used'), 'Parked for later': count('parked') },
      ...{ 'Left or reworded by you': Math.max(0, count('shown') - answered) },
      ...{ 'Not now': count('dismissed'), 'Not for us': count('wrong') },
      'Rule switched off': count('off'),
    };
    const shown = await page
      .locator('.bars__row')
      .evaluateAll((list) =>
        list.map((row) => [
          row.querySelector('.bars__name')?.textContent,
          Number(row.querySelector('.bars__count')?.textContent),
        ]),
      );
    expect(shown).toEqual(Object.entries(rows).filter(([, n]) => n > 0));
    expect(await section('Nudges')).toContain(`${count('shown')} were shown`);

    const families = new Map<string, number>();
    for (const event of week)
      if (event.kind === 'shown' || event.kind === 'wrong')
        families.set(
          event.rule,
          (families.get(event.rule) ?? 0) + (event.kind === 'shown' ? 1 : -1),
        );
    const [most] = [...families].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const title = rules.find(({ id }) => id === most?.[0])?.title;
    expect(await section('One thing to try')).toContain(
      `${title} came back ${times(most?.[1] ?? 0)}.`,
    );

    const well = await page.locator('.well li').allTextContents();
    const strength = (kind: keyof FinishedEvent['strengths']) =>
      sum(messages.map(({ strengths }) => strengths[kind] ?? 0));
    expect(well).toContain(`You agreed ${times(strength('agreement'))}.`);
    expect(well).toContain(`You wrote something warm ${times(strength('warmth'))}.`);
    const resolved = sum(messages.map((message) => message.resolved));
    expect(well.join('\n').toLowerCase()).toContain(
      `${word(resolved)} of ${word(resolved + pressing(messages))} phrases`,
    );
    expect(well.join('\n')).toContain(`You let ${word(count('letGo'))} parked sentence`);

    const hours = Array.from({ length: 24 }, (_, hour) =>
      pressing(
        events
          .filter(isFinished)
          .filter((event) => event.hour === hour && event.day > addDays(saturday, -56)),
      ),
    );
    const worst = hours.indexOf(Math.max(...hours));
    const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', timeZone: 'UTC' });
    expect(await section('The hardest hour')).toContain(
      `${clock.format(Date.UTC(2024, 0, 1, worst))} to ${clock.format(Date.UTC(2024, 0, 1, worst + 1))}: ${word(hours[worst] ?? 0)} pressing phrase`,
    );
    expect(await section('Your stage')).toContain('Connection, from your next message on.');
  });
});

const message = (day: Day, i: number, left = 0): HistoryEvent => ({
  ...{ id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, at: Date.now(), day, hour: 9 },
  ...{ kind: 'finished', site: 'mail', words: 9, left, resolved: 0, stage: 'connection' },
  strengths: { appreciation: 1 },
});

const thin = () =>
  extension.ask('importEvents', { events: [message(TODAY, 1), message(TODAY, 2, 1)] });

const unfold = async (): Promise<void> => {
  for (const toggle of await page.locator('.chart').getByRole('switch').all()) await toggle.click();
};

const STATES: readonly [string, () => Promise<void>][] = [
  ['empty', () => show()],
  ['thin', async () => thin().then(() => show())],
  ['full', () => show('summary.html?sample')],
  ['tables', () => show('summary.html?sample').then(unfold)],
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  beforeEach(() => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));

  test.each(STATES)('%s: axe finds nothing; 360 pixels are enough', async (name, reach) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await reach();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
    await page.screenshot({ path: `${SHOTS}/summary-${name}-${colorScheme}.png`, fullPage: true });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    for (const table of await page.locator('.chart__table').all())
      expect(
        await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
    await page.screenshot({
      path: `${SHOTS}/summary-${name}-narrow-${colorScheme}.png`,
      fullPage: true,
    });
  });
});

test('fewer than five messages: no chart, no figure in ten', async () => {
  await thin();
  await show();
  await page.getByText('A quiet week is a fine week.').waitFor();
  expect(await page.getByRole('img', { name: /pressing/ }).count()).toBe(0);
  expect(await page.getByText('in ten').count()).toBe(0);
});

test.each([1100, 360])('on paper it is one page, from a window %i wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await show('summary.html?sample');
  await page.getByRole('img', { name: /day by day/ }).waitFor();
  const paper = await page.pdf({ format: 'A4', path: `${SHOTS}/summary-${width}.pdf` });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('the sample is labelled, and kept nowhere', async () => {
  await show('summary.html?sample');
  await page.getByText('A sample.').waitFor();
  expect(await extension.ask('readDays', EVER)).toEqual([]);
});

test('weeks are turned, as far as there is something to see', async () => {
  await extension.ask('importEvents', {
    events: Array.from({ length: 6 }, (_, i) => message(addDays(TODAY, -7 * (i % 2)), i)),
  });
  await show();
  const [before, after] = ['before', 'after'].map((name) =>
    page.getByRole('button', { name: `Week ${name}` }),
  );
  await before?.click();
  await page.getByRole('heading', { name: /^Last week/ }).waitFor();
  expect(await before?.isDisabled()).toBe(true);
  await after?.click();
  await page.getByRole('heading', { name: /^This week/ }).waitFor();
  expect(await after?.isDisabled()).toBe(true);
});
