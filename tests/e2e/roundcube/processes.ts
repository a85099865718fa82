/** Packages and processes that the webmail is made of. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const PACKAGES = [
  ...['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd', 'python3-aiosmtpd'],
  ...['php-cli', 'php-sqlite3', 'php-mbstring', 'php-intl', 'php-xml'],
];

const isInstalled = (name: string): boolean => {
  const { stdout } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
  return /^Status: install ok installed$/m.test(stdout ?? '');
};

/**
 * Installs what is missing, on Debian and as root.
 * @returns why there is no webmail here, or null where everything is in place
 */
export function installWebmail(): string | null {
  if (process.getuid?.() !== 0) return 'Roundcube is started by root only (Dovecot changes users)';
  if (spawnSync('dpkg-query', ['--version']).status !== 0) return 'Roundcube comes from Debian';
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return null;
  console.error(`> apt-get install ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    stdio: 'ignore',
    env,
  });
  const still = missing.filter((name) => !isInstalled(name));
  return still.length > 0 ? `could not install ${still.join(' ')}` : null;
}

/** A loopback port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a program that runs until it is ended, in a process group of its own: PHP's workers outlive their parent. What it
 * says goes to a file.
 */
export function start(
  log: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const file = openSync(log, 'a');
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', file, file],
    env: { ...process.env, ...env },
  });
  closeSync(file);
  process.once('exit', () => signal(child, 'SIGKILL'));
  return child;
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // The whole group is gone already.
  }
}

/** Ends a program and everything it started, and waits until it is gone. */
export function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => signal(child, 'SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    signal(child, 'SIGTERM');
  });
}
