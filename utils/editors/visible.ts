import { getOverflowAncestors } from '@floating-ui/dom';

/** The size of the window, without its scroll bars where that can be known: CSS pixels. */
export function viewportOf(document: Document): { width: number; height: number } {
  const view = document.defaultView;
  // Documents without a doctype, as blank frames are, measure the root element by its content.
  if (document.compatMode === 'BackCompat' && view)
    return { width: view.innerWidth, height: view.innerHeight };
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: clientHeight };
}

/** What of a text box the page shows: its box, cut by everything that scrolls or clips it. In the viewport's coordinates. */
export function visibleArea(element: HTMLElement): DOMRect {
  const { width, height } = viewportOf(element.ownerDocument);
  let area = intersection(element.getBoundingClientRect(), new DOMRect(0, 0, width, height));
  for (const ancestor of getOverflowAncestors(element))
    if (ancestor instanceof Element && ancestor !== element.ownerDocument.documentElement)
      area = intersection(area, ancestor.getBoundingClientRect());
  return area;
}

/** The parts of boxes that lie in the visible area of a text box. */
export function visibleBoxes(element: HTMLElement, boxes: readonly DOMRect[]): DOMRect[] {
  const area = visibleArea(element);
  return boxes
    .map((box) => intersection(box, area))
    .filter(({ width, height }) => width > 0 && height > 0);
}

function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(a.right, b.right) - left),
    Math.max(0, Math.min(a.bottom, b.bottom) - top),
  );
}
