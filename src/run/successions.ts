/** What took the place of what at an address, and whether a word of it is another: found once, when both were read, and told ever after. */
import { foldedText } from '../extract/text-hashes.ts';
import type { Issue } from '../model/issue.ts';
import { type DecisionRecord, type IssueRow, TABLES } from '../model/record.ts';
import type { Succession } from '../model/text-hashes.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { StoredSuccession } from '../store/texts.ts';
import { issueRows } from '../validate/issue-row.ts';

/** Of all offices, a row for each content that another took the place of. In one transaction of the caller. */
export function successionIssues(catalogue: Catalogue): IssueRow[] {
  return catalogue.listings.offices().flatMap((office) => {
    findNew(office, catalogue);
    const rows = catalogue.texts.successions(office);
    return rows.flatMap((one) => issueRows([issueOf(one)], null, one.successor.slice(0, 16)));
  });
}

function findNew(office: string, { files, records, texts }: Catalogue): void {
  const known = new Set(texts.successions(office).map(({ sha256, successor }) => `${sha256} ${successor}`));
  for (const { sha256, superseded_by: successor } of files.documents(office)) {
    if (successor === null || known.has(`${sha256} ${successor}`)) continue;
    const [old, now] = [records.find(office, sha256), records.find(office, successor)];
    if (old === null || now === null) continue;
    // Read by other code, the old text is another without the paper's doing.
    const isComparable = old.stage_version === now.stage_version;
    const [before, after] = isComparable ? [texts.find(office, sha256), texts.find(office, successor)] : [null, null];
    const isSameRecord = isComparable && isSameContent(old.record, now.record);
    texts.succeed({ office, sha256, successor, kind: kindOf(before, after, isSameRecord) });
  }
}

type Text = ReturnType<Catalogue['texts']['find']>;

/** Where a text is not known, the worst is said. */
export function kindOf(before: Text, after: Text, isSameRecord: boolean): Succession {
  if (before === null || after === null || !isSameRecord || before.folded !== after.folded) return 'substantive';
  return before.exact === after.exact ? 'bytes_only' : 'cosmetic';
}

/** Columns that name the file or the moment, and nothing that was read. */
const ASIDE: ReadonlySet<string> = new Set([
  ...['decision_id', 'document_id', 'source_url', 'first_seen_date', 'last_changed_date', 'issue_count'],
]);

/** Case, punctuation and spaces aside, the same was read of both. */
export const isSameContent = (one: Content, other: Content): boolean => contentOf(one) === contentOf(other);

type Content = Pick<DecisionRecord, 'amounts' | 'parties'>;

/** What was read of the paper, without its places; of words, what counts. */
function contentOf(record: Content): string {
  const columns = Object.keys(TABLES.decisions.columns).filter((name) => !ASIDE.has(name));
  const values = columns.map((name) => (record as unknown as Readonly<Record<string, unknown>>)[name]);
  const sums = record.amounts.map(({ role, amount, vat_basis, period }) => [role, amount, vat_basis, period]);
  const names = record.parties.map(({ role, name }) => [role, name]);
  return JSON.stringify([values, sums, names], (_, value: unknown) =>
    typeof value === 'string' ? foldedText(value) : value,
  );
}

const WORDS: Readonly<Record<Succession, string>> = {
  bytes_only: 'not a word of it is another',
  cosmetic: 'it differs in case, punctuation, spaces or running heads alone',
  substantive: 'its words, or what is read of them, are others',
};

const issueOf = ({ sha256, successor, kind }: StoredSuccession): Issue => ({
  code: 'DOCUMENT_REPLACED',
  severity: 'info',
  message: `unexpected other file at the address of an earlier one, expected the same: ${WORDS[kind]}`,
  observed: `${kind}: ${sha256.slice(0, 16)} -> ${successor.slice(0, 16)}`,
});
