import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './MessageBox.css';

const KINDS = ['plain', 'rich'] as const;
type Kind = (typeof KINDS)[number];
const TITLES: Record<Kind, string> = { plain: 'Plain box', rich: 'Rich box' };

/** Puts a text into the box that is open, and the caret at its end. */
export type WriteMessage = (text: string) => void;

interface Props {
  /** Where the box hands out the way to write into it. */
  write: RefObject<WriteMessage>;
}

/**
 * A message box as sites have them: a plain textarea, and a rich one (contenteditable) on a second tab. Neither is
 * controlled by Preact: the words in them belong to the writer and to the coach, as on any other page.
 */
export function MessageBox({ write }: Props) {
  const id = useId();
  const [kind, setKind] = useState<Kind>('plain');
  const plain = useRef<HTMLTextAreaElement>(null);
  const rich = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    write.current = (text) => {
      const box = kind === 'plain' ? plain.current : rich.current;
      if (box) type(box, text);
    };
  }, [kind, write]);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = KINDS[(KINDS.indexOf(kind) + step + KINDS.length) % KINDS.length] ?? kind;
    setKind(next);
    tabs.current?.querySelector<HTMLElement>(`[data-kind="${next}"]`)?.focus();
  };

  return (
    <div class="message-box">
      <div class="message-box__tabs" role="tablist" aria-label="Kind of box" ref={tabs}>
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            class="message-box__tab"
            id={`${id}-${one}`}
            data-kind={one}
            aria-selected={one === kind}
            aria-controls={`${id}-${one}-panel`}
            tabIndex={one === kind ? 0 : -1}
            onClick={() => setKind(one)}
            onKeyDown={move}
          >
            {TITLES[one]}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-plain-panel`}
        aria-labelledby={`${id}-plain`}
        hidden={kind !== 'plain'}
      >
        <textarea
          ref={plain}
          class="message-box__field"
          aria-label="Your message"
          placeholder="Write a message, or click one of the samples."
          rows={7}
          spellcheck={false}
          autocomplete="off"
        />
      </div>
      <div
        role="tabpanel"
        id={`${id}-rich-panel`}
        aria-labelledby={`${id}-rich`}
        hidden={kind !== 'rich'}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: the point of this box is that it is not a textarea */}
        <div
          ref={rich}
          class="message-box__field"
          contentEditable
          tabIndex={0}
          role="textbox"
          aria-multiline="true"
          aria-label="Your message"
          data-placeholder="Write a message, or click one of the samples."
          spellcheck={false}
        />
      </div>
    </div>
  );
}

/**
 * Replaces what the box holds as if it had been typed, so that Ctrl+Z brings the old words back and the coach sees an
 * edit. `execCommand` is old, but the only way that keeps the browser's own undo.
 */
function type(box: HTMLTextAreaElement | HTMLDivElement, text: string): void {
  box.focus();
  if (box instanceof HTMLTextAreaElement) box.select();
  else getSelection()?.selectAllChildren(box);
  document.execCommand('insertText', false, text);
}
