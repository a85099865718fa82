import type { Family } from './editor.ts';
import { insertAsTyped } from './insert.ts';
import { openRich } from './rich.ts';

/** A contenteditable that the browser itself edits, as in Gmail; and any editor no other family knows. */
export const plain: Family = {
  name: 'contenteditable',
  is: (element) => element.isContentEditable,
  open: (element) =>
    openRich(element, plain.name, (target, _range, text) =>
      insertAsTyped(target.ownerDocument, text),
    ),
};
