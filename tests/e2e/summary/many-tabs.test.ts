/** Eight pages report at once while the worker is stopped again and again: everything is counted, and nothing twice. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVER } from '../../../utils/history/calendar.ts';
import { rollUp } from '../../../utils/history/day.ts';
import { until } from '../harness/until.ts';
import { type Extension, launchExtension } from './chromium.ts';

const TABS = 8;
const EVENTS = 1_000;
const STOPS = 5;
/** As many reports of a page are under way at a time. */
const AT_ONCE = 10;
const SITE = 'https://mail.google.com/mail/u/0/';

let extension: Extension;
let report: string;

beforeAll(async () => {
  extension = await launchExtension();
  await extension.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Mail</title>' }),
  );
  report = await bundle('utils/history/report.ts');
});
afterAll(() => extension?.close());

/** The module as shipped, in one script that leaves its exports in `module_`. */
async function bundle(file: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { 'wxt/browser': resolve('node_modules/@wxt-dev/browser/src/index.mjs') },
    },
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'module_' } },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}

/** Runs code where the content script runs on this page. */
async function inContentScript(page: Page) {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = await until('the content script', () =>
    worlds.find(({ origin }) => origin === extension.origin),
  );
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      ...{ expression, contextId: world.id, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  };
}

test(`${TABS} tabs, ${EVENTS} events each, ${STOPS} stops of the worker`, async () => {
  const tabs = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await extension.context.newPage();
      await page.goto(SITE);
      return inContentScript(page);
    }),
  );
  await Promise.all(tabs.map((run) => run(`${report}; globalThis.done = 0; module_ && 0`)));
  const all = Promise.all(
    tabs.map((run, tab) =>
      run(`(async () => {
        let next = 0;
        const work = async () => {
          while (next++ < ${EVENTS}) {
            await module_.report({ kind: 'shown', site: 'mail', rule: 'needy/tab-${tab}' });
            globalThis.done++;
          }
        };
        await Promise.all(Array.from({ length: ${AT_ONCE} }, work));
      })()`),
    ),
  );
  const reported = async (): Promise<number> => {
    const counts = await Promise.all(tabs.map((run) => run<number>('globalThis.done')));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  for (let stop = 1; stop <= STOPS; stop++) {
    const enough = (stop * TABS * EVENTS) / (STOPS + 1);
    await until(`${enough} reports`, async () => (await reported()) >= enough, 100_000);
    await extension.stopWorker();
  }
  await all;

  const events = await extension.ask('readEvents', EVER);
  expect(new Set(events.map(({ id }) => id)).size).toBe(TABS * EVENTS);
  expect(events).toHaveLength(TABS * EVENTS);
  const days = await extension.ask('readDays', EVER);
  expect(days).toEqual(rollUp(events));
  for (let tab = 0; tab < TABS; tab++)
    expect(
      days.reduce((sum, { rules }) => sum + (rules[`needy/tab-${tab}`]?.shown ?? 0), 0),
      `tab ${tab}`,
    ).toBe(EVENTS);
}, 300_000);
