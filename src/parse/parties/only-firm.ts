/**
 * The one firm that a paper names, where its contract names no one by a cue: the reader's last resort, marked as a hint.
 *
 *   "Arqwave Infrastructure Limited occupies the roof. Terms have been agreed for a lease." Arqwave, counterparty
 *   two firms, an adviser, a surveyor, the holder of the contract that ends                 no one
 */
import { ASKS_ONE } from '../../lexicon/procurement/renewal-cues.ts';
import type { Clause } from '../find/clause.ts';
import { partOf } from '../find/region.ts';
import { findOrganisations, namesIn, type OrganisationMention } from '../mention/organisation.ts';
import { isAside, type Paper } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import { type Buyer, isOwn } from './own-bodies.ts';
import { isSame } from './same-name.ts';

const DEALS =
  /\b(?:contract|agreement|bid|offer|quot|work|lease|licence|sale|sell|purchase|award|procure|tender|quotation|rent|supply|order|renew|subscription|licen[cs]e|hire|extend|settle(?:ment)?|claim)\w*\b/i;
const ADVISES =
  /\b(?:advi[cs]e|advis(?:ed|er|or|ory)|survey(?:ed|or|ors)|valu(?:ed|er|ation)|agents?|market(?:ed|ing)|solicitors?|counsel|architects?|designed by|auditors?|manufactur\w+|maker|brand|parent|subsidiary|guarantor|evaluat\w+|led by|report(?:ed)? by|compared|such as|including|for example|e\.g|formerly|previous(?:ly)?|sub-?contract\w*)\b/i;

export function onlyFirm(reading: Reading, claims: readonly Claim[], buyer: Buyer, paper: Paper): Claim | null {
  const { matter } = paper;
  if (
    ['start', 'policy', 'budget'].includes(matter.kind) ||
    ['withdrawn', 'rejected', 'deferred'].includes(matter.outcome)
  )
    return null;
  const telling = reading.clauses.filter((clause) => !isAside(clause));
  const isParty = partiesLike(telling);
  if (!telling.some(({ text }) => DEALS.test(text))) return null;
  const firms = telling.flatMap((clause) =>
    namesIn(clause.text)
      .filter(({ value }) => isParty(value) && !isOwn(value.name, buyer))
      .map((name) => ({ clause, name })),
  );
  const [first] = firms;
  if (first === undefined || firms.some(({ name }) => !isSame(name.value, first.name.value))) return null;
  const spoken = firms.some(
    ({ clause, name }) => ADVISES.test(without(clause.text, name)) || clause.subject === 'previous',
  );
  const asksOne = telling.some(({ text, subject }) => subject === 'this' && ASKS_ONE.test(text));
  const placed = claims.some(
    ({ role, mention, rule }) =>
      isSame(mention, first.name.value) && (role !== 'holder' || !(asksOne || rule === 'party:occupies')),
  );
  if (spoken || placed) return null;
  const region = partOf(first.clause.region, first.name.start, first.name.end);
  return {
    role: 'supplier',
    mention: first.name.value,
    region,
    clause: first.clause,
    rule: 'party:only-firm',
    method: 'pattern',
    trust: 'hint',
  };
}

/** The words round the name: "Brook Solicitors LLP" advises no one by its name alone. */
const without = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)} ${text.slice(end)}`;

const LETS = /\b(?:approv\w+|agree\w*|tak\w+|enter|sign|grant\w*)\b[^.;]{0,40}\b(?:lease|licen[cs]e|tenancy)\b/i;

/** Firms, and bodies whose number in a register is printed; in a paper on premises, where it names no firm, also councils and other bodies that let rooms. */
function partiesLike(telling: readonly Clause[]): (mention: OrganisationMention) => boolean {
  const hasFirm = telling.some(({ text }) => findOrganisations(text).some(({ value }) => value.kind === 'company'));
  const onPremises = telling.some(({ text }) => LETS.test(text));
  return ({ kind, name, organisation_id }) =>
    kind === 'company' ||
    organisation_id !== null ||
    (!hasFirm && onPremises && kind === 'body' && /\b(?:Council|University|Trust|Diocese)\b/.test(name));
}
