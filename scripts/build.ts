/** Builds the extension for both browsers where what stands in .output/ is older than its sources. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Everything a build is made of. */
const SOURCES = [
  ...['components', 'entrypoints', 'public', 'rules', 'utils'],
  ...['package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
];

const BUILDS = {
  chromium: { folder: '.output/chrome-mv3', args: ['build'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
} as const;

/** Milliseconds since the epoch of the latest change in a file or a folder; 0 where there is none. */
function changed(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/**
 * @returns the folder with the manifest
 * @throws where the build fails, an exceeded size budget included
 */
export function build(browser: BrowserName): string {
  const { folder, args } = BUILDS[browser];
  const manifest = join(ROOT, folder, 'manifest.json');
  const built = changed(manifest);
  if (SOURCES.some((source) => changed(join(ROOT, source)) > built)) {
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { status } = spawnSync(process.execPath, [wxt, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) {
      // What an over-budget build has written must not pass for a current one.
      rmSync(manifest, { force: true });
      throw new Error(`the build for ${browser} failed`);
    }
  }
  return join(ROOT, folder);
}
