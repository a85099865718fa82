/** Chromium over the DevTools protocol, by way of playwright-core. Use it through `launch`. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type CDPSession, chromium, type Frame, type Page } from 'playwright-core';
import type { Area, Driver, Json, Tab } from './driver.ts';
import { type Described, describeElement, highlightedTexts, readStorage } from './in-page.ts';
import { type Candidate, finding, fits } from './tab.ts';

/** Switches that keep the browser quiet, so that what reaches the proxy is the pages' and the extension's. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,NetworkTimeServiceQuerying',
];

interface Options {
  executablePath: string;
  /** A folder with a manifest. */
  extension: string;
  /** Port of a proxy on loopback; none: the network as it is. */
  proxy?: number;
  headless: boolean;
}

/** The first closed shadow roots come from here: a pierced document, all frames of the tab included. */
interface Node {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: Node[];
  children?: Node[];
  contentDocument?: Node;
}

function* closedRoots(node: Node): Generator<Node> {
  if (node.shadowRootType === 'closed') yield node;
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ])
    yield* closedRoots(child);
}

/** Runs a function in the page with a node the page itself may be unable to reach. */
async function callOn<R>(
  session: CDPSession,
  backendNodeId: number,
  source: string,
  args: Json[] = [],
): Promise<R> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as R;
}

async function search(
  session: CDPSession,
  role: string,
  name: string | RegExp,
): Promise<Candidate[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: Candidate[] = [];
  for (const { backendNodeId } of closedRoots(root)) {
    const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId, role });
    for (const node of nodes) {
      const own = String(node.name?.value ?? '');
      if (node.ignored || node.backendDOMNodeId === undefined || !fits(own, name)) continue;
      const described = await callOn<Described>(
        session,
        node.backendDOMNodeId,
        String(describeElement),
      );
      found.push({ name: own, described });
    }
  }
  return found;
}

const area = (frame: Frame): Area => ({
  evaluate: (fn, ...args) =>
    // As text, since Playwright passes one argument only.
    frame.evaluate(`(${fn})(...${JSON.stringify(args)})`),
  click: async (selector) => {
    await frame.click(selector, { timeout: 15_000 });
  },
  frame: async (selector) => {
    const element = await frame.waitForSelector(selector, { state: 'attached', timeout: 15_000 });
    const inner = await element.contentFrame();
    if (!inner) throw new Error(`${selector} holds no frame`);
    return area(inner);
  },
});

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: Options): Promise<Driver> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executablePath,
    headless: options.headless,
    ignoreHTTPSErrors: true,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    // Screenshots show things at rest, not half faded in.
    ...(options.headless && { reducedMotion: 'reduce' as const }),
    ...(options.proxy && { proxy: { server: `http://127.0.0.1:${options.proxy}` } }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--no-sandbox', '--enable-unsafe-extension-debugging'],
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Chromium gave no DevTools session');

  // Branded Chrome ignores --load-extension since 137; this works in every build, and answers with the id.
  // playwright-core's protocol types do not know the domain.
  const send = browser.send.bind(browser) as unknown as (
    method: string,
    params: Record<string, Json>,
  ) => Promise<{ id: string }>;
  const errors: string[] = [];
  const pageErrors: string[] = [];
  context.on('serviceworker', (worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    // The worker may end before it can be asked: its messages then tell the story.
    worker
      .evaluate(() => {
        addEventListener('error', ({ message }) => console.error(`uncaught: ${message}`));
        addEventListener('unhandledrejection', ({ reason }) =>
          console.error(`uncaught: ${reason?.stack ?? reason}`),
        );
      })
      .catch(() => {});
  });
  const { id } = await send('Extensions.loadUnpacked', { path: resolve(options.extension) });
  const origin = `chrome-extension://${id}`;
  const complain = (url: string, text: string) =>
    (`${url} ${text}`.includes(origin) ? errors : pageErrors).push(text);

  async function drive(page: Page): Promise<Tab> {
    const session = await context.newCDPSession(page);
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type === 'error' || type === 'assert')
        complain(
          stackTrace?.callFrames.map(({ url }) => url).join(' ') ?? page.url(),
          args.map(({ value, description }) => value ?? description).join(' '),
        );
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception } }) =>
      complain(url ?? page.url(), `uncaught: ${exception?.description ?? text}`),
    );
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') complain(entry.url ?? page.url(), entry.text);
    });
    for (const domain of ['Runtime', 'Log', 'DOM', 'Accessibility'] as const)
      await session.send(`${domain}.enable`);
    const clickAt: Tab['clickAt'] = ({ x, y }) => page.mouse.click(x, y);
    return {
      ...area(page.mainFrame()),
      ...finding((role, name) => search(session, role, name), clickAt),
      clickAt,
      moveTo: ({ x, y }) => page.mouse.move(x, y),
      goto: async (url) => void (await page.goto(url)),
      url: async () => page.url(),
      reload: async () => void (await page.reload()),
      type: (text, typing) => page.keyboard.type(text, typing),
      press: (keys) => page.keyboard.press(keys),
      coach: async <A extends Json[], R extends Json>(
        fn: (root: ShadowRoot, ...args: A) => R,
        ...args: A
      ) => {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const answers: R[] = [];
        for (const { backendNodeId } of closedRoots(root))
          answers.push(await callOn<R>(session, backendNodeId, String(fn), args));
        return answers;
      },
      highlights: async () =>
        (await Promise.all(page.frames().map((frame) => frame.evaluate(highlightedTexts)))).flat(),
      screenshot: async (file) => {
        await mkdir(dirname(file), { recursive: true });
        await page.screenshot({ path: file });
        return file;
      },
      close: () => page.close(),
    };
  }
  const open = async (url: string) => {
    const tab = await drive(await context.newPage());
    await tab.goto(url);
    return tab;
  };
  return {
    browser: 'chromium',
    origin,
    open,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    errors: () => [...errors],
    pageErrors: () => [...pageErrors],
    storage: async () => {
      const tab = await open(`${origin}/popup.html`);
      const kept = await tab.evaluate(readStorage);
      await tab.close();
      return kept;
    },
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}
