/**
 * The signer over a date, where several sign side by side.
 *
 *   "Chief Executive" | "Commissioner", below "Date: 3 May" | "Date: 5 May"   each column names its own
 *   the same with a page break between the rows                              the column goes on over it
 *   "Date" | "3 May"                                                          none: one date in its row
 */
import type { Label } from '../find/label.ts';
import type { Reading } from '../reading.ts';
import { type Signer, signerIn } from './signers.ts';

/** Signers stand side by side, each over a date: the column names the date's owner. */
export function signerAbove({ document, labels }: Reading, date: Label): Signer | null {
  const { cell } = date.region.passage;
  if (cell === null) return null;
  const twins = labels.filter(
    ({ concept, region: { passage } }) =>
      concept === 'date' &&
      passage.cell?.table === cell.table &&
      passage.cell.row === cell.row &&
      passage.cell.column !== cell.column,
  );
  if (twins.length === 0) return null;
  const column = document.passages.filter(
    (p) =>
      p.cell?.table === cell.table &&
      p.cell.column === cell.column &&
      (p.cell.row < cell.row || (p.cell.row === cell.row && p.index < date.region.passage.index)),
  );
  return (
    column
      .toReversed()
      .map(({ text }) => signerIn(text))
      .find((signer) => signer !== null) ?? null
  );
}
