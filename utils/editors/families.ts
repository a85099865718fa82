import type { Editor, Family, Layer } from './editor.ts';
import { field } from './field.ts';
import { plain } from './plain.ts';
import { tinymce } from './tinymce.ts';

/** The first that says yes has it; `plain` says yes to everything editable. */
const FAMILIES: readonly Family[] = [field, tinymce, plain];

/** Opens a text box that find.ts has found. */
export function openEditor(element: HTMLElement, layer: Layer): Editor {
  const family = FAMILIES.find((one) => one.is(element)) ?? plain;
  return family.open(element, layer);
}
