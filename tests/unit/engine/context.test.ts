import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../utils/engine/context.ts';
import { normalise } from '../../../utils/engine/normalise.ts';
import { splitSentences } from '../../../utils/engine/sentences.ts';

const contextAt = (text: string, index: number) => {
  const sentences = splitSentences(text, normalise(text), []);
  const match = { owner: null, phrasing: { match: '' }, start: 0, end: 1, slots: {} };
  return contextOf(match, index, sentences, 'connection');
};

describe('what surrounds a match', () => {
  test.each([
    ['Hello?? Are you there', 0, '??'],
    ['Hello. Are you there?', 0, '.'],
    ['hello', 0, ''],
  ])('%s, sentence %i: closes with “%s”', (text, index, closing) => {
    expect(contextAt(text, index).closing).toBe(closing);
  });

  test('sentences before and after, nearest first', () => {
    const { previous, next } = contextAt('One. Two. Three. Four.', 2);
    expect({ previous, next }).toEqual({ previous: ['two', 'one'], next: ['four'] });
  });

  test.each([
    ['Why are you like this', true],
    ['do you even care', true],
    ['dont you care', true],
    ['how could you', true],
    ['What you wrote to them is false', false],
    ['When you get home, ring me', false],
    ['do that again and see', false],
    ['Have the decency to ask', false],
    ["Don't you dare", false],
  ])('%s: a question? %s', (text, question) => {
    expect(contextAt(text, 0).question).toBe(question);
  });

  test.each([
    ['so funny 😂', true],
    ['great timing 🙃', false],
  ])('%s: banter? %s', (text, banter) => {
    expect(contextAt(text, 0).banter).toBe(banter);
  });
});
