import type { Editor } from '../../utils/editors/editor.ts';
import { BADGE, type Place, placeBadge } from './place.ts';

/** Longer drafts are taken to fill their text box, which is dear to find out: UTF-16 units. */
const MEASURE_LIMIT = 20_000;

/** Boxes of the character before the caret. */
function atCaret(editor: Editor): DOMRect[] {
  const caret = editor.selection()?.end ?? 0;
  return caret > 0 ? editor.boxesOf({ start: caret - 1, end: caret }) : [];
}

/** Whether the writer's caret comes near a badge that stands inside the text box. */
export function isReached(editor: Editor, badge: Place | null): boolean {
  if (!badge?.inside) return false;
  const room = BADGE / 2;
  return atCaret(editor).some(
    (box) =>
      box.right > badge.x - room &&
      box.left < badge.x + BADGE &&
      box.bottom > badge.y &&
      box.top < badge.y + BADGE,
  );
}

/** Where the badge of a text box goes, with a draft of this length in it; null for nowhere. */
export function findBadge(editor: Editor, length: number): Place | null {
  const written =
    length > MEASURE_LIMIT
      ? [editor.element.getBoundingClientRect()]
      : editor.boxesOf({ start: 0, end: length });
  return placeBadge(editor.element, [...written, ...atCaret(editor)]);
}
