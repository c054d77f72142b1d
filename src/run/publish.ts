/** The last stage: every record that is held, dated and put into the published tables. */
import { createHash } from 'node:crypto';
import { type ExportReport, writeExport } from '../export/export.ts';
import type { DecisionRecord, DocumentRow, IssueRow } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { issueRows } from '../validate/issue-row.ts';
import { type Held, heldOf } from './held.ts';
import { apart } from './several.ts';
import { sourceIssues } from './source-issues.ts';
import { dayOf, type World } from './world.ts';

export interface Release {
  readonly decisions: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly needsReview: number;
  /** Papers whose text could not be read at all, and files that could not be had. */
  readonly failed: number;
  /** Papers that are pictures of pages. */
  readonly pictures: number;
  readonly without: Readonly<Record<string, number>>;
  readonly tables: ExportReport;
}

export async function publish(output: string, world: World): Promise<Release> {
  const { catalogue } = world;
  const held = catalogue.listings.offices().flatMap((office) => heldOf(office, catalogue));
  const published = catalogue.transaction(() => held.flatMap((one) => publishedOf(one, world)));
  const decisions = published.filter(({ held: { document } }) => document.role === 'decision_record');
  const records = decisions.map(({ record }) => record);
  const sources = sourceIssues(catalogue);
  const issues = [...sources.rows, ...held.flatMap(addressIssues)];
  const documents = furtherDocuments(published, catalogue);
  const tables = await writeExport(records, { directory: output, issues, documents });
  catalogue.transaction(() =>
    catalogue.records.release(published.map(({ held: { file } }) => [file.office, file.sha256])),
  );
  const unread = decisions.filter(({ record }) => record.document.extraction_status === 'failed');
  const pictures = unread.filter(({ record }) => record.document.page_count !== null).length;
  const count = (news: News): number => decisions.filter((one) => one.news === news).length;
  return {
    decisions: records.length,
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    gone: decisions.filter(({ held: { isGone } }) => isGone).length,
    needsReview: records.filter(({ needs_review }) => needs_review).length,
    failed: unread.length - pictures + sources.failed,
    pictures,
    without: sources.without,
    tables,
  };
}

type News = 'new' | 'changed' | 'unchanged';

interface Published {
  readonly held: Held;
  readonly record: DecisionRecord;
  readonly news: News;
}

/** The records of a document with their dates; none for one that was not read yet. */
function publishedOf(held: Held, world: World): Published[] {
  const { catalogue } = world;
  const { office, sha256, retrieved_date } = held.file;
  const stored = catalogue.records.find(office, sha256);
  if (stored === null) return [];
  const { record } = stored;
  const status = held.isGone ? ('gone' as const) : ('live' as const);
  const undated = { ...record, document: { ...record.document, status } };
  const content = createHash('sha256').update(JSON.stringify(undated)).digest('hex').slice(0, 16);
  const last_changed_date = catalogue.records.settle(office, sha256, content, dayOf(world));
  const dated = apart(undated).map((one) => ({
    ...one,
    first_seen_date: held.listing.first_seen_date,
    last_changed_date,
    document: { ...one.document, status, retrieved_date },
  }));
  const { published } = stored;
  const news = published === null ? 'new' : published === content ? 'unchanged' : 'changed';
  return dated.map((one) => ({ held, record: one, news }));
}

/** Rows of documents that are no decision of their own: supporting papers, and contents that others took the place of. */
function furtherDocuments(published: readonly Published[], catalogue: Catalogue): DocumentRow[] {
  const supporting = published
    .filter(({ held }) => held.document.role !== 'decision_record')
    .map(({ held, record }) => ({ ...record.document, decision_id: decisionOf(held, published) }));
  const current = new Set(published.map(({ held: { file } }) => `${file.office} ${file.sha256}`));
  const superseded = catalogue.listings.offices().flatMap((office) =>
    catalogue.files.documents(office).flatMap(({ sha256, superseded_by, retrieved_date }): DocumentRow[] => {
      const stored = current.has(`${office} ${sha256}`) ? null : catalogue.records.find(office, sha256);
      if (stored === null || superseded_by === null) return [];
      const by = superseded_by.slice(0, 16);
      const { document } = stored.record;
      return [{ ...document, decision_id: null, status: 'changed', superseded_by: by, retrieved_date }];
    }),
  );
  return [...supporting, ...superseded];
}

/** The decision that a supporting paper was listed with. */
function decisionOf({ listing }: Held, published: readonly Published[]): string | null {
  const main = published.find(
    ({ held }) =>
      held.document.role === 'decision_record' &&
      held.listing.office === listing.office &&
      held.listing.key === listing.key,
  );
  return main?.record.decision_id ?? null;
}

/** One file that is linked under several addresses is one document: the others are told. */
function addressIssues({ file, addresses }: Held): IssueRow[] {
  if (addresses.length < 2) return [];
  const observed = addresses.join(' | ');
  const message = `unexpected ${addresses.length} addresses of one file, expected one: kept once`;
  return issueRows(
    [{ code: 'DISCOVER_REPEATED', severity: 'info', message, observed }],
    null,
    file.sha256.slice(0, 16),
  );
}
