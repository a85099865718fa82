import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isDay,
  localTime,
  monthsBefore,
  weekdayOf,
  weekOf,
} from '../../../utils/history/calendar.ts';
import { firstDayOfWeek } from '../../../utils/summary/week-start.ts';

describe('the day and the hour on the clock, where the writer is', () => {
  test.each([
    [
      'an hour before the clock springs forward',
      '2026-03-29T00:59:59Z',
      'Europe/Berlin',
      '2026-03-29',
      1,
    ],
    [
      'the moment after: two o’clock was left out',
      '2026-03-29T01:00:00Z',
      'Europe/Berlin',
      '2026-03-29',
      3,
    ],
    ['the first half past two in autumn', '2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25', 2],
    ['the second, an hour later', '2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', 2],
    ['New York springs forward', '2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08', 3],
    [
      'New York falls back, the second one o’clock',
      '2026-11-01T06:00:00Z',
      'America/New_York',
      '2026-11-01',
      1,
    ],
    ['a day without a midnight', '2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06', 1],
    ['and the minute before it', '2026-09-06T03:59:00Z', 'America/Santiago', '2026-09-05', 23],
    [
      'half an hour of daylight saving',
      '2026-10-03T15:30:00Z',
      'Australia/Lord_Howe',
      '2026-10-04',
      2,
    ],
    ['a day ahead of everybody', '2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02', 0],
    ['the last on earth', '2026-01-01T10:59:00Z', 'Pacific/Pago_Pago', '2025-12-31', 23],
    ['midnight is hour 0', '2026-06-01T00:00:00Z', 'UTC', '2026-06-01', 0],
    ['quarter hours', '2026-05-31T18:15:00Z', 'Asia/Kathmandu', '2026-06-01', 0],
  ])('%s', (_, at, timeZone, day, hour) => {
    expect(localTime(Date.parse(at), timeZone)).toEqual({ day, hour });
  });

  test('a whole year of half hours: days never go back, and none is left out', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    ]) {
      let last = localTime(Date.UTC(2026, 0, 1), zone).day;
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 1_800_000) {
        const { day } = localTime(at, zone);
        if (day !== last) expect(`${zone} ${day}`).toBe(`${zone} ${addDays(last, 1)}`);
        last = day;
      }
    }
  });
});

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'], // 23 hours in Berlin
  ['2026-10-25', 1, '2026-10-26'], // 25 hours
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-12-31', 365, '2027-12-31'],
])('%s and %i days is %s', (day, days, other) => {
  expect(addDays(day, days)).toBe(other);
  expect(daysBetween(day, other)).toBe(days);
});

test.each([
  ['2026-11-24', 13, '2025-10-24'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-31', 13, '2024-12-31'],
])('%s, %i months before: %s', (day, months, other) => {
  expect(monthsBefore(day, months)).toBe(other);
});

test.each([
  ['2026-01-31', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['yesterday', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

describe('the week', () => {
  test.each([
    ['en-US', 0, '2026-11-22'],
    ['en-GB', 1, '2026-11-23'],
    ['de', 1, '2026-11-23'],
    ['ar-EG', 6, '2026-11-21'],
    ['fa-IR', 6, '2026-11-21'],
    ['pt-BR', 0, '2026-11-22'],
    ['en', 0, '2026-11-22'],
  ])('in %s starts on weekday %i: that of 24 November 2026 on %s', (locale, weekday, start) => {
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(firstDayOfWeek(locale)).toBe(weekday);
    expect(weekOf('2026-11-24', firstDayOfWeek(locale))).toBe(start);
  });

  test('is the same by the table, where the browser has no data', () => {
    const { prototype } = Intl.Locale;
    const own = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
    const { weekInfo, getWeekInfo } = own;
    Object.defineProperty(prototype, 'weekInfo', { value: undefined, configurable: true });
    Object.defineProperty(prototype, 'getWeekInfo', { value: undefined, configurable: true });
    try {
      for (const [locale, weekday] of [
        ['en-US', 0],
        ['en-GB', 1],
        ['de', 1],
        ['ar-EG', 6],
        ['nl', 1],
      ])
        expect(`${locale} ${firstDayOfWeek(String(locale))}`).toBe(`${locale} ${weekday}`);
    } finally {
      for (const [name, was] of Object.entries({ weekInfo, getWeekInfo }))
        if (was) Object.defineProperty(prototype, name, was);
        else Reflect.deleteProperty(prototype, name);
    }
  });

  test('of its first day starts on that day, of its last six days before', () => {
    expect(weekOf('2026-11-22', 0)).toBe('2026-11-22');
    expect(weekOf('2026-11-21', 0)).toBe('2026-11-15');
    expect(weekOf('2026-03-29', 1)).toBe('2026-03-23');
  });
});
