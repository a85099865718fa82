import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { COOPERATION } from '../../rules/wishes.ts';
import { review } from '../../utils/engine/review.ts';

/** Shapes of suggestions by themselves; what becomes of them in a sentence is tested with the engine. */

const wordsOf = (shape: string | { text: string }) =>
  typeof shape === 'string' ? shape : shape.text;
const shapes = [
  ...rules.flatMap((rule) =>
    [...rule.suggest, ...rule.phrasings.flatMap((phrasing) => phrasing.suggest ?? [])].map(
      (shape) => [rule.id, wordsOf(shape)] as const,
    ),
  ),
  ...COOPERATION.map((shape) => ['in cooperation', wordsOf(shape)] as const),
];
const whole = shapes.filter(([, shape]) => shape !== '' && !/\{[a-z]+\}/.test(shape));

test.each(whole)('%s: “%s” needs no suggestion itself', (_, shape) => {
  const { nudges, guard } = review(shape);
  expect({ nudges: nudges.map((nudge) => nudge.rule), guard }).toEqual({ nudges: [], guard: null });
});

test('a shape asks one thing at most, in two sentences at most', () => {
  const long = shapes.filter(
    ([, shape]) => shape.split('?').length > 2 || (shape.match(/[.?!](?=\s|$)/g)?.length ?? 0) > 2,
  );
  expect(long).toEqual([]);
});

test('no shape is used by two rules, so that a writer does not read the same words everywhere', () => {
  const seen = new Map<string, string>();
  const twice = shapes.filter(([id, shape]) => {
    const other = seen.get(shape);
    seen.set(shape, id);
    return other !== undefined && other !== id;
  });
  expect(twice).toEqual([]);
});
