import { defineBackground } from 'wxt/utils/define-background';
import { countNotNow, restNow } from '../utils/background/resting.ts';
import { reviewDraft } from '../utils/background/review-draft.ts';
import { showWhetherOn } from '../utils/background/toolbar-icon.ts';
import { handle } from '../utils/messages.ts';

export default defineBackground(() => {
  handle({
    review: ({ text }) => reviewDraft(text),
    notNow: async ({ rule }) => ({ quiet: await countNotNow(rule) }),
    notForUs: async ({ rule }) => ({ quiet: await restNow(rule) }),
  });
  showWhetherOn();
});
