import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Real browsers on two cores: one file at a time, after everything else, and patience. */
const inBrowsers = {
  globalSetup: 'tests/e2e/harness/build.ts',
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // Tests of components put `// @vitest-environment happy-dom` on top.
        test: {
          name: 'unit',
          include: ['tests/{unit,rules}/**/*.test.{ts,tsx}'],
          // Some start a program, and a machine may be busy.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'] } },
      {
        test: {
          name: 'editors',
          include: ['tests/editors/**/*.test.ts'],
          ...inBrowsers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...inBrowsers,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
