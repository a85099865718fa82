import type { Span } from '../engine/review.types.ts';

/** A part of the document that stands in the text: a text node, or one element read as a character or two. */
interface Piece {
  node: Text | Element;
  start: number;
  length: number;
}

/** The text of an editable element, and where each of its characters comes from. */
export interface TextModel {
  text: string;
  pieces: readonly Piece[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Never part of what somebody writes. */
const SILENT = new Set(
  'BUTTON CODE DATALIST HEAD IFRAME INPUT NOSCRIPT OBJECT PRE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);

/** Quoted messages, signatures, reply dividers, and texts that editors show of themselves. */
const NOT_WRITTEN = [
  'blockquote',
  '.gmail_quote',
  '.gmail_attr',
  '.gmail_signature',
  '.moz-cite-prefix',
  '.moz-signature',
  '.moz-forward-container',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.yahoo_quoted',
  '#appendonsend',
  '#appendonsend ~ *',
  '#divRplyFwdMsg',
  '#divRplyFwdMsg ~ *',
  '#Signature',
  '[id^="x_Signature"]',
  '[data-slate-placeholder]',
  '[contenteditable="false"][aria-hidden="true"]',
  '[hidden]',
].join(',');

const EMOJI = /^\p{Extended_Pictographic}/u;
/** Stands for an image in the text. */
const OBJECT = '\uFFFC';

/** Whether line breaks and runs of spaces in the document show as such. */
export const keepsSpaces = (element: Element): boolean =>
  /^(pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);

/**
 * Reads an editable element. Blocks and `<br>` become newlines, hard spaces become spaces, one for one; what the writer did
 * not write counts as a gap between two lines.
 *
 * @param keeps the element's `keepsSpaces`, which is dear to ask at every keystroke
 */
export function readText(root: Element, keeps: boolean): TextModel {
  const pieces: Piece[] = [];
  let text = '';
  let isLineOver = false;

  const add = (node: Text | Element, characters: string): void => {
    if (isLineOver) text += '\n';
    isLineOver = false;
    pieces.push({ node, start: text.length, length: characters.length });
    text += characters;
  };
  const endLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) isLineOver = true;
  };
  const readCharacters = (node: Text): void => {
    let { data } = node;
    if (data === '') return;
    if (!keeps) {
      const isLineStart = isLineOver || text === '' || text.endsWith('\n');
      // Indentation of the page's source, not a line of the draft.
      if (isLineStart && /^[ \t\n\r]+$/.test(data)) return;
      data = data.replace(/[\t\n\r]/g, ' ');
    }
    add(node, data.replaceAll('\u00A0', ' '));
  };
  const readElement = (element: Element): void => {
    const tag = element.nodeName.toUpperCase();
    if (tag === 'BR') add(element, '\n');
    else if (tag === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      add(element, EMOJI.test(alt) ? alt : OBJECT);
    } else if (SILENT.has(tag) || element.matches(NOT_WRITTEN)) endLine();
    else {
      const isBlock = BLOCKS.has(tag);
      if (isBlock) endLine();
      readChildren(element);
      if (isBlock) endLine();
    }
  };
  const readChildren = (parent: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) readCharacters(child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element);
    }
  };

  readChildren(root);
  return { text, pieces };
}

type Point = [node: Node, offset: number];

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

function pointIn({ node, start, length }: Piece, offset: number): Point {
  if (isText(node)) return [node, Math.min(Math.max(offset - start, 0), length)];
  const index = Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
  return [node.parentNode ?? node, offset - start < length ? index : index + 1];
}

/** The index of the first piece that `isPast`; the pieces are in order. */
function search(pieces: readonly Piece[], isPast: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isPast(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The range of a span of the text, from the first character's place to the last one's; null when the span is not in the
 * text, or the document changed since it was read.
 */
export function rangeOf({ text, pieces }: TextModel, span: Span): Range | null {
  if (span.start < 0 || span.end > text.length || span.end < span.start) return null;
  // A caret stands at the end of what was typed, a span begins at its first character.
  const isCaret = span.start === span.end;
  const endPiece = pieces[search(pieces, (p) => p.start >= span.end) - 1] ?? pieces[0];
  const startPiece = isCaret
    ? (pieces[search(pieces, (p) => p.start + p.length >= span.start)] ?? endPiece)
    : pieces[search(pieces, (p) => p.start + p.length > span.start)];
  if (!startPiece || !endPiece?.node.isConnected || !startPiece.node.isConnected) return null;
  const range = startPiece.node.ownerDocument.createRange();
  try {
    range.setStart(...pointIn(startPiece, span.start));
    range.setEnd(...(isCaret ? pointIn(startPiece, span.end) : pointIn(endPiece, span.end)));
  } catch {
    return null;
  }
  return range;
}

/** The offset of a place in the document, or of the nearest character before it. */
export function offsetAt({ text, pieces }: TextModel, node: Node, offset: number): number {
  const own = isText(node) ? pieces.find((piece) => piece.node === node) : undefined;
  if (own) return own.start + Math.min(offset, own.length);
  const next = node.childNodes[offset];
  const isAtOrAfter = (piece: Node): boolean =>
    next
      ? next === piece ||
        (next.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : !node.contains(piece) &&
        (node.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const following = search(pieces, (piece) => isAtOrAfter(piece.node));
  const before = pieces[following - 1];
  const after = pieces[following];
  if (after && next?.contains(after.node)) return after.start;
  return before ? before.start + before.length : Math.min(after?.start ?? 0, text.length);
}
