// Runs one of our TypeScript scripts through Vite, so that scripts see the same module graph as the build
// (`import.meta.glob` in rules/index.ts above all) and Node 20 needs no TypeScript loader of its own.
//   node scripts/run.mjs scripts/check.ts [arguments…]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , script, ...rest] = process.argv;
if (!script) throw new Error('usage: node scripts/run.mjs SCRIPT [ARGUMENT…]');
const file = resolve(script);
process.argv = [process.argv[0] ?? 'node', file, ...rest];
await runnerImport(file, {
  root: resolve(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
});
