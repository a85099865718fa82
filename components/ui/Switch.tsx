import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Switch.css';

interface Props {
  /** The accessible name, and what is read beside the switch. */
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  /** A line below the label. */
  hint?: string | undefined;
  /** Stands between label and switch. */
  children?: ComponentChildren;
}

/**
 * A labelled on/off switch in a row of its own. A checkbox underneath, so that the keyboard, clicks on the label and
 * forced colours work as the browser does them.
 */
export function Switch({ label, on, onChange, labelHidden = false, hint, children }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <span class="switch__words">
        <label for={id} class={labelHidden ? 'visually-hidden' : 'switch__label'}>
          {label}
        </label>
        {children}
        {hint && (
          <span id={`${id}-hint`} class="switch__hint quiet">
            {hint}
          </span>
        )}
      </span>
      <input
        id={id}
        class="switch__input"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
