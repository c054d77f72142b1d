/** The recorded pages of an office, and what its rules find on them: a description is tried without asking anybody. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Listing } from '../model/listing.ts';
import type { NamedOffice } from '../model/office.ts';
import { type Recorded, type RecordedListing, recorded } from '../model/recorded.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Ask, type Discovery, discover } from './discover.ts';
import { knownPages } from './known-pages.ts';

export const RECORDED_FILE = 'recorded.json';

/** What is recorded in a folder, or null where nothing is. Throws UsageError for a file that does not keep the contract. */
export async function readRecorded(folder: string): Promise<Recorded | null> {
  const file = join(folder, RECORDED_FILE);
  const text = await readFile(file, 'utf8').catch(absent);
  if (text === null) return null;
  try {
    return recorded.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      `unexpected ${file}, expected recorded pages and their decisions: ${(error as Error).message}`,
    );
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

/** What the office's rules find on its recorded pages. */
export const lookAt = (
  office: NamedOffice,
  folder: string,
  { pages, on }: Pick<Recorded, 'pages' | 'on'>,
): Promise<Discovery> => discover(office, askFolder(folder, pages), on);

const askFolder =
  (folder: string, pages: Recorded['pages']): Ask =>
  async (address) => {
    const file = pages[address];
    const bytes = file === undefined ? null : await readFile(join(folder, file)).catch(absent);
    return bytes === null
      ? { state: 'missing', message: `${address} is not recorded` }
      : { state: 'page', page: { address, bytes, charset: null } };
  };

/** A listing as it is recorded. */
export const recordedListing = ({ reference, title, date, state, documents }: Listing): RecordedListing => ({
  reference,
  title,
  date,
  state,
  documents: documents.map(({ address }) => address),
});

/** Rows told of those that differ. */
const MOST_TOLD = 3;

/** What is wrong with an office's description by its recorded pages, a sentence each; null where nothing is recorded. */
export async function recordedFaults(office: NamedOffice, folder: string): Promise<string[] | null> {
  const known = await readRecorded(folder);
  if (known === null) return null;
  const unrecorded = office.sources.filter((source) =>
    knownPages(source, known.on).every((page) => known.pages[page] === undefined),
  );
  if (unrecorded.length > 0)
    return unrecorded.map(({ start }) => `unexpected source without a recorded page, expected one of ${start}`);
  const { listings } = await lookAt(office, folder, known);
  const found = listings.map((one) => JSON.stringify(recordedListing(one)));
  const expected = known.listings.map((one) => JSON.stringify(one));
  const differing = [
    ...expected.filter((one) => !found.includes(one)).map((one) => `expected ${one}`),
    ...found.filter((one) => !expected.includes(one)).map((one) => `unexpected ${one}`),
  ];
  const rows =
    differing.length > 0
      ? [`${differing.length} recorded rows differ: ${differing.slice(0, MOST_TOLD).join('; ')}`]
      : [];
  return [
    ...(expected.length === 0 ? ['unexpected recording without a decision, expected some'] : []),
    ...rows,
    ...referenceFaults(office, known),
  ];
}

function referenceFaults({ reference: rule }: NamedOffice, { listings }: Recorded): string[] {
  const printed = listings.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  const strange = printed.filter((one) => rule?.shape !== undefined && !rule.shape.test(one));
  const repeated = printed.filter((one, at) => rule?.restarts === undefined && printed.indexOf(one) !== at);
  return [
    ...strange.map((one) => `unexpected reference ${JSON.stringify(one)}, expected ${rule?.shape}`),
    ...repeated.map(
      (one) => `unexpected reference ${JSON.stringify(one)} of two decisions, expected one, or when references restart`,
    ),
  ];
}

/** Where the recorded pages of a user's own office file are: `kent/` beside `kent.json`. */
export const recordedFolderOf = (officeFile: string): string =>
  join(dirname(officeFile), basename(officeFile, extname(officeFile)));
