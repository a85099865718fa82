import { storage } from '#imports';
import type { Stage } from '../rules/rule.ts';

/**
 * Everything the user decides, with its default. Synchronised between the user's browsers, except for the pause, which
 * belongs to this one. No setting holds text of a message.
 */

/** The one switch for everything. */
export const enabled = storage.defineItem<boolean>('sync:enabled', { fallback: true });

/** Ids of rules that are switched off. */
export const rulesOff = storage.defineItem<string[]>('sync:rulesOff', { fallback: [] });

/** Ids of sites (utils/sites.ts) the coach stays away from. */
export const sitesOff = storage.defineItem<string[]>('sync:sitesOff', { fallback: [] });

/** How far the two have come; only the user moves it. */
export const stage = storage.defineItem<Stage>('sync:stage', { fallback: 'connection' });

/** The user's own hot words and names. */
export const hotTopics = storage.defineItem<string[]>('sync:hotTopics', { fallback: [] });

/** The coach is silent until then: milliseconds since the epoch. */
export const pausedUntil = storage.defineItem<number>('local:pausedUntil', { fallback: 0 });
