/**
 * Gives a document or shadow root a style sheet, and returns the way to take it away.
 *
 * A constructed sheet leaves no trace in the page's document and is no concern of its content security policy. Firefox
 * does not let content scripts adopt one (bug 1770592), so there it is a `<style>` element, which Firefox exempts from the
 * page's policy because its text comes from an extension.
 */
export function addSheet(root: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    const style = (root.ownerDocument ?? (root as Document)).createElement('style');
    style.textContent = css;
    // Beside the body, not in it: the body itself may be what is being written.
    (root instanceof Document ? root.documentElement : root).append(style);
    return () => style.remove();
  }
}
