import { storage } from '#imports';
import type { Weekday } from './history/calendar.ts';

/** The weekly reminder of the summary, for this browser. */
export interface Reminder {
  on: boolean;
  weekday: Weekday;
  /** On a clock of 24 hours: `18:30`. */
  time: string;
  /** The next one: milliseconds since the epoch. */
  due: number;
}

export const reminder = storage.defineItem<Reminder>('local:reminder', {
  fallback: { on: false, weekday: 0, time: '18:00', due: 0 },
});

/**
 * The next moment with this weekday and time on the writer's clock. Where the clock is put forward over that time, the
 * moment right after.
 *
 * @returns milliseconds since the epoch, later than `after`
 */
export function nextDue(
  { weekday, time }: Pick<Reminder, 'weekday' | 'time'>,
  after: Date,
): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const days = (weekday - after.getDay() + 7) % 7;
  const on = (inDays: number): number =>
    new Date(
      after.getFullYear(),
      after.getMonth(),
      after.getDate() + inDays,
      hours,
      minutes,
    ).getTime();
  return on(days) > after.getTime() ? on(days) : on(days + 7);
}

/** Changes the reminder, and counts from now to the next one. */
export async function setReminder(
  change: Partial<Omit<Reminder, 'due'>>,
  now = new Date(),
): Promise<void> {
  const next = { ...(await reminder.getValue()), ...change };
  await reminder.setValue({ ...next, due: nextDue(next, now) });
}
