/** The history as its callers reach it: through messages, checked where they enter the background. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Handlers, handle } from '../../../utils/background/handle.ts';
import { historyHandlers } from '../../../utils/background/history.ts';
import { EVER } from '../../../utils/history/calendar.ts';
import { report } from '../../../utils/history/report.ts';
import { closeHistory } from '../../../utils/history/store.ts';
import { send } from '../../../utils/messages.ts';
import { counting, stage } from '../../../utils/settings.ts';
import { message, ofRule } from './events.ts';

const handlers = historyHandlers as unknown as Handlers;
const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/summary.html') };
const web = { id: fakeBrowser.runtime.id, url: 'https://mail.google.com/mail/u/0/' };

/** Messages now come from there. */
function from(sender: { id: string; url: string }): void {
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    async (sent: unknown) => (await onMessage.trigger(structuredClone(sent), sender))[0],
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  await closeHistory();
  globalThis.indexedDB = new IDBFactory();
  handle(handlers);
  from(page);
});

test('a report from a page gets its time, its day by the clock, and the stage', async () => {
  await stage.setValue('communication');
  const before = Date.now();
  from(web);
  await report({
    ...{ kind: 'finished', site: 'mail', words: 12, left: 1, resolved: 2 },
    strengths: { warmth: 1 },
  });
  await report({ kind: 'shown', site: 'chat', rule: 'needy/what-if' });
  from(page);
  const events = await send('readEvents', EVER);
  expect(events).toHaveLength(2);
  const now = new Date();
  const local = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  for (const event of events) {
    expect(event.at).toBeGreaterThanOrEqual(before);
    expect(event.at).toBeLessThanOrEqual(Date.now());
    expect(event).toMatchObject({ day: local, hour: now.getHours() });
  }
  expect(events.find(({ kind }) => kind === 'finished')).toMatchObject({
    ...{ stage: 'communication', words: 12, left: 1, resolved: 2, strengths: { warmth: 1 } },
  });
});

test('with counting off nothing is written at all: not even a database is made', async () => {
  await counting.setValue(false);
  await report({ kind: 'shown', site: 'chat', rule: 'needy/what-if' });
  expect(await indexedDB.databases()).toEqual([]);
});

describe('a report that gets no answer', () => {
  const closed = () => Promise.reject(new Error('The message port closed.'));
  test.each<[string, boolean, () => Promise<unknown>]>([
    ['was not written', false, closed],
    ['was written all the same', true, closed],
    // Chromium, of a worker that was stopped meanwhile.
    ['was not written, as if nothing had been answered', false, () => Promise.resolve(undefined)],
    ['was written, as if nothing had been answered', true, () => Promise.resolve(undefined)],
    // The polyfill, of a handler that failed; a content script has no polyfill to understand it.
    ['could not be written', false, async () => ({ __mozWebExtensionPolyfillReject__: true })],
  ])('and %s is sent again, and counts once', async (_, wasWritten, reply) => {
    const answer = vi.mocked(fakeBrowser.runtime.sendMessage).getMockImplementation();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce(async (sent: unknown) => {
      if (wasWritten) await answer?.(sent);
      return reply();
    });
    await report({ kind: 'used', site: 'chat', rule: 'needy/what-if' });
    expect(await send('readEvents', EVER)).toHaveLength(1);
  });
});

test('no text gets in: what else a report holds is dropped', async () => {
  const sentence = 'Do you still love me?';
  await send('record', {
    ...{ id: crypto.randomUUID(), kind: 'shown', site: 'chat', rule: 'needy/what-if' },
    ...{ phrase: sentence, url: 'https://mail.google.com/', at: 5, day: sentence },
  } as never);
  const events = await send('readEvents', EVER);
  expect(events).toHaveLength(1);
  expect(JSON.stringify(events)).not.toMatch(/love|google/);
  expect(events[0]?.at).toBeGreaterThan(5);
});

test.each<[string, Record<string, unknown>]>([
  ['a rule that is a sentence', { kind: 'shown', site: 'chat', rule: 'Do you still love me?' }],
  ['a kind there is not', { kind: 'sent', site: 'chat', rule: 'needy/what-if' }],
  ['a site by its name', { kind: 'shown', site: 'gmail', rule: 'needy/what-if' }],
  ['less than nothing', { ...message('2026-11-24'), left: -1 }],
  ['half a word', { ...message('2026-11-24'), words: 1.5 }],
  ['no id', { id: undefined, kind: 'letGo' }],
])('%s is refused', async (_, request) => {
  const whole = { id: crypto.randomUUID(), ...request };
  await expect(send('record', whole as never)).rejects.toThrow();
  expect(await send('readEvents', EVER)).toEqual([]);
});

test('a page of the web writes reports, and does nothing else with the history', async () => {
  await send('importEvents', { events: [message('2026-11-24')] });
  from(web);
  for (const attempt of [
    () => send('readDays', EVER),
    () => send('readEvents', EVER),
    () => send('importEvents', { events: [] }),
    () => send('deleteHistory', { day: 'all' }),
  ])
    await expect(attempt()).rejects.toThrow('is for the pages of Gentle Draft');
  from(page);
  expect(await send('readEvents', EVER)).toHaveLength(1);
});

test('pages read days, import and delete', async () => {
  const events = [ofRule('2026-11-23', 'shown'), message('2026-11-24'), message('2026-11-24')];
  expect(await send('importEvents', { events })).toBe(3);
  expect(await send('readDays', { from: '2026-11-24', to: '2026-11-24' })).toMatchObject([
    { day: '2026-11-24', messages: 2 },
  ]);
  await send('deleteHistory', { day: '2026-11-24' });
  expect(await send('readEvents', EVER)).toEqual([events[0]]);
  await send('deleteHistory', { day: 'all' });
  expect(await send('readDays', EVER)).toEqual([]);
});
