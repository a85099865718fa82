/**
 * What it costs to open the summary after 13 months of heavy use, 200,000 events: the time Chromium spends in scripts on
 * the page, its code's own start included. Printed, never judged: the budget is 300 ms.
 */
import { type Extension, launchExtension } from '../tests/e2e/summary/chromium.ts';
import { addDays, EVER, localTime, monthsBefore } from '../utils/history/calendar.ts';
import type { HistoryEvent } from '../utils/history/event.ts';
import { sampleEvents } from '../utils/history/sample.ts';
import { build } from './build.ts';

const EVENTS = 200_000;
const OPENINGS = 5;
/** So many events go into one message. */
const AT_ONCE = 20_000;

/** The sample's ten weeks, again and again, ending on every weekday back to 13 months ago. */
function heavyUse(): HistoryEvent[] {
  const today = localTime(Date.now()).day;
  const oldest = monthsBefore(today, 13);
  const events: HistoryEvent[] = [];
  for (let seed = 1; events.length < EVENTS; seed++)
    for (const event of sampleEvents(addDays(today, -(seed % 395)), seed))
      if (event.day >= oldest) events.push({ ...event, id: idOf(events.length) });
  return events.slice(0, EVENTS);
}

const idOf = (count: number): string =>
  `be9c4000-0000-4000-8000-${String(count).padStart(12, '0')}`;

async function scripting(extension: Extension): Promise<{ script: number; task: number }> {
  const page = await extension.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${extension.origin}/summary.html`);
  await page.getByRole('img', { name: /day by day/ }).waitFor();
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const of = (name: string): number =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** Fills a browser's history, opens the summary a few times, and prints the figures. */
export async function benchSummary(): Promise<void> {
  build('chromium');
  const extension = await launchExtension();
  try {
    const events = heavyUse();
    let added = 0;
    for (let i = 0; i < events.length; i += AT_ONCE)
      added += await extension.ask('importEvents', { events: events.slice(i, i + AT_ONCE) });
    const days = await extension.ask('readDays', EVER);
    const costs: { script: number; task: number }[] = [];
    for (let i = 0; i < OPENINGS; i++) costs.push(await scripting(extension));
    const median = (key: 'script' | 'task'): string =>
      (costs.map((cost) => cost[key]).sort((a, b) => a - b)[OPENINGS >> 1] ?? 0).toFixed(0);
    console.log(
      `summary of ${added} events on ${days.length} days: median of ${OPENINGS} openings ${median('script')} ms in scripts (budget: under 300 ms), ${median('task')} ms on the page's thread in all`,
    );
  } finally {
    await extension.close();
  }
}
