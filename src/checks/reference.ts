/**
 * Checks on references: the year they carry, and whether the paper gives one answer.
 *
 * Years are read from `DN15-22` (2022), `33/16` (2016), `2013/044` (2013), `42/2025-26` and `19/202425` (2025 to 2026), `15/023` (2015);
 * `CFO2014/03` (2014); none from `PCD1452`, `A1019`, `PCC/D/112`, `WPCC4-0057`, nor from `2031`, which may be a running number.
 */
import { daysOf } from '../model/calendar.ts';
import { type Observation, placesOf, type Subject, winnerOf } from './check.ts';

/** Calendar years that a reference names: both are the same unless it names a financial year. */
export interface ReferenceYears {
  readonly first: number;
  readonly last: number;
}

/** Commissioners began in 2012; a number far beyond today is a running number, not a year. */
const [FIRST_YEAR, LAST_YEAR] = [2012, 2035];
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const FINANCIAL = /(?<!\d)(20\d{2})[-/]?(\d{2})(?!\d)/;
/** A year is one part of a reference among others: a separator parts it from the number. */
const FOUR_DIGITS = /(?<!\d)20\d{2}(?=[-/.(])|(?<=[-/.(])20\d{2}(?=\)|$)/;
/** A running number and a two-digit year, after letters or none. */
const PAIR = /^[A-Z]*(\d{1,4})[-/.](\d{2,4})$/;

/** The years that a reference in published form names, or null where it names none. */
export function yearsOfReference(reference: string): ReferenceYears | null {
  const financial = FINANCIAL.exec(reference);
  const start = Number(financial?.[1]);
  if (financial !== null && isYear(start) && Number(financial[2]) === (start + 1) % 100) {
    return { first: start, last: start + 1 };
  }
  const year = Number(FOUR_DIGITS.exec(reference)?.[0]);
  if (isYear(year)) return { first: year, last: year };
  const pair = PAIR.exec(reference);
  // The running number comes first as a rule; a two-digit part beside a longer one is the year.
  const parts = [pair?.[2], pair?.[1]].filter((part) => part?.length === 2).map((part) => 2000 + Number(part));
  const short = parts.find(isYear);
  return short === undefined ? null : { first: short, last: short };
}

/**
 * True when a decision of that date may carry that year: the year itself or the financial year that begins in it. Offices number by
 * calendar year, by financial year and by the day on which the request came in, so the last quarter may still carry the year before.
 */
export function isConsistentYear({ first, last }: ReferenceYears, date: string): boolean {
  const days = daysOf(date);
  const earliest = daysOf(`${first}-01`)?.earliest;
  const latest = daysOf(`${Math.max(last, first + 1)}-03`)?.latest;
  if (days === null || earliest === undefined || latest === undefined) return false;
  return days.latest >= earliest && days.earliest <= Math.max(latest, daysOf(`${last}-12`)?.latest ?? latest);
}

/** REFERENCE_YEAR_MISMATCH */
export function referenceYear({ decision, parsed }: Subject): Observation[] {
  const { reference, decision_date } = decision;
  const years = reference === null ? null : yearsOfReference(reference);
  if (years === null || decision_date === null || isConsistentYear(years, decision_date)) return [];
  const expected = years.first === years.last ? String(years.first) : `${years.first} to ${years.last}`;
  return [
    {
      field: 'reference',
      message: `unexpected reference ${reference} on a decision of ${decision_date}, expected one of ${expected}`,
      observed: decision_date,
      expected,
      evidence: placesOf(parsed, 'reference', 'decision_date'),
    },
  ];
}

/** Places where a form names the decision's own reference; one met in prose is as a rule another decision's. */
const OWN_PLACES: readonly string[] = ['label', 'cell', 'place'];

/** REFERENCE_CONFLICT */
export function referenceConflict({ decision, parsed, listed_reference }: Subject): Observation[] {
  const finding = parsed.fields.reference;
  // Of claims that dispute each other all those on the best rung are told, wherever they stand: the column is blank for them.
  const best = finding.state === 'disputed' ? finding.rivals[0]?.trust : undefined;
  const own = finding.rivals.filter(({ trust }) => OWN_PLACES.includes(trust) || trust === best);
  const winner = winnerOf(finding);
  const printed = new Set([...(winner === null ? [] : [winner]), ...own].map(({ value }) => bare(value)));
  const listed = listed_reference !== null && decision.reference !== null ? listed_reference : null;
  const names = [...new Set([winner, ...own].flatMap((one) => (one === null ? [] : [one.value])))];
  if (listed !== null && !printed.has(bare(listed))) names.push(`${listed} (on the list page)`);
  if (names.length < 2 || new Set(names.map(bare)).size < 2) return [];
  return [
    {
      field: 'reference',
      message: `unexpected references ${names.join(' and ')}, expected one`,
      observed: names.join(' | '),
      ...(decision.reference === null ? {} : { expected: decision.reference }),
      evidence: [...(winner?.evidence ?? []), ...own.flatMap(({ evidence }) => evidence)],
    },
  ];
}

/** Separators and leading zeros drift within one office: `050/2021` and `50-2021` are one reference. */
const bare = (reference: string): string =>
  reference
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .replace(/(?<=^|[ A-Z])0+(?=\d)/g, '')
    .replaceAll(' ', '');
