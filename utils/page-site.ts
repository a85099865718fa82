import { browser } from '#imports';
import { SITES, type Site } from './sites.ts';

/**
 * How the popup learns which site the open page is: it asks the coach on that page. So the extension needs no permission
 * to see the addresses of tabs, and pages without a coach stay unknown to it.
 */
const QUESTION = 'which site?';

/** For the content script: answers the popup with the id of the site it runs on. Returns the way to stop. */
export function answerSite(id: string): () => void {
  const listener = (message: unknown, _sender: unknown, answer: (id: string) => void) => {
    if (message === QUESTION) answer(id);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The site open in a tab, or null where no coach answers. */
export async function siteOfTab(tabId: number): Promise<Site | null> {
  // Nobody listening is an error for the browser; here it is the answer "none".
  const id: unknown = await browser.tabs
    .sendMessage(tabId, QUESTION, { frameId: 0 })
    .catch(() => null);
  return SITES.find((site) => site.id === id) ?? null;
}
