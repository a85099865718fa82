import type { Editor } from '../../utils/editors/editor.ts';
import type { Happening, RuleKind, SiteKind } from '../../utils/history/event.ts';
import { type CoachReview, REVIEW_LIMIT } from '../../utils/messages.ts';

/** A text of fewer words is not yet a message. */
const FEWEST_WORDS = 2;
/** From a click or Enter, which may have sent the message, until a look at what became of it: milliseconds. */
const SENT_WITHIN = 1_500;

interface Reporter {
  /** Null where nothing is counted, as on our own pages. */
  site: SiteKind | null;
  review(text: string): Promise<CoachReview>;
  report(happening: Happening): void;
}

/** What happens to one draft after the other in a text box, counted for the history. Text is compared and then forgotten. */
export class Tally {
  #text = '';
  #last: { text: string; review: CoachReview } | null = null;
  /** By rule: nudges that were shown, and those among them that a click took out. */
  #shown = new Map<string, number>();
  #taken = new Map<string, number>();
  /** A support card was called for: of this draft nothing is counted. */
  #isPrivate = false;
  readonly #editor: Editor;
  readonly #reporter: Reporter;
  readonly #open: Set<Tally>;

  /** @param open holds this tally as long as there is a draft */
  constructor(editor: Editor, reporter: Reporter, open: Set<Tally>) {
    this.#editor = editor;
    this.#reporter = reporter;
    this.#open = open;
  }

  /** The draft was read; empty, it has ended. */
  read(text: string): void {
    if (!text.trim()) {
      void this.end();
      return;
    }
    this.#text = text;
    this.#open.add(this);
  }

  /** The draft was reviewed, and its nudges are on the page. A nudge counts once, however often it is reviewed. */
  reviewed(text: string, review: CoachReview): void {
    this.#last = { text, review };
    if (callsForSupport(review)) this.#isPrivate = true;
    if (this.#isPrivate) return;
    const now = countBy(review.nudges, ({ rule }) => rule);
    for (const [rule, count] of now) {
      const before = this.#shown.get(rule) ?? 0;
      const all = Math.max(before, count + (this.#taken.get(rule) ?? 0));
      this.#shown.set(rule, all);
      for (let i = before; i < all; i++) this.#report('shown', rule);
    }
  }

  /** The writer did something with a nudge of this rule. */
  happened(kind: Exclude<RuleKind, 'shown'>, rule: string): void {
    this.#report(kind, rule);
    if (kind === 'used' || kind === 'parked')
      this.#taken.set(rule, (this.#taken.get(rule) ?? 0) + 1);
  }

  /** This rule is silent from now on: its nudges are neither left nor resolved. */
  silence(rule: string): void {
    this.#shown.delete(rule);
  }

  /** Ends the draft where its text box is gone or empty. */
  settle(): void {
    if (!this.#editor.element.isConnected) void this.end();
    else this.read(this.#editor.text());
  }

  /** The draft is over: sent or given up, nobody can tell. `isLeaving`: the page goes, and waits for no answer. */
  async end(isLeaving = false): Promise<void> {
    const [text, last, isPrivate] = [this.#text, this.#last, this.#isPrivate];
    const shown = [...this.#shown.values()].reduce((sum, count) => sum + count, 0);
    this.#open.delete(this);
    this.#text = '';
    this.#last = null;
    this.#shown = new Map();
    this.#taken = new Map();
    this.#isPrivate = false;
    const { site, review: ask, report } = this.#reporter;
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (!site || isPrivate || words < FEWEST_WORDS || text.length > REVIEW_LIMIT) return;
    const isCurrent = last?.text === text || isLeaving;
    // The last words may have been sent before they were reviewed.
    const review = isCurrent ? last?.review : await ask(text).catch(() => undefined);
    if (!review || callsForSupport(review)) return;
    const left = review.nudges.length;
    report({
      ...{ kind: 'finished', site, words, left, resolved: Math.max(0, shown - left) },
      strengths: Object.fromEntries(countBy(review.strengths, ({ kind }) => kind)),
    });
  }

  #report(kind: RuleKind, rule: string): void {
    const { site, report } = this.#reporter;
    if (site) report({ kind, site, rule });
  }
}

const callsForSupport = ({ guard }: CoachReview): boolean => guard !== null && guard !== 'boundary';

function countBy<T>(list: readonly T[], key: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** The tallies of a document's text boxes, also of those the writer has left. Nothing is watched: a look after each click. */
export class Tallies {
  readonly #open = new Set<Tally>();
  readonly #reporter: Reporter;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(reporter: Reporter, document: Document, signal: AbortSignal) {
    this.#reporter = reporter;
    const options = { signal, capture: true, passive: true };
    const look = (): void => {
      if (this.#open.size === 0) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.settle(), SENT_WITHIN);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') look();
    };
    document.addEventListener('click', look, options);
    document.addEventListener('keydown', key, options);
    document.defaultView?.addEventListener('pagehide', () => this.#leave(), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  of = (editor: Editor): Tally => new Tally(editor, this.#reporter, this.#open);

  /** Ends the drafts whose text boxes are gone or empty. */
  settle(): void {
    for (const tally of [...this.#open]) tally.settle();
  }

  #leave(): void {
    for (const tally of [...this.#open]) void tally.end(true);
  }
}
