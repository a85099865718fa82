import { useEffect, useState } from 'preact/hooks';
import { EVER } from '../../utils/history/calendar.ts';
import type { DayCounts } from '../../utils/history/day.ts';
import { send } from '../../utils/messages.ts';

/**
 * Every day on which something was counted; null until they have been read. Read again when the page is looked at again.
 *
 * @param sample stands in for the history, which is then not asked for
 */
export function useDays(sample?: readonly DayCounts[]): readonly DayCounts[] | null {
  const [days, setDays] = useState<readonly DayCounts[] | null>(sample ?? null);
  useEffect(() => {
    if (sample) return;
    const read = async (): Promise<void> => {
      if (document.visibilityState === 'visible') setDays(await send('readDays', EVER));
    };
    const look = (): void => void read();
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [sample]);
  return days;
}
