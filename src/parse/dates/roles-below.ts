/**
 * Who signs, where each role is printed under its signature.
 *
 *   "Signed: Jane Roe | Dated: 5 May" / "Commissioner" / "Signed: Ida Ash | Dated: 4 May" / "Chief Executive"    the roles under the lines
 *   "Commissioner" / "Signed: Jane Roe | Dated: 5 May" / "Chief Executive" / "Signed: ..."                       none: they stand over them
 *   "Signed: Jane Roe | Dated: 5 May" / "Commissioner" / "I have been consulted."                                 none: the role heads what is said
 */
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { Passage } from '../../model/document.ts';
import { passageAfter } from '../find/neighbour.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { bareRole } from './bare-role.ts';
import type { Signer } from './signers.ts';

/** The signers, by the passages of date and signature; empty unless each line that is signed and dated has a role under it and none stands over the first. */
export const rolesBelow = oncePerReading(({ document, labels, offices }: Reading): ReadonlyMap<number, Signer> => {
  const lines = document.passages.filter(({ kind }) => kind !== 'furniture');
  const at = new Map(lines.map(({ index }, place) => [index, place] as const));
  const heads = new Set(labels.flatMap(({ region, values }) => (values.length > 0 ? [region.passage.index] : [])));
  const roleAt = ({ index, cell }: Passage, step: 1 | -1): Signer | null => {
    const line = lines[(at.get(index) ?? -2) + step];
    const isRow = line?.cell != null && (cell?.table !== line.cell.table || cell.row === line.cell.row);
    return line === undefined || isRow || heads.has(line.index) ? null : bareRole(line, offices);
  };
  const of = (concept: LabelConcept): Passage[] =>
    labels.filter((label) => label.concept === concept).map(({ region }) => region.passage);
  const signed = of('signature');
  const dated = of('date').filter((date) => signed.some((one) => isBeside(one, date)));
  const beside = (date: Passage): Passage[] => [date, ...signed.filter((one) => isBeside(one, date))];
  const [first] = signed;
  if (first === undefined || roleAt(first, -1) !== null) return new Map();
  const signers = dated.flatMap((date) => beside(date).map(({ index }) => [index, roleAt(date, 1)] as const));
  const known = signers.flatMap(([index, signer]) => (signer === null ? [] : [[index, signer] as const]));
  return new Map(known.length === signers.length ? known : []);
});

const isBeside = (one: Passage, other: Passage): boolean =>
  one.index === other.index ||
  (one.cell !== null && one.cell.table === other.cell?.table && one.cell.row === other.cell.row);

/** `Signed: Ida Ash` over `Chief Executive`, in one cell or where each role stands under its signature; null where nothing does. */
export function roleUnder(passage: Passage, reading: Reading): Signer | null {
  const { cell } = passage;
  const below = passageAfter(reading.document, passage);
  const inCell =
    cell !== null &&
    below?.cell?.table === cell.table &&
    below.cell.row === cell.row &&
    below.cell.column === cell.column;
  if (below !== undefined && inCell) return bareRole(below, reading.offices);
  return rolesBelow(reading).get(passage.index) ?? null;
}
