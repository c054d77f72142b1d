/** Whether the paper is signed, and how: a name in text, a picture, or not at all. */
import type { ParsedDecision } from '../../model/parsed.ts';
import { signOffsOf } from '../dates/sign-offs.ts';
import type { Understood } from '../field-table.ts';
import { textOf } from '../find/region.ts';
import { personIn } from '../mention/person.ts';

/** `text`: words stand beside the signature. `image`: the label stands alone beside a date. `none`: no signature, or neither name nor date. */
export function signatureOf({ labels, roles, offices }: Understood): ParsedDecision['signature'] {
  const signatures = labels.filter(({ concept }) => concept === 'signature');
  if (signatures.length === 0) return 'none';
  const named = signatures.some(({ values }) => values.some((value) => personIn(textOf(value), offices) !== undefined));
  if (named) return 'text';
  return roles.some(({ role }) => role === 'decision') ? 'image' : 'none';
}

/** Rules that date a decision by its form or its meeting: a day alone is no signature. */
const UNSIGNED: readonly string[] = ['date:decision-label', 'date:lone-head', 'date:meeting'];

/** True when the decision maker put a name or a date to it. */
export const isSigned = (understood: Understood): boolean =>
  signatureOf(understood) === 'text' ||
  signOffsOf(understood).some(({ signer }) => signer === 'maker') ||
  understood.roles.some(({ role, candidate }) => role === 'decision' && !UNSIGNED.includes(candidate.rule));
