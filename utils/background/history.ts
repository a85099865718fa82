import { localTime } from '../history/calendar.ts';
import type { Report } from '../history/event.ts';
import * as store from '../history/store.ts';
import { counting, stage } from '../settings.ts';
import type { Handlers } from './handle.ts';

/** Writes down what was reported, with the time and the stage; nothing while counting is off. */
async function record(report: Report): Promise<void> {
  if (!(await counting.getValue())) return;
  const at = Date.now();
  const when = { at, ...localTime(at) };
  await store.writeEvent(
    report.kind === 'finished'
      ? { ...report, ...when, stage: await stage.getValue() }
      : { ...report, ...when },
  );
}

/** The background's answers about the history. */
export const historyHandlers = {
  record,
  readDays: store.readDays,
  readEvents: store.readEvents,
  importEvents: ({ events }) => store.importEvents(events),
  deleteHistory: ({ day }) => (day === 'all' ? store.deleteHistory() : store.deleteDay(day)),
} satisfies Partial<Handlers>;
