import type { Rule, Stage } from '../../rules/rule.ts';
import type { Match } from './match.ts';
import { fitRegister, registerOf } from './register.ts';
import type { Sentence } from './sentences.ts';

/** A nudge to be, with the index of its sentence. */
export interface Found {
  match: Match<Rule>;
  index: number;
}

interface Request {
  text: string;
  sentences: readonly Sentence[];
  index: number;
  match: Match<Rule>;
  /** Every match in the sentence: one suggestion answers them all. */
  matches: readonly Match<Rule>[];
  stage: Stage;
  /** A draft without nudges and guards. */
  isClean: (draft: string) => boolean;
}

const MOST = 3;
const LONGEST = 1.2;
/** Short sentences get some room all the same: UTF-16 units. */
const ROOM = 24;

/**
 * Up to three sentences to put in place of the one that holds the nudge: the clauses that carry no nudge are kept, the nudge's
 * own is replaced by one of its rule's shapes, and everything is fitted to the writer's register. The same text always gets
 * the same suggestions; different texts start at different shapes.
 */
export function suggestionsFor(request: Request): string[] {
  const { text, sentences, index, match, stage } = request;
  const sentence = sentences[index] as Sentence;
  const original = text.slice(sentence.start, sentence.end);
  const register = registerOf(text);
  const shapes = match.phrasing.suggest ?? match.owner.suggest;
  const kept = keptClauses(request, sentence);
  const suggestions: string[] = [];
  const turn = hash(original) % shapes.length;
  for (let k = 0; k < shapes.length && suggestions.length < MOST; k++) {
    const filled = fill(shapes[(turn + k) % shapes.length] as string, text, sentence, match);
    if (filled === null) continue;
    for (const parts of [
      [...kept.before, filled, ...kept.after],
      [kept.address, filled],
    ]) {
      const suggestion = fitRegister(join(parts), register);
      if (
        suggestion &&
        suggestion !== original &&
        suggestion.length <= original.length * LONGEST + ROOM &&
        !suggestions.includes(suggestion) &&
        request.isClean(suggestion)
      ) {
        suggestions.push(suggestion);
        break;
      }
    }
  }
  void stage;
  return suggestions;
}

/** Fills `{slot}` from the pattern's named groups, in the writer's own spelling; null if one is empty. */
function fill(shape: string, text: string, sentence: Sentence, match: Match<Rule>): string | null {
  let isComplete = true;
  const filled = shape.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const [from, to] = match.slots[name] ?? [0, 0];
    const first = sentence.tokens[from];
    const last = sentence.tokens[to - 1];
    if (!first || !last || to <= from) isComplete = false;
    return first && last ? text.slice(first.start, last.end) : '';
  });
  return isComplete ? filled : null;
}

interface Kept {
  /** A term of address at the start ("Arjun," "babe"), or ''. */
  address: string;
  before: string[];
  after: string[];
}

const STANDS_ALONE =
  /^(?:(?:and|but|so|then|plus|or) )?(?:i|you|we|he|she|it|they|there|this|that|the|my|your|our|thanks|thank|[a-z]+ (?:is|was|has|will|can|said)) /;
const LEADING_JOIN = /^(?:and|but|so|then|plus|or|because|cos|cause)\s+/i;

/** The clauses without a nudge that can stand alone. */
function keptClauses({ text, matches }: Request, sentence: Sentence): Kept {
  const kept: Kept = { address: '', before: [], after: [] };
  const { tokens, clauseEnds } = sentence;
  let from = 0;
  let isPast = false;
  for (let i = 0; i < tokens.length; i++) {
    if (!clauseEnds[i]) continue;
    const clause = tokens.slice(from, i + 1);
    const isNudged = matches.some((m) => m.start < i + 1 && m.end > from);
    const words = text.slice(clause[0]?.start, clause.at(-1)?.end);
    if (isNudged) isPast = true;
    else if (from === 0 && clause.length <= 2) kept.address = `${words},`;
    else if (STANDS_ALONE.test(`${clause.map((t) => t.word).join(' ')} `) && clause.length > 2) {
      (isPast ? kept.after : kept.before).push(words.replace(LEADING_JOIN, ''));
    }
    from = i + 1;
  }
  if (kept.address) kept.before.unshift(kept.address);
  return kept;
}

function join(parts: readonly string[]): string {
  let joined = '';
  for (const part of parts.filter(Boolean)) {
    const opened =
      joined === '' || joined.endsWith(',') ? part : part[0]?.toUpperCase() + part.slice(1);
    joined = joined
      ? `${joined}${/[.,?!]$/.test(joined) ? '' : '.'} ${joined.endsWith(',') ? lowerFirst(opened) : opened}`
      : opened;
  }
  return joined.endsWith(',') || joined === ''
    ? ''
    : /[.?!…\]]$/.test(joined)
      ? joined
      : `${joined}.`;
}

const lowerFirst = (words: string) =>
  /^(I\b|[A-Z]{2})/.test(words) ? words : words[0]?.toLowerCase() + words.slice(1);

/** FNV-1a, so that the same sentence always starts at the same shape. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
