import { describe, expect, test } from 'vitest';
import { normalise } from '../../../utils/engine/normalise.ts';
import { quotedSpans } from '../../../utils/engine/quoted.ts';
import { splitSentences } from '../../../utils/engine/sentences.ts';

const split = (text: string) => splitSentences(text, normalise(text), quotedSpans(text));
const slices = (text: string) => split(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['One. Two! Three?? Four…', ['One.', 'Two!', 'Three??', 'Four…']],
    ['no marks at all\nsecond line', ['no marks at all', 'second line']],
    ['love you 😘 call me', ['love you', 'call me']],
    ['ok :) see you', ['ok', 'see you']],
    ['Dr. Meyer at 8.15 a.m. said yes', ['Dr. Meyer at 8.15 a.m. said yes']],
    ['i just... dont know', ['i just... dont know']],
    ['(Really?) Yes.', ['Really?', 'Yes.']],
    ['你好。你怎么样？ Are you there?', ['你好', '你怎么样', 'Are you there?']],
    ['one \uD83D and \uDE00. Two.', ['one', 'and', 'Two.']],
    ['...', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(slices(text)).toEqual(expected);
  });
});

describe('clauses', () => {
  const clauses = (text: string) =>
    split(text).flatMap(({ tokens, clauseEnds }) => {
      const found: string[] = [];
      let words: string[] = [];
      for (const [i, token] of tokens.entries()) {
        words.push(token.word);
        if (!clauseEnds[i]) continue;
        found.push(words.join(' '));
        words = [];
      }
      return found;
    });

  test.each([
    ['Fine, but you never call', ['fine', 'but you never call']],
    ['I cooked and you were late', ['i cooked', 'and you were late']],
    ['bread and butter', ['bread and butter']],
    ['are we still good u went quiet', ['are we still good', 'you went quiet']],
    ['i told you i know', ['i told you i know']],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('what the writer does not say is left out', () => {
  test.each([
    ['> you never call\nFine by me.', ['Fine by me.']],
    [
      'Yes.\n\nOn Mon, 3 Nov 2025 at 10:12, Sam <sam@example.test> wrote:\n> do you love me\n',
      ['Yes.'],
    ],
    ['Yes.\n\nOn Mon, Sam wrote:\ndo you love me?\nplease answer', ['Yes.']],
    ['Yes.\n\n-----Original Message-----\nFrom: Sam\nyou never call', ['Yes.']],
    ['See you.\n-- \nSam\nYou never know', ['See you.']],
    [
      'Look: https://example.test/you-never-call ok',
      ['Look: https://example.test/you-never-call ok'],
    ],
  ])('%j', (text, expected) => {
    expect(slices(text)).toEqual(expected);
  });

  test('a quotation becomes one word of its sentence', () => {
    const words = (text: string) => split(text).map((s) => s.tokens.map((t) => t.word).join(' '));
    expect(words('He said “you never listen to me” and left.')).toEqual([
      'he said quotation and left',
    ]);
    expect(words('He said "you never listen to me". I was sad.')).toEqual([
      'he said quotation',
      'i was sad',
    ]);
    expect(words('Your "friend" called.')).toEqual(['your friend called']);
  });
});
