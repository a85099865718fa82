import { browser } from '#imports';
import type { Stage } from '../rules/rule.ts';
import { storageItem } from './storage-item.ts';

/**
 * Everything the user decides, with its default. Synchronised between the user's browsers, except for the pause, which
 * belongs to this one. No setting holds text of a message.
 */

/** The one switch for everything. */
export const enabled = storageItem<boolean>('sync', 'enabled', true);

/** Ids of rules that are switched off. */
export const rulesOff = storageItem<string[]>('sync', 'rulesOff', []);

/** Ids of sites (utils/sites.ts) the coach stays away from. */
export const sitesOff = storageItem<string[]>('sync', 'sitesOff', []);

/** How far the two have come; only the user moves it. */
export const stage = storageItem<Stage>('sync', 'stage', 'connection');

/** The user's own hot words and names. */
export const hotTopics = storageItem<string[]>('sync', 'hotTopics', []);

/** The coach is silent until then: milliseconds since the epoch. */
export const pausedUntil = storageItem<number>('local', 'pausedUntil', 0);

/** Whether the history counts what happens; off, nothing is written at all. */
export const counting = storageItem<boolean>('sync', 'counting', true);

/** All settings at one moment. */
export interface Settings {
  enabled: boolean;
  rulesOff: readonly string[];
  sitesOff: readonly string[];
  stage: Stage;
  hotTopics: readonly string[];
  pausedUntil: number;
  counting: boolean;
}

/** Reads all settings. Rejects when the browser's storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  const [on, rules, sites, where, topics, until, counts] = await Promise.all([
    enabled.getValue(),
    rulesOff.getValue(),
    sitesOff.getValue(),
    stage.getValue(),
    hotTopics.getValue(),
    pausedUntil.getValue(),
    counting.getValue(),
  ]);
  return {
    enabled: on,
    rulesOff: rules,
    sitesOff: sites,
    stage: where,
    hotTopics: topics,
    pausedUntil: until,
    counting: counts,
  };
}

/** Calls back after every change of a setting, made here or in another context. Returns the way to stop. */
export function watchSettings(changed: () => void): () => void {
  const stops = [enabled, rulesOff, sitesOff, stage, hotTopics, pausedUntil, counting].map((item) =>
    item.watch(changed),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Switches one or several rules on or off, in one write. */
export const setRules = (ids: readonly string[], on: boolean): Promise<void> =>
  change(rulesOff, (off) => toggled(off, ids, !on));

/** Switches the coach on or off on a site. */
export const setSite = (id: string, on: boolean): Promise<void> =>
  change(sitesOff, (off) => toggled(off, [id], !on));

/**
 * What the browser keeps of one synchronised setting is 8,192 bytes: so many topics, each so many UTF-16 units (three
 * bytes at the most), always fit.
 */
export const HOT_TOPICS_LIMIT = { count: 60, length: 40 };

/**
 * Adds a hot word or name as the user typed it, trimmed and cut to the limit. An empty one, one that is there already in
 * whatever case, or one too many changes nothing.
 */
export const addHotTopic = (topic: string): Promise<void> =>
  change(hotTopics, (topics) => {
    const clean = topic
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, HOT_TOPICS_LIMIT.length)
      .replace(/\p{Surrogate}/gu, '') // the cut may have halved an emoji
      .trim();
    const known = topics.some((one) => one.toLowerCase() === clean.toLowerCase());
    return !clean || known || topics.length >= HOT_TOPICS_LIMIT.count ? topics : [...topics, clean];
  });

/** Removes a hot word or name. */
export const removeHotTopic = (topic: string): Promise<void> =>
  change(hotTopics, (topics) => topics.filter((one) => one !== topic));

/** Keeps the coach silent for so many milliseconds from now; 0 ends a pause. */
export const pauseFor = (milliseconds: number): Promise<void> =>
  pausedUntil.setValue(milliseconds > 0 ? Date.now() + milliseconds : 0);

/** `list` with `ids` in it or not in it, without doubles. */
function toggled(list: readonly string[], ids: readonly string[], present: boolean): string[] {
  const rest = list.filter((id) => !ids.includes(id));
  return present ? [...rest, ...ids] : rest;
}

interface ListItem {
  getValue(): Promise<string[]>;
  setValue(value: string[]): Promise<void>;
}

let last: Promise<void> = Promise.resolve();

/**
 * Reads a list, changes it, writes it back: one change at a time within this context, and, through a lock they share,
 * between the extension's own pages and its background. A content script takes no lock: there the lock would be the
 * page's, which could see it or hold it. Two browsers of one user that write in the same moment still overwrite each other:
 * storage.sync has no transactions.
 */
function change(item: ListItem, edit: (list: string[]) => string[]): Promise<void> {
  const write = async () => {
    const before = await item.getValue();
    const after = edit(before);
    if (after !== before) await item.setValue(after);
  };
  const locked = () =>
    isOwnOrigin() && 'locks' in navigator ? navigator.locks.request('settings', write) : write();
  // A failed write is its caller's to see, and no reason to refuse the next one.
  const done = last.then(locked, locked);
  last = done.catch(() => undefined);
  return done;
}

const isOwnOrigin = (): boolean => globalThis.origin === new URL(browser.runtime.getURL('')).origin;
