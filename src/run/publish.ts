/** The last stage: every record that is held, dated and put into the published tables. */
import { createHash } from 'node:crypto';
import { type ExportReport, writeExport } from '../export/export.ts';
import type { DecisionRecord, DocumentRow, IssueRow } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { issueRows } from '../validate/issue-row.ts';
import { type Held, heldOf } from './held.ts';
import { type KeyBook, keyBook } from './kept-key.ts';
import { movedOf } from './moved.ts';
import { datedAs, newsBetween } from './release.ts';
import { apart, type HeldRecord } from './several.ts';
import { listingName, sourceIssues } from './source-issues.ts';
import { type StubOf, stubsOf } from './stubs.ts';
import { successionIssues } from './successions.ts';
import { type Suspicions, suspicionIssues, suspicionsOf } from './suspicions.ts';
import { dayOf, type World } from './world.ts';

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
  const keys = keyBook(last, (office) => catalogue.files.documents(office));
  const published = catalogue.transaction(() => held.flatMap((one) => publishedOf(one, keys, world)));
  const { standing: decisions, successors } = movedOf(
    published.filter(({ held: { document } }) => document.role === 'decision_record'),
  );
  const stubs = await allStubs(decisions, world);
  const full = decisions.map(({ record }) => record);
  const before = new Map(last.map((one) => [one.decision_id, one]));
  const records = [...full, ...stubs.map(({ record }) => record)];
  const sources = sourceIssues(catalogue, new Set(stubs.map(({ listing }) => listingName(listing))));
  const suspicions = suspicionsOf(records, catalogue);
  const suspicious = suspicionIssues(suspicions);
  const successions = catalogue.transaction(() => successionIssues(catalogue));
  const issues = [
    ...sources.rows,
    ...successions,
    ...issueRows(suspicious, null, null),
    ...held.flatMap(addressIssues),
  ];
  const documents = [...furtherDocuments(published, stubs, catalogue), ...[...successors].map(editionBefore)];
  const listingOf = new Map([
    ...decisions.map(({ held, record }) => [record.decision_id, held.listing] as const),
    ...stubs.map(({ listing, record }) => [record.decision_id, listing] as const),
  ]);
  const news = newsBetween(before, listingOf, world);
  const dated = records.map((record) => datedAs(record, before.get(record.decision_id), world));
  const tables = await writeExport(dated, { directory: output, issues, documents, changes: news.changes });
  catalogue.transaction(() => {
    catalogue.records.release(published.map(({ held: { file } }) => [file.office, file.sha256]));
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

async function allStubs(decisions: readonly Published[], world: World): Promise<StubOf[]> {
  const byOffice = Map.groupBy(decisions, ({ held }) => held.listing.office);
  const stubs: StubOf[] = [];
  for (const office of world.catalogue.listings.offices())
    stubs.push(...(await stubsOf(office, byOffice.get(office) ?? [], world)));
  return stubs;
}

type News = 'new' | 'changed' | 'unchanged';

interface Published {
  readonly held: Held;
  readonly record: DecisionRecord;
  readonly news: News;
}

/** The records of a document with their dates; none for one that was not read yet. */
function publishedOf(held: Held, keys: KeyBook, world: World): Published[] {
  const { catalogue } = world;
  const { office, sha256, retrieved_date } = held.file;
  const stored = catalogue.records.find(office, sha256);
  if (stored === null) return [];
  const isDecision = held.document.role === 'decision_record';
  const whole: HeldRecord = stored.record;
  // The rows of a log have keys of their own.
  const record = isDecision && whole.further === undefined ? keys.keep(whole, held.listing) : whole;
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
function furtherDocuments(
  published: readonly Published[],
  stubs: readonly StubOf[],
  catalogue: Catalogue,
): DocumentRow[] {
  const decisionOf = new Map([
    ...stubs.map(({ listing, record }) => [listingName(listing), record.decision_id] as const),
    ...published
      .filter(({ held }) => held.document.role === 'decision_record')
      .map(({ held, record }) => [listingName(held.listing), record.decision_id] as const),
  ]);
  const supporting = published
    .filter(({ held }) => held.document.role !== 'decision_record')
    .map(({ held, record }) => ({
      ...record.document,
      decision_id: decisionOf.get(listingName(held.listing)) ?? null,
    }));
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

/** The row of a paper whose decision stands at another address now. */
const editionBefore = ([{ record }, next]: readonly [Published, Published]): DocumentRow => ({
  ...record.document,
  decision_id: next.record.decision_id,
  status: 'changed',
  superseded_by: next.record.document_id,
});

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
