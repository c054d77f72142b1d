/** The table `documents`: one row per file. */
import { date, edtf, freeText, id, integer, maybe, oneOf, type RowOf, text, url } from './column.ts';
import { TEXT_METHODS } from './decisions.ts';
import { table } from './table.ts';

export const DOCUMENT_ROLES = ['decision_record', 'supporting_report', 'appendix', 'listing_stub'] as const;
export const DOCUMENT_STATUSES = ['live', 'gone', 'changed'] as const;
export const EXTRACTION_STATUSES = ['ok', 'partial', 'failed', 'not_a_decision'] as const;

export const documents = table({
  name: 'documents',
  meaning: 'One row per file, told apart by its content.',
  key: ['document_id'],
  foreign: [
    { field: 'decision_id', table: 'decisions', target: 'decision_id' },
    { field: 'superseded_by', table: 'documents', target: 'document_id' },
  ],
  order: ['document_id'],
  columns: {
    document_id: id("Key: first 16 hex digits of the file's SHA-256."),
    sha256: text('SHA-256 of the file, in hex.', '^[0-9a-f]{64}$'),
    decision_id: maybe(id('The decision it belongs to; blank for a log, a file of many decisions.')),
    source_url: maybe(url('Address of the file.')),
    landing_page_url: maybe(url('Page that links to the file.')),
    file_name: maybe(freeText('Name of the file.', 1000)),
    media_type: text('What the bytes are, as told from the bytes.', '^[a-z0-9]+/[a-z0-9.+-]+$'),
    bytes: integer('Size of the file.'),
    page_count: maybe(integer('Number of pages; blank for a web page and where the file could not be opened.')),
    text_method: oneOf(TEXT_METHODS, 'How the text was come by.'),
    char_count: maybe(integer('Characters of text that are not white space.')),
    listing_title: maybe(freeText('Title on the page that lists it.')),
    listing_date: maybe(edtf('Date on the page that lists it.')),
    http_last_modified: maybe(freeText('Last-Modified as the server gave it.', 300)),
    etag: maybe(freeText('ETag as the server gave it.', 300)),
    role: oneOf(
      DOCUMENT_ROLES,
      'What the file is to the decision; listing_stub: the page that lists decisions without a paper.',
    ),
    status: oneOf(DOCUMENT_STATUSES, 'Whether the address still gives this content.'),
    superseded_by: maybe(id('The document that took its place.')),
    extraction_status: oneOf(EXTRACTION_STATUSES, 'How far it could be read.'),
    failure_reason: maybe(freeText('Why it could not be read.')),
    retrieved_date: maybe(date('Day on which these bytes were fetched.')),
  },
});

export type DocumentRow = RowOf<typeof documents.columns>;
