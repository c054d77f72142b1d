/** The last release, as this one looks things up in it: what was published of which file, at which address, under which key. */
import type { ChangeRow, DecisionRecord, DecisionRow } from '../model/record.ts';
import type { Awaited, PublishedDecision } from '../store/releases.ts';
import { decisionId } from '../validate/identity.ts';

/** A row of `decisions` as it was published. */
export type LastRow = DecisionRow;

export interface LastRelease {
  readonly rows: readonly LastRow[];
  /** Rows of decisions with a paper that were read from this file; several for a log. */
  ofDocument(office: string, document_id: string): readonly LastRow[];
  /** The same of what was at this address, whatever its bytes. */
  ofAddress(office: string, source_url: string | null): readonly LastRow[];
  /** Rows under this key, or under this key and the letters of a further record. */
  ofBase(base: string): ReadonlySet<LastRow>;
  /** The key without the letters that tell a further record apart. */
  baseOf(decision_id: string): string;
  /** The key of a paper: that of its file, else that of its address; of all that has a key of one base, as the record's is. */
  keyOf(record: Paper): string | null;
  /** The key that a file had last which another took the place of. */
  keyBefore(record: Paper): string | null;
  /** Every key that is or was in a release. */
  readonly given: ReadonlySet<string>;
  /** True for a paper that was published, or listed and waited for: by its file, by where it is published, by where it is listed. */
  wasThere(record: Paper, listed: Awaited): boolean;
}

type Paper = Pick<DecisionRecord, 'decision_id' | 'office_id' | 'document_id' | 'source_url'>;

/** Letters that `resolveDuplicates` tells further records apart by. */
const LETTERS = /-[a-z]{1,2}$/;
/** The key of a decision that is listed without a reference, as `stubId` makes it. */
const UNNAMED = /-stub-[0-9a-f]{12}$/;

/**
 *   kent-a1-b of reference A1                       kent-a1: a further record of that reference
 *   kent-a1-b of reference A1-B                     kent-a1-b: its own
 *   kent-a1-b without a reference, beside kent-a1   kent-a1
 *   kent-a1-b without a reference, and no kent-a1   kent-a1-b: the letter may be of the list's reference
 *   kent-stub-0123456789ab-b                        kent-stub-0123456789ab: no reference has a part in it
 */
function ownBase({ decision_id, office_id, reference }: LastRow, isKey: (key: string) => boolean): string {
  const base = decision_id.replace(LETTERS, '');
  if (reference === null) return isKey(base) || UNNAMED.test(base) ? base : decision_id;
  return decisionId(office_id, reference, '') === decision_id ? decision_id : base;
}

const named = (office: string, of: string): string => `${office} ${of}`;

/** `changes` are those of all releases, in order. */
export function lastRelease(
  before: readonly PublishedDecision[],
  awaited: readonly Awaited[],
  changes: readonly ChangeRow[],
): LastRelease {
  const rows = before.map(({ row }) => JSON.parse(row) as LastRow);
  const papers = rows.filter(({ record_status }) => record_status !== 'stub');
  const documents = Map.groupBy(papers, ({ office_id, document_id }) => named(office_id, document_id));
  const addresses = Map.groupBy(papers, ({ office_id, source_url }) => named(office_id, source_url ?? ''));
  const byKey = new Map(rows.map((row) => [row.decision_id, row]));
  const isKey = (key: string): boolean => byKey.has(key);
  const bases = Map.groupBy(rows, (row) => ownBase(row, isKey));
  const waiting = new Set(awaited.map(({ office, address }) => named(office, address)));
  const ofDocument: LastRelease['ofDocument'] = (office, id) => documents.get(named(office, id)) ?? [];
  const ofAddress: LastRelease['ofAddress'] = (office, address) =>
    address === null ? [] : (addresses.get(named(office, address)) ?? []);
  const families = new Map<string, ReadonlySet<LastRow>>();
  const ofBase: LastRelease['ofBase'] = (base) => {
    const own = byKey.get(base);
    const family = families.get(base) ?? new Set([...(own === undefined ? [] : [own]), ...(bases.get(base) ?? [])]);
    families.set(base, family);
    return family;
  };
  const replaced = changes.filter(({ field }) => field === 'document_id');
  const once = Map.groupBy(replaced, ({ old_value }) => old_value ?? '');
  return {
    rows,
    ofDocument,
    ofAddress,
    ofBase,
    keyOf: ({ decision_id, office_id, document_id, source_url }) => {
      const family = ofBase(decision_id);
      const found = [...ofDocument(office_id, document_id), ...ofAddress(office_id, source_url)];
      return found.find((row) => family.has(row))?.decision_id ?? null;
    },
    keyBefore: ({ decision_id, document_id }) => {
      const isOfBase = (key: string): boolean => {
        const row = byKey.get(key);
        return row !== undefined && ofBase(decision_id).has(row);
      };
      return once.get(document_id)?.findLast((row) => isOfBase(row.decision_id))?.decision_id ?? null;
    },
    given: new Set([...rows, ...changes].map(({ decision_id }) => decision_id)),
    baseOf: (decision_id) => {
      const row = byKey.get(decision_id);
      return row === undefined ? decision_id : ownBase(row, isKey);
    },
    wasThere: ({ office_id, document_id, source_url }, { office, address }) =>
      ofDocument(office_id, document_id).length > 0 ||
      ofAddress(office_id, source_url).length > 0 ||
      waiting.has(named(office, address)) ||
      // Its lists had not been had whole: what shows for the first time may have been there.
      waiting.has(named(office, '')),
  };
}
