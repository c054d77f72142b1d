/**
 * Says of printed lengths of time which is the base term of the contract that the paper decides, and which are options to extend it.
 *
 *   "3 years with 2 one year optional periods"           base 36, options 24
 *   "for a further 2 years (3+1+1)"                      base 36, options 24: the sum says both
 *   "12 months with no options to extend"                base 12, options 0
 *   "extend the contract by 12 months"                   base 12: the extension is what is decided
 *   "12 months notice", "over the last 5 years"          neither
 */
import { LETS_GO, NOT_TERM_BEFORE, OPTION_BEFORE, TAKES_UP } from '../../lexicon/term-cues.ts';
import type { Duration } from '../../model/date.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Clause } from '../find/clause.ts';
import type { Region } from '../find/region.ts';
import type { TermMention } from '../mention/term.ts';
import type { Mention, Reading } from '../reading.ts';
import { kindsOf, type Spoken } from './term-kinds.ts';
import { labelledTerms } from './term-labels.ts';

export interface Terms {
  /** Whole months of the base term. */
  readonly base: readonly Candidate<number>[];
  /** Months of all options together; 0 where the paper says that there is none. */
  readonly options: readonly Candidate<number>[];
}

/** Every claim of a base term and of options. A length with odd days is no claim: the columns hold whole months. */
export function termsOf(reading: Reading): Terms {
  const labelled = labelledTerms(reading);
  const clauses = [...Map.groupBy(reading.terms, ({ clause }) => clause)];
  const spoken = clauses.flatMap(([clause, terms]) => claimsOf(reading, clause, terms, labelled.governed));
  const base = [...labelled.base, ...spoken.flatMap((one) => one.base)];
  const options = [...labelled.options, ...spoken.flatMap((one) => one.options)];
  if (base.length > 0) return { base, options };
  const taken = takenUp(reading);
  if (taken !== null) {
    const quote = taken.base[0]?.evidence[0].quote;
    return { base: taken.base, options: options.filter(({ evidence }) => evidence[0].quote !== quote) };
  }
  // A whole life without any option is the base.
  return { base: options.length > 0 ? [] : spoken.flatMap((one) => one.total), options };
}

/**
 * `The contract allows for one extension of two years`, then `it is recommended that the extension be used`: the option that was agreed before
 * is the term that is decided now. Only where a single option is printed.
 */
function takenUp(reading: Reading): Pick<Terms, 'base'> | null {
  const isUsed = reading.clauses.some(
    ({ text }) => TAKES_UP.test(text) && !LETS_GO.test(text) && !OPTION_BEFORE.test(text),
  );
  const options = reading.terms.filter(
    ({ value, region, clause }) =>
      value.shape !== 'no_option' &&
      (value.isOption || OPTION_BEFORE.test(region.passage.text.slice(clause.region.start, region.start))) &&
      !NOT_TERM_BEFORE.test(region.passage.text.slice(clause.region.start, region.start)),
  );
  const [only] = options;
  if (!isUsed || only === undefined || options.length > 1) return null;
  const found: Found = { rule: 'term:taken-up', method: 'pattern', trust: 'place' };
  return { base: claim(reading, wholeMonths(only.value.parts), [only.region], found) };
}

function claimsOf(
  reading: Reading,
  clause: Clause,
  terms: readonly Mention<TermMention>[],
  governed: ReadonlySet<Mention<TermMention>>,
): Terms & { readonly total: readonly Candidate<number>[] } {
  const spoken = kindsOf(
    reading,
    clause,
    terms.filter((term) => !governed.has(term)),
  );
  const whole = spoken.filter(({ kind }) => kind === 'total');
  const total = whole.flatMap((one) => claim(reading, wholeMonths(one.term.value.parts), [one.term.region], one.found));
  return { ...claims(reading, spoken), total };
}

/** The claims of one clause or one value, its lengths being told apart. */
export function claims(reading: Reading, spoken: readonly Spoken[]): Terms {
  const sum = spoken.find(({ kind }) => kind === 'sum');
  const bases = spoken.filter(({ kind }) => kind === 'base');
  const ceiling = spoken.filter(({ kind }) => kind === 'ceiling');
  const options = ceiling.length > 0 ? ceiling : spoken.filter(({ kind }) => kind === 'option');
  const none = spoken.filter(({ kind }) => kind === 'no_option');
  if (sum !== undefined) return sumClaims(reading, sum);
  return {
    base: bases.flatMap((one) => claim(reading, wholeMonths(one.term.value.parts), [one.term.region], one.found)),
    options: [
      ...addedUp(reading, options),
      ...none.flatMap((one) => claim(reading, options.length > 0 ? null : 0, [one.term.region], one.found)),
    ],
  };
}

/** `3+1+1`: the first is the base, the others options. */
function sumClaims(reading: Reading, { term, found }: Spoken): Terms {
  const [base, ...options] = term.value.parts;
  return {
    base: claim(reading, base === undefined ? null : wholeMonths([base]), [term.region], found),
    options: claim(reading, wholeMonths(options), [term.region], found),
  };
}

function addedUp(reading: Reading, options: readonly Spoken[]): Candidate<number>[] {
  const [first, ...rest] = options;
  if (first === undefined) return [];
  const months = wholeMonths(options.flatMap(({ term }) => term.value.parts));
  const regions: [Region, ...Region[]] = [first.term.region, ...rest.map(({ term }) => term.region)];
  return claim(reading, months, regions, first.found);
}

function claim(
  reading: Reading,
  months: number | null,
  regions: [Region, ...Region[]],
  found: Found,
): Candidate<number>[] {
  return months === null ? [] : [candidateOf(reading.document, months, regions, found)];
}

const wholeMonths = (parts: readonly Duration[]): number | null =>
  parts.some(({ days }) => days > 0) ? null : parts.reduce((sum, { months }) => sum + months, 0);
