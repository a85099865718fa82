import { type Change, editBetween } from '../../utils/editors/edit.ts';
import type { Editor } from '../../utils/editors/editor.ts';
import type { Span } from '../../utils/engine/review.types.ts';

/** What only the writer knows, in a suggestion. */
const BLANK = '[…]';

/** The first blank that a change brings, in the new text; null when it brings none. */
export function firstBlank({ start, text }: Change): Span | null {
  const at = text.indexOf(BLANK);
  return at < 0 ? null : { start: start + at, end: start + at + BLANK.length };
}

/** The blanks of the sentence that was put in last: Tab leads from one to the next until the writer turns elsewhere. */
export class Blanks {
  readonly #editor: Editor;
  /** The sentence with the blanks, in `#text`; null when there is none to go through. */
  #sentence: Span | null = null;
  #text = '';
  /** A change is on its way, and the writer has not turned away meanwhile. */
  #isExpected = false;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** A change is about to be made. */
  expect(): void {
    this.#isExpected = true;
  }

  /** A change was made, and its first blank is selected. */
  start(change: Change): void {
    if (!this.#isExpected) return;
    this.#sentence = firstBlank(change) && {
      start: change.start,
      end: change.start + change.text.length,
    };
    this.#text = this.#editor.text();
  }

  end(): void {
    this.#sentence = null;
    this.#isExpected = false;
  }

  /** The text may have changed: writing anywhere but in the sentence ends it. */
  edited(text: string): void {
    const sentence = this.#sentence;
    const edit = sentence && editBetween(this.#text, text);
    if (!edit) return;
    const { start, removed, inserted } = edit;
    this.#text = text;
    this.#sentence =
      start >= sentence.start && start + removed <= sentence.end
        ? { start: sentence.start, end: sentence.end + inserted - removed }
        : null;
  }

  /** Whether one is left behind the caret. */
  get isLeft(): boolean {
    return this.#next() !== null;
  }

  /**
   * Selects the next blank behind the caret. Without one, it is over.
   *
   * @returns whether there was one
   */
  goOn(): boolean {
    const next = this.#next();
    if (next) this.#editor.select(next);
    else this.end();
    return next !== null;
  }

  #next(): Span | null {
    const sentence = this.#sentence;
    const caret = sentence && this.#editor.selection();
    if (!caret || caret.start < sentence.start || caret.end > sentence.end) return null;
    const start = this.#text.indexOf(BLANK, caret.end);
    const end = start + BLANK.length;
    return start < 0 || end > sentence.end ? null : { start, end };
  }
}
