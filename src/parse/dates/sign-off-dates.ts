/**
 * Gives dates of signature blocks their signer by where name, role and date stand to each other; no label need say so.
 *
 *   "Police and Crime Commissioner, 16th May 2019"              in one line: the decision
 *   "PCC for Dorset" / "21/03/2023"                             under each other
 *   "Ida Moss, Chief Executive" | "25 January 2019"             in one row, where every dated row names a signer
 *   "Chief Executive" | "PCC", below "3.7.15" | "7.7.15"        in columns
 *   "Contract let" | "25 January 2019"                          none: a table of events
 *   "Chief Constable's report, 3 May 2019"                      none in the form's head: it says who wrote
 */

import type { Passage } from '../../model/document.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { SIGNED } from './date-owners.ts';
import { inHead } from './form-head.ts';
import type { DateMention, Given, Roles } from './given.ts';
import { type Signer, signerIn } from './signers.ts';
import { isBare, isSignature, isSigningLine, namesOnly, signerOfHeading, withoutDates } from './signing-line.ts';

/** Lines between a role and its date: the name, and a line of signing. */
const REACH = 3;
/** Roles of the dates that stand with a signer. Dates of the form's head and of tables of events are left out. */
export function signOffDates(reading: Reading, taken: Roles): Map<DateMention, Given> {
  const roles = new Map<DateMention, Given>();
  for (const date of reading.dates) {
    if (date.value.precision !== 'day' || taken.has(date)) continue;
    const line = lineOf(date, reading);
    if (!isSigningLine(line, reading)) continue;
    const signer = signerBeside(reading, date, line, taken);
    if (signer !== null) roles.set(date, signedOffBy(signer));
  }
  return roles;
}

/** The date's sentence; where that is the day alone, the line of signing of which a stop cut it: `Signed Jane Roe, Commissioner. 1/10/2021`. */
function lineOf({ clause, region: { passage } }: DateMention, reading: Reading): string {
  const own = textOf(clause.sentence);
  return isBare(own) && isSigningLine(passage.text, reading) ? passage.text : own;
}

/** What a date is that stands with a signer and has no label of its own. */
export function signedOffBy(signer: Signer): Given {
  const { role, trust } = SIGNED[signer];
  return { role, rule: 'date:sign-off', method: 'pattern', trust: trust === 'cell' ? 'place' : 'hint' };
}

function signerBeside(reading: Reading, date: DateMention, line: string, taken: Roles): Signer | null {
  const { passage } = date.region;
  const own = signerIn(withoutDates(line));
  if (passage.cell === null) {
    if (inHead(reading, passage.index) && !(own !== null && SIGNS.test(line))) return null;
    if (own !== null || !(isBare(line) || namesOnly(line, reading))) return own;
    if (isUnderOutcome(reading, passage)) return 'maker';
    return signerAbove(reading, passage) ?? signerOfHeading(reading, passage);
  }
  if (own !== null) return inHead(reading, passage.index) && !isApprovalRow(reading, passage) ? null : own;
  if (!isBare(line) && !namesOnly(line, reading)) return null;
  return (
    signerInCell(reading, passage) ??
    signerInRow(reading, passage, taken) ??
    signerOverColumn(reading, passage) ??
    signerOverRow(reading, passage)
  );
}

/** `Commissioner's decision: Approved` over the day: it dates the answer. */
function isUnderOutcome({ document, labels }: Reading, { index }: Passage): boolean {
  const above = document.passages.slice(0, index).findLast(({ kind }) => kind !== 'furniture');
  return labels.some(
    ({ concept, ends, region, values: [answer] }) =>
      concept === 'outcome' && ends === 'colon' && region.passage === above && answer?.passage === above,
  );
}

/** `Chief officer approval | Ada Marsh, Chief Executive, 30/01/2024`: the row's own name says that it is an approval. */
function isApprovalRow({ document }: Reading, { cell, index }: Passage): boolean {
  if (cell === null) return false;
  const left = document.passages.find(
    (p) => p.cell?.table === cell.table && p.cell.row === cell.row && p.cell.column < cell.column && p.index < index,
  );
  return (
    left !== undefined &&
    left.text.length < SHORT &&
    /\b(?:approv|authoris|cleared|sign(?:ed|ature)?\b)/i.test(left.text)
  );
}
const SHORT = 50;

/** A row of only a name and a date, under a heading that names who signs. */
function signerOverRow(reading: Reading, passage: Passage): Signer | null {
  const { cell } = passage;
  const { document } = reading;
  const row = document.passages.filter((p) => p.cell?.table === cell?.table && p.cell?.row === cell?.row);
  return row.every(({ text }) => isBare(text) || namesOnly(text, reading)) ? signerOfHeading(reading, passage) : null;
}

/** Verbs that make a line of a form's head a signature. */
const SIGNS = /\b(?:signed|approved|agreed|authorised)\b/i;

/** The role over the date, with at most a name between them. */
function signerAbove(reading: Reading, { index }: Passage): Signer | null {
  const lines = reading.document.passages.slice(0, index).filter(({ kind }) => kind !== 'furniture');
  for (const above of lines.slice(-REACH).toReversed()) {
    if (above.cell !== null || !isSigningLine(above.text, reading)) return null;
    const signer = signerIn(above.text);
    if (signer !== null) return signer;
  }
  return null;
}

/** Name, role and date under each other in one cell. */
function signerInCell(reading: Reading, passage: Passage): Signer | null {
  const above = reading.document.passages.slice(0, passage.index).filter(({ cell }) => isSame(cell, passage.cell));
  for (const one of above.slice(-REACH).toReversed()) {
    if (!isSigningLine(one.text, reading)) return null;
    const signer = signerIn(one.text);
    if (signer !== null) return signer;
  }
  return null;
}

type Place = Passage['cell'];
const isSame = (one: Place, other: Place): boolean =>
  one !== null && other !== null && one.table === other.table && one.row === other.row && one.column === other.column;

/** The signer of the row, in a table each of whose dated rows names one; rows whose date a label names aside. */
export function signerInRow(reading: Reading, { cell }: Passage, taken: Roles): Signer | null {
  if (cell === null) return null;
  const inTable = reading.document.passages.filter((p) => p.cell?.table === cell.table);
  const dated = new Set(
    reading.dates
      .filter(
        (date) =>
          !taken.has(date) && inTable.includes(date.region.passage) && isSignature(date.region.passage.text, reading),
      )
      .flatMap(({ region }) => region.passage.cell?.row ?? []),
  );
  const signers = new Map(
    [...dated].map((row) => [
      row,
      signerOfRow(
        reading,
        inTable.filter((p) => p.cell?.row === row),
      ),
    ]),
  );
  return [...signers.values()].includes(null) ? null : (signers.get(cell.row) ?? null);
}

/** Who signs must be named as a signer; an author is only named. */
function signerOfRow(reading: Reading, row: readonly Passage[]): Signer | null {
  const named = row
    .filter(({ text }) => !isBare(text))
    .map(({ text }) => ({
      signer: signerIn(text),
      isSign: isSigningLine(text, reading) || /^[^:.]{4,50}(?::|\s-\s)/.test(text),
    }))
    .find(({ signer }) => signer !== null);
  if (named === undefined || named.signer === null) return null;
  return named.isSign || named.signer === 'author' ? named.signer : null;
}

/** Signers side by side, the dates in the row under them. */
function signerOverColumn(reading: Reading, { cell }: Passage): Signer | null {
  if (cell === null) return null;
  const inTable = reading.document.passages.filter((p) => p.cell?.table === cell.table);
  const row = inTable.filter((p) => p.cell?.row === cell.row);
  if (row.length < 2 || !row.every(({ text }) => /\d/.test(text) && isBare(text))) return null;
  const above = inTable.filter((p) => (p.cell?.row ?? cell.row) < cell.row && p.cell?.column === cell.column);
  const nearest = above.slice(-REACH).toReversed();
  const end = nearest.findIndex(({ text }) => !isSigningLine(text, reading));
  const block = end < 0 ? nearest : nearest.slice(0, end);
  return block.map(({ text }) => signerIn(text)).find((signer) => signer !== null) ?? null;
}
