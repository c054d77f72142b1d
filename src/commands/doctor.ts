/** `opcc doctor`: whether this machine has what the program needs, a line each. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { folderTyped } from './folder-option.ts';
import { readerFor } from './limits.ts';

export interface DoctorOptions {
  /** Folder that runs are to write to. Default `output`. */
  readonly output?: string;
}

interface Check {
  readonly name: string;
  /** Without it the program does less, but works. */
  readonly optional?: boolean;
  /** What was found, in words. Throws with the reason when it is not as it should be. */
  find(options: Required<DoctorOptions>, effects: Effects): Promise<string>;
}

/** The seed of the public corpus, in the package and in the source tree alike. */
const SEED = new URL('../../fixtures/pdf/derbyshire-dn15-22.pdf', import.meta.url);
const LEAST_NODE = [22, 19] as const;

const CHECKS: readonly Check[] = [
  {
    name: 'node',
    find: async (_, { nodeVersion }) => {
      const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
      const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
      if (!isEnough) throw new Error(`unexpected version ${nodeVersion}, expected ${LEAST_NODE.join('.')} or later`);
      return nodeVersion;
    },
  },
  {
    name: 'sqlite',
    find: async () => {
      const { DatabaseSync } = await import('node:sqlite');
      const database = new DatabaseSync(':memory:');
      const row = database.prepare('select sqlite_version() as version').get();
      database.close();
      return String(row?.version);
    },
  },
  {
    name: 'pdf.js',
    find: async () => {
      const { pdfjs } = await import('../extract/pdf/pdfjs.ts');
      return `${Object.keys((await pdfjs()).OPS).length} drawing operators known`;
    },
  },
  {
    name: 'canvas',
    optional: true,
    find: async () => {
      const { canvasPackage } = await import('../extract/pdf/picture.ts');
      return `${Object.keys(canvasPackage()).length} drawing names known (only explain --picture uses it)`;
    },
  },
  { name: 'fixtures', find: async () => `${(await stat(SEED)).size} bytes of ${fileURLToPath(SEED)}` },
  {
    name: 'workers',
    find: async (_, effects) => {
      const reader = readerFor({ workers: '1' }, effects);
      try {
        const { record } = await reader.read({ file: fileURLToPath(SEED), source: {} });
        if (record.reference !== 'DN15-22')
          throw new Error(`unexpected reference ${record.reference}, expected DN15-22`);
        return `read ${record.reference} in a worker thread`;
      } finally {
        await reader.close();
      }
    },
  },
  {
    name: 'robots.txt',
    find: async () => {
      const { default: robotsParser } = (await import('robots-parser')) as unknown as { default: RobotsParser };
      const robots = robotsParser('http://localhost/robots.txt', 'User-agent: *\nDisallow: /private');
      if (robots.isAllowed('http://localhost/private', 'opcc') !== false)
        throw new Error('unexpected leave, expected none');
      return 'obeyed';
    },
  },
  { name: 'output', find: async ({ output }) => `${await writable(resolve(output))} can be written to` },
  {
    name: 'pdftotext',
    optional: true,
    find: async () => {
      const { stderr } = await promisify(execFile)('pdftotext', ['-v'], { timeout: 10_000 });
      return `${stderr.split('\n')[0]} (only tests and the benchmark use it)`;
    },
  },
];

type RobotsParser = (url: string, text: string) => { isAllowed(url: string, agent: string): boolean | undefined };

/** The folder, or the nearest one above it that is there. Throws when it cannot be written to. */
async function writable(folder: string): Promise<string> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isThere && dirname(folder) !== folder) return writable(dirname(folder));
  await access(folder, constants.W_OK);
  return folder;
}

/** Exit 1 when something needed is missing. Throws UsageError for an empty folder. */
export async function doctorCommand(options: DoctorOptions, effects: Effects): Promise<ExitCode> {
  const output = folderTyped('--output', options.output, 'output');
  let failed = 0;
  for (const { name, optional = false, find } of CHECKS) {
    const found = await find({ output }, effects).then(
      (detail) => ({ state: 'ok', detail }),
      (error: Error) => ({ state: optional ? 'warn' : 'fail', detail: error.message.split('\n')[0] }),
    );
    if (found.state === 'fail') failed += 1;
    await effects.write(`${found.state.padEnd(5)} ${name.padEnd(11)} ${found.detail}\n`);
  }
  return failed > 0 ? EXIT.failure : EXIT.good;
}
