/**
 * Decides from all claims which organisation has which part. A supplier is a party to the new contract, lease, sale or grant: not a bidder
 * that was not taken, not who had the old contract, not who lets a framework, and not the office itself.
 *
 *   awarded to X, old contract held by Y          X supplier, Y previous supplier
 *   current agreement with X, to be renewed       X supplier and previous supplier
 *   tenders from X and Y, that of X accepted      X supplier; X and Y bidders
 *   table of quotations, one accepted             that one supplier, all of them bidders
 */

import { TAKES_PREMISES } from '../../lexicon/parties/party-sales.ts';
import { AT_PRESENT } from '../../lexicon/parties/party-today.ts';
import { EXERCISES, GOES_ON_WITH } from '../../lexicon/procurement/renewal-cues.ts';
import { FUNDERS } from '../../lexicon/public-bodies.ts';
import { LADDER } from '../../model/finding.ts';
import type { ParsedParty, PartyRole } from '../../model/parsed.ts';
import { titleRegions } from '../field/title.ts';
import { evidenceOfRegion, printedOf, type Region, textOf } from '../find/region.ts';
import { type Paper, paperOf } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';
import { has, MAKES_NONE, suppliersOf } from './choose-suppliers.ts';
import type { Claim } from './claim.ts';
import { cueClaims } from './cue-claims.ts';
import { type Body, namedIn, withFullName } from './full-name.ts';
import { labelClaims } from './label-claims.ts';
import { listClaims } from './list-claims.ts';
import { onlyFirm } from './only-firm.ts';
import { otherParties } from './other-parties.ts';
import { type Buyer, buyerOf, isFireService, isForce, isOwn } from './own-bodies.ts';
import { fuller, isSame } from './same-name.ts';
import { titleClaims } from './title-claims.ts';

/** The parties, suppliers first, each organisation once in each role. */
export function partiesOf(reading: Reading): ParsedParty[] {
  const paper = paperOf(reading);
  const names = namedIn(reading);
  const buyer = buyerOf(reading);
  const claims = [...labelClaims(reading), ...listClaims(reading, paper.isGrant), ...cueClaims(reading)].filter(
    ({ mention, role, rule }) =>
      !isOwn(mention.name, buyer) ||
      role === 'lead_force' ||
      (paper.isGrant && rule === 'party:award-name' && isForce(mention.name, buyer)),
  );
  const bodies = bodiesOf(claims.filter((claim) => mayBe(claim, buyer))).map((body) => withFullName(body, names));
  const chosen = suppliersOf(bodies, paper);
  const titled =
    chosen.length === 0 && paper.matter.kind !== 'start' && !MAKES_NONE.has(paper.matter.outcome)
      ? titleClaims(titlesOf(reading), paper.isGrant ? names.map((one) => one.mention) : [], buyer).filter(
          ({ mention }) => !isOwn(mention.name, buyer),
        )
      : [];
  const firm = chosen.length + titled.length === 0 ? onlyFirm(reading, claims, buyer, paper) : null;
  const suppliers = firm === null ? [...chosen, ...titled.map((claim) => ({ claims: [claim] }))] : [{ claims: [firm] }];
  const role: PartyRole = paper.isGrant ? 'grant_recipient' : 'supplier';
  const rows = [
    ...suppliers.map((body) => partyOf(reading, body, roleOf(body, role))),
    ...bodies
      .filter((body) => isPrevious(body, suppliers, paper))
      .map((body) => partyOf(reading, body, 'previous_supplier')),
    ...bodies.filter((body) => has(body, 'bidder')).map((body) => partyOf(reading, body, 'bidder')),
    ...bodies.filter((body) => has(body, 'lead_force')).map((body) => partyOf(reading, body, 'lead_force')),
    ...otherParties(
      reading,
      buyer,
      suppliers.flatMap((body) => body.claims),
    ),
  ];
  return rows;
}

/** Where the title stands. */
const titlesOf = (reading: Reading): Region[] => titleRegions({ ...reading, amounts: [], roles: [], parties: [] });

/** Claims that cannot be true: a giver of grants as supplier, another force as the winner of a contract, a firm as lead force. */
function mayBe({ role, mention, clause, trust, rule }: Claim, buyer: Buyer): boolean {
  if (role === 'lead_force') return isForce(mention.name, buyer);
  if (FUNDERS.test(mention.name)) return false;
  if (!isForce(mention.name, buyer) && !isFireService(mention.name)) return true;
  return (
    /sold-to|bought-from/.test(rule) ||
    trust === 'label' ||
    trust === 'cell' ||
    role === 'grant_recipient' ||
    // A fire authority lets rooms in its stations; a force that one agrees with collaborates.
    (rule.endsWith('contract-with') && isFireService(mention.name) && TAKES_PREMISES.test(clause?.text ?? '')) ||
    /award-name|list/.test(rule)
  );
}

function bodiesOf(claims: readonly Claim[]): Body[] {
  const bodies: { claims: Claim[] }[] = [];
  for (const claim of claims) {
    const same = bodies.find((body) => body.claims.some(({ mention }) => isSame(mention, claim.mention)));
    if (same === undefined) bodies.push({ claims: [claim] });
    else same.claims.push(claim);
  }
  return bodies;
}

const isPrevious = (body: Body, suppliers: readonly Body[], paper: Paper): boolean =>
  has(body, 'previous_supplier') ||
  (paper.goesOn !== null && suppliers.includes(body) && (EXERCISES.test(textOf(paper.goesOn)) || isGoneOnWith(body))) ||
  (has(body, 'holder') &&
    (suppliers.includes(body)
      ? paper.goesOn !== null || paper.isWithSame || isOfOld(body)
      : suppliers.length > 0 || isOfOld(body) || isRunningOut(body)));

/** A clause on the contract that there was names it. */
const isOfOld = ({ claims }: Body): boolean =>
  claims.some(
    ({ role, clause }) =>
      role === 'holder' && clause !== null && (clause.subject === 'previous' || AT_PRESENT.test(clause.text)),
  );

/** Its contract is told to end. */
const isRunningOut = ({ claims }: Body): boolean =>
  claims.some(({ role, rule }) => role === 'holder' && rule === 'party:contract-with');

/** What is renewed or extended with a supplier is a contract that it has. */
const isGoneOnWith = ({ claims }: Body): boolean =>
  claims.some(({ role, clause }) => role === 'supplier' && clause !== null && GOES_ON_WITH.test(clause.text));

function roleOf(body: Body, fallback: PartyRole): PartyRole {
  if (
    has(body, 'grant_recipient') &&
    !body.claims.some(
      ({ role, rule }) => role === 'supplier' && rule !== 'party:award-to' && rule !== 'party:award-name',
    )
  )
    return 'grant_recipient';
  return fallback;
}

function partyOf({ document }: Reading, { claims, full }: Body, role: PartyRole): ParsedParty {
  const mention = claims.map((claim) => claim.mention).reduce(fuller);
  const best = claims
    .filter((claim) => claim.mention.name === mention.name)
    .toSorted((a, b) => LADDER.indexOf(a.trust) - LADDER.indexOf(b.trust))[0];
  if (best === undefined) throw new Error('a body without a claim');
  const region = full?.region ?? best.region;
  const numbered = [...claims, ...(full === undefined ? [] : [full])].map((one) => one.mention.organisation_id);
  return {
    role,
    name_printed: printedOf(region),
    name: printedOf(region)
      .replace(/\s+/g, ' ')
      .replace(/[.,;:]+$/, ''),
    organisation_id: numbered.find((id) => id !== null) ?? null,
    evidence: evidenceOfRegion(document.id, region),
    rule: best.rule,
    method: best.method,
    trust: best.trust,
  };
}
