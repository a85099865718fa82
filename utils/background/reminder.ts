import { browser } from '#imports';
import { nextDue, reminder } from '../reminder.ts';

/** The alarm's and the notification's name. */
const NAME = 'weekly summary';

/** One look at a time: the browser's start, an alarm and a change may come at once. */
let last: Promise<void> = Promise.resolve();

/**
 * Reminds of the summary when it is time, also when the time went by while the browser was closed, and then once; and sets
 * the alarm of the next time.
 */
function look(): void {
  last = last.then(remind, remind);
}

async function remind(): Promise<void> {
  const now = await reminder.getValue();
  if (!now.on) {
    await browser.alarms.clear(NAME);
    return;
  }
  let { due } = now;
  if (Date.now() >= due) {
    await notify();
    due = nextDue(now, new Date());
    await reminder.setValue({ ...now, due });
  }
  const alarm = await browser.alarms.get(NAME);
  if (alarm?.scheduledTime !== due) browser.alarms.create(NAME, { when: due });
}

async function notify(): Promise<void> {
  // The permission is the user's to take back.
  await browser.notifications?.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Your week in messages',
    message: 'What it sounded like, and one thing to try.',
  });
}

function opened(name: string): void {
  if (name !== NAME) return;
  void browser.notifications.clear(NAME);
  void browser.tabs.create({ url: browser.runtime.getURL('/summary.html') });
}

function listen(): void {
  if (!browser.notifications?.onClicked.hasListener(opened))
    browser.notifications?.onClicked.addListener(opened);
}

/** Must be called synchronously when the background starts, so that alarms and clicks wake it. */
export function keepReminder(): void {
  browser.alarms.onAlarm.addListener(look);
  browser.runtime.onStartup.addListener(look);
  // Until the user allows notifications they are not there at all.
  browser.permissions?.onAdded.addListener(listen);
  listen();
  reminder.watch(look);
  look();
}
