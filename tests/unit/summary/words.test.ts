import { expect, test } from 'vitest';
import { rollUp } from '../../../utils/history/day.ts';
import type { FinishedEvent, HistoryEvent } from '../../../utils/history/event.ts';
import { totalsOf } from '../../../utils/summary/totals.ts';
import {
  againstUsual,
  calmShare,
  connectingSentences,
  headline,
  wins,
} from '../../../utils/summary/words.ts';
import { letGo, message, ofRule } from '../history/events.ts';

const DAY = '2026-11-24';
const of = (calm: number, others: number, strengths: FinishedEvent['strengths'] = {}) =>
  totalsOf(
    rollUp([
      message(DAY, { strengths, left: calm > 0 ? 0 : 1 }),
      ...Array.from({ length: Math.max(0, calm - 1) }, () => message(DAY)),
      ...Array.from({ length: others - (calm > 0 ? 0 : 1) }, () => message(DAY, { left: 1 })),
    ]),
  );

test.each([
  [11, 3, { appreciation: 5 }, '11 of 14 messages went out calm. You thanked five times.'],
  [1, 0, {}, 'One message, and it went out calm.'],
  [0, 1, { warmth: 1 }, 'One message so far. You wrote something warm once.'],
  [2, 0, { agreement: 2 }, 'Both messages went out calm. You agreed twice.'],
  [5, 0, { 'open-question': 1 }, 'All five messages went out calm. You asked one open question.'],
  [
    2,
    3,
    { acknowledgement: 12 },
    'Two of five messages went out calm. You saw their side 12 times.',
  ],
  [0, 6, {}, 'Six messages went out.'],
  [9, 1, { warmth: 9, appreciation: 1 }, '9 of 10 messages went out calm. You thanked once.'],
])('%i calm, %i not: %j', (calm, others, strengths, words) => {
  expect(headline(of(calm, others, strengths))).toBe(words);
});

test('what connects, most first', () => {
  expect(connectingSentences(of(1, 0, { warmth: 3, agreement: 1, appreciation: 1 }))).toEqual([
    'You wrote something warm three times.',
    'You thanked once.',
    'You agreed once.',
  ]);
});

test.each<[HistoryEvent[], string[]]>([
  [[], []],
  [
    [message(DAY, { resolved: 1 })],
    ['The one phrase that may read as pressure was gone before the message was finished.'],
  ],
  [
    [message(DAY, { resolved: 3 })],
    ['All three phrases that may read as pressure were gone before the message was finished.'],
  ],
  [
    [message(DAY, { resolved: 1, left: 2 })],
    ['One of three phrases that may read as pressure was gone before the message was finished.'],
  ],
  [
    [ofRule(DAY, 'parked'), letGo(DAY)],
    [
      'You parked one sentence for later instead of sending it.',
      'You let one parked sentence go. That counts as a win.',
    ],
  ],
  [
    [ofRule(DAY, 'parked'), ofRule(DAY, 'parked')],
    ['You parked two sentences for later instead of sending them.'],
  ],
])('wins', (events, words) => expect(wins(totalsOf(rollUp(events)))).toEqual(words));

test.each([
  [7.5, 6.6, 'Calmer than your usual: 7.5 in ten, where it is usually 6.6.'],
  [7, 7, 'Just like your usual: 7 in ten.'],
  [5, 7, '5 in ten this week, where it is usually 7. Weeks differ.'],
])('%f against the usual %f', (now, usual, words) => expect(againstUsual(now, usual)).toBe(words));

test.each([
  [1, 0, 'one message, calm'],
  [0, 1, 'one message'],
  [2, 0, 'two messages, both calm'],
  [3, 0, 'three messages, all calm'],
  [4, 2, 'four of six messages calm'],
])('in a line: %i calm, %i not', (calm, others, words) => {
  expect(calmShare(of(calm, others))).toBe(words);
});
