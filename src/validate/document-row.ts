/** The row of `documents` for a decision's file, read or not. */
import { daysOf } from '../model/calendar.ts';
import type { Document } from '../model/document.ts';
import type { DocumentRow } from '../model/record.ts';
import type { FileFacts, SourceContext } from './context.ts';
import type { Clean } from './publish-text.ts';

export interface Reading {
  readonly page_count: number | null;
  readonly text_method: DocumentRow['text_method'];
  readonly char_count: number | null;
  readonly extraction_status: DocumentRow['extraction_status'];
  readonly failure_reason: string | null;
}

const LONGEST = 500;
/** It has no pages: what is read as one is made up for reading. */
const WEB_PAGE = 'text/html';

/** How far a document was read: `failed` without any text, `partial` when some pages are pictures that were not read. */
export function readingOf(document: Document, isDecision: boolean): Reading {
  const unread = document.pages.filter(({ method }) => method === 'none').map(({ number }) => number);
  const read = {
    page_count: document.media_type === WEB_PAGE ? null : document.pages.length,
    text_method: document.method,
    char_count: document.characters,
  };
  if (document.characters === 0) {
    const reason = `no text: ${document.media_type === WEB_PAGE ? 'the web page is empty' : 'the pages are pictures or empty'}`;
    return { ...read, extraction_status: 'failed', failure_reason: reason };
  }
  if (!isDecision) return { ...read, extraction_status: 'not_a_decision', failure_reason: null };
  if (unread.length === 0) return { ...read, extraction_status: 'ok', failure_reason: null };
  const listed = unread.slice(0, 20).join(', ');
  return { ...read, extraction_status: 'partial', failure_reason: `no text on ${unread.length} pages: ${listed}` };
}

/** The whole row, in the order of the table. */
export function documentRow(
  decision_id: string,
  file: FileFacts,
  context: SourceContext,
  reading: Reading,
  clean: Clean,
): DocumentRow {
  const listed = context.listing?.date;
  const words = (field: string, text: string | null | undefined) => (text ? clean(field, text, LONGEST) : null);
  return {
    document_id: file.id,
    sha256: file.sha256,
    decision_id,
    source_url: address(context.source_url),
    landing_page_url: address(context.landing_page_url),
    file_name: words('document.file_name', context.file_name),
    media_type: file.media_type,
    bytes: file.bytes,
    page_count: reading.page_count,
    text_method: reading.text_method,
    char_count: reading.char_count,
    listing_title: words('document.listing_title', context.listing?.title),
    listing_date: listed && daysOf(listed) !== null ? listed : null,
    http_last_modified: words('document.http_last_modified', context.http_last_modified),
    etag: words('document.etag', context.etag),
    role: context.document_role,
    status: context.document_status,
    superseded_by: null,
    extraction_status: reading.extraction_status,
    failure_reason: words('document.failure_reason', reading.failure_reason),
    retrieved_date: context.retrieved_date,
  };
}

/** An address with spaces and the like escaped, as the URL standard writes it. Throws for what is no address. */
export const address = (url: string | null): string | null => (url === null ? null : new URL(url).href);
