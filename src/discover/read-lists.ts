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
  for await (const { page, rows, mayBeEmpty } of pages) {
    if (rows.length === 0 && !mayBeEmpty) reading.report(emptyPage(page.address));
    for (const row of rows) await addRow(row, page.address, source, reading);
  }
}

async function addRow(row: Row, list_page: string, source: ListSource, reading: Reading): Promise<void> {
  const { items, documents } = source;
  const isColumn = items.shape === 'table' && items.columns.document !== undefined;
  const files = isColumn ? row.links : row.links.filter((each) => isFile(each, documents));
  const isOnPage = items.shape === 'blocks' && items.isRecord === true;
  await addEntry({ ...row, list_page, files, own: row.links[0], isOnPage }, source, reading);
}

export const emptyPage = (address: string) =>
  ({
    code: 'DISCOVER_PAGE_EMPTY',
    severity: 'warning',
    message: 'unexpected list page without a decision, expected some: it is empty or its layout has changed',
    observed: address,
  }) as const;
