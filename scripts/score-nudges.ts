import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { review } from '../utils/engine/review.ts';
import { corpus, readLabelled } from './labelled.ts';

/**
 * Counts nudges against the labels, as tests/corpus/score.mjs does: each file by itself, then all together.
 * @param options For score.mjs: `--by subtype`, `--errors 20`, `--json`.
 */
export function scoreNudges(files: readonly string[], options: readonly string[]): void {
  const temp = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const predictions = join(temp, 'predictions.jsonl');
    writeFileSync(
      predictions,
      readLabelled(files)
        .map(({ id, text }) => JSON.stringify({ id, ...review(text) }))
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
}
