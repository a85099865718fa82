import type { Category, Rule, Stage, Suggestion } from '../../rules/rule.ts';
import { COOPERATION, WISHES } from '../../rules/wishes.ts';
import { compose, type Filled } from './compose.ts';
import { factsIn } from './facts.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Match } from './match.ts';
import type { Register } from './register.ts';
import type { Sentence } from './sentences.ts';
import { type Slots, wishesIn } from './wish.ts';

/** A nudge to be, with the index of its sentence. */
export interface Found {
  match: Match<Rule>;
  index: number;
}

/** What suggestions for one sentence are made from. */
export interface Occasion {
  text: string;
  sentence: Sentence;
  /** Every match in the sentence: one suggestion answers them all. */
  matches: readonly Match<Rule>[];
  stage: Stage;
  register: Register;
  /** A suggestion, put in place, leaves neither a nudge nor a guard in its sentence or around it. */
  isClean: (suggestion: string) => boolean;
}

const MOST = 3;
const LONGEST = 1.2;
/**
 * "u never listen" has 14 characters, and nothing kind can be said in 17. References for sentences this short are up to 43 long
 * (nine in ten), so that many are allowed whatever the sentence.
 */
const ALWAYS_ALLOWED = 45;

/** The longest a suggestion for a sentence of this length may be, in UTF-16 units. */
export const longestFor = (length: number): number => Math.max(length * LONGEST, ALWAYS_ALLOWED);

/**
 * Up to three suggestions for each match, to put in place of the whole sentence: what carries no nudge is kept, the nudged clauses
 * give way to one of the rule's shapes (or to nothing), and everything is typed the way the writer types. The same text always
 * gets the same suggestions; different texts start at different shapes. Rather fewer suggestions than one that loses a fact.
 */
export function suggestionsFor(occasion: Occasion): string[][] {
  const { text, sentence, matches } = occasion;
  const nudged = sentence.tokens.map((_, i) =>
    matches.some((match) => match.start <= i && i < match.end),
  );
  const isArgumentative = matches.some(({ owner }) => owner.id.startsWith('argumentative/'));
  const frame = frameOf(text, sentence, nudged, isArgumentative);
  const wishes = wishesIn(sentence, nudged);
  return matches.map((match) => choose(occasion, frame, match, { ...wishes, ...match.slots }));
}

/**
 * First with every fact. A fact that a nudged clause holds besides the nudge ("because of you we sat there until nine") can often
 * only be kept with the reproach; where nothing else is left, and the sentence cannot be parked, it goes with its clause.
 */
function choose(occasion: Occasion, frame: Frame, match: Match<Rule>, slots: Slots): string[] {
  const strict = pick(occasion, frame, match, slots, [...frame.facts, ...frame.nudgedFacts]);
  return strict.length > 0 || frame.nudgedFacts.length === 0 || match.owner.park
    ? strict
    : pick(occasion, frame, match, slots, frame.facts);
}

function pick(
  occasion: Occasion,
  frame: Frame,
  match: Match<Rule>,
  slots: Slots,
  facts: readonly string[],
): string[] {
  const original = occasion.text.slice(occasion.sentence.start, occasion.sentence.end);
  const suggestions: string[] = [];
  const openings = new Set<string>();
  for (const shape of shapesFor(occasion, frame, match, slots, hash(original))) {
    if (suggestions.length === MOST) break;
    const opening = openingOf(shape);
    if (openings.has(opening)) continue;
    const suggestion = compose(frame, shape, occasion.register).find(
      (words) =>
        words.length <= longestFor(original.length) &&
        !isSame(words, original) &&
        !suggestions.includes(words) &&
        keepsFacts(words, facts) &&
        occasion.isClean(words),
    );
    if (suggestion === undefined) continue;
    suggestions.push(suggestion);
    openings.add(opening);
  }
  return suggestions;
}

/** The shapes in the order they are tried: those that carry the writer's own words first, each kind from a turn of its own. */
function shapesFor(
  { text, sentence, stage }: Occasion,
  frame: Frame,
  match: Match<Rule>,
  slots: Slots,
  seed: number,
): Filled[] {
  const { suggest: own = [] } = match.phrasing;
  const ranked: Filled[][] = [[], [], []];
  const category = match.owner.id.split('/')[0] as Category;
  const wishes = WISHES.flatMap(({ categories, shapes }) =>
    categories.includes(category) ? shapes : [],
  );
  const cut: Filled = { pieces: [], taken: [] };
  // Leaving the nudge out is the truest answer where the sentence says something besides.
  if (frame.grants || [...frame.before, ...frame.after].some((run) => run.hasFact))
    ranked[0]?.push(cut);
  for (const [shapes, isOwn] of [
    [turned(own, seed), true],
    [turned(wishes, seed), false],
    [turned(match.owner.suggest, seed), false],
    [turned(COOPERATION, seed), false],
  ] as const) {
    for (const shape of shapes) {
      const { words, stage: only } =
        typeof shape === 'string'
          ? { words: shape, stage }
          : { words: shape.text, stage: shape.stage };
      if (only !== stage) continue;
      const filled = words === '' ? cut : fill(words, text, sentence, slots);
      if (filled === null) continue;
      const isForStage = typeof shape !== 'string';
      ranked[filled.taken.length > 0 || isForStage ? 0 : isOwn ? 1 : 2]?.push(filled);
    }
  }
  return ranked.flat();
}

const turned = (shapes: readonly Suggestion[], seed: number) =>
  shapes.map((_, k) => shapes[(seed + k) % shapes.length] as Suggestion);

/** Fills `{slot}` from the pattern's named groups, in the writer's own spelling; null where a slot is empty or does not fit. */
function fill(shape: string, text: string, sentence: Sentence, slots: Slots): Filled | null {
  const pieces: { words: string; isOwn: boolean }[] = [];
  const taken: (readonly [number, number])[] = [];
  let written = '';
  for (const [i, piece] of shape.split(/\{([a-z]+)\}/).entries()) {
    if (i % 2 === 0) {
      if (piece) pieces.push({ words: piece, isOwn: false });
    } else {
      const place = slots[piece];
      const words = place && slotWords(text, sentence, place, written);
      if (!place || !words) return null;
      pieces.push({ words, isOwn: true });
      taken.push(place);
    }
    written += piece;
  }
  return { pieces, taken };
}

const LOOSE_ENDS =
  /^(and|but|or|so|because|cause|cos|if|that|please|just|again|now|ok|lol|right|then|to|the|a|an|of|with|for|my|your|at|in|on|too|still|even|anymore|already|really|once|immediately|asap|ever|babe|baby|hun|hon|bro|x+)$/;
const LOOSE_STARTS = /^(and|but|or|so|because|cause|cos|please|just|even|that)$/;
const NO_BASE = /^(?!(?:r|br|s|sl|spr|str|w|cl|st)ing$|.*eed$)\w*(?:ing|ed)$/;
const WANTS_BASE_VERB = /\b(can|could|would|will|might|may|should|to|you|i|we|let's) $/i;

/** A slot without loose words at its edges; '' if nothing is left or it does not fit behind the words before it. */
function slotWords(
  text: string,
  { tokens, clauseEnds }: Sentence,
  [start, end]: readonly [number, number],
  before: string,
): string {
  let from = start;
  let to = end;
  // A slot that runs over the end of a clause keeps its first.
  for (let i = from; i < to - 1; i++)
    if (clauseEnds[i] && /[,;:()—–]/.test(tokens[i]?.gap ?? '')) to = i + 1;
  while (from < to && LOOSE_STARTS.test(tokens[from]?.word ?? '')) from++;
  while (from < to && LOOSE_ENDS.test(tokens[to - 1]?.word ?? '')) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to <= from) return '';
  // "don't" is two tokens of one typed word: half of it is no word.
  if (tokens[from - 1]?.start === first.start || tokens[to]?.start === last.start) return '';
  if (WANTS_BASE_VERB.test(before) && NO_BASE.test(first.word)) return '';
  const words = text.slice(first.start, last.end);
  const letter = words[0] ?? '';
  const isName = factsIn(text, [first]).length > 0 || /^I\b/.test(words);
  return before && !isName ? letter.toLowerCase() + words.slice(1) : words;
}

/** The first word of the shape, so that three suggestions do not all start alike. */
const openingOf = ({ pieces }: Filled): string =>
  /[\p{L}\p{N}'’…]+/u.exec(pieces.map((piece) => piece.words).join(''))?.[0].toLowerCase() ?? '';

const letters = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSame = (a: string, b: string) => letters(a) === letters(b);

function keepsFacts(words: string, facts: readonly string[]): boolean {
  const typed = ` ${letters(words)} `;
  return facts.every((fact) => typed.includes(` ${letters(fact)} `));
}

/** FNV-1a, so that the same sentence always starts at the same shape. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
