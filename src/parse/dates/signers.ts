/**
 * Whose signature stands beside a date: the decision maker's, the chief executive's, the finance officer's, the author's.
 *
 *   "Signature" | "Date 2 March 2022"                            the decision maker's
 *   "OFFICER APPROVAL", "Name Andrew Dale", "Date 15 February"   the chief executive's
 *   "Signed", "A. Jones, Treasurer to the PCC", "Date 3 May"     the finance officer's
 */

import type { LabelConcept } from '../../lexicon/labels.ts';
import { EMPLOYER, SIGNERS } from '../../lexicon/time/signing-cues.ts';
import type { Passage } from '../../model/document.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf } from '../find/region.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';

export type Signer = (typeof SIGNERS)[number]['signer'];

/** The longest line that can be a signer's name, role or heading; longer ones are prose about somebody. */
const LONGEST_LINE = 110;
/** Prose of a form that names officers without being signed by them. */
const PROSE =
  /^(?:i |the above|having|this |all |is the |if |none\b|\(?please|(?:decision|resolved|recommendation|purpose):? (?:to|that) |to [a-z]+ |that |[^:]{0,40}: (?:re-?)?appointment of )/i;

/** A whole sentence speaks about people: `This notice may go to the Commissioner.` */
const SENTENCE =
  /^(?=.*\b(?:has|have|is|are|was|were|may|will|would|could|should|must|can)\b)[^:(]*\p{Ll}\.$|^(?:the|this|an?) [^:]{30,}[\p{Ll}\d]\.$/iu;

/** `and Crime Commissioner. Signature`: the end of a sentence that wrapped before a word of the form. */
const ENDS_SENTENCE = /^\s*\p{Ll}[^.]*\p{Ll}\. \p{Lu}/u;

/** Who the words name as a signer; null where they name nobody. */
export function signerIn(words: string): Signer | null {
  if (
    words.length > LONGEST_LINE ||
    ENDS_SENTENCE.test(words) ||
    PROSE.test(words.trim()) ||
    SENTENCE.test(words.trim())
  )
    return null;
  const own = words.replaceAll(EMPLOYER, ' ');
  return (
    SIGNERS.find(({ signer, words: cue }) => (signer === 'maker' ? cue.test(words) : cue.test(own)))?.signer ?? null
  );
}

/** A line in which one sentence ends and the next begins is prose, wherever it wrapped. */
const RUNS_ON = /\p{Ll}{3}\. \p{Lu}/u;

/** A passage as a reader takes it: line by line where each line opens afresh, else whole. */
function piecesOf({ text, lines }: Passage): string[] {
  const pieces = lines.map(({ start, end }) => text.slice(start, end).trim());
  const opensAfresh = pieces.every((piece) => /^[\p{Lu}\d]/u.test(piece) && !RUNS_ON.test(piece));
  // `Signed (Chief` / `Executive)`: the role itself wrapped.
  if (signerIn(text) !== null && pieces.every((piece) => signerIn(piece) === null)) return [text];
  return opensAfresh && (!PROSE.test(text) || /[?.:]$/.test(pieces[0] ?? '')) ? pieces : [text];
}

const textsOf = (passages: readonly Passage[]): string[] =>
  passages.filter((passage) => passage.kind !== 'furniture' && !isListed(passage)).flatMap(piecesOf);

/** An item of a list that names a body or an office and says nothing of it: `- Chief Constable of Durham`. */
const isListed = ({ kind, text }: Passage): boolean => kind === 'item' && !/[:.]|\d{4}|\bsign/i.test(text);

/** `Chief Executive: I have read the submission ...`: who speaks over the signature. */
const SPEAKER = /^([^:.]{3,60}): (?:I|we|having)\b/i;

function signerOf(lines: readonly string[]): Signer | null {
  for (const line of lines) {
    const signer = signerIn(line) ?? signerIn(SPEAKER.exec(line)?.[1] ?? '');
    if (signer !== null) return signer;
  }
  return null;
}

/** Where a signing block begins: the passage after the date before it, or after the start of the section or the table's row. */
export interface Block {
  readonly from: number;
  readonly date: Label;
  /** The signature label of the block, or null where the form prints none. */
  readonly signature: Label | null;
}

/** The signer of a block; null where nobody is named. What stands nearest to the signature decides. */
export function signerOfBlock(reading: Reading, { from, date, signature }: Block): Signer | null {
  const { passages } = reading.document;
  const at = date.region.passage.index;
  const beside = signerOf(besideOf(reading, date.region));
  if (beside !== null) return beside;
  const own = signature === null ? null : signerIn(textOf(signature.region));
  if (own !== null) return own;
  const said = signature === null ? null : spokenBefore(reading, signature);
  if (said !== null) return said;
  const start = signature?.region.passage.index ?? from;
  const inside = signerOf(textsOf(passages.slice(start, at + 1)).toReversed());
  if (inside !== null) return inside;
  const right = passages.slice(from, start).findLast(({ kind }) => kind !== 'furniture');
  if (signature !== null && right !== undefined && I_APPROVE.test(right.text) && headingSigner(reading, date) === null)
    return 'maker';
  const others = fieldsOfForm(reading);
  const above = signerOf(textsOf(passages.slice(from, start).filter(({ index }) => !others.has(index))).toReversed());
  return above ?? headingSigner(reading, date) ?? signerBelow(reading, at);
}

/** `Chief Executive: I have read the submission ...`, `Originating officer: Ida Ash`, right over the signature: the label says who speaks. */
function spokenBefore({ document, labels, dates }: Reading, { region: { passage } }: Label): Signer | null {
  const before = document.passages.slice(0, passage.index).filter(({ kind }) => kind !== 'furniture');
  for (const { index, text } of before.slice(-2).toReversed()) {
    const label = labels.find(
      (one) => one.region.passage.index === index && one.region.start === 0 && one.ends === 'colon',
    );
    if (label !== undefined) return label.place === 'after' && !isDated(label, dates) ? signerOfLabel(label) : null;
    if (text.length < SHORTEST_SAID) return null;
  }
  return null;
}
/** `Approval to submit to the decision maker: Chief Executive`: the answer names who signs, else the label does. */
const signerOfLabel = ({ region, values: [value] }: Label): Signer | null =>
  (value === undefined ? null : signerIn(textOf(value))) ?? signerIn(textOf(region));

/** `Treasurer: Ida Ash, 3 May 2022`: signed and dated, and no part of the signature below. */
const isDated = ({ region: { passage } }: Label, dates: Reading['dates']): boolean =>
  dates.some(({ region, value }) => region.passage.index === passage.index && value.precision === 'day');

/** `I hereby approve the recommendation above.` right over the signature: only who decides says so, whoever the form names further up. */
const I_APPROVE =
  /^I (?:hereby |therefore |do )?(?:approve|authorise|agree(?: to)?)\b[^.]*\b(?:recommendations?|request|proposals?|above|award|decision)\b/i;

/** Between the label and the signature stands what is said. */
const SHORTEST_SAID = 40;

/** `Originator: Head of Fleet`: a field of the form, which names people and signs nothing. `Chief Executive: I agree.` signs. */
const fieldsOfForm = oncePerReading(
  ({ labels }: Reading): ReadonlySet<number> =>
    new Set(
      labels
        .filter(({ concept, ends, place }) => ends === 'colon' && place === 'after' && FIELD_CONCEPTS.has(concept))
        .filter(({ region }) => [null, 'author'].includes(signerIn(textOf(region))))
        .map(({ region }) => region.passage.index),
    ),
);
const FIELD_CONCEPTS: ReadonlySet<LabelConcept> = new Set(['other', 'title', 'reference', 'decision']);

/** What stands at the date's own height, left of it first: the row of a signature block, ruled or not. */
export function besideOf({ document }: Reading, region: Region): string[] {
  const own = region.passage.lines.find(({ start, end }) => start <= region.start && end > region.start);
  if (own === undefined) return [];
  const middle = (own.box.top + own.box.bottom) / 2;
  const level = document.passages
    .filter(({ page, kind }) => kind !== 'furniture' && page === own.page)
    .flatMap((passage) => passage.lines.map((line) => ({ line, passage })))
    .filter(({ line }) => line.page === own.page && line.box.top < middle && line.box.bottom > middle);
  const nearest = level.toSorted(
    (a, b) => Math.abs(a.line.box.right - own.box.left) - Math.abs(b.line.box.right - own.box.left),
  );
  return nearest.map(({ line, passage }) => {
    const words = passage.text.slice(line.start, line.end).trim();
    return passage.cell !== null && signerIn(words) === null ? passage.text : words;
  });
}

function headingSigner({ document }: Reading, date: Label): Signer | null {
  const index = document.sections[date.region.passage.section]?.heading;
  return index === undefined || index === null ? null : signerIn(document.passages[index]?.text ?? '');
}

/** A role printed under the line that is signed and dated. */
function signerBelow({ document, labels }: Reading, at: number): Signer | null {
  const first = document.passages.slice(at + 1, at + 3).find(({ kind }) => kind !== 'furniture' && kind !== 'heading');
  const labelled = new Set(labels.map(({ region }) => region.passage.index));
  return first === undefined || labelled.has(first.index) ? null : signerIn(first.text);
}
