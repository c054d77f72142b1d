/** How claims to be the value stand to each other: whole and parts, with and without VAT, lines of a list. */
import { TOTAL_CUE } from '../../lexicon/money/amount-cues.ts';
import { pence } from './circle.ts';
import { type Claim, claimed } from './claims.ts';
import { isTotalRow } from './eligible.ts';
import { penceOf } from './place-rank.ts';
import type { Shared } from './share.ts';
import { IS_TAX, partsOf } from './sum.ts';
import { isFifthMore } from './vat-sums.ts';

/** Words of price stand before it there, or the decision itself names it as one. */
export const isPriceDecided = ({ given, place }: Shared): boolean =>
  given.role === 'contract_total' && given.trust === 'cue' && place.cell === null;

/** `£65,000 in 2024/25 and £65,000 in 2025/26`. */
export function isPaidAgain({ printings }: Claim): boolean {
  return isPaidInSentence(printings) || isPaidToEach(printings);
}

/** `£5,000 to Lantern Helpline` and `Rowan Counselling: £5,000`, in one part of the paper: the same to each of several. */
function isPaidToEach(printings: readonly Shared[]): boolean {
  const parts = Map.groupBy(printings, ({ place }) => place.mention.clause.part);
  return [...parts.values()].some(
    (list) => new Set(list.map(receiverOf).filter((name) => name !== undefined)).size > 1,
  );
}

/** The first word of the name that a sum is given to, in small letters. */
const receiverOf = ({ place }: Shared): string | undefined =>
  (TO_WHOM.exec(place.after)?.[1] ?? WHOSE_LINE.exec(place.before)?.[1])?.toLowerCase();
const TO_WHOM = /^,?\s*(?:(?:is|be|are) )?(?:(?:awarded|given|paid|granted) )?to (?:the )?(\p{Lu}[\p{L}\p{N}'&-]*)/u;
const WHOSE_LINE = /^\W*(?:\d[\d.]*\s+)?(?:the )?(\p{Lu}[\p{L}\p{N}'&-]*)(?: [\p{L}\p{N}'&.-]+){0,7}\s*[:\u2013-]\s*$/u;

function isPaidInSentence(printings: readonly Shared[]): boolean {
  return printings.some((one, i) => {
    const next = printings[i + 1];
    return (
      next !== undefined &&
      next.place.mention.clause.sentence === one.place.mention.clause.sentence &&
      /\b(?:and|plus)\b/.test(next.place.before)
    );
  });
}

const sizeOf = ({ place }: Shared): number => place.mention.value.resolution_pence;

/** The total row of a table, the sum of all the other claims within their rounding, or of the sums printed beside it. `list` is all sums in reading order. */
export function isWhole(claim: Claim, claims: readonly Claim[], list: readonly Shared[]): boolean {
  const others = claims.filter((other) => other !== claim && claimed(other) < claimed(claim));
  if (others.length === 0) return false;
  const rows = others.flatMap(({ printings }) => printings.map(({ place }) => place.cell?.table));
  const total = claim.printings.find(isTotalRow);
  if (total?.place.cell && rows.every((table) => table === total.place.cell?.table)) return true;
  if (isSumBeside(claim, others, list) || isSumOfSentence(claim, others)) return true;
  const parts = others.map(({ printings }) => printings[0]);
  if (parts.length < 2) return false;
  const sum = parts.reduce((all, part) => all + penceOf(part), 0);
  const coarsest = Math.max(sizeOf(claim.printings[0]), ...parts.map(sizeOf));
  return Math.abs(sum - claimed(claim)) <= parts.length * coarsest;
}

/** The sums beside one of its printings come to it, and all smaller claims are among them. */
function isSumBeside(claim: Claim, others: readonly Claim[], list: readonly Shared[]): boolean {
  return claim.printings.some((printing) => {
    const parts = partsOf(printing, list);
    return parts !== null && others.every((other) => parts.some((part) => pence(part) === claimed(other)));
  });
}

/** One sum printed without and with VAT. */
export function isTaxTwin(one: Claim, other: Claim): boolean {
  if (one === other) return true;
  const [a, b] = [one.printings[0], other.printings[0]];
  if (one.printings.some((left) => other.printings.some((right) => areBesideTax(left, right)))) return true;
  return a.vat_basis !== b.vat_basis && (isFifthMore(a, b) || isFifthMore(b, a));
}

/** In one row of a table, one a fifth more than the other, and a column of the tax beside them. */
function areBesideTax(a: Shared, b: Shared): boolean {
  const [one, other] = [a.place.cell, b.place.cell];
  const isSameRow = one !== null && other !== null && one.table === other.table && one.row === other.row;
  return isSameRow && a.place.columns.some((head) => IS_TAX.test(head)) && (isFifthMore(a, b) || isFifthMore(b, a));
}

/** Two or more prices of one sentence come to it to the penny: it is what they are together, whatever else is decided beside them. */
function isSumOfSentence(claim: Claim, others: readonly Claim[]): boolean {
  const printed = others.flatMap(({ printings }) => printings);
  const sentences = Map.groupBy(printed, ({ place }) => place.mention.clause.sentence);
  return [...sentences.values()].some(
    (prices) =>
      prices.length > 1 &&
      prices.every(({ place }) => place.mention.value.pence_max === null) &&
      prices.reduce((all, one) => all + pence(one), 0) === claimed(claim),
  );
}

export const isCalledTotal = ({ place }: Pick<Shared, 'place'>): boolean =>
  TOTAL_CUE.test(`${place.before} ${place.label}`) || /^\W*(?:in total|in all|overall)\b/i.test(place.after);

/** It only ends a line of a list. */
export const isListed = ({ printings }: Claim): boolean =>
  printings.every(({ given }) => given.rule === 'role/amounts:listed');

/** Prices of several lines, rows or items, or named one after another in one sentence. */
export function isList(claims: readonly Claim[]): boolean {
  const firsts = claims.map(({ printings }) => printings[0].place);
  const passages = new Set(firsts.map(({ mention }) => mention.region.passage));
  const inLines = firsts.every(
    ({ mention, cell }) =>
      cell !== null || mention.region.passage.kind === 'item' || mention.region.passage.text.length < 120,
  );
  const sentences = new Set(firsts.map(({ mention }) => mention.clause.sentence));
  return (passages.size === claims.length && inLines) || sentences.size === 1;
}

/** Several things that are decided, and what they come to: `investment decisions with a multi-year value of`. */
const OF_SEVERAL =
  /\b(?:decisions|requests|awards|contracts|projects|grants|applications|bids|lots|items|schemes|initiatives|organisations|investments|procurements|purchases|proposals|extensions)\b[^£.;]{0,70}\b(?:values?|total\w*|cost\w*|sum|worth|amount\w*|investment)\b[^£.;]{0,30}$/i;

/** The one claim in a lesser place that is of several things decided, and no smaller than any of them; null where none or several are. */
export function ofAllDecided(claims: readonly Claim[], equals: readonly Claim[]): Claim | null {
  const largest = Math.max(...equals.map(claimed));
  const [all, ...more] = claims.filter(
    (claim) =>
      !equals.includes(claim) &&
      claimed(claim) >= largest &&
      claim.printings.some(({ place }) => OF_SEVERAL.test(place.before) || isCalledTotal({ place })),
  );
  return all !== undefined && more.length === 0 ? all : null;
}
