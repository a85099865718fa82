import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { rules } from '../rules/index.ts';
import { STAGES, type Stage } from '../rules/rule.ts';
import { review } from '../utils/engine/review.ts';
import { DEFAULT_CONTEXT, type Review } from '../utils/engine/review.types.ts';

/**
 * Reviews messages on the command line (DESIGN 10).
 *   npm run -s check [-- FILE…]           a message from standard input or each file, for people
 *   npm run -s check -- --jsonl [FILE…]   lines {"id", "text", "stage"?}, answered by a line each
 * Exits with 2 if a line could not be read; the good lines are answered all the same.
 */

interface Line {
  id: unknown;
  text: string;
  stage: Stage;
}

/** @throws Error that says what is wrong with the line. */
function parseLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  const { id, text, stage = DEFAULT_CONTEXT.stage } = value as Record<string, unknown>;
  if (id === undefined) throw new Error('"id" is missing');
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  if (!STAGES.includes(stage as Stage))
    throw new Error(`"stage" is not one of ${STAGES.join(', ')}`);
  return { id, text, stage: stage as Stage };
}

function toRecord(id: unknown, text: string, { nudges, strengths, guard }: Review) {
  return {
    id,
    nudges: nudges.map(({ start, end, category, rule, severity, sentence, suggestions }) => ({
      start,
      end,
      quote: text.slice(start, end),
      category,
      rule,
      severity,
      sentence,
      suggestions,
    })),
    strengths: strengths.map(({ start, end, kind }) => ({ start, end, kind })),
    guard,
  };
}

function toPeople(text: string, { nudges, strengths, guard }: Review): string {
  const lines: string[] = [];
  for (const { start, end, rule, severity, suggestions } of nudges) {
    const about = rules.find((r) => r.id === rule);
    lines.push(
      `“${text.slice(start, end)}”  ${about?.title} (${rule}${severity === 'mild' ? ', mild' : ''})`,
    );
    if (about) lines.push(`  ${about.why}`);
    for (const suggestion of suggestions) lines.push(`  → ${suggestion}`);
    lines.push('');
  }
  if (guard) lines.push(`Left as it is: ${guard}.`);
  if (strengths.length) {
    lines.push(
      `Connects: ${strengths.map((s) => `“${text.slice(s.start, s.end)}” (${s.kind})`).join(', ')}`,
    );
  }
  return lines.length ? lines.join('\n').trimEnd() : 'Nothing to say: this reads well.';
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean', default: false } },
  });
  const inputs = positionals.length
    ? positionals.map((file) => ({ name: file, text: readFileSync(file, 'utf8') }))
    : [{ name: '', text: await readAll(process.stdin) }];

  for (const { name, text } of inputs) {
    if (!values.jsonl) {
      console.log(
        positionals.length > 1
          ? `${name}\n${toPeople(text, review(text))}\n`
          : toPeople(text, review(text)),
      );
      continue;
    }
    for (const [i, raw] of text.split('\n').entries()) {
      const line = raw.replace(/\r$/, '').replace(/^\uFEFF/, '');
      if (line.trim() === '') continue;
      try {
        const { id, text: message, stage } = parseLine(line);
        console.log(
          JSON.stringify(toRecord(id, message, review(message, { ...DEFAULT_CONTEXT, stage }))),
        );
      } catch (error) {
        console.error(`${name ? `${name}: ` : ''}line ${i + 1}: ${(error as Error).message}`);
        process.exitCode = 2;
      }
    }
  }
}

try {
  await main();
} catch (error) {
  // A file that is not there or an option that does not exist.
  console.error(`check: ${(error as Error).message}`);
  process.exitCode = 2;
}
