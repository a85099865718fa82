import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../utils/history/report.ts';
import { send } from '../../utils/messages.ts';
import type { Parked } from '../../utils/parked/store.ts';
import { capital, some } from '../../utils/summary/words.ts';
import { Confirm } from './Confirm.tsx';
import './ParkedList.css';

const UNREADABLE = 'What you parked could not be read. Reload this page to try again.';
const STAYS = 'That did not work just now; nothing was deleted.';

const timeOf = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** Sentences the writer took out of a draft: to copy, or to let go. */
export function ParkedList() {
  const [list, setList] = useState<readonly Parked[] | null>(null);
  const [said, setSaid] = useState('');
  const [isAsked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  /** Copied on this visit: what goes out after all was not let go. */
  const copied = useRef(new Set<string>());

  const read = async (): Promise<void> => {
    try {
      setList(await send('readParked', {}));
    } catch {
      setSaid(UNREADABLE);
    }
  };
  useEffect(() => {
    void read();
    // Something may have been parked in another tab meanwhile.
    const again = (): void => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);

  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied.current.add(text);
      setSaid('Copied. Paste it where you want it.');
    } catch {
      setSaid('Your browser did not let it be copied. You can select the words above instead.');
    }
  };

  const remove = async (which: readonly Parked[], request: { text: string } | 'all') => {
    try {
      await send('deleteParked', request);
    } catch {
      setSaid(STAYS);
      return;
    } finally {
      setAsked(false);
    }
    const letGo = which.filter(({ text }) => !copied.current.has(text));
    for (const _ of letGo) void report({ kind: 'letGo' });
    setSaid(letGo.length > 0 ? 'Deleted, and let go.' : 'Deleted.');
    // The button that had the focus is going away.
    root.current?.focus();
    await read();
  };

  return (
    <div ref={root} class="parked" tabIndex={-1}>
      <p class="options__intro quiet">
        What you take out of a draft with “Park it for later” waits here: the words and the time,
        nothing else, in this browser only, until you delete them.
      </p>
      {list?.length === 0 && <p>Nothing is parked.</p>}
      {list && list.length > 0 && (
        <ul class="parked__list" aria-label="Parked sentences">
          {list.map(({ text, at }) => (
            <li class="parked__one" key={text}>
              <p class="parked__text">{text}</p>
              <div class="parked__row">
                <time class="quiet" dateTime={new Date(at).toISOString()}>
                  {timeOf(at)}
                </time>
                <button
                  type="button"
                  class="button"
                  aria-label={`Copy: ${text}`}
                  onClick={() => void copy(text)}
                >
                  Copy
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={`Delete: ${text}`}
                  onClick={() => void remove([{ text, at }], { text })}
                >
                  Delete
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="parked__said" role="status">
        {said}
      </p>
      {list && list.length > 0 && (
        <button type="button" class="button parked__all" onClick={() => setAsked(true)}>
          Delete all
        </button>
      )}
      {isAsked && list && (
        <Confirm
          title="Delete everything parked?"
          onYes={() => void remove(list, 'all')}
          onNo={() => setAsked(false)}
        >
          {`${capital(some(list.length, 'sentence'))} will be gone. This cannot be undone.`}
        </Confirm>
      )}
    </div>
  );
}
