import { type Change, withSpace } from '../../utils/editors/edit.ts';
import type { Editor, Outcome } from '../../utils/editors/editor.ts';
import type { Parked } from '../../utils/parked/store.ts';
import { type Blanks, firstBlank } from './blanks.ts';
import type { Draft, DraftNudge } from './draft.ts';
import type { Piece } from './soften.ts';
import type { Tally } from './tally.ts';

/** Keeps a sentence for later, and undoes that. Both may reject. */
export interface Shelf {
  park(sentence: Parked): Promise<void>;
  takeBack(sentence: Parked): Promise<void>;
}

/** What became of a click, and what there is to say about it. */
export interface Changed {
  outcome: Outcome;
  said: string;
}

const UNDO = 'Undo brings your words back.';
const NOT_PARKED = 'It could not be parked just now. Your sentence is still here.';
const CHECK = 'Please look at your draft: the sentence is parked, in Gentle Draft’s options.';
const STALE: Changed = { outcome: 'stale', said: '' };

/** Changes the draft on the writer's click: one thing at a time, and counted once it is done. */
export class Changer {
  /** A change is being made. */
  isBusy = false;
  readonly #editor: Editor;
  readonly #draft: Draft;
  readonly #tally: Tally;
  readonly #shelf: Shelf;
  readonly #blanks: Blanks;

  constructor(editor: Editor, draft: Draft, tally: Tally, shelf: Shelf, blanks: Blanks) {
    this.#editor = editor;
    this.#draft = draft;
    this.#tally = tally;
    this.#shelf = shelf;
    this.#blanks = blanks;
  }

  /** Puts a suggestion in place of a nudge's sentence; null while something else is being changed. */
  use(nudge: DraftNudge, suggestion: string): Promise<Changed | null> {
    return this.#one(async () => {
      if (!this.#draft.isCurrent(nudge)) return STALE;
      const change = { ...nudge.sentence, text: suggestion };
      this.#blanks.expect();
      const { outcome } = await this.#make([change], firstBlank(change));
      if (outcome !== 'done') return { outcome, said: '' };
      this.#tally.happened('used', nudge.rule);
      this.#blanks.start(change);
      const tab = this.#blanks.isLeft ? ' Tab goes to the next blank.' : '';
      return { outcome, said: `Changed. ${UNDO}${tab}` };
    });
  }

  /**
   * Takes a nudge's sentence out and keeps it. It is kept first and cut then, so that whatever fails in between, the words
   * are in one of the two places.
   */
  park(nudge: DraftNudge): Promise<Changed | null> {
    return this.#one(async () => {
      if (!this.#draft.isCurrent(nudge)) return STALE;
      const sentence = { text: nudge.reviewed, at: Date.now() };
      try {
        await this.#shelf.park(sentence);
      } catch {
        // The answer may be lost, not the sentence.
        void this.#shelf.takeBack(sentence).catch(() => undefined);
        return { outcome: 'refused', said: NOT_PARKED };
      }
      // Meanwhile the writer may have gone on.
      this.#draft.edited();
      const { outcome } = this.#draft.isCurrent(nudge)
        ? await this.#make([{ ...nudge.sentence, text: '' }])
        : STALE;
      if (outcome !== 'done') {
        // Where the editor did something else with it, the sentence stays kept.
        if (!this.#editor.text().includes(sentence.text)) return { outcome, said: CHECK };
        await this.#shelf.takeBack(sentence).catch(() => undefined);
        return { outcome, said: NOT_PARKED };
      }
      this.#tally.happened('parked', nudge.rule);
      return { outcome, said: `Parked for later, in Gentle Draft’s options. ${UNDO}` };
    });
  }

  /** Puts every piece in place that the writer wants. */
  soften(text: string, pieces: readonly Piece[]): Promise<Changed | null> {
    return this.#one(async () => {
      if (this.#draft.text !== text) return STALE;
      const { outcome, made } = await this.#make(pieces.map(({ change }) => change));
      const done = pieces.slice(pieces.length - made);
      for (const rule of done.flatMap(({ rules }) => rules)) this.#tally.happened('used', rule);
      return {
        outcome,
        said:
          outcome === 'done'
            ? `Changed in ${made} ${made === 1 ? 'place' : 'places'}. ${UNDO}`
            : `Changed in ${made} of ${pieces.length} places; the text box did not take the rest.`,
      };
    });
  }

  async #one(work: () => Promise<Changed>): Promise<Changed | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.#blanks.end();
    try {
      this.#draft.edited();
      return await work();
    } finally {
      this.isBusy = false;
    }
  }

  /**
   * Makes changes of the draft, which stand in order and apart, from the last to the first: so each is still where it was
   * found. The first that is not done is the last that is tried.
   */
  async #make(
    changes: readonly Change[],
    selected: { start: number; end: number } | null = null,
  ): Promise<{ outcome: Outcome; made: number }> {
    let { text } = this.#draft;
    let made = 0;
    for (const one of [...changes].reverse()) {
      const change = withSpace(text, one);
      const outcome = await this.#editor
        .replace(text, change, selected)
        .catch(() => 'refused' as const);
      if (outcome !== 'done') return { outcome, made };
      made++;
      const now = this.#editor.text();
      // The writer may have gone on in the meantime, and where they did, nothing stands where it was found.
      const isMoved = now.slice(0, change.start) !== text.slice(0, change.start);
      if (isMoved && made < changes.length) return { outcome: 'stale', made };
      text = now;
    }
    return { outcome: 'done', made };
  }
}
