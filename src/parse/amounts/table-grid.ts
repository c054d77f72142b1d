/**
 * A table worked through once for all of its sums: its rows, the texts of its first row, and the cells at which a look upwards for a head
 * ends. What a sum makes of them is for `grid.ts`.
 *
 *   a bold or marked row of two cells, a row without figures over columns of figures   heads
 *   a row without figures over one row of two sums or more                              heads
 *   a cell of prose                                                                    an end without a head
 *   a row with a sum, a row of one cell in the first column                            neither
 */
import type { Cell, Document, Table } from '../../model/document.ts';

export interface Grid {
  /** Cells by their first row, in the order of the table. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  /** The texts of its first row with more than one cell. */
  readonly columns: readonly string[];
  /** In the order of the table. */
  readonly ends: readonly End[];
}

/** A cell at which a look upwards ends: the text of a head, or nothing for prose. */
export interface End {
  readonly cell: Cell;
  readonly head: string;
}

const LONGEST_HEAD = 70;
const HAS_NUMBER = /\d/;
/** A figure or a count, as entries of a table are and heads are not; and those that are surely sums. */
const A_SUM = /^£\s?\d|^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$/;
const ENTRY = /^£?\s?[\d,.]+\s?(?:k|m|%)?$|£\s?[1-9]/i;

export const textIn = (document: Document, cell: Cell): string =>
  cell.passages
    .map((index) => document.passages[index]?.text ?? '')
    .join(' ')
    .trim();

/** Many sums ask for the same table: what was worked out is kept as long as the document. */
const GRIDS = new WeakMap<Document, Map<Table, Grid>>();

export function gridOf(document: Document, table: Table): Grid {
  const known = GRIDS.get(document) ?? new Map<Table, Grid>();
  GRIDS.set(document, known);
  const grid = known.get(table) ?? made(document, table);
  known.set(table, grid);
  return grid;
}

function made(document: Document, table: Table): Grid {
  const rows = Map.groupBy(table.cells, ({ row }) => row);
  const texts = new Map(table.cells.map((cell) => [cell, textIn(document, cell)]));
  const textOf = (cell: Cell): string => texts.get(cell) ?? '';
  const isBold = (one: Cell): boolean => one.passages.every((index) => document.passages[index]?.bold === true);
  const kinds = new Map([...rows].map(([row, cells]) => [row, kindOfRow(cells.filter(isFilled), textOf, isBold)]));
  const figures = figuresBelow(table.cells.filter(isFilled), textOf);
  const overOne = overOneRow([...rows.values()], textOf);
  const ends = table.cells.flatMap((cell): End[] => {
    const text = textOf(cell);
    if (text === '') return [];
    if (text.length > LONGEST_HEAD) return [{ cell, head: '' }];
    const kind = kinds.get(cell.row);
    return kind === 'heads' || (kind === 'words' && (figures(cell) || cell.row === overOne))
      ? [{ cell, head: text }]
      : [];
  });
  const first = [...rows.values()].find((cells) => cells.length > 1) ?? [];
  return { rows, columns: first.map(textOf), ends };
}

/** The first of two rows, where the second holds two sums or more: heads over one entry. Null in any other table. */
function overOneRow([first, second, ...more]: readonly Cell[][], textOf: (cell: Cell) => string): number | null {
  const sums = (second ?? []).filter((cell) => A_SUM.test(textOf(cell)));
  return more.length === 0 && sums.length > 1 ? (first?.[0]?.row ?? null) : null;
}

const isFilled = ({ passages }: Cell): boolean => passages.length > 0;

type KindOfRow = 'heads' | 'words' | 'entries';

/** Marked as heads or bold; or without any figure, which heads may be; or what heads stand over. */
function kindOfRow(
  filled: readonly Cell[],
  textOf: (cell: Cell) => string,
  isBold: (cell: Cell) => boolean,
): KindOfRow {
  const [only] = filled;
  // One cell alone is a title of the table, but beside the blank corner over the names of the rows it is a head.
  if (filled.length < 2 && (only === undefined || only.column === 0)) return 'entries';
  if (filled.every(({ header }) => header)) return 'heads';
  // A total row in bold is none.
  if (filled.some((one) => A_SUM.test(textOf(one)))) return 'entries';
  if (filled.every((one) => one.header || isBold(one))) return 'heads';
  return filled.some((one) => ENTRY.test(textOf(one))) ? 'entries' : 'words';
}

/** Tells of a cell whether two or more stand under it in its column, each of them with a number. */
function figuresBelow(filled: readonly Cell[], textOf: (cell: Cell) => string): (cell: Cell) => boolean {
  const columns = new Map(
    [...Map.groupBy(filled, ({ column }) => column)].map(([column, cells]) => {
      const rows = cells.map(({ row }) => row).sort((one, other) => one - other);
      const bare = cells.filter((cell) => !HAS_NUMBER.test(textOf(cell)));
      const lastBare = bare.reduce((last, { row }) => Math.max(last, row), -1);
      return [column, { lastButOne: rows.at(-2) ?? -1, lastBare }];
    }),
  );
  return ({ row, column }) => {
    const { lastButOne, lastBare } = columns.get(column) ?? { lastButOne: -1, lastBare: -1 };
    return lastButOne > row && lastBare <= row;
  };
}
