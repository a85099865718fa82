import { type BoundFunctions, configure, type queries, within } from '@testing-library/dom';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4000 });

/** Shows a component in the document until the test ends; finds things in it and uses it as a person would. */
export async function mount(
  component: ComponentChild,
): Promise<BoundFunctions<typeof queries> & { user: UserEvent }> {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(async () => {
    await act(() => render(null, root));
    root.remove();
  });
  await act(() => render(component, root));
  return { ...within(root), user: userEvent.setup() };
}
