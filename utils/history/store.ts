import type { IDBPTransaction } from 'idb';
import { type Day, type Days, localTime, monthsBefore } from './calendar.ts';
import { type HistoryDatabase, type HistorySchema, openHistory } from './database.ts';
import { addToDay, type DayCounts, emptyDay } from './day.ts';
import type { HistoryEvent } from './event.ts';

/**
 * The history's one writer, for the background only. Every change is one transaction over log and roll-up: a worker that
 * is stopped in the middle leaves either all of it or nothing.
 */

/** Months an event is kept. */
const KEPT = 13;

let connection: Promise<HistoryDatabase> | null = null;

function database(): Promise<HistoryDatabase> {
  connection ??= openHistory(() => {
    connection = null;
  }).catch((error: unknown) => {
    connection = null; // the next caller tries again
    throw error;
  });
  return connection;
}

/** Closes the connection, as the end of a worker does. */
export async function closeHistory(): Promise<void> {
  const open = connection;
  connection = null;
  (await open)?.close();
}

type Writing = IDBPTransaction<HistorySchema, ('events' | 'days')[], 'readwrite'>;

/** Runs a change in one transaction: when it fails, nothing of it stays. */
async function change<T>(make: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = (await database()).transaction(['events', 'days'], 'readwrite');
  try {
    const result = await make(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: Writing): void {
  // Heard here, so that it is nobody's unhandled rejection: the caller gets the first error.
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** The first day that is still kept. */
export const oldestDay = (today: Day): Day => monthsBefore(today, KEPT);

/**
 * Writes an event, once: the same id again changes nothing. The first event of a day drops what has become too old.
 *
 * @returns whether it was new
 */
export const writeEvent = (event: HistoryEvent): Promise<boolean> =>
  change(async (transaction) => {
    const events = transaction.objectStore('events');
    const days = transaction.objectStore('days');
    if ((await events.getKey(event.id)) !== undefined) return false;
    const day = await days.get(event.day);
    if (!day) await deleteIn(transaction, before(oldestDay(event.day)));
    const counts = day ?? emptyDay(event.day);
    addToDay(counts, event);
    await Promise.all([events.add(event), days.put(counts)]);
    return true;
  });

/** Drops what is older than 13 months. */
export const dropOld = (now = Date.now()): Promise<void> =>
  deleteDays(before(oldestDay(localTime(now).day)));

/** Deletes one day, as if nothing had been counted on it. */
export const deleteDay = (day: Day): Promise<void> => deleteDays(IDBKeyRange.only(day));

const before = (day: Day): IDBKeyRange => IDBKeyRange.upperBound(day, true);

const deleteDays = (range: IDBKeyRange): Promise<void> =>
  change((transaction) => deleteIn(transaction, range));

async function deleteIn(transaction: Writing, range: IDBKeyRange): Promise<void> {
  const events = transaction.objectStore('events');
  const keys = await events.index('day').getAllKeys(range);
  await Promise.all([
    ...keys.map((key) => events.delete(key)),
    transaction.objectStore('days').delete(range),
  ]);
}

/** Deletes everything. */
export const deleteHistory = (): Promise<void> =>
  change(async (transaction) => {
    await Promise.all([
      transaction.objectStore('events').clear(),
      transaction.objectStore('days').clear(),
    ]);
  });

/** The days on which something was counted, in order. */
export async function readDays({ from, to }: Days): Promise<DayCounts[]> {
  return (await database()).getAll('days', IDBKeyRange.bound(from, to));
}

/** Every event of these days, day by day, but within a day in no order. */
export async function readEvents({ from, to }: Days): Promise<HistoryEvent[]> {
  return (await database()).getAllFromIndex('events', 'day', IDBKeyRange.bound(from, to));
}

/**
 * Adds events from a file, all of them or, when one cannot be written, none. Those that are here already, and those too
 * old to be kept, are passed over.
 *
 * @returns how many were new
 */
export const importEvents = (
  imported: readonly HistoryEvent[],
  now = Date.now(),
): Promise<number> =>
  change(async (transaction) => {
    const oldest = oldestDay(localTime(now).day);
    const events = transaction.objectStore('events');
    const days = transaction.objectStore('days');
    const known = new Set(await events.getAllKeys());
    const counts = new Map((await days.getAll()).map((day) => [day.day, day]));
    const fresh = imported.filter(({ id, day }) => {
      const isFresh = !known.has(id) && day >= oldest;
      known.add(id);
      return isFresh;
    });
    const touched = new Set<DayCounts>();
    for (const event of fresh) {
      const day = counts.get(event.day) ?? emptyDay(event.day);
      counts.set(event.day, day);
      addToDay(day, event);
      touched.add(day);
    }
    // Async functions, so that one that throws at once leaves no other unheard.
    await Promise.all([
      ...fresh.map(async (event) => await events.add(event)),
      ...[...touched].map(async (day) => await days.put(day)),
    ]);
    return fresh.length;
  });
