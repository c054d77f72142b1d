/** How tests run. Time limits are wide: they are there to end what hangs, not to measure on a busy machine. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
