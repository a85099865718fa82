import * as v from 'valibot';
import { STAGES, STRENGTHS } from '../../rules/rule.ts';
import { isDay } from './calendar.ts';

/**
 * What the history knows: counts of what happened, never words. No shape here has room for text, a name or an address.
 */

/** What can happen to a rule's nudge; `wrong` is the writer's `Not for us`, `off` switches the rule off for good. */
export const RULE_KINDS = ['shown', 'used', 'dismissed', 'wrong', 'off', 'parked'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const SITE_KINDS = ['mail', 'chat'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const site = v.picklist(SITE_KINDS);
const strengths = v.partial(v.object(v.entriesFromList(STRENGTHS, count)));

const ofRule = {
  kind: v.picklist(RULE_KINDS),
  site,
  rule: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/), v.maxLength(60)),
};
/** A parked message that the writer deleted from the list instead of sending it: a win. */
const letGo = { kind: v.literal('letGo') };
/** A draft that was emptied or removed after it had held a message. */
const finished = {
  kind: v.literal('finished'),
  site,
  /** Words of the message. */
  words: count,
  /** Nudges in the message as it was at the end. */
  left: count,
  /** Nudges that were shown in this draft and were gone at the end. */
  resolved: count,
  /** How often it connected. */
  strengths,
};

/** Made by whoever reports an event, so that a report sent twice counts once. */
const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));

/** An event as it is reported to the background, which adds the time and the stage. */
export const reportSchema = v.variant('kind', [
  v.object({ id, ...ofRule }),
  v.object({ id, ...letGo }),
  v.object({ id, ...finished }),
]);
export type Report = v.InferOutput<typeof reportSchema>;

/** An event before it gets its id. */
export type Happening = Report extends infer R ? (R extends Report ? Omit<R, 'id'> : never) : never;

/** When it happened, by the writer's clock of that moment. */
const when = {
  /** Milliseconds since the epoch. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  /** The calendar day, `2026-01-31`. */
  day: v.pipe(v.string(), v.check(isDay, 'is not a day such as 2026-01-31')),
  /** The hour on the clock, 0 to 23. */
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
};

/** An event as it is kept. Strict: a file that holds anything else was not written by us. */
export const eventSchema = v.variant('kind', [
  v.strictObject({ id, ...when, ...ofRule }),
  v.strictObject({ id, ...when, ...letGo }),
  v.strictObject({
    id,
    ...when,
    ...finished,
    strengths: v.partial(v.strictObject(v.entriesFromList(STRENGTHS, count))),
    stage: v.picklist(STAGES),
  }),
]);
export type HistoryEvent = v.InferOutput<typeof eventSchema>;
export type FinishedEvent = Extract<HistoryEvent, { kind: 'finished' }>;
