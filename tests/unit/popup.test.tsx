// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type OpenPage, Popup } from '../../components/popup/Popup.tsx';
import { PauseControl } from '../../components/ui/PauseControl.tsx';
import type { RuleWords } from '../../components/ui/RuleGroups.tsx';
import { usePause, useSettings } from '../../components/ui/use-settings.ts';
import { enabled, pausedUntil, rulesOff, setRules, sitesOff, stage } from '../../utils/settings.ts';
import { siteAt } from '../../utils/sites.ts';
import { mount } from './mount.tsx';

const RULES: readonly RuleWords[] = [
  { id: 'needy/reassurance', title: 'Asking for reassurance', why: 'It asks for an answer.' },
  { id: 'needy/what-if', title: 'What if', why: 'Nobody can answer it.' },
  { id: 'pleading/begging', title: 'Begging', why: 'It leaves no room.' },
];
const HOUR = 3_600_000;
const gmail = siteAt('https://mail.google.com');

beforeEach(() => fakeBrowser.reset());

/** The popup as its entrypoint shows it, on the browser's storage. */
async function popup(page: OpenPage = gmail) {
  const onPractice = vi.fn();
  const onParked = vi.fn();
  const onOptions = vi.fn();
  function App() {
    const { settings, failed, change } = useSettings();
    return (
      settings && (
        <Popup
          {...{ settings, failed, change, page, onPractice, onParked, onOptions }}
          rules={RULES}
        />
      )
    );
  }
  const screen = await mount(<App />);
  await screen.findByRole('heading', { name: 'Gentle Draft' });
  const toggle = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
  return { ...screen, toggle, onPractice, onParked, onOptions };
}

test('the one switch turns everything off and on', async () => {
  const { user, toggle, findByText, findByRole } = await popup();
  expect(toggle('Gentle Draft on all sites').checked).toBe(true);
  await user.click(toggle('Gentle Draft on all sites'));
  await findByText('Switched off. Nothing you write is looked at.');
  expect(await enabled.getValue()).toBe(false);
  await user.click(toggle('Gentle Draft on all sites'));
  await findByRole('switch', { name: 'On Gmail' });
  expect(await enabled.getValue()).toBe(true);
});

test.each<[string, OpenPage, string]>([
  ['a site of ours', gmail, 'On Gmail'],
  ['any other page', null, 'Not at work on this page.'],
  ['our practice page', 'practice', 'This is the practice page: try anything.'],
])('on %s it says "%s"', async (_, page, words) => {
  const { getByText } = await popup(page);
  expect(getByText(words)).toBeTruthy();
});

test('this site is switched off by itself', async () => {
  const { user, toggle, findByText } = await popup();
  await user.click(toggle('On Gmail'));
  await findByText('Stays away from this site.');
  expect(await sitesOff.getValue()).toEqual(['gmail']);
  expect(await enabled.getValue()).toBe(true);
});

test('a pause of an hour, ended early', async () => {
  const { user, getByRole, findByRole, getByText } = await popup();
  const before = Date.now();
  await user.click(getByRole('button', { name: 'Pause for an hour' }));
  await user.click(await findByRole('button', { name: 'Resume' }));
  await findByRole('button', { name: 'Pause for an hour' });
  expect(await pausedUntil.getValue()).toBe(0);

  await pausedUntil.setValue(before + HOUR);
  await findByRole('button', { name: 'Resume' });
  expect(getByText(/^Paused until \d/)).toBeTruthy();
});

test('a pause that is over by itself shows as over', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  onTestFinished(() => void vi.useRealTimers());
  const Pause = () => <PauseControl until={usePause(1_000_000 + HOUR)} onPause={() => {}} />;
  const { getByRole } = await mount(<Pause />);
  const step = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  await step(HOUR - 1);
  expect(getByRole('button', { name: 'Resume' })).toBeTruthy();
  await step(1);
  expect(getByRole('button', { name: 'Pause for an hour' })).toBeTruthy();
});

test('the stage is connection until the user moves it', async () => {
  const { user, getByRole } = await popup();
  const radio = (name: string) => getByRole<HTMLInputElement>('radio', { name });
  expect(radio('Connection').checked).toBe(true);
  await user.click(radio('Cooperation'));
  expect(radio('Cooperation').checked).toBe(true);
  expect(await stage.getValue()).toBe('cooperation');
});

describe('rules', () => {
  test('are folded away by category, with how many are on; an empty category is not shown', async () => {
    const { getAllByRole, queryByRole } = await popup();
    const groups = getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(groups).toEqual(['Needy 2 of 2 on', 'Pleading 1 of 1 on']);
    expect(queryByRole('switch', { name: 'Begging' })).toBeNull();
  });

  test('open on a click, each with a switch and its why', async () => {
    const { user, toggle, getByRole, getByText, findByRole } = await popup();
    await user.click(getByRole('button', { name: 'Needy 2 of 2 on' }));
    await user.click(toggle('What if'));
    await findByRole('button', { name: 'Needy 1 of 2 on', expanded: true });
    expect(toggle('What if').checked).toBe(false);
    expect(await rulesOff.getValue()).toEqual(['needy/what-if']);

    const why = getByText('Nobody can answer it.');
    expect(why.hidden).toBe(true);
    await user.click(getByRole('button', { name: 'Why? What if' }));
    expect(why.hidden).toBe(false);
  });

  test.each<[string, string[], boolean, string[]]>([
    ['all on: a click puts all off', [], true, ['needy/reassurance', 'needy/what-if']],
    ['some on: the same', ['needy/what-if'], true, ['needy/reassurance', 'needy/what-if']],
    ['none on: a click puts all on', ['needy/reassurance', 'needy/what-if'], false, []],
  ])('a whole category, %s', async (_, before, shown, after) => {
    await rulesOff.setValue(before);
    const { user, toggle } = await popup();
    expect(toggle('All needy phrasing').checked).toBe(shown);
    await user.click(toggle('All needy phrasing'));
    await vi.waitFor(async () => expect(await rulesOff.getValue()).toEqual(after));
  });

  test('a rule switched off elsewhere, as on the card, shows here at once', async () => {
    const { findByRole } = await popup();
    await setRules(['pleading/begging'], false);
    await findByRole('button', { name: 'Pleading 0 of 1 on' });
  });
});

test('a change that the browser refuses is said, and the switch goes back', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA'));
  const { user, toggle, findByText, queryByText } = await popup();
  await user.click(toggle('On Gmail'));
  await findByText(/could not save that change/);
  expect(toggle('On Gmail').checked).toBe(true);
  await user.click(toggle('On Gmail'));
  await vi.waitFor(() => expect(queryByText(/could not save that change/)).toBeNull());
  expect(toggle('On Gmail').checked).toBe(false);
});

test('it leads to the practice page, to what is parked and to the options', async () => {
  const { user, getByRole, onPractice, onParked, onOptions } = await popup();
  await user.click(getByRole('button', { name: 'Practice page' }));
  expect(onPractice).toHaveBeenCalledOnce();
  await user.click(getByRole('button', { name: 'Parked' }));
  expect(onParked).toHaveBeenCalledOnce();
  await user.click(getByRole('button', { name: 'All options' }));
  expect(onOptions).toHaveBeenCalledOnce();
});
