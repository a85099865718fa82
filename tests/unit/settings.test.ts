import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  addHotTopic,
  enabled,
  HOT_TOPICS_LIMIT,
  hotTopics,
  pausedUntil,
  pauseFor,
  readSettings,
  removeHotTopic,
  rulesOff,
  setRules,
  setSite,
  sitesOff,
  stage,
  watchSettings,
} from '../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('everything is on at first, at the connection stage', async () => {
  expect(await readSettings()).toEqual({
    enabled: true,
    rulesOff: [],
    sitesOff: [],
    stage: 'connection',
    hotTopics: [],
    pausedUntil: 0,
    counting: true,
  });
});

describe('rules', () => {
  test.each<[string, string[], string[], boolean, string[]]>([
    ['one off', [], ['needy/what-if'], false, ['needy/what-if']],
    ['one on', ['needy/what-if', 'needy/checking'], ['needy/what-if'], true, ['needy/checking']],
    ['off twice is off once', ['needy/what-if'], ['needy/what-if'], false, ['needy/what-if']],
    ['a category', ['a/a'], ['b/b', 'b/c'], false, ['a/a', 'b/b', 'b/c']],
    ['on when it is on', ['a/a'], ['b/b'], true, ['a/a']],
  ])('%s', async (_, before, ids, on, after) => {
    await rulesOff.setValue(before);
    await setRules(ids, on);
    expect(await rulesOff.getValue()).toEqual(after);
  });

  test('changes made at once are all kept', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `needy/rule-${i}`);
    await Promise.all(ids.map((id) => setRules([id], false)));
    expect((await rulesOff.getValue()).toSorted()).toEqual(ids.toSorted());
  });

  test('a write that fails is reported, and does not block the next', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA'));
    await expect(setRules(['a/a'], false)).rejects.toThrow('QUOTA');
    await setRules(['b/b'], false);
    expect(await rulesOff.getValue()).toEqual(['b/b']);
    set.mockRestore();
  });
});

test('sites are switched like rules', async () => {
  await setSite('gmail', false);
  await setSite('slack', false);
  await setSite('gmail', true);
  expect(await sitesOff.getValue()).toEqual(['slack']);
});

describe('hot topics', () => {
  test.each<[string, string[], string, string[]]>([
    ['as typed', [], 'Lake house', ['Lake house']],
    ['trimmed, with single spaces', [], '  the   lake  house ', ['the lake house']],
    ['not twice, whatever the case', ['Vera'], 'vera', ['Vera']],
    ['not empty', ['Vera'], '   ', ['Vera']],
    ['cut to the limit', [], 'x'.repeat(50), ['x'.repeat(40)]],
    ['never half an emoji', [], `${'x'.repeat(39)}😀`, ['x'.repeat(39)]],
  ])('%s', async (_, before, topic, after) => {
    await hotTopics.setValue(before);
    await addHotTopic(topic);
    expect(await hotTopics.getValue()).toEqual(after);
  });

  test('no more than fit into one synchronised setting', async () => {
    const widest = '語'.repeat(HOT_TOPICS_LIMIT.length - 2);
    for (let i = 0; i < HOT_TOPICS_LIMIT.count + 5; i++) await addHotTopic(`${widest}${i}`);
    const kept = await hotTopics.getValue();
    expect(kept).toHaveLength(HOT_TOPICS_LIMIT.count);
    expect(new Blob(['hotTopics', JSON.stringify(kept)]).size).toBeLessThan(8192);
  });

  test('removed', async () => {
    await hotTopics.setValue(['Vera', 'Lake house']);
    await removeHotTopic('Vera');
    expect(await hotTopics.getValue()).toEqual(['Lake house']);
  });
});

test('a pause ends by its time, or by 0', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  await pauseFor(60_000);
  expect(await pausedUntil.getValue()).toBe(1_060_000);
  await pauseFor(0);
  expect(await pausedUntil.getValue()).toBe(0);
  vi.useRealTimers();
});

test.each<[string, () => Promise<void>]>([
  ['enabled', () => enabled.setValue(false)],
  ['rules', () => setRules(['a/a'], false)],
  ['sites', () => setSite('gmail', false)],
  ['stage', () => stage.setValue('cooperation')],
  ['hot topics', () => addHotTopic('Vera')],
  ['pause', () => pauseFor(1000)],
])('whoever watches hears of a change of %s, until they stop', async (_, change) => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await change();
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.storage.local.clear();
  expect(heard).toHaveBeenCalledOnce();
});
