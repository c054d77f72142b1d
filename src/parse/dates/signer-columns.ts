/**
 * Who signs in a column of a table, where roles stand side by side over names and days.
 *
 *   "Commissioner" | "Chief Executive" / "Name: Ida Ash" | "Name: Mara Stedham"     each column is its head's
 *   "" | "Treasurer" | "PCC" / "Date" | "1 May" | "4 May"                           the same beside a column of labels
 *   "Ida Ash" | "Mara Stedham" / "Commissioner" | "Chief Executive"                 the roles stand under the names
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

/** Rows that hold roles in several columns, by table. */
const headsOf = oncePerReading((reading: Reading): readonly (readonly Head[])[] => {
  const { tables, passages } = reading.document;
  return tables.map(({ cells }) => {
    const roles = cells.flatMap(({ row, column, passages: [index, ...more] }): Head[] => {
      const passage = index === undefined || more.length > 0 ? undefined : passages[index];
      return passage === undefined || bareRole(passage, reading.offices) === null ? [] : [{ row, column, passage }];
    });
    return [...Map.groupBy(roles, ({ row }) => row).values()].filter((row) => row.length > 1).flat();
  });
});

/** The role over the cell, in the nearest row above that has roles in several columns; null where there is none. */
export function columnHead(reading: Reading, cell: CellPlace | null): Passage | null {
  const above = cell === null ? [] : (headsOf(reading)[cell.table] ?? []).filter(({ row }) => row < cell.row);
  const nearest = Math.max(...above.map(({ row }) => row));
  return above.find(({ row, column }) => row === nearest && column === cell?.column)?.passage ?? null;
}

/** The role under the cell, in the next row, where roles stand side by side under names. */
export function columnFoot(reading: Reading, cell: CellPlace | null): Passage | null {
  const below = cell === null ? [] : (headsOf(reading)[cell.table] ?? []).filter(({ row }) => row === cell.row + 1);
  return below.find(({ column }) => column === cell?.column)?.passage ?? null;
}

/** Who signs in the column of the cell. */
export function columnSigner(reading: Reading, cell: CellPlace | null): Signer | null {
  const head = columnHead(reading, cell);
  return head === null ? null : bareRole(head, reading.offices);
}
