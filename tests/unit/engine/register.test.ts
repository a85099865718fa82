import { describe, expect, test } from 'vitest';
import { fitRegister, lowerFirst, registerOf } from '../../../utils/engine/register.ts';

const typedLike = (draft: string, shape: string) => fitRegister(shape, registerOf(draft));

describe('a shape is typed as the writer types', () => {
  test.each([
    [
      'a careful writer',
      "I don't know. Please tell me.",
      "I'd like that. I'm home.",
      "I'd like that. I'm home.",
    ],
    ['small i', "i don't know. tell me", "I'd like that. I'm home.", "i'd like that. i'm home."],
    [
      'no apostrophes',
      'i dont know. im here',
      "I'd like that. I'm home.",
      'id like that. im home.',
    ],
    ['curly apostrophes', 'I don’t know.', "I'm home, it's late.", 'I’m home, it’s late.'],
    [
      'u and ur',
      'why dont u answer ur phone',
      "You're right about your sister.",
      'ur right about ur sister.',
    ],
    ['one u among you', 'you said you would, u know', "You're right.", "You're right."],
    [
      'British',
      'I realised it at mum’s',
      'I apologize, it is your favorite.',
      'I apologise, it is your favourite.',
    ],
    [
      'American',
      'My favorite color is gray',
      'I apologise, it is your favourite.',
      'I apologize, it is your favorite.',
    ],
    ['their word for a mother', 'my mam said so', 'Your mum was right.', 'Your mam was right.'],
    [
      'names keep their capitals',
      'why not',
      'No rush. Ella and Max are fine.',
      'No rush. Ella and Max are fine.',
    ],
  ])('%s', (_, draft, shape, expected) => {
    expect(typedLike(draft, shape)).toBe(expected);
  });
});

describe('full stops', () => {
  test.each([
    ['why dont you answer', true],
    ['why dont you answer. i called', false],
    ['I called you twice', true],
    ['Why do you never answer?', false],
    ['i called\nwhy', true],
  ])('%j goes without: %s', (draft, expected) => {
    expect(registerOf(draft).noStops).toBe(expected);
  });
});

describe('lowerFirst', () => {
  test.each([
    ['The forms', 'the forms'],
    ["I'm here", "I'm here"],
    ['Ella called', 'Ella called'],
    ['TV is on', 'TV is on'],
  ])('%s → %s', (words, expected) => {
    expect(lowerFirst(words, (word) => word === 'Ella')).toBe(expected);
  });
});
