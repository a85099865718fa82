import type { Phrasing, Rule } from '../../rules/rule.ts';
import type { Match } from './match.ts';
import { normalise } from './normalise.ts';
import type { Sentence } from './sentences.ts';

const PHRASING: Phrasing = { match: [] };
const POSSESSIVE = /'s?$/;

const wordsOf = (text: string) => normalise(text).map(({ word }) => word.replace(POSSESSIVE, ''));

/**
 * Finds the user's own hot words and names in a sentence: whole words, in any case and spelling the normaliser knows, also
 * with a possessive 's behind them. Topics without a word in them find nothing.
 */
export class OwnTopics {
  private readonly owners: readonly Rule[];
  private readonly byFirstWord = new Map<string, string[][]>();

  /** @param rules All rules; those with `usersTopics` own what is found. */
  constructor(rules: readonly Rule[], topics: readonly string[]) {
    this.owners = rules.filter((rule) => rule.usersTopics);
    for (const words of topics.map(wordsOf)) {
      const [first] = words;
      if (first === undefined) continue;
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), words]);
    }
  }

  match(sentence: Sentence): Match<Rule>[] {
    if (this.byFirstWord.size === 0) return [];
    const words = sentence.tokens.map(({ word }) => word.replace(POSSESSIVE, ''));
    return words.flatMap((word, start) =>
      (this.byFirstWord.get(word) ?? [])
        .filter((topic) => topic.every((part, i) => words[start + i] === part))
        .flatMap(({ length }) =>
          this.owners.map((owner) => ({
            owner,
            phrasing: PHRASING,
            start,
            end: start + length,
            slots: {},
          })),
        ),
    );
  }
}
