import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerSite, siteOfTab } from '../../utils/page-site.ts';

beforeEach(() => fakeBrowser.reset());

test('the coach on a page answers which site it is, until it goes', async () => {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const stop = answerSite('gmail');
  const listener = listen.mock.calls[0]?.[0] ?? vi.fn();
  const ask = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    (_tab, message) =>
      new Promise((resolve) => {
        listener(message, { id: fakeBrowser.runtime.id }, resolve);
      }),
  );
  expect(await siteOfTab(7)).toMatchObject({ id: 'gmail', name: 'Gmail' });
  expect(ask).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });

  stop();
  expect(fakeBrowser.runtime.onMessage.hasListener(listener)).toBe(false);
});

test('it leaves every other message to others', () => {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  answerSite('gmail');
  const answer = vi.fn();
  listen.mock.calls[0]?.[0]({ name: 'review' }, { id: fakeBrowser.runtime.id }, answer);
  expect(answer).not.toHaveBeenCalled();
});

test.each([
  ['nobody listens', () => Promise.reject(new Error('Could not establish connection.'))],
  ['the answer is no site of ours', () => Promise.resolve('elsewhere')],
  ['there is no answer', () => Promise.resolve(undefined)],
])('null when %s', async (_, answer) => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
  expect(await siteOfTab(7)).toBeNull();
});
