/** Every rule has a sentence to practise on that it notices, and another that nothing notices. */
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { review } from '../../../utils/engine/review.ts';
import { DEFAULT_CONTEXT } from '../../../utils/engine/review.types.ts';
import { SWAPS } from '../../../utils/summary/swaps.ts';

test.each(rules.map(({ id }) => id))('%s', (id) => {
  const swap = SWAPS[id];
  if (!swap) throw new Error(`${id} has no pair in utils/summary/swaps.ts`);
  // What the user's own topics are is nobody's business here.
  if (id !== 'hot-issue/own-topic')
    expect(review(swap.before, DEFAULT_CONTEXT).nudges.map(({ rule }) => rule)).toContain(id);
  expect(review(swap.after, DEFAULT_CONTEXT)).toMatchObject({ nudges: [], guard: null });
});

test('no pair is left of a rule that is gone', () => {
  const ids: readonly string[] = rules.map(({ id }) => id);
  expect(Object.keys(SWAPS).filter((id) => !ids.includes(id))).toEqual([]);
});
