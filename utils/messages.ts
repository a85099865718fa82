import { browser } from 'wxt/browser';
import type { Nudge, Review } from './engine/review.types.ts';
import type { Days } from './history/calendar.ts';
import type { DayCounts } from './history/day.ts';
import type { HistoryEvent, Report } from './history/event.ts';
import type { Parked } from './parked/store.ts';

/** A nudge as the card shows it: with its rule's words, so that a page never loads the rules. */
export interface CoachNudge extends Nudge {
  title: string;
  why: string;
  /** The rule's sentences can be parked for later. */
  park: boolean;
}

/** What the coach gets for a draft. */
export interface CoachReview extends Omit<Review, 'nudges'> {
  nudges: CoachNudge[];
}

/** A text, and what is to stand there instead. */
export interface Rewrite {
  from: string;
  to: string;
}

/** A run of words that stays, goes out or comes in. */
export interface Compared {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** Longer drafts are not reviewed: UTF-16 units. */
export const REVIEW_LIMIT = 50_000;

/** Every message between contexts: its name, what is sent, what comes back. utils/background/handle.ts checks and answers them. */
export interface Messages {
  /** Review a draft with the user's settings. A text over REVIEW_LIMIT gets an empty review. */
  review(request: { text: string }): CoachReview;
  /** The user pressed `Not now` on a nudge of this rule; `quiet` says the rule now rests until tomorrow. */
  notNow(request: { rule: string }): { quiet: boolean };
  /** The user said that this rule is `Not for us`: it rests until tomorrow at once. */
  notForUs(request: { rule: string }): { quiet: boolean };
  /** Something happened that the history counts. May be sent again with the same id when no answer came. */
  record(request: Report): void;
  /** The days on which something was counted, in order. */
  readDays(request: Days): DayCounts[];
  /** Every event of these days. */
  readEvents(request: Days): HistoryEvent[];
  /** Adds the events of a file that are not here yet: all, or none when that fails. Answers how many were new. */
  importEvents(request: { events: HistoryEvent[] }): number;
  /** Deletes a day, or everything that was ever counted. */
  deleteHistory(request: { day: string | 'all' }): void;
  /** Keeps a sentence that the writer parks. May be sent again when no answer came. */
  park(request: Parked): void;
  /** The sentence could not be taken out of the draft after all: it is not parked. */
  takeBack(request: Parked): void;
  /** What is parked, the last first. */
  readParked(request: Record<never, never>): Parked[];
  /** Deletes one parked sentence, or all. */
  deleteParked(request: { text: string } | 'all'): void;
  /** Compares texts word by word with what is to stand there instead. */
  compare(request: { rewrites: readonly Rewrite[] }): Compared[][];
}

export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = Parameters<Messages[N]>[0];
export type ResponseOf<N extends MessageName> = ReturnType<Messages[N]>;

/**
 * What goes back over the wire. A worker that is stopped before it has answered looks like one that answered nothing, and a
 * handler that failed like one that answered something odd: neither is an answer.
 */
export interface Answer<T> {
  isAnswer: true;
  value: T;
}

/**
 * Asks the background.
 *
 * @throws when the background cannot be reached, as after an update of the extension, when it was stopped before it
 *   answered, or when its handler failed
 */
export async function send<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  const answer = (await browser.runtime.sendMessage({ name, request })) as
    | Answer<ResponseOf<N>>
    | undefined;
  if (!answer?.isAnswer) throw new Error(`No answer to ${name}.`);
  return answer.value;
}
