/** What a cue makes of a sum in a matter of each kind: a grant in a grant paper, income in a sale, an estimate before a tender. */

import { BASE_AFTER } from '../../lexicon/cover-words.ts';
import type { AmountRole } from '../../model/money.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { ofBid, ofRequest } from './asked.ts';
import { isEstimateOfYear, isLessBudget, isPriceEstimate } from './estimate.ts';
import { type Given, given, isDecidingPart, NOT_DONE, priceRole } from './given.ts';
import type { AmountPlace } from './place.ts';

/** The role that a cue gives in a matter of this kind. */
export function fromCue(cue: Given['cue'], place: AmountPlace, matter: Matter, reason: string, words = ''): Given {
  const period = place.mention.value.period;
  const price = (rule: string): Given =>
    given(place, priceRole(matter, period), rule, reason, { cue: cue === null ? 'price' : cue });
  const as = (role: AmountRole, more: Partial<Given> = {}): Given =>
    given(place, role, `cue-${cue}`, reason, { cue, ...more });
  switch (cue) {
    case 'total':
    case 'price':
    case null:
      return price('price');
    case 'annual':
      if (matter.kind === 'grant' && period === 'total') return as('grant');
      return as(matter.kind === 'income' ? 'income' : 'annual', { period: 'per_year' });
    case 'request':
      return ofRequest(place, matter, words, { price, as });
    case 'bid':
      return ofBid(place, matter, { price, as });
    case 'whole':
      // What a grant or a budget comes to with what it had before is not what is given now.
      if (matter.kind === 'grant') return as('other');
      if (/\bgrants?\b/i.test(words) || /\b(?:grants?|funding|award) by £/i.test(place.lead)) return as('grant');
      if (/\b(?:yearly|annual)\b/i.test(place.lead) && matter.kind !== 'budget') return as('annual');
      return /\bbudgets?\b/i.test(words) ? as('budget') : price('whole');
    case 'source':
      if (OF_WHOLE.test(place.lead)) return as('other');
      if (matter.kind === 'budget' && /\bgrants?\b/i.test(words)) return as('grant');
      // What another funder meets of a project is no money of the Commissioner's.
      if (matter.kind === 'grant' && /\bby\b/i.test(words)) return as('other');
      return as(SOURCES[matter.kind] ?? 'budget');
    case 'state':
      if (OF_WHOLE.test(place.lead)) return as('other');
      return as(matter.kind === 'income' ? 'income' : 'grant');
    case 'estimate':
      if (isEstimateOfYear(place, matter)) return as('budget');
      if (/^\W*(?:[\d.]+\s+)?(?:[\w-]+ )?(?:savings?|efficienc(?:y|ies))\b/i.test(place.lead)) return as('saving');
      if (IN_ALL.test(place.lead) && matter.kind === 'award') return price('estimated-price');
      if (EACH_YEAR.test(place.before) && place.mention.clause.part !== 'options' && !/\bsav/i.test(place.before))
        return as('annual');
      if (matter.kind === 'variation' && ADDED.test(place.lead)) return as('uplift');
      return isPriceEstimate(place, matter) ? price('estimated-price') : as('estimate');
    case 'grant':
      if (matter.kind === 'income') return price('granted');
      return matter.kind === 'grant' ||
        IS_GIVEN.test(words) ||
        AWARDS_IT.test(place.before) ||
        /^(?!granted)(?:.*\b)?grants?\b|donat|bursar/i.test(words)
        ? as(period === 'per_year' || period === 'per_month' ? 'annual' : 'grant', { period })
        : price('award');
    case 'option':
      // `with an option of two more years, at £84,500 over the initial term`.
      if (BASE_AFTER.test(place.after)) return price('base-term');
      if (period === 'per_year' && BASE_AND_OPTION.test(place.lead)) return as('annual');
      return matter.isExtension && !/\boptions?|optional|\bif\b|including|inclusive/i.test(words)
        ? price('extension')
        : as('option');
    case 'one_off':
      if (CONTRIBUTED.test(place.after)) return as('grant');
      // What would have been paid once, had it been approved.
      if (NOT_DONE.includes(matter.outcome)) return as('estimate');
      return period === 'per_year' || period === 'per_month' ? as('annual') : as('one_off');
    case 'unit_price':
      return as(period === 'per_year' && /\bcharged at$/i.test(words.trim()) ? 'annual' : 'unit_price');
    case 'organisation_share':
      // Of a project that gets a grant others bear their parts themselves.
      if (matter.kind === 'grant' && /^of (?:which|this|that|it|the)\b/i.test(words)) return as('other');
      if (
        matter.kind === 'grant' &&
        /^(?:an? |the |our )?contribution\b|\bby (?:the )?(?:commissioner|o?pf?cc)$/i.test(words.trim())
      )
        return price('granted');
      if (matter.kind === 'grant' && /^from\b/i.test(words)) return as('other');
      if (period === 'per_year' && /^contribution/i.test(words)) return as('annual');
      return as('organisation_share', period === 'per_unit' ? { period: 'total' } : {});
    case 'other':
      if (matter.kind === 'income' && /service charge/i.test(words)) return as('income');
      // A paper that sets a framework up decides its whole value.
      if (/\bframework\b/i.test(words) && /\bframework\b/i.test(matter.title)) return price('framework');
      if (/service charge/i.test(words) && /\bestimat\w+ at\s*(?:[\w.]+\s+){0,2}$/i.test(place.before))
        return as('estimate');
      return as(
        period === 'per_year' && /service charge/i.test(words) && !CAPPED.test(place.lead) ? 'annual' : 'other',
      );
    case 'uplift':
      if (SUPPOSED.test(place.lead) && period === 'total') return as('other');
      if (matter.kind === 'budget' && /shortfall|spend|^adds|than\b/i.test(words)) return as('other');
      if (
        matter.kind === 'award' &&
        /^adds$/i.test(words.trim()) &&
        !/\b(?:variation|increase|uplift|change)\b/i.test(place.lead)
      )
        return as(period === 'per_year' ? 'annual' : 'other');
      // A yearly charge that comes with what is bought is no increase of its price.
      if (period === 'per_year' && matter.kind !== 'variation' && !AN_INCREASE.test(words) && !DEARER.test(place.lead))
        return as('annual');
      return as('uplift');
    case 'budget':
      if (matter.kind === 'grant' && /^allocat/i.test(words) && TO_OTHERS.test(place.after))
        return isDecidingPart(place) || ASKED_FOR.test(place.lead) ? price('granted') : as('budget');
      if (matter.kind === 'budget' && /\b(?:reserves|balances)\b/i.test(words)) return as('other');
      // In a paper that sets a year's budget the one of a year before is the old one.
      if (matter.kind === 'budget' && isYearBefore(place, matter)) return as('previous_value');
      if (matter.kind === 'budget' && AGREED_BEFORE.test(place.lead)) return as('previous_value');
      // In a variation the budget that was is the old one.
      if (matter.kind === 'variation' && /\bwas\s*$/i.test(place.before)) return as('previous_value');
      return as('budget');
    case 'saving':
      return as(isLessBudget(place, matter, words) ? 'other' : 'saving');
    default:
      return as(cue);
  }
}

/** `The programme agreed in February stood at`. */
const AGREED_BEFORE =
  /\b(?:agreed|approved|set) (?:in|on|at)\b[^£]*\b(?:was|stood at|came to)\s*$|\b(?:was|were) (?:agreed|approved|set) (?:in|on|by)\b[^£;]*\bat\s*$/i;
/** `The budget for 2023/24 was`, where the title names a later year. */
function isYearBefore({ before }: AmountPlace, { title }: Matter): boolean {
  const year = BUDGET_WAS.exec(before)?.[1];
  const set = /\b(20\d\d)[-/]\d{2,4}\b/.exec(title)?.[1];
  return year !== undefined && set !== undefined && year < set;
}
const BUDGET_WAS = /\bbudgets? (?:for|in|of) (20\d\d)[-/]\d{2,4} (?:was|were|stood at|came to)\s*(?:[\w.]+\s+){0,2}$/i;

/** `Of the total, £402,000 comes from`: a part of what is decided, wherever it comes from. */
const OF_WHOLE = /(?:^|[;,]\s)\W*(?:[\d.]+\s+)?of (?:the|this|that) (?:total|whole|price|cost|sum|amount)\b[^;]*$/i;
/** `for an initial two years with an optional year at a value of`: so much a year, whichever year. */
const BASE_AND_OPTION =
  /\b(?:initial|base|first|core) (?:[\w-]+ ){0,3}?(?:term|period|years?|months)\b[^£;]*\boption\w*[^£;]*\bat an? (?:[\w-]+ )?(?:value|cost|price) of\b[^£;]*$/i;
/** `a one-off payment of £62k to the Town Council as a contribution`. */
const CONTRIBUTED = /^\s*to (?:the )?[^.;£]{3,60}?\b(?:as a contribution|towards)\b/i;
/** What is taken from a pot is a sum of the budget that it balances, not a budget. */
const SOURCES: Partial<Readonly<Record<Matter['kind'], AmountRole>>> = { income: 'income', budget: 'other' };

/** What is allocated is given away, not moved within the budget. */
const TO_OTHERS = /^\s*(?:to support\b|from [^.;£]{0,80}\bfund\b)/i;
/** `to approve the allocation of`, at the start of what a paper is for. */
const ASKED_FOR =
  /^\W*(?:[\d.]+\s+)?(?:(?:this|the) (?:paper|report|decision) (?:seeks|asks) (?:approval )?)?(?:to |that )/i;
const IS_GIVEN = /^to\b|\b(?:give|donat|support|help|contribution|payment)/i;

/** `Additional asbestos removal has been costed at`: in a variation, what it is increased by. */
const ADDED = /^\W*(?:[\d.]+\s+)?(?:the |an? )?(?:additional|extra|further)\b/i;
/** `at £46.20 each, an estimated £110,880`. */
const IN_ALL = /£\S+ (?:each|apiece|an? \w+|per \w+)\b[^£;]*,\s*an estimated\s*$/i;
const EACH_YEAR = /\b(?:annual|yearly) (?:contract )?(?:spend|cost|value|charge|price|rent|fee)\b[^£;]{0,20}$/i;
/** More of what is paid already. */
const AN_INCREASE = /^(?:the |an |this )?(?:increase|rise|uplift)s? (?:is|of)\b/i;
/** What makes the same thing dearer. */
const DEARER = /\b(?:inflation|indexation|cpi|rpi|(?:living|minimum) wage|pay awards?|price (?:increases?|rises?))\b/i;
/** What would happen if nothing were done. */
const SUPPOSED = /^\W*(?:without|if|were|should)\b[^£;]*\b(?:would|could|might)\b/i;
const CAPPED = /\b(?:up to|(?:capped|limited|held) (?:at|to))\b/i;

/** A sum that is itself awarded, not a contract at a price. */
const AWARDS_IT = /\baward(?:s|ed|ing)?\s+(?:a (?:total|grant|sum) of\s+)?$/i;
