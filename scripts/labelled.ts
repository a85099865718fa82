import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A labelled message, as far as the scores look at it. */
export interface Labelled {
  id: string;
  text: string;
  flags?: readonly { quote: string }[];
}

export const corpus = resolve(import.meta.dirname, '../tests/corpus');

/** What suggestions are measured on; the indirect wordings of dev-mixed are only for nudges. */
export const OPEN_FILES = ['dev', 'dev-mail', 'dev-chat', 'dev-pairs'].map((name) =>
  join(corpus, `${name}.jsonl`),
);
export const ALL_FILES = [...OPEN_FILES, join(corpus, 'dev-mixed.jsonl')];

/** @throws SyntaxError for a line that is not JSON. */
export const readLabelled = (files: readonly string[]): Labelled[] =>
  files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled);
