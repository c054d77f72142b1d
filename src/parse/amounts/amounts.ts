/**
 * Gives every sum of money its role, VAT basis, period and payer, and names the headline. What the paper decides and the words around
 * each sum are read first, then the sums beside each other.
 */
import type { DecisionKind } from '../../lexicon/decisions/decision-kinds.ts';
import type { AmountRole, Money } from '../../model/money.ts';
import type { ParsedAmount, ParsedParty } from '../../model/parsed.ts';
import { evidenceOfRegion } from '../find/region.ts';
import { type Matter, matterOf } from '../paper/decision-kind.ts';
import type { Reading } from '../reading.ts';
import { besideDecided } from './beside-decided.ts';
import { schemeOverContract } from './capital-scheme.ts';
import { allMoney } from './cells.ts';
import type { PlacedRole } from './circle.ts';
import { coverOf } from './cover.ts';
import { type Headline, headlineOf } from './headline.ts';
import { withNeighbours } from './neighbours.ts';
import { placesOf } from './place.ts';
import { roleOf } from './role.ts';
import { type Shared, withShares } from './share.ts';
import { withVat } from './vat.ts';

/** The sums of a paper with all that is known of them. */
export interface Weighed {
  readonly matter: Matter;
  readonly sums: readonly Shared[];
  readonly headline: Headline;
}

/** Order-free and pure: the same reading gives the same roles. */
export function weigh(reading: Reading, parties: readonly ParsedParty[]): Weighed {
  const known = WEIGHED.get(reading.clauses);
  if (known?.parties === parties) return known.weighed;
  const weighed = weighAnew(reading, parties);
  WEIGHED.set(reading.clauses, { parties, weighed });
  return weighed;
}

/** Six fields ask for the same: what was weighed is kept as long as the reading it came from. */
const WEIGHED = new WeakMap<
  Reading['clauses'],
  { readonly parties: readonly ParsedParty[]; readonly weighed: Weighed }
>();

function weighAnew(reading: Reading, parties: readonly ParsedParty[]): Weighed {
  const matter = matterOf(reading);
  const placed = placesOf(reading, allMoney(reading)).map((place) => ({ place, given: roleOf(place, matter) }));
  const weighed = weighRoles(reading, parties, matter, withNeighbours(placed, matter, parties));
  const { chosen } = weighed.headline;
  const role = PRICES[matter.kind];
  const isPriced = weighed.sums.some((one) => one.given.role === role && isSameSum(one, chosen));
  if (chosen === null || chosen.given.role !== 'other' || isPriced) return weighed;
  // A sum that elimination made the price is one to the sentences on VAT and to its shares, too.
  const priced = weighed.sums.map(({ place, given }) =>
    place === chosen.place ? { place, given: { ...given, role } } : { place, given },
  );
  const again = weighRoles(reading, parties, matter, priced);
  const same = again.sums.find(({ place }) => place === chosen.place) ?? chosen;
  return { ...again, headline: { ...weighed.headline, chosen: same } };
}

const isSameSum = ({ place }: Shared, other: Shared | null): boolean =>
  place.mention.value.pence === other?.place.mention.value.pence;

function weighRoles(
  reading: Reading,
  parties: readonly ParsedParty[],
  matter: Matter,
  placed: readonly PlacedRole[],
): Weighed {
  const sums = withShares(reading, withVat(reading, placed));
  const headline = headlineOf(sums, matter, parties);
  const { sums: told, chosen } = schemeOverContract(besideDecided(sums, matter, headline.chosen), headline.chosen);
  return { matter, sums: told, headline: { ...headline, chosen } };
}

/** What a sum is that elimination made the price. */
const PRICES: Readonly<Record<DecisionKind, AmountRole>> = {
  income: 'income',
  grant: 'grant',
  start: 'contract_total',
  variation: 'contract_total',
  award: 'contract_total',
  budget: 'other',
  policy: 'other',
};

export function amountsOf(reading: Reading, parties: readonly ParsedParty[]): ParsedAmount[] {
  const weighed = weigh(reading, parties);
  return weighed.sums.map((one) => amountOf(reading, one, weighed));
}

export function amountOf(reading: Reading, one: Shared, { headline }: Pick<Weighed, 'headline'>): ParsedAmount {
  const { place, given } = one;
  const isHeadline = one === headline.chosen;
  return {
    money: moneyOf(one),
    evidence: evidenceOfRegion(reading.document.id, place.mention.region),
    role: given.role,
    vat_basis: one.vat_basis,
    vat_basis_source: one.vat_basis_source,
    period: given.period,
    cover: coverOf(place),
    payer: one.payer,
    share_percent: one.share_percent,
    is_headline: isHeadline,
    counts_towards_total: isHeadline,
    rule: given.rule,
    method: given.method,
    trust: given.trust,
    reason: isHeadline ? `${given.reason}; the headline: ${headline.reason}` : given.reason,
  };
}

/** A limit is an exact sum whatever comparison stands before it; `up to` says the same of both. */
function moneyOf({ place, given, qualifier }: Shared): Money {
  const { value } = place.mention;
  // As printed: the words that the cues know say `up to` for `limited to`, too.
  const { region, clause } = place.mention;
  const before = region.passage.text.slice(clause.sentence.start, region.start);
  const isExact =
    given.role === 'threshold' && qualifier !== 'range' && !/\b(?:up\s?to|(?:no|not) more than)\b[^£]*$/i.test(before);
  return { ...value, qualifier: isExact ? 'exact' : qualifier };
}
