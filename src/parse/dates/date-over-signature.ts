/**
 * Who signs under a date, where each date stands over its signature.
 *
 *   "Date: 15 March" / "Signed:" / "Jane Roe, Commissioner" / "Date: 10 March" / "Signed:" / "Ida Ash, Treasurer"    each the one below
 *   "Signed:" / "Jane Roe, Commissioner" / "Date: 15 March" / "Signed:" / "Ida Ash, Treasurer" / "Date: 10 March"    none: each date closes its own
 */
import type { Label } from '../find/label.ts';
import { textOf } from '../find/region.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { type Signer, signerIn } from './signers.ts';

/** A date stands over its signature with nothing between them. */
const REACH = 1;

/** The signers by the date's passage; empty unless each signature has its date right over it, and none has one behind the last. */
export const datesOverSignatures = oncePerReading(({ labels }: Reading): ReadonlyMap<number, Signer> => {
  const signatures = labels.filter(({ concept, ends }) => concept === 'signature' && ends !== 'open');
  const dates = labels.filter(({ concept, values }) => concept === 'date' && values.length > 0);
  const last = signatures.at(-1);
  const isClosed = dates.some(({ region }) => last !== undefined && region.passage.index > last.region.passage.index);
  if (signatures.length < 2 || isClosed) return new Map();
  const pairs = signatures.map((signature) => pairOf(signature, dates));
  const known = pairs.filter((pair) => pair !== null);
  return new Map(known.length === pairs.length ? known : []);
});

function pairOf({ region, values: [value] }: Label, dates: readonly Label[]): readonly [number, Signer] | null {
  const { index, cell } = region.passage;
  const date = dates.find(({ region: { passage } }) => index > passage.index && index - passage.index <= REACH);
  const signer = value === undefined ? null : signerIn(textOf(value));
  return cell !== null || date === undefined || signer === null ? null : [date.region.passage.index, signer];
}
