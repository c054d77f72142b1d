/**
 * Limits: sums that something may be above or below, and that nobody pays.
 *
 *   "Requests exceed £500,000 and so are reserved"     threshold
 *   "quotations of less than £25,000"                   threshold
 *   "contracts of £500,000 or above"                    threshold
 *   "at a cost of over £2m", "a grant of up to £47,200"  prices
 */
import {
  CAPPED_KIND,
  LIMIT_AFTER,
  LIMIT_BEFORE,
  PRICED,
  RULE_WORDS,
  RULED_NOUN,
} from '../../lexicon/money/amount-cues.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { type Given, given, isDecidingPart } from './given.ts';
import type { AmountPlace } from './place.ts';

/** `Spend above`, `(exemptions up to`, `Bids of between`, `No award may go beyond`: what may be of any size but this. */
const MANY =
  /(?:^\W*|[(:;,]\s*)(?:[\d.]+\s+)?(?:section \d+\W+[\w ]{0,40}\()?(?:spend|spending|expenditure|(?:contracts|exemptions|orders|grants|awards|purchases|applications|bids|requests|invoices|payments)(?: for)?)\s+(?:of\s+|with a value\s+|valued\s+)?(?:at\s+)?$|\bsums\s+$|\bno (?:single |one )?(?:award|grant|bid|application|payment|request)\b[^.;£]*\b(?:go|be)\s+$/i;
/** `sign contracts worth more than`: none is this one. */
const MANY_WORTH =
  /\b(?:contracts|orders|purchases|grants|awards|projects|works|requests|payments|claims|applications|procurements|leases|schemes)(?: [\w-]+){0,2} (?:worth|valued at|with a value(?: of)?|settled|let|placed|costing)\s*$/i;
/** `a contract worth over`, with what is done to such a one behind it: `is awarded by the Commissioner`. */
const ANY_WORTH =
  /\b(?:an?|any|each|every) (?:single )?(?:contract|order|purchase|grant|award|project|request|payment|lease|agreement|tender|variation|extension|change|uplift|procurement)(?: [\w-]+){0,2}? (?:worth|valued(?: at)?|costing|with a value(?: of)?|of a value(?: of)?)\s*$/i;
const DONE_TO_SUCH =
  /^\W*(?:(?:is|are) (?:always |normally |usually )?(?:awarded|approved|let|signed|decided|reserved|advertised|tendered|taken|referred)\b|comes? (?:to|before)\b|goes? (?:to|before)\b|falls? to\b)/i;
/** `where spend is`, `when the value is` in a rule. */
const WHERE_VALUE =
  /\b(?:where|when|if|unless|whose)\b[^.;£]*\b(?:values?|spend|spending|costs?|price|charges?|fees?|rent|sum|total|bill|amount|worth|expenditure)(?: (?:of|is|are|was|being))?\s*$/i;
/** `Services under £663,540 need not be advertised`, `Call-offs up to £500,000 can be made`. */
const RULED_AFTER =
  /^\W*(?:(?:can|may|must|need|should)(?: not| only)? be\b(?! (?:payable|due|incurred|charged|saved|recovered|lost)\b)|(?:has|have) to be\b|must (?:come|go)\b|needs? (?:no|only|one|two|three|an?|the approval)\b)/i;
/** `Chief officers may not buy land for more than`. */
const MAY_ONLY =
  /\b(?:may|can|must|could) (?:not |only |also )*(?:buy|let|place|approve|accept|sign|spend|award|commit|enter|dispose|agree|authorise|incur|sell|settle|write off)\b[^.;£]{0,60}$/i;
/** `an uplift of up to`: what may be had is one sum, though of no fixed size. */
const OF_ONE =
  /\b(?:uplift|increase|sum|cost|price|value|contribution|payment|grant|saving|award|spend|expenditure) of\s*$/i;
/** `Bids must be for between`, `Overage applies above`. */
const MUST_BE =
  /\b(?:(?:must|have to|should|can only|could|may) be(?: for| of| worth)?(?: no)?|appl(?:y|ies)|(?:is|are|becomes?) (?:payable|due))\s*$/i;
/** `any new lease with a rent of`: of each of a kind a rule speaks. */
const ANY_KIND =
  /\b(?:any|all|every|each) (?:new |single |proposed |other )?(?:leases?|contracts?|orders?|purchases?|agreements?|grants?|awards?|tenders?|requests?|procurements?|disposals?|payments?)\b[^.;£]*$/i;
/** `The value of this contract is in excess of`: the size of the one that is decided. */
const OF_THIS =
  /\b(?:this|the (?:new|proposed|recommended)) (?:[\w-]+ )?(?:contract|award|purchase|decision|agreement|lease|procurement|project|grant)\b[^.;£]*\b(?:is|will be|are|at|of)\s*$/i;
/** What may be lost, whatever its size. */
const PENAL = /\b(?:penalt(?:y|ies)|fines?|damages|compensation|a claim)\b[^£;]*$/i;
/** `Because it is worth over £25,000 the rules ask for`. */
const BECAUSE = /\b(?:because|since|as)\b[^.;£]*$/i;
/** What firms offered, told as done. */
const OFFERS_RANGED =
  /\b(?:tender(?:er)?s|bid(?:der)?s|offers|quotations|quotes|prices|firms|submissions)\b[^.;£]*\b(?:were|was|came|ranged|ranging|fell|lay|ran|received|returned|submitted|obtained|made|varied|offered|quoted|priced|brought|drew|with prices)\b[^.;£]*$/i;
/** `Quotes were sought for works`: of any size up to the limit. */
const QUOTES_FOR =
  /\b(?:quotes|quotations|tenders|bids|prices|applications|proposals) (?:[\w-]+ ){0,3}?(?:sought|invited|asked for|requested|obtained|wanted|welcome)(?: [\w-]+){0,2} (?:for|of) (?:[\w-]+ ){0,2}?(?:works?|goods|services|orders|purchases|contracts|jobs|projects|schemes|supplies|grants|awards|sums)(?: (?:of|worth|valued at|costing))?\s*$/i;
/** `£0-£9,999: one written quotation`. */
const BAND = /^\s*[:-]\s*(?:\w+ ){0,4}(?:quotations?|quotes?|tenders?|competition|approval|decision)\b/i;

/** `circa £0.9m (excl VAT), not exceeding £1m`, as printed: the most that the price before it may come to. */
const MOST_OF_PRICE =
  /£[\d.,]+\s?(?:[kmKM]|million)?(?: \([^()£]{1,30}\))?, (?:but )?(?:not exceeding|not to exceed|not more than|no more than|capped at)\s*$/;
function isMostOfPrice({ mention: { region, clause } }: AmountPlace): boolean {
  const from = Math.max(clause.sentence.start, region.start - LONGEST_LOOK);
  return MOST_OF_PRICE.test(region.passage.text.slice(Math.min(from, region.start), region.start));
}
const LONGEST_LOOK = 120;

/** Null where it is no limit. */
export function limitOf(place: AmountPlace, { kind }: Matter): Given | null {
  if (isMostOfPrice(place)) return given(place, 'threshold', 'limit', 'the price before it may come to no more');
  const compared = LIMIT_BEFORE.exec(place.lead);
  if (/^\W*(?:may|can) be spent on\b/i.test(place.after) || PENAL.test(place.lead)) return null;
  if (/^\W*(?:at|above|over|beyond|below) which\b/i.test(place.after))
    return given(place, 'threshold', 'limit', 'what follows holds for sums beyond it');
  const band = BAND.test(place.after) && /^\W*$/.test(place.lead);
  if (band) return given(place, 'threshold', 'limit', 'a rule for sums of this size follows it');
  const isCompared = compared !== null || LIMIT_AFTER.test(place.after);
  if (!isCompared) return null;
  const before = compared === null ? place.lead : place.lead.slice(0, compared.index);
  if (/\b(?:may|might|could|will|would) (?:cost|need|reach|come to)\s*$/i.test(before)) return null;
  const priced = compared !== null && PRICED.test(before);
  const ruled = RULE_WORDS.test(place.sentence) || kind === 'policy' || place.mention.clause.part === 'legal';
  const ceiling = compared !== null && /up to|not exceed|capped|limited/i.test(compared[0]);
  if (ceiling && CAPPED_KIND.test(place.lead))
    return given(place, 'threshold', 'limit', 'none of a kind may go above it');
  if (ceiling && QUOTES_FOR.test(before))
    return given(place, 'threshold', 'limit', 'quotes are asked for of works up to it');
  if (OFFERS_RANGED.test(before) && !/\binvited\b/i.test(place.after)) return null;
  if (compared !== null && !OF_ONE.test(before) && (RULED_AFTER.test(place.after) || MUST_BE.test(before)))
    return given(place, 'threshold', 'limit', 'a rule for sums of this size stands beside it');
  if (compared !== null && MAY_ONLY.test(before))
    return given(place, 'threshold', 'limit', 'it limits what somebody may do');
  if (MANY.test(before) || MANY_WORTH.test(before) || (ruled && WHERE_VALUE.test(before)))
    return given(place, 'threshold', 'limit', 'it limits all of a kind');
  if (
    compared !== null &&
    ANY_WORTH.test(before) &&
    (DONE_TO_SUCH.test(place.after) || /\b(?:any|each|every)\b[^£]*$/i.test(before))
  )
    return given(place, 'threshold', 'limit', 'a rule for all that are worth more stands around it');
  if (compared === null && !ruled && PRICED.test(place.lead)) return null;
  if (!ruled && OF_THIS.test(before)) return null;
  if (priced && ruled && !ceiling && ANY_KIND.test(before))
    return given(place, 'threshold', 'limit', 'a rule for any of its kind stands around it');
  if (priced && ruled && !ceiling && BECAUSE.test(before))
    return given(place, 'threshold', 'limit', 'a rule is why it is named');
  if (priced && !(ruled && !ceiling && /\bvalues? (?:of|is|are|was|being)\s*$/i.test(before))) return null;
  const decides = isDecidingPart(place);
  if (ceiling && !(ruled && !decides)) return null;
  if (!ruled && !ceiling && compared !== null && (/between/i.test(compared[0]) || !RULED_NOUN.test(before)))
    return null;
  return given(place, 'threshold', 'limit', 'a comparison with it makes it a limit');
}
