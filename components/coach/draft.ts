import type { Guard } from '../../rules/rule.ts';
import { editBetween, shiftSentence, shiftWords } from '../../utils/editors/edit.ts';
import type { Editor } from '../../utils/editors/editor.ts';
import { type CoachNudge, type CoachReview, REVIEW_LIMIT } from '../../utils/messages.ts';
import type { SupportKind } from './support.ts';
import type { Tally } from './tally.ts';

/** A nudge in the draft as it is now. */
export interface DraftNudge extends CoachNudge {
  /** The nudge's words. */
  phrase: string;
  /** The sentence as it was reviewed: when it reads otherwise, the suggestions no longer fit. */
  reviewed: string;
}

/** From the last key to the review: milliseconds. */
const PAUSE = 150;
/** A worker that was stopped while it answered is asked once more after this: milliseconds. */
const RETRY = 300;

/**
 * What is known of the draft in one text box, from its first word until it is sent or emptied. Keeps nudges on their
 * words while the writer goes on, and asks for a new review when they pause.
 */
export class Draft {
  /** In the order of the text; empty while support is called for. */
  nudges: readonly DraftNudge[] = [];
  #text = '';
  #guard: Guard | null = null;
  #isComposing = false;
  #isSupported = false;
  /** Rule and phrase of what the writer said `Not now` to, or the rule alone. */
  readonly #dismissed = new Set<string>();
  /** Counts reviews, so that an answer to an older question is known as such. */
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #editor: Editor;
  readonly #review: (text: string) => Promise<CoachReview>;
  readonly #tally: Tally;
  readonly #changed: (isReviewed: boolean) => void;

  /**
   * @param review asks the engine; may reject
   * @param tally is told what is read and reviewed
   * @param changed called after every change of what there is to show; `isReviewed` after a review, when the writer pauses
   */
  constructor(
    editor: Editor,
    review: (text: string) => Promise<CoachReview>,
    tally: Tally,
    changed: (isReviewed: boolean) => void,
  ) {
    this.#editor = editor;
    this.#review = review;
    this.#tally = tally;
    this.#changed = changed;
  }

  /** The draft's text as it was last read. */
  get text(): string {
    return this.#text;
  }

  get isComposing(): boolean {
    return this.#isComposing;
  }

  /** The kind of support to offer, until the writer has dismissed it in this draft. */
  get support(): SupportKind | null {
    return this.#guard === 'boundary' || this.#isSupported ? null : this.#guard;
  }

  get hasBoundary(): boolean {
    return this.#guard === 'boundary';
  }

  /** Reads the text again; cheap enough for every keystroke. */
  edited(): void {
    if (this.#isComposing) return;
    // What is too long to be reviewed is not worth reading at every key either.
    if (this.#text.length > REVIEW_LIMIT && this.nudges.length === 0) {
      this.#ask(PAUSE);
      return;
    }
    const text = this.#editor.text();
    const edit = editBetween(this.#text, text);
    if (!edit) return;
    this.#read(text);
    this.nudges = this.nudges.flatMap((nudge) => {
      const words = shiftWords(nudge, edit, text);
      return words ? [{ ...nudge, ...words, sentence: shiftSentence(nudge.sentence, edit) }] : [];
    });
    this.#ask(PAUSE);
    this.#changed(false);
  }

  composing(is: boolean): void {
    if (is) clearTimeout(this.#timer);
    this.#isComposing = is;
    if (is) {
      // The word being composed is not known until the end; a mark on it would be wrong meanwhile.
      const caret = this.#editor.selection();
      if (caret)
        this.nudges = this.nudges.filter(
          (nudge) => caret.end < nudge.start || caret.start > nudge.end,
        );
      this.#changed(false);
    } else {
      this.edited();
      this.#ask(PAUSE);
    }
  }

  /** Reviews at once, as after a change of settings or on coming back to the text box. */
  refresh(): void {
    if (this.#isComposing) return;
    this.#read(this.#editor.text());
    this.#ask(0);
  }

  /** Whether a nudge's sentence still reads as it was reviewed. */
  isCurrent(nudge: DraftNudge): boolean {
    return this.#text.slice(nudge.sentence.start, nudge.sentence.end) === nudge.reviewed;
  }

  /** A nudge that the writer does not want stays away for this draft. */
  dismiss(nudge: DraftNudge): void {
    this.#dismissed.add(keyOf(nudge));
    this.#dropDismissed();
  }

  /** The same for every nudge of a rule. */
  dismissRule(rule: string): void {
    this.#dismissed.add(rule);
    this.#dropDismissed();
  }

  /** Support is offered once a draft. */
  dismissSupport(): void {
    this.#isSupported = true;
    this.refresh();
    this.#changed(false);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#question++;
    this.nudges = [];
    this.#guard = null;
  }

  #read(text: string): void {
    this.#text = text;
    this.#tally.read(text);
    if (text.trim() !== '') return;
    // Sent or given up: the next draft starts afresh.
    this.#dismissed.clear();
    this.#isSupported = false;
    this.#guard = null;
  }

  #dropDismissed(): void {
    this.nudges = this.nudges.filter((nudge) => !this.#isDismissed(nudge));
    this.#changed(false);
  }

  #isDismissed(nudge: DraftNudge): boolean {
    return this.#dismissed.has(nudge.rule) || this.#dismissed.has(keyOf(nudge));
  }

  #ask(delay: number): void {
    clearTimeout(this.#timer);
    const question = ++this.#question;
    this.#timer = setTimeout(() => this.#answer(question, true), delay);
  }

  async #answer(question: number, mayRetry: boolean): Promise<void> {
    if (this.#text.length > REVIEW_LIMIT) this.#read(this.#editor.text());
    const text = this.#text;
    const isWorthIt = text.length <= REVIEW_LIMIT && /\p{L}/u.test(text);
    let review: CoachReview = { nudges: [], strengths: [], guard: null };
    try {
      if (isWorthIt) review = await this.#review(text);
    } catch {
      if (mayRetry && question === this.#question)
        this.#timer = setTimeout(() => this.#answer(question, false), RETRY);
      return;
    }
    if (question !== this.#question || this.#isComposing || this.#text !== text) return;
    this.#tally.reviewed(text, review);
    this.#guard = review.guard;
    this.nudges = this.support
      ? []
      : review.nudges.map((nudge) => inText(nudge, text)).filter((one) => !this.#isDismissed(one));
    this.#changed(true);
  }
}

const inText = (nudge: CoachNudge, text: string): DraftNudge => ({
  ...nudge,
  phrase: text.slice(nudge.start, nudge.end),
  reviewed: text.slice(nudge.sentence.start, nudge.sentence.end),
});

const keyOf = (nudge: DraftNudge): string => `${nudge.rule} ${nudge.phrase.toLowerCase()}`;
