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
  /** One block a line, so that the browser lays out only the line that changes. */
  copy: HTMLElement;
  lines: Text[];
  /** What stands in the lines. */
  text: string;
  marks: HTMLElement[];
  /** What the copy was dressed for. */
  dress: string;
  /** The marks that were drawn last. */
  painted: string;
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
    return boxesIn(this.#lay(), words);
  }

  /** Marks these words and no others; see `Editor`. */
  paint(words: readonly Span[], open: Span | null, isOnlyTyped = false): void {
    if (words.length === 0 && !open) {
      this.remove();
      return;
    }
    const marked = open ? [...words, open] : words;
    if (isOnlyTyped && this.#stays(marked)) return;
    const parts = this.#lay();
    const { page, marks } = parts;
    const origin = page.getBoundingClientRect();
    const { x, y } = this.#scale();
    const drawn = marked.flatMap((span) =>
      boxesIn(parts, span).map((box) => ({ box, isOpen: span === open })),
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
    parts.painted = marked.map(keyOf).join();
  }

  /**
   * Whether the marks stay where they are: they are the same, and what was typed since the last `paint` stands after all of
   * them, in another word, in lines that do not move sideways as they grow.
   */
  #stays(marked: readonly Span[]): boolean {
    const parts = this.#parts;
    if (!parts?.frame.isConnected || parts.painted !== marked.map(keyOf).join()) return false;
    const { value } = this.#field;
    const edit = editBetween(parts.text, value);
    if (!edit) return true;
    const between = value.slice(Math.max(...marked.map(({ end }) => end)), edit.start);
    const { textAlign, direction } = parts.copy.style;
    const growsToTheRight = direction === 'ltr' && /^(start|left)$/.test(textAlign);
    return growsToTheRight ? /\s/.test(between) : between.includes('\n');
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

  /** Brings only the lines that changed into the copy. */
  #write(parts: Parts): void {
    const { value } = this.#field;
    const edit = editBetween(parts.text, value);
    if (!edit) return;
    const { lines, copy } = parts;
    const first = countLines(value.slice(0, edit.start));
    const oldLines = countLines(parts.text.slice(edit.start, edit.start + edit.removed)) + 1;
    const lineStart = value.lastIndexOf('\n', edit.start - 1) + 1;
    const end = value.indexOf('\n', edit.start + edit.inserted);
    const now = value.slice(lineStart, end < 0 ? undefined : end).split('\n');
    const [only] = now;
    const same = lines[first];
    if (now.length === 1 && oldLines === 1 && same && only !== undefined) {
      const small = editBetween(same.data, only);
      if (small)
        same.replaceData(
          small.start,
          small.removed,
          only.slice(small.start, small.start + small.inserted),
        );
    } else {
      const made = now.map((line) => makeLine(copy.ownerDocument, line));
      const old = lines.splice(first, oldLines, ...made.map(({ text }) => text));
      const next = lines[first + made.length]?.parentElement ?? null;
      for (const { block } of made) copy.insertBefore(block, next);
      for (const line of old) line.parentElement?.remove();
    }
    parts.text = value;
  }
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const countLines = (text: string): number => text.split('\n').length - 1;

function makeLine(document: Document, line: string): { block: HTMLElement; text: Text } {
  const block = document.createElement('div');
  block.className = 'line';
  const text = document.createTextNode(line);
  block.append(text);
  return { block, text };
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
  const first = makeLine(document, '');
  copy.append(first.block);
  page.append(copy);
  frame.append(page);
  return { frame, page, copy, lines: [first.text], text: '', marks: [], dress: '', painted: '' };
}

/** Boxes of words in the copy; words may reach over several lines. */
function boxesIn({ lines, copy }: Parts, words: Span): DOMRect[] {
  const boxes: DOMRect[] = [];
  const range = copy.ownerDocument.createRange();
  let start = 0;
  for (const line of lines) {
    if (start > words.end) break;
    const end = start + line.length;
    if (end >= words.start) {
      range.setStart(line, Math.max(0, words.start - start));
      range.setEnd(line, Math.min(line.length, words.end - start));
      boxes.push(...range.getClientRects());
    }
    start = end + 1;
  }
  return boxes.filter(({ width }) => width > 0);
}
