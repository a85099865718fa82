import type { Stage } from '../../rules/rule.ts';
import { addDays, type Day, type Days, type Weekday, weekOf } from '../history/calendar.ts';
import type { DayCounts } from '../history/day.ts';
import { connectingOf, type Totals, totalsOf } from './totals.ts';

/** With fewer messages a week is only encouraged: so few say nothing, and a chart of them would pretend to. */
export const ENOUGH_MESSAGES = 5;
/** Weeks on the page, this one included; those before it are the writer's usual. */
const WEEKS = 8;
/** A phrase family or an hour is only named when it came back this often. */
const FAMILY_AT_LEAST = 2;
const HOUR_AT_LEAST = 3;

export interface DayPoint {
  day: Day;
  messages: number;
  connecting: number;
  pressing: number;
}

export interface WeekPoint extends Days {
  messages: number;
  calm: number;
  connecting: number;
  pressing: number;
}

/** What the weeks before look like, for ten messages: weeks with many and with few messages compare. */
export interface Usual {
  /** Messages it rests on. */
  messages: number;
  calm: number;
  connecting: number;
  pressing: number;
}

export interface Summary {
  week: Days;
  totals: Totals;
  /** Too few messages to say anything about. */
  isThin: boolean;
  /** The week's seven days. */
  days: DayPoint[];
  /** Eight weeks, this one last. */
  weeks: WeekPoint[];
  /** Null while the weeks before hold too few messages. */
  usual: Usual | null;
  /** The rule that came back most this week, and how often its nudge was shown; rules that are off now left out. */
  family: { rule: string; shown: number } | null;
  /** The hour in which most nudges stayed in, over the eight weeks. */
  hour: { hour: number; pressing: number } | null;
  /** `since`: from which day on every message was written at it; null where none was yet. */
  stage: { stage: Stage; since: Day | null };
}

interface Options {
  /** Any day of the week to summarise. */
  day: Day;
  firstDay: Weekday;
  stage: Stage;
  rulesOff: readonly string[];
}

/** For ten messages, one decimal. */
export const perTen = (count: number, messages: number): number =>
  messages === 0 ? 0 : Math.round((count / messages) * 100) / 10;

const within = (days: readonly DayCounts[], { from, to }: Days): DayCounts[] =>
  days.filter(({ day }) => from <= day && day <= to);

/**
 * Everything the summary page shows of a week.
 *
 * @param all the days on which something was counted, in order; the week's own and those before it
 */
export function summarise(
  all: readonly DayCounts[],
  { day, firstDay, stage, rulesOff }: Options,
): Summary {
  const from = weekOf(day, firstDay);
  const week = { from, to: addDays(from, 6) };
  const own = within(all, week);
  const totals = totalsOf(own);
  const weeks = Array.from({ length: WEEKS }, (_, i) => {
    const start = addDays(from, (i + 1 - WEEKS) * 7);
    return weekPoint(all, { from: start, to: addDays(start, 6) });
  });
  return {
    week,
    totals,
    isThin: totals.messages < ENOUGH_MESSAGES,
    days: Array.from({ length: 7 }, (_, i) => dayPoint(own, addDays(from, i))),
    weeks,
    usual: usualOf(weeks.slice(0, -1)),
    family: familyOf(own, rulesOff),
    hour: hourOf(within(all, { from: addDays(from, (1 - WEEKS) * 7), to: week.to })),
    stage: { stage, since: sinceWhen(all, stage) },
  };
}

function dayPoint(days: readonly DayCounts[], day: Day): DayPoint {
  const counts = days.find((one) => one.day === day);
  if (!counts) return { day, messages: 0, connecting: 0, pressing: 0 };
  return {
    day,
    messages: counts.messages,
    connecting: connectingOf(counts),
    pressing: counts.left,
  };
}

function weekPoint(all: readonly DayCounts[], week: Days): WeekPoint {
  const { messages, calm, connecting, pressing } = totalsOf(within(all, week));
  return { ...week, messages, calm, connecting, pressing };
}

function usualOf(weeks: readonly WeekPoint[]): Usual | null {
  const add = (key: 'messages' | 'calm' | 'connecting' | 'pressing'): number =>
    weeks.reduce((total, week) => total + week[key], 0);
  const messages = add('messages');
  if (messages < ENOUGH_MESSAGES) return null;
  return {
    messages,
    calm: perTen(add('calm'), messages),
    connecting: perTen(add('connecting'), messages),
    pressing: perTen(add('pressing'), messages),
  };
}

function familyOf(days: readonly DayCounts[], rulesOff: readonly string[]): Summary['family'] {
  const shown = new Map<string, number>();
  // What was marked as wrong was no phrase of that family.
  for (const { rules } of days)
    for (const [rule, counts] of Object.entries(rules))
      shown.set(
        rule,
        (shown.get(rule) ?? 0) + Math.max(0, (counts.shown ?? 0) - (counts.wrong ?? 0)),
      );
  const [first] = [...shown]
    .filter(([rule, count]) => count >= FAMILY_AT_LEAST && !rulesOff.includes(rule))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first ? { rule: first[0], shown: first[1] } : null;
}

function hourOf(days: readonly DayCounts[]): Summary['hour'] {
  const left = Array.from({ length: 24 }, (_, hour) =>
    days.reduce((total, day) => total + (day.leftByHour[hour] ?? 0), 0),
  );
  const pressing = Math.max(...left);
  return pressing < HOUR_AT_LEAST ? null : { hour: left.indexOf(pressing), pressing };
}

function sinceWhen(all: readonly DayCounts[], stage: Stage): Day | null {
  const written = all.filter(({ messages }) => messages > 0);
  const isOther = ({ stages }: DayCounts): boolean =>
    Object.entries(stages).some(([one, messages]) => one !== stage && messages > 0);
  const lastOther = written.findLastIndex(isOther);
  const moved = written[lastOther];
  // On the day of the move some messages may have been written at the new stage already.
  if (moved?.stages[stage]) return moved.day;
  return written[lastOther + 1]?.day ?? null;
}

/**
 * The week to open the page with: this one, or, in its first two days while it holds next to nothing, the one before, so
 * that a Sunday evening shows a week wherever weeks start on Sunday.
 */
export function weekToOpen(all: readonly DayCounts[], today: Day, firstDay: Weekday): Day {
  const from = weekOf(today, firstDay);
  const before = addDays(from, -7);
  const messagesIn = (start: Day): number =>
    totalsOf(within(all, { from: start, to: addDays(start, 6) })).messages;
  const isYoung = today <= addDays(from, 1);
  return isYoung && messagesIn(from) < ENOUGH_MESSAGES && messagesIn(before) >= ENOUGH_MESSAGES
    ? before
    : from;
}
