import { existsSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showWhetherOn } from '../../utils/background/toolbar-icon.ts';
import { enabled } from '../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('the toolbar shows whether everything is off, at the start and after a change', async () => {
  const setIcon = vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(async () => {});
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async () => {});
  await enabled.setValue(false);
  showWhetherOn();
  await vi.waitFor(() =>
    expect(setTitle).toHaveBeenLastCalledWith({ title: 'Gentle Draft: switched off' }),
  );
  await enabled.setValue(true);
  await vi.waitFor(() => expect(setTitle).toHaveBeenLastCalledWith({ title: 'Gentle Draft' }));

  const paths = setIcon.mock.calls.map(([{ path }]) => Object.values(path ?? {}));
  expect(paths).toEqual([
    ['/icon/off-16.png', '/icon/off-32.png'],
    ['/icon/16.png', '/icon/32.png'],
  ]);
  for (const path of paths.flat()) expect(existsSync(`public${path}`), path).toBe(true);
});
