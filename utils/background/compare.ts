import { diffWordsWithSpace } from 'diff';
import type { Compared, Rewrite } from '../messages.ts';

/** What stays, goes and comes from a text to the other, in reading order; of neighbours, what goes stands first. */
function compareOne({ from, to }: Rewrite): Compared[] {
  const runs: Compared[] = [];
  let [out, come] = ['', ''];
  const flush = (): void => {
    if (out) runs.push({ kind: 'out', text: out });
    if (come) runs.push({ kind: 'in', text: come });
    [out, come] = ['', ''];
  };
  const parts = diffWordsWithSpace(from, to);
  for (const [index, { value, added, removed }] of parts.entries()) {
    // Two sentences that share nothing but their spaces are easier read one after the other than word by word.
    const isJoint = !value.trim() && index > 0 && index < parts.length - 1;
    if (!added && !removed && !isJoint) {
      flush();
      runs.push({ kind: 'same', text: value });
      continue;
    }
    if (!added) out += value;
    if (!removed) come += value;
  }
  flush();
  return runs;
}

/** Compares each text with what is to stand there instead. */
export const compare = (rewrites: readonly Rewrite[]): Compared[][] => rewrites.map(compareOne);
