/**
 * Gives a sum its role from the words around it, without regard to other sums.
 *
 *   "The total value of the contract is £21,169.59"      contract_total
 *   "the present cost is £29,750 p.a."                    previous_value
 *   "Requests exceed £500,000 and so are reserved"        threshold
 *   cell under "Annual service"                           annual
 */
import type { Cue } from '../../lexicon/amount-cue.ts';
import { HEDGE, PRICE_CUE, VAT_SUM } from '../../lexicon/amount-cues.ts';
import { LATER_DECISION } from '../../lexicon/amount-heads.ts';
import { fromCue } from './amount-from-cue.ts';
import { type Given, given, isDecidingPart, priceRole } from './amount-given.ts';
import { limitOf } from './amount-limit.ts';
import { byLabel, inTable } from './amount-named.ts';
import { nearestCue } from './amount-nearest.ts';
import { bySubject } from './amount-old.ts';
import type { AmountPlace } from './amount-place.ts';
import type { Matter } from './decision-kind.ts';

/** Limits first, then tables, the nearest cue, labels, earlier agreements, the line above a list; else what its place says. */
export function roleOf(place: AmountPlace, matter: Matter): Given {
  const said =
    vatItself(place) ??
    limitOf(place, matter) ??
    inTable(place, matter) ??
    onlyWeighed(place) ??
    byCue(place, matter) ??
    firmly(bySubject(place)) ??
    ofOne(place) ??
    byLabel(place, matter) ??
    bySubject(place) ??
    byIntro(place, matter);
  return said ?? byDefault(place, matter);
}

/** `£118 for a jacket`; and no contract is worth less than £100. */
const ofOne = (place: AmountPlace): Given | null => {
  const { pence, period } = place.mention.value;
  const isOne = pence < LARGEST_RATE && /^\s*for (?:an?|one|each) [a-z-]+/.test(place.after);
  return period === 'total' && (isOne || (pence < LEAST_PRICE && isPriced(place)))
    ? given(place, 'unit_price', 'of-one', 'so small a sum is the price of one')
    : null;
};
/** Pence. */
const LARGEST_RATE = 100_000;
const LEAST_PRICE = 10_000;

const firmly = (one: Given | null): Given | null => (one?.weak === true ? null : one);

/** Among the options, what would have been paid for another: `Renewing with the present supplier would come to`. */
const onlyWeighed = (place: AmountPlace): Given | null => {
  if (place.mention.clause.part !== 'options' || !WOULD_HAVE.test(place.before)) return null;
  const cue = nearestCue(place)?.row.cue ?? null;
  return cue === null || PRICES_WEIGHED.includes(cue)
    ? given(place, 'estimate', 'options', 'the price of what was only weighed')
    : null;
};
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

/** `VAT is payable at 20% (£490,000)`: the tax itself. */
const vatItself = (place: AmountPlace): Given | null =>
  VAT_SUM.test(place.before) ? given(place, 'other', 'vat', 'it is the tax itself') : null;

/** The row of the table of cues whose words stand nearest. */
function byCue(place: AmountPlace, matter: Matter): Given | null {
  const near = nearestCue(place);
  if (near === null) return null;
  const { row, words } = near;
  const old =
    (YIELDS_TO_OLD.includes(row.cue) || row.cue === 'unit_price') && !row.stays && !/^valu|\bextra cost/i.test(words)
      ? bySubject(place)
      : null;
  // Income and valuations are told in the past tense of this sale as well: only a clause on an earlier agreement makes them old.
  if (
    old !== null &&
    (row.cue !== 'unit_price' || old.rule === 'role/amounts:past') &&
    !(old.weak && TOLD_OF_THIS.includes(row.cue) && !row.yields)
  )
    return null;
  return fromCue(row.cue, place, matter, `"${words.trim()}" beside it: ${row.why}`, words);
}

const TOLD_OF_THIS: readonly Cue[] = ['income', 'estimate', 'other', 'bid', 'request'];
/** Parts of an old agreement's price are still the old price. */
const YIELDS_TO_OLD: readonly Cue[] = [
  'one_off',
  'organisation_share',
  'estimate',
  'option',
  'income',
  'grant',
  'other',
  'bid',
];

/** Items below `The following budgets were made available:` are what the line above them says. */
function byIntro(place: AmountPlace, matter: Matter): Given | null {
  const isEntry = /^\W*$/.test(place.before) || /[-:,]\s*$/.test(place.before);
  if (place.cell !== null || !isEntry || !/:\s*$/.test(place.intro)) return null;
  const line = sentenceLast(place.intro);
  const near = nearestCue({ ...place, before: line, after: '', sentence: line }, Number.POSITIVE_INFINITY);
  return near === null
    ? null
    : fromCue(near.row.cue, place, matter, `"${near.words.trim()}" in the line above the list`, near.words);
}

const sentenceLast = (text: string): string => text.split(/(?<=[a-z)]{2}[.!?])\s+(?=[A-Z])/).at(-1) ?? text;

function byDefault(place: AmountPlace, matter: Matter): Given {
  const { clause, value } = place.mention;
  const { kind } = matter;
  const deciding = isDecidingPart(place);
  const role = priceRole(matter, value.period);
  if (LATER_DECISION.test(place.sentence) && /\b(?:would|will)\b/.test(place.sentence))
    return given(place, 'other', 'later', 'a later decision is to be asked for');
  if (HYPOTHETICAL.test(place.sentence) && !deciding)
    return given(place, 'other', 'if', 'its sentence only supposes it');
  if (kind === 'income' && COST_OF_KEEPING.test(`${place.before}£${place.after}`)) {
    return given(place, 'saving', 'running-cost', 'a cost that ends with the sale');
  }
  if (clause.part === 'options' && (value.period !== 'total' || isPriced(place)))
    return given(place, 'estimate', 'options', 'the price of what was only weighed');
  if (isAlternative(place)) return given(place, 'estimate', 'alternative', 'the price of what was only weighed');
  if (isPriced(place)) {
    if (kind === 'income' && /\bcost/i.test(place.before))
      return given(place, 'other', 'cost', 'a cost beside the income');
    const reason = deciding ? 'it is the price in what is decided' : 'words of price stand before it';
    return given(place, role, 'price', reason, { trust: deciding ? 'cue' : 'place', cue: 'price' });
  }
  if (kind === 'variation' && /\bfurther\s*$/i.test(place.before))
    return given(place, 'uplift', 'further', 'a further sum for what runs already');
  if (FUNDS.test(place.before)) return given(place, role, 'funds', 'it is what is given', { cue: 'price' });
  if (value.period !== 'total')
    return given(place, role, 'period', `it is said ${value.period.replace('_', ' ')}`, { weak: true });
  if (isListed(place))
    return given(place, role, 'listed', 'it ends a line of a list', { trust: 'place', cue: 'price' });
  if (deciding)
    return given(place, role, 'deciding', 'it stands in what is decided', { trust: 'place', cue: 'price', weak: true });
  if (clause.part === 'legal')
    return given(place, 'threshold', 'legal', 'sums in the legal part are limits', { trust: 'hint', weak: true });
  return given(place, 'other', 'none', 'no words say what it is', { trust: 'hint', weak: true });
}

const isPriced = ({ before }: AmountPlace): boolean =>
  PRICE_CUE.test(before) || PRICE_CUE.test(before.replace(HEDGE, ''));
/** `To provide Caterham Youth £8,105`. */
const FUNDS =
  /^\W*(?:\d[\d.]*\s+)?(?:to|that|the commissioner|the pcc)?\s*(?:award|provide|fund|give|pay|grant|donate|support|contribute)s?\b[^.;£]*$|\b(?:decision|agreed|approved|agrees|approves|decided|proposes?) to (?:give|award|pay|grant|donate|provide)\s*$/i;
const HYPOTHETICAL = /^\W*(?:if|should|were)\b.*\b(?:would|could|might)\b/i;
/** What something else would have cost: it was weighed and left. */
const WOULD =
  /\b(?:would|could|might) (?:cost|need|require|mean|call for|come to|take|be (?:at )?(?:a cost|an? [\w-]+ cost))\b|\b(?:was|were|is|are) costed at\b|\bat an? (?:[\w-]+ )?(?:cost|price) of\b/i;
const LEFT =
  /\b(?:not (?:been )?(?:pursued|taken (?:up|forward)|recommended|preferred|supported|viable)|(?:was|were|been) (?:looked at|considered|rejected|ruled out|discounted|dismissed|turned down|set aside)|could not be done)\b/i;
/** `To move would cost`, `Leasing would cost`: the subject is another way of doing it. */
const OTHER_WAY =
  /^\W*(?:[\d.]+\s+)?(?:to (?!extend|award|approve)\w+|(?:re)?(?:leasing|buying|moving|building|renting|hiring|replacing|doing|bringing|staying|re-?tendering|going)|(?:a|the) (?:move|alternative|purchase of new))\b[^.;£]*\bwould\b/i;
const isAlternative = (place: AmountPlace): boolean => {
  const { lead, after, sentence, mention } = place;
  if (mention.clause.part === 'decision') return false;
  if (OTHER_WAY.test(lead)) return true;
  return WOULD.test(lead) && (LEFT.test(sentence) || LEFT.test(after) || mention.clause.part === 'options');
};
const COST_OF_KEEPING =
  /\b(?:holding|running|security|void) costs?\b|\bcosts? [^.;£]{0,40}£[^.;£]{0,30}\bto (?:keep|maintain|run|secure|heat|insure|operate)\b|\brunning costs? (?:of|at|is|are)\s*£/i;

/** `Stepping Stones Housing Trust - £32,500`: a name and a sum, no sentence. */
const isListed = ({ before, after, sentence }: AmountPlace): boolean =>
  /^[^.;£]{3,80}(?:\s-|:|,)\s*$/.test(before) &&
  after.trim().length <= 12 &&
  sentence.startsWith(before.trimStart().slice(0, 12));
