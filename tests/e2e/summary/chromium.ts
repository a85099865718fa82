/** Chromium with the build in it, as Playwright has it: for what the common driver does not offer. */
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import type { MessageName, RequestOf, ResponseOf } from '../../../utils/messages.ts';
import { until } from '../harness/until.ts';

interface Options {
  /** A folder with a manifest. */
  extension?: string;
  locale?: string;
  timezoneId?: string;
}

export interface Extension {
  context: BrowserContext;
  /** Without a slash at the end. */
  origin: string;
  /** A page of the extension, once it shows its title. */
  open(path: string): Promise<Page>;
  /** Asks the background, as a page of the extension. */
  ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>>;
  /** Stops the background's worker, as the browser does when it has nothing to do. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function launchExtension({
  extension = '.output/chrome-mv3',
  ...options
}: Options = {}): Promise<Extension> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--no-first-run', '--enable-unsafe-extension-debugging'],
    ...options,
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no DevTools session');
  // playwright-core's protocol types do not know the domain.
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: { path: string },
  ) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: resolve(extension) });
  const origin = `chrome-extension://${id}`;
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const speaker = await open('practice.html');
  const workers = await context.newCDPSession(speaker);
  const versions = new Map<string, string>();
  let stops = 0;
  workers.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const { versionId, runningStatus } of event.versions) {
      if (runningStatus === 'stopped' && versions.get(versionId) !== 'stopped') stops++;
      versions.set(versionId, runningStatus);
    }
  });
  await workers.send('ServiceWorker.enable');
  return {
    context,
    origin,
    open,
    ask: (name, request) =>
      speaker.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify({ name, request })}).then(({ value }) => value)`,
      ) as Promise<never>,
    stopWorker: async () => {
      const before = stops;
      const running = () => [...versions].find(([, status]) => status === 'running')?.[0];
      const versionId = await until('a running worker', running);
      await workers.send('ServiceWorker.stopWorker', { versionId });
      await until('its end', () => stops > before);
    },
    close: () => context.close(),
  };
}
