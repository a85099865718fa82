import type { Span } from '../engine/review.types.ts';

/** One change of a text: at `start`, `removed` units went and `inserted` units came (UTF-16). */
export interface Edit {
  start: number;
  removed: number;
  inserted: number;
}

/** A replacement of part of a text. */
export interface Change extends Span {
  text: string;
}

/** The change that turns one text into the other, as small as it can be; null when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return { start, removed: before.length - start - end, inserted: after.length - start - end };
}

const WORD = /[\p{L}\p{M}\p{N}'’]/u;
const isWordAt = (text: string, index: number): boolean => WORD.test(text.charAt(index));

/**
 * Where words stand after an edit, or null when the edit changed them. A letter typed right at their edge changes them
 * too, since it makes another word; a space or a full stop there does not.
 *
 * @param after the text after the edit
 */
export function shiftWords(words: Span, edit: Edit, after: string): Span | null {
  const { start, removed, inserted } = edit;
  const by = inserted - removed;
  if (start + removed <= words.start) {
    const isGlued = start + removed === words.start && isWordAt(after, words.start + by - 1);
    return isGlued ? null : { start: words.start + by, end: words.end + by };
  }
  if (start >= words.end)
    return start === words.end && isWordAt(after, words.end) ? null : { ...words };
  return null;
}

/** Where a sentence stands after an edit: it moves, grows and shrinks with what happens before and in it. */
export function shiftSentence(sentence: Span, edit: Edit): Span {
  const shift = (offset: number): number => {
    if (offset <= edit.start) return offset;
    if (offset >= edit.start + edit.removed) return offset + edit.inserted - edit.removed;
    return edit.start + edit.inserted;
  };
  return { start: shift(sentence.start), end: shift(sentence.end) };
}

const tokens = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];
const lengthOf = (parts: readonly string[]): number => parts.join('').length;

/**
 * The same change without the words that stay as they are at its beginning and end: what is not replaced keeps its
 * formatting.
 */
export function trimChange(text: string, change: Change): Change {
  const old = tokens(text.slice(change.start, change.end));
  const now = tokens(change.text);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return {
    start: change.start + lengthOf(old.slice(0, head)),
    end: change.end - lengthOf(old.slice(old.length - tail)),
    text: now.slice(head, now.length - tail).join(''),
  };
}

/** A text with a change made. */
export const applyChange = (text: string, change: Change): string =>
  text.slice(0, change.start) + change.text + text.slice(change.end);

/** Where a caret belongs after a change: where it was in the other text, or else at the end of what was put in. */
export function caretAfter(offset: number, change: Change): number {
  if (offset <= change.start) return offset;
  const end = change.start + change.text.length;
  return offset >= change.end ? offset - change.end + end : end;
}

/** Where a selection belongs after a change. */
export const shiftCaret = ({ start, end }: Span, change: Change): Span => ({
  start: caretAfter(start, change),
  end: caretAfter(end, change),
});

/** Leaving a sentence out takes the space along that stood between it and its neighbour. */
export function withSpace(text: string, change: Change): Change {
  if (change.text !== '') return change;
  if (text[change.end] === ' ') return { ...change, end: change.end + 1 };
  const isLast = change.end === text.length || text[change.end] === '\n';
  return isLast && text[change.start - 1] === ' ' ? { ...change, start: change.start - 1 } : change;
}
