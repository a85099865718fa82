import { describe, expect, test } from 'vitest';
import { isOwnTag, ownTags } from '../../../utils/engine/vocabulary.ts';

describe('tags that need no tagger', () => {
  test.each([
    ['feeding', '#Ing'],
    ['complaining', '#Ing'],
    ['thing', ''],
    ['everything', ''],
    ['morning', ''],
    ['bring', ''],
    ['9am', '#Number#Clock'],
  ])('%s: %s', (word, tags) => {
    expect(ownTags(word).replace(/#(Good|Bad)/g, '')).toBe(tags);
  });

  test('patterns may ask for them', () => {
    expect(['Ing', 'Good', 'Insult', 'Gerund'].map(isOwnTag)).toEqual([true, true, true, false]);
  });
});
