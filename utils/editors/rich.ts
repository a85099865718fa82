import type { Span } from '../engine/review.types.ts';
import { applyChange, type Change, shiftCaret, trimChange } from './edit.ts';
import type { Editor, EditorEvents, Outcome } from './editor.ts';
import { paintHighlights } from './highlight.ts';
import { select, selectionAt, until } from './selection.ts';
import { keepsSpaces, offsetAt, rangeOf, readText, type TextModel } from './text-model.ts';
import { visibleBoxes } from './visible.ts';

/** What the families of contenteditable do each in their own way: put `text` in place of a range that is selected. */
export type Insert = (element: HTMLElement, range: Range, text: string) => boolean;

/** How long an editor may take to render what it was given: milliseconds. */
const RENDER_LIMIT = 1000;

/** Editors put in and take out invisible characters as they like. */
const comparable = (text: string): string =>
  text.replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\n+$/, '');

/** A contenteditable element. Its marks are CSS highlights on live ranges: its document is never touched. */
export function openRich(element: HTMLElement, family: string, insert: Insert): Editor {
  const keeps = keepsSpaces(element);
  let model: TextModel = { text: '', pieces: [] };
  let isFresh = false;
  let painted: readonly Range[] = [];
  const read = (): TextModel => {
    if (!isFresh) model = readText(element, keeps);
    return model;
  };
  const reread = (): TextModel => {
    isFresh = false;
    return read();
  };

  const selection = (): Span | null => {
    const range = selectionRange(element);
    if (!range) return null;
    const now = read();
    return {
      start: offsetAt(now, range.startContainer, range.startOffset),
      end: offsetAt(now, range.endContainer, range.endOffset),
    };
  };

  const replace = async (
    expected: string,
    change: Change,
    selected?: Span | null,
  ): Promise<Outcome> => {
    const before = reread();
    if (before.text !== expected || !element.isContentEditable) return 'stale';
    const caret = selection() ?? { start: change.end, end: change.end };
    const small = trimChange(expected, change);
    const range = rangeOf(before, small);
    if (!range) return 'stale';
    element.focus({ preventScroll: true });
    if (!(await select(element, range))) return 'refused';
    // Editors may rebuild their document while they learn of the selection.
    if (reread().text !== expected) return 'stale';
    const goal = comparable(applyChange(expected, change));
    if (!insert(element, range, small.text) && reread().text === expected) return 'refused';
    const isSo = (): boolean => comparable(reread().text) === goal;
    if (!(await until(isSo, (check) => onMutation(element, check), RENDER_LIMIT))) return 'refused';
    const hasStayed = untilNextFrame(element);
    const back = rangeOf(model, selected ?? shiftCaret(caret, change));
    // At once: the next key must find the caret where the writer had it, or in the blank.
    if (back) await select(element, back);
    return (await hasStayed) === 'writer went on' || isSo() ? 'done' : 'refused';
  };

  return {
    element,
    family,
    text: () => reread().text,
    selection,
    boxesOf(words) {
      const range = rangeOf(read(), words);
      return range ? visibleBoxes(element, [...range.getClientRects()]) : [];
    },
    paint(words, open, isOnlyTyped = false) {
      const now = read();
      const marked = open ? [...words, open] : words;
      // Ranges follow the document by themselves, as long as the editor does not put new nodes in place of old ones.
      const stillStand =
        isOnlyTyped &&
        painted.length === marked.length &&
        marked.every(
          ({ start, end }, index) => painted[index]?.toString() === now.text.slice(start, end),
        );
      if (stillStand) return;
      const ranges = words.flatMap((span) => rangeOf(now, span) ?? []);
      const openRange = open && rangeOf(now, open);
      painted = openRange ? [...ranges, openRange] : ranges;
      paintHighlights(element, ranges, openRange ? [openRange] : []);
    },
    replace,
    select(words) {
      const range = rangeOf(reread(), words);
      if (range) void select(element, range);
    },
    watch(events, signal) {
      watchRich(element, events, signal, () => {
        isFresh = false;
      });
      signal.addEventListener('abort', () => paintHighlights(element, [], []));
    },
  };
}

function selectionRange(element: HTMLElement): Range | null {
  const selection = selectionAt(element);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range : null;
}

function onMutation(element: HTMLElement, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/**
 * Lets a frame pass, in which an editor might take the words back. A writer who goes on in that frame, with undo perhaps,
 * has seen the words.
 */
async function untilNextFrame(element: HTMLElement): Promise<'writer went on' | 'frame'> {
  let answer: 'writer went on' | 'frame' = 'frame';
  const goesOn = (event: Event): void => {
    if (event.isTrusted) answer = 'writer went on';
  };
  element.addEventListener('keydown', goesOn, { capture: true, passive: true });
  // A hidden page has no frames; there a moment has to do.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
  element.removeEventListener('keydown', goesOn, { capture: true });
  return answer;
}

function watchRich(
  element: HTMLElement,
  events: EditorEvents,
  signal: AbortSignal,
  forget: () => void,
): void {
  const changed = (): void => {
    forget();
    events.changed();
  };
  // Mutations, not `input`: editors also change their document in their own time, and empty it when a message is sent.
  const stop = onMutation(element, changed);
  signal.addEventListener('abort', stop);
  const options = { signal, passive: true };
  element.addEventListener('compositionstart', () => events.composing(true), options);
  element.addEventListener('compositionend', () => events.composing(false), options);
}
