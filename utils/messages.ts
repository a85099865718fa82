import type { Nudge, Review } from './engine/review.types.ts';

/** A nudge as the card shows it: with its rule's words, so that a page never loads the rules. */
export interface CoachNudge extends Nudge {
  title: string;
  why: string;
}

/** What the coach gets for a draft. */
export interface CoachReview extends Omit<Review, 'nudges'> {
  nudges: CoachNudge[];
}

/** Longer drafts are not reviewed: UTF-16 units. */
export const REVIEW_LIMIT = 50_000;

/** Every message between contexts: its name, what is sent, what comes back. */
export interface Messages {
  /** Review a draft with the user's settings. A text over REVIEW_LIMIT gets an empty review. */
  review(request: { text: string }): CoachReview;
  /** The user pressed `Not now` on a nudge of this rule; `quiet` says the rule now rests until tomorrow. */
  notNow(request: { rule: string }): { quiet: boolean };
}
