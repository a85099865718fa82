import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, type Day, EVER, formatDay, localTime } from '../../utils/history/calendar.ts';
import type { DayCounts } from '../../utils/history/day.ts';
import type { HistoryEvent } from '../../utils/history/event.ts';
import { fromFile, HistoryFileError, toCsv, toJson } from '../../utils/history/file.ts';
import { send } from '../../utils/messages.ts';
import { totalsOf } from '../../utils/summary/totals.ts';
import { capital, some } from '../../utils/summary/words.ts';
import { Switch } from '../ui/Switch.tsx';
import { Confirm } from './Confirm.tsx';
import './YourData.css';

interface Props {
  counting: boolean;
  onCounting: (on: boolean) => void;
}

const longDay = (day: Day): string =>
  formatDay(day, undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** So many days are asked for at once: browsers limit the size of a message. */
const AT_ONCE = 30;

async function readAll(days: readonly DayCounts[]): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  const last = days.at(-1)?.day;
  let from = days[0]?.day;
  while (from && last && from <= last) {
    const to = addDays(from, AT_ONCE - 1);
    events.push(...(await send('readEvents', { from, to })));
    from = addDays(to, 1);
  }
  return events.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What is counted, and everything the writer can do with it. */
export function YourData({ counting, onCounting }: Props) {
  const [days, setDays] = useState<DayCounts[]>([]);
  const [said, setSaid] = useState('');
  const [day, setDay] = useState(localTime(Date.now()).day);
  const [asked, setAsked] = useState<Day | 'all' | null>(null);

  const read = async (): Promise<void> => setDays(await send('readDays', EVER));
  useEffect(() => {
    read().catch(() => setSaid('The counts could not be read. Reload this page to try again.'));
  }, []);

  const save = async (kind: 'csv' | 'json'): Promise<void> => {
    const events = await readAll(days);
    const name = `gentle-draft-${localTime(Date.now()).day}.${kind}`;
    if (kind === 'csv') download(name, 'text/csv', toCsv(events));
    else download(name, 'application/json', toJson(events));
    setSaid(`${events.length} events saved as ${name}.`);
  };

  const load = async (file: File): Promise<void> => {
    try {
      const added = await send('importEvents', { events: fromFile(await file.text()) });
      setSaid(
        added === 0
          ? 'Everything in this file was here already, or is older than 13 months.'
          : `${added} ${added === 1 ? 'event' : 'events'} added.`,
      );
    } catch (error) {
      setSaid(
        error instanceof HistoryFileError
          ? `Nothing was changed. ${error.message}`
          : 'Nothing was changed: the browser could not take the file.',
      );
    }
    await read();
  };

  const remove = async (what: Day | 'all'): Promise<void> => {
    await send('deleteHistory', { day: what });
    setAsked(null);
    setSaid(what === 'all' ? 'Everything counted is deleted.' : `${longDay(what)} is deleted.`);
    await read();
  };

  const totals = totalsOf(days);
  const first = days[0]?.day;
  const isEmpty = days.length === 0;
  return (
    <div class="data">
      <Switch
        label="Count for the weekly summary"
        hint={
          counting
            ? 'Counts only: when, mail or chat, which rule, what became of it. Never words, names or addresses. Kept for 13 months.'
            : 'Off: nothing is written down.'
        }
        on={counting}
        onChange={onCounting}
      />
      <p class="data__now">
        {isEmpty || !first
          ? 'Nothing is counted so far.'
          : `${capital(some(totals.messages, 'message'))} on ${some(days.length, 'day')}, since ${longDay(first)}.`}{' '}
        <a href="/summary.html">Your week</a>
      </p>
      <div class="data__row">
        <button type="button" class="button" disabled={isEmpty} onClick={() => void save('csv')}>
          Export as CSV
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={() => void save('json')}>
          Export as JSON
        </button>
        <FileButton onFile={(file) => void load(file)} />
      </div>
      <div class="data__row">
        <label class="data__day">
          A day{' '}
          <input
            type="date"
            value={day}
            max={localTime(Date.now()).day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={!days.some((one) => one.day === day)}
          onClick={() => setAsked(day)}
        >
          Delete this day
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={() => setAsked('all')}>
          Delete everything
        </button>
      </div>
      <p class="data__said" role="status">
        {said}
      </p>
      {asked && (
        <Confirm
          title={asked === 'all' ? 'Delete everything counted?' : `Delete ${longDay(asked)}?`}
          onYes={() => void remove(asked)}
          onNo={() => setAsked(null)}
        >
          {asked === 'all' && first
            ? `The counts of ${some(totals.messages, 'message')} on ${some(days.length, 'day')} go, from ${longDay(first)} on. Your settings stay. This cannot be undone.`
            : 'Everything counted on this day goes; other days and your settings stay. This cannot be undone.'}
        </Confirm>
      )}
    </div>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Import a file
      </button>
      <input
        ref={input}
        class="data__file"
        type="file"
        accept=".json,.csv"
        aria-label="File to import"
        hidden
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.[0]) onFile(files[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
