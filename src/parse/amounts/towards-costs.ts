/**
 * What a buyer or tenant pays towards the costs of a sale or letting: it comes in, and is no price of it.
 *
 *   "The sale is at £187,500. The buyer will contribute £1,500 towards our legal costs."     income, and never the value
 *   "The tenant will reimburse the Commissioner's legal fees of £950"                         the same
 *   "The Commissioner will pay £1,500 towards the tenant's legal costs"                        not this
 */
import { type Circle, change, type PlacedRole } from './circle.ts';

/** The name of the rule, by which such a sum is kept from being the value. */
export const TOWARDS_COSTS = 'role/amounts:towards-costs';

const COSTS =
  "(?:legal|professional|surveyors?'?s?|agents?'?s?|valuers?'?s?|solicitors?'?s?|administrative|conveyancing) (?:and [a-z]+ )?(?:costs?|fees?|expenses)";
const TOWARDS = new RegExp(
  `^\\s*(?:\\(?(?:plus|\\+|ex|exc|inc)\\.? VAT\\)? )?(?:towards|in respect of|for) (?:(?:the|our|its|any|all) )?(?:(?:commissioner|pcc|office|force|vendor|seller|landlord)'?s?'? )?${COSTS}\\b`,
  'i',
);
const PAYS_COSTS = new RegExp(
  `\\b(?:pay|pays|meet|meets|reimburse|reimburses|refund|refunds)\\b[^.;£]*\\b${COSTS}[^.;£]{0,20}$`,
  'i',
);
const PAYER =
  /\b(?:buyer|purchaser|tenant|lessee|licensee|grantee|developer|operator|company|applicant)s? (?:will|is to|are to|shall|would|has|have|also|pays?|agrees?|contributes?|reimburses?|meets?)\b/i;

/** Whose costs they are says who does not pay them. */
const OURS =
  /^\W*(?:(?:plus|\+|ex|exc|inc)\.? VAT\W+)?(?:towards|in respect of|for) (?:our|(?:the )?(?:commissioner|pcc|office|force|vendor|seller|landlord)'?s?'?) /i;

/** In a paper on what is sold or let. */
export function towardsCosts(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'income') return list;
  return list.map((one) => {
    const { lead, after, before } = one.place;
    const isPaid = TOWARDS.test(after) || PAYS_COSTS.test(before);
    return isPaid && (PAYER.test(lead) || OURS.test(after))
      ? change(one, {
          role: 'income',
          weak: false,
          rule: TOWARDS_COSTS,
          reason: 'the other party pays it towards the costs of the sale or letting',
        })
      : one;
  });
}
