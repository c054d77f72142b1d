/** The last stage: every record that is held, dated and put into the published tables. */
import { type ExportReport, writeExport } from '../export/export.ts';
import type { IssueRow } from '../model/record.ts';
import { issueRows } from '../validate/issue-row.ts';
import { furtherDocuments } from './further-documents.ts';
import { type Held, heldOf } from './held.ts';
import { datedAs, newsBetween } from './release.ts';
import { listingName, sourceIssues } from './source-issues.ts';
import { type News, type Published, standingOf } from './standing.ts';
import { successionIssues } from './successions.ts';
import { type Suspicions, suspicionIssues, suspicionsOf } from './suspicions.ts';
import type { World } from './world.ts';

export interface Release {
  readonly decisions: number;
  /** Decisions listed without a paper. */
  readonly stubs: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  /** Rows that this release adds to the table of changes; of the first release, its decisions. */
  readonly changes: number;
  readonly needsReview: number;
  /** Papers that are held and whose text could not be read at all, by office. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** Papers that are pictures of pages. */
  readonly pictures: number;
  readonly without: Readonly<Record<string, number>>;
  /** Offices that decided nothing for longer than ever, as far as they tell. */
  readonly silences: readonly Suspicions[];
  readonly tables: ExportReport;
}

export async function publish(output: string, world: World): Promise<Release> {
  const { catalogue } = world;
  const held = catalogue.listings.offices().flatMap((office) => heldOf(office, catalogue));
  const last = catalogue.releases.last();
  const standing = await standingOf(held, last, world);
  const { decisions, stubs, editions, supporting } = standing;
  const full = decisions.map(({ record }) => record);
  const before = new Map(last.map((one) => [one.decision_id, one]));
  // A decision that the list names twice alike is one.
  const records = [...new Set([...full, ...stubs.map(({ record }) => record)])];
  const listed = stubs.flatMap(({ listing, now }) => (now === undefined ? [listing] : [listing, now]));
  const sources = sourceIssues(catalogue, new Set(listed.map(listingName)));
  const suspicions = suspicionsOf(records, catalogue);
  const suspicious = suspicionIssues(suspicions);
  const successions = catalogue.transaction(() => successionIssues(catalogue));
  const issues = [
    ...sources.rows,
    ...successions,
    ...issueRows(suspicious, null, null),
    ...held.flatMap(addressIssues),
  ];
  const documents = furtherDocuments(standing, catalogue);
  const listingOf = new Map([
    ...decisions.map(({ held, record }) => [record.decision_id, held.listing] as const),
    ...stubs.map(({ listing, record }) => [record.decision_id, listing] as const),
  ]);
  const news = newsBetween(before, listingOf, world);
  const dated = records.map((record) => datedAs(record, before.get(record.decision_id), world));
  const tables = await writeExport(dated, { directory: output, issues, documents, changes: news.changes });
  catalogue.transaction(() => {
    const papers = [...decisions, ...editions.map(([one]) => one), ...supporting];
    catalogue.records.release(papers.map(({ held: { file } }) => [file.office, file.sha256]));
    news.keep();
  });
  const unread = decisions.filter(({ record }) => record.document.extraction_status === 'failed');
  const pictures = unread.filter(({ record }) => record.document.page_count !== null).length;
  const count = (kind: News): number => decisions.filter((one) => one.news === kind).length;
  return {
    decisions: full.length,
    stubs: stubs.length,
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    gone: decisions.filter(({ held: { isGone } }) => isGone).length,
    changes: news.count(),
    needsReview: full.filter(({ needs_review }) => needs_review).length,
    unreadable: countsOf(unread.filter(({ record }) => record.document.page_count === null)),
    pictures,
    without: sources.without,
    silences: suspicions.filter(({ silence }) => silence !== null),
    tables,
  };
}

const countsOf = (published: readonly Published[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(published, ({ held }) => held.file.office)].map(([id, all]) => [id, all.length]));

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
