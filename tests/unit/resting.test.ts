import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { countNotNow, restingRules, restNow } from '../../utils/background/resting.ts';

const RULE = 'needy/reassurance';
const noon = new Date(2026, 0, 31, 12);
const nextDay = new Date(2026, 1, 1, 0, 1);

beforeEach(() => fakeBrowser.reset());

test('the third Not now of a day lets a rule rest until tomorrow', async () => {
  expect(await countNotNow(RULE, 1, noon)).toBe(false);
  expect(await countNotNow('needy/checking', 1, noon)).toBe(false);
  expect(await countNotNow(RULE, 1, noon)).toBe(false);
  expect(await restingRules(noon)).toEqual([]);
  expect(await countNotNow(RULE, 1, noon)).toBe(true);
  expect(await restingRules(noon)).toEqual([RULE]);
  expect(await restingRules(nextDay)).toEqual([]);
  expect(await countNotNow(RULE, 1, nextDay)).toBe(false);
});

test('presses in several tabs at once are all counted', async () => {
  const all = await Promise.all([1, 2, 3].map(() => countNotNow(RULE, 1, noon)));
  expect(all).toEqual([false, false, true]);
});

test('Not for us lets it rest at once, and nothing but ids and counts is kept', async () => {
  expect(await restNow(RULE, noon)).toBe(true);
  expect(await fakeBrowser.storage.local.get()).toEqual({
    notNow: { day: '2026-01-31', counts: { [RULE]: 3 } },
  });
});
