// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Practice } from '../../components/practice/Practice.tsx';
import { SAMPLES } from '../../components/practice/samples.ts';
import { mount } from './mount.tsx';

test('every sample is a button of its own name', async () => {
  const { getAllByRole } = await mount(<Practice silent={null} onWake={() => {}} />);
  const buttons = getAllByRole('button', { name: /^Try: / });
  expect(buttons).toHaveLength(SAMPLES.length);
  expect(new Set(SAMPLES.map(({ title }) => title)).size).toBe(SAMPLES.length);
});

test('one message box shows at a time; the arrow keys change between them', async () => {
  const { user, getByRole } = await mount(<Practice silent={null} onWake={() => {}} />);
  const box = () => getByRole('textbox', { name: 'Your message' });
  expect(box().tagName).toBe('TEXTAREA');

  await user.click(getByRole('tab', { name: 'Plain box' }));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(getByRole('tab', { name: 'Rich box', selected: true }));
  expect(box().isContentEditable).toBe(true);

  await user.keyboard('{ArrowRight}');
  expect(getByRole('tab', { name: 'Plain box', selected: true })).toBeTruthy();
  expect(box().tagName).toBe('TEXTAREA');
});

test.each([
  ['off', 'Gentle Draft is switched off.', 'Switch it on'],
  ['paused', 'Gentle Draft is paused.', 'Resume'],
] as const)(
  'while the coach is %s it says so, and offers the way back',
  async (silent, words, button) => {
    const onWake = vi.fn();
    const { user, getByText, getByRole } = await mount(<Practice {...{ silent, onWake }} />);
    expect(getByText(words)).toBeTruthy();
    await user.click(getByRole('button', { name: button }));
    expect(onWake).toHaveBeenCalledOnce();
  },
);
