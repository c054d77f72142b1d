/** Who signs in a cell of a table, by the head of the cell, the first cell of its row or the head of its column. */
import type { Document, Passage } from '../../model/document.ts';
import { type Signer, signerIn } from '../dates/signers.ts';
import { LONGEST_LINE } from './read-person.ts';

/** Whom the head of the passage's cell names, or the first cell of its row: `Chief Executive / M.O.` | `Sign: Print: Jane Roe`. */
export function rowSigner({ tables, passages }: Document, { cell, index }: Passage): Signer | null {
  if (cell === null || cell.column === 0) return null;
  const row = (tables[cell.table]?.cells ?? []).filter((one) => one.row === cell.row);
  const signerAt = (column: number): Signer | null => {
    const first = row.find((one) => one.column === column)?.passages[0];
    return first === undefined || first === index
      ? null
      : signerIn((passages[first]?.text ?? '').slice(0, LONGEST_LINE));
  };
  return signerAt(cell.column) ?? signerAt(0);
}

/** Blocks side by side, `Chief Executive: I endorse ...` | `Commissioner: I approve ...` over `Signature` | `Signature`: the column's head names who signs. */
export function overSignatures({ tables, passages }: Document, { cell }: Passage): Signer | null {
  if (cell === null || cell.row === 0) return null;
  const cells = tables[cell.table]?.cells ?? [];
  const textOfCell = (one: (typeof cells)[number]): string => passages[one.passages[0] ?? -1]?.text ?? '';
  const isBeside = cells.some(
    (one) => one.row === cell.row && one.column !== cell.column && /^sign(?:ed|ature)?\b/i.test(textOfCell(one)),
  );
  if (!isBeside) return null;
  const above = cells.filter((one) => one.row < cell.row && one.column === cell.column).toReversed();
  return (
    above
      .map((one) => signerIn((textOfCell(one).split(':')[0] ?? '').slice(0, LONGEST_LINE)))
      .find((signer) => signer !== null) ?? null
  );
}
