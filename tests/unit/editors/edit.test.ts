import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  caretAfter,
  editBetween,
  shiftSentence,
  shiftWords,
  trimChange,
  withSpace,
} from '../../../utils/editors/edit.ts';

describe('words follow an edit', () => {
  /** The words are in brackets; null when they are no longer marked. */
  test.each([
    ['a [b c] d', 'so a [b c] d'],
    ['a [b c] d', 'a [b c], d'],
    ['a [b c]', 'a [b c]?'],
    ['a [b c] d', ' [b c] d'],
    ['a [b c] d', null, 'a bx c d'],
    ['a [b c] d', null, 'a b cs d'],
    ['a [b c] d', null, 'a xb c d'],
    ['a [b c] d', null, 'a b'],
    ['a [b c] d', null, ''],
  ])('%s → %s', (before, after, text = after?.replace(/[[\]]/g, '') ?? '') => {
    const start = before.indexOf('[');
    const words = { start, end: before.indexOf(']') - 1 };
    const plain = before.replace(/[[\]]/g, '');
    const edit = editBetween(plain, text);
    if (!edit) throw new Error('nothing changed');
    const moved = shiftWords(words, edit, text);
    const marked =
      moved &&
      `${text.slice(0, moved.start)}[${text.slice(moved.start, moved.end)}]${text.slice(moved.end)}`;
    expect(marked).toBe(after);
  });
});

test('an edit turns one text into the other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) return before === after;
      const { start, removed, inserted } = edit;
      const made =
        before.slice(0, start) +
        after.slice(start, start + inserted) +
        before.slice(start + removed);
      return made === after;
    }),
  );
});

test('a trimmed change makes the same text, and touches no word that stays', () => {
  const sentence = fc
    .array(fc.constantFrom('I', 'you', 'really', 'want', 'it,', 'now.'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, sentence, sentence, sentence, (before, old, after, now) => {
      const text = `${before}${old}${after}`;
      const change = { start: before.length, end: before.length + old.length, text: now };
      return applyChange(text, trimChange(text, change)) === applyChange(text, change);
    }),
  );
  expect(trimChange('I really want it.', { start: 0, end: 17, text: 'I want it.' })).toEqual({
    start: 2,
    end: 9,
    text: '',
  });
});

test.each([
  ['before it', 3, 3],
  ['at its start', 5, 5],
  ['in it', 7, 8],
  ['at its end', 10, 8],
  ['after it', 12, 10],
])('the caret %s', (_where, before, after) => {
  expect(caretAfter(before, { start: 5, end: 10, text: 'new' })).toBe(after);
});

test('a sentence grows with what is typed in it', () => {
  const edit = { start: 6, removed: 0, inserted: 2 };
  expect(shiftSentence({ start: 5, end: 10 }, edit)).toEqual({ start: 5, end: 12 });
  expect(shiftSentence({ start: 8, end: 10 }, edit)).toEqual({ start: 10, end: 12 });
});

test.each([
  ['One. [Two.] Three.', 'One. Three.'],
  ['[One.] Two.', 'Two.'],
  ['One. [Two.]', 'One.'],
  ['One. [Two.]\nThree.', 'One.\nThree.'],
])('leaving a sentence out: %j', (marked, expected) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const change = { start, end: marked.indexOf(']') - 1, text: '' };
  expect(applyChange(text, withSpace(text, change))).toBe(expected);
});
