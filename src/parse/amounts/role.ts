/**
 * Gives a sum its role from the words around it, without regard to other sums.
 *
 *   "The total value of the contract is £21,169.59"      contract_total
 *   "the present cost is £29,750 p.a."                    previous_value
 *   "Requests exceed £500,000 and so are reserved"        threshold
 *   cell under "Annual service"                           annual
 */
import type { Cue } from '../../lexicon/money/amount-cue.ts';
import { VAT_SUM } from '../../lexicon/money/amount-cues.ts';
import { REFUSED_ROW } from '../../lexicon/money/amount-heads.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { byAntecedent } from './antecedent.ts';
import { countedOut } from './counted.ts';
import { byDefault } from './default.ts';
import { fromCue } from './from-cue.ts';
import { type Given, given, isDecidingPart, LEAST_PRICE, priceRole } from './given.ts';
import { limitOf } from './limit.ts';
import { byLabel, inTable } from './named.ts';
import { nearestCue } from './nearest.ts';
import { bySubject } from './old.ts';
import type { AmountPlace } from './place.ts';
import { isPriced, onlyWeighed } from './weighed.ts';

/** Limits first, then tables, the nearest cue, labels, earlier agreements, the line above a list; else what its place says. */
export function roleOf(place: AmountPlace, matter: Matter): Given {
  const said =
    vatItself(place) ??
    refused(place) ??
    limitOf(place, matter) ??
    countedOut(place) ??
    inTable(place, matter) ??
    onlyWeighed(place, matter) ??
    ownOffer(place, matter) ??
    byAntecedent(place) ??
    byCue(place, matter) ??
    firmly(bySubject(place)) ??
    ofOne(place, matter) ??
    byLabel(place, matter) ??
    bySubject(place) ??
    byIntro(place, matter);
  return said ?? byDefault(place, matter);
}

/** `£118 for a jacket`; and no contract is worth less than £250. */
const ofOne = (place: AmountPlace, { kind }: Matter): Given | null => {
  const { pence, period } = place.mention.value;
  const isOne = pence < LARGEST_RATE && /^\s*for (?:an?|one|each) [a-z-]+/.test(place.after);
  return period === 'total' && (isOne || (pence < LEAST_PRICE[kind === 'award' ? 'award' : 'other'] && isPriced(place)))
    ? given(place, 'unit_price', 'of-one', 'so small a sum is the price of one')
    : null;
};
/** Pence. */
const LARGEST_RATE = 100_000;

const firmly = (one: Given | null): Given | null => (one?.weak === true ? null : one);

/** `To offer up to £1.3m for the freehold`, in what is decided: what the other side asks is none of this. */
const ownOffer = (place: AmountPlace, matter: Matter): Given | null =>
  matter.kind === 'award' &&
  isDecidingPart(place) &&
  OFFERS_IT.test(place.before) &&
  /^\s*(?:for|to)\b|^\W*$/.test(place.after)
    ? given(place, priceRole(matter, place.mention.value.period), 'own-offer', 'what is decided to be offered', {
        cue: 'price',
      })
    : null;
const OFFERS_IT =
  /(?:^\W*|^[\w ]{1,30}:\s*)(?:[\d.]+\s+)?(?:that |i |we |the (?:commissioner|o?pf?cc) )?(?:agree[sd]? |approve[sd]? |is recommended )?(?:to )?(?:make an offer|offers?)(?: of)?(?: (?:up ?to|no more than|not more than|a maximum of|at most))?\s*$/i;

/** Below a heading `Not supported`, or a line `The following were declined:`. */
const refused = (place: AmountPlace): Given | null =>
  (REFUSED_ROW.test(place.mention.clause.heading) && isEntry(place)) ||
  (place.cell === null && LIST_REFUSED.test(place.intro))
    ? given(place, 'other', 'refused', 'what stands here was refused')
    : null;
/** An entry of a list, no sentence about it. */
const isEntry = ({ before, mention }: AmountPlace): boolean =>
  mention.region.passage.kind === 'item' || /^\W*$|[-:]\s*$/.test(before);
const LIST_REFUSED =
  /\b(?:not (?:be )?(?:supported|approved|funded|successful)|declined|refused|rejected|unsuccessful)\b[^.;]*:\s*$/i;

/** `VAT is payable at 20% (£490,000)`: the tax itself. */
const vatItself = (place: AmountPlace): Given | null =>
  VAT_SUM.test(place.before) ? given(place, 'other', 'vat', 'it is the tax itself') : null;

/** The row of the table of cues whose words stand nearest. */
function byCue(place: AmountPlace, matter: Matter): Given | null {
  const near = nearestCue(place, matter);
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
    !(
      old.weak &&
      TOLD_OF_THIS.includes(row.cue) &&
      (!row.yields || (row.cue === 'estimate' && !AGREED.test(place.lead)))
    )
  )
    return null;
  return fromCue(row.cue, place, matter, `"${words.trim()}" beside it: ${row.why}`, words);
}

/** An estimate at which something was agreed before is the old price, one that was only made is none. */
const AGREED = /\b(?:approved|agreed|awarded|let|signed|entered into)\b/i;
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
  const near = nearestCue({ ...place, before: line, after: '', sentence: line }, matter, Number.POSITIVE_INFINITY);
  return near === null
    ? null
    : fromCue(near.row.cue, place, matter, `"${near.words.trim()}" in the line above the list`, near.words);
}

const sentenceLast = (text: string): string => text.split(/(?<=[a-z)]{2}[.!?])\s+(?=[A-Z])/).at(-1) ?? text;
