import type { Span } from '../engine/review.types.ts';
import type { Change } from './edit.ts';

/**
 * What became of a replacement: `done`; `stale` when the text was no longer the reviewed one, and nothing was touched;
 * `refused` when the editor did not take the words, whose text is then best copied by hand.
 */
export type Outcome = 'done' | 'stale' | 'refused';

/** Called with what the writer does. */
export interface EditorEvents {
  /** The text may have changed. */
  changed(): void;
  /** An input method starts or ends composing a word; nothing may be read or drawn in between. */
  composing(is: boolean): void;
}

/** A text box, whatever it is made of. All offsets are UTF-16 units of `text()`. */
export interface Editor {
  readonly element: HTMLElement;
  /** The family of editors it belongs to. */
  readonly family: string;
  /** The draft as its writer reads it; quoted messages and signatures are left out. */
  text(): string;
  /** The writer's selection, or null when it is elsewhere. */
  selection(): Span | null;
  /** Boxes of these words on the screen, in the viewport's coordinates, cut to what the text box shows; a box a line. */
  boxesOf(words: Span): DOMRect[];
  /**
   * Marks these words and no others. `open` is the one whose card is open. `isOnlyTyped` says that nothing but the text has
   * changed since the last call, so that whatever does not move with it need not be looked at.
   */
  paint(words: readonly Span[], open: Span | null, isOnlyTyped?: boolean): void;
  /**
   * Replaces a part of `expected`, the whole text as it was reviewed. Never tries a second time once text has changed.
   *
   * @param selected what to select then, in the new text; without it, the caret is where the writer had it
   */
  replace(expected: string, change: Change, selected?: Span | null): Promise<Outcome>;
  /** Selects these words, as the writer would. */
  select(words: Span): void;
  /** Watches the writer until `signal` aborts, which also removes all marks. */
  watch(events: EditorEvents, signal: AbortSignal): void;
}

/** Where an editor that cannot be marked in its own document draws: in our shadow root, in the viewport's coordinates. */
export type Layer = () => HTMLElement;

/** One way of building text boxes. A new family is one file, and one line in families.ts. */
export interface Family {
  readonly name: string;
  /** By what the element is, never by the site it stands on. */
  is(element: HTMLElement): boolean;
  open(element: HTMLElement, layer: Layer): Editor;
}
