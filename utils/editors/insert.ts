/**
 * Puts text in place of the selection as if it were typed: the browser's own editing command, which page scripts hear and
 * the browser's undo remembers as one step. Line breaks become paragraphs.
 *
 * @returns false when the browser refused
 */
export function insertAsTyped(document: Document, text: string): boolean {
  if (text === '') return document.execCommand('delete');
  return text
    .split('\n')
    .every(
      (line, index) =>
        (index === 0 || document.execCommand('insertParagraph')) &&
        (line === '' || document.execCommand('insertText', false, line)),
    );
}
