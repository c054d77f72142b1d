/** What sums are compared by: how exactly they are printed, whether their VAT basis agrees, and the words they stand in. */
import { contains } from '../model/box.ts';
import type { Document, Passage } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { VatBasis } from '../model/money.ts';
import type { ParsedAmount } from '../model/parsed.ts';

/** The largest last digit of the sums, in pence. */
export const coarsest = (amounts: readonly ParsedAmount[]): number =>
  Math.max(1, ...amounts.map(({ money }) => money.resolution_pence));

/** Hedged sums and ranges are not meant to add up. */
export const isFirm = ({ money }: ParsedAmount): boolean => money.qualifier === 'exact' || money.qualifier === 'up_to';

/** True unless the two are known to differ: an unstated basis may be either. */
export const agreeOnVat = (one: VatBasis, other: VatBasis): boolean =>
  one === other || one === 'not_stated' || other === 'not_stated';

export interface Position {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Where the words of a piece of evidence stand in the document's text, or null where they cannot be found again. */
export function positionOf(document: Document, evidence: Evidence): Position | null {
  for (const passage of document.passages) {
    const spans = passage.spans.filter(
      ({ word }) => word.page === evidence.page && contains(evidence.box, word.box, 0.5),
    );
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined) continue;
    const start = passage.printed.indexOf(evidence.quote, first.start);
    if (start >= 0 && start < last.end) return { passage, start, end: start + evidence.quote.length };
    // A web page may spell its words otherwise than they were read.
    if (evidence.place !== undefined) return { passage, start: first.start, end: last.end };
  }
  return null;
}

/** The words of its own sentence that stand before it, in the pinned normal form; empty where they are not known. */
export function clauseBefore(document: Document, evidence: Evidence): string {
  const position = positionOf(document, evidence);
  if (position === null) return '';
  const before = position.passage.text.slice(0, position.start);
  const end = [...before.matchAll(/[.;:?!] /g)].at(-1);
  return end === undefined ? before : before.slice(end.index + end[0].length);
}

/** The texts of the cells left of it in its table row, then the words before it in its own passage. */
export function rowBefore(document: Document, evidence: Evidence): string {
  const position = positionOf(document, evidence);
  if (position === null) return '';
  const { cell } = position.passage;
  const own = position.passage.text.slice(0, position.start);
  if (cell === null) return own;
  const left = document.passages.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row && other.cell.column < cell.column,
  );
  return [...left.map(({ text }) => text), own].join(' ');
}
