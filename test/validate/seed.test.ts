import { expect, test } from 'vitest';
import { decisionRecord } from '../../src/model/record.ts';
import { validate } from '../../src/validate/validate.ts';
import { context, DOCUMENT_ID } from './parsed-decision.ts';
import { SEED } from './seed.ts';

const { value: record, issues } = validate(SEED, context({ office: null }));
if (record === undefined) throw new Error('validate always gives a record');

test('the seed becomes the row that the schema shows', () => {
  expect(record).toMatchObject({
    decision_id: 'derbyshire-dn15-22',
    office_id: 'derbyshire',
    office_name: 'Police and Crime Commissioner for Derbyshire',
    police_force_area_code: 'E23000018',
    record_status: 'active',
    reference: 'DN15-22',
    decision_date: '2022-03-02',
    received_date: '2022-03',
    officer_approval_date: '2022-02-15',
    published_date: null,
    financial_year_derived: '2021-22',
    value: 21169.59,
    value_max: null,
    value_qualifier: 'exact',
    currency: 'GBP',
    vat_basis: 'ex_vat',
    value_net_derived: 21169.59,
    value_gross_derived: 25403.51,
    own_share: 10584.79,
    annual_value_derived: 21169.59,
    suppliers: 'Experian',
    joint_parties: 'Derbyshire Fire & Rescue Service',
    is_joint_procurement: true,
    procurement_route: 'framework_direct_award',
    framework_name: 'G-Cloud 12',
    framework_id: null,
    category_derived: 'services',
    contract_start_date: '2022-04-01',
    contract_end_date: null,
    contract_end_date_derived: '2023-03-31',
    contract_duration_months: 12,
    extension_months_max: 0,
    is_renewal: true,
    previous_contract_end_date: '2022-03-31',
    above_advertising_floor_derived: true,
    above_threshold_derived: false,
    decision_maker_name: null,
    interests_declared: false,
    has_restricted_report: true,
    is_publication_deferred: false,
    text_method: 'text',
    needs_review: true,
    document_id: DOCUMENT_ID,
  });
});

test('the seed has two warnings, the rest is for the curious, and no error', () => {
  const told = record.issues.map(({ severity, code }) => `${severity} ${code}`).sort();
  expect(told).toEqual([
    'info END_DATE_DERIVED',
    'info SHARE_SUM_ROUNDING',
    'info SIGNATURE_IMAGE_ONLY',
    'info THRESHOLD_NEAR',
    'warning OFFICER_APPROVAL_BEFORE_RECEIVED',
    'warning RESTRICTED_ANSWER_CONTRADICTS',
  ]);
  expect(record.issue_count).toBe(6);
  expect(issues).toHaveLength(6);
});

test('every plain value of the seed has a place, no derived one has', () => {
  const { amounts, parties, citations, issues: rows, document, ...columns } = record;
  /** What we say of the record, not what the paper says. */
  const ours = `decision_id office_name police_force_area_code record_status decision_date_basis document_id source_url
    text_method confidence needs_review issue_count first_seen_date last_changed_date`.split(/\s+/);
  for (const [name, value] of Object.entries(columns)) {
    const isPlain = !ours.includes(name) && !name.endsWith('_derived') && value !== null;
    expect([name, Object.hasOwn(citations, name)]).toEqual([name, isPlain]);
  }
  for (const row of [...amounts, ...parties]) expect(row.citation.document_id).toBe(DOCUMENT_ID);
  expect(rows.length + document.bytes).toBeGreaterThan(0);
});

test('the record survives JSON and is the schema’s own shape', () => {
  expect(decisionRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(Object.keys(record)).toEqual(Object.keys(decisionRecord.shape));
});

test('the same input gives the same bytes', () => {
  const again = validate(SEED, context({ office: null })).value;
  expect(JSON.stringify(again)).toBe(JSON.stringify(record));
});
