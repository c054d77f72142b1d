/** What stands right by a date that closes a block of signature: who signed in one line before it, the role over it, the name beside it. */
import type { Label } from '../find/label.ts';
import type { Reading } from '../reading.ts';
import { inHead } from './form-head.ts';
import { signerIn } from './signers.ts';
import { isSigningLine } from './signing-line.ts';

/** `Chief Executive: Ida Ash, 3 May 2022`: the passage of the last who signed in one line over the label, or -1. */
export function lastSigned({ dates }: Reading, before: readonly Label[], { region }: Label): number {
  const signed = before.find(
    ({ concept, ends, region: { passage, start } }) =>
      concept === 'officer' &&
      ends === 'colon' &&
      start === 0 &&
      passage.index < region.passage.index &&
      dates.some((one) => one.region.passage.index === passage.index && one.value.precision === 'day'),
  );
  return signed?.region.passage.index ?? -1;
}

/** `Jane Roe` / `Police and Crime Commissioner` / `Date: 5 May`: the date closes the block of who signs, with a label for it or without. */
export function isRightBelow(reading: Reading, { region: { passage } }: Label): boolean {
  const above = reading.document.passages.slice(0, passage.index).findLast(({ kind }) => kind !== 'furniture');
  return (
    above !== undefined &&
    !inHead(reading, passage.index) &&
    above.kind !== 'heading' &&
    signerIn(above.text) === 'maker' &&
    isSigningLine(above.text, reading)
  );
}

/** `Name: Jane Roe | Date: 5 May`: the name in the date's own row or line is that of who signs. */
export const isNamedBeside = ({ labels }: Reading, { region: { passage } }: Label): boolean =>
  labels.some(
    ({ concept, values, region: { passage: other } }) =>
      concept === 'name' &&
      values.length > 0 &&
      (other.index === passage.index ||
        (other.cell !== null && other.cell.table === passage.cell?.table && other.cell.row === passage.cell.row)),
  );

/** `Date 5 May` over `Signature`, which stands alone: the date's own line was set higher. */
export function signatureBelow({ document, labels }: Reading, { region: { passage } }: Label): Label | null {
  const next = document.passages.slice(passage.index + 1).find(({ kind }) => kind !== 'furniture');
  const below = labels.find(({ concept, region }) => concept === 'signature' && region.passage === next);
  return below === undefined || below.values.length > 0 || next?.kind === 'heading' ? null : below;
}
