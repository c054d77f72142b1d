/** What is told of each field: values in words, all that was considered, the clause around it, and why it lost. */
import { describe, expect, test } from 'vitest';
import { EXPLAINABLE, explanationOf } from '../../src/explain/explanation.ts';
import { TABLES } from '../../src/model/record.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { failedRecord } from '../../src/validate/failed.ts';
import { explainDrawn } from './explain-drawn.ts';

const PAPER = `
# Police and Crime Commissioner for Kent
# DECISION RECORD

Reference: KD 12/22                     Date received: 1 March 2022

Title: Mobile radio masts

The current contract with Alder Ltd ends on 31 March 2022. A contract
is awarded to Birch Ltd for 12 months commencing on 1 April 2022.
The total cost of the contract is £40,000 excluding VAT.
The annual charge for power is £1,500 a year.

Date of decision: 2 March 2022
`;
const explained = explainDrawn(PAPER);

test('every column of decisions and every part is explained, in order, each with its published meaning', () => {
  expect(explained.all.map(({ field }) => field)).toEqual(EXPLAINABLE);
  for (const { field, value, meaning } of explained.all) {
    expect(value, field).not.toBe('');
    expect(meaning, field).toMatch(/\.$/);
  }
  expect(EXPLAINABLE.slice(0, Object.keys(TABLES.decisions.columns).length)).toEqual(
    Object.keys(TABLES.decisions.columns),
  );
});

test('each thing that was considered has a reason, and a winner comes before all that lost', () => {
  for (const { field, considered } of explained.all.filter(({ field: name }) => name in TABLES.decisions.columns)) {
    for (const { reason } of considered) expect(reason, field).not.toBe('');
    const lost = considered.findIndex(({ wins }) => !wins);
    expect(
      considered.slice(lost < 0 ? considered.length : lost).filter(({ wins }) => wins),
      field,
    ).toEqual([]);
  }
});

describe('value', () => {
  const { value, reason, considered } = explained.of('value');
  const [winner, rival] = considered;

  test('the winner stands in its clause, which speaks of this decision', () => {
    expect(value).toBe('£40,000.00');
    expect(reason).toMatch(/the headline/);
    expect(winner).toMatchObject({ value: '£40,000.00', wins: true, reason: 'won' });
    expect(winner?.places).toMatchObject([
      {
        page: 1,
        quote: '£40,000',
        clause: 'The total cost of the contract is £40,000 excluding VAT.',
        subject: 'this',
      },
    ]);
  });

  test('another sum of the paper is told with what it is instead', () => {
    expect(rival).toMatchObject({ value: '£1,500', wins: false });
    expect(rival?.reason).toMatch(/^another sum, annual: /);
    expect(rival?.places[0]?.quote).toBe('£1,500');
  });
});

test('a date of another role is told as what it is, in a clause on the earlier contract', () => {
  const { value, considered } = explained.of('contract_end_date');
  expect(value).toBe('blank');
  expect(considered.find((one) => one.value === '2022-03-31')).toMatchObject({
    wins: false,
    reason: 'another date: previous end',
    places: [{ subject: 'previous' }],
  });
});

test('suppliers are those of the new contract; who had the old one is told apart', () => {
  const { value, considered } = explained.of('suppliers');
  expect(value).toBe('Birch Ltd');
  expect(considered.map(({ value: name, wins }) => [name, wins])).toEqual(
    expect.arrayContaining([
      ['Birch Ltd (supplier)', true],
      ['Alder Ltd (previous supplier)', false],
    ]),
  );
});

test('what a silent paper is taken to say is told as that', () => {
  expect(explained.of('is_renewal').value).toBe('false: nothing says so');
  expect(explained.of('is_joint_procurement').value).toBe('false: nothing says so');
  expect(explained.of('interests_declared').value).toBe('blank');
  expect(explained.of('interests_declared').reason).toBe('nothing in the paper says it');
});

test('a computed column tells what it was computed from, and a blank one what is missing', () => {
  expect(explained.of('value_gross_derived')).toMatchObject({
    value: '£48,000.00',
    reason: expect.stringMatching(/^from value = £40,000\.00, vat_basis = ex_vat, decision_date = 2022-03-02: .*VAT/),
    considered: [],
  });
  expect(explained.of('contract_end_date_derived').value).toBe('2023-03-31');
  expect(explained.of('framework_id_derived').reason).toMatch(
    /blank, since framework_name and framework_id are blank$/,
  );
});

test('the office is told by the source or printed, and a source outranks the paper', () => {
  expect(explained.of('office_id')).toMatchObject({
    value: 'kent',
    reason: expect.stringMatching(/^the office whose name the paper prints/),
    considered: [{ value: 'kent', wins: true, places: [{ quote: expect.stringMatching(/Kent/) }] }],
  });
  const told = explainDrawn(PAPER, 'essex').of('office_id');
  expect(told).toMatchObject({
    value: 'essex',
    reason: 'told by the source of the file',
    considered: [{ value: 'kent', wins: false, reason: 'the source says essex, which counts more' }],
  });
  expect(explainDrawn('\n# DECISION RECORD\n\nApproved.').of('office_id').value).toBe('unknown: nothing says so');
});

test('a disputed field is blank, and each claim is told', () => {
  const { value, considered } = explainDrawn(
    '\n# DECISION RECORD\n\nDate received: 1 March 2022\n\nDate received: 5 March 2022\n',
  ).of('received_date');
  expect(value).toBe('blank: disputed');
  expect(considered.map((one) => [one.value, one.wins])).toEqual([
    ['2022-03-01', false],
    ['2022-03-05', false],
  ]);
});

test('a lower rung loses to a higher one, and says so', () => {
  const { considered } = explainDrawn(
    '\n# DECISION RECORD\n\nDecision: Approved\n\nThe request is approved.\n\nSignature: Jo Bell   Date: 2 March 2022\n',
  ).of('outcome');
  expect(considered.length).toBeGreaterThan(1);
  for (const { reason } of considered.slice(1)) expect(reason).toBe('says the same as the winner');
});

test('a label whose value could not be read is told under its field', () => {
  const { considered } = explainDrawn('\n# DECISION RECORD\n\nDate of decision: as agreed with the board\n').of(
    'decision_date',
  );
  expect(considered).toMatchObject([
    {
      value: 'unread',
      reason: 'the label "Date of decision" stands there, but what it names could not be read',
      places: [{ page: 1 }],
    },
  ]);
});

test('of a file that could not be read only its issues are told', () => {
  const file = { id: 'f'.repeat(16), sha256: 'f'.repeat(64), bytes: 1, media_type: 'application/pdf' };
  const record = failedRecord({ ...NOTHING_KNOWN, file, reason: 'none' }, []);
  const told = explanationOf({ record, document: null, parsed: null, office: null });
  expect(told).toMatchObject([{ field: 'issues', value: '1', considered: [{ value: 'error DOCUMENT_UNREADABLE' }] }]);
});
