/** `npm run golden` ends with it: runs the bundled replicas into a folder of its own and writes the README's table of what came of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { runCommand } from '../../src/commands/run.ts';
import { speaking } from '../commands/speaking.ts';
import { replicaTable, withTable } from './replica-table.ts';

const README = new URL('../../README.md', import.meta.url);
const output = mkdtempSync(join(tmpdir(), 'opcc-replica-'));
try {
  const exit = await runCommand([], { replica: true, delay: '0', output }, speaking());
  if (exit !== 0) throw new Error(`unexpected exit ${exit} of the replicas, expected 0`);
  const issues: Record<string, string>[] = parse(readFileSync(join(output, 'issues.csv')), { columns: true });
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), await replicaTable(output, issues)));
} finally {
  rmSync(output, { recursive: true });
}
