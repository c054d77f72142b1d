/**
 * Finds the labels of a form and the stretch where each label's value stands: after it, below it, right of it, or in the
 * cell that it heads.
 *
 *   "OPCC Ref: DN15-22"                       reference, value after the colon
 *   "Date of Decision" | "9th April 2014"     decision date, value in the cell to the right
 *   "Name Andrew Dale"                        name, open: no colon, so a reader must read all that follows
 *   "The title of the report is ..."          no label: it does not stand at a line's start
 */

import type { LabelConcept } from '../../lexicon/labels.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { PRINTED_DAY } from '../../lexicon/time/months.ts';
import type { Cell, Document, Line, Passage, Table } from '../../model/document.ts';
import { marksOf } from './mark.ts';
import type { LabelEnd, Mark } from './mark-end.ts';
import { isEmpty, type Region, textOf, trimmed, wholeOf } from './region.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where the value stands seen from the label. */
export type ValuePlace = 'after' | 'below' | 'right' | 'under' | 'none';

export interface Label {
  readonly concept: LabelConcept;
  /** The label's own words. */
  readonly region: Region;
  readonly ends: LabelEnd;
  readonly place: ValuePlace;
  /** Where the value may stand, best first; empty when nothing stands there. Regions end at the next label. */
  readonly values: readonly Region[];
}

/** All labels of the document in reading order, each with its value regions. */
export function findLabels(document: Document, vocabulary: Vocabulary, offices: OfficeKnowledge): Label[] {
  const marks = marksOf(document, vocabulary, offices);
  return [...marks.values()].flat().map((mark) => namedByValue(withValue(document, mark, marks)));
}

/** `Decision taken` names a text on one form and a day on another: a value that is a date and nothing else tells. */
const ONLY_A_DATE = new RegExp(`^${PRINTED_DAY}\\.?$`, 'iu');

function namedByValue(label: Label): Label {
  const [value] = label.values;
  const dated = label.concept === 'decision' && value !== undefined && ONLY_A_DATE.test(textOf(value));
  return dated ? { ...label, concept: 'decision_date' } : label;
}

function withValue(document: Document, mark: Mark, marks: ReadonlyMap<number, readonly Mark[]>): Label {
  const base = { concept: mark.concept, region: mark.region, ends: mark.ends };
  const { passage } = mark.region;
  const own = trimmed({ passage, start: mark.after, end: nextMark(passage, mark.after, marks) });
  if (!isEmpty(own)) return { ...base, place: mark.ends === 'line' ? 'below' : 'after', values: [own] };
  const clipped = (list: readonly Passage[]): Region[] => clip(list, marks, mark.concept);
  const cell = passage.cell;
  if (cell) {
    const table = document.tables[cell.table];
    const mine = table?.cells.find((c) => c.row === cell.row && c.column === cell.column);
    if (table && mine) {
      const following = passagesOf(document, mine).filter((p) => p.index > passage.index);
      const rest = clipped(following);
      if (rest.length > 0) return { ...base, place: 'below', values: rest };
      // The cell goes on with other labels: a block of its own, whose head has no value elsewhere.
      if (following.length > 0) return { ...base, place: 'none', values: [] };
      const rightCells = cellsRightOf(table.cells, mine);
      const right = clipped(rightCells.flatMap((c) => passagesOf(document, c)));
      // A header beside cells that are none heads its row; one among headers heads its column.
      const headsColumn =
        (mine.header && rightCells.some(({ header }) => header)) ||
        isBoldRow(document, table, mine) ||
        isLabelRow(table, mine, marks);
      if (right.length > 0 && !headsColumn) return { ...base, place: 'right', values: right };
      const under = clipped(cellsUnder(table.cells, mine).flatMap((c) => passagesOf(document, c)));
      if (under.length > 0 && right.length === 0) return { ...base, place: 'under', values: under };
      if (under.length > 0 && headsColumn) return { ...base, place: 'under', values: under };
      if (right.length > 0) return { ...base, place: 'right', values: right };
    }
  }
  const beside = clipped(passagesRightOf(document, mark.region));
  if (beside.length > 0) return { ...base, place: 'right', values: beside };
  const below = clipped(passagesBelow(document, passage, marks));
  return { ...base, place: below.length > 0 ? 'below' : 'none', values: below };
}

/** A head may be set in bold over plain rows, without the page saying that it is one: three cells at least, for two are a label and its value. */
function isBoldRow(document: Document, { cells }: Table, { row }: Cell): boolean {
  const words = (at: number): Passage[] =>
    cells.filter((cell) => cell.row === at).flatMap((cell) => passagesOf(document, cell));
  const [heads, next] = [words(row), words(row + 1)];
  return (
    heads.length >= 3 && heads.every(({ bold, text }) => bold && text.length < 60) && next.some(({ bold }) => !bold)
  );
}

/** `Date | Ref. | Matter | Reasons | Outcome`: a row most of whose cells are labels is one of heads; where labels and values alternate, half are. */
function isLabelRow({ cells }: Table, { row }: Cell, marks: ReadonlyMap<number, readonly Mark[]>): boolean {
  const heads = cells.filter((cell) => cell.row === row && cell.passages.length > 0);
  const labels = heads.filter(({ passages }) =>
    marks.get(passages[0] ?? -1)?.some(({ ends, region }) => region.start === 0 && ends === 'line'),
  );
  return labels.length >= 3 && labels.length * 2 > heads.length && heads.every(({ passages }) => passages.length === 1);
}

/** Where the next label of a passage that is no open one begins, else the end of its text. A line may hold some thousand: halved until it is met. */
function nextMark(passage: Passage, after: number, marks: ReadonlyMap<number, readonly Mark[]>): number {
  const own = marks.get(passage.index) ?? [];
  let [from, to] = [0, own.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((own[middle]?.region.start ?? 0) < after) from = middle + 1;
    else to = middle;
  }
  while (own[from]?.ends === 'open') from += 1;
  return own[from]?.region.start ?? passage.text.length;
}

/** The passages' texts up to the first label that stands in them. */
function clip(passages: readonly Passage[], marks: ReadonlyMap<number, readonly Mark[]>, of: LabelConcept): Region[] {
  const regions: Region[] = [];
  for (const passage of passages) {
    // `Grounds and Tree Works: Award of Two Lots`: within a title a word before a colon is no label of the form.
    const isOwn = (m: Mark): boolean => of === 'title' && m.concept === 'other' && m.region.start > 0;
    const first = marks.get(passage.index)?.find((m) => m.ends !== 'open' && !isOwn(m));
    const region = trimmed({ ...wholeOf(passage), end: first?.region.start ?? passage.text.length });
    if (!isEmpty(region)) regions.push(region);
    if (first) break;
  }
  return regions;
}

const passagesOf = (document: Document, cell: Cell): Passage[] =>
  cell.passages.flatMap((index) => document.passages[index] ?? []);

function cellsRightOf(cells: readonly Cell[], cell: Cell): Cell[] {
  const row = cells.filter(
    (c) => c.column >= cell.column + cell.columnSpan && c.row < cell.row + cell.rowSpan && c.row + c.rowSpan > cell.row,
  );
  const column = Math.min(...row.filter((c) => c.passages.length > 0).map((c) => c.column));
  return row.filter((c) => c.column === column).sort((a, b) => a.row - b.row);
}

function cellsUnder(cells: readonly Cell[], cell: Cell): Cell[] {
  const under = cells.filter(
    (c) =>
      c.row >= cell.row + cell.rowSpan &&
      c.column < cell.column + cell.columnSpan &&
      c.column + c.columnSpan > cell.column,
  );
  const row = Math.min(...under.map((c) => c.row));
  return under.filter((c) => c.row === row);
}

/** Passages outside tables that share the label's height, the nearest to the right first. */
function passagesRightOf(document: Document, label: Region): Passage[] {
  const line = lineOf(label);
  if (!line) return [];
  const near = document.passages.filter((p) => {
    const first = p.lines[0];
    if (p.kind === 'furniture' || p === label.passage || first === undefined || first.page !== line.page) return false;
    const middle = (first.box.top + first.box.bottom) / 2;
    return first.box.left >= line.box.right - 1 && middle > line.box.top && middle < line.box.bottom;
  });
  return near.sort((a, b) => a.box.left - b.box.left).slice(0, 1);
}

const lineOf = (region: Region): Line | undefined =>
  region.passage.lines.find((line) => line.start < region.end && line.end > region.start);

/** What follows the label in reading order up to the next heading or label, at most a page on. */
function passagesBelow(document: Document, passage: Passage, marks: ReadonlyMap<number, readonly Mark[]>): Passage[] {
  const below: Passage[] = [];
  for (let i = passage.index + 1; i < document.passages.length && below.length < 24; i++) {
    const next = document.passages[i];
    if (next === undefined || next.page > passage.page + 1) break;
    if (next.kind === 'furniture') continue;
    if (next.kind === 'heading' && below.length > 0) break;
    if (marks.get(next.index)?.some((m) => m.region.start === 0 && m.ends !== 'open')) break;
    below.push(next);
  }
  return below;
}
