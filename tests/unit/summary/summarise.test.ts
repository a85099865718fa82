import { describe, expect, test } from 'vitest';
import { rollUp } from '../../../utils/history/day.ts';
import type { HistoryEvent } from '../../../utils/history/event.ts';
import { sampleEvents } from '../../../utils/history/sample.ts';
import { perTen, summarise, weekToOpen } from '../../../utils/summary/summarise.ts';
import { SWAPS } from '../../../utils/summary/swaps.ts';
import { letGo, message, ofRule } from '../history/events.ts';

/** A Tuesday; its week is 23 to 29 November where weeks start on Monday. */
const TUESDAY = '2026-11-24';
const of = (events: HistoryEvent[], options: Partial<Parameters<typeof summarise>[1]> = {}) =>
  summarise(rollUp(events), {
    ...{ day: TUESDAY, firstDay: 1, stage: 'connection', rulesOff: [] },
    ...options,
  });
const messages = (count: number, day: string, parts = {}) =>
  Array.from({ length: count }, () => message(day, parts));

describe('the week', () => {
  test.each([
    [1, '2026-11-23', '2026-11-29'],
    [0, '2026-11-22', '2026-11-28'],
    [6, '2026-11-21', '2026-11-27'],
  ] as const)('starting on weekday %i is %s to %s, no other day counts', (firstDay, from, to) => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-27'];
    const all = [...days, '2026-11-28', '2026-11-29', '2026-11-30'].map((day) => message(day));
    const { week, totals, days: points } = of(all, { firstDay });
    expect(week).toEqual({ from, to });
    expect(totals.messages).toBe(all.filter(({ day }) => from <= day && day <= to).length);
    expect(points).toHaveLength(7);
    expect(points[0]?.day).toBe(from);
  });

  test('in which the clock is changed has seven days like any other', () => {
    const { days } = of([message('2026-03-29'), message('2026-03-28')], { day: '2026-03-29' });
    expect(days.map(({ day, messages }) => [day, messages])).toEqual([
      ...[
        ['2026-03-23', 0],
        ['2026-03-24', 0],
        ['2026-03-25', 0],
        ['2026-03-26', 0],
      ],
      ...[
        ['2026-03-27', 0],
        ['2026-03-28', 1],
        ['2026-03-29', 1],
      ],
    ]);
  });
});

test.each([
  [0, true],
  [4, true],
  [5, false],
])('%i messages: thin %s', (count, isThin) => {
  expect(of(messages(count, TUESDAY)).isThin).toBe(isThin);
});

test('totals', () => {
  const { totals } = of([
    message('2026-11-23', { left: 2, resolved: 1, strengths: { warmth: 1, appreciation: 2 } }),
    message('2026-11-24', { strengths: { agreement: 1 } }),
    ...['shown', 'shown', 'shown', 'shown', 'shown', 'shown'].map(() =>
      ofRule('2026-11-23', 'shown'),
    ),
    ofRule('2026-11-23', 'used'),
    ofRule('2026-11-23', 'dismissed'),
    ofRule('2026-11-24', 'wrong'),
    ofRule('2026-11-24', 'off'),
    ofRule('2026-11-24', 'parked', 'hot-issue/money'),
    letGo('2026-11-25'),
  ]);
  expect(totals).toEqual({
    ...{ messages: 2, calm: 1, connecting: 4, pressing: 2, resolved: 1, letGo: 1 },
    ...{ shown: 6, used: 1, dismissed: 1, wrong: 1, off: 1, parked: 1, ignored: 1 },
    strengths: {
      ...{ agreement: 1, acknowledgement: 0, appreciation: 2, 'open-question': 0, warmth: 1 },
    },
  });
});

describe('eight weeks', () => {
  test('this one last; what is older is not counted', () => {
    const { weeks, usual } = of([
      ...messages(9, '2026-10-04', { left: 5 }), // the Sunday before the first of them
      ...messages(2, '2026-10-05', { left: 1, strengths: { warmth: 3 } }),
      ...messages(4, '2026-11-22'),
      ...messages(6, TUESDAY, { left: 1 }),
    ]);
    expect(weeks.map(({ from }) => from)).toEqual([
      ...['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'],
      ...['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
    ]);
    expect(weeks[0]).toMatchObject({ messages: 2, calm: 0, connecting: 6, pressing: 2 });
    expect(weeks[7]).toMatchObject({ messages: 6, calm: 0, pressing: 6 });
    // Six messages in the seven weeks before: two of them pressing once, four calm.
    expect(usual).toEqual({ messages: 6, calm: 6.7, connecting: 10, pressing: 3.3 });
  });

  test('fewer than five messages before make no usual', () => {
    expect(of(messages(4, '2026-11-20')).usual).toBeNull();
  });

  test.each([
    [1, 3, 3.3],
    [2, 3, 6.7],
    [0, 0, 0],
    [7, 2, 35],
  ])('%i in %i messages is %f in ten', (count, all, ten) => expect(perTen(count, all)).toBe(ten));
});

describe('the family that comes back most', () => {
  const shown = (rule: string, times: number, day = TUESDAY) =>
    Array.from({ length: times }, () => ofRule(day, 'shown', rule));

  test.each<[string, HistoryEvent[], readonly string[], unknown]>([
    [
      'most often',
      [...shown('needy/what-if', 2), ...shown('needy/checking', 3)],
      [],
      { rule: 'needy/checking', shown: 3 },
    ],
    [
      'the first by name of two',
      [...shown('pleading/begging', 2), ...shown('needy/checking', 2)],
      [],
      { rule: 'needy/checking', shown: 2 },
    ],
    ['once is no coming back', shown('needy/checking', 1), [], null],
    ['another week’s', shown('needy/checking', 9, '2026-11-22'), [], null],
    [
      'switched off meanwhile',
      [...shown('needy/checking', 3), ...shown('needy/what-if', 2)],
      ['needy/checking'],
      { rule: 'needy/what-if', shown: 2 },
    ],
    [
      'marked as wrong',
      [
        ...shown('needy/checking', 3),
        ofRule(TUESDAY, 'wrong', 'needy/checking'),
        ofRule(TUESDAY, 'wrong', 'needy/checking'),
      ],
      [],
      null,
    ],
  ])('%s', (_, events, rulesOff, family) => {
    expect(of(events, { rulesOff }).family).toEqual(family);
  });
});

test.each<[string, HistoryEvent[], unknown]>([
  [
    'with most phrases left',
    [message(TUESDAY, { hour: 23, left: 3 }), message(TUESDAY, { hour: 9, left: 2 })],
    { hour: 23, pressing: 3 },
  ],
  [
    'over all eight weeks',
    [message('2026-10-05', { hour: 7, left: 2 }), message(TUESDAY, { hour: 7, left: 1 })],
    { hour: 7, pressing: 3 },
  ],
  ['not older', [message('2026-10-04', { hour: 7, left: 9 })], null],
  ['too few', [message(TUESDAY, { hour: 7, left: 2 })], null],
])('the hardest hour: %s', (_, events, hour) => expect(of(events).hour).toEqual(hour));

test.each<[string, HistoryEvent[], string | null]>([
  ['since the first message', [message('2026-10-01'), message(TUESDAY)], '2026-10-01'],
  [
    'since the move',
    [message('2026-10-01', { stage: 'communication' }), message('2026-11-03'), message(TUESDAY)],
    '2026-11-03',
  ],
  [
    'moved in the middle of a day',
    [message('2026-11-02', { stage: 'communication' }), message('2026-11-02'), message(TUESDAY)],
    '2026-11-02',
  ],
  [
    'moved back and forth',
    [message('2026-10-01'), message('2026-10-02', { stage: 'cooperation' }), message('2026-10-03')],
    '2026-10-03',
  ],
  ['no message yet', [message('2026-10-01', { stage: 'communication' })], null],
  ['nothing at all', [], null],
])('the stage: %s', (_, events, since) => {
  expect(of(events).stage).toEqual({ stage: 'connection', since });
});

test.each<[string, string, HistoryEvent[], string]>([
  ['a full week', '2026-11-29', messages(5, '2026-11-29'), '2026-11-23'],
  [
    'the first day, nothing yet: the week before',
    '2026-11-23',
    messages(5, '2026-11-20'),
    '2026-11-16',
  ],
  ['the second day as well', TUESDAY, messages(5, '2026-11-20'), '2026-11-16'],
  ['from the third on this one', '2026-11-25', messages(5, '2026-11-20'), '2026-11-23'],
  [
    'the first day is full already',
    '2026-11-23',
    [...messages(9, '2026-11-20'), ...messages(5, '2026-11-23')],
    '2026-11-23',
  ],
  ['the one before is thin, too', '2026-11-23', messages(4, '2026-11-20'), '2026-11-23'],
])('opens with: %s', (_, today, events, from) => {
  expect(weekToOpen(rollUp(events), today, 1)).toBe(from);
});

test('the sample is the same for everybody, ends on its last day, and fills the page', () => {
  const events = sampleEvents('2026-11-22');
  expect(sampleEvents('2026-11-22')).toEqual(events);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  const days = new Set(events.map(({ day }) => day));
  expect([[...days].sort()[0], [...days].sort().at(-1)]).toEqual(['2026-09-14', '2026-11-22']);
  const { isThin, usual, family, hour } = of(events, { day: '2026-11-22' });
  expect(Object.keys(SWAPS)).toContain(family?.rule);
  expect({ isThin, usual: !!usual, family: !!family, hour: !!hour }).toEqual({
    ...{ isThin: false, usual: true, family: true, hour: true },
  });
});
