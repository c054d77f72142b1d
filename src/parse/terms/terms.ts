/**
 * Says of printed lengths of time which is the base term of the contract that the paper decides, and which are options to extend it.
 *
 *   "3 years with 2 one year optional periods"           base 36, options 24
 *   "for a further 2 years (3+1+1)"                      base 36, options 24: the sum says both
 *   "12 months with no options to extend"                base 12, options 0
 *   "extend the contract by 12 months"                   base 12: the extension is what is decided
 *   "12 months notice", "over the last 5 years"          neither
 */

import { ONE_OPTION, ONLY_SUPPOSED, OPTION_BEFORE, THE_OPTION } from '../../lexicon/time/option-cues.ts';
import { NOT_TERM_BEFORE } from '../../lexicon/time/term-cues.ts';
import type { Candidate } from '../../model/finding.ts';
import type { Found } from '../candidate.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { claim, claims, type Terms, wholeMonths } from './claims.ts';
import { asExtended } from './extended.ts';
import { kindsOf, type Spoken } from './kinds.ts';
import { labelledTerms } from './labels.ts';
import { takesUp } from './taken-up.ts';
import { optionsOfWhole } from './whole.ts';

/** Every claim of a base term and of options. A length with odd days is no claim: the columns hold whole months. */
export const termsOf = oncePerReading((reading: Reading): Terms => {
  const labelled = labelledTerms(reading);
  const clauses = [...Map.groupBy(reading.terms, ({ clause }) => clause)];
  const told = clauses.map(([clause, terms]) =>
    kindsOf(
      reading,
      clause,
      terms.filter((term) => !labelled.governed.has(term)),
    ),
  );
  const spoken = withInitial(asExtended(reading, told)).map((one) => claimsOf(reading, one));
  const base = [...labelled.base, ...spoken.flatMap((one) => one.base)];
  const options = [...labelled.options, ...spoken.flatMap((one) => one.options)];
  if (base.length > 0) return { base, options: options.length > 0 ? options : optionsOfWhole(reading, base) };
  const taken = takenUp(reading);
  if (taken !== null) {
    const quote = taken.base[0]?.evidence[0].quote;
    return { base: taken.base, options: options.filter(({ evidence }) => evidence[0].quote !== quote) };
  }
  // A whole life without any option is the base.
  return { base: options.length > 0 ? [] : spoken.flatMap((one) => one.total), options };
});

/**
 * `The contract allows for one extension of two years`, then `it is recommended that the extension be used`: the option that was agreed before
 * is the term that is decided now. Only where a single option is printed.
 */
function takenUp(reading: Reading): Pick<Terms, 'base'> | null {
  const isUsed = reading.clauses.some(
    ({ text }) =>
      takesUp(text) &&
      (!OPTION_BEFORE.test(text) || ((ONE_OPTION.test(text) || THE_OPTION.test(text)) && !ONLY_SUPPOSED.test(text))),
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
  const parts = isOneUsed(reading) ? only.value.parts.slice(0, 1) : only.value.parts;
  return { base: claim(reading, wholeMonths(parts), [only.region], found) };
}

/** `take the first option` of two alike: one of them is the term. */
const isOneUsed = (reading: Reading): boolean =>
  reading.clauses.some(({ text }) => takesUp(text) && ONE_OPTION.test(text));

/** Beside a length that is called initial, what the paper extends by is an option: `for an initial five years`, then `extend it by three`. */
function withInitial(told: readonly (readonly Spoken[])[]): readonly (readonly Spoken[])[] {
  if (!told.flat().some(({ kind, isInitial, found }) => kind === 'base' && isInitial && found.trust !== 'hint'))
    return told;
  return told.map((spoken) =>
    spoken.map((one) => (one.kind === 'base' && one.extends && !one.isInitial ? { ...one, kind: 'option' } : one)),
  );
}

function claimsOf(
  reading: Reading,
  spoken: readonly Spoken[],
): Terms & { readonly total: readonly Candidate<number>[] } {
  const whole = spoken.filter(({ kind }) => kind === 'total');
  const total = whole.flatMap((one) => claim(reading, wholeMonths(one.term.value.parts), [one.term.region], one.found));
  return { ...claims(reading, spoken), total };
}
