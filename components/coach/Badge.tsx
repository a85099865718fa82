interface BadgeProps {
  /** The accessible name. */
  label: string;
  /** What stands in it: a count, or a heart for support. */
  face: string;
  isOpen: boolean;
  /** Called with whether the keyboard was used. */
  onPress: (byKeyboard: boolean) => void;
}

/** The small button at the text box's corner. */
export function Badge({ label, face, isOpen, onPress }: BadgeProps) {
  return (
    <button
      type="button"
      class="badge"
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title={label}
      onMouseDown={keepFocus}
      onClick={(event) => onPress(event.detail === 0)}
    >
      {face}
    </button>
  );
}

/** A press with the mouse must not take the focus, or the selection, from the writer's text box. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault();
