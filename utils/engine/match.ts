import type { Phrasing } from '../../rules/rule.ts';
import { alphabetSize } from './alphabet.ts';
import { type Encoded, encode, encodeTagged } from './encode.ts';
import { learnVocabulary } from './normalise.ts';
import { compilePattern, NUDGE, type Pattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import { inflect, isOwnTag, ownTags } from './vocabulary.ts';

/** A phrasing found in a sentence. Positions count the sentence's tokens, end exclusive. */
export interface Match<Owner> {
  owner: Owner;
  phrasing: Phrasing;
  /** The words that carry the problem. */
  start: number;
  end: number;
  /** Named groups of the pattern. */
  slots: Readonly<Record<string, readonly [start: number, end: number]>>;
}

interface Entry<Owner> {
  owner: Owner;
  phrasing: Phrasing;
  pattern: Pattern;
  /** Read when first asked for: few phrasings are ever found. */
  unless: () => readonly Pattern[];
}

const CACHE_SIZE = 3000;
const lexicon = { inflect, isOwnTag };
const list = (patterns: string | readonly string[] | undefined): readonly string[] =>
  typeof patterns === 'string' ? [patterns] : (patterns ?? []);

/**
 * All phrasings of some rules as one net: a sentence is read once, only patterns whose gate word it holds are tried, and what
 * was found in a sentence is remembered (least recently used go first).
 */
export class Net<Owner extends { phrasings: readonly Phrasing[] }> {
  private readonly always: Entry<Owner>[] = [];
  private readonly byGate = new Map<string, Entry<Owner>[]>();
  private readonly found = new Map<string, readonly Match<Owner>[]>();

  /** @throws Error for a pattern that cannot be read; it names the pattern. */
  constructor(owners: readonly Owner[]) {
    for (const owner of owners) {
      for (const phrasing of owner.phrasings) {
        const unless = once(() =>
          list(phrasing.unless).map((source) => compilePattern(source, lexicon)),
        );
        for (const source of list(phrasing.match)) {
          this.add({ owner, phrasing, unless, pattern: compilePattern(source, lexicon) });
        }
      }
    }
  }

  private add(entry: Entry<Owner>): void {
    learnVocabulary(entry.pattern.words);
    if (entry.pattern.gate === null) this.always.push(entry);
    for (const key of entry.pattern.gate ?? []) {
      const entries = this.byGate.get(key);
      if (entries) entries.push(entry);
      else this.byGate.set(key, [entry]);
    }
  }

  /** Everything found in a sentence, before context decides. */
  match(sentence: Sentence): readonly Match<Owner>[] {
    const key = keyOf(sentence);
    const known = this.found.get(key);
    if (known) {
      this.found.delete(key);
      this.found.set(key, known);
      return known;
    }
    const matches = this.run(sentence);
    this.found.set(key, matches);
    if (this.found.size > CACHE_SIZE) this.found.delete(this.found.keys().next().value as string);
    return matches;
  }

  private run(sentence: Sentence): Match<Owner>[] {
    let plain = encode(sentence);
    let tagged: Encoded | undefined;
    let size = alphabetSize();
    const read = (pattern: Pattern) => {
      if (alphabetSize() !== size) {
        // An exception that was read just now has named words that had no character before.
        size = alphabetSize();
        plain = encode(sentence);
        tagged = undefined;
      }
      if (!pattern.needsTagger) return plain;
      tagged ??= encodeTagged(sentence);
      return tagged;
    };
    const has = (pattern: Pattern) => {
      pattern.regex.lastIndex = 0;
      return pattern.regex.test(read(pattern).text);
    };
    const matches: Match<Owner>[] = [];
    for (const entry of this.candidates(sentence)) {
      const encoded = read(entry.pattern);
      const hits = [...encoded.text.matchAll(entry.pattern.regex)];
      if (hits.length === 0 || entry.unless().some(has)) continue;
      for (const hit of hits) matches.push(toMatch(entry, encoded, hit));
    }
    return matches;
  }

  private candidates({ tokens }: Sentence): Set<Entry<Owner>> {
    const keys = new Set<string>();
    for (const { word } of tokens) {
      keys.add(word);
      for (const tag of ownTags(word).split('#')) if (tag) keys.add(`#${tag}`);
    }
    const isIn = (gate: ReadonlySet<string>) => {
      for (const key of keys) if (gate.has(key)) return true;
      return false;
    };
    const entries = new Set(this.always);
    for (const key of keys) {
      for (const entry of this.byGate.get(key) ?? []) {
        if (entry.pattern.gates.every(isIn)) entries.add(entry);
      }
    }
    return entries;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Several nets read the same sentence. */
const keys = new WeakMap<Sentence, string>();

/** All that patterns see of a sentence. */
function keyOf(sentence: Sentence): string {
  let key = keys.get(sentence);
  if (key === undefined) {
    key = '';
    for (const [i, { word }] of sentence.tokens.entries()) {
      key += sentence.clauseEnds[i] ? `${word}, ` : `${word} `;
    }
    keys.set(sentence, key);
  }
  return key;
}

function toMatch<Owner>(
  entry: Entry<Owner>,
  encoded: Encoded,
  hit: RegExpExecArray | RegExpMatchArray,
): Match<Owner> {
  const { indices } = hit as RegExpExecArray;
  const tokenAt = (offset: number) => encoded.starts.findIndex((start) => start >= offset);
  const range = ([from, to]: [number, number]) => [tokenAt(from), tokenAt(to)] as const;
  const slots: Record<string, readonly [number, number]> = {};
  for (const [name, place] of Object.entries(indices?.groups ?? {})) {
    if (place) slots[name] = range(place);
  }
  const { [NUDGE]: nudge, ...named } = slots;
  const [start, end] = nudge ?? range(indices?.[0] as [number, number]);
  return { owner: entry.owner, phrasing: entry.phrasing, start, end, slots: named };
}
