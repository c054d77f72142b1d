/** Tables of a page from its tag tree and its ruling lines, and the words that are left for the running text. */
import { type Box, union } from '../../model/box.ts';
import type { TableSource } from '../../model/document.ts';
import type { CellDraft, Draft, TableDraft } from './draft.ts';
import { gridsOf, type RuledCell, type RuledGrid } from './rulings.ts';
import type { Sheet, TagCell, TagPlace, Token } from './sheet.ts';

/** Lays out the words of one cell. */
export type CellLayout = (tokens: readonly Token[], box: Box) => readonly Draft[];

export interface TablesOfPage {
  readonly tables: readonly TableDraft[];
  readonly rest: readonly Token[];
}

interface FilledCell {
  readonly cell: RuledCell;
  readonly header: boolean;
  readonly tokens: readonly Token[];
}

const centre = ({ left, top, right, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const holds = (box: Box, [x, y]: readonly [number, number]): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

function tableFrom(
  page: number,
  source: TableSource,
  grid: RuledGrid,
  filled: readonly FilledCell[],
  layout: CellLayout,
): TableDraft {
  const cells = filled.map(
    ({ cell, header, tokens }): CellDraft => ({
      ...cell,
      header,
      drafts: tokens.length === 0 ? [] : layout(tokens, cell.box),
    }),
  );
  return { page, box: grid.box, source, rows: grid.rows, columns: grid.columns, cells };
}

/** A grid in which hardly any cell has words is a chart or a form of empty boxes. */
function isTable(filled: readonly FilledCell[], columns: number): boolean {
  const full = filled.filter((each) => each.tokens.length > 0).length;
  return columns > 1 && full > 1 && full * 8 >= filled.length;
}

function ruledTables(
  sheet: Sheet,
  grids: readonly RuledGrid[],
  tokens: readonly Token[],
  layout: CellLayout,
): TablesOfPage {
  const tables: TableDraft[] = [];
  let rest = tokens;
  // The innermost grid takes its words first.
  const bySize = [...grids].sort((a, b) => areaOf(a.box) - areaOf(b.box));
  for (const grid of bySize) {
    const filled = grid.cells.map((cell): FilledCell => {
      const inside = rest.filter((token) => holds(cell.box, centre(token.word.box)));
      return { cell, header: false, tokens: inside };
    });
    if (!isTable(filled, grid.columns)) continue;
    const used = new Set(filled.flatMap((each) => each.tokens));
    rest = rest.filter((token) => !used.has(token));
    tables.push(tableFrom(sheet.number, 'rulings', grid, filled, layout));
  }
  return { tables, rest };
}

const areaOf = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

interface TaggedCell {
  readonly tag: TagCell;
  readonly tokens: readonly Token[];
  readonly box: Box | null;
}

/** The ruled grid that the tagged cells lie in one by one, if there is one. */
function matchingGrid(
  cells: readonly TaggedCell[],
  grids: readonly RuledGrid[],
): { grid: RuledGrid; places: Map<RuledCell, TaggedCell> } | null {
  const full = cells.filter((cell) => cell.box !== null);
  for (const grid of grids) {
    const places = new Map<RuledCell, TaggedCell>();
    for (const tagged of full) {
      const ruled = grid.cells.find((cell) => holds(cell.box, centre(tagged.box as Box)));
      if (ruled && !places.has(ruled)) places.set(ruled, tagged);
    }
    if (places.size === full.length && full.length > 0) return { grid, places };
  }
  return null;
}

/** Columns by where the words of the fullest rows begin; cells of shorter rows span what is left to the next. */
function gridByTags(cells: readonly TaggedCell[]): { grid: RuledGrid; places: Map<RuledCell, TaggedCell> } {
  const rows = [...Map.groupBy(cells, (cell) => cell.tag.row).values()];
  const columns = Math.max(...rows.map((row) => row.length));
  const lefts = Array.from({ length: columns }, (_, column) =>
    Math.min(
      ...rows.filter((row) => row.length === columns).map((row) => row[column]?.box?.left ?? Number.POSITIVE_INFINITY),
    ),
  );
  const whole = union(cells.flatMap((cell) => (cell.box ? [cell.box] : [])));
  const places = new Map<RuledCell, TaggedCell>();
  const tops = rows.map((row) => Math.min(whole.bottom, ...row.flatMap((cell) => (cell.box ? [cell.box.top] : []))));
  for (const [index, row] of rows.entries()) {
    const starts = startsOf(row, lefts);
    for (const [at, tagged] of row.entries()) {
      const column = starts[at] ?? at;
      const columnSpan = Math.max(1, (starts[at + 1] ?? columns) - column);
      const left = finite(lefts[column], whole.left);
      const right = finite(lefts[column + columnSpan], whole.right);
      const box = {
        left,
        top: tops[index] ?? whole.top,
        right: Math.max(left, right),
        bottom: Math.max(tops[index] ?? 0, tops[index + 1] ?? whole.bottom),
      };
      places.set(
        { row: index, column, rowSpan: 1, columnSpan, box: tagged.box ? union([box, tagged.box]) : box },
        tagged,
      );
    }
  }
  return { grid: { box: whole, rows: rows.length, columns, cells: [...places.keys()] }, places };
}

const finite = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;

/** The column in which each cell of a row starts. */
function startsOf(row: readonly TaggedCell[], lefts: readonly number[]): number[] {
  if (row.length === lefts.length) return row.map((_, index) => index);
  const starts: number[] = [];
  for (const [index, cell] of row.entries()) {
    const least = index === 0 ? 0 : (starts[index - 1] ?? 0) + 1;
    const most = lefts.length - (row.length - index);
    const found =
      cell.box === null || index === 0 ? least : lefts.findLastIndex((left) => left <= (cell.box?.left ?? 0) + 3);
    starts.push(Math.min(most, Math.max(least, found)));
  }
  return starts;
}

function taggedTables(
  sheet: Sheet,
  grids: readonly RuledGrid[],
  tokens: readonly Token[],
  layout: CellLayout,
): TablesOfPage & { used: Set<RuledGrid> } {
  const used = new Set<RuledGrid>();
  const tables: TableDraft[] = [];
  const taken = new Set<Token>();
  const byCell = Map.groupBy(tokens, (token) => placeOf(sheet, token)?.cell ?? null);
  for (const tags of Map.groupBy(sheet.tags?.cells ?? [], (cell) => cell.table).values()) {
    const cells = tags.map((tag): TaggedCell => {
      const inside = byCell.get(tag) ?? [];
      return { tag, tokens: inside, box: inside.length === 0 ? null : union(inside.map((token) => token.word.box)) };
    });
    const columns = Math.max(
      0,
      ...Map.groupBy(cells, (cell) => cell.tag.row)
        .values()
        .map((row) => row.length),
    );
    if (columns < 2 || cells.filter((cell) => cell.box).length < 2) continue;
    const match = matchingGrid(cells, grids);
    if (match) used.add(match.grid);
    const { grid, places } = match ?? gridByTags(cells);
    const filled = grid.cells.map((cell): FilledCell => {
      const tagged = places.get(cell);
      return { cell, header: tagged?.tag.header === true, tokens: tagged?.tokens ?? [] };
    });
    for (const { tokens: inside } of filled) for (const token of inside) taken.add(token);
    tables.push(tableFrom(sheet.number, 'tags', grid, filled, layout));
  }
  return { tables, rest: tokens.filter((token) => !taken.has(token)), used };
}

/** What the tag tree says of a word. */
export const placeOf = (sheet: Sheet, token: Token): TagPlace | null =>
  token.content === null ? null : (sheet.tags?.places.get(token.content) ?? null);

/** The tables that tags or ruling lines make, tags first, and the words outside them. */
export function tablesOf(sheet: Sheet, tokens: readonly Token[], layout: CellLayout): TablesOfPage {
  const grids = gridsOf(sheet.rules);
  const tagged = taggedTables(sheet, grids, tokens, layout);
  const ruled = ruledTables(
    sheet,
    grids.filter((grid) => !tagged.used.has(grid)),
    tagged.rest,
    layout,
  );
  return { tables: [...tagged.tables, ...ruled.tables].sort((a, b) => a.box.top - b.box.top), rest: ruled.rest };
}
