/**
 * What a rule author needs to know. A rule is one file; the folder it stands in is its category, and
 * `rules/index.ts` finds it there. `tests/rules` runs every example and lookalike.
 *
 * Patterns are compromise's match syntax with a few additions (the table stands in utils/engine/pattern.ts), matched
 * against *normalised* text: lower case, contractions spelled out ("don't" → "do not", "can't" → "can not", "I'm" → "i am",
 * "u r" → "you are", "okay" → "ok", "yeah" → "yes", "apologise" → "apologize"), repeated letters folded ("pleeease" →
 * "please"). So write plain, lower-case English without contractions. Punctuation between words is passed over.
 */

export const CATEGORIES = ['needy', 'pleading', 'argumentative', 'hot-issue'] as const;
/** The four ways of pushing a reader away. `hot-issue` is a topic, the other three are ways of speaking. */
export type Category = (typeof CATEGORIES)[number];

/** `clear`: most careful readers would wince. `mild`: it depends on the two people. */
export type Severity = 'clear' | 'mild';

export const STAGES = ['connection', 'communication', 'cooperation'] as const;
/** How far the two have come; only the user moves it. */
export type Stage = (typeof STAGES)[number];

/** Words that are never softened, from the least to the most urgent. */
export const GUARDS = ['boundary', 'harm', 'threat', 'crisis'] as const;
export type Guard = (typeof GUARDS)[number];

export const STRENGTHS = [
  'agreement',
  'acknowledgement',
  'appreciation',
  'open-question',
  'warmth',
] as const;
export type StrengthKind = (typeof STRENGTHS)[number];

/** What a phrasing's `when` may look at. Everything is text as normalised (see above). */
export interface Context {
  /** The words the phrasing matched. */
  match: string;
  /** The whole sentence, and what stands in it before and after the match. */
  sentence: string;
  before: string;
  after: string;
  /** The sentences before and after this one, nearest first; empty at the ends of the message. */
  previous: readonly string[];
  next: readonly string[];
  /** The sentence ends with a question mark, or is built as a question. */
  question: boolean;
  /** The marks behind the sentence's last word, as typed: "", ".", "??"… */
  closing: string;
  /** Laughter, a wink or "jk" in the sentence: the writer is playing. */
  banter: boolean;
  /** A clock time, date, place or thing to carry: the sentence is about arranging something. */
  logistics: boolean;
  stage: Stage;
}

/**
 * A shape of what could stand in place of a nudge's clause (see `Rule.suggest`); with a stage it is only offered there, before the
 * others: a plan in communication, what would suit both in cooperation.
 */
export type Suggestion = string | { text: string; stage: Stage };

/** One pattern of a rule, with its exceptions. */
export interface Phrasing {
  /**
   * Several patterns share the exceptions and suggestions. Square brackets mark the nudge when it is shorter than the
   * pattern: `you [(always|never) #Verb]`. Named groups `[<what>...]` fill slots of suggestions.
   */
  match: string | readonly string[];
  /** Exceptions: where one of these patterns is found anywhere in the same sentence, the phrasing does not apply. */
  unless?: string | readonly string[];
  /** true: only in a question; false: never in one. */
  question?: boolean;
  /** A last look where patterns cannot say it. Must be pure. */
  when?: (context: Context) => boolean;
  /** `clear` unless said otherwise. */
  severity?: Severity;
  /** Suggestions that fit this phrasing better than the rule's own. */
  suggest?: readonly Suggestion[];
}

/** One way of pushing away that a user can switch off. */
export interface Rule {
  /** `category/name`; the same as the file's path under rules/. */
  id: `${Category}/${string}`;
  /** A few words for the card and the popup: names the phrasing, never the writer. */
  title: string;
  /** One or two kind sentences for the card: what the reader may hear, and what works better. */
  why: string;
  /** An article or finding this rule rests on, if there is one. */
  source?: string;
  /**
   * Bare patterns, or phrasings with exceptions.
   */
  phrasings: readonly Phrasing[];
  /**
   * The rule looks for words and names that the user has listed, as whole words, besides its phrasings. The ones given
   * here only stand in for the user's own where the rule shows and proves its examples.
   */
  usersTopics?: readonly [string, ...string[]];
  /**
   * At least three shapes of what could stand in place of the nudge's clause, in the writer's voice. `{slot}` stands for
   * a named group of the pattern (a template whose slot is empty is passed over), `[…]` for what only the writer knows,
   * and the empty string means: leave the clause out and keep the rest of the sentence. Written with capitals,
   * apostrophes and full stops; the engine fits them to the writer's register.
   */
  suggest: readonly [Suggestion, Suggestion, Suggestion, ...Suggestion[]];
  /** For a topic: its few words tell, but the whole clause raises it and is marked (unless it is very long). */
  wholeClause?: boolean;
  /** Hot issues: offer to keep the sentence for later. */
  park?: boolean;
  /** Sentences the rule must nudge, the nudge in square brackets. */
  examples: readonly [string, ...string[]];
  /** The nearest sentences it must leave alone; at least one for each phrasing that has an innocent neighbour. */
  lookalikes: readonly [string, ...string[]];
}

/** What connects: counted, never flagged. */
export interface StrengthRule {
  kind: StrengthKind;
  phrasings: readonly Phrasing[];
  examples: readonly [string, ...string[]];
  lookalikes: readonly [string, ...string[]];
}

/** What is never softened. */
export interface GuardRule {
  guard: Guard;
  phrasings: readonly Phrasing[];
  examples: readonly [string, ...string[]];
  lookalikes: readonly [string, ...string[]];
}

/** The three say what a file holds, and let TypeScript check it; they return their argument. */
export const defineRule = (rule: Rule): Rule => rule;
export const defineStrength = (rule: StrengthRule): StrengthRule => rule;
export const defineGuard = (rule: GuardRule): GuardRule => rule;
