/**
 * Decides from all claims which organisation has which part. A supplier is a party to the new contract, lease, sale or grant: not a bidder
 * that was not taken, not who had the old contract, not who lets a framework, and not the office itself.
 *
 *   awarded to X, old contract held by Y          X supplier, Y previous supplier
 *   current agreement with X, to be renewed       X supplier and previous supplier
 *   tenders from X and Y, that of X accepted      X supplier; X and Y bidders
 *   table of quotations, one accepted             that one supplier, all of them bidders
 */
import type { CueRole } from '../../lexicon/party-words.ts';
import { FUNDERS } from '../../lexicon/public-bodies.ts';
import type { Outcome } from '../../model/field.ts';
import { LADDER } from '../../model/finding.ts';
import type { ParsedParty, PartyRole } from '../../model/parsed.ts';
import { titleRegions } from '../field/title.ts';
import { evidenceOfRegion, printedOf, type Region } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import { cueClaims } from './cue-claims.ts';
import { type Body, namedIn, withFullName } from './full-name.ts';
import { DECIDES, type Paper, paperOf } from './kind-of-paper.ts';
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

/** What is refused, put off or called off makes no contract, so that no one is a party to it. */
const MAKES_NONE: ReadonlySet<Outcome> = new Set<Outcome>(['rejected', 'deferred', 'withdrawn']);

/** Where the title stands. */
const titlesOf = (reading: Reading): Region[] => titleRegions({ ...reading, amounts: [], roles: [], parties: [] });

/** Claims that cannot be true: a giver of grants as supplier, another force as the winner of a contract, a firm as lead force. */
function mayBe({ role, mention, trust, rule }: Claim, buyer: Buyer): boolean {
  if (role === 'lead_force') return isForce(mention.name, buyer);
  if (FUNDERS.test(mention.name)) return false;
  if (!isForce(mention.name, buyer) && !isFireService(mention.name)) return true;
  return (
    /sold-to|bought-from/.test(rule) ||
    trust === 'label' ||
    trust === 'cell' ||
    role === 'grant_recipient' ||
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

const has = ({ claims }: Body, ...roles: CueRole[]): boolean => claims.some(({ role }) => roles.includes(role));

/** Those of the new contract; where none is named, those who have the contract that the decision goes on with. */
function suppliersOf(bodies: readonly Body[], paper: Paper): Body[] {
  if (MAKES_NONE.has(paper.matter.outcome)) return paper.isGrant ? bodies.filter(isInColumn) : [];
  const direct = bodies.filter((body) => body.claims.some((claim) => isDirect(claim, body)) && !onlyInRefusals(body));
  if (direct.length > 0) return paper.isGrant ? direct : withoutLosers(direct);
  if (paper.goesOn !== null || paper.isWithSame) {
    const holders = bodies.filter((body) => has(body, 'holder'));
    return holders.length > 0 ? holders : bodies.filter(isOnForm);
  }
  const usual = bodies.filter((body) =>
    body.claims.some(
      ({ role, rule, clause }) => role === 'holder' && rule === 'party:bought-from' && clause?.subject === 'this',
    ),
  );
  return usual.length === 1 ? usual : [];
}

/** A table of applications says of each what became of it, whatever the last word of the paper is on. */
const isInColumn = ({ claims }: Body): boolean =>
  claims.some(({ role, rule }) => rule === 'party:column' && (role === 'supplier' || role === 'grant_recipient'));

/** Who has the contract by a row of the form: `Current provider | Kite Software Ltd`. */
const isOnForm = ({ claims }: Body): boolean =>
  claims.some(({ role, rule }) => role === 'previous_supplier' && rule === 'party:label');

/** Where the decision names some of those in a table of firms, or a second table compares them, the others of that table lost. */
function withoutLosers(direct: readonly Body[]): Body[] {
  const isListed = ({ claims }: Body): boolean =>
    claims.every(({ role, rule }) => rule === 'party:column' || (role !== 'supplier' && role !== 'grant_recipient'));
  const told = direct.filter((body) => !isListed(body));
  const decided = told.some(({ claims }) =>
    claims.some(({ role, clause }) => role === 'supplier' && clause !== null && DECIDES.has(clause.part)),
  );
  if (told.length === 0) return [...direct];
  return direct.filter((body) => !isListed(body) || !(decided || has(body, 'bidder')));
}

/** A claim to the new contract, where no narrower words about the same name say that it had the old one: "replaces the contract with". */
function isDirect({ role, region }: Claim, { claims }: Body): boolean {
  if (role !== 'supplier' && role !== 'grant_recipient') return false;
  return !claims.some(
    (other) =>
      other.role === 'previous_supplier' &&
      other.region.passage === region.passage &&
      other.region.start === region.start,
  );
}

/** A name that prose refuses is no supplier because a list or table holds it. */
const onlyInRefusals = ({ claims }: Body): boolean =>
  claims.some(({ role, rule }) => role === 'bidder' && rule !== 'party:column') &&
  claims.every(({ role, trust }) => role === 'bidder' || trust === 'cell');

const isPrevious = (body: Body, suppliers: readonly Body[], paper: Paper): boolean =>
  has(body, 'previous_supplier') ||
  (has(body, 'holder') &&
    (suppliers.includes(body)
      ? paper.goesOn !== null || paper.isWithSame
      : suppliers.length > 0 || body.claims.some(({ clause }) => clause?.subject === 'previous')));

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
