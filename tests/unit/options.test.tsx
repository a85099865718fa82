// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Options } from '../../components/options/Options.tsx';
import { useSettings } from '../../components/ui/use-settings.ts';
import { HOT_TOPICS_LIMIT, hotTopics, sitesOff } from '../../utils/settings.ts';
import { SITES } from '../../utils/sites.ts';
import { mount } from './mount.tsx';

beforeEach(() => fakeBrowser.reset());

async function options() {
  function App() {
    const { settings, failed, change } = useSettings();
    return settings && <Options {...{ settings, failed, change }} rules={[]} />;
  }
  const screen = await mount(<App />);
  await screen.findByRole('heading', { name: 'Options' });
  return screen;
}

test('every site has a switch', async () => {
  const { user, getByRole } = await options();
  for (const { name } of SITES) expect(getByRole('switch', { name })).toBeTruthy();
  await user.click(getByRole('switch', { name: 'WhatsApp' }));
  await vi.waitFor(async () => expect(await sitesOff.getValue()).toEqual(['whatsapp']));
});

test('a hot word is added with Enter, and removed; the focus stays in the field', async () => {
  const { user, getByRole, findByRole, findByText } = await options();
  const field = getByRole<HTMLInputElement>('textbox', { name: 'A word or a name' });
  await user.type(field, 'Lake house{Enter}');
  const remove = await findByRole('button', { name: 'Remove Lake house' });
  expect(field.value).toBe('');
  expect(await hotTopics.getValue()).toEqual(['Lake house']);

  await user.click(remove);
  await findByText('“Lake house” removed.');
  expect(await hotTopics.getValue()).toEqual([]);
  expect(document.activeElement).toBe(field);
});

test.each([
  ['known', 'vera', '“vera” is in the list already.'],
  ['empty', '   ', ''],
])('a %s word changes nothing', async (_, typed, said) => {
  await hotTopics.setValue(['Vera']);
  const { user, getByRole, getByLabelText } = await options();
  await user.type(getByRole('textbox', { name: 'A word or a name' }), `${typed}{Enter}`);
  expect(
    getByLabelText('A word or a name').closest('.topics')?.querySelector('[role=status]')
      ?.textContent,
  ).toBe(said);
  expect(await hotTopics.getValue()).toEqual(['Vera']);
});

test('a full list takes no more, and says so', async () => {
  await hotTopics.setValue(Array.from({ length: HOT_TOPICS_LIMIT.count }, (_, i) => `word ${i}`));
  const { getByRole, getByText } = await options();
  expect(getByRole<HTMLButtonElement>('button', { name: 'Add' }).disabled).toBe(true);
  expect(getByText('The list is full: 60 entries.')).toBeTruthy();
});
