/** Derived columns: computed by us from plain ones, blank where anything they need is missing. Never fill a plain column. */
import { foundValue } from '../checks/check.ts';
import { reachesFloor, reachesThreshold, type Total } from '../checks/size.ts';
import { netAndGross, roundedShare } from '../checks/vat.ts';
import { categoryIn, FRAMEWORK_CUES, TITLE_CUES } from '../lexicon/categories.ts';
import { frameworkOf } from '../lexicon/procurement/frameworks.ts';
import { addDays, addMonths, daysOf, financialYearName, financialYearStart } from '../model/calendar.ts';
import type { Pence } from '../model/money.ts';
import type { ParsedAmount, ParsedDecision } from '../model/parsed.ts';
import type { DecisionRow } from '../model/record.ts';
import { type PlainColumns, pounds } from './plain.ts';

export type DerivedColumns = Pick<
  DecisionRow,
  | 'financial_year_derived'
  | 'value_net_derived'
  | 'value_gross_derived'
  | 'annual_value_derived'
  | 'framework_id_derived'
  | 'category_derived'
  | 'contract_end_date_derived'
  | 'above_advertising_floor_derived'
  | 'above_threshold_derived'
>;

/** All derived columns of a decision. */
export function derivedColumns(plain: PlainColumns, parsed: ParsedDecision): DerivedColumns {
  const pence = plain.value === null ? null : foundValue(parsed, 'value');
  const sides = pence === null ? null : netAndGross(pence, plain.vat_basis, plain.decision_date);
  const category = categoryOf(plain);
  const total = totalOf(plain, parsed, pence);
  return {
    financial_year_derived: financialYear(plain.decision_date),
    value_net_derived: sides === null ? null : pounds(sides.net),
    value_gross_derived: sides === null ? null : pounds(sides.gross),
    annual_value_derived: annualValue(plain, parsed, sides?.net ?? null),
    framework_id_derived: frameworkIdOf(plain),
    category_derived: category,
    contract_end_date_derived: endOfTerm(plain.contract_start_date, plain.contract_duration_months),
    above_advertising_floor_derived: total === null ? null : reachesFloor(total),
    above_threshold_derived: total === null ? null : reachesThreshold(total, category),
  };
}

/** By name before number: from the table of frameworks only. */
function frameworkIdOf({ framework_name, framework_id }: PlainColumns): string | null {
  const printed = [framework_name, framework_id].filter((name) => name !== null);
  return printed.map(frameworkOf).find((framework) => framework !== null)?.id ?? null;
}

function financialYear(date: string | null): string | null {
  const start = date === null ? null : financialYearStart(date);
  return start === null ? null : financialYearName(start);
}

function categoryOf({ title, framework_name }: PlainColumns): DecisionRow['category_derived'] {
  const byTitle = title === null ? null : categoryIn(title, TITLE_CUES);
  return byTitle ?? (framework_name === null ? null : categoryIn(framework_name, FRAMEWORK_CUES));
}

/** Net over the term that it pays for, per year. A headline that is already a yearly or monthly sum has no term to be spread over. */
function annualValue(plain: PlainColumns, parsed: ParsedDecision, net: Pence | null): number | null {
  const headline = parsed.amounts.find(({ is_headline }) => is_headline);
  const months = headline === undefined ? plain.contract_duration_months : monthsPaid(plain, headline);
  if (net === null || months === null || months === 0) return null;
  if (headline !== undefined && headline.period !== 'total') return null;
  return pounds(roundedShare(net, 12n, BigInt(months)));
}

/** The base term, or all of it with the options where the sum covers them; null where the sum is said to cover neither. */
function monthsPaid(
  { contract_duration_months: base, extension_months_max: options }: PlainColumns,
  { cover }: ParsedAmount,
): number | null {
  if (base === null) return null;
  const all = options === null ? null : base + options;
  if (cover.months !== null) return cover.months === base || cover.months === all ? cover.months : null;
  return cover.with_options === true && options !== 0 ? all : base;
}

/**
 * Last day of a term: start plus months, less one day. A month that is too short ends on its last day before the day is taken off, as date
 * arithmetic does everywhere: 29 February 2020 and 12 months gives 27 February 2021. Null for a start without a day, and for an end beyond the year 9999.
 */
export function endOfTerm(start: string | null, months: number | null): string | null {
  const days = start === null ? null : daysOf(start);
  if (start === null || days === null || days.earliest !== days.latest || months === null || months < 1) return null;
  const next = addMonths(start, months);
  return daysOf(next) === null ? null : addDays(next, -1);
}

/** What the thresholds are compared with, or null where no total is printed. */
export function totalOf(plain: PlainColumns, parsed: ParsedDecision, pence: Pence | null): Total | null {
  if (pence === null) return null;
  return {
    pence,
    pence_max: plain.value_max === null ? null : foundValue(parsed, 'value_max'),
    qualifier: plain.value_qualifier,
    vat_basis: plain.vat_basis,
    date: plain.decision_date,
    type: plain.decision_type,
    is_spend: plain.money_direction === 'spend',
  };
}
