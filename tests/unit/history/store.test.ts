import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { EVER } from '../../../utils/history/calendar.ts';
import { HISTORY_VERSION, MIGRATIONS, openHistory } from '../../../utils/history/database.ts';
import { rollUp } from '../../../utils/history/day.ts';
import {
  closeHistory,
  deleteDay,
  deleteHistory,
  dropOld,
  importEvents,
  readDays,
  readEvents,
  writeEvent,
} from '../../../utils/history/store.ts';
import { letGo, message, ofRule } from './events.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

beforeEach(async () => {
  await closeHistory();
  globalThis.indexedDB = new IDBFactory();
});

/** What is kept, and that log and roll-up agree. */
async function kept() {
  const events = await readEvents(EVER);
  expect(await readDays(EVER)).toEqual(rollUp(events));
  return events;
}

test('every kind of event is kept, and counted on its day', async () => {
  const events = [
    ofRule('2026-11-23', 'shown'),
    ofRule('2026-11-23', 'used'),
    ofRule('2026-11-23', 'parked', 'hot-issue/separation'),
    letGo('2026-11-24'),
    message('2026-11-24', { left: 2, resolved: 1, hour: 23, strengths: { appreciation: 2 } }),
    message('2026-11-24', { stage: 'cooperation', site: 'mail' }),
  ];
  for (const event of events) expect(await writeEvent(event)).toBe(true);
  expect(new Set(await kept())).toEqual(new Set(events));
  const [monday, tuesday] = await readDays(EVER);
  expect(monday).toMatchObject({
    day: '2026-11-23',
    messages: 0,
    rules: {
      'needy/reassurance': { shown: 1, used: 1 },
      'hot-issue/separation': { parked: 1 },
    },
  });
  expect(tuesday).toMatchObject({
    ...{ messages: 2, calm: 1, words: 40, left: 2, resolved: 1, letGo: 1 },
    strengths: { appreciation: 2, agreement: 0 },
    sites: { mail: 1, chat: 1 },
    stages: { connection: 1, cooperation: 1 },
  });
  expect(tuesday?.leftByHour[23]).toBe(2);
  expect(tuesday?.messagesByHour[12]).toBe(1);
});

test('the same report twice, or ten times at once, counts once', async () => {
  const event = message('2026-11-24');
  const wrote = await Promise.all(Array.from({ length: 10 }, () => writeEvent(event)));
  expect(wrote.filter(Boolean)).toHaveLength(1);
  expect(await kept()).toEqual([event]);
});

test('many at once are all counted', async () => {
  const events = Array.from({ length: 300 }, (_, i) =>
    message(i % 2 ? '2026-11-24' : '2026-11-23', { left: i % 3 }),
  );
  await Promise.all(events.map(writeEvent));
  expect(await kept()).toHaveLength(300);
});

test('a connection that is gone is opened again', async () => {
  await writeEvent(message('2026-11-23'));
  await closeHistory();
  await writeEvent(message('2026-11-24'));
  expect(await kept()).toHaveLength(2);
});

describe('13 months', () => {
  test('the first event of a day drops what is older', async () => {
    await writeEvent(message('2025-10-23'));
    await writeEvent(message('2025-10-24'));
    await writeEvent(message('2026-11-24'));
    expect((await kept()).map(({ day }) => day)).toEqual(['2025-10-24', '2026-11-24']);
  });

  test('and so does a start of the browser', async () => {
    await writeEvent(message('2025-10-23'));
    await writeEvent(message('2025-10-24'));
    await dropOld(NOW);
    expect((await kept()).map(({ day }) => day)).toEqual(['2025-10-24']);
  });
});

test('a day is deleted, then everything', async () => {
  for (const day of ['2026-11-22', '2026-11-23', '2026-11-23', '2026-11-24'])
    await writeEvent(message(day));
  await deleteDay('2026-11-23');
  expect((await kept()).map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-24']);
  await deleteHistory();
  expect(await kept()).toEqual([]);
});

describe('import', () => {
  test('adds what is not here, once, and drops what is too old', async () => {
    const here = message('2026-11-23');
    const fresh = message('2026-11-23', { left: 1 });
    await writeEvent(here);
    const file = [here, fresh, fresh, ofRule('2026-11-24', 'used'), message('2025-10-23')];
    expect(await importEvents(file, NOW)).toBe(2);
    expect(await importEvents(file, NOW)).toBe(0);
    expect(await kept()).toHaveLength(3);
  });

  test('changes nothing when one event cannot be written', async () => {
    await writeEvent(message('2026-11-23'));
    const broken = { ...message('2026-11-23'), extra: () => 'not cloneable' };
    await expect(importEvents([message('2026-11-22'), broken], NOW)).rejects.toThrow();
    expect(await kept()).toHaveLength(1);
  });
});

describe('schema', () => {
  test('is at version 1', async () => {
    const database = await openHistory(() => {});
    expect([database.version, HISTORY_VERSION]).toEqual([1, 1]);
    expect([...database.objectStoreNames]).toEqual(['days', 'events']);
    database.close();
  });

  test('a later version migrates what an earlier one wrote, step by step', async () => {
    await writeEvent(message('2026-11-23', { words: 7 }));
    await closeHistory();
    const steps: string[] = [];
    const later = await openHistory(() => {}, [
      ...MIGRATIONS,
      async (_, transaction) => {
        steps.push('double the words');
        const store = transaction.objectStore('events');
        for (const event of await store.getAll())
          if (event.kind === 'finished') await store.put({ ...event, words: event.words * 2 });
      },
      () => void steps.push('nothing'),
    ]);
    expect(later.version).toBe(3);
    expect(steps).toEqual(['double the words', 'nothing']);
    expect(await later.getAll('events')).toMatchObject([{ day: '2026-11-23', words: 14 }]);
    later.close();
    await expect(writeEvent(message('2026-11-24'))).rejects.toThrow(/version/);
  });

  test('a migration that fails leaves everything as it was', async () => {
    await writeEvent(message('2026-11-23', { words: 7 }));
    await closeHistory();
    const broken = openHistory(() => {}, [
      ...MIGRATIONS,
      async (_, transaction) => {
        await transaction.objectStore('events').clear();
        throw new Error('a mistake');
      },
    ]);
    await expect(broken).rejects.toThrow('a mistake');
    expect(await kept()).toMatchObject([{ words: 7 }]);
  });

  test('an open connection makes way for a later version', async () => {
    await writeEvent(message('2026-11-23'));
    const later = await openHistory(() => {}, [...MIGRATIONS, () => {}]);
    expect(later.version).toBe(2);
    later.close();
  });
});
