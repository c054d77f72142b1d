/** The command line of what collects: `opcc run` and `opcc status`. Their modules are loaded when they are asked for. */
import type { Command } from 'commander';
import type { Effects } from './effects.ts';
import type { ExitCode } from './exit-code.ts';
import type { RunOptions } from './run.ts';
import type { StatusOptions } from './status.ts';

/** How the door lets a command in: with effects as the user wants them to speak. */
export type Perform = (
  voice: { readonly quiet?: boolean; readonly json?: boolean },
  command: (effects: Effects) => Promise<ExitCode>,
) => Promise<void>;

const EXITS = `
Exit codes:
  0    all that was found is fetched and read, is listed without a paper, or waits for its turn (--limit, --since, --until)
  2    wrong use; nothing was asked
  3    finished, but a paper failed or could not be read, a list was not read in full, an original is lost, or a host was left alone
  5    every host was left alone, and nothing was had
  130  interrupted; the same command goes on
  Suspicions (a fall, another layout, silence), and papers and list pages that were not there at three looks in a row, are told and alter nothing.`;

/** `command` already has the options of limits and voice. */
export function addRun(command: Command, perform: Perform): void {
  command
    .summary("decisions from the offices' pages to tables")
    .description(
      'Finds what the offices list, fetches the papers politely, reads them and writes the tables. Running again goes on from what is there.',
    )
    .argument('[office...]', 'ids of offices (default: all that are known)')
    .option('--output <dir>', 'folder of tables, originals and catalogue (default: output)')
    .option('--limit <n>', 'at most so many new papers of each office, and pages of decisions that lead to them')
    .option('--since <date>', 'only decisions listed on this day, month or year or later, or without a date')
    .option('--until <date>', 'only decisions listed on this day, month or year or earlier, or without a date')
    .option('--dry-run', 'list the addresses that would be asked for, and ask for nothing')
    .option('--offline', 'make everything again from what was fetched, and ask for nothing')
    .option(
      '--office-file <path>',
      "read this office file, JSON or TypeScript, instead of the program's own (may be given again)",
      gathered,
    )
    .option('--replica', 'read the bundled, fictional replicas of the sites of some offices instead of live sites')
    .option('--delay <seconds>', 'least time between two requests to one host (default: 5, replicas 0.02)')
    .option('--contact <address>', 'how the offices can reach you: goes into the User-Agent')
    .addHelpText('after', EXITS)
    .addHelpText('after', '\nExample:\n  opcc run nottinghamshire --contact you@example.org')
    .action((offices: string[], options: RunOptions & { quiet?: boolean; json?: boolean }) =>
      perform(options, async (effects) => (await import('./run.ts')).runCommand(offices, options, effects)),
    );
}

/** An option that may be given more than once. */
export const gathered = (value: string, before: readonly string[] = []): string[] => [...before, value];

export function addStatus(command: Command, perform: Perform): void {
  command
    .summary('what a folder holds, and every request that was made')
    .option('--output <dir>', 'folder of a run (default: output)')
    .option('--requests [file.csv]', 'write every request into this file instead; with --json print them')
    .option('--json', 'print JSON')
    .action((options: StatusOptions) =>
      perform({}, async (effects) => (await import('./status.ts')).statusCommand(options, effects)),
    );
}
