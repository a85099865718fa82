import { MARK } from './mark-style.ts';
import { addSheet } from './sheet.ts';

const NAME = 'gentle-draft';
const OPEN_NAME = 'gentle-draft-open';

const decoration = `text-decoration: underline 2px ${MARK.line}; text-underline-offset: 3px;`;
const CSS_TEXT = `
::highlight(${NAME}) { background-color: ${MARK.tint}; ${decoration} }
::highlight(${OPEN_NAME}) { background-color: ${MARK.openTint}; ${decoration} }
`;

/** The style sheet of the document or shadow root that has marks at the moment. */
let styled: { root: Document | ShadowRoot; remove: () => void } | null = null;

function styleFor(root: Document | ShadowRoot | null): void {
  if (styled?.root === root) return;
  styled?.remove();
  styled = root && { root, remove: addSheet(root, CSS_TEXT) };
}

const set = (name: string, ranges: readonly Range[]): void => {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
};

/** Marks these ranges of an element's document, and nothing else in it. Older browsers show no marks. */
export function paintHighlights(
  element: HTMLElement,
  ranges: readonly Range[],
  open: readonly Range[],
): void {
  if (!('highlights' in CSS)) return;
  const root = element.getRootNode();
  const isBare = ranges.length + open.length === 0;
  styleFor(isBare || !(root instanceof Document || root instanceof ShadowRoot) ? null : root);
  set(NAME, ranges);
  set(OPEN_NAME, open);
}
