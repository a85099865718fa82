import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepReminder } from '../../utils/background/reminder.ts';
import { nextDue, reminder, setReminder } from '../../utils/reminder.ts';

/** Moments are on this machine's clock, wherever it stands. */
const at = (text: string): Date => new Date(text);

describe('the next time', () => {
  test.each([
    ['later this week', '2026-11-24T12:00', 0, '18:00', '2026-11-29T18:00'],
    ['later today', '2026-11-29T17:59', 0, '18:00', '2026-11-29T18:00'],
    ['right now is a week from now', '2026-11-29T18:00', 0, '18:00', '2026-12-06T18:00'],
    ['earlier today is a week from now', '2026-11-29T19:00', 0, '18:00', '2026-12-06T18:00'],
    ['over the turn of the year', '2026-12-31T12:00', 5, '00:05', '2027-01-01T00:05'],
  ] as const)('%s', (_, now, weekday, time, due) => {
    expect(nextDue({ weekday, time }, at(now))).toBe(at(due).getTime());
  });

  test('is at the same time on the clock all year, whatever the clock is put to', () => {
    let now = at('2026-01-01T12:00');
    for (let week = 0; week < 52; week++) {
      now = new Date(nextDue({ weekday: 0, time: '02:30' }, now));
      expect([now.getDay(), now.getMinutes()]).toEqual([0, 30]);
      // Where the clock is put forward over it that morning, an hour later.
      expect([2, 3]).toContain(now.getHours());
    }
  });
});

describe('in the background', () => {
  const NOW = at('2026-11-24T12:00');
  const shown = vi.fn();
  const clicks = new Set<(name: string) => void>();

  beforeEach(() => {
    fakeBrowser.reset();
    shown.mockClear();
    clicks.clear();
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (name) => {
      shown(name);
      return String(name);
    });
    const on = fakeBrowser.notifications.onClicked;
    vi.spyOn(on, 'addListener').mockImplementation((listener) => void clicks.add(listener));
    Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => {} } });
    return () => vi.useRealTimers();
  });

  const alarm = async () => (await fakeBrowser.alarms.getAll())[0]?.scheduledTime;
  const sunday = at('2026-11-29T18:00').getTime();

  test('nothing happens until it is switched on', async () => {
    keepReminder();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toEqual([]));
    expect(shown).not.toHaveBeenCalled();
  });

  test('switching on sets the alarm, another time moves it, off clears it', async () => {
    keepReminder();
    await setReminder({ on: true });
    await vi.waitFor(async () => expect(await alarm()).toBe(sunday));
    await setReminder({ weekday: 3, time: '07:15' });
    await vi.waitFor(async () => expect(await alarm()).toBe(at('2026-11-25T07:15').getTime()));
    await setReminder({ on: false });
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
    expect(shown).not.toHaveBeenCalled();
  });

  test('when it is time it reminds once, and sets the next', async () => {
    keepReminder();
    await setReminder({ on: true });
    await vi.waitFor(async () => expect(await alarm()).toBe(sunday));
    vi.setSystemTime(sunday);
    for (let i = 0; i < 3; i++)
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'weekly summary', scheduledTime: sunday });
    await vi.waitFor(async () => expect(await alarm()).toBe(at('2026-12-06T18:00').getTime()));
    expect(shown).toHaveBeenCalledOnce();
  });

  test('after a restart the alarm is set again, where the browser forgot it', async () => {
    await setReminder({ on: true });
    keepReminder();
    await vi.waitFor(async () => expect(await alarm()).toBe(sunday));
    expect(shown).not.toHaveBeenCalled();
  });

  test('three missed weeks are one reminder, at the next start', async () => {
    await setReminder({ on: true });
    vi.setSystemTime(at('2026-12-16T09:00'));
    keepReminder();
    await vi.waitFor(async () => expect(await alarm()).toBe(at('2026-12-20T18:00').getTime()));
    expect(shown).toHaveBeenCalledOnce();
    expect((await reminder.getValue()).due).toBe(at('2026-12-20T18:00').getTime());
  });

  test('a click opens the summary', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    keepReminder();
    for (const click of clicks) click('weekly summary');
    for (const click of clicks) click('something else');
    expect(open).toHaveBeenCalledOnce();
    expect(open.mock.calls[0]?.[0]?.url).toContain('/summary.html');
  });
});
