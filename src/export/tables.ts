/** Nested records become flat, sorted tables, once for all formats. */
import type { Dataset, Row, TableRows } from '../formats/format.ts';
import {
  type ChangeRow,
  type CitationRow,
  type DecisionRecord,
  type DocumentRow,
  type IssueRow,
  TABLES,
  type Table,
  type TableName,
} from '../model/record.ts';
import { resolveDuplicates } from './duplicates.ts';
import { withGuardIssues } from './guard.ts';
import { compare, sortedBy } from './order.ts';

/** Rows that belong to no decision, or to one besides its own record: supporting papers, trouble with a listing. */
export interface Extras {
  readonly documents?: readonly DocumentRow[];
  readonly issues?: readonly IssueRow[];
}

export interface DatasetOptions extends Extras {
  /** Guard free text in CSV against being run as a formula, and say so in issues. */
  readonly formula_guard: boolean;
}

/** Everything that is published, in order, with keys of its own. The same records in any order give the same data set. */
export function datasetOf(records: readonly DecisionRecord[], options: DatasetOptions): Dataset {
  const distinct = resolveDuplicates(records);
  const guarded = options.formula_guard ? distinct.map(withGuardIssues) : distinct;
  const sorted = sortedBy(guarded, TABLES.decisions.order).map((record) =>
    record.issues.length < 2 ? record : { ...record, issues: sortedBy(record.issues, TABLES.issues.order) },
  );
  return { records: sorted, tables: tablesOf(sorted, options) };
}

/** The data set with its table of changes. */
export const withChanges = ({ records, tables }: Dataset, changes: readonly ChangeRow[]): Dataset => ({
  records,
  tables: [...tables, rowsOf('changes', changes)],
});

/** The rows of every table, sorted, from records that have keys of their own. `changes` is left to the stage that compares releases. */
export function tablesOf(records: readonly DecisionRecord[], extras: Extras = {}): TableRows[] {
  const documents = [...records.map(({ document }) => document), ...(extras.documents ?? [])];
  const once = [...new Map(documents.toReversed().map((row) => [row.document_id, row])).values()];
  return [
    rowsOf('decisions', records),
    rowsOf(
      'amounts',
      records.flatMap(({ amounts }) => amounts),
    ),
    rowsOf(
      'parties',
      records.flatMap(({ parties }) => parties),
    ),
    rowsOf('documents', once),
    rowsOf('citations', records.flatMap(citationRows)),
    rowsOf('issues', [...records.flatMap(({ issues }) => issues), ...(extras.issues ?? [])]),
  ];
}

/** The table's own columns of each row, in order; what is nested in a record stays behind. */
function rowsOf(name: TableName, rows: readonly object[]): TableRows {
  const table: Table = TABLES[name];
  const columns = Object.keys(table.columns);
  const sorted = sortedBy(rows as readonly Row[], table.order);
  const flat = function* (): Generator<Row> {
    for (const row of sorted) yield Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  };
  return { table, count: sorted.length, rows: flat };
}

/** Every citation of a record: of the decision's columns, of its amounts and of its parties. */
export function citationRows(record: DecisionRecord): CitationRow[] {
  const { decision_id } = record;
  const own = Object.entries(record.citations).flatMap(([field, places]) =>
    places.map((place) => ({ decision_id, table: 'decisions' as const, row_id: decision_id, field, ...place })),
  );
  const ofAmounts = record.amounts.flatMap(({ amount_id, citation, further_citations = [] }) =>
    [citation, ...further_citations].map((place) => ({
      decision_id,
      table: 'amounts' as const,
      row_id: amount_id,
      field: 'amount',
      ...place,
    })),
  );
  const ofParties = record.parties.flatMap(({ seq, citation, further_citations = [] }) =>
    [citation, ...further_citations].map((place) => ({
      decision_id,
      table: 'parties' as const,
      row_id: String(seq),
      field: 'name_printed',
      ...place,
    })),
  );
  return [...own, ...ofAmounts, ...ofParties].sort((one, other) => compare(one.table, other.table));
}
