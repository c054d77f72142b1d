/**
 * What a sum is where no cue, table, label or subject says it: by its place, its period and the kind of the matter.
 *
 *   "If demand grew we would need £20,000"        other: its sentence only supposes it
 *   "in the sum of £45,000" in what is decided    the price
 *   "Stepping Stones Housing Trust - £32,500"     an entry of a list: the price
 *   "£45,000 was mentioned"                       other, weakly: another printing of it may say more
 */
import { LATER_DECISION } from '../../lexicon/money/amount-heads.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { type Given, given, isDecidingPart, priceRole } from './given.ts';
import type { AmountPlace } from './place.ts';
import { isPriced, isWeighed } from './weighed.ts';

type Rule = (place: AmountPlace, matter: Matter) => Given | null;

/** The first rule that knows; the last always does. */
export function byDefault(place: AmountPlace, matter: Matter): Given {
  for (const rule of RULES) {
    const found = rule(place, matter);
    if (found !== null) return found;
  }
  return given(place, 'other', 'none', 'no words say what it is', { trust: 'hint', weak: true });
}

const roleIn = ({ mention }: AmountPlace, matter: Matter) => priceRole(matter, mention.value.period);

const later: Rule = (place) =>
  LATER_DECISION.test(place.sentence) && /\b(?:would|will)\b/.test(place.sentence)
    ? given(place, 'other', 'later', 'a later decision is to be asked for')
    : null;

const HYPOTHETICAL = /^\W*(?:if|should|were)\b.*\b(?:would|could|might)\b/i;
const supposed: Rule = (place) =>
  HYPOTHETICAL.test(place.sentence) && !isDecidingPart(place)
    ? given(place, 'other', 'if', 'its sentence only supposes it')
    : null;

const COST_OF_KEEPING =
  /\b(?:holding|running|security|void) costs?\b|\bcosts? [^.;£]{0,40}£[^.;£]{0,30}\bto (?:keep|maintain|run|secure|heat|insure|operate)\b|\brunning costs? (?:of|at|is|are)\s*£/i;

const keeping: Rule = (place, { kind }) =>
  kind === 'income' && COST_OF_KEEPING.test(`${place.before}£${place.after}`)
    ? given(place, 'saving', 'running-cost', 'a cost that ends with the sale')
    : null;

const weighed: Rule = (place) =>
  isWeighed(place) ? given(place, 'estimate', 'alternative', 'the price of what was only weighed') : null;

const was: Rule = (place, { kind }) =>
  kind === 'variation' && /\bwas\s*$/i.test(place.before)
    ? given(place, 'previous_value', 'was', 'what it was before it is varied')
    : null;

const mayCost: Rule = (place) =>
  MAY_COST.test(place.before) ? given(place, 'estimate', 'may-cost', 'it only may be paid') : null;

const priced: Rule = (place, matter) => {
  if (!isPriced(place)) return null;
  if (matter.kind === 'income' && /\bcost/i.test(place.before))
    return given(place, 'other', 'cost', 'a cost beside the income');
  const deciding = isDecidingPart(place);
  const reason = deciding ? 'it is the price in what is decided' : 'words of price stand before it';
  return given(place, roleIn(place, matter), 'price', reason, { trust: deciding ? 'cue' : 'place', cue: 'price' });
};

/** `Roaming may cost up to`. */
const MAY_COST =
  /\b(?:(?:may|might|could) (?:cost|come to|amount to|need|reach|rise to)|would (?:need|require|call for))\b[^£;]*$/i;

const further: Rule = (place, { kind }) =>
  kind === 'variation' && /\bfurther\s*$/i.test(place.before)
    ? given(place, 'uplift', 'further', 'a further sum for what runs already')
    : null;

/** `To provide Caterham Youth £8,105`. */
const FUNDS =
  /^\W*(?:\d[\d.]*\s+)?(?:to|that|the commissioner|the pcc)?\s*(?:award|provide|fund|give|pay|grant|donate|support|contribute)s?\b[^.;£]*$|\b(?:decision|agreed|approved|agrees|approves|decided|proposes?) to (?:give|award|pay|grant|donate|provide)\s*$/i;
const funds: Rule = (place, matter) =>
  FUNDS.test(place.before)
    ? given(place, roleIn(place, matter), 'funds', 'it is what is given', { cue: 'price' })
    : null;

/** `£9,500 will be provided to Salford Council`, `£9,500 to Ridge Youth Club`. */
const GIVEN_TO =
  /^\s*(?:(?:will|is to|are to|shall) be |is |be )?(?:(?:provided|paid|given|made available|awarded|granted|allocated) )?to (?:the )?[A-Z]/;
/** `Ridge Youth Club - £9,500 for its summer scheme`. */
const LISTED_FOR = /^\W*(?:[\d.]+\s+)?[A-Z][^.;:£]{2,80}(?:\s-|:|,)\s*$/;
const givenTo: Rule = (place, { kind }) =>
  kind === 'grant' &&
  (GIVEN_TO.test(place.after) || (LISTED_FOR.test(place.lead) && /^\s*(?:for|towards)\b/.test(place.after)))
    ? given(place, 'grant', 'given-to', 'who is given it stands beside it', { trust: 'place', cue: 'price' })
    : null;

/** `The highest offer, £1.25m from Holt Ltd, is recommended for acceptance`. */
const TAKEN_AFTER =
  /^[^.;£]{0,80}\b(?:is|be|was|are) (?:therefore )?(?:recommended(?: for (?:acceptance|approval|award))?|accepted|to be accepted|(?:the )?(?:most economically advantageous|most advantageous|highest[- ]scoring|best (?:value|overall)|successful|preferred|winning))\b/i;
const taken: Rule = (place, matter) =>
  /\b(?:offer|bid|tender|quotation|quote|proposal)\b[^;£]*$/i.test(place.lead) && TAKEN_AFTER.test(place.after)
    ? given(place, roleIn(place, matter), 'taken', 'the offer that is taken', { cue: 'price' })
    : null;

/** `28 cars at £25,520 each, £714,560 in all`: what follows calls it a whole. */
const inAll: Rule = (place, matter) =>
  /^\W*(?:in all|in total|altogether|all told)\b/i.test(place.after)
    ? given(place, roleIn(place, matter), 'in-all', 'what follows calls it the whole', { cue: 'price' })
    : null;

const period: Rule = (place, matter) => {
  const said = place.mention.value.period;
  return said === 'total'
    ? null
    : given(place, roleIn(place, matter), 'period', `it is said ${said.replace('_', ' ')}`, { weak: true });
};

/** `Stepping Stones Housing Trust - £32,500`: a name and a sum, no sentence. */
const isListed = ({ before, after, sentence }: AmountPlace): boolean =>
  /^[^.;£]{3,80}(?:\s-|:|,)\s*$/.test(before) &&
  after.trim().length <= 12 &&
  sentence.startsWith(before.trimStart().slice(0, 12));
const listed: Rule = (place, matter) =>
  isListed(place)
    ? given(place, roleIn(place, matter), 'listed', 'it ends a line of a list', { trust: 'place', cue: 'price' })
    : null;

const deciding: Rule = (place, matter) =>
  isDecidingPart(place)
    ? given(place, roleIn(place, matter), 'deciding', 'it stands in what is decided', {
        trust: 'place',
        cue: 'price',
        weak: true,
      })
    : null;

const legal: Rule = (place) =>
  place.mention.clause.part === 'legal'
    ? given(place, 'threshold', 'legal', 'sums in the legal part are limits', { trust: 'hint', weak: true })
    : null;

/** `£162,000 per annum and £486,000 for the initial three-year term`: after a yearly price the price of the term. */
const ofTerm: Rule = (place, matter) =>
  place.mention.value.period === 'total' && AFTER_YEARLY.test(place.before) && FOR_TERM.test(place.after)
    ? given(place, roleIn(place, matter), 'of-term', 'it is the price of the term, after that of a year', {
        trust: 'place',
        cue: 'price',
      })
    : null;
const AFTER_YEARLY =
  /^[\s,(]*(?:per annum|p\.?a\.?|(?:a|per|each) year|annually|yearly)[\s,)]*(?:and|or|i\.e\.,?|,)\s*(?:so\s+)?$/i;
const FOR_TERM =
  /^[\s,]*(?:for|over|across|in) (?:the |its |an? )?(?:(?:initial|base|first|basic|fixed|contract) )?(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ])?(?:years?|months?|term|period)\b/i;

const RULES: readonly Rule[] = [
  later,
  supposed,
  keeping,
  weighed,
  was,
  mayCost,
  priced,
  ofTerm,
  further,
  funds,
  givenTo,
  taken,
  inAll,
  period,
  listed,
  deciding,
  legal,
];
