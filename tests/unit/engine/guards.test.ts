import { describe, expect, test } from 'vitest';
import type { Guard } from '../../../rules/rule.ts';
import { review } from '../../../utils/engine/review.ts';

describe('what somebody else said in quotation marks', () => {
  test.each<[string, Guard | null]>([
    ['He wrote "i want to die" and then nothing.', 'crisis'],
    [
      'She left a note: “Tell the boys it was not their fault. I am so tired of being alive.”',
      'crisis',
    ],
    ["My son said 'there is no reason for me to be here' and shut his door.", 'crisis'],
    ['He said "I will break your jaw if you tell anyone".', 'harm'],
    ['"I will ruin you" is what he wrote on the wall.', null],
    ['She told me "I won\'t discuss the house by text" and hung up.', null],
    ['In the film he says "I want to die" and then it starts to rain.', null],
    ['On Monday, Sam wrote:\n> I want to die\nDinner at six?', null],
  ])('%s → %s', (text, guard) => {
    expect(review(text).guard).toBe(guard);
  });

  test('leaves its sentence alone, and only that one', () => {
    const { guard, nudges } = review(
      'You never listen to me. He wrote "you never listen, i want to die" last night.',
    );
    expect({ guard, nudged: nudges.map((nudge) => nudge.sentence.start) }).toEqual({
      guard: 'crisis',
      nudged: [0],
    });
  });
});

describe("what somebody else reports is danger, but no limit or threat of the writer's", () => {
  test.each<[string, Guard | null]>([
    ['She says she wants to die.', 'crisis'],
    ['Mum says you pushed her into the wall.', 'harm'],
    ['She said I can not lend you the car.', null],
    ['She says I will tell your boss everything.', null],
  ])('%s → %s', (text, guard) => {
    expect(review(text).guard).toBe(guard);
  });
});
