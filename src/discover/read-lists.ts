/** Lists in web pages, of the families flat, period and archive: their rows, and the decisions' own pages where there are any. */
import type { ListSource } from '../model/office.ts';
import { isFile, pageRuleOf, readDetail } from './detail.ts';
import { pagesOf } from './list-pages.ts';
import { listingDate } from './listing-date.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { withoutFile } from './title.ts';

export async function readLists(source: ListSource, reading: Reading): Promise<void> {
  for await (const { page, rows, mayBeEmpty } of pagesOf(source, reading)) {
    if (rows.length === 0 && !mayBeEmpty) reading.report(emptyPage(page.address));
    for (const row of rows) await addRow(row, page.address, source, reading);
  }
}

async function addRow(row: Row, list_page: string, source: ListSource, reading: Reading): Promise<void> {
  const { words } = row;
  const { restricted, documents, items, detail: rule } = source;
  const title = row.title === null ? null : withoutFile(row.title);
  const reference = row.reference ?? reading.office.reference?.inTitle?.exec(title ?? '')?.[1] ?? null;
  const listed = { title, words, list_page, reference, restricted, date: dateOf(row.date, title, reading) };
  const link = rule === undefined ? undefined : row.links[0];
  if (rule === undefined || link === undefined) {
    const isColumn = items.shape === 'table' && items.columns.document !== undefined;
    const files = isColumn ? row.links : row.links.filter((each) => isFile(each, documents));
    const isOnPage = items.shape === 'blocks' && items.isRecord === true;
    return reading.add({ ...listed, files, detail_page: null, page: null, isBroken: false, isOnPage });
  }
  const opened = await reading.open(link.address, 'detail');
  if (opened === 'failed') return;
  const place = { detail_page: link.address, page: pageRuleOf(rule) };
  if (opened === 'missing') return reading.add({ ...listed, ...place, files: [], isBroken: true });
  const detail = readDetail(opened, rule, documents);
  reading.add({
    ...listed,
    ...place,
    reference: detail.reference ?? reference,
    date: dateOf(detail.date, title, reading) ?? listed.date,
    words: detail.words,
    files: detail.files,
    isBroken: false,
  });
}

function dateOf(written: string | null, title: string | null, reading: Reading): string | null {
  if (written === null) return null;
  const date = listingDate(written);
  if (date === null) {
    const message = `unexpected date ${JSON.stringify(written)} in the list, expected a calendar date: left blank`;
    reading.report({ code: 'DISCOVER_DATE_UNREAD', severity: 'info', message, observed: `${title ?? ''}: ${written}` });
  }
  return date;
}

const emptyPage = (address: string) =>
  ({
    code: 'DISCOVER_PAGE_EMPTY',
    severity: 'warning',
    message: 'unexpected list page without a decision, expected some: it is empty or its layout has changed',
    observed: address,
  }) as const;
