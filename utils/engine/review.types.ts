import type { Category, Guard, Severity, Stage, StrengthKind } from '../../rules/rule.ts';

/** Where something stands: UTF-16 offsets into the text as given, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One place in a draft where a rule applies. */
export interface Nudge extends Span {
  category: Category;
  /** The rule's id, `category/name`. */
  rule: string;
  severity: Severity;
  /** The sentence that a suggestion replaces. */
  sentence: Span;
  /** Best first, at most three; each stands in place of the whole sentence. May hold blanks `[…]`. */
  suggestions: string[];
}

/** A place where the draft connects. */
export interface Strength extends Span {
  kind: StrengthKind;
}

/** What the engine returns for a text. */
export interface Review {
  /** Sorted by start; not overlapping within a category. */
  nudges: Nudge[];
  strengths: Strength[];
  /** The most urgent guard in the text. */
  guard: Guard | null;
}

/** What the user has decided, as far as the engine needs to know. */
export interface ReviewContext {
  stage: Stage;
  /** Ids of rules that are switched off. */
  rulesOff: readonly string[];
  /** The user's own hot words and names. */
  hotTopics: readonly string[];
}

export const DEFAULT_CONTEXT: ReviewContext = { stage: 'connection', rulesOff: [], hotTopics: [] };
