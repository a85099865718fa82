import type { Family } from './editor.ts';
import { insertAsTyped } from './insert.ts';
import { openRich } from './rich.ts';

/**
 * TinyMCE, as in Roundcube, WordPress and many a forum, inside its frame or inline. It keeps an undo history of its own,
 * and there everything typed since the last break belongs to one step: without more ado, Ctrl+Z would take the writer's
 * last words away together with ours. A spelling correction of the browser is what ends a step for it, so we announce one
 * before and one after the words change.
 */
export const tinymce: Family = {
  name: 'tinymce',
  is: (element) => element.classList.contains('mce-content-body'),
  open: (element) =>
    openRich(element, tinymce.name, (target, _range, text) => {
      endUndoStep(target);
      const isTaken = insertAsTyped(target.ownerDocument, text);
      endUndoStep(target);
      return isTaken;
    }),
};

const endUndoStep = (element: HTMLElement): boolean =>
  element.dispatchEvent(
    new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true, composed: true }),
  );
