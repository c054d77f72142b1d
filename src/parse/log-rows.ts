/**
 * Takes a log apart: a file whose tables have a row a decision. Each row becomes a document of its own words, at the places where they are printed, so
 * that the rules that read papers read it; what a column's heading names is told to them by src/parse/log.ts.
 *
 *   heads `Date | Decision | Detail`, rows `4 May 2017 | Vans | ...` and `9 May 2017 | Hoses | ...`   two rows
 *   the next page's table without heads, of as many columns   goes on with the same columns
 *   a row without date, title and reference   goes on with the row before it
 *   `Contact | Telephone`, or a table before any heads   none
 */
import type { Cell, Document, Passage } from '../model/document.ts';
import type { LogRule } from '../model/log-rule.ts';

export type LogColumn = keyof LogRule['columns'];

export interface LogRow {
  /** Counted from 1 in the order of the file: the same bytes give the same numbers. */
  readonly number: number;
  /** The words of each named column; empty for an empty cell. */
  readonly cells: Readonly<Record<LogColumn, readonly Passage[]>>;
  /** The row alone. */
  readonly document: Document;
}

type Columns = ReadonlyMap<number, LogColumn>;

interface Known {
  readonly columns: Columns;
  readonly width: number;
}

interface Begun {
  readonly cells: Record<LogColumn, Passage[]>;
  readonly passages: Passage[];
}

export function logRows(document: Document, { columns }: LogRule): LogRow[] {
  const rows: Begun[] = [];
  let known: Known | undefined;
  for (const table of document.tables) {
    // A table of another width, without heads of its own, is another table.
    if (known?.width !== table.columns) known = undefined;
    const byRow = Map.groupBy(table.cells, ({ row }) => row);
    for (let at = 0; at < table.rows; at++) {
      const furniture = furnitureOn(document, pageOf(document, byRow.get(at) ?? []) ?? table.page);
      const cells = (byRow.get(at) ?? []).map((cell) => ({
        column: cell.column,
        passages: passagesOf(document, cell, furniture),
      }));
      const named = namedColumns(cells, columns);
      if (named !== null) known = { columns: named, width: table.columns };
      else if (known !== undefined) addRow(cells, known.columns, rows);
    }
  }
  return rows.map(({ cells, passages }, at) => ({ number: at + 1, cells, document: alone(document, passages) }));
}

/** The page of a row, by the first of its words. */
const pageOf = ({ passages }: Document, row: readonly Cell[]): number | undefined =>
  passages[row.find((cell) => cell.passages.length > 0)?.passages[0] ?? -1]?.page;

const furnitureOn = ({ passages }: Document, on: number): Passage[] =>
  passages.filter(({ kind, page }) => kind === 'furniture' && page === on);

interface Filled {
  readonly column: number;
  readonly passages: readonly Passage[];
}

/**
 * What is printed in a cell, from the top. Heads that are repeated on every page, and whatever else stands there again and again, were taken for
 * furniture; within the table they are its words.
 */
function passagesOf(document: Document, { passages, box }: Cell, furniture: readonly Passage[]): Passage[] {
  const repeated = furniture.filter((passage) => {
    const [across, down] = [(passage.box.left + passage.box.right) / 2, (passage.box.top + passage.box.bottom) / 2];
    return across > box.left && across < box.right && down > box.top && down < box.bottom;
  });
  const own = passages.flatMap((index) => document.passages[index] ?? []);
  return [...own, ...repeated].sort((one, other) => one.page - other.page || one.box.top - other.box.top);
}

/** Which column stands where, by a row of heads: all that the rule names. */
function namedColumns(cells: readonly Filled[], columns: LogRule['columns']): Columns | null {
  const places = new Map<number, LogColumn>();
  const heads = cells.map(({ column, passages }) => ({ column, head: headOf(passages) }));
  const wanted = (Object.keys(columns) as LogColumn[]).filter((name) => columns[name] !== undefined);
  for (const name of wanted) {
    const words = new Set(columns[name]?.map((one) => one.toLowerCase()));
    const found = heads.find(({ head }) => words.has(head));
    if (found === undefined) return null;
    places.set(found.column, name);
  }
  return places;
}

const headOf = (passages: readonly Passage[]): string =>
  passages
    .map(({ text }) => text.trim())
    .join(' ')
    .toLowerCase()
    .replace(/ ?:$/, '');

function addRow(cells: readonly Filled[], columns: Columns, rows: Begun[]): void {
  const passages = cells.flatMap((cell) => cell.passages);
  if (passages.length === 0) return;
  const named: Begun['cells'] = { reference: [], title: [], date: [] };
  for (const cell of cells) {
    const name = columns.get(cell.column);
    if (name !== undefined) named[name].push(...cell.passages);
  }
  const isFurther = Object.values(named).every((words) => words.length === 0);
  if (isFurther) rows.at(-1)?.passages.push(...passages);
  else rows.push({ cells: named, passages });
}

/** A document of these passages alone. They are no longer cells: what stands above them is heads of the whole file. */
function alone(document: Document, passages: readonly Passage[]): Document {
  const own = passages.map(
    (passage, index): Passage => ({ ...passage, index, kind: 'paragraph', section: 0, cell: null }),
  );
  return {
    ...document,
    passages: own,
    sections: [{ index: 0, heading: null, level: 0, from: 0, to: own.length }],
    tables: [],
    characters: own.reduce((count, { text }) => count + text.replace(/\s/g, '').length, 0),
  };
}
