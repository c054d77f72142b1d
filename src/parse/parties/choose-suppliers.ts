/**
 * Chooses from all bodies of a paper those that are parties to what it decides.
 *
 *   "award to X", list or column of the awarded         X
 *   "extend the contract held by X"                     X: the decision goes on with it
 *   "novate the contract from X to Y"                   Y, whatever else says that X has it
 *   "sell to X; the strip bought from Y in 2019"        X: what is sold makes its buyer the other side
 */
import { ASKS } from '../../lexicon/parties/party-clauses.ts';
import { OF_A_SALE, SELLS } from '../../lexicon/parties/party-sales.ts';
import type { CueRole } from '../../lexicon/parties/party-words.ts';
import type { Outcome } from '../../model/field.ts';
import { textOf } from '../find/region.ts';
import { DECIDES, type Paper } from '../paper/kind-of-paper.ts';
import type { Claim } from './claim.ts';
import type { Body } from './full-name.ts';

/** What is refused, put off or called off makes no contract, so that no one is a party to it. */
export const MAKES_NONE: ReadonlySet<Outcome> = new Set<Outcome>(['rejected', 'deferred', 'withdrawn']);

/** Whether any claim gives the body one of these parts. */
export const has = ({ claims }: Body, ...roles: CueRole[]): boolean => claims.some(({ role }) => roles.includes(role));

/** Those of the new contract; where none is named, those who have the contract that the decision goes on with. */
export function suppliersOf(bodies: readonly Body[], paper: Paper): Body[] {
  if (MAKES_NONE.has(paper.matter.outcome)) return paper.isGrant ? bodies.filter(isInColumn) : [];
  const direct = bodies.filter(
    (body) => body.claims.some((claim) => isDirect(claim, body, paper)) && !onlyInRefusals(body),
  );
  if (direct.length > 0) return paper.isGrant ? direct : asDecided(withoutLosers(direct), paper);
  if (paper.isGrant) {
    const asking = bodies.filter((body) => has(body, 'applicant'));
    if (asking.length > 0) return asking;
    const running = bodies.filter((body) => body.claims.some(runs));
    if (running.length === 1 && paper.goesOn === null) return running;
  }
  if (paper.goesOn !== null || paper.isWithSame) {
    const holders = bodies.filter((body) => has(body, 'holder'));
    return holders.length > 0 ? holders : bodies.filter(isOnForm);
  }
  if (sells(paper)) return [];
  const owners = bodies.filter(({ claims }) => claims.some(({ rule }) => rule === 'party:owned-by'));
  if (owners.length === 1 && paper.takesPremises) return owners;
  const usual = bodies.filter((body) =>
    body.claims.some(
      ({ role, rule, clause }) => role === 'holder' && rule === 'party:bought-from' && clause?.subject === 'this',
    ),
  );
  return usual.length === 1 ? usual : [];
}

/** Who runs what a grant is for; who supplies the goods that are bought with it does not. */
const runs = ({ rule, clause }: Claim): boolean => RUNS_IT.has(rule) && !/\bsupplied by\b/i.test(clause?.text ?? '');
const RUNS_IT: ReadonlySet<string> = new Set(['party:holds', 'party:held-by', 'party:held-right-by']);

/** A table of applications says of each what became of it, whatever the last word of the paper is on. */
const isInColumn = ({ claims }: Body): boolean =>
  claims.some(({ role, rule }) => rule === 'party:column' && (role === 'supplier' || role === 'grant_recipient'));

/** Who has the contract by a row of the form: `Current provider | Kite Software Ltd`. */
const isOnForm = ({ claims }: Body): boolean =>
  claims.some(({ role, rule }) => role === 'previous_supplier' && rule === 'party:label');

/** Who the decision itself names; whom only the story names beside them has another part in it. Lists, forms and tables are the decision's too. */
function asDecided(direct: readonly Body[], paper: Paper): Body[] {
  const isNamed = (body: Body): boolean =>
    body.claims.some(
      (claim) =>
        isDirect(claim, body, paper) &&
        (claim.clause === null || DECIDES.has(claim.clause.part) || ASKS.test(claim.clause.text)),
    );
  const decided = direct.filter(isNamed);
  return decided.length > 0 ? decided : [...direct];
}

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
function isDirect({ role, region, rule, clause }: Claim, body: Body, paper: Paper): boolean {
  const { claims } = body;
  if (role !== 'supplier' && role !== 'grant_recipient') return false;
  if (isGivenUp(body)) return false;
  if (sells(paper) && isNoSale(rule, clause)) return false;
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

/** The contract is novated away from it, and not to it first. */
const isGivenUp = ({ claims }: Body): boolean =>
  claims.some(({ rule }) => rule === 'party:novated-from') &&
  !claims.some(({ rule }) => rule === 'party:novate-to' || rule === 'party:transfer-to');

/** The paper sells something, by its title or by what is decided; what goes on is the contract with who sells for the office. */
const sells = ({ matter: { kind, shownBy, decided }, goesOn }: Paper): boolean =>
  kind === 'income' && goesOn === null && SELLS.test(`${shownBy === null ? '' : textOf(shownBy)}\n${decided}`);

/** In a paper that sells something: whom the office bought from once, or agreed on other things with, is not the buyer. */
const isNoSale = (rule: string, clause: Claim['clause']): boolean =>
  rule === 'party:bought-from' || (rule === 'party:contract-with' && !OF_A_SALE.test(clause?.text ?? ''));
