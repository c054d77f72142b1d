/**
 * The money fields, read off the sums and their roles. The value is the headline, which `amounts/headline.ts` chooses; where sums of
 * equal claim stand side by side the value is disputed and blank. What describes the value cites the words that say it.
 */
import type { Evidence } from '../../model/evidence.ts';
import type { Candidate } from '../../model/finding.ts';
import type { Pence, Qualifier, VatBasis } from '../../model/money.ts';
import { type Weighed, weigh } from '../amounts/amounts.ts';
import type { Shared } from '../amounts/share.ts';
import type { FieldTable, Understood } from '../field-table.ts';
import { evidenceOfRegion, type Region } from '../find/region.ts';
import { moneyDirections } from './money-direction.ts';
import { ownShares } from './own-share.ts';

type MoneyField = 'value' | 'value_max' | 'value_qualifier' | 'vat_basis' | 'own_share' | 'money_direction';

const weighed = (understood: Understood): Weighed => weigh(understood, understood.parties);

/** Candidates from the headline, or from each of its rivals. */
function fromHeadline<T>(
  understood: Understood,
  read: (one: Shared) => T | null,
  place: (one: Shared) => readonly Region[] = () => [],
): Candidate<T>[] {
  const { headline } = weighed(understood);
  const sums = headline.chosen === null ? headline.rivals : [headline.chosen];
  return sums.flatMap((one) => {
    const value = read(one);
    if (value === null) return [];
    const { method, trust, rule } = one.given;
    const regions: readonly Region[] = [one.place.mention.region, ...place(one)];
    const evidence = regions.flatMap((region) => evidenceOfRegion(understood.document.id, region)) as [
      Evidence,
      ...Evidence[],
    ];
    // Rivals are of equal claim: on one rung, so that none wins by the way it was found.
    return [{ value, evidence, rule, method, trust: headline.chosen === null ? 'cue' : trust }];
  });
}

/** Only what has a value is described: rivals leave the description blank as well. */
const ofValue =
  <T>(read: (one: Shared) => T | null, place?: (one: Shared) => readonly Region[]) =>
  (understood: Understood): Candidate<T>[] =>
    weighed(understood).headline.chosen === null ? [] : fromHeadline(understood, read, place);

const money = (one: Shared) => one.place.mention.value;

export const MONEY_FIELDS: Pick<FieldTable, MoneyField> = {
  value: {
    meaning: 'The total approved, as printed; the lower end of a range; never a sum that we made.',
    candidates: (understood) => fromHeadline<Pence>(understood, (one) => money(one).pence),
  },
  value_max: {
    meaning: 'The upper end of a printed range.',
    candidates: ofValue<Pence>((one) => money(one).pence_max),
  },
  value_qualifier: {
    meaning: 'How exact the value is meant to be.',
    candidates: ofValue<Qualifier>((one) => one.qualifier),
  },
  vat_basis: {
    meaning: 'Whether VAT is in the value; not_stated where no words say so.',
    candidates: ofValue<VatBasis>(
      (one) => one.vat_basis,
      (one) => one.said_at,
    ),
  },
  own_share: {
    meaning: "This office's, or its force's, printed share of a joint cost.",
    candidates: (understood) => ownShares(understood, weighed(understood).sums),
  },
  money_direction: {
    meaning: 'Whether money goes out, comes in, or nothing is bought or sold.',
    candidates: (understood) => moneyDirections(understood, weighed(understood)),
  },
};
