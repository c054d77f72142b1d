/**
 * Finds the labels of a form and the stretch where each label's value stands: after it, below it, right of it, or in the
 * cell that it heads.
 *
 *   "OPCC Ref: DN15-22"                       reference, value after the colon
 *   "Date of Decision" | "9th April 2014"     decision date, value in the cell to the right
 *   "Name Andrew Dale"                        name, open: no colon, so a reader must read all that follows
 *   "The title of the report is ..."          no label: it does not stand at a line's start
 */
import { isFormWords } from '../../lexicon/form-words.ts';
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { Cell, Document, Line, Passage } from '../../model/document.ts';
import { isEmpty, type Region, trimmed, wholeOf } from './region.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a label ends: at a colon or question mark, at its line's end, or not at all (open: the value follows at once). */
export type LabelEnd = 'colon' | 'line' | 'open';
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

interface Mark {
  readonly concept: LabelConcept;
  readonly region: Region;
  readonly ends: LabelEnd;
  /** Where the text after the label begins. */
  readonly after: number;
}

const NUMBERING = /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\(?[a-z]\)|[ivx]{1,4}[.)])\s+|[-•*]\s+)/i;
/** What may stand between a label and its value: a hint in brackets, a star, a dash or a colon. */
const CLOSING = /^\s*(?:\([^)]{0,60}\)\s*)?\*?\s*(?:[:?]+(?:\s*[:-])?|-(?=\s|$))\s*/;
/** `Is there a Part 2? (please tick)`. */
const HINT_AFTER = /^\([^)]{0,60}\)\s*/;
const HINT_ONLY = /^\s*\([^)]{0,60}\)\s*$/;

/** All labels of the document in reading order, each with its value regions. */
export function findLabels(document: Document, vocabulary: Vocabulary): Label[] {
  const marks = new Map<number, Mark[]>();
  const body = document.passages.findIndex(({ kind, text }) => kind !== 'furniture' && !isFormWords(text));
  for (const passage of document.passages) {
    // `Decision details` at the head of the page names the form and labels nothing.
    if (passage.kind !== 'furniture' && (body < 0 || passage.index >= body)) {
      marks.set(passage.index, marksOf(passage, vocabulary));
    }
  }
  for (const index of answersAmong(document, marks)) marks.set(index, []);
  return [...marks.values()].flat().map((mark) => withValue(document, mark, marks));
}

/** Words that are labels on one form and answers on another: `Decision: Agreed`, `Report of: Chief Executive`. */
const MAY_ANSWER: readonly LabelConcept[] = ['outcome', 'officer', 'maker', 'decision', 'restricted'];

/** Passages that are a label's word but stand right of a bare label in a row of two: they are its answer. */
function answersAmong(document: Document, marks: ReadonlyMap<number, readonly Mark[]>): number[] {
  const isBare = (passage: Passage): boolean => {
    const mark = marks.get(passage.index)?.[0];
    return mark !== undefined && mark.region.start <= 6 && passage.text.slice(mark.after).trim() === '';
  };
  return document.tables.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const row = cells.filter((c) => c.row === cell.row && c.passages.length > 0).sort((a, b) => a.column - b.column);
      const [left, right] = row.map((c) => document.passages[c.passages[0] ?? -1]);
      const second = row[1];
      if (row.length !== 2 || second !== cell || second.passages.length !== 1 || !left || !right) return [];
      const mark = marks.get(right.index)?.[0];
      const answers = mark !== undefined && MAY_ANSWER.includes(mark.concept) && isBare(right) && isBare(left);
      return answers && !(second.header && row[0]?.header) ? [right.index] : [];
    }),
  );
}

function marksOf(passage: Passage, vocabulary: Vocabulary): Mark[] {
  const marks: Mark[] = [];
  for (const line of passage.lines) {
    const text = passage.text.slice(line.start);
    const lead = NUMBERING.exec(text)?.[0].length ?? 0;
    const mark = markAt(passage, line.start + lead, vocabulary, line.start + lead > 0 && line.start > 0);
    if (mark && mark.region.start >= (marks.at(-1)?.after ?? 0)) marks.push(mark);
  }
  for (const match of passage.text.matchAll(/(?<=[\s|])(?=\p{Lu}[\p{L}\d &/().'-]{1,50}:)/gu)) {
    const mark = markAt(passage, match.index, vocabulary, true);
    if (mark?.ends === 'colon') marks.push(mark);
  }
  marks.sort((a, b) => a.region.start - b.region.start || b.region.end - a.region.end);
  return marks.filter((mark, i) => i === 0 || mark.region.start >= (marks[i - 1]?.region.end ?? 0));
}

/** A label that asks: its words run on to the question mark, `Is there a Part 2 to this Notice?`. */
const QUESTION = /^(?:is|are|does|do|should|has|have|will|any)\b/i;

function markAt(passage: Passage, at: number, vocabulary: Vocabulary, inside: boolean): Mark | undefined {
  vocabulary.pattern.lastIndex = at;
  const found = vocabulary.pattern.exec(passage.text)?.[0];
  if (found === undefined) return undefined;
  const concept = vocabulary.conceptOf(found);
  if (concept === undefined) return undefined;
  const end = at + found.length;
  const question = QUESTION.test(found) ? (/^[^?.]{0,70}(?=\?)/.exec(passage.text.slice(end))?.[0].length ?? 0) : 0;
  const rest = passage.text.slice(end + question);
  const region = { passage, start: at, end: end + question };
  const closing = CLOSING.exec(rest)?.[0];
  if (closing !== undefined) {
    const hint = HINT_AFTER.exec(rest.slice(closing.length))?.[0].length ?? 0;
    const hintFollows = rest.slice(closing.length + hint).trim() !== '' ? hint : 0;
    return { concept, region, ends: 'colon', after: region.end + closing.length + hintFollows };
  }
  const line = passage.lines.find((l) => l.start < end && l.end >= end);
  const toLineEnd = passage.text.slice(end, line?.end ?? passage.text.length);
  if (toLineEnd.trim() === '' || HINT_ONLY.test(toLineEnd)) {
    return { concept, region, ends: 'line', after: line?.end ?? end };
  }
  if (inside && !/^\p{Lu}/u.test(found)) return undefined;
  return { concept, region, ends: 'open', after: end };
}

function withValue(document: Document, mark: Mark, marks: ReadonlyMap<number, readonly Mark[]>): Label {
  const base = { concept: mark.concept, region: mark.region, ends: mark.ends };
  const { passage } = mark.region;
  const own = trimmed({ passage, start: mark.after, end: nextMark(passage, mark.after, marks) });
  if (!isEmpty(own)) return { ...base, place: mark.ends === 'line' ? 'below' : 'after', values: [own] };
  const clipped = (list: readonly Passage[]): Region[] => clip(list, marks);
  const cell = passage.cell;
  if (cell) {
    const table = document.tables[cell.table];
    const mine = table?.cells.find((c) => c.row === cell.row && c.column === cell.column);
    if (table && mine) {
      const rest = clipped(passagesOf(document, mine).filter((p) => p.index > passage.index));
      if (rest.length > 0) return { ...base, place: 'below', values: rest };
      const right = clipped(cellsRightOf(table.cells, mine).flatMap((c) => passagesOf(document, c)));
      if (right.length > 0 && !mine.header) return { ...base, place: 'right', values: right };
      const under = clipped(cellsUnder(table.cells, mine).flatMap((c) => passagesOf(document, c)));
      if (under.length > 0 && right.length === 0) return { ...base, place: 'under', values: under };
      if (under.length > 0 && mine.header) return { ...base, place: 'under', values: under };
      if (right.length > 0) return { ...base, place: 'right', values: right };
    }
  }
  const beside = clipped(passagesRightOf(document, mark.region));
  if (beside.length > 0) return { ...base, place: 'right', values: beside };
  const below = clipped(passagesBelow(document, passage, marks));
  return { ...base, place: below.length > 0 ? 'below' : 'none', values: below };
}

const nextMark = (passage: Passage, after: number, marks: ReadonlyMap<number, readonly Mark[]>): number =>
  marks.get(passage.index)?.find((m) => m.region.start >= after && m.ends !== 'open')?.region.start ??
  passage.text.length;

/** The passages' texts up to the first label that stands in them. */
function clip(passages: readonly Passage[], marks: ReadonlyMap<number, readonly Mark[]>): Region[] {
  const regions: Region[] = [];
  for (const passage of passages) {
    const first = marks.get(passage.index)?.find((m) => m.ends !== 'open');
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
