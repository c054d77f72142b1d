/** Folders without a name, as an unset variable of a shell gives them: refused before anything is asked or written. */
import { expect, test } from 'vitest';
import { doctorCommand } from '../../src/commands/doctor.ts';
import { folderTyped } from '../../src/commands/folder-option.ts';
import { runCommand } from '../../src/commands/run.ts';
import { scoreCommand } from '../../src/commands/score.ts';
import { newCommand } from '../../src/commands/sources-new.ts';
import { statusCommand } from '../../src/commands/status.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { speaking } from './speaking.ts';

const PAGE = 'https://a.example/list';

test.each([
  ['opcc run', '--output', () => runCommand([], { output: '' }, speaking())],
  ['a plan', '--output', () => runCommand([], { output: '', dryRun: true }, speaking())],
  ['opcc status', '--output', () => statusCommand({ output: '' }, speaking())],
  ['opcc doctor', '--output', () => doctorCommand({ output: '' }, speaking())],
  ['a draft, its ledger', '--output', () => newCommand('gwent', PAGE, { output: '' }, speaking())],
  ['a draft, its place', '--to', () => newCommand('gwent', PAGE, { to: '' }, speaking())],
  ['opcc score', '--pdf', () => scoreCommand(['fixtures/gold'], { pdf: '' }, speaking())],
])('%s: %s ""', async (_, name, command) => {
  await expect(command()).rejects.toThrow(UsageError);
  await expect(command()).rejects.toThrow(`unexpected ${name} "", expected a folder`);
});

test('what is typed is taken, and the default where nothing is', () => {
  expect([folderTyped('--to', 'a b', '.'), folderTyped('--to', undefined, '.')]).toEqual(['a b', '.']);
});
