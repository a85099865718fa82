import { describe, expect, test } from 'vitest';
import { learnVocabulary, normalise } from '../../../utils/engine/normalise.ts';

learnVocabulary(['always', 'please', 'bleach', 'tablets']);

const words = (text: string) =>
  normalise(text)
    .map((token) => token.word)
    .join(' ');

describe('normalise: plain English for what people type', () => {
  test.each([
    // Contractions, with every apostrophe and with none.
    ["I'm sure you don't", 'i am sure you do not'],
    ['I’m sure you don’t', 'i am sure you do not'],
    ['im sure u dont', 'i am sure you do not'],
    ["I can't, I cannot, I cant", 'i can not i can not i can not'],
    ["you'd better, you'd like", 'you had better you would like'],
    // Words of their own without the apostrophe.
    ['ill be there', 'i will be there'],
    ['she is ill today', 'she is ill today'],
    ['we were well', 'we were well'],
    // "ur" is two words.
    ['ur always late', 'you are always late'],
    ['ur mum called', 'your mum called'],
    // Chat.
    ['pls idk wat 2 do tmrw', 'please i do not know what 2 do tomorrow'],
    ['ILYSM', 'i love you so much'],
    ['w/o u', 'without you'],
    // Repeated letters.
    ['pleeeease', 'please'],
    ['soooo gooood', 'so good'],
    ['heyyyy', 'hey'],
    ['ill cope, il delete it, i feel ill', 'i will cope i will delete it i feel ill'],
    ['ur going past ur building', 'you are going past your building'],
    // Numbers and clock times stay whole.
    ['at 8.15 or 17:30', 'at 8.15 or 17:30'],
    ['', ''],
    ['😂😂', ''],
    ['你好 мир', '你好 мир'],
  ])('%j → %j', (typed, plain) => {
    expect(words(typed)).toBe(plain);
  });

  test('each word knows where it stands in the text as typed', () => {
    const text = '“Don’t” 😂 go, pleeease';
    expect(normalise(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['do', 'Don’t'],
      ['not', 'Don’t'],
      ['go', 'go'],
      ['please', 'pleeease'],
    ]);
  });

  test.each(['alwyas', 'alwas', 'allways'])(
    'a slip in the rules’ own words is read: %s',
    (slip) => {
      expect(words(`you ${slip} interrupt`)).toBe('you always interrupt');
    },
  );

  test.each(['kitchens', 'tomato', 'Marley', 'Niamh', 'beach', 'tables'])(
    'an unknown word stays: %s',
    (word) => {
      expect(words(word)).toBe(word.toLowerCase());
    },
  );
});
