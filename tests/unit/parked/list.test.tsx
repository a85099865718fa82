// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ParkedList } from '../../../components/options/ParkedList.tsx';
import { type Handlers, handle } from '../../../utils/background/handle.ts';
import { historyHandlers } from '../../../utils/background/history.ts';
import { EVER } from '../../../utils/history/calendar.ts';
import { closeHistory, readDays } from '../../../utils/history/store.ts';
import * as parked from '../../../utils/parked/store.ts';
import { mount } from '../mount.tsx';

const RENT = 'You still owe me half the rent.';
const LAWYER = 'My lawyer says hi.';

beforeEach(async () => {
  fakeBrowser.reset();
  await closeHistory();
  globalThis.indexedDB = new IDBFactory();
  handle({
    ...historyHandlers,
    readParked: parked.readParked,
    deleteParked: parked.deleteParked,
  } as unknown as Handlers);
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    async (sent: unknown) =>
      (await fakeBrowser.runtime.onMessage.trigger(structuredClone(sent), sender))[0],
  );
});

const list = async (...texts: string[]) => {
  for (const [index, text] of texts.entries()) await parked.keep({ text, at: 1000 + index });
  return mount(<ParkedList />);
};

/** How many sentences the history counts as let go. */
const letGo = async () => (await readDays(EVER)).reduce((sum, day) => sum + day.letGo, 0);

test('nothing parked: it says so, and there is nothing to press', async () => {
  const { findByText, queryAllByRole } = await list();
  await findByText('Nothing is parked.');
  expect(queryAllByRole('button')).toEqual([]);
});

test('one is deleted: the others stay, it counts as let go, and the focus is not lost', async () => {
  const { user, findByRole, findByText, queryByText } = await list(RENT, LAWYER);
  await user.click(await findByRole('button', { name: `Delete: ${RENT}` }));
  await findByText('Deleted, and let go.');
  await vi.waitFor(() => expect(queryByText(RENT)).toBeNull());
  await findByText(LAWYER);
  await vi.waitFor(async () => expect(await letGo()).toBe(1));
  expect(document.activeElement?.className).toBe('parked');
});

test('one is copied, as plain text; deleted after that, it was not let go', async () => {
  const { user, findByRole, findByText } = await list(RENT);
  await user.click(await findByRole('button', { name: `Copy: ${RENT}` }));
  await findByText('Copied. Paste it where you want it.');
  expect(await navigator.clipboard.readText()).toBe(RENT);
  await user.click(await findByRole('button', { name: `Delete: ${RENT}` }));
  await findByText('Deleted.');
  await findByText('Nothing is parked.');
  expect(await letGo()).toBe(0);
});

test('all are deleted after a question; each counts', async () => {
  const { user, findByRole, findByText } = await list(RENT, LAWYER);
  await user.click(await findByRole('button', { name: 'Delete all' }));
  await findByText('Two sentences will be gone. This cannot be undone.');
  await user.click(await findByRole('button', { name: 'Keep it' }));
  expect(await parked.readParked()).toHaveLength(2);
  await user.click(await findByRole('button', { name: 'Delete all' }));
  await user.click(await findByRole('button', { name: 'Delete' }));
  await findByText('Nothing is parked.');
  expect(await parked.readParked()).toEqual([]);
  await vi.waitFor(async () => expect(await letGo()).toBe(2));
});

test('where deleting fails, everything stays, and it says so', async () => {
  const { user, findByRole, findByText, getByText } = await list(RENT);
  const remove = await findByRole('button', { name: `Delete: ${RENT}` });
  vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(new Error('gone'));
  await user.click(remove);
  await findByText('That did not work just now; nothing was deleted.');
  expect(getByText(RENT)).toBeTruthy();
  expect(await letGo()).toBe(0);
});
