/** Finding browsers, and getting them where there are none: run as a program, on a machine that is as empty as it can be. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Each of them starts Node and Vite.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-draft-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in the only folder of the PATH. */
function program(name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

const find = (env: Record<string, string> = {}) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/browsers.ts'],
    {
      encoding: 'utf8',
      env: { PATH: folder, HOME: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none'), ...env },
    },
  );
  return { found: stdout.trim().split('\n'), said: stderr, status };
};

/** Where there is no installer to fake, there is nothing to see of it. */
const isDebianRoot =
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

test('Chromium before Edge before Chrome, wherever on the PATH', () => {
  program('google-chrome', '');
  const edge = program('microsoft-edge', '');
  const firefox = program('firefox', '');
  expect(find().found).toEqual([edge, firefox]);
  const chromium = program('chromium', '');
  expect(find().found).toEqual([chromium, firefox]);
});

test('the variables win', () => {
  program('chromium', '');
  program('firefox-esr', '');
  const mine = { chromium: program('my-chromium', ''), firefox: program('my-firefox', '') };
  const env = { GENTLE_DRAFT_CHROMIUM: mine.chromium, GENTLE_DRAFT_FIREFOX: mine.firefox };
  expect(find(env).found).toEqual([mine.chromium, mine.firefox]);
});

test('a variable that names no program is an error, not an invitation to install', () => {
  const { said, status } = find({ GENTLE_DRAFT_CHROMIUM: join(folder, 'nothing') });
  expect(status).not.toBe(0);
  expect(said).toContain(`GENTLE_DRAFT_CHROMIUM is ${folder}/nothing, which is no program`);
});

test.runIf(isDebianRoot)('installs what is missing, and says so', () => {
  const firefox = program('firefox-esr', '');
  // Stands for the package: what it installs appears on the PATH.
  program(
    'apt-get',
    `echo "$@" >> ${folder}/asked; [ "$1" = update ] || { echo '#!/bin/sh' > ${folder}/chromium; /bin/chmod +x ${folder}/chromium; }`,
  );
  const { found, said, status } = find();
  expect(status).toBe(0);
  expect(found).toEqual([join(folder, 'chromium'), firefox]);
  expect(said).toContain('No Chromium found: installing');
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('update -q\ninstall -y -q chromium\n');
});

test.runIf(isDebianRoot)('where that fails, one line says what to install', () => {
  program('apt-get', 'exit 1');
  const { said, status } = find();
  expect(status).not.toBe(0);
  expect(said).toContain(
    'No Chromium found. Install Chromium, Edge or Chrome (on Debian: apt-get install chromium), or put its path into GENTLE_DRAFT_CHROMIUM.',
  );
});
