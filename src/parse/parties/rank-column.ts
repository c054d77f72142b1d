/**
 * The firm of a table of bidders that is ranked first, where the decision takes who came first without the name.
 *
 *   Tenderer | Price | Rank, and "Accept the tender ranked first"       the row with 1
 *   the same table, and "Award to Marlow LLP", or no word on ranks      none: names and cues say it
 *   two rows with 1                                                     none
 */
import { FIRST_RANK, RANK_HEAD, TAKES_FIRST } from '../../lexicon/parties/party-columns.ts';
import type { Cell, Passage, Table } from '../../model/document.ts';
import { DECIDES } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';

/** The row's cell under the head of bidders, or null. `heads`: the other cells of the row of heads. */
export function rankedFirst(
  reading: Reading,
  table: Table,
  rows: readonly Cell[],
  heads: readonly Cell[],
): Cell | null {
  const { document, clauses } = reading;
  const printed = ({ passages: [index] }: Cell): string =>
    index === undefined ? '' : textOf(document.passages[index]);
  const column = heads.find((head) => RANK_HEAD.test(printed(head)))?.column;
  if (column === undefined) return null;
  if (!clauses.some(({ part, text }) => DECIDES.has(part) && TAKES_FIRST.test(text))) return null;
  const first = rows.filter((cell) =>
    table.cells.some((one) => one.row === cell.row && one.column === column && FIRST_RANK.test(printed(one))),
  );
  return first.length === 1 ? (first[0] ?? null) : null;
}

const textOf = (passage: Passage | undefined): string => passage?.text.trim() ?? '';
