import type { Editor } from '../../utils/editors/editor.ts';
import type { DraftNudge } from './draft.ts';

/** The nudge whose mark, or the line under it, is at a place of the window. */
export function nudgeAt(
  editor: Editor,
  nudges: readonly DraftNudge[],
  { clientX: x, clientY: y }: MouseEvent,
): DraftNudge | undefined {
  return nudges.find((nudge) =>
    editor
      .boxesOf(nudge)
      .some(
        ({ left, right, top, bottom }) =>
          x >= left && x <= right && y >= top - 1 && y <= bottom + 3,
      ),
  );
}
