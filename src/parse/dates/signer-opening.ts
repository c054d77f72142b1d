/**
 * The signer whose label opens the paragraph in which a date stands.
 *
 *   "Chief Executive: I have been consulted. Signed: A. Bell Date: 3 May 2022"     the chief executive
 *   "Signed: A. Bell Date: 3 May 2022"                                             none: its label names nobody
 */
import type { Label } from '../find/label.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { type Signer, signerIn } from './signers.ts';

/** Who signs in the paragraph of the date, by the label that opens it; null where the date opens it, or the label names nobody. */
export function signerOpening({ labels }: Reading, date: Label): Signer | null {
  const { passage, start } = date.region;
  const opening = labels.find(
    ({ region, ends }) => region.passage === passage && region.start === 0 && ends === 'colon',
  );
  return opening === undefined || start === 0 ? null : signerIn(textOf(opening.region));
}
