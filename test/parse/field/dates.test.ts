/** The date and term fields of whole forms: values, the words that they rest on, and the basis of the decision's date. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionDateBasis } from '../../../src/parse/dates/dates.ts';
import { DATE_FIELDS } from '../../../src/parse/field/dates.ts';
import { resolve } from '../../../src/parse/resolve.ts';
import { dated, understoodOf } from '../dated.ts';

const FORM = `
# DECISION RECORD
| Request for PCC Decision | Received in OPCC | OPCC Ref: AB15-22 |
|                          | Date: March 2022 |                   |
# Customer insight software
The current agreement with Dunmore Data began in April 2019 and is due to end on 31st March 2022. Dunmore requires 12 months notice to be given. The contract will be for 12 months commencing on 1st April 2022 with no options to extend.
# Decision
Approved
| Signature | Date 2 March 2022 |
# OFFICER APPROVAL
Chief Executive or Nominee:
Name Ada Marsh
Date 15 February 2022`;

const quotesOf = (field: keyof typeof DATE_FIELDS, picture: string): readonly string[] => {
  const finding = resolve<unknown>(DATE_FIELDS[field].candidates(understoodOf(picture)));
  return finding.state === 'found' ? finding.winner.evidence.map(({ quote }) => quote) : [];
};

test('every date of the form goes to its own field', () => {
  expect(dated(FORM)).toBe(
    'decision 2022-03-02, received 2022-03, officer 2022-02-15, start 2022-04-01, base 12, options 0, previous 2022-03-31',
  );
});

test.each([
  ['decision_date', '2 March 2022'],
  ['received_date', 'March 2022'],
  ['officer_approval_date', '15 February 2022'],
  ['contract_start_date', '1st April 2022'],
  ['contract_duration_months', '12 months'],
  ['extension_months_max', 'no options to extend.'],
  ['previous_contract_end_date', '31st March 2022.'],
] as const)('%s rests on its own words, to the end of the last word', (field, quote) => {
  expect(quotesOf(field, FORM)).toEqual([quote]);
});

test('options that are printed apart rest on each of their places', () => {
  const picture =
    '# Decision\nA contract for 2 years with an option to extend for 12 months and then a further 6 months.';
  expect(quotesOf('extension_months_max', picture)).toEqual(['12 months', '6 months.']);
  expect(dated(picture)).toBe('base 24, options 18');
});

test.each([
  ['| Signature | Date 2 March 2022 |', 'signature'],
  ['Date signed: 2 March 2022', 'signature'],
  ['Date of decision: 2 March 2022', 'decision_field'],
  ['Meeting date: 2 March 2022\nItem: Vans\nDecision: agreed', 'meeting'],
  ['# Decision\nAgreed to buy vans.', 'none'],
])('%s: basis %s', (picture, basis) => {
  expect(decisionDateBasis(resolve(DATE_FIELDS.decision_date.candidates(understoodOf(picture))))).toBe(basis);
});

test('a basis is that of a list page where the list page is the witness', () => {
  const [candidate] = DATE_FIELDS.decision_date.candidates(understoodOf('Date of decision: 2 March 2022'));
  if (candidate === undefined) throw new Error('no candidate');
  const [first] = candidate.evidence;
  const listed = { ...candidate, evidence: [{ ...first, document: 'listing' }] as const };
  expect(decisionDateBasis(resolve([listed]))).toBe('listing');
});

test('no date has two roles, every printed date has one, whatever the order of the lines', () => {
  const lines = FORM.trim().split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(lines), (some) => {
      const { roles, dates } = understoodOf(some.join('\n'));
      expect(roles).toHaveLength(dates.length);
      for (const { value, candidate } of roles) expect(candidate.value).toBe(value.edtf);
    }),
    { numRuns: 40 },
  );
});

test('who asks for a decision, in a field of the form, signs nothing', () => {
  expect(
    dated(`
# Record of Decision

Originator: Head of Fleet, Mr Alan Mead

Recommendation: Approve / Not approve

| Signature: ____ | Date: 21 May 2024 |`),
  ).toBe('decision 2024-05-21');
});

test('a declaration under officer approval makes the signature below it in the same cell the officer’s', () => {
  const cells = [
    'Decision: The PCC is asked to agree the sale.',
    'OFFICER APPROVAL I have been consulted about the proposal and confirm that financial, legal and equalities advice was taken. Signed: Simon Dean Date: 12/11/2021',
    'Police and Crime Commissioner: I agree to the sale. Signed: S Tarn Date: 11/12/2021',
  ];
  expect(dated(`\n# DECISION RECORD\n${cells.map((cell) => `| ${cell} |`).join('\n')}`)).toBe(
    'decision 2021-12-11, officer 2021-11-12',
  );
});

test.each(['Start / End', 'Start / end dates', 'Start and end', 'Commencement / expiry'])(
  'one label for both days gives the first the start and the second the end: %s',
  (label) => {
    expect(dated(`# Waste contract\n| ${label} | 1 Oct 2022 - 30 Sept 2026 |`)).toBe(
      'start 2022-10-01, end 2026-09-30',
    );
  },
);

test.each([
  ['Date published: w/c 16 May 2022', ''],
  ['Date published: Week of 16 May 2022', ''],
  ['Date published: 16 May 2022', 'published 2022-05-16'],
])('a day that names a week is no day of publication: %s', (line, told) => {
  expect(dated(`# Interpreters\n${line}`)).toBe(told);
});

test.each([
  ['A further extension of up to six months would cost £2,000 and would need a separate decision.', ''],
  ['A further extension of up to six months is not approved at this stage.', ''],
  ['It may be extended by six months, which will require a further approval.', 'options 6'],
])('a length that another paper will decide is no term of this one: %s', (line, told) => {
  expect(dated(`# Support contract\n${line}`)).toBe(told);
});
