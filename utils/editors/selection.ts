/** The selection as seen from an element; inside a shadow root Chromium keeps one of its own. */
export function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & {
    getSelection?: () => Selection | null;
  };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Calls back at once when `isSo`, or else after the first event of `wait` that makes it so; gives up after a while. */
export function until(
  isSo: () => boolean,
  wait: (check: () => void) => () => void,
  milliseconds: number,
): Promise<boolean> {
  if (isSo()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (result: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(result);
    };
    const timer = setTimeout(() => end(isSo()), milliseconds);
    const stop = wait(() => {
      if (isSo()) end(true);
    });
  });
}

const isSame = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
  a.compareBoundaryPoints(Range.END_TO_END, b) === 0;

/**
 * Selects a range, and waits until editors could hear of it: they learn of selections only through the asynchronous
 * `selectionchange`. Selecting what is selected fires no event, so then there is nothing to wait for.
 *
 * @returns whether the selection stands
 */
export async function select(element: Element, range: Range): Promise<boolean> {
  const selection = selectionAt(element);
  if (!selection) return false;
  if (selection.rangeCount > 0 && isSame(selection.getRangeAt(0), range)) return true;
  const heard = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 100);
    element.ownerDocument.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  selection.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  await heard;
  return selection.rangeCount > 0 && isSame(selection.getRangeAt(0), range);
}
