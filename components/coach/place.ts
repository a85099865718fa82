import { viewportOf, visibleArea } from '../../utils/editors/visible.ts';

/** A place on the screen: the viewport's coordinates. `inside` the text box, where the writer may come near it. */
export interface Place {
  x: number;
  y: number;
  inside: boolean;
}

/** The card keeps so far from the edge of the window and from the words. */
const MARGIN = 8;

/** A card cut lower than this is no use; then it rather covers words: CSS pixels. */
const LOWEST = 140;

/**
 * Puts the card under the words it is about, or above them where there is more room; it scrolls when there is too little
 * on both sides. Small enough to do here: a positioning library costs a fifth of what a page may load.
 */
export function placeCard(card: HTMLElement, boxes: readonly DOMRect[]): void {
  const window = viewportOf(card.ownerDocument);
  const first = boxes[0] ?? new DOMRect();
  const last = boxes.at(-1) ?? first;
  const above = first.top - 2 * MARGIN;
  const below = window.height - last.bottom - 2 * MARGIN;
  card.style.maxWidth = `${window.width - 2 * MARGIN}px`;
  card.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: wanted } = card;
  const isBelow = wanted <= below || below >= above;
  const height = Math.min(
    wanted,
    Math.max(isBelow ? below : above, LOWEST),
    window.height - 2 * MARGIN,
  );
  const x = isBelow ? last.left : first.left;
  const y = isBelow ? last.bottom + MARGIN : first.top - MARGIN - height;
  const within = (value: number, room: number): number =>
    Math.round(Math.max(MARGIN, Math.min(value, room - MARGIN)));
  card.style.maxHeight = `${height}px`;
  card.style.transform = `translate(${within(x, window.width - width)}px, ${within(y, window.height - height)}px)`;
}

/** Side of the badge's square, and its distance from the field's edge. */
export const BADGE = 28;
const GAP = 6;

const CONTROLS =
  'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [tabindex]:not([tabindex="-1"])';

/**
 * Where the badge goes: in the field's lower right corner if nothing is written there, or else just outside of it; never
 * over text and never over a button. Null when no such place is on the screen.
 *
 * @param written boxes of the writing that is near, with the caret's
 */
export function placeBadge(box: HTMLElement, written: readonly DOMRect[]): Place | null {
  const seen = visibleArea(box);
  if (seen.width < 1 || seen.height < 1) return null;
  const window = viewportOf(box.ownerDocument);
  // A text box of one line has it in the middle.
  const low = seen.height < 2 * BADGE ? (seen.height + BADGE) / 2 : BADGE + GAP;
  const inner = { x: seen.right - edgeOf(box) - BADGE - GAP, y: seen.bottom - low, inside: true };
  const outside = [
    { x: seen.right + GAP, y: inner.y },
    { x: seen.right - BADGE, y: seen.bottom + GAP },
    { x: seen.right - BADGE, y: seen.top - BADGE - GAP },
    { x: seen.left - BADGE - GAP, y: inner.y },
  ].map((place) => ({ ...place, inside: false }));
  const places = [inner, ...outside, { ...inner, y: seen.top + GAP }];
  const isGood = ({ x, y }: Place): boolean =>
    x >= 0 &&
    y >= 0 &&
    x + BADGE <= window.width &&
    y + BADGE <= window.height &&
    !written.some((one) => overlaps(one, x - GAP, y, BADGE + GAP)) &&
    isFree(box, x, y);
  return places.find(isGood) ?? null;
}

const overlaps = (one: DOMRect, x: number, y: number, side: number): boolean =>
  one.left < x + side && one.right > x && one.top < y + side && one.bottom > y;

/** The handle by which a field is resized. */
const HANDLE = 12;

/** How much of a field's right edge is taken by its scroll bar or by the handle that resizes it. */
const edgeOf = (box: HTMLElement): number => {
  if (box instanceof HTMLInputElement) return 0;
  const { borderLeftWidth, borderRightWidth, resize } = getComputedStyle(box);
  const borders = Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
  const scrollBar = box.offsetWidth - box.clientWidth - borders;
  return Math.max(0, scrollBar, resize === 'none' ? 0 : HANDLE);
};

/** Whether no control of the page is under the badge: looked for at its corners and its middle. */
function isFree(box: HTMLElement, x: number, y: number): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  const edge = [1, BADGE / 2, BADGE - 1];
  return edge.every((dx) =>
    edge.every((dy) => {
      const under = root
        .elementsFromPoint(x + dx, y + dy)
        .find((one) => one.localName !== 'gentle-draft');
      const control = under?.closest(CONTROLS);
      return !control || control === box || control.contains(box) || box.contains(control);
    }),
  );
}
