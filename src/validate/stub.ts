/**
 * The record of a decision that is listed without a paper: withheld, withdrawn, deferred, a title alone, a link that leads nowhere. It holds
 * what the list says and nothing else; its document is the page of the list.
 */
import { createHash } from 'node:crypto';
import { areaOf, officeNameAt } from '../lexicon/office-names.ts';
import { daysOf } from '../model/calendar.ts';
import type { Issue } from '../model/issue.ts';
import { decisions } from '../model/record/decisions.ts';
import { type Citation, type DecisionRecord, type DecisionRow, type DocumentRow, TABLES } from '../model/record.ts';
import type { FileFacts, ListingFacts } from './context.ts';
import { address } from './document-row.ts';
import { normalReference, slugOf } from './identity.ts';
import { issueRows } from './issue-row.ts';
import { cleaner } from './publish-text.ts';

export interface StubContext {
  /** Slug of the office. */
  readonly office: string;
  /** What tells this listing from the office's others. */
  readonly key: string;
  /** As printed, but for the date. */
  readonly listing: ListingFacts;
  /** Words of the page for each of them; what has none is not published. */
  readonly quotes: { readonly [K in keyof ListingFacts]: string | null };
  /** The page of the list, as it was when it first said so. */
  readonly page: FileFacts & { readonly address: string; readonly retrieved_date: string };
  /** No longer listed. */
  readonly isGone: boolean;
  readonly first_seen_date: string;
}

const LONGEST_TITLE = 500;
const LONGEST_QUOTE = 300;

/** The key of a decision without a paper: by its reference, as that of any other; without one `office-stub-` and 12 hex digits of its listing's key. */
export function stubId(office: string, reference: string | null, key: string): string {
  const slug = reference === null ? '' : slugOf(normalReference(reference));
  if (slug !== '') return `${office}-${slug}`;
  return `${office}-stub-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

/** The record, with the issues that say why there is no paper. */
export function stubRecord(context: StubContext, issues: readonly Issue[]): DecisionRecord {
  const { office, page } = context;
  const { reference, title, decision_date, citations } = factsOf(context);
  const decision_id = stubId(office, reference, context.key);
  const rows = issueRows(issues, decision_id, page.id);
  const blank = Object.keys(TABLES.decisions.columns).map((name) => [name, null]);
  const columns: DecisionRow = {
    ...(Object.fromEntries(blank) as DecisionRow),
    ...{ decision_id, office_id: office, reference, title, decision_date },
    office_name: officeNameAt(office, decision_date),
    police_force_area_code: areaOf(office)?.code ?? null,
    record_status: 'stub',
    decision_date_basis: decision_date === null ? 'none' : 'listing',
    document_id: page.id,
    source_url: address(page.address),
    text_method: 'html',
    // The word of a list is the weakest witness.
    confidence: reference === null && decision_date === null ? null : 'D',
    needs_review: rows.some(({ severity }) => severity !== 'info'),
    issue_count: rows.length,
    first_seen_date: context.first_seen_date,
  };
  return { ...columns, amounts: [], parties: [], citations, issues: rows, document: pageRow(context) };
}

type Facts = Pick<DecisionRow, 'reference' | 'title' | 'decision_date'> & Pick<DecisionRecord, 'citations'>;

/** What the list says, as far as its words stand on the page and the column can hold it. */
function factsOf({ listing, quotes, page }: StubContext): Facts {
  const clean = cleaner([]);
  const citations: Record<string, Citation[]> = {};
  const held = <K extends 'reference' | 'title' | 'decision_date'>(
    field: K,
    value: string | null,
    printed: string | null,
  ): DecisionRow[K] => {
    const quote = printed === null ? null : clean(field, printed, LONGEST_QUOTE);
    if (value === null || quote === null || !decisions.columns[field].schema.safeParse(value).success) return null;
    const place = { page: null, x: null, y: null, width: null, height: null, selector: null, text_position: null };
    citations[field] = [{ ...place, document_id: page.id, quote, method: 'pattern', rule: 'listing' }];
    return value;
  };
  const reference = held(
    'reference',
    listing.reference === null ? null : normalReference(listing.reference),
    quotes.reference,
  );
  const title = held(
    'title',
    listing.title === null ? null : clean('title', listing.title, LONGEST_TITLE),
    quotes.title,
  );
  const day = listing.date !== null && daysOf(listing.date) !== null ? listing.date : null;
  return { reference, title, decision_date: held('decision_date', day, quotes.date), citations };
}

/** The page of the list as a document: it belongs to no single decision. */
function pageRow({ page, isGone }: StubContext): DocumentRow {
  const { id, sha256, media_type, bytes, retrieved_date } = page;
  const unknown = { page_count: null, char_count: null, listing_title: null, listing_date: null, file_name: null };
  return {
    document_id: id,
    sha256,
    decision_id: null,
    source_url: address(page.address),
    landing_page_url: null,
    media_type,
    bytes,
    ...unknown,
    text_method: 'html',
    http_last_modified: null,
    etag: null,
    role: 'listing_stub',
    status: isGone ? 'gone' : 'live',
    superseded_by: null,
    extraction_status: 'not_a_decision',
    failure_reason: null,
    retrieved_date,
  };
}
