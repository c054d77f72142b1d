/** Releases of one office in memory: a test says what its list links to at each look, and sees what is published under which key. */
import { createHash } from 'node:crypto';
import { renamed, resolveDuplicates } from '../../src/export/duplicates.ts';
import type { DecisionRecord, DocumentRow } from '../../src/model/record.ts';
import { furtherDocuments } from '../../src/run/further-documents.ts';
import { heldOf } from '../../src/run/held.ts';
import { datedAs, newsBetween } from '../../src/run/release.ts';
import { standingOf } from '../../src/run/standing.ts';
import type { World } from '../../src/run/world.ts';
import { emptyCatalogue } from '../../src/store/catalogue.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { failedRecord } from '../../src/validate/failed.ts';
import { fileFacts } from '../../src/validate/file-facts.ts';
import { decisionId } from '../../src/validate/identity.ts';

export interface Listed {
  readonly address: string;
  readonly bytes: string;
  readonly reference: string | null;
  readonly day: string;
  readonly title?: string | null;
}

export interface Told {
  readonly decisions: readonly DecisionRecord[];
  readonly documents: readonly DocumentRow[];
}

const OFFICE = 'kent';
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 25);

export const idOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

function recordOf({ address, bytes, reference, day, title = null }: Listed): DecisionRecord {
  const file = fileFacts(Buffer.from(bytes));
  const context = { ...NOTHING_KNOWN, office: OFFICE, source_url: address, file, reason: 'of no interest' };
  const record = failedRecord(context, []);
  const read = renamed(record, decisionId(OFFICE, reference, file.sha256));
  const document = { ...read.document, extraction_status: 'ok' as const, page_count: 1 };
  return { ...read, reference, decision_date: day, title, issues: [], issue_count: 0, needs_review: false, document };
}

export function releases() {
  const catalogue = emptyCatalogue();
  let days = 0;
  const never = (): never => {
    throw new Error('unexpected use, expected a release of what is there');
  };
  const world = (): World => {
    const fresh_since = START + days * DAY;
    const run = { run: days + 1, fresh_since } as World['run'];
    const tell = { line: () => undefined, progress: () => undefined };
    const stopping = new AbortController().signal;
    return {
      run,
      catalogue,
      archive: {} as World['archive'],
      client: null,
      openReader: never,
      now: never,
      stopping,
      tell,
    };
  };
  const look = (listed: readonly Listed[]): void => {
    days += 1;
    const date = new Date(START + days * DAY).toISOString().slice(0, 10);
    const found = listed.map(({ address, reference, day, title = null }, position) => ({
      ...{ office: OFFICE, key: address, position, reference, title, date: day, state: 'published' as const },
      ...{ landing_page: 'http://a.example/', list_page: 'http://a.example/', repeats: 0 },
      documents: [{ address, addresses: [address], role: 'decision_record' as const }],
    }));
    catalogue.transaction(() => {
      catalogue.listings.update(OFFICE, found, [], { date, fresh_since: days, isComplete: true });
      const counts = { found: 0, dated: 0, titled: 0, referenced: 0, linked: 0, short_looks: 0, restarts: null };
      catalogue.looks.keep({ office: OFFICE, fresh_since: days, date, ...counts, description: '', issues: [] });
      for (const one of listed) {
        const { sha256, bytes } = fileFacts(Buffer.from(one.bytes));
        const file = { sha256, bytes, media_type: 'application/pdf', etag: null, http_last_modified: null };
        catalogue.files.hold(
          { office: OFFICE, address: one.address, checked: days },
          { ...file, retrieved_date: date },
        );
        if (catalogue.records.find(OFFICE, sha256) !== null) continue;
        const record = recordOf(one);
        catalogue.records.keep({ office: OFFICE, sha256, stage_version: 'v1', source: 's', record }, date);
      }
    });
  };
  const release = async (): Promise<Told> => {
    const last = catalogue.releases.last();
    const before = new Map(last.map((one) => [one.decision_id, one]));
    const standing = await standingOf(heldOf(OFFICE, catalogue), last, world());
    const listingOf = new Map(standing.decisions.map(({ record, held }) => [record.decision_id, held.listing]));
    const records = standing.decisions.map(({ record }) => datedAs(record, before.get(record.decision_id), world()));
    const decisions = resolveDuplicates(records).sort((one, other) => (one.decision_id < other.decision_id ? -1 : 1));
    const documents = furtherDocuments(standing, catalogue).sort((one, other) =>
      one.document_id < other.document_id ? -1 : 1,
    );
    const news = newsBetween(before, listingOf, world());
    news.changes(decisions);
    catalogue.transaction(() => news.keep());
    return { decisions, documents };
  };
  return {
    release,
    look: (listed: readonly Listed[]): Promise<Told> => {
      look(listed);
      return release();
    },
    close: () => catalogue.close(),
  };
}
