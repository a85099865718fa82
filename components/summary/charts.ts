import * as Plot from '@observablehq/plot';
import { formatDay, formatDays } from '../../utils/history/calendar.ts';
import {
  type DayPoint,
  perTen,
  type Usual,
  type WeekPoint,
} from '../../utils/summary/summarise.ts';

/** One bar: what it counts, upwards what connects, downwards what presses. */
interface Bar {
  x: string;
  value: number;
  kind: 'connecting' | 'pressing';
  title: string;
}

const COLOUR = { connecting: 'var(--connecting)', pressing: 'var(--pressing)' };

const weekday = (day: string): string => formatDay(day, undefined, { weekday: 'short' });
const date = (day: string): string => formatDay(day, undefined, { day: 'numeric', month: 'short' });
const VERB = { connecting: ['connects', 'connect'], pressing: ['presses', 'press'] } as const;
const places = (value: number, kind: Bar['kind']): string =>
  value === 1 ? `1 place that ${VERB[kind][0]}` : `${value} places that ${VERB[kind][1]}`;

const barsOf = <T extends { connecting: number; pressing: number }>(
  points: readonly T[],
  x: (point: T) => string,
  value: (point: T, kind: Bar['kind']) => number,
  title: (point: T, kind: Bar['kind']) => string,
): Bar[] =>
  points.flatMap((point) =>
    (['connecting', 'pressing'] as const).map((kind) => ({
      x: x(point),
      value: value(point, kind),
      kind,
      title: title(point, kind),
    })),
  );

/** The marks both charts share: bars up and down from a line, and their figures. */
const bars = (list: readonly Bar[]): Plot.Markish[] =>
  (['connecting', 'pressing'] as const).flatMap((kind) => {
    const sign = kind === 'connecting' ? 1 : -1;
    const some = list.filter((bar) => bar.kind === kind && bar.value > 0);
    return [
      Plot.barY(some, {
        x: 'x',
        y: (bar: Bar) => sign * bar.value,
        fill: COLOUR[kind],
        title: 'title',
        rx: 3,
      }),
      Plot.text(some, {
        x: 'x',
        y: (bar: Bar) => sign * bar.value,
        text: (bar: Bar) => String(bar.value),
        dy: sign * -9,
        fill: 'var(--ink)',
        stroke: 'var(--surface)', // keeps the figure legible over a dashed line
        strokeWidth: 4,
        fontVariant: 'tabular-nums',
        ariaHidden: 'true',
      }),
    ];
  });

interface Frame {
  width: number;
  height: number;
  label: string;
  description: string;
}

function draw(
  { width, height, label, description }: Frame,
  domain: string[],
  list: readonly Bar[],
  extra: Plot.Markish[],
  format: (x: string) => string,
): SVGSVGElement {
  const reach = (kind: Bar['kind']): number =>
    Math.max(1, ...list.filter((bar) => bar.kind === kind).map(({ value }) => value));
  const svg = Plot.plot({
    width,
    height,
    marginLeft: 4,
    marginRight: 4,
    marginTop: 2,
    marginBottom: 26,
    style: { background: 'none', color: 'var(--ink-soft)', fontSize: '12px', overflow: 'visible' },
    x: { domain, type: 'band', padding: 0.25 },
    y: {
      domain: [-reach('pressing'), reach('connecting')],
      axis: null,
      insetTop: 18,
      insetBottom: 18,
    },
    marks: [
      Plot.axisX({ tickFormat: format, tickSize: 0, label: null, tickPadding: 6 }),
      ...extra,
      ...bars(list),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  }) as SVGSVGElement;
  return named(svg, label, description);
}

/** One picture with a name and a description for screen readers; the table holds the figures. */
function named(svg: SVGSVGElement, label: string, description: string): SVGSVGElement {
  // Plot names its groups, which have no role that could bear a name.
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const make = (tag: 'title' | 'desc', text: string): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.textContent = text;
    return element;
  };
  svg.prepend(make('title', label), make('desc', description));
  return svg;
}

/** The week day by day, in counts. */
export function dayChart(points: readonly DayPoint[], width: number): SVGSVGElement {
  const list = barsOf(
    points,
    ({ day }) => day,
    (point, kind) => point[kind],
    (point, kind) =>
      `${formatDay(point.day, undefined, { weekday: 'long' })}: ${places(point[kind], kind)}`,
  );
  const total = (kind: Bar['kind']): number => points.reduce((sum, point) => sum + point[kind], 0);
  return draw(
    {
      ...{ width, height: 220, label: 'Connecting and pressing, day by day' },
      description: `Seven days. Up: ${places(total('connecting'), 'connecting')}. Down: ${places(total('pressing'), 'pressing')}.`,
    },
    points.map(({ day }) => day),
    list,
    [],
    weekday,
  );
}

/** Eight weeks, for ten messages each, with the writer's usual as dashed lines. */
export function weekChart(
  weeks: readonly WeekPoint[],
  usual: Usual | null,
  width: number,
): SVGSVGElement {
  const list = barsOf(
    weeks,
    ({ from }) => from,
    (week, kind) => perTen(week[kind], week.messages),
    (week, kind) =>
      `${formatDays(week.from, week.to, undefined, { day: 'numeric', month: 'long' })}: ${places(perTen(week[kind], week.messages), kind)} in ten messages`,
  );
  const dashed = { strokeDasharray: '4 4', strokeWidth: 1.5 };
  const lines = usual
    ? [
        Plot.ruleY([usual.connecting], { ...dashed, stroke: 'var(--connecting)' }),
        Plot.ruleY([-usual.pressing], { ...dashed, stroke: 'var(--pressing)' }),
      ]
    : [];
  const step = width < 480 ? 2 : 1;
  const ticks = new Set(
    weeks.filter((_, i) => (weeks.length - 1 - i) % step === 0).map(({ from }) => from),
  );
  return draw(
    {
      ...{ width, height: 220, label: 'Connecting and pressing, the last eight weeks' },
      description: usual
        ? `For ten messages. Your usual: ${places(usual.connecting, 'connecting')}, ${places(usual.pressing, 'pressing')}.`
        : 'For ten messages.',
    },
    weeks.map(({ from }) => from),
    list,
    lines,
    (from) => (ticks.has(from) ? date(from) : ''),
  );
}
