import { addDays, type Day, weekdayOf } from './calendar.ts';
import type { HistoryEvent, RuleKind } from './event.ts';

/** Weeks of the sample. */
const WEEKS = 10;

/** Its seed was chosen for a last week that fills every part of the page. */
const SEED = 353;

/** Rules that nudged the sample's writer; the first comes back most. */
const RULES = [
  'needy/reassurance',
  'needy/checking',
  'pleading/begging',
  'argumentative/absolute',
  'hot-issue/separation',
];

/** Draws numbers from 0 to 1 (mulberry32), the same ones for the same seed: everybody sees the same sample. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Ten weeks of made-up events for people who are new, up to a day: somebody who writes a little more calmly
 * from week to week, has a bad one in between, and finds late evenings hard. Never written to the history.
 *
 * @param last the last day of the ten weeks
 */
export function sampleEvents(last: Day, seed = SEED): HistoryEvent[] {
  const draw = numbersFrom(seed);
  const events: HistoryEvent[] = [];
  const upTo = (max: number): number => Math.floor(draw() * (max + 1));
  const id = (): string => `5a3b1e00-0000-4000-8000-${String(events.length).padStart(12, '0')}`;
  for (let ago = WEEKS * 7 - 1; ago >= 0; ago--) {
    const day = addDays(last, -ago);
    const week = WEEKS - 1 - Math.floor(ago / 7);
    const weekday = weekdayOf(day);
    const heat = week === 5 ? 0.8 : 0.7 - week * 0.04;
    const messages = weekday === 2 ? 0 : 1 + upTo(weekday === 0 || weekday === 6 ? 4 : 2);
    for (let i = 0; i < messages; i++) {
      const hour = draw() < 0.2 ? 23 : 8 + upTo(12);
      const isHot = draw() < heat + (hour === 23 ? 0.25 : 0);
      const when = (): { id: string; at: number; day: Day; hour: number } => ({
        id: id(),
        at: Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 + events.length,
        ...{ day, hour },
      });
      const site = draw() < 0.6 ? ('chat' as const) : ('mail' as const);
      const shown = isHot ? 1 + upTo(1) : 0;
      let resolved = 0;
      for (let n = 0; n < shown; n++) {
        const rule = RULES[draw() < 0.3 ? 0 : upTo(RULES.length - 1)];
        if (!rule) continue;
        const happen = (kind: RuleKind): void => void events.push({ ...when(), kind, site, rule });
        happen('shown');
        const chance = draw();
        if (chance < 0.3 + week * 0.03) {
          happen('used');
          resolved++;
        } else if (chance < 0.7) resolved += draw() < 0.3 ? 1 : 0;
        else if (chance < 0.8) happen('dismissed');
        else if (chance < 0.84) happen('wrong');
        else if (chance < 0.92) {
          happen('parked');
          resolved++;
          if (draw() < 0.6) events.push({ ...when(), kind: 'letGo' });
        }
      }
      const some = (chance: number): number => (draw() < chance + week * 0.03 ? 1 : 0);
      events.push({
        ...when(),
        ...{ kind: 'finished', site, words: 12 + upTo(50), left: shown - resolved, resolved },
        strengths: {
          appreciation: some(0.25),
          agreement: some(0.15),
          acknowledgement: some(0.12),
          'open-question': some(0.2),
          warmth: some(0.3),
        },
        stage: week < 6 ? 'connection' : 'communication',
      });
    }
  }
  return events;
}
