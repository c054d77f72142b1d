/** Which cells of the CSV edition are guarded against being run as formulas: found before anything is written, and said. */
import { isFormula } from '../formats/csv.ts';
import type { TableRows } from '../formats/format.ts';
import { type Column, type DecisionRecord, TABLES } from '../model/record.ts';
import { type TableIssue, withIssues } from './issue.ts';

/** Names of the free-text columns of each table of values. Quotes and messages are guarded too, but only counted: they are no values. */
const FREE_TEXT = (['decisions', 'amounts', 'parties', 'documents'] as const).map((table) => ({
  table,
  names: Object.entries<Column>(TABLES[table].columns)
    .filter(([, { kind }]) => kind === 'free_text')
    .map(([name]) => name),
}));

/** The record with one issue for each column of values that the guard marks. */
export function withGuardIssues(record: DecisionRecord): DecisionRecord {
  const rows = { decisions: [record], amounts: record.amounts, parties: record.parties, documents: [record.document] };
  const found = FREE_TEXT.flatMap(({ table, names }) =>
    names.flatMap((name): TableIssue[] => {
      const cells = (rows[table] as readonly object[]).map((row) => (row as Record<string, unknown>)[name]);
      const count = cells.filter((cell) => typeof cell === 'string' && isFormula(cell)).length;
      if (count === 0) return [];
      const field = table === 'decisions' ? name : `${table}.${name}`;
      const message = `unexpected formula character at the start of ${field}, expected plain text: marked with an apostrophe in CSV (${count})`;
      return [{ code: 'FORMULA_GUARDED', severity: 'info', field, message }];
    }),
  );
  return withIssues(record, found);
}

/** How many cells of these tables the guard marks, quotes and messages among them. */
export function guardedCells(tables: readonly TableRows[]): number {
  let count = 0;
  for (const { table, rows } of tables) {
    const names = Object.keys(table.columns).filter((name) => table.columns[name]?.kind === 'free_text');
    for (const row of rows()) {
      for (const name of names) if (typeof row[name] === 'string' && isFormula(row[name])) count++;
    }
  }
  return count;
}
