/**
 * Packs the project as `npm publish` would and lays it out as `npm install` would, in an empty folder, without the network: the
 * packages it depends on, and no others, are links to those of the project.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const command = promisify(execFile);

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Installed {
  /** The folder that it was installed in. */
  readonly folder: string;
  /** Its own folder within. */
  readonly own: string;
  /** Files of the package, as its list of contents says. */
  readonly files: readonly string[];
  /** Runs a script of the folder with the Node of this test. */
  node(script: string, ...args: readonly string[]): Promise<Ran>;
  opcc(...args: readonly string[]): Promise<Ran>;
  remove(): Promise<void>;
}

interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

async function pack(to: string): Promise<{ tarball: string; files: string[] }> {
  // Scripts of npm print to standard output too; what npm itself says comes last.
  const { stdout } = await command('npm', ['pack', '--json', '--offline', '--pack-destination', to], { cwd: ROOT });
  const [said] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { filename: string; files: { path: string }[] }[];
  if (said === undefined) throw new Error(`unexpected silence of npm pack: ${stdout}`);
  return { tarball: join(to, said.filename), files: said.files.map(({ path }) => path) };
}

async function link(folder: string, name: string): Promise<void> {
  const place = join(folder, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(join(ROOT, 'node_modules', name), place);
}

export async function install(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'opcc-package-'));
  const { tarball, files } = await pack(folder);
  const { name } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const own = join(folder, 'node_modules', name);
  await mkdir(own, { recursive: true });
  await command('tar', ['-xzf', tarball, '-C', own, '--strip-components', '1']);
  const manifest = JSON.parse(await readFile(join(own, 'package.json'), 'utf8')) as Manifest;
  for (const dependency of Object.keys(manifest.dependencies)) await link(folder, dependency);
  const bin = join(folder, 'node_modules', '.bin', 'opcc');
  await mkdir(dirname(bin), { recursive: true });
  const main = join(own, manifest.bin.opcc ?? '');
  await chmod(main, 0o755);
  await symlink(main, bin);
  const node = (script: string, ...args: readonly string[]): Promise<Ran> =>
    command(process.execPath, [script, ...args], { cwd: folder, maxBuffer: 2 ** 26 }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  return {
    folder,
    own,
    files,
    node,
    opcc: (...args) => node(bin, ...args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
