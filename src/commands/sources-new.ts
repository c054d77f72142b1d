/**
 * `opcc sources new ID PAGE`: an office file to begin with, its recorded page and what its rule finds there. PAGE is the address of a list, or
 * a page saved from a browser. Nothing that is there is written over.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf } from '../discover/address.ts';
import { type Draft, draftOf } from '../discover/office-draft.ts';
import { officeJson, officeModule } from '../discover/office-text.ts';
import type { PageBytes } from '../discover/page.ts';
import { RECORDED_FILE } from '../discover/recorded.ts';
import { areaOf } from '../lexicon/office-names.ts';
import { POLICE_FORCE_AREAS } from '../lexicon/police-force-areas.ts';
import { UsageError } from '../model/usage-error.ts';
import { makeFolder } from '../store/folder.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { folderTyped } from './folder-option.ts';
import { unknownOffice } from './office-option.ts';
import { type AskedPage, withAsking } from './page-asking.ts';
import { privateFault } from './private-hosts.ts';
import { agentOf } from './run-order.ts';
import { allOffices } from './sources.ts';

export interface NewOptions {
  /** Where a saved page was found. */
  readonly address?: string;
  /** Folder that is written to. Default the current one. */
  readonly to?: string;
  /** JSON instead of TypeScript. */
  readonly json?: boolean;
  /** Folder of the runs whose ledger the requests stand in. Default `output/live`. */
  readonly output?: string;
  /** How the office can reach whoever asks. */
  readonly contact?: string;
}

/** Exit 3 for a page that cannot be had or shows no list, 5 where the site refuses. Throws UsageError for bad use, before anything is asked. */
export async function newCommand(id: string, page: string, options: NewOptions, effects: Effects): Promise<ExitCode> {
  const area = areaOf(id);
  if (area === null)
    throw unknownOffice(
      id,
      POLICE_FORCE_AREAS.map(({ slug }) => slug),
    );
  for (const each of [page, options.address ?? '']) refusePrivate(each, effects);
  const output = folderTyped('--output', options.output, join('output', 'live'));
  const place = placeOf(id, options);
  const on = effects.now().toISOString().slice(0, 10);
  const drafted = /^https?:/i.test(page)
    ? await askedDraft(id, page, on, { ...options, output }, effects)
    : await draftOf(id, await savedPage(page, options), async () => null, on);
  if ('exit' in drafted) {
    effects.say(drafted.message, { event: 'not_had', office: id });
    return drafted.exit;
  }
  const name = area.bodies.at(-1)?.name ?? area.area;
  write(
    drafted,
    place,
    options.json === true ? `${officeJson(drafted.office)}\n` : officeModule(drafted.office, name, 'opcc-decisions'),
  );
  await effects.write(`${place.file}\n${join(place.folder, RECORDED_FILE)}\n`);
  return tellDraft(id, drafted, place, effects);
}

/** The page of an office is one for everyone. */
function refusePrivate(address: string, { standInPort }: Effects): void {
  const fault = URL.canParse(address) ? privateFault(new URL(address).host, standInPort !== undefined) : null;
  if (fault !== null) throw new UsageError(fault);
}

interface Place {
  readonly file: string;
  /** Of the recorded pages. */
  readonly folder: string;
}

function placeOf(id: string, { to: typed, json }: NewOptions): Place {
  const to = folderTyped('--to', typed, '.');
  const place = { file: join(to, `${id}.${json === true ? 'json' : 'ts'}`), folder: join(to, id) };
  const taken = [place.file, place.folder].find((path) => existsSync(path));
  if (taken !== undefined)
    throw new UsageError(`unexpected ${taken}, expected nothing there: nothing is written over (--to DIR)`);
  makeFolder(to);
  return place;
}

async function savedPage(file: string, { address }: NewOptions): Promise<PageBytes> {
  const found = address === undefined ? null : addressOf(address, address);
  if (found === null)
    throw new UsageError(
      `unexpected page ${file} without --address, expected the address that it was saved from, with https://`,
    );
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`unexpected page ${file} (${error.code}), expected an address with https:// or a saved page`);
  });
  return { address: found, bytes, charset: null };
}

type Unhad = Exclude<AskedPage, PageBytes>;

async function askedDraft(
  id: string,
  typed: string,
  on: string,
  options: NewOptions & { readonly output: string },
  effects: Effects,
): Promise<Draft | Unhad> {
  const address = addressOf(typed, typed);
  if (address === null) throw new UsageError(`unexpected page ${JSON.stringify(typed)}, expected an address`);
  const agent = agentOf(effects.version, options.contact);
  const { host } = new URL(address);
  const blocked = (await allOffices()).find(({ status, hosts }) => status === 'blocked' && hosts.includes(host));
  if (blocked !== undefined) {
    const message = `${host} is not asked: it refuses programs, or is said to. ${blocked.note} A page that was saved from a browser can be named instead.`;
    return { exit: EXIT.policy, message };
  }
  effects.say(`Asking ${host} for its robots.txt and for two pages at most.`, { event: 'asking', host });
  return withAsking(host, { agent, output: options.output, effects }, async (ask) => {
    const first = await ask(address);
    if ('exit' in first) return first;
    const further = async (next: string): Promise<PageBytes | null> => {
      const page = await ask(next);
      return 'exit' in page ? null : page;
    };
    return draftOf(id, first, further, on);
  });
}

function write({ recorded, pages }: Draft, { file, folder }: Place, office: string): void {
  makeFolder(folder);
  const isNew = { flag: 'wx' };
  writeFileSync(file, office, isNew);
  writeFileSync(join(folder, RECORDED_FILE), `${JSON.stringify(recorded, null, 1)}\n`, isNew);
  for (const [name, { bytes }] of Object.entries(pages)) writeFileSync(join(folder, name), bytes, isNew);
}

function tellDraft(
  id: string,
  { office, recorded }: Draft,
  { file, folder }: Place,
  { say, program }: Effects,
): ExitCode {
  const [source] = office.sources;
  if (source === undefined) {
    say(`No list was recognised on the page: ${file} says so; write its sources by hand, after src/offices/.`, {
      event: 'drafted',
      office: id,
      listed: 0,
    });
    return EXIT.partial;
  }
  const { length } = recorded.listings;
  say(
    [
      `${id}: taken for ${source.family}, ${length} decisions found. Compare ${join(folder, RECORDED_FILE)} with the page, then:`,
      `  ${program} sources check --office-file ${file}`,
      `  ${program} run --office-file ${file}`,
    ].join('\n'),
    { event: 'drafted', office: id, family: source.family, listed: length },
  );
  return EXIT.good;
}
