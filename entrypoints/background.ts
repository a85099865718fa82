import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { compare } from '../utils/background/compare.ts';
import { handle } from '../utils/background/handle.ts';
import { historyHandlers } from '../utils/background/history.ts';
import { keepReminder } from '../utils/background/reminder.ts';
import { countNotNow, restNow } from '../utils/background/resting.ts';
import { reviewDraft } from '../utils/background/review-draft.ts';
import { showWhetherOn } from '../utils/background/toolbar-icon.ts';
import { dropOld } from '../utils/history/store.ts';
import * as parked from '../utils/parked/store.ts';

export default defineBackground(() => {
  browser.runtime.onStartup.addListener(() => void dropOld());
  handle({
    review: ({ text }) => reviewDraft(text),
    notNow: async ({ rule }) => ({ quiet: await countNotNow(rule) }),
    notForUs: async ({ rule }) => ({ quiet: await restNow(rule) }),
    ...historyHandlers,
    park: parked.keep,
    takeBack: parked.takeBack,
    readParked: parked.readParked,
    deleteParked: parked.deleteParked,
    compare: ({ rewrites }) => compare(rewrites),
  });
  showWhetherOn();
  keepReminder();
});
