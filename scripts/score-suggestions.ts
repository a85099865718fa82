import { rules } from '../rules/index.ts';
import { review } from '../utils/engine/review.ts';
import type { Nudge, Review, Span } from '../utils/engine/review.types.ts';
import { longestFor } from '../utils/engine/suggest.ts';
import type { Labelled } from './labelled.ts';
import { countErrors } from './score-english.ts';

/**
 * Measures the suggestions for labelled messages against what they promise: nothing lost, nothing invented, nothing that is nudged again.
 * Facts are told apart here by plain looks, not by the engine's own reading of them.
 */

/** One nudge of one message with its suggestions. */
export interface Offer {
  id: string;
  text: string;
  nudge: Nudge;
  /** The sentence it replaces. */
  before: string;
  guard: Review['guard'];
  /** Places that a reader marked as pushing away. */
  flagged: readonly Span[];
}

const parked = new Set<string>(rules.filter((rule) => rule.park).map((rule) => rule.id));

export function offersFor(messages: readonly Labelled[]): Offer[] {
  return messages.flatMap(({ id, text, flags = [] }) => {
    const { nudges, guard } = review(text);
    return nudges.map((nudge) => ({
      id,
      text,
      nudge,
      before: text.slice(nudge.sentence.start, nudge.sentence.end),
      guard,
      flagged: flags.map(({ quote }) => ({
        start: text.indexOf(quote),
        end: text.indexOf(quote) + quote.length,
      })),
    }));
  });
}

/** The text with a suggestion in place of its sentence. */
export const inPlace = ({ text, nudge }: Offer, suggestion: string): string =>
  text.slice(0, nudge.sentence.start) + suggestion + text.slice(nudge.sentence.end);

const NUMBER = /\p{N}+(?:[.:,]\p{N}+)*/gu;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october|november|december|noon|midnight)\b/gi;
const NAME = /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}+/gu;
const NO_NAME = /^(?:I|Im|Ive|Id|Ill|God|Ok|Jesus|Christ)$/;

const factsOf = (words: string): string[] => [
  ...(words.match(NUMBER) ?? []),
  ...(words.match(DAY) ?? []).map((day) => day.toLowerCase()),
  ...(words.match(NAME) ?? []).filter((name) => !NO_NAME.test(name) && !/day$/.test(name)),
];

/** What must not be lost: the sentence's facts that stand outside the flagged words, the nudges' and the labels'. */
function factsOutside({ text, nudge, flagged }: Offer, nudges: readonly Nudge[]): string[] {
  let outside = '';
  for (let i = nudge.sentence.start; i < nudge.sentence.end; i++) {
    outside += [...nudges, ...flagged].some((n) => n.start <= i && i < n.end) ? '#' : text[i];
  }
  return factsOf(outside);
}

const has = (words: string, fact: string) => words.toLowerCase().includes(fact.toLowerCase());

const LEAVING =
  /\b(?:glad|good|happy|right|better|best)\b[^.?!]{0,24}\b(?:you left|you're leaving|u left|leave me|we split|we separated|apart|without me)\b/i;

const countSentences = (words: string) =>
  words.replaceAll('[…]', 'blank').match(/[^.?!…\n]*[\p{L}\p{N}][^.?!…\n]*/gu)?.length ?? 0;

interface Measure {
  name: string;
  good: number;
  all: number;
  /** What fell short. */
  misses: string[];
}

/** @param shown How many of each measure's misses to print. */
export async function scoreSuggestions(
  messages: readonly Labelled[],
  shown: number,
): Promise<void> {
  const offers = offersFor(messages);
  const measures: Measure[] = [];
  const measure = <T>(
    name: string,
    cases: readonly T[],
    isGood: (item: T) => boolean,
    tell: (item: T) => string,
  ) => {
    const misses = cases.filter((item) => !isGood(item));
    measures.push({
      name,
      good: cases.length - misses.length,
      all: cases.length,
      misses: misses.map(tell),
    });
  };
  const nudgesOf = new Map<string, readonly Nudge[]>();
  for (const { id, nudge } of offers) nudgesOf.set(id, [...(nudgesOf.get(id) ?? []), nudge]);
  const all = offers.flatMap((offer) =>
    offer.nudge.suggestions.map((suggestion) => ({ offer, suggestion })),
  );
  const pair = ({ offer, suggestion }: (typeof all)[number]) =>
    `${offer.id} ${offer.nudge.rule}: ${offer.before} → ${suggestion}`;

  measure(
    'nudges with a suggestion or park',
    offers.filter(({ guard }) => guard === null || guard === 'boundary'),
    ({ nudge }) => nudge.suggestions.length > 0 || parked.has(nudge.rule),
    ({ id, nudge, before }) => `${id} ${nudge.rule}: ${before}`,
  );
  measure(
    'three suggestions',
    offers.filter(({ nudge }) => nudge.suggestions.length > 0),
    ({ nudge }) => nudge.suggestions.length === 3,
    ({ id, nudge }) => `${id} ${nudge.rule}: ${nudge.suggestions.length}`,
  );
  measure(
    'reviews clean in place',
    all,
    ({ offer, suggestion }) => isCleanInPlace(offer, suggestion),
    pair,
  );
  measure(
    'keeps the facts',
    all,
    ({ offer, suggestion }) =>
      factsOutside(offer, nudgesOf.get(offer.id) ?? []).every((fact) => has(suggestion, fact)),
    pair,
  );
  measure(
    'invents none',
    all,
    ({ offer, suggestion }) => factsOf(suggestion).every((fact) => has(offer.text, fact)),
    pair,
  );
  measure('agrees with no leaving', all, ({ suggestion }) => !LEAVING.test(suggestion), pair);
  measure(
    'none in a draft of harm, threat or crisis',
    offers.filter(({ guard }) => guard !== null && guard !== 'boundary'),
    ({ nudge }) => nudge.suggestions.length === 0,
    ({ id, nudge }) => `${id} ${nudge.rule}`,
  );
  measure(
    'length',
    all,
    ({ offer, suggestion }) => suggestion.length <= longestFor(offer.before.length),
    pair,
  );
  measure('at most two sentences', all, ({ suggestion }) => countSentences(suggestion) <= 2, pair);
  measure('at most one question', all, ({ suggestion }) => suggestion.split('?').length <= 2, pair);
  const english = await countErrors(
    all.map(({ offer, suggestion }) => ({
      message: offer.text,
      before: offer.before,
      after: suggestion,
    })),
  );
  const worse = new Set(english.worse);
  measure(
    'no more errors than before (harper)',
    all.map((item, i) => ({ item, i })),
    ({ i }) => !worse.has(i),
    ({ item }) => pair(item),
  );

  console.log(
    `${offers.length} nudges, ${all.length} suggestions; harper finds ${english.before} errors before, ${english.after} after`,
  );
  for (const { name, good, all: of, misses } of measures) {
    const share = of === 0 ? '   - ' : ((100 * good) / of).toFixed(1).padStart(5);
    console.log(`${name.padEnd(44)} ${share} %  ${good} of ${of}`);
    for (const miss of misses.slice(0, shown)) console.log(`    ${miss}`);
  }
  printMostFrequent(offers, shown);
}

function isCleanInPlace(offer: Offer, suggestion: string): boolean {
  const after = review(inPlace(offer, suggestion));
  const { start, end } = offer.nudge.sentence;
  const isInside = (nudge: Nudge) => nudge.start < start + suggestion.length && start < nudge.end;
  const outside = review(offer.text).nudges.filter(
    (nudge) => nudge.sentence.start !== start || nudge.sentence.end !== end,
  );
  return (
    !after.nudges.some(isInside) &&
    after.nudges.length <= outside.length &&
    after.guard === offer.guard
  );
}

function printMostFrequent(offers: readonly Offer[], shown: number): void {
  const times = new Map<string, number>();
  for (const { nudge } of offers) {
    for (const suggestion of nudge.suggestions) {
      const key = suggestion
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const most = [...times].sort((a, b) => b[1] - a[1]);
  const share = most[0] ? (100 * most[0][1]) / offers.length : 0;
  console.log(
    `${'most frequent suggestion, share of nudges'.padEnd(44)} ${share.toFixed(1).padStart(5)} %  at most 5 %`,
  );
  for (const [suggestion, n] of most.slice(0, Math.max(3, shown)))
    console.log(`    ${n}× ${suggestion}`);
}
