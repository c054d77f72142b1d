/** Ruling lines to grids: which cells they enclose, also merged ones. */
import type { Box } from '../../model/box.ts';
import { overlap } from '../../model/box.ts';
import type { Rule } from './sheet.ts';

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

export interface RuledGrid {
  readonly box: Box;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly RuledCell[];
}

/** Lines closer than this are one line: borders are drawn twice where cells meet. */
const SAME = 4;
/** Ends that miss each other by less than this meet. */
const REACH = 4;
/** More lines than any form has: a drawing. */
const MOST_RULES = 1500;

/** Pieces of the same line made one. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const clusters: Rule[][] = [];
  for (const rule of sorted) {
    const first = clusters.at(-1)?.[0];
    if (first && rule.at - first.at <= SAME) clusters.at(-1)?.push(rule);
    else clusters.push([rule]);
  }
  return clusters.flatMap((cluster) => {
    const at = cluster.reduce((sum, rule) => sum + rule.at, 0) / cluster.length;
    const pieces: Rule[] = [];
    for (const rule of cluster.sort((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last && rule.from <= last.to + REACH) pieces[pieces.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else pieces.push({ ...rule, at });
    }
    return pieces;
  });
}

const crosses = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - REACH &&
  down.at <= across.to + REACH &&
  across.at >= down.from - REACH &&
  across.at <= down.to + REACH;

/** Rules that hang together by crossing. */
function components(across: readonly Rule[], down: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const seen = new Set<Rule>();
  for (const start of across) {
    if (seen.has(start)) continue;
    const group: Rule[] = [start];
    seen.add(start);
    for (const rule of group) {
      for (const other of rule.horizontal ? down : across) {
        if (seen.has(other) || !crosses(...((rule.horizontal ? [rule, other] : [other, rule]) as [Rule, Rule])))
          continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Distinct positions, sorted. */
function positions(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > SAME);
}

/** Ends that two or more lines share without a line that closes them there: tables with open sides. */
function openEnds(rules: readonly Rule[]): number[] {
  const ends = rules.flatMap((rule) => [rule.from, rule.to]);
  return ends.filter((end) => ends.filter((other) => Math.abs(other - end) <= SAME).length >= 2);
}

const covers = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= SAME && overlap(rule.from, rule.to, from, to) > 0.7 * (to - from));

interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Grows a cell from its top left corner as far as no line stops it. */
function cellAt(lattice: Lattice, row: number, column: number, taken: ReadonlySet<string>): RuledCell {
  const { xs, ys, across, down } = lattice;
  const x = (index: number): number => xs[index] ?? 0;
  const y = (index: number): number => ys[index] ?? 0;
  let columnSpan = 1;
  const wall = (at: number): boolean => covers(down, x(at), y(row), y(row + 1));
  while (
    column + columnSpan < xs.length - 1 &&
    !wall(column + columnSpan) &&
    !taken.has(`${row},${column + columnSpan}`)
  )
    columnSpan += 1;
  let rowSpan = 1;
  const floor = (at: number): boolean => covers(across, y(at), x(column), x(column + columnSpan));
  const anyFloor = (at: number): boolean =>
    Array.from({ length: columnSpan }, (_, index) =>
      covers(across, y(at), x(column + index), x(column + index + 1)),
    ).some(Boolean);
  while (row + rowSpan < ys.length - 1 && !floor(row + rowSpan) && !anyFloor(row + rowSpan)) rowSpan += 1;
  const box = { left: x(column), top: y(row), right: x(column + columnSpan), bottom: y(row + rowSpan) };
  return { row, column, rowSpan, columnSpan, box };
}

function gridOf(group: readonly Rule[]): RuledGrid | null {
  const across = group.filter((rule) => rule.horizontal);
  const down = group.filter((rule) => !rule.horizontal);
  if (across.length < 2 || down.length < 1) return null;
  const xs = positions([...down.map((rule) => rule.at), ...openEnds(across)]);
  const ys = positions([...across.map((rule) => rule.at), ...openEnds(down)]);
  if (xs.length < 2 || ys.length < 2) return null;
  const lattice: Lattice = { xs, ys, across, down };
  const taken = new Set<string>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      const cell = cellAt(lattice, row, column, taken);
      for (let r = 0; r < cell.rowSpan; r += 1)
        for (let c = 0; c < cell.columnSpan; c += 1) taken.add(`${row + r},${column + c}`);
      cells.push(cell);
    }
  }
  const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
  return { box, rows: ys.length - 1, columns: xs.length - 1, cells };
}

/** The grids that ruling lines make, each of two cells or more. Short strokes (underlines, ticks) are left out. */
export function gridsOf(rules: readonly Rule[]): RuledGrid[] {
  const long = rules.filter((rule) => rule.to - rule.from >= 6);
  const across = merged(long.filter((rule) => rule.horizontal));
  const down = merged(long.filter((rule) => !rule.horizontal));
  if (across.length + down.length > MOST_RULES) return [];
  return components(across, down)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .filter((grid) => grid.cells.length > 1);
}
