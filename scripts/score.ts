import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { review } from '../utils/engine/review.ts';

/**
 * Scores the rules against labelled messages, as tests/corpus/score.mjs counts.
 *   npm run score [-- FILE…] [--by category|subtype] [--errors N] [--json]
 * Without files: each labelled file of tests/corpus by itself, then all together.
 */
const LABELLED = ['dev', 'dev-mail', 'dev-chat', 'dev-pairs', 'dev-mixed'];
const root = resolve(import.meta.dirname, '..');
const corpus = join(root, 'tests/corpus');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' }, errors: { type: 'string' }, json: { type: 'boolean' } },
});
const files = positionals.length
  ? positionals
  : LABELLED.map((name) => join(corpus, `${name}.jsonl`));
const options = [
  ...(values.by ? ['--by', values.by] : []),
  ...(values.errors ? ['--errors', values.errors] : []),
  ...(values.json ? ['--json'] : []),
];

const temp = mkdtempSync(join(tmpdir(), 'score-'));
try {
  const predictions = join(temp, 'predictions.jsonl');
  writeFileSync(
    predictions,
    files
      .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return JSON.stringify({ id, ...review(text) });
      })
      .join('\n'),
  );
  const score = (gold: readonly string[]) =>
    spawnSync('node', [join(corpus, 'score.mjs'), '--pred', predictions, ...gold, ...options], {
      stdio: 'inherit',
    });
  for (const file of files) {
    if (files.length > 1) console.log(`\n## ${basename(file)}`);
    score([file]);
  }
  if (files.length > 1) {
    console.log('\n## all');
    score(files);
  }
} finally {
  rmSync(temp, { recursive: true });
}
