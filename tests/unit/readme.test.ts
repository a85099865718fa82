/** The README says what is so. `npm test -- --project unit -u` writes its table of sites. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../../utils/sites.ts';
import config from '../../wxt.config.ts';

const readme = readFileSync('README.md', 'utf8');

const table = (): string => {
  const rows = SITES.map(({ name, kind, matches }) => {
    const hosts = matches.map(
      (pattern) => `\`${pattern.slice('https://'.length).replace(/\/\*$/, '')}\``,
    );
    return `| ${name} | ${kind} | ${hosts.join(' ')} |`;
  });
  return ['| site | kind | addresses |', '| --- | --- | --- |', ...rows].join('\n');
};

test('the table of sites is that of utils/sites.ts', async () => {
  const [start, end] = [/<!-- sites: .* -->\n/.exec(readme), readme.indexOf('<!-- /sites -->')];
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
  const current = `${readme.slice(0, from)}${table()}\n${readme.slice(end)}`;
  await expect(current).toMatchFileSnapshot('../../README.md');
});

test('every command it shows is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const shown = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name = '']) => name);
  const known = ['ci', ...Object.keys(scripts)];
  expect(shown.filter((name) => !known.includes(name))).toEqual([]);
  for (const command of ['npm ci && npm start', 'npm ci && npm test'])
    expect(readme.split('\n')).toContain(command);
});

test('every permission has its reason', () => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  for (const browser of ['chrome', 'firefox']) {
    const made = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    const {
      permissions = [],
      host_permissions,
      optional_permissions = [],
    } = made as {
      permissions?: string[];
      host_permissions?: string[];
      optional_permissions?: string[];
    };
    expect(host_permissions).toBeUndefined();
    const section = readme.slice(readme.indexOf('## Permissions'), readme.indexOf('## Privacy'));
    const listed = [...section.matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual([...permissions, ...optional_permissions]);
  }
});
