/**
 * Names that stand in a paper as those who sign it, each with the role printed beside, below or above the name.
 *
 *   "Harriet Mossop, Police and Crime Commissioner"                    name and role in one line
 *   "Ysanne Tolliver" / "Police, Fire and Crime Commissioner"          the role under the name
 *   "Chief Executive & Monitoring Officer" / "Mara Stedham"            the role over the name
 *   "Head of Commissioning (decision)" | "Richard Amport" | "25.07.19" the role in the row
 *   "Comments of the Chief Executive" / "I agree." / "Mara Stedham, 3 May 2022"  the role heads the part
 *   "Chief Executive" / "I have been consulted." / "Signed:" / "Mara Stedham"    the role heads the cell
 *   "Chief Executive" | "Commissioner", below "Mara Stedham" | "Helena Wiston"   the role heads the column
 *   "Chief Executive" | "I have no objection. Mara Stedham, 25 June"   the name closes what was said, the role stands in the row
 *   "Treasurer" | "PCC" / "Name: Ida Ash" | "Name: Mara Stedham"       roles side by side head their columns
 */

import type { LabelConcept } from '../../lexicon/labels.ts';
import { AUTHOR_LABEL } from '../../lexicon/time/signing-cues.ts';
import type { Passage } from '../../model/document.ts';
import { headsText } from '../find/heads-text.ts';
import type { Label } from '../find/label.ts';
import { partOf, type Region, textOf, wholeOf } from '../find/region.ts';
import { roleIn } from '../mention/person.ts';
import { DAY_ALONE, signingName } from '../mention/signing-name.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { bareRole, signerNamed } from './bare-role.ts';
import { rolesBelow } from './roles-below.ts';
import { columnFoot, columnHead } from './signer-columns.ts';
import { type Signer, signerIn } from './signers.ts';
import { isSignature, signerOfHeading, withoutDates } from './signing-line.ts';

export interface SignOff {
  readonly signer: Signer;
  readonly name: Region;
  /** Where the role is printed, or null where only a heading of the row tells it. */
  readonly role: Region | null;
}

/** Every signing name with a role that says who it is, in reading order. */
export const signOffsOf = oncePerReading((reading: Reading): readonly SignOff[] => {
  const { document, labels, offices } = reading;
  const taken = takenPassages(labels);
  const signed = new Set(
    labels.flatMap(({ concept, region }) => (concept === 'signature' ? [rowKey(region.passage)] : [])),
  );
  /** Another row, which has a signature of its own. */
  const isOthers = (other: Passage | undefined, { cell }: Passage): boolean =>
    other?.cell != null && other.cell.row !== cell?.row && signed.has(rowKey(other));
  const lines = document.passages.filter(({ kind }) => kind !== 'furniture');
  return lines.flatMap((passage, i): SignOff[] => {
    const next = lines[i + 1];
    const day = passage.cell !== null && next !== undefined && isOwnDay(passage, next) ? `, ${next.text}` : '';
    const found = taken.has(passage.index) ? undefined : signingName(passage.text + day, offices);
    if (found === undefined || headsText(document, passage)) return [];
    const name = partOf(wholeOf(passage), found.start, found.end);
    const own = signerNamed(found.beside);
    if (own !== null) return passage.kind === 'heading' ? [] : [{ signer: own, name, role: roleRegion(passage) }];
    const inCell = (other: Passage | undefined): boolean =>
      other?.cell?.row === passage.cell?.row && other?.cell?.column === passage.cell?.column;
    const below = rolesBelow(reading).get(passage.index);
    if (below !== undefined) return [{ signer: below, name, role: null }];
    const stacked = [lines[i + 1], lines[i - 1]];
    // In a table the role heads the cell or stands in the row; the next line may be the next signer's.
    const inTable = [
      ...stacked.filter(inCell),
      ...cellAbove(document, passage),
      ...roleOver(reading, passage),
      ...rowOf(document, passage),
    ];
    const over = isNameAndDay(passage.text.slice(found.start), reading) ? signerOfHeading(reading, passage) : null;
    if (over !== null && passage.cell === null) return [{ signer: over, name, role: null }];
    const head = columnHead(reading, passage.cell) ?? columnFoot(reading, passage.cell);
    const nearest =
      passage.cell === null
        ? stacked
        : [...(head === null ? inTable : [head]), ...stacked.filter((one) => !isOthers(one, passage))];
    const neighbour = nearest.find(
      (other) => other !== undefined && !taken.has(other.index) && bareRole(other, offices) !== null,
    );
    const signer = neighbour === undefined ? null : bareRole(neighbour, offices);
    if (neighbour !== undefined && signer !== null) return [{ signer, name, role: roleRegion(neighbour) }];
    return over === null ? [] : [{ signer: over, name, role: null }];
  });
});

/** `Jane Roe, 5 May 2023`: under a heading that names an office the name needs no role. */
const isNameAndDay = (text: string, reading: Reading): boolean =>
  isSignature(text, reading) && withoutDates(text) !== text && roleIn(text) === undefined;

const rowKey = ({ cell }: Passage): string => (cell === null ? '' : `${cell.table} ${cell.row}`);

/** Labels of a signature block; what stands beside any other label is its value and signs nothing. */
const SIGNING: readonly LabelConcept[] = ['signature', 'name', 'date', 'decision_date', 'officer', 'maker', 'outcome'];

/** `Recommended: Chief Executive, Jane Roe, 5 May 2023`: what an officer does with a paper. */
const SIGNS =
  /^(?:recommended|proposed|advised|confirmed|accepted|supported|endorsed|cleared|authorised|considered|reviewed|checked|approved|agreed)(?: by(?: the [\p{L} ]{3,40})?)?$/iu;
/** `Director of Resources: I have been consulted and am content. Jane Roe, Chief Executive`: what somebody says, and not a field of the form. */
const isSaid = (label: string, [first]: readonly Region[]): boolean =>
  first !== undefined && signerIn(label) !== null && SAYS_SOMETHING.test(textOf(first));
const SAYS_SOMETHING = /^I (?:have|am|confirm|agree|support|was)\b/;

const NOBODY = /^(?:n\/?a|none|not (?:required|applicable|needed)|-)\.?$/i;

function takenPassages(labels: readonly Label[]): Set<number> {
  const others = labels.filter(
    ({ concept, ends, region, values }) =>
      ends !== 'open' && !SIGNING.includes(concept) && !SIGNS.test(textOf(region)) && !isSaid(textOf(region), values),
  );
  // Within a passage, behind what somebody says, a colon makes a label of the words before it: `... Jane Roe, Chief Executive Officer Date: 3 May`.
  const isTail = ({ region, values }: Label): boolean =>
    region.start > 0 && values.every(({ passage }) => passage === region.passage);
  // `Originator` over `Ida Ash, Treasurer`: a field of the form, whichever way it is set.
  const inCells = others.filter(
    (label) => (label.place !== 'below' || AUTHOR_LABEL.test(textOf(label.region))) && !isTail(label),
  );
  // `Chief Officer approval` | `N/A`: nobody.
  const valued = labels.filter(
    ({ concept, place, values }) =>
      concept === 'officer' && place === 'right' && NOBODY.test(values.map(textOf).join(' ')),
  );
  return new Set([
    ...inCells.flatMap(({ values }) => values.map(({ passage }) => passage.index)),
    ...valued.map(({ region }) => region.passage.index),
  ]);
}

/** In one cell `I have no objection. Jane Roe` and the day on the line below are one signature. */
const isOwnDay = ({ cell }: Passage, next: Passage): boolean =>
  next.cell?.table === cell?.table && next.cell?.row === cell?.row && next.cell?.column === cell?.column
    ? DAY_ALONE.test(next.text)
    : false;

function roleRegion(passage: Passage): Region | null {
  const role = roleIn(passage.text);
  return role === undefined ? null : partOf(wholeOf(passage), role.start, role.end);
}

/** What stands above the passage in its own cell, the nearest first. */
function cellAbove({ tables, passages }: Reading['document'], { cell, index }: Passage): Passage[] {
  const own = tables[cell?.table ?? -1]?.cells.find((one) => one.row === cell?.row && one.column === cell?.column);
  return (own?.passages ?? [])
    .filter((other) => other < index)
    .reverse()
    .flatMap((other) => passages[other] ?? []);
}

/** The role over the passage, where signers stand side by side: the row above holds nothing but roles. */
function roleOver({ document, offices }: Reading, { cell }: Passage): Passage[] {
  if (cell === null) return [];
  const cells = (document.tables[cell.table]?.cells ?? []).filter(({ row }) => row === cell.row - 1);
  const above = cells.flatMap(({ passages }) => passages.flatMap((index) => document.passages[index] ?? []));
  const isRoles = above.length > 1 && above.every((one) => bareRole(one, offices) !== null);
  return isRoles ? above.filter((one) => one.cell?.column === cell.column) : [];
}

/** The other cells of the passage's row, the nearest to its left first. */
function rowOf({ tables, passages }: Reading['document'], { cell }: Passage): Passage[] {
  if (cell === null) return [];
  const row = (tables[cell.table]?.cells ?? []).filter((one) => one.row === cell.row && one.column !== cell.column);
  return row
    .toSorted((a, b) => Math.abs(a.column - cell.column) - Math.abs(b.column - cell.column) || a.column - b.column)
    .flatMap((one) => one.passages.flatMap((index) => passages[index] ?? []));
}
