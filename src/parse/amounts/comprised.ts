/**
 * Parts of a sum that a sentence lists behind words such as `comprises`, where nothing more is said of them than what they are for.
 *
 *   "The price comprises £45,500 for licences and £12,300 for support"        other, other
 *   "an estimate of £14m, made up of £6m for walls and £8m for a roof"          estimate, estimate
 *   "made up of £29,900 for the first year and £31,400 for the second"          annual, annual
 *   "comprising £40,000 from Kent and £30,000 from Essex"                       not these: shares
 */
import type { AmountRole } from '../../model/money.ts';
import { change, isSameSentence, type PlacedRole } from './circle.ts';

const LISTS_PARTS =
  /\b(?:compris(?:es|ed of|ing)|made up of|consist(?:s|ing) of|broken down (?:as(?: follows)?:?|by|into|between)|split (?:as follows:?|into))\b[^;]*$/i;

/** `Payment will be made in two parts: £20,000 when it is signed and`. */
const PAID_IN_PARTS =
  /\b(?:paid|payments?|payable|released)\b[^.;£]*\bin (?:two|three|four|several|equal|staged) (?:[\w-]+ )?(?:parts|instal?ments|payments|stages|tranches|halves)\b[^;]*$/i;
const GRANTED = /^role\/amounts:(?:cue-grant|given-to)$/;
/** Roles that a part has because its whole has it. */
const KEPT: readonly AmountRole[] = ['budget', 'estimate'];
/** Roles given by a place, by a pot, or by no words at all. */
const FOR_WANT_OF_BETTER =
  /^role\/amounts:(?:none|price|carried|deciding|cue-budget|cue-source|estimated-price|cue-estimate)$/;

const POT = /cue-(?:budget|source)$/;
/** The whole is only thought to come to so much, whatever else it is called. */
const FORESEEN = /\b(?:estimat\w+|forecast|projected) (?:to be |at )?(?:[\w.]+ ){0,3}£/i;

/** `plus VAT for the first year`, `for the second`, `in 2024/25`: what of the price is paid in one of its years. */
const OF_A_YEAR =
  /^[\s,(]*(?:(?:plus|ex|exc|excluding|\+) ?VAT[\s,)]*)?(?:for|in) (?:the )?(?:(?:first|second|third|fourth|fifth|final)(?: year\b|(?=\s*(?:[.,;)]|and\b|$)))|year (?:\d|one|two|three|four|five)\b|20\d\d ?[-/] ?\d{2,4}\b)/i;

export function comprised(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one) => {
    const { place, given } = one;
    if (given.period !== 'total' || place.cell !== null) return one;
    const isWanting = FOR_WANT_OF_BETTER.test(given.rule);
    if (PAID_IN_PARTS.test(place.lead) && (isWanting || GRANTED.test(given.rule)))
      return change(one, {
        role: 'other',
        weak: false,
        rule: 'role/amounts:paid-in-parts',
        reason: 'it is paid in parts',
      });
    if (!isWanting || !LISTS_PARTS.test(place.lead)) return one;
    const whole = list.find(
      (other) => isSameSentence(one, other) && other !== one && !LISTS_PARTS.test(other.place.lead),
    );
    if (whole === undefined && POT.test(given.rule)) return one;
    if (OF_A_YEAR.test(place.after) && (whole === undefined || whole.given.role === 'contract_total'))
      return change(one, {
        role: 'annual',
        period: 'per_year',
        weak: false,
        rule: 'role/amounts:comprised-year',
        reason: 'a part of the price for one of its years',
      });
    const kept = whole !== undefined && KEPT.includes(whole.given.role) ? whole.given.role : null;
    const role = kept ?? (FORESEEN.test(place.lead) ? 'estimate' : 'other');
    return change(one, { role, weak: false, rule: 'role/amounts:comprised', reason: 'a part that its sentence lists' });
  });
}
