/** Input types whose content is prose; every other type is a code, an address or a secret. */
const isPlainInput = (element: HTMLInputElement): boolean =>
  element.type === 'text' &&
  !element.list &&
  // The attribute: the property is empty for words a browser does not know, `one-time-code` in Firefox.
  /^\s*(on|off)?\s*$/i.test(element.getAttribute('autocomplete') ?? '') &&
  (element.inputMode === '' || element.inputMode === 'text') &&
  element.enterKeyHint !== 'search';

/** Code editors, and places for code. */
const CODE = '.monaco-editor, .ace_editor, .CodeMirror, [role="code"], pre, code';
const PROSE_LANGUAGES = new Set(['', 'markdown', 'md', 'plaintext', 'plain', 'text', 'txt']);

function isCode(element: Element): boolean {
  if (element.closest(CODE)) return true;
  // CodeMirror 6 names the language on its content; `data-language` on a whole page is about people's languages.
  const named = element.closest('[data-language]:not(html, body)');
  return named !== null && !PROSE_LANGUAGES.has(named.getAttribute('data-language') ?? '');
}

/** Where one types names, addresses and search words. The words are those of English, as are the rules. */
const ADDRESS_NAME = /^_?(to|cc|bcc|from|reply-?to|recipients?|search|q|query|e-?mail|address)$/i;
const ADDRESS_LABEL = /^((to|cc|bcc|from|to recipients|(add )?recipients?)\s*:?|search\b.*)$/i;

function isAddressOrSearch(element: HTMLElement): boolean {
  const role = element.getAttribute('role');
  if (role === 'searchbox') return true;
  if (role === 'combobox' && element.getAttribute('aria-multiline') !== 'true') return true;
  if (element.closest('[role="search"]')) return true;
  const labels = [element.getAttribute('aria-label'), element.getAttribute('placeholder')];
  return (
    ADDRESS_NAME.test(element.getAttribute('name') ?? '') ||
    labels.some((label) => label !== null && ADDRESS_LABEL.test(label.trim()))
  );
}

const isOff = (element: Element): boolean =>
  element.getAttribute('aria-readonly') === 'true' ||
  element.getAttribute('aria-disabled') === 'true';

/** Whether the writer can change this text box at the moment. */
export function isWritable(element: HTMLElement): boolean {
  if (!element.isConnected || isOff(element)) return false;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? !element.readOnly && !element.matches(':disabled')
    : element.isContentEditable;
}

/** The outermost element of an editable part, within its own document or shadow root. */
function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/**
 * The text box an event happened in, if it is one for messages; null for everything else: secrets, addresses, search,
 * code, and what the writer cannot change.
 */
export function textBoxOf(event: Event): HTMLElement | null {
  return textBoxAt(event.composedPath()[0] ?? null);
}

/** The text box of an element that has the focus. See `textBoxOf`. */
export function textBoxAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  const isField =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && isPlainInput(target));
  if (!isField && (target instanceof HTMLInputElement || !target.isContentEditable)) return null;
  const box = isField ? target : editingHost(target);
  return isWritable(box) && !isCode(box) && !isAddressOrSearch(box) ? box : null;
}

/** The element that has the focus, looked for inside open shadow roots too. */
export function focusedElement(root: DocumentOrShadowRoot): Element | null {
  const element = root.activeElement;
  return (element?.shadowRoot && focusedElement(element.shadowRoot)) || element;
}
