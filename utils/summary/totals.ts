import { STRENGTHS, type StrengthKind } from '../../rules/rule.ts';
import type { DayCounts } from '../history/day.ts';
import { RULE_KINDS, type RuleKind } from '../history/event.ts';

/** What some days add up to. */
export interface Totals extends Record<RuleKind, number> {
  messages: number;
  calm: number;
  /** Places that connect, of every kind. */
  connecting: number;
  /** Nudges that stayed in the messages. */
  pressing: number;
  /** Nudges that were gone before the message was. */
  resolved: number;
  strengths: Record<StrengthKind, number>;
  /** Nudges shown to which the writer did nothing with the card. */
  ignored: number;
  letGo: number;
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

export const connectingOf = (day: Pick<DayCounts, 'strengths'>): number =>
  sum(STRENGTHS, (kind) => day.strengths[kind]);

export function totalsOf(days: readonly DayCounts[]): Totals {
  const rules = days.flatMap((day) => Object.values(day.rules));
  const strengths = Object.fromEntries(
    STRENGTHS.map((kind) => [kind, sum(days, (day) => day.strengths[kind])]),
  ) as Record<StrengthKind, number>;
  const happened = Object.fromEntries(
    RULE_KINDS.map((kind) => [kind, sum(rules, (counts) => counts[kind] ?? 0)]),
  ) as Record<RuleKind, number>;
  const answered =
    happened.used + happened.dismissed + happened.wrong + happened.off + happened.parked;
  return {
    ...happened,
    messages: sum(days, (day) => day.messages),
    calm: sum(days, (day) => day.calm),
    connecting: connectingOf({ strengths }),
    pressing: sum(days, (day) => day.left),
    resolved: sum(days, (day) => day.resolved),
    strengths,
    ignored: Math.max(0, happened.shown - answered),
    letGo: sum(days, (day) => day.letGo),
  };
}
