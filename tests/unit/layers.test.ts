/** biome.json keeps the layers apart: every forbidden import is tried, and every neighbour that has to stay allowed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What a file at a path must not import, and what it may. */
const LAYERS: Record<string, { never: string[]; may: string[] }> = {
  'rules/needy/probe.ts': {
    never: [
      ...['../../utils/settings.ts', '../../utils/engine/review.ts'],
      ...['../../components/popup/Popup.tsx', '../../entrypoints/background.ts'],
      ...[
        'compromise',
        'compromise/two',
        '#imports',
        'wxt/browser',
        'preact',
        'valibot',
        'node:fs',
      ],
    ],
    may: ['../rule.ts', '../words.ts', './reassurance.ts'],
  },
  'rules/probe.ts': { never: ['compromise', '../utils/settings.ts'], may: ['./rule.ts'] },
  'utils/engine/probe.ts': {
    never: [
      ...['../settings.ts', '../messages.ts', '../editors/find.ts', '../background/resting.ts'],
      ...['../../components/coach/start.tsx', '../../entrypoints/background.ts'],
      ...['#imports', 'wxt/browser', 'preact', 'preact/hooks', '@preact/signals'],
    ],
    may: [
      ...['./review.types.ts', '../../rules/rule.ts', '../../rules/index.ts'],
      ...['compromise', 'compromise/two'],
    ],
  },
  'utils/editors/probe.ts': {
    never: [
      ...['../engine/review.ts', '../settings.ts', '../../rules/index.ts', 'compromise'],
      ...['../../components/coach/start.tsx', '../../entrypoints/background.ts'],
      ...['#imports', 'wxt/browser', 'preact/hooks'],
    ],
    may: ['../engine/review.types.ts', './find.ts', '../../rules/rule.ts'],
  },
  'utils/background/probe.ts': {
    never: ['compromise', '../../components/popup/Popup.tsx', '../../entrypoints/background.ts'],
    may: ['../engine/review.ts', '../settings.ts', '../../rules/index.ts'],
  },
  'utils/probe.ts': {
    never: [
      ...['../components/coach/start.tsx', '../entrypoints/background.ts'],
      ...['compromise/two', 'preact', '@preact/signals', '../scripts/browsers.ts'],
    ],
    may: ['./engine/review.types.ts', '../rules/rule.ts', '#imports', 'valibot'],
  },
  'components/popup/probe.tsx': {
    never: [
      ...['../../entrypoints/popup/main.tsx', 'compromise', 'compromise/two'],
      ...['../../tests/e2e/harness/until.ts', '../../scripts/browsers.ts'],
    ],
    may: ['../../rules/index.ts', '../../utils/settings.ts', 'preact/hooks', '../ui/Switch.tsx'],
  },
  'components/coach/probe.tsx': {
    never: [
      ...[
        '../../utils/engine/review.ts',
        '../../rules/index.ts',
        '../../rules/needy/reassurance.ts',
      ],
      ...['../../entrypoints/background.ts', 'compromise'],
    ],
    may: [
      ...['../../rules/rule.ts', '../../utils/engine/review.types.ts', 'preact'],
      ...['../../utils/editors/find.ts', '../../utils/messages.ts'],
    ],
  },
  'entrypoints/probe.ts': {
    never: ['compromise', '../scripts/browsers.ts', '../tests/e2e/harness/until.ts'],
    may: ['../components/coach/start.tsx', '../utils/background/review-draft.ts', 'wxt/browser'],
  },
  'tests/unit/probe.ts': { never: [], may: ['compromise', '../../entrypoints/background.ts'] },
};

interface Report {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
}

/** The imports Biome complains about, by file: all probes are written beside a copy of the configuration. */
function complaints(): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gentle-draft-layers-'));
  try {
    copyFileSync('biome.json', join(folder, 'biome.json'));
    const found = new Map<string, string[]>();
    for (const [file, { never, may }] of Object.entries(LAYERS)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      const imports = [...never, ...may].map((source) => `import '${source}';\n`);
      writeFileSync(join(folder, file), imports.join(''));
      found.set(file, []);
    }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      [
        ...['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false'],
        ...['--max-diagnostics=none', '--reporter=json', '.'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    for (const { category, location } of (JSON.parse(stdout) as Report).diagnostics) {
      expect(category).toBe('lint/style/noRestrictedImports');
      const layer = LAYERS[location.path];
      const source = [...(layer?.never ?? []), ...(layer?.may ?? [])][location.start.line - 1];
      found.get(location.path)?.push(source ?? `line ${location.start.line}`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const found = complaints();

test.each(Object.entries(LAYERS))('%s', (file, { never }) => {
  expect(found.get(file)?.sort()).toEqual([...never].sort());
});
