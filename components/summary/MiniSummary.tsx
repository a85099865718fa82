import { type Day, formatDay, type Weekday } from '../../utils/history/calendar.ts';
import type { DayCounts } from '../../utils/history/day.ts';
import { type DayPoint, summarise } from '../../utils/summary/summarise.ts';
import { totalsOf } from '../../utils/summary/totals.ts';
import { calmShare, some } from '../../utils/summary/words.ts';
import './MiniSummary.css';

interface Props {
  days: readonly DayCounts[];
  today: Day;
  firstDay: Weekday;
  onOpen: () => void;
}

/** Today and this week in a line, seven bars, and the way to the whole page. */
export function MiniSummary({ days, today, firstDay, onOpen }: Props) {
  const week = summarise(days, { day: today, firstDay, stage: 'connection', rulesOff: [] });
  const now = totalsOf(days.filter(({ day }) => day === today));
  return (
    <div class="mini">
      <p class="mini__line">
        {now.messages > 0 && `Today: ${calmShare(now)}. `}
        {week.totals.messages === 0
          ? 'Nothing written yet this week, and no hurry.'
          : `This week: ${week.isThin ? `${some(week.totals.messages, 'message')} so far` : calmShare(week.totals)}.`}
      </p>
      {!week.isThin && <Spark days={week.days} />}
      <button type="button" class="link-button mini__open" onClick={onOpen}>
        Your week
      </button>
    </div>
  );
}

const WIDTH = 84;
const HEIGHT = 32;

/** Seven bars, up for what connects, down for what presses; the page has the figures. */
function Spark({ days }: { days: readonly DayPoint[] }) {
  const up = Math.max(1, ...days.map(({ connecting }) => connecting));
  const down = Math.max(0, ...days.map(({ pressing }) => pressing));
  const unit = HEIGHT / (up + down);
  const line = up * unit;
  const step = WIDTH / days.length;
  return (
    <svg
      class="mini__spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={days
        .map(
          ({ day, connecting, pressing }) =>
            `${formatDay(day, undefined, { weekday: 'long' })}: ${connecting} connecting, ${pressing} pressing`,
        )
        .join('; ')}
    >
      {days.map(({ day, connecting, pressing }, i) => (
        <g key={day}>
          <rect
            class="mini__up"
            x={i * step + 1}
            y={line - connecting * unit}
            width={step - 3}
            height={connecting * unit}
          />
          <rect
            class="mini__down"
            x={i * step + 1}
            y={line}
            width={step - 3}
            height={pressing * unit}
          />
        </g>
      ))}
      <path class="mini__base" d={`M0 ${line}H${WIDTH}`} />
    </svg>
  );
}
