import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nlp from 'compromise/two';
import { review } from '../utils/engine/review.ts';
import { benchSummary } from './bench-summary.ts';

/**
 * Measures the engine against DESIGN 11's budgets; prints figures, never fails. Ratios hold on any machine, milliseconds
 * only on this one.
 */
const corpus = resolve(import.meta.dirname, '../tests/corpus');
const messages = ['dev', 'dev-mail', 'dev-chat'].flatMap((name) =>
  readFileSync(`${corpus}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const countWords = (text: string) => text.split(/\s+/).length;
const time = (run: () => void) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const quantile = (values: readonly number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ??
  0;

function firstRead() {
  // Both are warm on other text of the same kind, then read text they have not seen, message by message in turn.
  const half = Math.floor(messages.length / 2);
  for (const text of messages.slice(0, half)) {
    review(text);
    nlp(text);
  }
  let ours = 0;
  let compromise = 0;
  let words = 0;
  for (const text of messages.slice(half)) {
    words += countWords(text);
    compromise += time(() => nlp(text));
    ours += time(() => review(text));
  }
  const perWord = (ms: number) => ((1000 * ms) / words).toFixed(1);
  console.log(
    `first read, ${words} words: ${perWord(ours)} µs a word, compromise alone ${perWord(compromise)} µs; ratio ${(ours / compromise).toFixed(2)} (budget: under 1)`,
  );
}

function keystrokes(size: number, budget: string) {
  const words = messages.join('\n\n').split(' ').slice(0, size);
  const draft = words.join(' ');
  review(draft);
  // A sentence typed letter by letter in the middle of the draft.
  const at = draft.indexOf(' ', draft.length / 2) + 1;
  const typed =
    'I was thinking that you never really listen when we talk about the holidays, and I miss you. ';
  const costs: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (let i = 1; i <= typed.length; i++) {
      const text = `${draft.slice(0, at)}${round} ${typed.slice(0, i)}${draft.slice(at)}`;
      costs.push(time(() => review(text)));
    }
  }
  console.log(
    `keystroke in a ${size}-word draft: median ${quantile(costs, 0.5).toFixed(2)} ms, 95th percentile ${quantile(costs, 0.95).toFixed(2)} ms (${budget})`,
  );
}

firstRead();
keystrokes(500, 'budget: under 2 ms at the 95th percentile');
keystrokes(2000, 'no budget in the background');
await benchSummary();
