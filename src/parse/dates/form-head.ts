/** The head of a form: where it ends, and whose a bare `Date` in it is. */
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { Label } from '../find/label.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';

/** The head of a form ends with its first long paragraph, its first signature or the heading of its decision. */
export function inHead({ document, labels }: Reading, at: number): boolean {
  const prose = document.passages.find(({ text, kind }) => kind !== 'furniture' && text.length > 220);
  const end = labels.find(
    ({ concept, ends, region }) =>
      ends !== 'open' && (concept === 'signature' || (concept === 'decision' && region.passage.kind === 'heading')),
  );
  // `Decision: approved.` over the last line: what stands below what was decided is no head, however short the paper is.
  const decided = labels.find(
    ({ concept, ends, values }) => concept === 'decision' && ends === 'colon' && values.length > 0,
  );
  if (decided !== undefined && at > decided.region.passage.index && isLast(document, at)) return false;
  return at < (prose?.index ?? 30) && at < (end?.region.passage.index ?? Number.POSITIVE_INFINITY);
}

const isLast = ({ passages }: Reading['document'], at: number): boolean =>
  passages.slice(at + 1).every(({ kind }) => kind === 'furniture');

/** In a form's head an officer's answer stands right at its label, `Chief officer approval: Ada Marsh`: the date in the next row is the form's. */
export function isForms(reading: Reading, owner: Label, date: Label, before: readonly Label[]): boolean {
  const { concept, place, values, region } = owner;
  const isAnswered =
    values.length > 0 && (place === 'right' || (place === 'after' && values[0]?.passage === region.passage));
  const isSigned =
    /\bsign/i.test(textOf(region)) || before.some((label) => HEAD_ENDS.has(label.concept) && label.ends !== 'open');
  return (
    concept === 'officer' &&
    isAnswered &&
    !isSigned &&
    !isSameCell(owner, date) &&
    inHead(reading, date.region.passage.index)
  );
}

/** Labels that no head of a form holds. */
const HEAD_ENDS: ReadonlySet<LabelConcept> = new Set(['decision', 'outcome', 'signature', 'interests']);

/** Whether two labels stand in one cell of one table. */
export function isSameCell(one: Label, other: Label): boolean {
  const [a, b] = [one.region.passage.cell, other.region.passage.cell];
  return a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column;
}
