import { browser } from 'wxt/browser';
import { enabled } from '../settings.ts';

const icon = (name: string) => ({ 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` });

/**
 * Shows on the toolbar whether Gentle Draft is switched off: a grey icon, and a title that says so. Call it when the
 * background starts: the browser forgets both when it closes.
 */
export function showWhetherOn(): void {
  const show = async (on: boolean) => {
    await Promise.all([
      browser.action.setIcon({ path: icon(on ? '' : 'off-') }),
      browser.action.setTitle({ title: on ? 'Gentle Draft' : 'Gentle Draft: switched off' }),
    ]);
  };
  enabled.watch((on) => void show(on));
  void enabled.getValue().then(show);
}
