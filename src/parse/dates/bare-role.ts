/**
 * A line that holds a role and no name: whose it is.
 *
 *   "Chief Executive & Monitoring Officer", "Title Police & Crime Commissioner"    the role alone, or behind its label
 *   "South Yorkshire Police and Crime Commissioner"                                behind its area
 *   "Comisiynydd yr Heddlu a Throseddu / Police and Crime Commissioner"            in two languages
 *   "The report of the Chief Executive", "Ada Marsh, Treasurer"                    neither
 */
import { namesOfArea, type OfficeKnowledge, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import type { Passage } from '../../model/document.ts';
import { personIn, roleIn } from '../mention/person.ts';
import { LEAD, LONGEST } from '../mention/signing-name.ts';
import { type Signer, signerIn } from './signers.ts';

/** `Title Police, Fire & Crime Commissioner`: the label before a role in a block. */
const ROLE_LABEL = /^(?:title|position|role|post|job title|on behalf of|for)\b:?\s*/i;
/** `Comisiynydd / Commissioner`: the same in two languages. */
const TWO_LANGUAGES = / [/|] /;
/** In a row of roles the one who decides may say so: `Head of Commissioning (decision)`. */
const DECIDES = /\((?:decision|decision[- ]maker|decided|approv(?:al|ed|er))\)/i;

/** Who a line is that holds a role and no name. */
export function bareRole(passage: Passage, offices: OfficeKnowledge): Signer | null {
  const text = passage.text.replace(ROLE_LABEL, '').split(TWO_LANGUAGES).at(-1) ?? '';
  if (text.length > LONGEST || personIn(text, offices) !== undefined) return null;
  const role = roleIn(text);
  const lead = role === undefined ? '' : text.slice(0, role.start).trim().toLowerCase();
  const isLead = role !== undefined && (role.start <= LEAD || areas(offices).has(lead.replace(/^the /, '')));
  return DECIDES.test(text) || isLead ? signerNamed(text) : null;
}

const areas = tableOfOffices((all) => new Set(all.flatMap(namesOfArea).map((name) => name.toLowerCase())));

/** Who the words name as a signer; who is said to decide is the decision maker, whatever his role. */
export function signerNamed(words: string): Signer | null {
  if (DECIDES.test(words)) return 'maker';
  return signerIn(words);
}
