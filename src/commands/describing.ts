/** The command line of what is known of the offices: `opcc sources`. Its modules are loaded when they are asked for. */
import type { Command } from 'commander';
import { UsageError } from '../model/usage-error.ts';
import { gathered, type Perform } from './collecting.ts';
import type { SourcesOptions } from './sources.ts';
import type { CheckOptions } from './sources-check.ts';
import type { NewOptions } from './sources-new.ts';

export function addSources(command: Command, perform: Perform): void {
  command
    .summary('the offices, where they list their decisions, and what is not known')
    .description('Lists the 43 offices: how far each is described, what kind of list it has, and where.')
    .option('--json', 'print JSON: everything that is known')
    .option('--markdown', 'print the table of src/offices/README.md')
    .allowExcessArguments()
    .action((options: SourcesOptions, self: Command) => {
      const [name] = self.args;
      const known = self.commands.map((each) => each.name()).join(', ');
      if (name !== undefined)
        throw new UsageError(`unexpected command "${name}" of sources, expected ${known}, or none for the list`);
      return perform({}, async (effects) => (await import('./sources.ts')).sourcesCommand(options, effects));
    });
  addShow(command, perform);
  addCheck(command, perform);
  addNew(command, perform);
}

/** Those of the command and, for `--json`, which both have, those of the command above it. */
const optionsOf = <T extends object>(command: Command): T => command.optsWithGlobals() as T;

function addShow(command: Command, perform: Perform): void {
  command
    .command('show')
    .summary('all that is known of one office')
    .argument('<office>', 'its id')
    .option('--json', 'print its file as JSON, which opcc run --office-file takes')
    .action((id: string, _: unknown, self: Command) =>
      perform({}, async (effects) =>
        (await import('./sources.ts')).showCommand(id, optionsOf<SourcesOptions>(self), effects),
      ),
    );
}

function addCheck(command: Command, perform: Perform): void {
  command
    .command('check')
    .summary('what must hold of the office files, tried on their recorded pages; asks nobody')
    .option('--office-file <path>', 'check this file instead (may be given again)', gathered)
    .option('--json', 'print JSON')
    .action((_: unknown, self: Command) =>
      perform({}, async (effects) =>
        (await import('./sources-check.ts')).checkCommand(optionsOf<CheckOptions>(self), effects),
      ),
    );
}

function addNew(command: Command, perform: Perform): void {
  command
    .command('new')
    .summary('an office file to begin with, from a page of its list')
    .description(
      'Looks at the tables and links of one page, proposes a rule, and writes an office file, the page and what the rule finds on it. Nothing is written over.',
    )
    .argument('<office>', 'id of the office')
    .argument('<page>', 'address of its list, or a page saved from a browser')
    .option('--address <address>', 'where a saved page was found')
    .option('--to <dir>', 'folder that is written to (default: the current one)')
    .option('--json', 'JSON instead of TypeScript')
    .option('--output <dir>', 'folder of runs whose ledger the requests stand in (default: output/live)')
    .option('--contact <address>', 'how the office can reach you: goes into the User-Agent')
    .addHelpText('after', '\nExample:\n  opcc sources new gwent saved.html --address https://www.example.org/decisions')
    .action((id: string, page: string, _: unknown, self: Command) =>
      perform({}, async (effects) =>
        (await import('./sources-new.ts')).newCommand(id, page, optionsOf<NewOptions>(self), effects),
      ),
    );
}
