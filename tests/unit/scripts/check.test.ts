import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

function check(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    'node',
    ['scripts/run.mjs', 'scripts/check.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  );
  return {
    lines: stdout.split('\n').filter(Boolean),
    errors: stderr.split('\n').filter(Boolean),
    status,
  };
}

describe('npm run check', () => {
  test('answers each line with a line, in the documented shape', () => {
    const text = 'Hi. Do you still love me?';
    const { lines, errors, status } = check(`${JSON.stringify({ id: 'a', text })}\n`, '--jsonl');
    const answer = JSON.parse(lines[0] ?? '') as { nudges: { suggestions: string[] }[] };
    expect({ errors, status }).toEqual({ errors: [], status: 0 });
    expect(answer).toEqual({
      id: 'a',
      nudges: [
        {
          start: 4,
          end: 24,
          quote: 'Do you still love me',
          category: 'needy',
          rule: 'needy/reassurance',
          severity: 'clear',
          sentence: { start: 4, end: 25 },
          suggestions: expect.any(Array),
        },
      ],
      strengths: [],
      guard: null,
    });
    expect(answer.nudges[0]?.suggestions.length).toBeGreaterThan(0);
  });

  test('names bad lines, answers the good ones, and exits with 2', () => {
    const input = [
      '{"id": 1, "text": "ok"}',
      'not json',
      '',
      '{"text": "no id"}',
      '{"id": 2}',
      '[]',
      '{"id": 3, "text": "ok", "stage": "war"}',
      '{"id": 4, "text": "ok"}',
    ].join('\n');
    const { lines, errors, status } = check(input, '--jsonl');
    expect(lines.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 4]);
    expect(errors.map((line) => /^line (\d+): /.exec(line)?.[1])).toEqual([
      '2',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(status).toBe(2);
  });

  test('prints nudges for people', () => {
    const { lines } = check('Do you still love me?');
    expect(lines[0]).toContain('“Do you still love me”');
    expect(lines.some((line) => line.startsWith('  → '))).toBe(true);
  });

  test('a file that is not there is one clear line', () => {
    const { errors, status } = check('', 'no-such-file.txt');
    expect(errors).toHaveLength(1);
    expect(status).toBe(2);
  });
});
