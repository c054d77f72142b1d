#!/usr/bin/env node
/**
 * The door: arguments to a command, talk to the screen, an exit code. The only file that touches the process. Each command's
 * module is loaded when it is asked for.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, CommanderError } from 'commander';
import { addRun, addStatus } from './commands/collecting.ts';
import { addSources } from './commands/describing.ts';
import type { DoctorOptions } from './commands/doctor.ts';
import type { Effects } from './commands/effects.ts';
import { addExplain, addScore } from './commands/examining.ts';
import { EXIT, type ExitCode } from './commands/exit-code.ts';
import type { ExtractOptions } from './commands/extract.ts';
import type { SchemaOptions } from './commands/schema.ts';
import { UsageError } from './model/usage-error.ts';

const VERSION = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version as string;

interface Voice {
  readonly quiet?: boolean;
  /** Logs for machines. */
  readonly json?: boolean;
}

const stopping = new AbortController();

function say({ quiet, json }: Voice, line: string, event: Readonly<Record<string, unknown>> = {}): void {
  if (quiet === true) return;
  process.stderr.write(`${json === true ? JSON.stringify({ ...event, message: line }) : line}\n`);
}

/** Resolves when the text has left; a reader that went away ends the program quietly, as `head` expects. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

async function readInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new UsageError(`unexpected input of more than ${limit} bytes, expected one file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** As a reader in the clone or of the installed package would type it. */
const programName = (): string => (import.meta.url.endsWith('.ts') ? 'npm run --silent opcc --' : 'opcc');

function effectsFor(voice: Voice): Effects {
  return {
    write,
    say: (line, event) => say(voice, line, event),
    readInput,
    residentMemory: () => process.memoryUsage.rss(),
    stopping: stopping.signal,
    interactive: process.stderr.isTTY === true && voice.quiet !== true && voice.json !== true,
    colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
    width: process.stdout.columns ?? 80,
    nodeVersion: process.versions.node,
    version: VERSION,
    program: programName(),
    processId: process.pid,
    cores: availableParallelism(),
    now: () => new Date(),
  };
}

/** Once drains: what is begun is finished. Twice stops. */
function listenForInterrupts(voice: Voice): void {
  const interrupt = (): void => {
    if (stopping.signal.aborted) process.exit(EXIT.interrupted);
    stopping.abort();
    say(voice, 'finishing what is begun; once more stops at once', { event: 'stopping' });
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
}

async function perform(voice: Voice, command: (effects: Effects) => Promise<ExitCode>): Promise<void> {
  listenForInterrupts(voice);
  process.exitCode = await command(effectsFor(voice));
}

const withLimits = (command: Command): Command =>
  command
    .option('--workers <n>', 'worker threads (default: one a core, at most 4)')
    .option('--time-limit <seconds>', 'longest that one document may take (default: 20)')
    .option('--memory-limit <megabytes>', 'most memory that one document may take (default: 512)');

const withVoice = (command: Command): Command =>
  command.option('--quiet', 'say nothing on standard error').option('--json', 'logs for machines on standard error');

function addExtract(program: Command): void {
  withVoice(withLimits(program.command('extract')))
    .summary('PDFs and web pages to records, one JSON object a line')
    .description(
      'Reads PDFs and web pages, or every .pdf and .html below folders, and prints one nested record a line, in input order. - reads one file from standard input.',
    )
    .argument('<path...>', 'files or folders')
    .option('--office <id>', 'the office whose decisions these are (default: as the paper says)')
    .addHelpText('after', '\nExample:\n  opcc extract decisions/ > decisions.ndjson')
    .action((paths: string[], options: ExtractOptions & Voice) =>
      perform(options, async (effects) =>
        (await import('./commands/extract.ts')).extractCommand(paths, options, effects),
      ),
    );
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('the published tables described')
    .description('Prints the description of what is published, as JSON Schema, data dictionary (CSV) or data package.')
    .option('--format <name>', 'json-schema, dictionary or datapackage (default: json-schema)')
    .option('--table <name>', 'JSON Schema of one table instead of the nested record')
    .addHelpText('after', '\nExample:\n  opcc schema --format dictionary > dictionary.csv')
    .action((options: SchemaOptions) =>
      perform({}, async (effects) => (await import('./commands/schema.ts')).schemaCommand(options, effects)),
    );
}

function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('whether this machine has what is needed')
    .option('--output <dir>', 'folder that runs are to write to (default: output)')
    .action((options: DoctorOptions) =>
      perform({}, async (effects) => (await import('./commands/doctor.ts')).doctorCommand(options, effects)),
    );
}

function program(): Command {
  const command: Command = new Command('opcc')
    .description('Turns decision papers of police and crime commissioners into cited, validated records.')
    .version(VERSION)
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined })
    .helpCommand(true)
    .action(() => {
      const [name] = command.args;
      const known = command.commands.map((each) => each.name()).join(', ');
      if (name !== undefined) throw new UsageError(`unexpected command "${name}", expected one of ${known}`);
      command.outputHelp();
    })
    .exitOverride();
  addRun(withVoice(withLimits(command.command('run'))), perform);
  addStatus(command.command('status'), perform);
  addSources(command.command('sources'), perform);
  addExtract(command);
  addExplain(withLimits(command.command('explain')), perform);
  addScore(withLimits(command.command('score')), perform);
  addSchema(command);
  addDoctor(command);
  // Last, since commands take on what holds when they are added: only here is a word too many an unknown command.
  return command.allowExcessArguments();
}

/** One line, and no stack but for a fault of ours. */
function fail(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.good;
    if (error.code === 'commander.help') return EXIT.usage;
    process.stderr.write(
      `opcc: ${error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')} (see opcc --help)\n`,
    );
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`opcc: ${error.message.replace(/\s*\n\s*/g, '; ')}\n`);
    return EXIT.usage;
  }
  const { stack, message, syscall, code } = error as NodeJS.ErrnoException;
  // What the system or the catalogue's file refuses, such as a full disk, is told by its message; a fault of ours by where it is.
  const isOutside = syscall !== undefined || code === 'ERR_SQLITE_ERROR';
  process.stderr.write(`opcc: ${isOutside ? message : (stack ?? String(error))}\n`);
  return EXIT.failure;
}

/** A reader that went away ends the program quietly; data that cannot be written, as on a full disk, is a failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.good : fail(error));
});
/** Talk that nobody hears is no reason to end the work: a run goes on when `2>&1 | head` has hung up. */
process.stderr.on('error', () => undefined);

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = fail(error);
  });
