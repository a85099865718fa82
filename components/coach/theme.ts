/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

/** Whether the page is light or dark where an element stands, by the nearest background that is really painted. */
export function themeAt(element: Element): 'light' | 'dark' {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { backgroundColor } = getComputedStyle(one);
    if (!backgroundColor.startsWith('rgb')) continue;
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(backgroundColor);
    if (alpha > 0.5) return 0.3 * red + 0.6 * green + 0.1 * blue < 128 ? 'dark' : 'light';
  }
  const isDark = getComputedStyle(element.ownerDocument.documentElement).colorScheme.includes(
    'dark',
  );
  return isDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
