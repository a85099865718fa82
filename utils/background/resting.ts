import { storage } from '#imports';

/** So many `Not now` on one rule in a day, and it rests until tomorrow. */
const ENOUGH = 3;

/** One day's `Not now`, counted by rule id: no text is kept, and yesterday's counts are dropped. */
interface NotNowCounts {
  /** The local day, as `2026-01-31`. */
  day: string;
  counts: Record<string, number>;
}

const notNowCounts = storage.defineItem<NotNowCounts>('local:notNow', {
  fallback: { day: '', counts: {} },
});

/** The local day of a moment; the user's tomorrow begins at their own midnight. */
export function dayOf(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function countsOf(now: Date): Promise<Record<string, number>> {
  const { day, counts } = await notNowCounts.getValue();
  return day === dayOf(now) ? counts : {};
}

/** Changes wait for each other, so that two tabs at once do not lose a count. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Counts `times` presses of `Not now` for a rule.
 *
 * @returns whether the rule now rests until tomorrow
 */
export function countNotNow(rule: string, times = 1, now = new Date()): Promise<boolean> {
  const change = last.then(async () => {
    const counts = await countsOf(now);
    const count = (counts[rule] ?? 0) + times;
    await notNowCounts.setValue({ day: dayOf(now), counts: { ...counts, [rule]: count } });
    return count >= ENOUGH;
  });
  last = change.catch(() => undefined);
  return change;
}

/** Lets a rule rest until tomorrow at once. */
export const restNow = (rule: string, now = new Date()): Promise<boolean> =>
  countNotNow(rule, ENOUGH, now);

/** Ids of the rules that rest until tomorrow. */
export async function restingRules(now = new Date()): Promise<string[]> {
  const counts = await countsOf(now);
  return Object.keys(counts).filter((rule) => (counts[rule] ?? 0) >= ENOUGH);
}
