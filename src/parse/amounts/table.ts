/**
 * What a whole table says of the sums in it, where their own heads do not.
 *
 *   a row "Not approved", "Deferred"                              other: nothing is given
 *   offers of several firms beside their scores                   other, but for the one that is accepted
 *   columns "2 years" and "4 years"                               the price of the base term, then with options
 *   columns "2023/24" and "2024/25" of a decision on 2024/25      the old value, then the new one
 *   "Now" beside "From April" or "Proposed"                       the old value
 *   rows of weighed options                                       estimates, but for the one recommended
 *   a table led up to by "Unit prices"                            prices of one
 */
import {
  APPROVED_ROW,
  COMPARED_BY,
  OF_CHARGES,
  OFFERERS,
  RATES,
  REFUSED_ROW,
  SHARED_HEAD,
  TERM_HEAD,
  TOTAL_ROW,
} from '../../lexicon/money/amount-heads.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { fromCue } from './from-cue.ts';
import { type Given, given, priceRole } from './given.ts';
import type { AmountPlace } from './place.ts';

type Rule = (place: AmountPlace, matter: Matter) => Given | null;

const CELL = { method: 'cell', trust: 'cell' } as const;

/** The first rule that knows; null where the heads of column and row are to be read. */
export function byTable(place: AmountPlace, matter: Matter): Given | null {
  for (const rule of RULES) {
    const found = rule(place, matter);
    if (found !== null) return { ...found, ...CELL };
  }
  return null;
}

const refused: Rule = (place) =>
  [...place.beside, ...place.row.split(' | ')].some((text) => REFUSED_ROW.test(text))
    ? given(place, 'other', 'table-refused', 'its row says that nothing is given')
    : null;

const offers: Rule = (place, matter) => {
  const [first = ''] = place.columns;
  if (!OFFERERS.test(first) || !place.columns.some((head) => COMPARED_BY.test(head)) || isTotalRow(place)) return null;
  return fromCue('bid', place, matter, `it is one of the offers of a table of ${first.toLowerCase()}s`);
};

/** The matter of one row: `Approved` in a list of which some are declined. */
export const matterOfRow = (place: AmountPlace, matter: Matter): Matter =>
  [...place.beside, ...place.row.split(' | ')].some((text) => APPROVED_ROW.test(text.trim()))
    ? { ...matter, outcome: 'approved' }
    : matter;

/** A table of where the money comes from. */
const SOURCES =
  /^(?:(?:source|sources) of )?fund(?:ing|ed by|s)?(?: sources?)?$|^sources?$|^(?:met|paid|funded) (?:from|by)$/i;
const sources: Rule = (place) =>
  SOURCES.test(place.columns[0]?.trim() ?? '')
    ? given(place, 'budget', 'table-sources', 'its table lists where the money comes from')
    : null;

/** A table led up to by `Current spend`, a row or column for each year of it. */
const PAST_TABLE =
  /\b(?:current|past|previous|historic(?:al)?|existing|recent|actual)\b(?: [\w-]+){0,2} (?:spend|spending|expenditure|costs?|usage|charges)\b[^.;]{0,50}$/i;
const A_YEAR = /^(?:fy ?)?(?:20)?\d\d ?[-/–] ?(?:20)?\d\d\b|^20\d\d$/i;
export const spentBefore = (place: AmountPlace): Given | null =>
  place.cell !== null &&
  PAST_TABLE.test(place.intro) &&
  [place.row, place.column].some((name) => A_YEAR.test(name.trim()))
    ? given(place, 'previous_value', 'table-spent', 'its table lists what was spent year by year', CELL)
    : null;

const isTotalRow = ({ row }: AmountPlace): boolean => row.split(' | ').some((cell) => TOTAL_ROW.test(cell));

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const yearsOf = (head: string): number | null => {
  const said = TERM_HEAD.exec(head)?.[1]?.toLowerCase();
  if (said === undefined) return null;
  return /\d/.test(said) ? Number(said) : NUMBERS.indexOf(said);
};

const terms: Rule = (place) => {
  const own = yearsOf(place.column);
  const all = place.columns.map(yearsOf).filter((years) => years !== null);
  return own !== null && all.some((years) => years < own)
    ? given(place, 'option', 'table-term', 'a shorter term stands beside it')
    : null;
};

const FINANCIAL_YEAR = /^(?:fy ?)?(20\d\d) ?[-/–] ?(?:20)?\d\d$/i;
const startOf = (head: string): number | null => {
  const year = FINANCIAL_YEAR.exec(head.trim())?.[1];
  return year === undefined ? null : Number(year);
};

/** Two years side by side: where the paper decides on the later alone, the earlier is what it is compared with. */
const years: Rule = (place, { kind, decided, title }) => {
  const own = startOf(place.column);
  const all = [...new Set(place.columns.map(startOf).filter((year) => year !== null))];
  if (own === null || all.length !== 2) return null;
  const [early, late] = [Math.min(...all), Math.max(...all)];
  const said = `${title}\n${decided}\n${place.intro}`;
  const isIn = (text: string, year: number): boolean =>
    new RegExp(`\\b${year} ?[-/–] ?(?:20)?${String(year + 1).slice(2)}\\b`).test(text);
  const compares = isIn(said, late)
    ? !isIn(said, early) || (isIn(title, late) && !isIn(title, early))
    : /\b(?:last|previous) year\b/i.test(said) || isGap(early, late, said);
  if (!compares) return null;
  if (own === early)
    return given(place, 'previous_value', 'table-year', 'the year before stands beside the one decided');
  if (kind === 'budget') return lineOfBudget(place, 'table-year');
  const isShared = place.columns.some((head) => SHARED_HEAD.test(head.trim()));
  if (kind === 'award' && own === late && !OF_CHARGES.test(title) && isIn(title, late) && !isShared)
    return given(place, 'contract_total', 'table-year', 'the price of the year that is decided');
  return OF_CHARGES.test(title)
    ? given(place, 'unit_price', 'table-year', 'the charge for one, beside that of the year before')
    : null;
};

/** What a row of a budget is: money that comes in, a charge to one household or use of reserves, else a line of it. */
function lineOfBudget(place: AmountPlace, rule: string): Given {
  const { row } = place;
  if (/\bincome\b|\bgrants?\b|\bfees\b/i.test(row)) return given(place, 'income', rule, 'income of the budget');
  const isLine = !/\breserves?\b|\bprecepts?\b|\bsurplus\b|^[A-H]\b(?! \|?\s*[a-z]{2})|\bbands?\b|\btax\b/i.test(row);
  return given(place, isLine ? 'budget' : 'other', rule, 'a line of the budget that is decided');
}

/** Heads that say no more than that sums stand below, or of which year. */
const PLAIN_HEAD =
  /^(?:£(?:['’]?000s?|k|m)?|amount|sum|total|cost|value|(?:fy ?)?20\d\d ?[-/–] ?(?:20)?\d\d|requested|approved)?(?: ?\(?£(?:['’]?000s?|k|m)?\)?)?$/i;
const ESTIMATES = /^(?:revised|proposed)(?: (?:\w+ )?(?:estimates?|budget|programme)\b|$)/i;
const lines: Rule = (place, { kind }) =>
  kind === 'budget' && [PLAIN_HEAD, ESTIMATES].some((head) => head.test(place.column.trim()))
    ? lineOfBudget(place, 'table-budget')
    : null;

/** Only the later year begins or ends something that the paper decides: `from 1 April 2016` of 2015/16 and 2016/17. */
const isGap = (early: number, late: number, said: string): boolean =>
  late === early + 1 && new RegExp(`\\bfrom (?:1(?:st)? )?\\w+ ${late}\\b`).test(said);

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Heads of what is paid or was set before: `Now`, `February 2022`, `2018/19`, `Spend 2018/19`. */
const NOW = new RegExp(
  `^(?:now|today|at present)\\b|^(?:up )?(?:to|until) (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS})(?: 20\\d\\d)?$|^(?:(?:spend|cost|charge|price|contribution|budget|set|as at)(?: in)? )?(?:(?:${MONTHS}) 20\\d\\d|20\\d\\d ?[-/–] ?(?:20)?\\d\\d)$`,
  'i',
);
/** Heads of what this decision brings; no date stands in them. */
const LATER =
  /^(?!.*20\d\d)(?:(?:new|proposed|next|future|after|under the new|revised|expected|renewed)\b|extension (?:year|period|term)\b|estimated (?:cost|price|spend|charge)\b)|^from\b/i;
const now: Rule = (place, { kind }) => {
  if (!place.columns.some((head) => LATER.test(head.trim()))) return null;
  if (NOW.test(place.column.trim()))
    return given(place, 'previous_value', 'table-now', 'what is paid now stands beside what will be');
  return kind === 'budget' &&
    /^(?:revised|proposed|new)\b/i.test(place.column) &&
    place.columns.some((head) => NOW.test(head.trim()))
    ? lineOfBudget(place, 'table-revised')
    : null;
};

const budget: Rule = (place) =>
  /\bbudget\b/i.test(place.columns[0] ?? '') && /^(?:now|revised|proposed|new)\b/i.test(place.column)
    ? given(place, 'budget', 'table-budget', 'its table sets out a budget')
    : null;

const OPTIONS_WEIGHED = /\boptions\b[^.]{0,40}\b(?:weighed|considered|compared|appraised|looked at|costed|assessed)\b/i;
const weighed: Rule = (place, matter) => {
  const isOfOptions = /^options?\b/i.test(place.columns[0] ?? '') || OPTIONS_WEIGHED.test(place.intro);
  if (place.mention.clause.part !== 'options' && !isOfOptions) return null;
  const isChosen = /\b(?:recommended|preferred|chosen|selected)\b/i.test([place.row, ...place.beside].join(' '));
  return isChosen
    ? given(place, priceRole(matter, place.mention.value.period), 'table-options', 'the option that is recommended')
    : given(place, 'estimate', 'table-options', 'one of the options that were weighed');
};

const units: Rule = (place) =>
  /\bunit (?:prices?|costs?|rates?)\b|\bprices? per (?:item|unit)\b/i.test(place.intro) &&
  !/\b(?:old|previous|current|existing|present)\b/i.test(place.column)
    ? given(place, 'unit_price', 'table-unit', 'its table lists unit prices')
    : null;

const rates: Rule = (place, { title }) =>
  (RATES.test(place.columns[0] ?? '') || OF_ALLOWANCES.test(title)) &&
  !/\b(?:old|previous|current|existing|present|total|annual|year|hours|saving)\b/i.test(place.column)
    ? given(place, 'unit_price', 'table-rates', 'its table lists rates')
    : null;

/** What one person is paid for one day, meal or mile. */
const OF_ALLOWANCES = /\b(?:allowances|rates of (?:pay|allowance)|fees payable)\b/i;

const RULES: readonly Rule[] = [refused, sources, offers, terms, years, now, budget, lines, weighed, units, rates];
