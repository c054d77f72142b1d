import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dictionaryOf, jsonSchemaOf } from '../../src/export/table-schema.ts';
import { TABLES, type Table } from '../../src/model/record.ts';

/** The published schema, version 1, written out: a change here breaks users and asks for a new version. */
const PUBLISHED: Record<string, string> = {
  decisions: `decision_id office_id office_name police_force_area_code record_status reference title decision_type outcome
    decision_text decision_date decision_date_basis received_date officer_approval_date published_date financial_year_derived
    value value_max value_qualifier currency vat_basis money_direction value_net_derived value_gross_derived own_share
    annual_value_derived suppliers joint_parties is_joint_procurement procurement_route framework_name framework_id
    framework_id_derived category_derived contract_start_date contract_end_date contract_duration_months
    extension_months_max contract_end_date_derived is_renewal previous_contract_end_date above_advertising_floor_derived
    above_threshold_derived decision_maker_name decision_maker_role approving_officer_name interests_declared
    has_restricted_report is_publication_deferred document_id source_url text_method confidence needs_review issue_count
    first_seen_date last_changed_date`,
  amounts: `amount_id decision_id seq role printed amount amount_max qualifier resolution_pence currency vat_basis
    vat_basis_source period payer share_percent is_headline counts_towards_total`,
  parties: 'decision_id seq role name_printed name organisation_id',
  documents: `document_id sha256 decision_id source_url landing_page_url file_name media_type bytes page_count text_method
    char_count listing_title listing_date http_last_modified etag role status superseded_by extraction_status
    failure_reason retrieved_date`,
  citations:
    'decision_id table row_id field document_id page x y width height quote method rule selector text_position',
  issues: `issue_id decision_id document_id field code severity message observed expected page x y width height`,
  changes: 'release decision_id change_type field old_value new_value cause',
};

const tables: readonly Table[] = Object.values(TABLES);

test.each(tables.map((table) => [table.name, table] as const))(
  '%s has the published columns in order',
  (name, table) => {
    expect(Object.keys(table.columns)).toEqual(PUBLISHED[name]?.split(/\s+/));
  },
);

test('column names are short lower snake case, and every column says what it means', () => {
  for (const { columns } of tables) {
    for (const [name, { meaning }] of Object.entries(columns)) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
      expect(meaning).toMatch(/^\S.*\.$/s);
    }
  }
});

test('keys, foreign keys and orders name columns that are there', () => {
  for (const { columns, key, order, foreign } of tables) {
    for (const name of [...key, ...order, ...foreign.map(({ field }) => field)]) expect(columns).toHaveProperty(name);
    for (const { table, target } of foreign)
      expect(tables.find(({ name }) => name === table)?.columns).toHaveProperty(target);
  }
});

test('a derived column is never required and never feeds a plain one by name', () => {
  for (const [name, { blank }] of Object.entries(TABLES.decisions.columns)) {
    if (name.endsWith('_derived')) expect(blank).toBe(true);
  }
});

test.each([
  ['2022', true],
  ['2022-03', true],
  ['2022-03-02', true],
  ['2020-02-29', true],
  ['2022-02-29', false],
  ['2022-06-31', false],
  ['2022-13', false],
  ['2022-3', false],
  ['0022-03', false],
  ['2022-03-02T00:00:00Z', false],
])('an EDTF column on %s: %s', (value, fits) => {
  expect(TABLES.decisions.columns.decision_date.schema.safeParse(value).success).toBe(fits);
});

test.each([
  [21169.59, true],
  [0.1 + 0.2, false],
  [4_439_998.72, true],
  [90_000_000_000.01, true],
  [10_584.795, false],
  [Number.NaN, false],
])('a decimal column on %d: %s', (value, fits) => {
  expect(TABLES.decisions.columns.value.schema.safeParse(value).success).toBe(fits);
});

test.each(['DN15-22', '33/16', 'PCC/D/112', '007(2013/14)', '2015.071'])('a reference may be %s', (reference) => {
  expect(TABLES.decisions.columns.reference.schema.safeParse(reference).success).toBe(true);
});

test.each(['=HYPERLINK("x")', '@SUM', '-15', '', 'A\nB', '+44'])('a reference may not be %j', (reference) => {
  expect(TABLES.decisions.columns.reference.schema.safeParse(reference).success).toBe(false);
});

test('the JSON Schemas are valid JSON Schema and name every column', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const { name, columns } of tables) {
    const schema = jsonSchemaOf(name as keyof typeof TABLES);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(columns));
  }
  expect(ajv.validateSchema(jsonSchemaOf())).toBe(true);
});

test('the dictionary has one row a column', () => {
  const rows = dictionaryOf();
  expect(rows).toHaveLength(tables.reduce((sum, { columns }) => sum + Object.keys(columns).length, 0));
  expect(rows.find(({ column }) => column === 'vat_basis')).toEqual({
    table: 'decisions',
    column: 'vat_basis',
    kind: 'enum',
    may_be_blank: true,
    meaning: 'Whether the value includes VAT; blank without a value.',
    values: 'ex_vat | inc_vat | exempt | zero_rated | outside_scope | not_stated',
  });
});
