import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Day } from './calendar.ts';
import type { DayCounts } from './day.ts';
import type { HistoryEvent } from './event.ts';

export interface HistorySchema extends DBSchema {
  /** The log: one record an event, by id. */
  events: { key: string; value: HistoryEvent; indexes: { day: Day } };
  /** The log rolled up, one record a day. Changed in the same transaction as the log, so that the two never disagree. */
  days: { key: Day; value: DayCounts };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;
type Upgrade = IDBPTransaction<HistorySchema, ('events' | 'days')[], 'versionchange'>;

/**
 * One step from a version of the schema to the next, within the transaction that opens the database: when it throws,
 * everything stays as it was.
 */
export type Migration = (database: HistoryDatabase, transaction: Upgrade) => void | Promise<void>;

/** The first leads from nothing to version 1. A new version is one more; those before it are never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('events', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('days', { keyPath: 'day' });
  },
];

export const HISTORY_VERSION = MIGRATIONS.length;

/**
 * Opens the history, and brings an older one up to the latest version, step by step.
 *
 * @param closed called when the browser takes the connection away; open again before the next use
 * @throws a VersionError where a later version of the extension wrote it
 */
export async function openHistory(
  closed: () => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<HistoryDatabase> {
  let failure: unknown;
  const migrate = async (
    database: HistoryDatabase,
    from: number,
    transaction: Upgrade,
  ): Promise<void> => {
    try {
      for (const step of migrations.slice(from)) await step(database, transaction);
    } catch (error) {
      failure = error;
      transaction.done.catch(() => undefined);
      transaction.abort(); // by itself it would keep what was done so far
    }
  };
  try {
    return await openDB<HistorySchema>('history', migrations.length, {
      upgrade: (database, from, _to, transaction) =>
        void migrate(database, from, transaction as unknown as Upgrade),
      // A later version wants to migrate: it must not wait for us.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
  } catch (error) {
    throw failure ?? error;
  }
}
