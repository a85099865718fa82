import { useCallback } from 'preact/hooks';
import { addDays, type Day, formatDay, formatDays } from '../../utils/history/calendar.ts';
import { ENOUGH_MESSAGES, perTen, type Summary as Shown } from '../../utils/summary/summarise.ts';
import { againstUsual, connectingSentences, headline, wins } from '../../utils/summary/words.ts';
import { Notice } from '../ui/Notice.tsx';
import type { RuleWords } from '../ui/RuleGroups.tsx';
import { Section } from '../ui/Section.tsx';
import { Chart, Table } from './Chart.tsx';
import { Family, Hour, Nudges, StageSince } from './cards.tsx';
import { dayChart, weekChart } from './charts.ts';
import './Summary.css';

interface Props {
  summary: Shown;
  rules: readonly RuleWords[];
  today: Day;
  /** The figures are made up. */
  isSample: boolean;
  /** The user switched counting off. */
  isCounting: boolean;
  /** The first week there is something to see of. */
  oldest: Day;
  /** Show the week that holds this day. */
  onWeek: (day: Day) => void;
}

/** One week: what it sounded like, and one thing to try. */
export function Summary(props: Props) {
  const { summary, isSample, isCounting } = props;
  return (
    <div class="summary">
      <Head {...props} />
      <main>
        {isSample && (
          <Notice>
            <span>
              <strong>A sample.</strong> These figures are made up, and nothing of yours is in them.
            </span>
            <a href="/summary.html">Your own week</a>
          </Notice>
        )}
        {!isCounting && !isSample && (
          <Notice>
            <span>Counting is switched off: nothing new is written down.</span>
            <a href="/options.html#your-data">Options</a>
          </Notice>
        )}
        {summary.isThin ? <ThinWeek {...props} /> : <FullWeek {...props} />}
        <p class="summary__foot quiet">
          Counted in this browser, from counts alone: no words, names or addresses are kept.{' '}
          <a href="/options.html#your-data">Your data</a>
        </p>
      </main>
    </div>
  );
}

function Head({ summary, today, oldest, onWeek }: Props) {
  const { from, to } = summary.week;
  const name =
    from <= today && today <= to
      ? 'This week'
      : addDays(to, 1) <= today && today <= addDays(to, 7)
        ? 'Last week'
        : 'The week of';
  return (
    <header class="summary__head">
      <img src="/icon/icon.svg" alt="" width="44" height="44" />
      <div class="summary__title">
        <p class="summary__brand">Gentle Draft</p>
        <h1>
          {name}{' '}
          <span class="summary__dates">
            {formatDays(from, to, undefined, { day: 'numeric', month: 'long' })}
          </span>
        </h1>
      </div>
      <nav class="summary__nav" aria-label="Weeks">
        <button
          type="button"
          class="button"
          disabled={from <= oldest}
          onClick={() => onWeek(addDays(from, -7))}
        >
          Week before
        </button>
        <button
          type="button"
          class="button"
          disabled={to >= today}
          onClick={() => onWeek(addDays(from, 7))}
        >
          Week after
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
      </nav>
    </header>
  );
}

/** Too little to say anything about: encouragement, and no chart. */
function ThinWeek({ summary, isSample }: Props) {
  const { messages } = summary.totals;
  const well = [...connectingSentences(summary.totals), ...wins(summary.totals)];
  return (
    <>
      <p class="summary__lead">
        {messages === 0
          ? 'Nothing written yet this week.'
          : `${headline(summary.totals)} A quiet week is a fine week.`}
      </p>
      <Section title={messages === 0 ? 'That is all right' : 'So far'}>
        <p>
          {messages === 0
            ? 'Not writing can be the kindest message. When you do write, this page shows what the week sounded like, and one thing to try.'
            : `From ${ENOUGH_MESSAGES} messages on this page shows what the week sounded like. There is no hurry: fewer, calmer messages are often the better ones.`}
        </p>
        {well.length > 1 && <List items={well} />}
        <p class="summary__links">
          <a href="/practice.html">Try a message on the practice page</a>
          {!isSample && <a href="/summary.html?sample">See a sample week</a>}
        </p>
      </Section>
    </>
  );
}

function FullWeek({ summary, rules }: Props) {
  const { totals, usual, days, weeks } = summary;
  const drawDays = useCallback((width: number) => dayChart(days, width), [days]);
  const drawWeeks = useCallback((width: number) => weekChart(weeks, usual, width), [weeks, usual]);
  const well = [...connectingSentences(totals), ...wins(totals)];
  return (
    <>
      <p class="summary__lead">{headline(totals)}</p>
      {usual && (
        <p class="summary__usual">
          {againstUsual(perTen(totals.calm, totals.messages), usual.calm)}
        </p>
      )}
      <div class="summary__grid">
        <Section title="Day by day">
          <Key />
          <Chart
            draw={drawDays}
            tableLabel="Days as a table"
            table={
              <Table
                caption="Day by day"
                head={['Day', 'Messages', 'Connecting', 'Pressing']}
                rows={days.map(({ day, messages, connecting, pressing }) => [
                  formatDay(day, undefined, { weekday: 'short', day: 'numeric', month: 'short' }),
                  messages,
                  connecting,
                  pressing,
                ])}
              />
            }
          />
        </Section>
        <Section title="The last eight weeks">
          <p class="summary__hint quiet">
            In ten messages, so that busy and quiet weeks compare.
            {usual && ' The dashed lines are your own usual.'}
          </p>
          <Chart
            draw={drawWeeks}
            tableLabel="Weeks as a table"
            table={
              <Table
                caption="The last eight weeks, for ten messages"
                head={['Week', 'Messages', 'Connecting', 'Pressing']}
                rows={weeks.map(({ from, to, messages, connecting, pressing }) => [
                  formatDays(from, to, undefined, { day: 'numeric', month: 'short' }),
                  messages,
                  perTen(connecting, messages),
                  perTen(pressing, messages),
                ])}
              />
            }
          />
        </Section>
        <Family summary={summary} rules={rules} />
        <Section title="What went well">
          {well.length > 0 ? (
            <List items={well} />
          ) : (
            <p>You wrote, and you looked twice before sending. That is where it starts.</p>
          )}
        </Section>
        <Nudges totals={totals} />
        <div class="summary__small">
          <Hour summary={summary} />
          <StageSince summary={summary} />
        </div>
      </div>
    </>
  );
}

function Key() {
  return (
    <p class="summary__key quiet">
      <span class="key key--connecting">Connecting: thanks, agreeing, open questions, warmth</span>
      <span class="key key--pressing">Pressing: phrases that stayed in</span>
    </p>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul class="well">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
