/**
 * Who signs in a column of a table, where roles stand side by side over names and days.
 *
 *   "Commissioner" | "Chief Executive" / "Name: Ida Ash" | "Name: Mara Stedham"     each column is its head's
 *   "" | "Treasurer" | "PCC" / "Date" | "1 May" | "4 May"                           the same beside a column of labels
 *   "Chief Executive" | "Mara Stedham" / "PCC" | "Ida Ash"                          none: the roles stand under each other
 */
import type { CellPlace, Passage } from '../../model/document.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { bareRole } from './bare-role.ts';
import type { Signer } from './signers.ts';

interface Head {
  readonly row: number;
  readonly column: number;
  readonly passage: Passage;
}

/** Rows that hold roles in several columns, by table; of a table that goes on from the page before also those of its first part, above row 0. */
const headsOf = oncePerReading((reading: Reading): readonly (readonly Head[])[] => {
  const { tables, passages } = reading.document;
  const own = tables.map(({ cells }) => {
    const roles = cells.flatMap(({ row, column, passages: [index, ...more] }): Head[] => {
      const passage = index === undefined || more.length > 0 ? undefined : passages[index];
      return passage === undefined || bareRole(passage, reading.offices) === null ? [] : [{ row, column, passage }];
    });
    return [...Map.groupBy(roles, ({ row }) => row).values()].filter((row) => row.length > 1).flat();
  });
  return own.map((heads, table) => {
    const before = brokenOff(reading.document, table);
    const above = before === null ? [] : (own[before] ?? []);
    const rows = tables[before ?? -1]?.rows ?? 0;
    return [...above.map((head) => ({ ...head, row: head.row - rows })), ...heads];
  });
});

/** The table of which this one is the rest: it ends the page before, with as many columns, and nothing but furniture stands between. */
function brokenOff({ tables, passages }: Reading['document'], table: number): number | null {
  const first = passages.findIndex(({ cell }) => cell?.table === table);
  const before = first < 0 ? undefined : passages.slice(0, first).findLast(({ kind }) => kind !== 'furniture');
  const other = before?.cell?.table;
  if (before === undefined || other === undefined || before.page === passages[first]?.page) return null;
  return tables[other]?.columns === tables[table]?.columns ? other : null;
}

/** The role over the cell, in the nearest row above that has roles in several columns; null where there is none. */
export function columnHead(reading: Reading, cell: CellPlace | null): Passage | null {
  const above = cell === null ? [] : (headsOf(reading)[cell.table] ?? []).filter(({ row }) => row < cell.row);
  const nearest = Math.max(...above.map(({ row }) => row));
  return above.find(({ row, column }) => row === nearest && column === cell?.column)?.passage ?? null;
}

/** Who signs in the column of the cell. */
export function columnSigner(reading: Reading, cell: CellPlace | null): Signer | null {
  const head = columnHead(reading, cell);
  return head === null ? null : bareRole(head, reading.offices);
}
