/**
 * Where the browsers are, and getting them where there are none. From the command line,
 * `node scripts/run.mjs scripts/browsers.ts` makes sure of both and prints their paths.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

/** A path in one of these wins over everything that is found. */
export const VARIABLES = {
  chromium: 'GENTLE_DRAFT_CHROMIUM',
  firefox: 'GENTLE_DRAFT_FIREFOX',
} as const;

/** Names on the PATH, best first: any of them loads an unpacked extension over the DevTools protocol. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

/** Where installers put them on macOS and Windows. */
function placesOf(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const apps =
      name === 'chromium'
        ? ['Chromium', 'Microsoft Edge', 'Google Chrome']
        : ['Firefox', 'Firefox Developer Edition'];
    return apps.map((app) => {
      const binary = name === 'firefox' ? 'firefox' : app;
      return `/Applications/${app}.app/Contents/MacOS/${binary}`;
    });
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const files =
      name === 'chromium'
        ? [
            'Chromium/Application/chrome.exe',
            'Microsoft/Edge/Application/msedge.exe',
            'Google/Chrome/Application/chrome.exe',
          ]
        : ['Mozilla Firefox/firefox.exe'];
    return files.flatMap((file) => roots.map((root) => join(process.env[root] ?? 'C:/', file)));
  }
  return [];
}

/** Where Mozilla's own builds of Firefox are downloaded to. */
const FIREFOX_CACHE = join(homedir(), '.cache', 'gentle-draft');

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** What an earlier run of ours downloaded. Playwright's path changes with its version. */
function downloaded(name: BrowserName): string[] {
  if (name === 'chromium') return [chromium.executablePath()];
  const builds = join(FIREFOX_CACHE, 'firefox');
  return (existsSync(builds) ? readdirSync(builds) : []).flatMap((build) => [
    join(builds, build, 'firefox', 'firefox'),
    join(builds, build, 'core', 'firefox.exe'),
    join(builds, build, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
  ]);
}

/** The path of a browser, or undefined where there is none. Throws where the variable names no program. */
export function lookForBrowser(name: BrowserName): string | undefined {
  const told = process.env[VARIABLES[name]];
  if (told) {
    if (runs(told)) return told;
    throw new Error(`${VARIABLES[name]} is ${told}, which is no program`);
  }
  const onPath = COMMANDS[name].flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  return [...onPath, ...placesOf(name), ...downloaded(name)].find(runs);
}

const LABEL = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** As `lookForBrowser`; throws with one line that says what to install. */
export function findBrowser(name: BrowserName): string {
  const path = lookForBrowser(name);
  if (path) return path;
  const kinds = name === 'chromium' ? 'Chromium, Edge or Chrome' : 'Firefox';
  throw new Error(
    `No ${LABEL[name]} found. Install ${kinds} (on Debian: apt-get install ${PACKAGES[name]}), or put its path into ${VARIABLES[name]}.`,
  );
}

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Says what it runs, runs it, and tells whether it went well. */
function run(command: string, args: readonly string[]): boolean {
  console.error(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    // What installers print is no output of ours: a caller may read that by the line.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(names: readonly BrowserName[]): void {
  const labels = names.map((name) => LABEL[name]).join(' and ');
  if (process.getuid?.() === 0 && isDebian()) {
    console.error(`No ${labels} found: installing from Debian's packages.`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', ...names.map((name) => PACKAGES[name])]);
    return;
  }
  console.error(`No ${labels} found: downloading.`);
  const modules = join(import.meta.dirname, '..', 'node_modules');
  for (const name of names)
    if (name === 'chromium')
      run(process.execPath, [join(modules, 'playwright-core', 'cli.js'), 'install', 'chromium']);
    else
      run(process.execPath, [
        join(modules, '@puppeteer', 'browsers', 'lib', 'main-cli.js'),
        ...['install', 'firefox@stable', '--path', FIREFOX_CACHE],
      ]);
}

/**
 * Makes sure that these browsers are there, installing what is missing.
 * @throws with one line that says what to install, where that failed
 */
export function ensureBrowsers(names: readonly BrowserName[]): string[] {
  const missing = names.filter((name) => !lookForBrowser(name));
  if (missing.length > 0) install(missing);
  return names.map(findBrowser);
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureBrowsers(['chromium', 'firefox']).join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
