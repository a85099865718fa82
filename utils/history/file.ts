import { visit } from 'jsonc-parser';
import * as v from 'valibot';
import { STRENGTHS } from '../../rules/rule.ts';
import { eventSchema, type HistoryEvent } from './event.ts';

/** The history as a file, written and read: JSON with one event a line, or a table. */

const FORMAT = 'gentle-draft-history';
const VERSION = 1;

/** A file that cannot be imported, and where it is wrong. */
export class HistoryFileError extends Error {
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
    this.line = line;
  }
}

/** A JSON document with an event on each line. */
export const toJson = (events: readonly HistoryEvent[]): string =>
  `{"format": "${FORMAT}", "version": ${VERSION}, "events": [\n${events
    .map((event) => JSON.stringify(event))
    .join(',\n')}\n]}\n`;

const COLUMNS = [
  ...['day', 'hour', 'kind', 'rule', 'site', 'stage', 'words', 'left', 'resolved'],
  ...STRENGTHS,
  ...['time', 'id'],
];

/** A table with a head, an event on each line. No value holds a comma or a quotation mark. */
export function toCsv(events: readonly HistoryEvent[]): string {
  const rows = events.map((event) => {
    const { at, ...rest } = event;
    const cells: Record<string, string | number | undefined> = {
      ...(event.kind === 'finished' ? { ...rest, ...event.strengths, strengths: undefined } : rest),
      time: new Date(at).toISOString(),
    } as Record<string, string | number | undefined>;
    return COLUMNS.map((column) => cells[column] ?? '').join(',');
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/**
 * Reads a file that `toJson` or `toCsv` wrote, whole or not at all.
 *
 * @throws a HistoryFileError that names the line
 */
export function fromFile(text: string): HistoryEvent[] {
  const content = text.replace(/^\uFEFF/, '');
  return /^\s*\{/.test(content) ? fromJson(content) : fromCsv(content);
}

const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  events: v.array(v.unknown()),
});

function fromJson(text: string): HistoryEvent[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    throw new HistoryFileError(lineOfSyntaxError(text), 'this is not JSON.');
  }
  const file = v.safeParse(fileSchema, whole);
  if (!file.success)
    throw new HistoryFileError(1, 'this is not a history of Gentle Draft in version 1.');
  return file.output.events.map((event, i) => parseEvent(event, () => lineOfEvent(text, i)));
}

function lineOfSyntaxError(text: string): number {
  let line: number | undefined;
  visit(
    text,
    { onError: (_error, _offset, _length, startLine) => (line ??= startLine + 1) },
    { disallowComments: true },
  );
  return line ?? text.split('\n').length;
}

function lineOfEvent(text: string, index: number): number {
  let line = 1;
  const look = (_offset: number, _length: number, start: number, path: () => unknown[]): void => {
    const [list, at, ...deeper] = path();
    if (list === 'events' && at === index && deeper.length === 0) line = start + 1;
  };
  visit(text, {
    onObjectBegin: (offset, length, start, _character, path) => look(offset, length, start, path),
    onArrayBegin: (offset, length, start, _character, path) => look(offset, length, start, path),
    onLiteralValue: (_value, offset, length, start, _character, path) =>
      look(offset, length, start, path),
  });
  return line;
}

function parseEvent(event: unknown, line: () => number): HistoryEvent {
  const parsed = v.safeParse(eventSchema, event);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  throw new HistoryFileError(line(), `${where ? `“${where}”: ` : ''}${issue.message}.`);
}

const NUMBERS: readonly string[] = ['hour', 'words', 'left', 'resolved', ...STRENGTHS];

function fromCsv(text: string): HistoryEvent[] {
  // A spreadsheet may have put quotation marks around the cells, and other ends on the lines.
  const [head = '', ...lines] = text.split(/\r\n|\r|\n/);
  const cellsOf = (line: string): string[] =>
    line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  if (cellsOf(head).join() !== COLUMNS.join())
    throw new HistoryFileError(1, `the head of the table is not “${COLUMNS.join(',')}”.`);
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const cells = cellsOf(line);
    if (cells.length !== COLUMNS.length)
      throw new HistoryFileError(i + 2, `${COLUMNS.length} cells are wanted, not ${cells.length}.`);
    return [parseEvent(fromCells(cells), () => i + 2)];
  });
}

function fromCells(cells: readonly string[]): unknown {
  const filled = COLUMNS.flatMap((column, i) => {
    const cell = cells[i] ?? '';
    return cell === '' ? [] : [[column, NUMBERS.includes(column) ? Number(cell) : cell] as const];
  });
  const { time, ...event } = Object.fromEntries(filled) as Record<string, unknown>;
  const at = Date.parse(String(time));
  if (event.kind !== 'finished') return { ...event, at };
  const strengths: Record<string, unknown> = {};
  for (const kind of STRENGTHS)
    if (kind in event) {
      strengths[kind] = event[kind];
      delete event[kind];
    }
  return { ...event, at, strengths };
}
