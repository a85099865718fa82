import { useMemo, useState } from 'preact/hooks';
import { addDays, type Day, localTime, weekOf } from '../../utils/history/calendar.ts';
import { type DayCounts, rollUp } from '../../utils/history/day.ts';
import { sampleEvents } from '../../utils/history/sample.ts';
import { summarise, weekToOpen } from '../../utils/summary/summarise.ts';
import { firstDayOfWeek } from '../../utils/summary/week-start.ts';
import type { RuleWords } from '../ui/RuleGroups.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Summary } from './Summary.tsx';
import { useDays } from './use-days.ts';

interface Props {
  rules: readonly RuleWords[];
  isSample: boolean;
}

/** The summary of the history as it is, or of the sample. */
export function SummaryPage({ rules, isSample }: Props) {
  const today = localTime(Date.now()).day;
  const firstDay = firstDayOfWeek(navigator.language);
  // The sample ends with the last week that is over, so that it opens on a whole one.
  const lastWeek = addDays(weekOf(today, firstDay), -7);
  const sample = useMemo(
    (): DayCounts[] | undefined =>
      isSample ? rollUp(sampleEvents(addDays(lastWeek, 6))) : undefined,
    [isSample, lastWeek],
  );
  const days = useDays(sample);
  const { settings } = useSettings();
  const [chosen, setChosen] = useState<Day | null>(null);
  const week = days && (chosen ?? (isSample ? lastWeek : weekToOpen(days, today, firstDay)));
  const summary = useMemo(
    () =>
      days &&
      week &&
      settings &&
      summarise(days, {
        ...{ day: week, firstDay, rulesOff: settings.rulesOff },
        stage: isSample ? 'communication' : settings.stage,
      }),
    [days, week, firstDay, settings, isSample],
  );
  if (!summary || !settings) return null;
  return (
    <Summary
      summary={summary}
      rules={rules}
      today={today}
      isSample={isSample}
      isCounting={settings.counting}
      oldest={weekOf(days?.[0]?.day ?? today, firstDay)}
      onWeek={setChosen}
    />
  );
}
