/** What validate is told besides what parse read: where the file came from and what was known of it before. */
import type { Document } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { DecisionRow, DocumentRow } from '../model/record.ts';

/** What is known of a file without reading it. A Document has all of these. */
export interface FileFacts {
  /** First 16 hex digits of `sha256`. */
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: string;
}

/** What the office's list page says of the decision. */
export interface ListingFacts {
  readonly title: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** In the published form: spaces removed, upper case, ASCII hyphens. */
  readonly reference: string | null;
}

export interface SourceContext {
  readonly file_name: string | null;
  readonly source_url: string | null;
  readonly landing_page_url: string | null;
  /** Slug of the office that published it, where the source says so; the paper decides otherwise. */
  readonly office: string | null;
  readonly listing: ListingFacts | null;
  readonly http_last_modified: string | null;
  readonly etag: string | null;
  readonly record_status: DecisionRow['record_status'];
  readonly document_role: DocumentRow['role'];
  readonly document_status: DocumentRow['status'];
  /** `2026-11-23`; null where unknown. */
  readonly first_seen_date: string | null;
  readonly last_changed_date: string | null;
  readonly retrieved_date: string | null;
}

export interface ValidateContext extends SourceContext {
  readonly document: Document;
  /** Of a file of several decisions: which of them this is, where its reference does not say so. */
  readonly part?: string | null;
  /** Of a file of several decisions: SHA-256 of this one's own words, in hex, which stays when the file grows by others. */
  readonly words_sha256?: string;
  /** Trouble met by the stages before: extract and parse. */
  readonly issues: readonly Issue[];
}

export interface FailureContext extends SourceContext {
  readonly file: FileFacts;
  /** Why it could not be read, in words. */
  readonly reason: string;
}

/** A source of which nothing is known but the file, as for a file given on the command line. Spread it and add what is known. */
export const NOTHING_KNOWN: SourceContext = {
  file_name: null,
  source_url: null,
  landing_page_url: null,
  office: null,
  listing: null,
  http_last_modified: null,
  etag: null,
  record_status: 'active',
  document_role: 'decision_record',
  document_status: 'live',
  first_seen_date: null,
  last_changed_date: null,
  retrieved_date: null,
};
