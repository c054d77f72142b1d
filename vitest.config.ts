/** How tests run. Time limits are wide: they are there to end what hangs, not to measure on a busy machine. */
import { defineConfig } from 'vitest/config';

/** Folders whose tests call pure functions and change nothing outside themselves: their files share a worker and load the modules once. */
const PURE = ['checks', 'export', 'extract', 'formats', 'golden', 'lexicon', 'model', 'parse', 'validate'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: ['**/node_modules/**', ...PURE] } },
    ],
  },
});
