import type { Stage } from '../../rules/rule.ts';
import { formatDay } from '../../utils/history/calendar.ts';
import type { Summary } from '../../utils/summary/summarise.ts';
import { SWAPS } from '../../utils/summary/swaps.ts';
import type { Totals } from '../../utils/summary/totals.ts';
import { some, times } from '../../utils/summary/words.ts';
import type { RuleWords } from '../ui/RuleGroups.tsx';
import { Section } from '../ui/Section.tsx';

/** The phrase family that came back most: why, and one swap to practise. */
export function Family({ summary, rules }: { summary: Summary; rules: readonly RuleWords[] }) {
  const { family } = summary;
  const rule = rules.find(({ id }) => id === family?.rule);
  if (!family || !rule)
    return (
      <Section title="One thing to try">
        <p>
          No phrase came back this week. Something to try all the same: put one thing you are
          thankful for into your next message.
        </p>
      </Section>
    );
  const swap = SWAPS[rule.id];
  return (
    <Section title="One thing to try">
      <p>
        <strong>{rule.title}</strong> came back {times(family.shown)}.
      </p>
      <p class="summary__why">{rule.why}</p>
      {swap && (
        <dl class="swap">
          <div>
            <dt>Instead of</dt>
            <dd>{swap.before}</dd>
          </div>
          <div>
            <dt>Try</dt>
            <dd>{swap.after}</dd>
          </div>
        </dl>
      )}
      <p class="summary__links">
        <a href="/practice.html">Practise it</a>
      </p>
    </Section>
  );
}

/** What became of the nudges. */
export function Nudges({ totals }: { totals: Totals }) {
  const { shown, used, ignored, dismissed, wrong, off, parked } = totals;
  const rows = [
    { name: 'Suggestion used', count: used },
    { name: 'Parked for later', count: parked },
    { name: 'Left or reworded by you', count: ignored },
    { name: 'Not now', count: dismissed },
    { name: 'Not for us', count: wrong },
    { name: 'Rule switched off', count: off },
  ].filter(({ count }) => count > 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Section title="Nudges">
      <p>
        {shown === 0
          ? 'None was shown this week.'
          : `${shown} ${shown === 1 ? 'was' : 'were'} shown. A nudge is a question, not an order: taking up one in five is plenty.`}
      </p>
      {shown > 0 && (
        <ul class="bars">
          {rows.map(({ name, count }) => (
            <li key={name} class="bars__row">
              <span class="bars__name">{name}</span>
              <span class="bars__bar" style={{ '--part': count / most }} aria-hidden="true" />
              <span class="bars__count">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const hourName = (hour: number): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, hour),
  );

/** The hour in which most pressing phrases stayed in. */
export function Hour({ summary: { hour } }: { summary: Summary }) {
  if (!hour) return null;
  return (
    <Section title="The hardest hour">
      <p>
        <strong>
          {hourName(hour.hour)} to {hourName((hour.hour + 1) % 24)}
        </strong>
        : {some(hour.pressing, 'pressing phrase')} in eight weeks. A sentence parked at that hour
        reads differently the next morning.
      </p>
    </Section>
  );
}

const STAGE: Record<Stage, string> = {
  connection: 'Connection',
  communication: 'Communication',
  cooperation: 'Cooperation',
};

/** How far the two have come, and since when. */
export function StageSince({ summary }: { summary: Summary }) {
  const { stage, since } = summary.stage;
  return (
    <Section title="Your stage">
      <p>
        <strong>{STAGE[stage]}</strong>
        {since
          ? `, since ${formatDay(since, undefined, { day: 'numeric', month: 'long', year: 'numeric' })}.`
          : ', from your next message on.'}{' '}
        Only you move it; there is no hurry.
      </p>
    </Section>
  );
}
