/** Single printed dates: a day that cannot be, a weekday that is another, a month that is misspelt. */
import { daysOf, weekdayOf } from '../model/calendar.ts';
import type { DateRole, ParsedDecision } from '../model/parsed.ts';
import type { Observation, Subject } from './check.ts';

type Printed = ParsedDecision['dates'][number];

const FIELD_OF: Readonly<Partial<Record<DateRole, string>>> = {
  received: 'received_date',
  officer_approval: 'officer_approval_date',
  decision: 'decision_date',
  published: 'published_date',
  contract_start: 'contract_start_date',
  contract_end: 'contract_end_date',
  previous_end: 'previous_contract_end_date',
};

/**
 * Years that a date of a role may have. Commissioners decide since 2012; contracts that they renew began in the years before; leases
 * of police buildings run for decades, none past the century.
 */
const YEARS: Readonly<Record<DateRole, readonly [number, number] | null>> = {
  received: [2012, 2035],
  officer_approval: [2012, 2035],
  decision: [2012, 2035],
  published: [2012, 2035],
  contract_start: [2005, 2045],
  contract_end: [2012, 2100],
  previous_start: [1980, 2035],
  previous_end: [2000, 2045],
  option_end: [2012, 2100],
  other: null,
};

function observation({ value, role, evidence }: Printed, rest: Omit<Observation, 'field' | 'evidence'>): Observation {
  const field = FIELD_OF[role];
  return { ...(field === undefined ? {} : { field }), ...rest, observed: value.edtf, evidence };
}

/** DATE_IMPOSSIBLE: a day that no calendar has, or a year that its role cannot have. */
export function dateImpossible({ parsed }: Subject): Observation[] {
  return parsed.dates.flatMap((date) => {
    const { edtf } = date.value;
    if (date.value.precision !== 'none' && daysOf(edtf) === null) {
      return [observation(date, { message: `unexpected date ${edtf}, expected a day that the calendar has` })];
    }
    const [first, last] = YEARS[date.role] ?? [0, 9999];
    const year = Number(edtf.slice(0, 4));
    if (date.value.precision === 'none' || (year >= first && year <= last)) return [];
    const expected = `a year from ${first} to ${last}`;
    return [observation(date, { message: `unexpected year of ${edtf}, expected ${expected}`, expected })];
  });
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** WEEKDAY_MISMATCH: the weekday printed beside a date is not that day's. */
export function weekdayMismatch({ parsed }: Subject): Observation[] {
  return parsed.dates.flatMap((date) => {
    const { edtf, weekday } = date.value;
    const actual = weekdayOf(edtf);
    if (weekday === null || actual === null || weekday === actual) return [];
    const expected = WEEKDAYS[actual - 1] ?? '';
    return [
      observation(date, { message: `unexpected ${WEEKDAYS[weekday - 1]} ${edtf}, expected ${expected}`, expected }),
    ];
  });
}

/** DATE_MISSPELT: a misspelt month was read as the nearest one. */
export function dateMisspelt({ parsed }: Subject): Observation[] {
  return parsed.dates
    .filter(({ value }) => value.misspelt)
    .map((date) => {
      const printed = date.evidence[0].quote;
      return observation(date, {
        message: `unexpected spelling of the month in ${printed}, expected ${date.value.edtf}`,
      });
    });
}
