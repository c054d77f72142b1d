/** By what each family of sites is read. A new kind of site is a new reader here, never code in an office file. */
import type { Family, Source } from '../model/office.ts';
import { readFeed } from './feed.ts';
import { readLogs } from './log-documents.ts';
import { readModerngov } from './moderngov.ts';
import { readLists } from './read-lists.ts';
import type { Reading, SourceReader } from './reading.ts';
import { readSitemap } from './sitemap.ts';
import { readWordpress } from './wordpress.ts';

const READERS: { readonly [F in Family]: SourceReader<F> } = {
  flat: readLists,
  period: readLists,
  archive: readLists,
  search: readLists,
  moderngov: readModerngov,
  logDocument: readLogs,
  sitemap: readSitemap,
  feed: readFeed,
  wordpress: readWordpress,
};

export async function readSource(source: Source, reading: Reading): Promise<void> {
  // Each reader takes its own family's sources, as the type of the table says; that they belong together is lost on the way through it.
  const reader = READERS[source.family] as SourceReader<Family>;
  await reader(source, reading);
}
