import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { BUDGET, checkSizes } from './scripts/budget.ts';

/** Where libraries assign to innerHTML, and what stands there instead. */
const INNER_HTML: readonly [file: RegExp, assignment: RegExp, instead: string][] = [
  // For `dangerouslySetInnerHTML`.
  [/[\\/]preact[\\/]dist[\\/]preact\.mjs$/, /\(\w+\.innerHTML=\w+\.__html\)/, '(0)'],
  // For `selection.html()`, which Observable Plot does not call.
  [/[\\/]d3-selection[\\/]dist[\\/]d3-selection\.mjs$/, /this\.innerHTML = [^;]+;/g, ''],
];

/**
 * Takes the assignments to innerHTML out of the libraries: we never use them, and a page or a reviewer can then see that
 * nothing we ship writes HTML.
 */
const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  apply: 'build',
  transform(code, id) {
    const found = INNER_HTML.find(([file]) => file.test(id));
    if (!found) return null;
    const without = code.replace(found[1], found[2]);
    if (without === code) throw new Error(`${id} changed: find its assignment to innerHTML again`);
    return { code: without, map: null };
  },
};

/**
 * Leaves the examples and lookalikes of the rules out of what is shipped: tests and the catalogue read them, nothing else
 * does.
 */
const withoutExamples: Plugin = {
  name: 'without-examples',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/[\\/]rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/.test(id)) return null;
    const tree = this.parse(code);
    const file = tree.body.find((node) => node.type === 'ExportDefaultDeclaration');
    const call = file?.declaration;
    const rule = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
    if (rule?.type !== 'ObjectExpression') throw new Error(`${id} exports no rule by default`);
    let without = code;
    for (const part of [...rule.properties].reverse())
      if (
        part.type === 'Property' &&
        part.key.type === 'Identifier' &&
        ['examples', 'lookalikes'].includes(part.key.name)
      )
        without = `${without.slice(0, part.value.start)}[]${without.slice(part.value.end)}`;
    return { code: without, map: null };
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), withoutInnerHtml, withoutExamples] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gentle-draft@gentledraft.example',
          // 142 is the first on Android that knows data_collection_permissions.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // What a page loads does without the polyfill, an eighth of its budget: for sending messages and reading settings the
      // browsers' own promises do.
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.plugins?.unshift({
          name: 'no-polyfill-in-pages',
          enforce: 'pre',
          resolveId: (id) =>
            id === 'wxt/browser' || id.startsWith('@wxt-dev/webextension-polyfill/')
              ? join(import.meta.dirname, 'node_modules/@wxt-dev/browser/src/index.mjs')
              : null,
        });
    },
    'build:manifestGenerated': (_, manifest) => {
      // Frames without an address (blob:, data:) get the coach by their origin. Browsers allow that only for patterns that
      // name a whole host, so the two kinds of pattern stand in two entries of the same script.
      manifest.content_scripts = manifest.content_scripts?.flatMap((script) => {
        const wholeHosts = script.matches?.filter((pattern) =>
          /^https:\/\/[^/]+\/\*$/.test(pattern),
        );
        const paths = script.matches?.filter((pattern) => !wholeHosts?.includes(pattern));
        return [
          ...(wholeHosts?.length
            ? [{ ...script, matches: wholeHosts, match_origin_as_fallback: true }]
            : []),
          ...(paths?.length ? [{ ...script, matches: paths }] : []),
        ];
      });
    },
    'build:done': async ({ config: { outDir, command } }) => {
      if (command !== 'build') return;
      await checkSizes(outDir, BUDGET);
    },
  },
});
