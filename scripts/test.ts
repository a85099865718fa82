/**
 * `npm test`: makes sure that the browsers are there, runs every test, and ends with one line: `N passed, N failed, N
 * skipped`. What stands after `--` goes to Vitest: `npm test -- --project unit`, `npm test -- tests/e2e/privacy.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowsers } from './browsers.ts';

/** The part of Vitest's JSON report that is counted here. */
interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Does a run with these arguments reach the projects that need browsers? */
function needsBrowsers(args: readonly string[]): boolean {
  const projects = args.flatMap((arg, i) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)];
    return args[i - 1] === '--project' ? [arg] : [];
  });
  const paths = args.filter((arg) => arg.startsWith('tests/'));
  const inBrowsers = (name: string) => /e2e|editors/.test(name);
  if (projects.length > 0) return projects.some(inBrowsers);
  return paths.length === 0 || paths.some(inBrowsers);
}

/** Counts tests; a file that could not be run at all counts as one failure. */
function count(report: Report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    for (const test of assertionResults)
      if (test.status === 'passed' || test.status === 'failed') counts[test.status]++;
      else counts.skipped++;
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      counts.failed++;
  }
  return counts;
}

function main(args: readonly string[]): number {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  let code = 1;
  const folder = mkdtempSync(join(tmpdir(), 'gentle-draft-test-'));
  const file = join(folder, 'report.json');
  try {
    if (needsBrowsers(args)) ensureBrowsers(['chromium', 'firefox']);
    const vitest = resolve(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: resolve(import.meta.dirname, '..'),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    code = status ?? 1;
    counts = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    code = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // An error outside every test fails the run as well.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : code;
}

process.exitCode = main(process.argv.slice(2));
