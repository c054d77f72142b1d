/** Which families of sites are read, and by what. A new kind of site is a new reader here, never code in an office file. */
import { FAMILIES, type Family, type Source } from '../model/office.ts';
import { readLists } from './read-lists.ts';
import type { Reading, SourceReader } from './reading.ts';

/** A family without a reader is described, and not supported yet. */
const READERS: { readonly [F in Family]?: SourceReader<F> } = {
  flat: readLists,
  period: readLists,
  archive: readLists,
};

export const isSupported = (family: Family): boolean => Object.hasOwn(READERS, family);

export const SUPPORTED: readonly Family[] = FAMILIES.filter(isSupported);

/** In words, for whoever asked for it. */
export const notSupported = (family: Family): string =>
  `family ${family} is not supported yet, expected one of ${SUPPORTED.join(', ')}`;

/** False where no reader knows the family. */
export async function readSource(source: Source, reading: Reading): Promise<boolean> {
  // Each reader takes its own family's sources, as the type of the table says; that they belong together is lost on the way through it.
  const reader = READERS[source.family] as SourceReader<Family> | undefined;
  await reader?.(source, reading);
  return reader !== undefined;
}
