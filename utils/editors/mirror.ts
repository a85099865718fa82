import type { Span } from '../engine/review.types.ts';
import { editBetween } from './edit.ts';
import type { Layer } from './editor.ts';
import type { Field } from './field.ts';
import { visibleArea } from './visible.ts';

/** Everything that decides where a character of a field stands. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

interface Parts {
  /** Stands where the field's padding box is, and cuts off what the field does not show. */
  frame: HTMLElement;
  /** Moves with the field's own scrolling; holds the copy and the marks. */
  page: HTMLElement;
  copy: HTMLElement;
  text: Text;
  marks: HTMLElement[];
  /** What the copy was dressed for. */
  dress: string;
}

/**
 * An invisible copy of a field, laid exactly over it in our shadow root: it knows where the field's words are, and marks
 * are drawn on it. It is made when there is something to mark, and follows the field at each `paint`.
 */
export class Mirror {
  readonly #field: Field;
  readonly #layer: Layer;
  #parts: Parts | null = null;

  constructor(field: Field, layer: Layer) {
    this.#field = field;
    this.#layer = layer;
  }

  remove(): void {
    this.#parts?.frame.remove();
    this.#parts = null;
  }

  /** Boxes of words in the viewport's coordinates, not cut to what is visible. */
  boxesOf(words: Span): DOMRect[] {
    return boxesIn(this.#lay().text, words);
  }

  /** Marks these words and no others. */
  paint(words: readonly Span[], open: Span | null): void {
    if (words.length === 0 && !open) {
      this.remove();
      return;
    }
    const { page, text, marks } = this.#lay();
    const origin = page.getBoundingClientRect();
    const { x, y } = this.#scale();
    const drawn = [...words, ...(open ? [open] : [])].flatMap((span) =>
      boxesIn(text, span).map((box) => ({ box, isOpen: span === open })),
    );
    while (marks.length > drawn.length) marks.pop()?.remove();
    while (marks.length < drawn.length) {
      const mark = page.ownerDocument.createElement('div');
      marks.push(mark);
      page.append(mark);
    }
    drawn.forEach(({ box, isOpen }, index) => {
      const mark = marks[index] as HTMLElement;
      mark.className = isOpen ? 'mark open' : 'mark';
      Object.assign(mark.style, {
        left: `${(box.left - origin.left) / x}px`,
        top: `${(box.top - origin.top) / y}px`,
        width: `${box.width / x}px`,
        height: `${box.height / y}px`,
      });
    });
  }

  /** How much larger the field is on the screen than in its own pixels: zoom and transforms of the page. */
  #scale(): { x: number; y: number } {
    const { width, height } = this.#field.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#field;
    return { x: width / offsetWidth || 1, y: height / offsetHeight || 1 };
  }

  /** Lays the mirror over the field as it is now. */
  #lay(): Parts {
    if (!this.#parts?.frame.isConnected) {
      this.#parts = makeParts(this.#field.ownerDocument);
      this.#layer().append(this.#parts.frame);
    }
    this.#dress(this.#parts);
    this.#place(this.#parts);
    this.#write(this.#parts);
    return this.#parts;
  }

  #dress(parts: Parts): void {
    const style = getComputedStyle(this.#field);
    const { width, height } = paddingBox(this.#field);
    const dress = `${width} ${height} ${style.font} ${style.padding} ${style.letterSpacing}`;
    if (parts.dress === dress) return;
    parts.dress = dress;
    const { copy } = parts;
    for (const name of COPIED) copy.style[name] = style[name];
    copy.style.width = `${width}px`;
    if (this.#field instanceof HTMLTextAreaElement) copy.style.whiteSpace = style.whiteSpace;
    else {
      // One line, in the middle of whatever height the field has.
      const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
      copy.style.whiteSpace = 'pre';
      copy.style.lineHeight = `${height - padding}px`;
    }
  }

  #place({ frame, page }: Parts): void {
    const element = this.#field;
    const box = element.getBoundingClientRect();
    const { x, y } = this.#scale();
    const inner = paddingBox(element);
    const left = box.left + inner.left * x;
    const top = box.top + inner.top * y;
    const seen = visibleArea(element);
    const cut = [
      (seen.top - top) / y,
      (left + inner.width * x - seen.right) / x,
      (top + inner.height * y - seen.bottom) / y,
      (seen.left - left) / x,
    ].map((length) => `${Math.max(0, length)}px`);
    Object.assign(frame.style, {
      width: `${inner.width}px`,
      height: `${inner.height}px`,
      transform: `translate(${left}px, ${top}px) scale(${x}, ${y})`,
      clipPath: `inset(${cut.join(' ')})`,
    });
    page.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
  }

  /** Brings only what changed into the copy, so that the browser lays out only that. */
  #write({ text }: Parts): void {
    const { value } = this.#field;
    const edit = editBetween(text.data, value);
    if (edit)
      text.replaceData(
        edit.start,
        edit.removed,
        value.slice(edit.start, edit.start + edit.inserted),
      );
  }
}

interface Inner {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A field's padding box without scroll bars, counted from its border box in its own pixels. */
function paddingBox(field: Field): Inner {
  const { clientLeft, clientTop, clientWidth, clientHeight } = field;
  if (field instanceof HTMLTextAreaElement)
    return { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight };
  // Firefox's `client…` of an input are about the box inside its padding.
  const style = getComputedStyle(field);
  const [top, right, bottom, left] = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ].map(Number.parseFloat) as [number, number, number, number];
  const { offsetWidth, offsetHeight } = field;
  return { left, top, width: offsetWidth - left - right, height: offsetHeight - top - bottom };
}

function makeParts(document: Document): Parts {
  const make = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  };
  const [frame, page, copy] = [make('frame'), make('page'), make('copy')];
  const text = document.createTextNode('');
  copy.append(text);
  page.append(copy);
  frame.append(page);
  return { frame, page, copy, text, marks: [], dress: '' };
}

function boxesIn(text: Text, words: Span): DOMRect[] {
  if (words.end > text.length) return [];
  const range = text.ownerDocument.createRange();
  range.setStart(text, words.start);
  range.setEnd(text, words.end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
