/** Firefox over WebDriver BiDi, by way of puppeteer-core. Use it through `launch`. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { Area, Driver, Json, Point, Tab } from './driver.ts';
import {
  type Described,
  describeElement,
  highlightedTexts,
  middleOf,
  readStorage,
} from './in-page.ts';
import { type Candidate, finding, fits } from './tab.ts';
import { until } from './until.ts';

/** Fixed by a preference, so that tests know the extension's address before it is loaded. */
const UUID = '6f1c2b0a-5d3e-4c8f-9a7b-1e2d3c4b5a69';
const ORIGIN = `moz-extension://${UUID}`;
const ID = 'gentle-draft@gentledraft.example';

interface Options {
  executablePath: string;
  /** A folder with a manifest. */
  extension: string;
  /** Port of a proxy on loopback; none: the network as it is. */
  proxy?: number;
  headless: boolean;
}

interface RemoteNode {
  type: string;
  sharedId: string;
  value?: { shadowRoot?: RemoteNode | null; mode?: string };
}
interface RemoteValue {
  type: string;
  value?: unknown;
}

/**
 * The BiDi commands Puppeteer has no calls for. Its connection is not part of its public types, and only one session may
 * stand on a browser, so there is no second way in.
 */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
const bidi = async <R>(browser: Browser, method: string, params: object): Promise<R> =>
  (await (browser as unknown as Bidi).connection.send(method, params)).result as R;

/**
 * Puppeteer keeps the id of a frame's browsing context to itself. We go by it, since Puppeteer loses sight of a frame
 * that changes its process, as a tab does that opens one of the extension's pages.
 */
const contextOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

/** Runs a function in a frame with nodes the page itself may be unable to reach. */
async function call<R>(
  browser: Browser,
  context: string,
  fn: string,
  args: object[],
  serializationOptions: object = {},
): Promise<R> {
  const answer = await bidi<{
    type: string;
    result: RemoteValue;
    exceptionDetails?: { text: string };
  }>(browser, 'script.callFunction', {
    functionDeclaration: fn,
    arguments: args,
    awaitPromise: true,
    target: { context },
    serializationOptions,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return answer.result.value as R;
}

/** As `call`, for a function that gets JSON and answers with it. */
async function evaluate<R>(
  browser: Browser,
  context: string,
  fn: string,
  args: Json[],
): Promise<R> {
  const source = `async (args) => JSON.stringify(await (${fn})(...JSON.parse(args)))`;
  const value = JSON.stringify(args);
  const text = await call<string | undefined>(browser, context, source, [
    { type: 'string', value },
  ]);
  return text === undefined ? (undefined as R) : (JSON.parse(text) as R);
}

/** As `evaluate`, with a node before the arguments. */
async function callOn<R>(
  browser: Browser,
  context: string,
  sharedId: string,
  fn: string,
  args: Json[] = [],
): Promise<R> {
  const source = `async (node, args) => JSON.stringify(await (${fn})(node, ...JSON.parse(args))) ?? 'null'`;
  const text = await call<string>(browser, context, source, [
    { sharedId },
    { type: 'string', value: JSON.stringify(args) },
  ]);
  return JSON.parse(text) as R;
}

/** Closed shadow roots of custom elements and popovers in a frame: BiDi hands them out where scripts get nothing. */
async function closedRoots(browser: Browser, context: string): Promise<string[]> {
  const hosts = await call<RemoteNode[]>(
    browser,
    context,
    `() => [...document.querySelectorAll('*')].filter((e) => e.popover || e.localName.includes('-') || e.parentNode === document.documentElement)`,
    [],
    { includeShadowTree: 'all', maxDomDepth: 0 },
  );
  return hosts.flatMap(({ value }) =>
    value?.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot.sharedId] : [],
  );
}

async function search(
  browser: Browser,
  context: string,
  role: string,
  wanted: string | RegExp,
): Promise<Candidate[]> {
  const locate = async (root: string, value: object) =>
    (
      await bidi<{ nodes: RemoteNode[] }>(browser, 'browsingContext.locateNodes', {
        context,
        locator: { type: 'accessibility', value },
        startNodes: [{ sharedId: root }],
      })
    ).nodes.map(({ sharedId }) => sharedId);
  const found: Candidate[] = [];
  for (const root of await closedRoots(browser, context)) {
    for (const node of await locate(
      root,
      typeof wanted === 'string' ? { role, name: wanted } : { role },
    )) {
      const described = await callOn<Described>(browser, context, node, String(describeElement));
      const name = typeof wanted === 'string' ? wanted : described.label;
      if (!fits(name, wanted)) continue;
      // What we took for its name has to be the name Firefox computes.
      if (!(await locate(root, { role, name })).includes(node)) continue;
      found.push({ name, described });
    }
  }
  return found;
}

/** A frame that goes away in the middle of a question has no answer to it. */
const everyFrame = async <R>(page: Page, ask: (context: string) => Promise<R[]>): Promise<R[]> =>
  (
    await Promise.all(
      page.frames().map((frame) =>
        ask(contextOf(frame)).catch((error: unknown) => {
          const gone = /no such frame|no such node|discarded/.test(String(error));
          if (gone && frame !== page.mainFrame()) return [];
          throw error;
        }),
      ),
    )
  ).flat();

const area = (browser: Browser, page: Page, frame: Frame): Area => {
  const context = contextOf(frame);
  const middle = (selector: string) =>
    until(`${selector} to click`, () =>
      evaluate<Point | null>(browser, context, String(middleOf), [selector]),
    );
  return {
    evaluate: (fn, ...args) => evaluate(browser, context, String(fn), args),
    click: async (selector) => {
      const { x, y } = await middle(selector);
      await page.mouse.click(x, y);
    },
    frame: async (selector) => {
      const element = await frame.waitForSelector(selector, { timeout: 15_000 });
      const inner = await until(`the frame in ${selector}`, () => element?.contentFrame());
      return area(browser, page, inner);
    },
  };
};

/** Starts Firefox with the extension loaded. */
export async function launchFirefox(options: Options): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    // Without it BiDi refuses to open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxy,
        'network.proxy.no_proxies_on': '',
      }),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // Uncaught errors of the background reach a test by standard error only.
      'browser.dom.window.dump.enabled': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  const errors: string[] = [];
  const pageErrors: string[] = [];
  const process = browser.process();
  for (const stream of [process?.stdout, process?.stderr])
    if (stream)
      createInterface({ input: stream }).on('line', (line) => {
        if (line.startsWith('JavaScript error: ') && line.includes(ORIGIN)) errors.push(line);
      });
  await browser.installExtension(resolve(options.extension));

  const navigate = async (page: Page, url: string): Promise<void> => {
    const context = contextOf(page.mainFrame());
    await bidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  };

  function drive(page: Page): Tab {
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'assert') return;
      const from = message.stackTrace().map(({ url }) => url);
      (from.some((url) => url?.startsWith(ORIGIN)) ? errors : pageErrors).push(message.text());
    });
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      // Those of the extension arrive by standard error as well.
      if (!text.includes(ORIGIN)) pageErrors.push(text);
    });
    const clickAt: Tab['clickAt'] = ({ x, y }) => page.mouse.click(x, y);
    return {
      ...area(browser, page, page.mainFrame()),
      ...finding(
        (role, name) => everyFrame(page, (context) => search(browser, context, role, name)),
        clickAt,
      ),
      clickAt,
      moveTo: ({ x, y }) => page.mouse.move(x, y),
      goto: (url) => navigate(page, url),
      url: () => evaluate(browser, contextOf(page.mainFrame()), '() => location.href', []),
      reload: async () => void (await page.reload()),
      type: (text, typing) => page.keyboard.type(text, typing),
      press: async (keys) => {
        const chord = keys.split('+') as KeyInput[];
        for (const key of chord) await page.keyboard.down(key);
        for (const key of chord.reverse()) await page.keyboard.up(key);
      },
      coach: <A extends Json[], R extends Json>(
        fn: (root: ShadowRoot, ...args: A) => R,
        ...args: A
      ) =>
        everyFrame(page, async (context) => {
          const answers: R[] = [];
          for (const root of await closedRoots(browser, context))
            answers.push(await callOn<R>(browser, context, root, String(fn), args));
          return answers;
        }),
      highlights: () =>
        everyFrame(page, (context) => evaluate(browser, context, String(highlightedTexts), [])),
      screenshot: async (file) => {
        await mkdir(dirname(file), { recursive: true });
        await page.screenshot({ path: file as `${string}.png` });
        return file;
      },
      close: () => page.close(),
    };
  }
  const open = async (url: string) => {
    const tab = drive(await browser.newPage());
    await tab.goto(url);
    return tab;
  };
  return {
    browser: 'firefox',
    origin: ORIGIN,
    open,
    openExtensionPage: (path) => open(`${ORIGIN}/${path}`),
    errors: () => [...errors],
    pageErrors: () => [...pageErrors],
    storage: async () => {
      const tab = await open(`${ORIGIN}/popup.html`);
      const kept = await tab.evaluate(readStorage);
      await tab.close();
      return kept;
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
