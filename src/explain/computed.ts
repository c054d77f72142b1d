/** Columns that no candidate fills: computed from others, or known from the source. One row each, in words. */
import type { DecisionRecord } from '../model/record.ts';
import { columnMeaning, type Explained } from './explained.ts';
import { shownColumn } from './shown.ts';

interface Computed {
  /** Columns that it is computed from; a blank one leaves it blank, save where `how` says otherwise. */
  readonly from: readonly string[];
  readonly how: string;
}

const SOURCE = 'known of the source of the file, and of no words of the paper';
const THRESHOLD = ['value', 'value_max', 'vat_basis', 'decision_date', 'decision_type', 'money_direction'];

export const COMPUTED: Readonly<Record<string, Computed>> = {
  decision_id: {
    from: ['office_id', 'reference'],
    how: 'office and reference; without a reference the hash of the file',
  },
  office_name: {
    from: ['office_id', 'decision_date'],
    how: 'the official name of the office on that day, from the table of offices',
  },
  police_force_area_code: { from: ['office_id'], how: 'the code of the area, from the table of offices' },
  record_status: { from: [], how: SOURCE },
  decision_date_basis: { from: ['decision_date'], how: 'the rule by which the day was found' },
  financial_year_derived: { from: ['decision_date'], how: 'the year from April to March that holds the day' },
  currency: { from: ['value'], how: 'the sign or name beside the value' },
  value_net_derived: {
    from: ['value', 'vat_basis', 'decision_date'],
    how: 'the value without VAT at the standard rate of the day',
  },
  value_gross_derived: {
    from: ['value', 'vat_basis', 'decision_date'],
    how: 'the value with VAT at the standard rate of the day',
  },
  annual_value_derived: {
    from: ['value_net_derived', 'contract_duration_months'],
    how: 'the net value over the base term, times twelve months',
  },
  framework_id_derived: {
    from: ['framework_name', 'framework_id'],
    how: 'the number of the framework of that name or number, from the table of frameworks',
  },
  category_derived: {
    from: ['title', 'framework_name'],
    how: 'words of the title, else of the framework, that tell goods, services or works',
  },
  contract_end_date_derived: {
    from: ['contract_start_date', 'contract_duration_months'],
    how: 'start plus months, less one day; only a start to the day has one',
  },
  above_advertising_floor_derived: {
    from: THRESHOLD,
    how: 'the total beside the floor in force on the day, for new procurements only',
  },
  above_threshold_derived: {
    from: [...THRESHOLD, 'category_derived'],
    how: 'the total beside the threshold in force on the day, for new procurements only',
  },
  document_id: { from: [], how: 'the hash of the file' },
  source_url: { from: [], how: SOURCE },
  text_method: { from: [], how: 'how the words of its pages were come by' },
  confidence: { from: ['value', 'reference', 'decision_date', 'office_id'], how: 'the worst of how these were found' },
  needs_review: { from: ['issue_count'], how: 'whether an issue is a warning or an error; see issues' },
  issue_count: { from: [], how: 'the number of issues; see issues' },
  first_seen_date: { from: [], how: SOURCE },
  last_changed_date: { from: [], how: SOURCE },
};

/** `value_net_derived`: its value, the columns that it was computed from with theirs, and how. Throws for a column that is not computed. */
export function explainedComputed(field: string, record: DecisionRecord): Explained {
  const row = COMPUTED[field];
  if (row === undefined) throw new Error(`${field} is not computed`);
  const inputs = row.from.map((name) => `${name} = ${shownColumn(record, name) ?? 'blank'}`);
  const shown = shownColumn(record, field);
  const from = inputs.length === 0 ? '' : `from ${inputs.join(', ')}: `;
  const blank = shown === null ? `; blank, ${whyBlank(row, record)}` : '';
  return {
    field,
    meaning: columnMeaning(field),
    value: shown ?? 'blank',
    reason: `${from}${row.how}${blank}`,
    considered: [],
  };
}

function whyBlank({ from }: Computed, record: DecisionRecord): string {
  const missing = from.filter((name) => shownColumn(record, name) === null);
  if (missing.length > 0) return `since ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} blank`;
  return from.length === 0 ? 'since nothing is known' : 'since these do not settle it';
}
