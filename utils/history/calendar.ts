/**
 * Days are calendar days as the writer lived them, `2026-01-31`, fixed when an event is written: a later journey or a
 * change of the clock moves nothing. Counting from day to day is therefore plain arithmetic on the calendar, never on hours
 * of a day, which may be 23, 24 or 25 of them.
 */
export type Day = string;

/** A span of days, both ends included. */
export interface Days {
  from: Day;
  to: Day;
}

/** Every day there is. */
export const EVER: Days = { from: '1000-01-01', to: '9999-12-31' };

/** Sunday is 0, Saturday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY = 86_400_000;
const DAY_SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The zone of this machine, asked again each time: a worker may live through a journey. */
const here = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The calendar day and the hour on the clock (0 to 23) at a moment.
 *
 * @param at milliseconds since the epoch
 */
export function localTime(at: number, timeZone = here()): { day: Day; hour: number } {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
  };
}

/** The day as a moment that only serves to count and to format: midnight of that date in UTC. */
function asUtc(day: Day): number {
  const [, year, month, date] = DAY_SHAPE.exec(day) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}

const fromUtc = (at: number): Day => new Date(at).toISOString().slice(0, 10);

/** Whether this is a day there is on the calendar. */
export const isDay = (day: string): boolean =>
  DAY_SHAPE.test(day) && !Number.isNaN(asUtc(day)) && fromUtc(asUtc(day)) === day;

/** So many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => fromUtc(asUtc(day) + days * DAY);

/** The same date so many months earlier, or the last of that month where it has no such date. */
export function monthsBefore(day: Day, months: number): Day {
  const [, year, month, date] = (DAY_SHAPE.exec(day) ?? []).map(Number);
  const count = (year ?? 0) * 12 + (month ?? 1) - 1 - months;
  const lastDate = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(Math.floor(count / 12), count % 12, Math.min(date ?? 1, lastDate)));
}

/** From one day to another: 1 from today to tomorrow. */
export const daysBetween = (from: Day, to: Day): number => (asUtc(to) - asUtc(from)) / DAY;

export const weekdayOf = (day: Day): Weekday => new Date(asUtc(day)).getUTCDay() as Weekday;

/** The first day of the week that holds this day. */
export const weekOf = (day: Day, firstDay: Weekday): Day =>
  addDays(day, -((weekdayOf(day) - firstDay + 7) % 7));

/** Writes days for people. */
export const formatDay = (
  day: Day,
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(asUtc(day));

/** Writes a span of days for people, without saying twice what both have in common. */
export const formatDays = (
  from: Day,
  to: Day,
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatRange(
    asUtc(from),
    asUtc(to),
  );
