/**
 * Prices of what was only weighed: other options, ways that were left.
 *
 *   "Renewing with the present supplier would come to £97,000" among the options   an estimate
 *   "Leasing was looked at and would cost £1.31m"                                  an estimate
 *   "The second option would save £5,000"                                          none of these: a saving
 */
import type { Cue } from '../../lexicon/money/amount-cue.ts';
import { HEDGE, PRICE_CUE } from '../../lexicon/money/amount-cues.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { type Given, given } from './given.ts';
import { nearestCue } from './nearest.ts';
import type { AmountPlace } from './place.ts';

/** Words that any price may follow stand before it. */
export const isPriced = ({ before }: AmountPlace): boolean =>
  PRICE_CUE.test(before) || PRICE_CUE.test(before.replace(HEDGE, ''));
/** Among the options, what would have been paid for another: `Renewing with the present supplier would come to`. */
export const onlyWeighed = (place: AmountPlace, matter: Matter): Given | null => {
  if (place.mention.clause.part !== 'options') return null;
  const isOther = isOtherWay(place);
  if (!WOULD_HAVE.test(place.before) && !isOther) return null;
  const cue = nearestCue(place, matter)?.row.cue ?? null;
  return cue === null || PRICES_WEIGHED.includes(cue) || (isOther && cue === 'grant')
    ? given(place, 'estimate', 'options', 'the price of what was only weighed')
    : null;
};
/** `Option A (£320,000) would rebuild`, `A smaller grant of £60,000 would light one path`: the sum and what would come of it. */
const isOtherWay = ({ lead, after }: AmountPlace): boolean =>
  !/\b(?:recommended|preferred)\b/i.test(`${lead}${after}`) &&
  (/^[\s),]*(?:would|could|might)\b/i.test(after) ||
    (/^\W*(?:[\d.]+\s+)?to (?!extend|award|approve)[a-z]+\b/i.test(lead) && /\b(?:would|could|might)\b/i.test(after)));
const WOULD_HAVE =
  /\b(?:would|could|might|(?:was|were|is|are) (?:quoted|costed|priced|put) at|had been (?:looked (?:at|into)|considered|costed))\b[^£;]*$/i;
const PRICES_WEIGHED: readonly Cue[] = [
  'previous_value',
  'estimate',
  'option',
  'annual',
  'one_off',
  'other',
  'uplift',
  'unit_price',
  'whole',
];

/** What something else would have cost: it was weighed and left. */
const WOULD =
  /\b(?:would|could|might) (?:cost|need|require|mean|call for|come to|take|be (?:at )?(?:a cost|an? [\w-]+ cost|(?:had|bought|found|rented|hired) (?:for|at)))\b|\b(?:was|were|is|are) (?:costed|put|quoted|estimated|priced) at\b|\bat an? (?:[\w-]+ )?(?:cost|price) of\b/i;
const LEFT =
  /\b(?:not (?:been )?(?:pursued|taken (?:up|forward)|recommended|preferred|supported|viable)|(?:was|were|been) (?:looked (?:at|into)|examined|explored|considered|rejected|ruled out|discounted|dismissed|turned down|set aside)|could not be done)\b/i;
/** `To move would cost`, `Leasing would cost`: the subject is another way of doing it. */
const OTHER_WAY =
  /^\W*(?:[\d.]+\s+)?(?:to (?!extend|award|approve)\w+|(?:re)?(?:leasing|buying|moving|building|leaving|ending|closing|withdrawing|renting|hiring|replacing|doing|bringing|staying|re-?tendering|going)|(?:a|the) (?:move|alternative|purchase of new)|an? (?:[\w'-]+ ){1,8}?alone)\b[^.;£]*\bwould\b/i;
/** `Option A (`: the sum behind the name of an option. */
const AN_OPTION = /^\W*(?:[\d.]+\s+)?options? (?:[a-h]|\d|one|two|three|four|five)\b[^£;]{0,80}$/i;
/** Where no cue says more. */
export const isWeighed = (place: AmountPlace): boolean => {
  const { lead, after, sentence, mention } = place;
  if (
    mention.clause.part === 'options' &&
    (mention.value.period !== 'total' || isPriced(place) || LEFT.test(sentence) || AN_OPTION.test(lead))
  )
    return true;
  if (mention.clause.part === 'decision') return false;
  if (OTHER_WAY.test(lead)) return true;
  return WOULD.test(lead) && (LEFT.test(sentence) || LEFT.test(after) || mention.clause.part === 'options');
};
