import { describe, expect, test } from 'vitest';
import { review } from '../../../utils/engine/review.ts';
import { DEFAULT_CONTEXT } from '../../../utils/engine/review.types.ts';

const RULE = 'hot-issue/own-topic';
const marked = (text: string, hotTopics: readonly string[], rulesOff: readonly string[] = []) =>
  review(text, { ...DEFAULT_CONTEXT, hotTopics, rulesOff })
    .nudges.filter((nudge) => nudge.rule === RULE)
    .map((nudge) => text.slice(nudge.start, nudge.end));

describe('the user’s own hot words and names', () => {
  test.each([
    ['a name', 'I met Lena by chance', ['lena'], ['I met Lena by chance']],
    ['whatever its case', 'LENA was there', ['Lena'], ['LENA was there']],
    ['as a possessive', 'that was Lena’s idea', ['Lena'], ['that was Lena’s idea']],
    ['several words', 'so the Boat House then', ['boat house'], ['so the Boat House then']],
    ['chat spelling', 'whats w the weekend', ['wknd'], ['whats w the weekend']],
    ['another script', 'на даче хорошо', ['Даче'], ['на даче хорошо']],
    [
      'each clause for itself',
      'Lena came, and Lena left',
      ['Lena'],
      ['Lena came', 'and Lena left'],
    ],
  ])('are found: %s', (_, text, topics, expected) => {
    expect(marked(text, topics)).toEqual(expected);
  });

  test.each([
    ['part of a word', 'lenas place, magdalena says', ['Lena']],
    ['words apart', 'the boat by the house', ['boat house']],
    ['what somebody else wrote', '> Lena is coming\nsee you at six', ['Lena']],
    ['an empty topic', 'nothing at all', ['', ' ', '!?']],
    ['no topics', 'I met Lena by chance', []],
  ])('are not found: %s', (_, text, topics) => {
    expect(marked(text, topics)).toEqual([]);
  });

  test('can be switched off like any rule', () => {
    expect(marked('I met Lena', ['Lena'], [RULE])).toEqual([]);
  });

  test('leave a guarded sentence alone', () => {
    expect(marked('I will not discuss Lena by text.', ['Lena'])).toEqual([]);
  });
});
