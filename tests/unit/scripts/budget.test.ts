import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { BUDGET, checkSizes } from '../../../scripts/budget.ts';

const folder = mkdtempSync(join(tmpdir(), 'gentle-draft-budget-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['random bytes, which do not shrink', randomBytes(11 * 1024), false],
  ['less of them', randomBytes(9 * 1024), true],
  ['a long text that shrinks', Buffer.alloc(200 * 1024, 'pack me '), true],
])('a budget of 10 kB gzipped and %s', async (_, bytes, isFine) => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  writeFileSync(join(folder, 'a.js'), bytes);
  const checked = checkSizes(folder, { 'a.js': 10 });
  if (isFine) await expect(checked).resolves.toBeUndefined();
  else await expect(checked).rejects.toThrow('a.js is 11.0 kB gzipped; its budget is 10 kB');
});

test('a file that is missing is no small file', async () => {
  await expect(checkSizes(folder, { 'b.js': 10 })).rejects.toThrow('b.js');
});

test('what a page loads and what the background loads are both weighed', () => {
  expect(Object.keys(BUDGET)).toEqual(['background.js', 'content-scripts/coach.js']);
});
