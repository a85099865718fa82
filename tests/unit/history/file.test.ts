import { describe, expect, test } from 'vitest';
import type { HistoryEvent } from '../../../utils/history/event.ts';
import { fromFile, HistoryFileError, toCsv, toJson } from '../../../utils/history/file.ts';
import { sampleEvents } from '../../../utils/history/sample.ts';
import { letGo, message, ofRule } from './events.ts';

const DAY = '2026-11-24';
const events: HistoryEvent[] = [
  ofRule(DAY, 'shown'),
  letGo(DAY),
  message(DAY, { left: 1, strengths: { warmth: 2, 'open-question': 1 } }),
  message(DAY),
];

describe.each([
  ['JSON', toJson],
  ['CSV', toCsv],
])('%s', (_, write) => {
  test('comes back as it went, ten weeks of it', () => {
    const all = [...events, ...sampleEvents(DAY)];
    expect(fromFile(write(all))).toEqual(all);
    expect(fromFile(write([]))).toEqual([]);
  });

  test('has an event on each line, and nothing but counts', () => {
    expect(write(events).trim().split('\n')).toHaveLength(
      events.length + (write === toJson ? 2 : 1),
    );
    expect(write(events)).toMatchSnapshot();
  });
});

test('a table that a spreadsheet saved again', () => {
  const saved = `\uFEFF${toCsv(events)
    .replaceAll('\r\n', '\n')
    .replace(/[^,\n]+/g, '"$&"')}`;
  expect(fromFile(saved)).toEqual(events);
});

test('JSON that was laid out anew', () => {
  const laidOut = JSON.stringify(JSON.parse(toJson(events)), null, 2);
  expect(fromFile(laidOut)).toEqual(events);
});

/** Changes one line, counted from 1. */
const change = (text: string, line: number, edit: (line: string) => string): string =>
  text
    .split('\n')
    .map((one, i) => (i + 1 === line ? edit(one) : one))
    .join('\n');

const json = toJson(events);
const csv = toCsv(events);
const pretty = JSON.stringify(JSON.parse(json), null, 2);
const prettyHour = pretty.split('\n').findIndex((line) => line.includes('"letGo"')) + 1;

test.each<[string, string, number, RegExp]>([
  ['not JSON any more', change(json, 3, (line) => line.replace('{', '{{')), 3, /not JSON/],
  ['cut off', json.slice(0, json.indexOf('"letGo"')), 3, /not JSON/],
  ['a comment', change(json, 2, (line) => `// mine\n${line}`), 2, /not JSON/],
  ['another file', '{"events": []}', 1, /not a history of Gentle Draft/],
  ['a later version', json.replace('"version": 1', '"version": 2'), 1, /version 1/],
  [
    'an hour there is not',
    change(json, 4, (line) => line.replace('"hour":12', '"hour":24')),
    4,
    /“hour”/,
  ],
  ['a day there is not', change(json, 5, (line) => line.replaceAll(DAY, '2026-02-30')), 5, /“day”/],
  [
    'text smuggled in',
    change(json, 2, (line) => line.replace('}', ',"text":"Do you still love me?"}')),
    2,
    /“text”/,
  ],
  [
    'a sentence for a rule',
    change(json, 2, (line) => line.replace('needy/reassurance', 'Do you still love me?')),
    2,
    /“rule”/,
  ],
  [
    'a strength there is not',
    change(json, 4, (line) => line.replace('"warmth"', '"charm"')),
    4,
    /“strengths\.charm”/,
  ],
  [
    'laid out anew, and wrong',
    pretty.replace('"kind": "letGo"', '"kind": "letMeGo"'),
    prettyHour - 5,
    /“kind”/,
  ],
  ['null for an event', change(json, 3, () => 'null,'), 3, /./],
  ['another table', 'name,age\nAnna,30', 1, /the head of the table/],
  ['a cell too many', change(csv, 3, (line) => `${line.trim()},9`), 3, /16 cells/],
  ['a word for a number', change(csv, 4, (line) => line.replace(',20,', ',twenty,')), 4, /“words”/],
  [
    'a table without the time',
    change(csv, 2, (line) => line.replace(/2026-11-24T[^,]+/, '')),
    2,
    /“at”/,
  ],
  ['nothing', '', 1, /the head of the table/],
])('%s: refused whole, with the line', (_, text, line, reason) => {
  const error = (() => {
    try {
      return fromFile(text);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(HistoryFileError);
  expect(error).toMatchObject({ line, message: expect.stringMatching(reason) });
});
