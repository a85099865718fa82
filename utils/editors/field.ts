import type { Span } from '../engine/review.types.ts';
import { applyChange, type Change, shiftCaret, trimChange } from './edit.ts';
import type { Editor, EditorEvents, Family, Layer, Outcome } from './editor.ts';
import { focusedElement, isWritable } from './find.ts';
import { Mirror } from './mirror.ts';
import { visibleBoxes } from './visible.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: HTMLElement): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** A `<textarea>` or `<input>`. Its text has no ranges, so marks are drawn over it, where a mirror finds its words. */
export const field: Family = {
  name: 'field',
  is: isField,
  open: (element, layer) => openField(element as Field, layer),
};

function openField(element: Field, layer: Layer): Editor {
  const mirror = new Mirror(element, layer);
  return {
    element,
    family: field.name,
    text: () => element.value,
    selection: () =>
      focusedElement(element.ownerDocument) === element
        ? { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 }
        : null,
    boxesOf: (words) => visibleBoxes(element, mirror.boxesOf(words)),
    paint: (words, open, isOnlyTyped) => mirror.paint(words, open, isOnlyTyped),
    replace: (...asked) => replaceInField(element, ...asked),
    select: ({ start, end }) => element.setSelectionRange(start, end),
    watch(events, signal) {
      watchField(element, events, signal);
      signal.addEventListener('abort', () => mirror.remove());
    },
  };
}

async function replaceInField(
  element: Field,
  expected: string,
  change: Change,
  selected?: Span | null,
): Promise<Outcome> {
  if (element.value !== expected || !isWritable(element)) return 'stale';
  const goal = applyChange(expected, change);
  // The browser would cut the end off without a word.
  if (element.maxLength >= 0 && goal.length > element.maxLength) return 'refused';
  const small = trimChange(expected, change);
  const caret: Span = { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
  const { scrollTop, scrollLeft } = element;
  element.focus({ preventScroll: true });
  element.setSelectionRange(small.start, small.end);
  // The page's own handlers may have answered the focus.
  if (element.value !== expected) return 'stale';
  const { ownerDocument: document } = element;
  if (small.text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, small.text);
  if (element.value === expected) putIn(element, small);
  if (element.value !== goal) return 'refused';
  const { start, end } = selected ?? shiftCaret(caret, change);
  element.setSelectionRange(start, end);
  element.scrollTop = scrollTop;
  element.scrollLeft = scrollLeft;
  return 'done';
}

/** Where the editing command is not to be had; the browser's undo does not know of this way. */
function putIn(element: Field, change: Change): void {
  element.setRangeText(change.text, change.start, change.end, 'end');
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
}

/** A page that empties its field after sending tells nobody, so everything after which it may have is a reason to look. */
const REASONS = ['input', 'change', 'keyup', 'pointermove', 'focusout', 'focusin'] as const;

function watchField(element: Field, events: EditorEvents, signal: AbortSignal): void {
  const options = { signal, passive: true };
  for (const reason of REASONS) element.addEventListener(reason, () => events.changed(), options);
  element.addEventListener('compositionstart', () => events.composing(true), options);
  element.addEventListener('compositionend', () => events.composing(false), options);
  element.ownerDocument.addEventListener(
    'click',
    () => requestAnimationFrame(() => !signal.aborted && events.changed()),
    { ...options, capture: true },
  );
}
