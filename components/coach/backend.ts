import { browser } from 'wxt/browser';
import { type CoachReview, type Compared, type Rewrite, send } from '../../utils/messages.ts';
import { pauseFor, setRules, setSite } from '../../utils/settings.ts';
import type { Shelf } from './changer.ts';

/** What the coach asks of the rest of the extension. Each may reject, as when the extension was just updated. */
export interface Backend extends Shelf {
  /** The extension was updated, disabled or removed while this page was open. */
  isGone(): boolean;
  review(text: string): Promise<CoachReview>;
  compare(rewrites: Rewrite[]): Promise<Compared[][]>;
  /** `quiet`: the rule now rests until tomorrow. */
  notNow(rule: string): Promise<{ quiet: boolean }>;
  notForUs(rule: string): Promise<{ quiet: boolean }>;
  turnOff(rule: string): Promise<void>;
  pause(): Promise<void>;
  /** Absent where there is no site to switch off. */
  notHere?: (() => Promise<void>) | undefined;
}

const HOUR = 3_600_000;

/** The extension itself, for a coach on this site. */
export const backendFor = (site: string | undefined): Backend => ({
  // An extension that was updated, disabled or removed leaves its scripts in open pages, without an identity.
  isGone: () => !browser.runtime?.id,
  review: (text) => send('review', { text }),
  compare: (rewrites) => send('compare', { rewrites }),
  // A worker that was stopped while it kept the sentence is asked again: that keeps it once.
  park: (sentence) => send('park', sentence).catch(() => send('park', sentence)),
  takeBack: (sentence) => send('takeBack', sentence).catch(() => send('takeBack', sentence)),
  notNow: (rule) => send('notNow', { rule }),
  notForUs: (rule) => send('notForUs', { rule }),
  turnOff: (rule) => setRules([rule], false),
  pause: () => pauseFor(HOUR),
  notHere: site ? () => setSite(site, false) : undefined,
});
