import { STRENGTHS, type Stage, type StrengthKind } from '../../rules/rule.ts';
import type { Day } from './calendar.ts';
import type { HistoryEvent, RuleKind, SiteKind } from './event.ts';

/** A rule's day; kinds that did not happen are left out. */
export type RuleCounts = Partial<Record<RuleKind, number>>;

/** Everything that happened on one day, rolled up as it was written: a summary reads these and never the events. */
export interface DayCounts {
  day: Day;
  messages: number;
  /** Messages without a nudge left in them. */
  calm: number;
  words: number;
  /** Nudges left in the messages, and nudges that were gone at the end. */
  left: number;
  resolved: number;
  strengths: Record<StrengthKind, number>;
  sites: Record<SiteKind, number>;
  /** Messages by stage. */
  stages: Partial<Record<Stage, number>>;
  /** By rule id. */
  rules: Record<string, RuleCounts>;
  letGo: number;
  /** By hour on the clock, 24 of each. */
  messagesByHour: number[];
  leftByHour: number[];
}

export const emptyDay = (day: Day): DayCounts => ({
  day,
  messages: 0,
  calm: 0,
  words: 0,
  left: 0,
  resolved: 0,
  strengths: { agreement: 0, acknowledgement: 0, appreciation: 0, 'open-question': 0, warmth: 0 },
  sites: { mail: 0, chat: 0 },
  stages: {},
  rules: {},
  letGo: 0,
  messagesByHour: Array<number>(24).fill(0),
  leftByHour: Array<number>(24).fill(0),
});

/** Adds an event to its day, in place. */
export function addToDay(day: DayCounts, event: HistoryEvent): void {
  if (event.kind === 'letGo') {
    day.letGo++;
    return;
  }
  if (event.kind !== 'finished') {
    const counts = day.rules[event.rule] ?? {};
    day.rules[event.rule] = { ...counts, [event.kind]: (counts[event.kind] ?? 0) + 1 };
    return;
  }
  day.messages++;
  if (event.left === 0) day.calm++;
  day.words += event.words;
  day.left += event.left;
  day.resolved += event.resolved;
  for (const kind of STRENGTHS) day.strengths[kind] += event.strengths[kind] ?? 0;
  day.sites[event.site]++;
  day.stages[event.stage] = (day.stages[event.stage] ?? 0) + 1;
  day.messagesByHour[event.hour] = (day.messagesByHour[event.hour] ?? 0) + 1;
  day.leftByHour[event.hour] = (day.leftByHour[event.hour] ?? 0) + event.left;
}

/** Rolls events up by day, the days in order. */
export function rollUp(events: Iterable<HistoryEvent>): DayCounts[] {
  const days = new Map<Day, DayCounts>();
  for (const event of events) {
    let day = days.get(event.day);
    if (!day) {
      day = emptyDay(event.day);
      days.set(event.day, day);
    }
    addToDay(day, event);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
