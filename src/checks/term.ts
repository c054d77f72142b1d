/** The term of the contract: its end against start and length, and against the end of the one before. */
import { daysOf } from '../model/calendar.ts';
import { type Observation, placesOf, type Subject } from './check.ts';

/** END_DATE_DERIVED: no end is printed, but start and length are. */
export function endDateDerived({ decision, parsed }: Subject): Observation[] {
  const end = decision.contract_end_date_derived;
  if (end === null || parsed.fields.contract_end_date.state !== 'absent') return [];
  const message = `unexpected lack of a printed contract end, expected one: ${end} follows from start and length`;
  const evidence = placesOf(parsed, 'contract_start_date', 'contract_duration_months');
  return [{ field: 'contract_end_date_derived', message, observed: end, evidence }];
}

/** Papers write the last day of a term or the day after it. */
const SLACK_DAYS = 1;

/** END_DATE_MISMATCH: the printed end is not start plus length, with or without all options. */
export function endDateMismatch({ decision, parsed }: Subject): Observation[] {
  const { contract_end_date: printed, contract_end_date_derived: derived } = decision;
  const [seen, wanted] = [printed && daysOf(printed), derived && daysOf(derived)];
  if (!printed || !derived || !seen || !wanted) return [];
  const isNear = (day: number) => day >= seen.earliest - SLACK_DAYS && day <= seen.latest + SLACK_DAYS;
  const withOptions = lastDayWithOptions(wanted.earliest, decision.extension_months_max ?? 0);
  if (isNear(wanted.earliest) || withOptions.some(isNear)) return [];
  return [
    {
      field: 'contract_end_date',
      message: `unexpected contract end ${printed}, expected ${derived} from start and length`,
      observed: printed,
      expected: derived,
      evidence: placesOf(parsed, 'contract_end_date', 'contract_start_date', 'contract_duration_months'),
    },
  ];
}

/** Every day on which the term may end when options are taken, within the days that a month may be shorter or longer. */
function lastDayWithOptions(end: number, months: number): number[] {
  if (months === 0) return [];
  const average = Math.round(end + months * 30.4375);
  return [-2, -1, 0, 1, 2].map((shift) => average + shift);
}

/** PREVIOUS_TERM_GAP: the new contract does not begin on the day after the old one ends. */
export function previousTermGap({ decision, parsed }: Subject): Observation[] {
  const { previous_contract_end_date: end, contract_start_date: start } = decision;
  const [before, after] = [end && daysOf(end), start && daysOf(start)];
  if (!end || !start || !before || !after) return [];
  const [least, most] = [after.earliest - before.latest - 1, after.latest - before.earliest - 1];
  if (least <= 0 && most >= 0) return [];
  const days = least > 0 ? least : -most;
  const kind = least > 0 ? 'gap' : 'overlap';
  return [
    {
      field: 'contract_start_date',
      message: `unexpected ${kind} of ${days} days between the old contract's end ${end} and the new start ${start}, expected none`,
      observed: start,
      expected: `the day after ${end}`,
      evidence: placesOf(parsed, 'previous_contract_end_date', 'contract_start_date'),
    },
  ];
}
