import { openEditor } from '../../utils/editors/families.ts';
import { focusedElement, textBoxAt, textBoxOf } from '../../utils/editors/find.ts';
import type { Happening } from '../../utils/history/event.ts';
import { report } from '../../utils/history/report.ts';
import { readSettings, watchSettings } from '../../utils/settings.ts';
import { SITES } from '../../utils/sites.ts';
import { backendFor } from './backend.ts';
import { Box } from './box.ts';
import { Host } from './host.ts';
import { Tallies } from './tally.ts';

/** Where and how long the coach runs. */
export interface CoachOptions {
  /** The site's id in utils/sites.ts, which the user can switch off; none on our own pages. */
  site?: string;
  /** Aborting takes the coach off the page: marks, badge, card and listeners. */
  signal: AbortSignal;
}

/**
 * Starts the coach in this document. It does nothing until a text box gets the focus, follows the settings as they
 * change, and asks the background for reviews. Needs an extension context (a content script or one of our own pages).
 */
export function startCoach({ site, signal }: CoachOptions): void {
  if (signal.aborted) return;
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const boxes = new WeakMap<HTMLElement, Box>();
  let host: Host | null = null;
  let active: Box | null = null;
  let isOn = false;
  let pausedTo = 0;
  const backend = backendFor(site);
  const kind = site ? (SITES.find(({ id }) => id === site)?.kind ?? 'chat') : null;
  const reporter = {
    site: kind,
    review: backend.review,
    report: (one: Happening) => void report(one),
  };
  const tallies = new Tallies(reporter, document, life.signal);

  const leave = (): void => {
    active?.stop();
    active = null;
  };
  const enter = (element: HTMLElement | null): void => {
    if (backend.isGone()) life.abort();
    if (!element || !isOn || life.signal.aborted || Date.now() < pausedTo) return;
    if (active?.editor.element === element) return;
    leave();
    tallies.settle();
    host ??= new Host(document);
    const { marks } = host;
    let box = boxes.get(element);
    if (!box) {
      const editor = openEditor(element, () => marks);
      box = new Box(editor, host, backend, tallies.of(editor), () => life.abort());
      boxes.set(element, box);
    }
    active = box;
    box.start();
  };

  /** Reads what the user decided, and comes or goes accordingly. */
  const decide = async (): Promise<void> => {
    const settings = await readSettings();
    if (life.signal.aborted) return;
    pausedTo = settings.pausedUntil;
    isOn = settings.enabled && !(site && settings.sitesOff.includes(site));
    if (!isOn || Date.now() < pausedTo) leave();
    else if (active) active.refresh();
    else enter(textBoxAt(focusedElement(document)));
  };
  // Where storage is gone, so is the extension.
  const follow = (): void => void decide().catch(() => life.abort());

  const options = { signal: life.signal, capture: true, passive: true };
  const come = (event: Event): void => enter(textBoxOf(event));
  document.addEventListener('focusin', come, options);
  // Editors that were rebuilt under the caret, and fields that had the focus before the coach was here.
  document.addEventListener('input', come, options);

  const stopWatching = watchSettings(follow);
  life.signal.addEventListener('abort', () => {
    leave();
    host?.remove();
    // Of an extension that is gone, storage can no longer be unwatched.
    if (!backend.isGone()) stopWatching();
  });
  follow();
}
