/** A handful of kills, at moments spread over the run; `node test/run/kill.ts 200` does many at random. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { published, runReplica, tryKilling } from './killed-runs.ts';

test('a killed run loses nothing, leaves nothing half, and the next ends as if it had not been', {
  timeout: 300_000,
}, async () => {
  const output = mkdtempSync(join(tmpdir(), 'opcc-whole-'));
  const { code, milliseconds, stderr } = await runReplica(output);
  expect({ code, stderr: stderr.slice(0, 7) }).toEqual({ code: 0, stderr: 'Bundled' });
  const whole = published(output);
  rmSync(output, { recursive: true });
  for (const share of [0.5, 0.8]) {
    expect((await tryKilling(whole, share * milliseconds)).faults).toEqual([]);
  }
});
