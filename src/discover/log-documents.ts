/** Pages that link to logs: files that each hold a table of many decisions. One row a file; src/run/ takes the file apart. */
import type { SourceOf } from '../model/office.ts';
import { linkedWith } from './list-pages.ts';
import { emptyPage } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { withoutFile } from './title.ts';

export async function readLogs(source: SourceOf<'logDocument'>, reading: Reading): Promise<void> {
  const page = await reading.open(source.start, 'listing');
  if (typeof page === 'string') return;
  const links = linkedWith(page, source.logs);
  if (links.length === 0) reading.report(emptyPage(page.address));
  for (const link of links)
    reading.add({
      reference: null,
      title: withoutFile(link.text) || null,
      date: null,
      files: [link],
      words: link.text,
      list_page: page.address,
      detail_page: null,
      page: null,
      log: { columns: source.columns },
      isBroken: false,
      restricted: source.restricted,
    });
}
