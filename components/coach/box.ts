import { autoUpdate } from '@floating-ui/dom';
import type { Editor } from '../../utils/editors/editor.ts';
import { isWritable } from '../../utils/editors/find.ts';
import type { Backend } from './backend.ts';
import { Blanks } from './blanks.ts';
import type { CardActions } from './Card.tsx';
import { type Changed, Changer } from './changer.ts';
import { Draft, type DraftNudge } from './draft.ts';
import { findBadge, isReached } from './find-badge.ts';
import { nudgeAt } from './hit.ts';
import type { Host } from './host.ts';
import { labelOf, type Open, renderLook } from './look.tsx';
import { BADGE, type Place, placeCard } from './place.ts';
import { type Piece, piecesOf, type Softening, softeningOf } from './soften.ts';
import type { Tally } from './tally.ts';
import { themeAt } from './theme.ts';

/** The coach at one text box: marks, badge and card, from when it gets the focus until another one does. */
export class Box {
  readonly editor: Editor;
  readonly #draft: Draft;
  readonly #tally: Tally;
  readonly #host: Host;
  readonly #backend: Backend;
  #stop: AbortController | null = null;
  #open: Open | null = null;
  #isByKeyboard = false;
  readonly #blanks: Blanks;
  readonly #changer: Changer;
  /** What the live region says. */
  #said = '';
  #badge: Place | null = null;
  /** Something other than the text has changed: everything must be placed anew. */
  #hasMoved = true;
  /** What the badge and the card showed last. */
  #shown = '';
  #frame = 0;
  #stopFollowing: (() => void) | null = null;

  readonly #giveUp: () => void;

  /** @param giveUp called when the extension is found to be gone */
  constructor(editor: Editor, host: Host, backend: Backend, tally: Tally, giveUp: () => void) {
    this.#giveUp = giveUp;
    this.editor = editor;
    this.#host = host;
    this.#backend = backend;
    this.#tally = tally;
    this.#draft = new Draft(
      editor,
      (text) => backend.review(text),
      tally,
      (isReviewed) => (isReviewed ? this.#moved() : this.#schedule()),
    );
    this.#blanks = new Blanks(editor);
    this.#changer = new Changer(editor, this.#draft, tally, backend, this.#blanks);
  }

  /** The writer has come to this text box. */
  start(): void {
    if (this.#stop) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { element } = this.editor;
    this.#host.renew();
    this.editor.watch(
      {
        changed: () => {
          if (this.#backend.isGone()) this.#giveUp();
          else {
            this.#draft.edited();
            this.#blanks.edited(this.#draft.text);
          }
        },
        composing: (is) => this.#draft.composing(is),
      },
      signal,
    );
    const options = { signal, capture: true };
    element.addEventListener('click', (event) => this.#click(event), options);
    element.addEventListener('keydown', (event) => this.#key(event), options);
    element.addEventListener('scroll', () => this.#moved(), { ...options, passive: true });
    element.ownerDocument.addEventListener(
      'pointerdown',
      (event) => {
        if (!this.#host.owns(event) && !this.#changer.isBusy) this.#close();
      },
      options,
    );
    this.#draft.refresh();
  }

  /** The writer has left it, or the coach is switched off: nothing stays on the page. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#open = null;
    this.#blanks.end();
    this.#draft.stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#hide();
  }

  /** The user's settings have changed. */
  refresh(): void {
    if (this.#stop) this.#draft.refresh();
  }

  #moved(): void {
    this.#hasMoved = true;
    this.#schedule();
  }

  /** Draws before the next frame is shown, once for however much happens until then. */
  #schedule(): void {
    if (this.#frame || !this.#stop) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#stop) this.#draw();
    });
  }

  #draw(): void {
    const { element } = this.editor;
    const draft = this.#draft;
    this.#follow();
    const isNeeded = draft.nudges.length > 0 || draft.support !== null || this.#open !== null;
    if (!isNeeded || !isWritable(element)) {
      if (!element.isConnected) this.#open = null;
      this.#hide();
      return;
    }
    if (this.#hasMoved || !this.#host.isShown) {
      if (!this.#host.show(element)) {
        this.#hide();
        return;
      }
      this.#host.setTheme(themeAt(element));
    }
    this.#stopFollowing ??= autoUpdate(element, this.#host.controls, () => this.#moved());
    const open = this.#open?.kind === 'nudge' ? this.#open.nudge : null;
    const isHidden = draft.isComposing && this.editor.family === 'field';
    this.editor.paint(
      isHidden ? [] : draft.nudges.filter((nudge) => nudge !== open),
      isHidden ? null : open && draft.nudges.includes(open) ? open : null,
      !this.#hasMoved,
    );
    if (this.#hasMoved || isReached(this.editor, this.#badge))
      this.#badge = findBadge(this.editor, draft.text.length);
    const label = labelOf(draft.nudges.length, draft.support);
    const shown = JSON.stringify([this.#badge, this.#said, label]);
    if (this.#open || shown !== this.#shown) this.#render(label);
    this.#shown = this.#open ? '' : shown;
    if (this.#open) this.#putCard();
    this.#hasMoved = false;
  }

  #hide(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.editor.paint([], null);
    this.#host.say(this.#said);
    this.#said = '';
    this.#shown = '';
    this.#badge = null;
    this.#hasMoved = true;
    renderLook(this.#host.controls, null);
  }

  /** An open card goes with its nudge: where it went, and when it is gone. */
  #follow(): void {
    const open = this.#open;
    if (open?.kind === 'support' && this.#draft.support === null) this.#open = null;
    if (
      open?.kind === 'soften' &&
      !this.#changer.isBusy &&
      this.#draft.text !== open.softening.text
    )
      this.#close();
    if (open?.kind !== 'nudge' || this.#changer.isBusy || open.refused !== null) return;
    const { nudge } = open;
    const same = this.#draft.nudges
      .filter((one) => one.rule === nudge.rule && one.phrase === nudge.phrase)
      .sort((a, b) => Math.abs(a.start - nudge.start) - Math.abs(b.start - nudge.start));
    const [now] = same;
    if (now) open.nudge = now;
    else this.#close();
  }

  #render(label: string): void {
    const { nudges, support, hasBoundary } = this.#draft;
    const open = this.#open;
    this.#host.say(this.#said || label);
    renderLook(this.#host.controls, {
      badge: this.#badge,
      label,
      face: support ? '♡' : String(nudges.length),
      open,
      support,
      nudges,
      hasBoundary,
      actions: open?.kind === 'nudge' ? this.#actions(open.nudge) : null,
      onPress: (byKeyboard) => this.#press(byKeyboard),
      onToggle: (piece) => this.#toggle(piece),
      onSoften: () => void this.#soften(),
      onClose: () => (open?.kind === 'support' ? this.#dismissSupport() : this.#close()),
    });
  }

  #actions(nudge: DraftNudge): CardActions {
    const { compare, notHere, notNow, notForUs, turnOff, pause } = this.#backend;
    const rule = nudge.rule;
    return {
      onUse: (suggestion) => void this.#use(nudge, suggestion),
      onPark: nudge.park ? () => void this.#park(nudge) : undefined,
      onSoften:
        piecesOf(this.#draft).length > 1
          ? (byKeyboard) =>
              void this.#ask(softeningOf(this.#draft, compare), (softening) => {
                if (this.#draft.text === softening.text) this.#showSoftening(softening, byKeyboard);
              })
          : undefined,
      onCopy: (suggestion) => void this.#copy(suggestion),
      onNotNow: () => {
        this.#tally.happened('dismissed', rule);
        this.#draft.dismiss(nudge);
        this.#close();
        void this.#ask(notNow(rule), ({ quiet }) => {
          if (quiet) this.#rest(nudge);
        });
      },
      onNotForUs: () => {
        this.#tally.happened('wrong', rule);
        this.#close();
        void this.#ask(notForUs(rule), () => this.#rest(nudge));
      },
      onTurnOff: () => {
        this.#tally.happened('off', rule);
        this.#tally.silence(rule);
        this.#draft.dismissRule(rule);
        this.#close();
        void this.#ask(turnOff(rule));
      },
      onPause: () => {
        this.#close();
        void this.#ask(pause());
      },
      onNotHere:
        notHere &&
        (() => {
          this.#close();
          void this.#ask(notHere());
        }),
      onMenu: () => {
        if (this.#open?.kind === 'nudge') this.#open.isMenuOpen = !this.#open.isMenuOpen;
        this.#draw();
        // Where there is little room, the menu is below what the card shows.
        const card = this.#host.controls.querySelector('.card');
        if (card) card.scrollTop = card.scrollHeight;
      },
      onMove: (by) => {
        const { nudges } = this.#draft;
        const next = nudges.at((nudges.indexOf(nudge) + by) % nudges.length);
        if (next) this.#show(next, this.#isByKeyboard);
      },
      onClose: () => this.#close(),
    };
  }

  /** Waits for the background; where it is gone, the page is left as it is. */
  async #ask<T>(answer: Promise<T>, then: (value: T) => void = () => undefined): Promise<void> {
    try {
      then(await answer);
    } catch {
      if (this.#backend.isGone()) this.#giveUp();
    }
  }

  #rest(nudge: DraftNudge): void {
    this.#tally.silence(nudge.rule);
    this.#draft.dismissRule(nudge.rule);
    this.#said = `“${nudge.title}” rests until tomorrow.`;
    this.#open = { kind: 'notice', text: this.#said };
    this.#schedule();
  }

  #show(nudge: DraftNudge, byKeyboard: boolean): void {
    this.#open = { kind: 'nudge', nudge, isMenuOpen: false, refused: null, isCopied: false };
    this.#opened(byKeyboard);
  }

  #opened(byKeyboard: boolean): void {
    this.#isByKeyboard = byKeyboard;
    this.#draw();
    if (!byKeyboard) return;
    const card = this.#host.controls.querySelector<HTMLElement>('.card');
    (card?.querySelector<HTMLElement>('.use') ?? card)?.focus({ preventScroll: true });
  }

  #press(byKeyboard: boolean): void {
    if (this.#open && this.#open.kind !== 'notice') {
      this.#close();
      return;
    }
    const { nudges, support } = this.#draft;
    if (support) {
      this.#open = { kind: 'support' };
      this.#opened(byKeyboard);
    } else if (nudges[0]) this.#show(nudges[0], byKeyboard);
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = null;
    this.#said = '';
    this.#hasMoved = true;
    this.#schedule();
    if (this.#isByKeyboard) this.editor.element.focus({ preventScroll: true });
    this.#isByKeyboard = false;
  }

  #dismissSupport(): void {
    this.#close();
    this.#draft.dismissSupport();
  }

  #click(event: MouseEvent): void {
    const selection = this.editor.selection();
    if (event.button !== 0 || (selection && selection.start !== selection.end)) return;
    const hit = nudgeAt(this.editor, this.#draft.nudges, event);
    if (hit) this.#show(hit, false);
  }

  /**
   * Alt+. opens the card of the mark the caret is in; Tab goes to the next blank of a suggestion that was just used. No
   * other key is ever taken from the page.
   */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#blanks.end();
      this.#close();
    }
    if (event.key === 'Tab' && isPlain(event) && this.#blanks.goOn()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    const isOurs =
      event.altKey &&
      !event.ctrlKey &&
      !event.metaKey &&
      (event.code === 'Period' || event.key === '.');
    if (!isOurs || event.isComposing) return;
    const caret = this.editor.selection();
    const { nudges, support } = this.#draft;
    const hit = caret && nudges.find(({ start, end }) => start <= caret.end && caret.start <= end);
    if (!hit && !support) return;
    event.preventDefault();
    if (hit) this.#show(hit, true);
    else this.#press(true);
  }

  async #use(nudge: DraftNudge, suggestion: string): Promise<void> {
    const changed = await this.#changer.use(nudge, suggestion);
    const [isMenuOpen, isCopied] = [false, false];
    const refused: Open = { kind: 'nudge', nudge, isMenuOpen, refused: suggestion, isCopied };
    this.#end(changed, changed?.outcome === 'refused' ? refused : null);
  }

  async #park(nudge: DraftNudge): Promise<void> {
    const changed = await this.#changer.park(nudge);
    this.#end(changed, changed?.said ? { kind: 'notice', text: changed.said } : null);
  }

  #showSoftening(softening: Softening, byKeyboard: boolean): void {
    this.#open = { kind: 'soften', softening };
    this.#opened(byKeyboard);
  }

  #toggle(piece: Piece): void {
    piece.isTaken = !piece.isTaken;
    this.#draw();
  }

  async #soften(): Promise<void> {
    if (this.#open?.kind !== 'soften') return;
    const { text, pieces } = this.#open.softening;
    const changed = await this.#changer.soften(
      text,
      pieces.filter(({ isTaken }) => isTaken),
    );
    const isDone = changed?.outcome === 'done';
    this.#end(changed, changed?.said && !isDone ? { kind: 'notice', text: changed.said } : null);
  }

  /**
   * Goes on after a change was made, or was not; null: something else was still being changed.
   *
   * @param open the card to show now, if any
   */
  #end(changed: Changed | null, open: Open | null): void {
    if (!changed || !this.#stop) return;
    this.#draft.edited();
    if (open) this.#open = open;
    else this.#close();
    if (changed.outcome !== 'done') this.#draft.refresh();
    this.#said = changed.said;
    this.#schedule();
  }

  async #copy(suggestion: string): Promise<void> {
    await this.#ask(navigator.clipboard.writeText(suggestion), () => {
      if (this.#open?.kind === 'nudge') this.#open.isCopied = true;
      this.#schedule();
    });
  }

  #putCard(): void {
    const card = this.#host.controls.querySelector<HTMLElement>('.card');
    const open = this.#open;
    if (!card || !open) return;
    const boxes = open.kind === 'nudge' ? this.editor.boxesOf(open.nudge) : [];
    const badge = this.#badge && new DOMRect(this.#badge.x, this.#badge.y, BADGE, BADGE);
    placeCard(card, boxes.length === 0 && badge ? [badge] : boxes);
  }
}

const isPlain = (event: KeyboardEvent): boolean =>
  !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.isComposing);
