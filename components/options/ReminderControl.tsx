import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { addDays, formatDay, type Weekday } from '../../utils/history/calendar.ts';
import { type Reminder, reminder, setReminder } from '../../utils/reminder.ts';
import { Switch } from '../ui/Switch.tsx';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const A_SUNDAY = '2024-01-07';
const weekdayName = (weekday: Weekday): string =>
  formatDay(addDays(A_SUNDAY, weekday), undefined, { weekday: 'long' });

/** Once a week, when the writer wants it; off until then. */
export function ReminderControl() {
  const [now, setNow] = useState<Reminder>(reminder.fallback);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void reminder.getValue().then(setNow);
    return reminder.watch(setNow);
  }, []);

  const toggle = async (on: boolean): Promise<void> => {
    // Asked for right away: browsers want to see the click that led here.
    const isAllowed =
      !on || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!isAllowed);
    await setReminder({ on: on && isAllowed });
    // A refusal changes no setting, but the switch has moved.
    setNow({ ...(await reminder.getValue()) });
  };

  return (
    <div class="reminder">
      <Switch
        label="Remind me once a week"
        hint={
          isRefused
            ? 'Your browser does not let Gentle Draft show notifications.'
            : 'A notification opens your summary with one click.'
        }
        on={now.on}
        onChange={(on) => void toggle(on)}
      />
      {now.on && (
        <div class="reminder__when">
          <label>
            Day{' '}
            <select
              value={now.weekday}
              onChange={(event) =>
                void setReminder({ weekday: Number(event.currentTarget.value) as Weekday })
              }
            >
              {WEEKDAYS.map((weekday) => (
                <option key={weekday} value={weekday}>
                  {weekdayName(weekday)}
                </option>
              ))}
            </select>
          </label>
          <label>
            Time{' '}
            <input
              type="time"
              value={now.time}
              required
              onChange={(event) => {
                if (event.currentTarget.value)
                  void setReminder({ time: event.currentTarget.value });
              }}
            />
          </label>
        </div>
      )}
    </div>
  );
}
