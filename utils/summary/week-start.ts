import { getWeekStartByRegion } from 'weekstart';
import type { Weekday } from '../history/calendar.ts';

/** Not in TypeScript's library yet, and a property rather than a method in older browsers. Monday is 1, Sunday 7. */
interface WeekData {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/**
 * The day a week starts with where this locale is spoken: by the browser's own data, or by a table of regions where the
 * browser (Firefox) has none.
 */
export function firstDayOfWeek(locale: string): Weekday {
  const full: Intl.Locale & WeekData = new Intl.Locale(locale).maximize();
  const info = full.getWeekInfo?.() ?? full.weekInfo;
  return ((info ? info.firstDay : getWeekStartByRegion(full.region ?? '')) % 7) as Weekday;
}
