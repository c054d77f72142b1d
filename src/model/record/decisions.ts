/**
 * The table `decisions`: one row per decision as published by one office. Dates carry their own precision (`2022-03` is a
 * month), so there are no `_precision` columns: they would only repeat the length of the value beside them.
 */
import { DECISION_DATE_BASES, DECISION_TYPES, MONEY_DIRECTIONS, OUTCOMES, ROUTES } from '../field.ts';
import { QUALIFIERS, VAT_BASES } from '../money.ts';
import {
  boolean,
  date,
  decimal,
  edtf,
  freeText,
  id,
  integer,
  maybe,
  oneOf,
  type RowOf,
  sum,
  text,
  url,
} from './column.ts';
import { table } from './table.ts';

export const RECORD_STATUSES = ['active', 'amended', 'withdrawn', 'stub'] as const;
export const CATEGORIES = ['goods', 'services', 'works'] as const;
export const TEXT_METHODS = ['text', 'ocr', 'mixed', 'html', 'none'] as const;
export const CONFIDENCES = ['A', 'B', 'C', 'D'] as const;

/** A longer decision text is cut at a word. */
export const LONGEST_DECISION_TEXT = 500;

/** Months; the longest leases of public land run for 999 years, of which no commissioner writes in months. */
const LONGEST_TERM = 12_000;

export const decisions = table({
  name: 'decisions',
  meaning: 'One row per decision as published by one office.',
  key: ['decision_id'],
  foreign: [{ field: 'document_id', table: 'documents', target: 'document_id' }],
  order: ['office_id', 'decision_id'],
  columns: {
    decision_id: id(
      'Key: office_id, a hyphen and the reference as a slug; without a reference `office_id-doc-` and 12 hex digits of the hash of the first file that was had of it, or `office_id-stub-` and 12 of its listing. Of a file of several decisions, those without a reference of their own end in -r and the number of the row. A second, different record with the same key ends in -b. A key once published stays with its decision.',
    ),
    office_id: id(
      "The force's slug as data.police.uk spells it; unknown where neither source nor paper names the office.",
    ),
    office_name: maybe(freeText('Canonical name of the body at the decision date.')),
    police_force_area_code: maybe(text('ONS code of the police force area.', '^[EW][0-9]{8}$')),
    record_status: oneOf(
      RECORD_STATUSES,
      'Whether the record stands; stub: listed without a paper, so that it holds what the list says and no more.',
    ),
    reference: maybe(text("The office's own reference: spaces removed, upper case, every dash an ASCII hyphen.")),
    title: maybe(freeText('What the decision is about, without a leading reference or form name.')),
    decision_type: maybe(oneOf(DECISION_TYPES, 'What kind of decision it is.')),
    outcome: maybe(oneOf(OUTCOMES, 'What was decided about the request.')),
    decision_text: maybe(freeText('What was decided, in the words of the paper.', LONGEST_DECISION_TEXT)),
    decision_date: maybe(edtf('The day the decision maker decided: the signature, or the field that says so.')),
    decision_date_basis: oneOf(DECISION_DATE_BASES, 'What decision_date rests on.'),
    received_date: maybe(edtf('When the request was received.')),
    officer_approval_date: maybe(edtf('When the chief executive or other officer approved.')),
    published_date: maybe(edtf('When it was published, as the page or listing states it.')),
    financial_year_derived: maybe(text('Financial year of decision_date, April to March.', '^[0-9]{4}-[0-9]{2}$')),
    value: maybe(sum('The headline: the total approved, as printed, in pounds. Never a sum we made.')),
    value_max: maybe(sum('Upper end of a printed range, in pounds.')),
    value_qualifier: maybe(oneOf(QUALIFIERS, 'How the paper hedges the value; blank without a value.')),
    currency: maybe(text('ISO 4217 code of the value.', '^[A-Z]{3}$')),
    vat_basis: maybe(oneOf(VAT_BASES, 'Whether the value includes VAT; blank without a value.')),
    money_direction: maybe(oneOf(MONEY_DIRECTIONS, 'Whether the office pays, is paid, or neither.')),
    value_net_derived: maybe(decimal('Value without VAT, only where the basis is known; standard rate of the day.')),
    value_gross_derived: maybe(decimal('Value with VAT, only where the basis is known; standard rate of the day.')),
    own_share: maybe(sum("This office's (or its force's) printed share of a joint cost, in pounds.")),
    annual_value_derived: maybe(decimal('value_net_derived over the base term, per year.')),
    suppliers: maybe(freeText('Counterparties of the new contract, or grant recipients; ` | ` between.')),
    joint_parties: maybe(freeText('Bodies that share the cost; ` | ` between.')),
    is_joint_procurement: maybe(boolean('Bought together with another body; false when nothing says so.')),
    procurement_route: maybe(oneOf(ROUTES, 'How the supplier was chosen.')),
    framework_name: maybe(freeText('Framework as printed, name normalised.')),
    framework_id: maybe(text('Number of the framework, only if printed.')),
    framework_id_derived: maybe(text('Number of the framework from our table of frameworks.')),
    category_derived: maybe(oneOf(CATEGORIES, 'What is bought, where title or framework make it plain.')),
    contract_start_date: maybe(edtf('Start of the new contract, as printed.')),
    contract_end_date: maybe(edtf('End of the new contract, as printed.')),
    contract_duration_months: maybe(integer('Base term of the new contract, in months.', 0, LONGEST_TERM)),
    extension_months_max: maybe(
      integer('All extension options together, in months; 0 when the paper says none.', 0, LONGEST_TERM),
    ),
    contract_end_date_derived: maybe(date('contract_start_date plus the base term, less one day.')),
    is_renewal: maybe(boolean('Same supplier, earlier agreement named; false when nothing says so.')),
    previous_contract_end_date: maybe(edtf('End of the old contract, as printed.')),
    above_advertising_floor_derived: maybe(
      boolean('At or above the advertising floor in force on decision_date; blank when the VAT basis leaves it open.'),
    ),
    above_threshold_derived: maybe(
      boolean(
        'At or above the procurement threshold in force on decision_date; blank when VAT basis or category leave it open.',
      ),
    ),
    decision_maker_name: maybe(freeText('Only if printed as text; a signature image gives a blank.')),
    decision_maker_role: maybe(freeText('Role in which the decision was made, without the place of the office.')),
    approving_officer_name: maybe(freeText('Officer who approved the request, if printed.')),
    interests_declared: maybe(boolean('False for "None"; blank for an empty box.')),
    has_restricted_report: maybe(
      boolean('A Section B, Part 2 or exempt appendix exists; blank when the paper is silent.'),
    ),
    is_publication_deferred: maybe(boolean('Publication is deferred; blank when the paper is silent.')),
    document_id: id("First 16 hex digits of the file's SHA-256; of a stub, of the list's page."),
    source_url: maybe(url("Address of the file; of a stub, of the list's page.")),
    text_method: oneOf(TEXT_METHODS, 'How the text was come by; none: pictures of pages that were not read.'),
    confidence: maybe(
      oneOf(
        CONFIDENCES,
        'A label-anchored and cross-checked, B label-anchored, C pattern in prose, D inferred or OCR; the worst among value, reference and decision_date; blank where none of them was read.',
      ),
    ),
    needs_review: boolean('There is an open warning or error.'),
    issue_count: integer('Number of rows of issues for this decision.'),
    first_seen_date: maybe(date('First day we saw it; kept from release to release.')),
    last_changed_date: maybe(date('Last day its content changed; kept from release to release.')),
  },
});

export type DecisionRow = RowOf<typeof decisions.columns>;
