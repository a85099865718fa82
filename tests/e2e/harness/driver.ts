/**
 * What tests do with a browser: one interface over Chromium and Firefox, both with the production build loaded.
 *
 *   const web = await startWeb();
 *   const driver = await launch('firefox', web);            // launch.ts; or BROWSERS in a describe.each
 *   web.serve('mail.google.com', '<!doctype html><textarea></textarea>');
 *   const tab = await driver.open('https://mail.google.com/');
 *   await tab.click('textarea');
 *   await tab.type('Do you still love me?');
 *   const badge = await tab.see('button', 'Gentle Draft: 1 suggestion');   // waits; pierces our closed shadow root
 *   await badge.click();
 *   await (await tab.see('button', /^Use: /)).click();
 *   await tab.press('Control+z');
 *   expect(driver.errors()).toEqual([]);
 *   await driver.close(); await web.close();
 */
export type BrowserName = 'chromium' | 'firefox';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** CSS pixels from the viewport's top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** An element of ours, as it stood when it was found. `x` and `y` are its middle, also inside a frame. */
export interface Found extends Point {
  role: string;
  name: string;
  width: number;
  height: number;
  text: string;
  focused: boolean;
  /** `aria-checked`, `aria-pressed`, `aria-expanded` or `checked`, if it has one. */
  state: string | null;
  /** A real mouse click on its middle. Throws where something else lies on top of it there. */
  click(): Promise<void>;
}

/** A page or a frame of it. */
export interface Area {
  /** Runs a self-contained function in the page's own world. */
  evaluate<A extends Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** A real mouse click on the middle of the first element with this selector, once it is there. */
  click(selector: string): Promise<void>;
  /** The frame in the first iframe with this selector, once it is there. */
  frame(selector: string): Promise<Area>;
}

export interface Tab extends Area {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  reload(): Promise<void>;
  clickAt(point: Point): Promise<void>;
  moveTo(point: Point): Promise<void>;
  /** Real key presses to whatever has the focus. */
  type(text: string, options?: { delay?: number }): Promise<void>;
  /** One key or a chord: `Escape`, `Control+z`, `Alt+.` */
  press(keys: string): Promise<void>;
  /** Looks once through the closed shadow roots of all frames, by accessible role and name. */
  find(role: string, name: string | RegExp): Promise<Found | undefined>;
  /** `find`, again until it is there. */
  see(role: string, name: string | RegExp, timeout?: number): Promise<Found>;
  /** Waits until it is gone. */
  gone(role: string, name: string | RegExp, timeout?: number): Promise<void>;
  /** Runs a self-contained function on every closed shadow root, of all frames, and returns the answers. */
  coach<A extends Json[], R extends Json>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R[]>;
  /** The texts under CSS highlights, of all frames. */
  highlights(): Promise<string[]>;
  /** Saves a PNG and returns its path. */
  screenshot(file: string): Promise<string>;
  close(): Promise<void>;
}

export interface Driver {
  readonly browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  open(url: string): Promise<Tab>;
  /** One of the extension's own pages in a tab: `popup.html`. */
  openExtensionPage(path: string): Promise<Tab>;
  /**
   * Errors of the extension so far: uncaught ones and console.error of its content scripts, pages and background (in
   * Firefox, console.error of the background is not seen).
   */
  errors(): string[];
  /** Errors of the pages themselves so far, ours not among them. */
  pageErrors(): string[];
  /** Everything the extension keeps, as JSON: storage areas, IndexedDB, caches, localStorage. */
  storage(): Promise<string>;
  /** Fulfilled once the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
