/**
 * The options that a paper gives by the day up to which the contract may be extended, counted from the end of its base term.
 *
 *   "1 April 2021 to 31 March 2024, with the option to extend up to 31 March 2026"    24 months
 *   "three years from 1 May 2022, extendable to 30 April 2026"                        12: the base ends on 30 April 2025
 *   "ends on 31 March 2024, may be extended to 17 May 2025"                           none: no whole months
 */
import { addDays, addMonths, daysOf, isCertainlyBefore } from '../../model/calendar.ts';
import type { Edtf } from '../../model/date.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { DatedRole, Understood } from '../field-table.ts';
import { resolve } from '../resolve.ts';
import { termsOf } from './terms.ts';

/** One claim at most, on the words of both days; what the paper prints as a length outranks it. */
export function optionsByDate(understood: Understood): Candidate<number>[] {
  const { roles, document } = understood;
  const lasts = roles.filter(({ role }) => role === 'option_end');
  const end = lastDay(understood);
  const [last] = lasts.toSorted((a, b) => (isCertainlyBefore(a.value.edtf, b.value.edtf) ? 1 : -1));
  if (last === undefined || end === null) return [];
  const months = monthsBetween(end.day, last.value.edtf);
  if (months === null) return [];
  const claim = candidateOf(document, months, [last.region], {
    rule: 'term:option-end',
    method: 'pattern',
    trust: 'hint',
  });
  return [{ ...claim, evidence: [...claim.evidence, ...end.evidence] }];
}

interface LastDay {
  readonly day: Edtf;
  readonly evidence: Candidate<unknown>['evidence'];
}

/** The end of the base term: as printed, else as its beginning and its length give it. */
function lastDay(understood: Understood): LastDay | null {
  const end = only(understood.roles, 'contract_end');
  if (end !== null) return { day: end.value, evidence: end.evidence };
  const start = only(understood.roles, 'contract_start');
  const base = resolve(termsOf(understood).base);
  if (start === null || start.value.length < 10 || base.state !== 'found') return null;
  return {
    day: addDays(addMonths(start.value, base.winner.value), -1),
    evidence: [...start.evidence, ...base.winner.evidence],
  };
}

function only(roles: readonly DatedRole[], role: DatedRole['role']): Candidate<Edtf> | null {
  const found = resolve(roles.filter((date) => date.role === role).map(({ candidate }) => candidate));
  return found.state === 'found' ? found.winner : null;
}

/** More years of options than any contract has tell of a misread date. */
const MOST_MONTHS = 180;

/** Whole months from one last day to a later one; months without a day count as they are. Null where they are not whole. */
function monthsBetween(first: Edtf, last: Edtf): number | null {
  if (first.length !== last.length || first.length < 7 || daysOf(first) === null || daysOf(last) === null) return null;
  const [from, to] = first.length === 10 ? [addDays(first, 1), addDays(last, 1)] : [first, last];
  const months = monthNumber(to) - monthNumber(from);
  return from.slice(8) === to.slice(8) && months > 0 && months <= MOST_MONTHS ? months : null;
}

const monthNumber = (date: Edtf): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
