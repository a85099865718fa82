/** What is parked, as its callers reach it: through messages, checked where they enter the background. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Handlers, handle } from '../../../utils/background/handle.ts';
import { send } from '../../../utils/messages.ts';
import { deleteParked, keep, readParked, takeBack } from '../../../utils/parked/store.ts';

const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
const web = { id: fakeBrowser.runtime.id, url: 'https://mail.google.com/mail/u/0/' };

/** Messages now come from there. */
function from(sender: { id: string; url: string }): void {
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    async (sent: unknown) => (await onMessage.trigger(structuredClone(sent), sender))[0],
  );
}

const RENT = { text: 'You still owe me half the rent.', at: 1000 };
const LAWYER = { text: 'My lawyer says hi.', at: 2000 };

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  handle({ park: keep, takeBack, readParked, deleteParked } as unknown as Handlers);
  from(page);
});

test('what a page of the web parks, our own page lists: the last first, text and time alone', async () => {
  from(web);
  await send('park', { ...RENT, site: 'mail.google.com' } as typeof RENT);
  await send('park', LAWYER);
  from(page);
  expect(await send('readParked', {})).toEqual([LAWYER, RENT]);
});

test('a message sent again, as when no answer came, parks once', async () => {
  await send('park', RENT);
  await send('park', RENT);
  expect(await send('readParked', {})).toEqual([RENT]);
});

test('the same words parked twice are listed once, and go together', async () => {
  await send('park', RENT);
  await send('park', LAWYER);
  await send('park', { ...RENT, at: 3000 });
  expect(await send('readParked', {})).toEqual([{ ...RENT, at: 3000 }, LAWYER]);
  await send('deleteParked', { text: RENT.text });
  expect(await send('readParked', {})).toEqual([LAWYER]);
});

test('taking back what was not cut leaves the same words from another time', async () => {
  await send('park', RENT);
  await send('park', { ...RENT, at: 3000 });
  await send('takeBack', { ...RENT, at: 3000 });
  expect(await send('readParked', {})).toEqual([RENT]);
});

test('all of it goes at once', async () => {
  await send('park', RENT);
  await send('park', LAWYER);
  await send('deleteParked', 'all');
  expect(await send('readParked', {})).toEqual([]);
});

describe('is refused, and nothing changes:', () => {
  test.each<[string, { id: string; url: string }, string, unknown]>([
    ['reading from a page of the web', web, 'readParked', {}],
    ['deleting from a page of the web', web, 'deleteParked', 'all'],
    ['nothing but space', page, 'park', { text: ' \n', at: 1 }],
    ['more than a draft', page, 'park', { text: 'x'.repeat(50_001), at: 1 }],
    ['no time', page, 'park', { text: 'Hi.' }],
    ['half a millisecond', page, 'park', { text: 'Hi.', at: 0.5 }],
    ['something else to delete', page, 'deleteParked', { at: 1000 }],
  ])('%s', async (_, sender, name, request) => {
    await send('park', RENT);
    from(sender);
    await expect(send(name as 'park', request as typeof RENT)).rejects.toThrow();
    from(page);
    expect(await send('readParked', {})).toEqual([RENT]);
  });
});

test('a browser that keeps nothing says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(send('park', RENT)).rejects.toThrow();
});
