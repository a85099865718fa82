/** Functions that run inside a page: self-contained, since only their source text gets there. */

/** What a test wants to know of an element in a shadow root; `x` and `y` count from the top window's viewport. */
export function describeElement(element: Element) {
  const rect = element.getBoundingClientRect();
  let x = rect.left + rect.width / 2;
  let y = rect.top + rect.height / 2;
  const root = element.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const covered = !hit || !(element.contains(hit) || hit.contains(element));
  const visible = element.checkVisibility({ visibilityProperty: true }) && rect.width > 0;
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    x += outer.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    y += outer.top + frame.clientTop + Number.parseFloat(style.paddingTop);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  const box = element as HTMLInputElement;
  return {
    x,
    y,
    width: rect.width,
    height: rect.height,
    visible,
    covered,
    text: (element as HTMLElement).innerText ?? element.textContent ?? '',
    label: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim(),
    focused: root.activeElement === element,
    state:
      element.getAttribute('aria-checked') ??
      element.getAttribute('aria-pressed') ??
      element.getAttribute('aria-expanded') ??
      (box.type === 'checkbox' ? String(box.checked) : null),
  };
}

export type Described = ReturnType<typeof describeElement>;

/** Scrolls to an element and returns its middle, counted from the top window's viewport; null until it can be seen. */
export function middleOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return null;
  let x = rect.left + rect.width / 2;
  let y = rect.top + rect.height / 2;
  let frame = window.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    x += outer.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    y += outer.top + frame.clientTop + Number.parseFloat(style.paddingTop);
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return { x, y };
}

/** The texts under every registered CSS highlight. */
export function highlightedTexts(): string[] {
  const texts: string[] = [];
  for (const highlight of CSS.highlights?.values() ?? [])
    for (const range of highlight) texts.push(range.toString());
  return texts;
}

/** Everything an extension can keep, read from one of its own pages. */
export async function readStorage(): Promise<string> {
  type Area = { get(keys: null): Promise<unknown> };
  type Api = { storage: Record<'local' | 'sync' | 'session', Area | undefined> };
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const { storage } = scope.browser ?? scope.chrome;
  const kept: Record<string, unknown> = { localStorage: { ...localStorage } };
  for (const area of ['local', 'sync', 'session'] as const)
    kept[area] = await storage[area]?.get(null);
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      kept[`${name}/${store}`] = await done(db.transaction(store).objectStore(store).getAll());
    db.close();
  }
  for (const name of await caches.keys())
    kept[`cache ${name}`] = (await (await caches.open(name)).keys()).map(({ url }) => url);
  return JSON.stringify(kept);
}
