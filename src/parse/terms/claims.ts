/** Makes claims of a base term and of options from the lengths of one clause or one label, their kinds being told. */
import type { Duration } from '../../model/date.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Region } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import type { Spoken } from './kinds.ts';

export interface Terms {
  /** Whole months of the base term. */
  readonly base: readonly Candidate<number>[];
  /** Months of all options together; 0 where the paper says that there is none. */
  readonly options: readonly Candidate<number>[];
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

/** The claim of so many months on these words; none for a length with odd days. */
export function claim(
  reading: Reading,
  months: number | null,
  regions: [Region, ...Region[]],
  found: Found,
): Candidate<number>[] {
  return months === null ? [] : [candidateOf(reading.document, months, regions, found)];
}

/** The months of these lengths together; null where one has odd days. */
export const wholeMonths = (parts: readonly Duration[]): number | null =>
  parts.some(({ days }) => days > 0) ? null : parts.reduce((sum, { months }) => sum + months, 0);
