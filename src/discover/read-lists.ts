/** Lists in web pages, of the families flat, period, archive and search: their rows, and the decisions' own pages where there are any. */
import type { ListSource } from '../model/office.ts';
import { isFile } from './detail.ts';
import { addEntry } from './entry.ts';
import { pagesOf } from './list-pages.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { answersOf } from './search-pages.ts';

export async function readLists(source: ListSource, reading: Reading): Promise<void> {
  const pages = source.family === 'search' ? answersOf(source, reading) : pagesOf(source, reading);
  const empty: string[] = [];
  let listed = 0;
  for await (const { page, rows, mayBeEmpty } of pages) {
    if (rows.length === 0 && !mayBeEmpty) empty.push(page.address);
    listed += rows.length;
    for (const row of rows) await addRow(row, page.address, source, reading);
  }
  // A page without decisions among others may be that of a new year.
  for (const address of empty) reading.report(emptyPage(address, listed === 0 ? 'error' : 'warning'));
}

async function addRow(row: Row, list_page: string, source: ListSource, reading: Reading): Promise<void> {
  const { items, documents } = source;
  const isColumn = items.shape === 'table' && items.columns.document !== undefined;
  const files = isColumn ? row.links : row.links.filter((each) => isFile(each, documents));
  const isOnPage = items.shape === 'blocks' && items.isRecord === true;
  await addEntry({ ...row, list_page, files, own: row.links[0], isOnPage }, source, reading);
}

/** `error` where the whole source lists nothing. */
export const emptyPage = (address: string, severity: 'error' | 'warning' = 'error') =>
  ({
    code: 'DISCOVER_PAGE_EMPTY',
    severity,
    message: 'unexpected list page without a decision, expected some: it is empty or its layout has changed',
    observed: address,
  }) as const;
