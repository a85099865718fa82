import { diffWordsWithSpace } from 'diff';
import type { Compared, Rewrite } from '../messages.ts';

/** What stays, goes and comes from a text to the other, word by word, in reading order. */
function compareOne({ from, to }: Rewrite): Compared[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'in' : removed ? 'out' : 'same',
  }));
}

/** Compares each text with what is to stand there instead. */
export const compare = (rewrites: readonly Rewrite[]): Compared[][] => rewrites.map(compareOne);
