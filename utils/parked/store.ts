import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A sentence that the writer took out of a draft to keep it for later. */
export interface Parked {
  text: string;
  /** When it was parked: milliseconds since the epoch. */
  at: number;
}

/**
 * Keeps what the writer parks, for the background only: a page of the web cannot read the background's databases, as it
 * could the browser's storage areas if it broke out of its process. Text and time make the key, so that keeping the same
 * sentence twice, because no answer came, keeps it once.
 */
interface ParkedSchema extends DBSchema {
  sentences: { key: [number, string]; value: Parked };
}

/** Opened for each use: parking is rare, and a connection that is held may be in the way of a later version. */
async function using<T>(act: (database: IDBPDatabase<ParkedSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<ParkedSchema>('parked', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('sentences', { keyPath: ['at', 'text'] }),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Keeps a sentence. Rejects when the browser cannot; it is then not kept. */
export const keep = ({ text, at }: Parked): Promise<void> =>
  using(async (database) => void (await database.put('sentences', { text, at })));

/** Undoes `keep`, and nothing else: what was parked at another time stays, even in the same words. */
export const takeBack = ({ text, at }: Parked): Promise<void> =>
  using((database) => database.delete('sentences', [at, text]));

/** What is parked, the last first. A sentence that was parked again, after it had come back by undo, is there once. */
export const readParked = (): Promise<Parked[]> =>
  using(async (database) => {
    const all = (await database.getAll('sentences')).reverse();
    return all.filter(({ text }, index) => all.findIndex((one) => one.text === text) === index);
  });

/** Deletes a sentence, however often it was parked; 'all': every one. */
export const deleteParked = (text: { text: string } | 'all'): Promise<void> =>
  using(async (database) => {
    if (text === 'all') return database.clear('sentences');
    const { store, done } = database.transaction('sentences', 'readwrite');
    const same = (await store.getAll()).filter((one) => one.text === text.text);
    await Promise.all(same.map(({ at, text }) => store.delete([at, text])));
    return done;
  });
