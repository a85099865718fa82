import { addSheet } from '../../utils/editors/sheet.ts';
import { STYLES } from './styles.ts';

/** Pages that keep removing our element want to be without us: so often it comes back. */
const RETURNS = 5;

/** Everything that a page's own handlers might take for theirs. */
const OWN_EVENTS = [
  'keydown keypress keyup beforeinput input click dblclick auxclick contextmenu',
  'mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout copy cut paste',
]
  .join(' ')
  .split(' ');

/**
 * The one element the coach has in a document: in the top layer, so that it stands above dialogs, with a closed shadow
 * root, so that the page's styles and scripts do not meet ours.
 */
export class Host {
  /** Holds marks; lies under the rest. */
  readonly marks: HTMLElement;
  /** Holds badge and card. */
  readonly controls: HTMLElement;
  readonly #element: HTMLElement;
  readonly #world: HTMLElement;
  /** The live region. It stays, so that screen readers know it before it says something. */
  readonly #status: HTMLElement;
  #shown = 0;

  constructor(document: Document) {
    this.#element = document.createElement('gentle-draft');
    // Inline and important, so that no style sheet of the page moves or hides it.
    this.#element.style.cssText =
      'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 100px !important; height: 0 !important; overflow: visible !important; pointer-events: none !important; display: block !important; z-index: 2147483647 !important;';
    this.#element.popover = 'manual';
    const shadow = this.#element.attachShadow({ mode: 'closed' });
    addSheet(shadow, STYLES);
    const make = (name: string): HTMLElement => {
      const part = document.createElement('div');
      part.className = name;
      return part;
    };
    this.#world = make('world');
    this.marks = make('marks');
    this.controls = make('controls');
    this.#status = make('status');
    this.#status.role = 'status';
    this.#status.ariaLive = 'polite';
    this.#world.append(this.marks, this.controls, this.#status);
    shadow.append(this.#world);
    for (const type of OWN_EVENTS)
      this.#world.addEventListener(type, (event) => event.stopPropagation());
  }

  /**
   * Brings the element where it is visible and usable for a text box: into its modal dialog, outside of which everything
   * is inert; or else beside the body, which may itself be what is being written.
   *
   * @returns whether it stands; not when the page keeps removing it
   */
  show(box: HTMLElement): boolean {
    const parent = modalDialogOf(box) ?? box.ownerDocument.documentElement;
    if (this.#element.parentNode !== parent || !this.#element.isConnected) {
      if (this.#shown++ > RETURNS) return false;
      parent.append(this.#element);
    }
    try {
      if (!this.#element.matches(':popover-open')) this.#element.showPopover();
    } catch {
      return false; // The document is being left, or the page took the element out in this very moment.
    }
    // A page zoomed by its own style sheet zooms its top layer too, but boxes are measured in the viewport's pixels.
    const zoom = this.#element.getBoundingClientRect().width / 100;
    this.#world.style.transform =
      zoom > 0 && Math.abs(zoom - 1) > 0.001 ? `scale(${1 / zoom})` : '';
    return true;
  }

  /** A text box that got the focus deserves a fresh start, and to be above whatever was opened meanwhile. */
  renew(): void {
    this.#shown = 0;
    if (this.#element.isConnected && this.#element.matches(':popover-open'))
      this.#element.hidePopover();
  }

  /** Whether it stands in the document, as far as a glance tells. */
  get isShown(): boolean {
    return this.#element.isConnected;
  }

  /** Announces something, once. */
  say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.#world.dataset.theme = theme;
  }

  remove(): void {
    this.#element.remove();
  }

  /** Whether an event came from the coach itself. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }
}

function modalDialogOf(element: Element): Element | null {
  for (let one: Element | null = element; one; ) {
    const dialog: Element | null = one.closest('dialog:modal');
    if (dialog) return dialog;
    const root = one.getRootNode();
    one = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
