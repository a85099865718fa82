import { useEffect, useId, useRef } from 'preact/hooks';
import './Confirm.css';

interface Props {
  title: string;
  children: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something goes for good. */
export function Confirm({ title, children, onYes, onNo }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={onNo}>
      <h3 id={id}>{title}</h3>
      <p>{children}</p>
      <div class="confirm__answers">
        <button type="button" class="button" onClick={onNo}>
          Keep it
        </button>
        <button type="button" class="button button--main" onClick={onYes}>
          Delete
        </button>
      </div>
    </dialog>
  );
}
