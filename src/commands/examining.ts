/** The command line of what looks closely: `opcc explain` and `opcc score`. Their modules are loaded when they are asked for. */
import type { Command } from 'commander';
import type { Perform } from './collecting.ts';
import type { ExplainOptions } from './explain.ts';
import type { ScoreOptions } from './score.ts';

/** `command` already has the options of limits. */
export function addScore(command: Command, perform: Perform): void {
  command
    .summary('accuracy against hand-set answers')
    .description(
      'Reads the files of folders of gold answers and prints how right each field is, by office and by confidence, and what changed since the score accepted last.',
    )
    .argument('<gold_dir...>', 'folders of .json answers, as fixtures/README.md describes')
    .option('--pdf <dir>', 'folder of the files (default: ../pdf or ../pages beside the gold, or the gold folder)')
    .option('--only <id>', 'only documents whose id holds this')
    .option('--show <what>', '"wrong": list every answer that is not right')
    .option('--without-office-knowledge', 'read again without the names of single offices, and tell the difference')
    .option('--accept', 'keep the figures in ../accepted-score.json beside the gold, for later scores to compare with')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  opcc score fixtures/gold --only derbyshire --show wrong')
    .action((folders: string[], options: ScoreOptions) =>
      perform({}, async (effects) => (await import('./score.ts')).scoreCommand(folders, options, effects)),
    );
}

/** `command` already has the options of limits. */
export function addExplain(command: Command, perform: Perform): void {
  command
    .summary('every candidate, its place, why it won or lost')
    .description(
      'Shows where each value of one file was found, what else was considered, and why. FIELD is a column of decisions, or amounts, parties, dates or issues.',
    )
    .argument('<file>', 'a PDF or web page, or - for one on standard input')
    .argument('[field]', 'only this field')
    .option('--office <id>', 'the office whose decision this is (default: as the paper says)')
    .option('--picture <file>', 'draw the page to a PNG, with boxes where the value was read and where rivals stand')
    .option('--all-pages', 'draw every page, each to a file of its own')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  opcc explain decision.pdf value --picture value.png')
    .action((file: string, field: string | undefined, options: ExplainOptions) =>
      perform({}, async (effects) => (await import('./explain.ts')).explainCommand(file, field, options, effects)),
    );
}
