import { describe, expect, it, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const HEAD = '# Police and Crime Commissioner for Dorset\n\n# Decision Notice\n\nTitle: Cell doors\n\n';
const PROSE =
  'The Commissioner considered a report on the matter and the advice that came with it from the officers of the force.';

const read = (tail: string) => readDrawn(`\n${HEAD}${PROSE}\n\n${tail}\n`);

describe('prose that says when it was decided', () => {
  it.each([
    ['This decision was taken on 3 March 2022.', '3 March 2022'],
    ['This decision was taken by the Police and Crime Commissioner on 3 March 2022.', '3 March 2022'],
    ['This notice was signed on Thursday 3 March 2022.', 'Thursday 3 March 2022'],
    ['Approved by the PCC on 3 March 2022', '3 March 2022'],
    ['Authorised by Ida Moss on 3rd Mrach 2022', '3rd Mrach 2022'],
    ['The award was authorised by Ida Moss, Deputy Commissioner, on 3 March 2022.', '3 March 2022'],
    ['Decision made by Ida Moss, Commissioner for Dorset, on 3 March 2022', '3 March 2022'],
    ['Signed and dated by the Commissioner this 3rd day of March 2022', '3rd day of March 2022'],
    ['The Commissioner signed this decision on 3 March 2022.', '3 March 2022'],
    ['The PCC approved the recommendation at a meeting on 3 March 2022.', '3 March 2022'],
    ['At the Strategic Governance Board on 3 March 2022 the PCC agreed the recommendation.', '3 March 2022'],
    ['Resolved at the meeting held on 3 March 2022.', '3 March 2022'],
    ['Electronically signed: Ida Moss 03/03/2022 14:05', '03/03/2022'],
    ['Date ....3 March 2022.....', '3 March 2022'],
  ])('%s', (tail, words) => {
    const form = read(tail);
    expect(form.value('decision_date')).toBe('2022-03-03');
    expect(form.quotes('decision_date')[0]).toContain(words);
  });

  it.each([
    ['The first contract was approved by the PCC on 3 March 2018 and was let in May.'],
    ['The contract was approved by Ida Moss, Head of Estates, on 3 March 2018.'],
    ['On 3 March 2018 the Commissioner approved a pilot of the scheme in two towns.'],
    ['The Police and Crime Panel approved the precept on 3 March 2018.'],
    ['The decision of the Home Office was announced on 3 March 2018.'],
    ['Approved suppliers were asked for prices on 3 March 2018.'],
    ['The next meeting of the board is held on 3 March 2022'],
    ['The minutes of the meeting held on 3 March 2022 were agreed.'],
  ])('%s tells of something else', (tail) => {
    expect(read(tail).value('decision_date')).toBeNull();
  });

  test('an officer who approves what is put to the Commissioner does not decide', () => {
    const form = read(
      'The Chief Executive, Ida Moss, cleared this report on 1 March 2022.\n\nSigned: Ann Lacey\n\nDate: 3 March 2022',
    );
    expect(form.value('officer_approval_date')).toBe('2022-03-01');
    expect(form.value('decision_date')).toBe('2022-03-03');
    const approved = read('Approved by the Chief Executive on 1 March 2022.\n\nDate signed: 3 March 2022');
    expect(approved.value('officer_approval_date')).toBe('2022-03-01');
    expect(approved.value('decision_date')).toBe('2022-03-03');
  });

  test('a labelled date outranks prose', () => {
    const form = read('This decision was taken on 1 March 2022.\n\nDate of decision: 3 March 2022');
    expect(form.value('decision_date')).toBe('2022-03-03');
  });
});

describe('who decided, in prose', () => {
  it.each([
    ['The award was authorised by Ida Moss, Deputy Commissioner, on 3 March 2022.', 'Ida Moss', 'Deputy Commissioner'],
    ['Authorised by Ida Moss on 3 March 2022', 'Ida Moss', null],
    ['Authorised by: Ida Moss, 3 March 2022', 'Ida Moss', null],
    ['Approved by the Chief Executive, Ida Moss, on 3 March 2022', null, null],
    ['The first contract was approved by Ida Moss on 3 March 2018.', null, null],
  ])('%s', (tail, name, role) => {
    const form = read(tail);
    expect(form.value('decision_maker_name')).toBe(name);
    expect(form.value('decision_maker_role')).toBe(role);
  });

  it.each([
    [
      'Signature\n\nPosition: Police and Crime Commissioner for Dorset\n\nDate: 3 March 2022',
      'Police and Crime Commissioner',
    ],
    ['Signed ................ (Police and Crime Commissioner)\n\nDate: 3 March 2022', 'Police and Crime Commissioner'],
    [
      'Dorset Police and Crime Commissioner\n\nI hereby approve the recommendations above.',
      'Police and Crime Commissioner',
    ],
    ['Title: Delegations of the Deputy Mayor for Policing and Crime\n\nSigned: Ida Moss, Mayor', 'Mayor'],
  ])('%s: the role alone', (tail, role) => {
    expect(read(tail).value('decision_maker_role')).toBe(role);
  });
});

describe('labels of days, as clerks write them', () => {
  it.each([
    'Date considered',
    'Considered on',
    'Date considered by the Commissioner',
    'Authorised on',
    'Date endorsed',
    'Date made',
    'Sign-off date',
    'Date of determination',
  ])('%s: the decision', (label) => {
    const form = readDrawn(`\n${HEAD}${label}: 3 March 2022\n\n${PROSE}\n`);
    expect(form.value('decision_date')).toBe('2022-03-03');
    expect(form.parsed.decision_date_basis).not.toBe('meeting');
  });

  it.each([
    'Meeting held: 3 March 2022',
    'Board date: 3 March 2022',
    'Meeting: Strategic Board, 3 March 2022',
    'Meeting of the Executive Board held on 3 March 2022',
    'Minutes of the meeting held at Headquarters, Poole, on Thursday 3 March 2022',
  ])('%s: the decision, by its meeting', (line) => {
    const form = readDrawn(`\n${HEAD}${line}\n\n${PROSE}\n`);
    expect(form.value('decision_date')).toBe('2022-03-03');
    expect(form.parsed.decision_date_basis).toBe('meeting');
  });

  test("a day on which it was considered gives way to the decision's own", () => {
    const form = readDrawn(
      `\n${HEAD}Date considered: 1 March 2022\n\n${PROSE}\n\nSigned: Ann Lacey\n\nDate: 3 March 2022\n`,
    );
    expect(form.value('decision_date')).toBe('2022-03-03');
  });

  it.each([
    ['Panel meeting held: 3 March 2022', 'decision_date'],
    ['Last updated: 3 March 2022', 'published_date'],
    ['Review date: 3 March 2023', 'contract_end_date'],
    ['Publication to be deferred until: 3 March 2023', 'published_date'],
  ] as const)('%s is no %s', (line, field) => {
    expect(readDrawn(`\n${HEAD}${line}\n\n${PROSE}\n`).value(field)).toBeNull();
  });

  it.each([
    ['Date of application: 1 March 2022', 'received_date', '2022-03-01'],
    ["Rec'd: 1 March 2022", 'received_date', '2022-03-01'],
    ['Received in OPCC: March 2022', 'received_date', '2022-03'],
    ['Website publication date: 9 March 2022', 'published_date', '2022-03-09'],
    ['To be published on: 9 March 2022', 'published_date', '2022-03-09'],
    ['Uploaded: 9 March 2022', 'published_date', '2022-03-09'],
  ] as const)('%s: %s', (line, field, value) => {
    const form = readDrawn(`\n${HEAD}${line}\n\nDate of decision: 3 March 2022\n\n${PROSE}\n`);
    expect(form.value(field)).toBe(value);
    expect(form.value('decision_date')).toBe('2022-03-03');
  });
});

describe('what a table or a page parts', () => {
  test('signers side by side keep their columns over a page break', () => {
    const form = readDrawn(`
${HEAD}${PROSE}

|Chief Finance Officer   |Interim Chief Executive |
|Name: Marcus Oad        |Name: Elaine Thurn      |
\f
|Date: 11 August 2021    |Date: 12 August 2021    |

Signed: Ann Lacey, Police and Crime Commissioner

Date: 17 August 2021
`);
    expect(form.value('officer_approval_date')).toBe('2021-08-12');
    expect(form.value('decision_date')).toBe('2021-08-17');
  });

  test("an office's own name for its holder is a label", () => {
    expect(read('Signed:\n\nDorset Police and Crime Commissioner: Ann Lacey').value('decision_maker_name')).toBe(
      'Ann Lacey',
    );
    expect(read('Letter to the Commissioner: Ann Lacey').value('decision_maker_name')).toBeNull();
  });

  test('the chief executive outranks the finance officer', () => {
    const form = read(
      '# Sign-off\n\n|Chief Finance Officer |Kenji Hold    |15.08.2022 |\n|Chief Executive       |Rosalind Spurn |18.08.2022 |',
    );
    expect(form.value('officer_approval_date')).toBe('2022-08-18');
  });
});

describe('days that are none of the contract', () => {
  it.each([
    ['Decision: The Commissioner adopted the policy, to have effect from 1 December 2023, for two years.'],
    ['Decision: To adopt the revised Contract Standing Orders with effect from 1 April 2024.'],
  ])('%s', (tail) => {
    expect(read(tail).value('contract_start_date')).toBeNull();
  });

  test('an end that moves is not a start', () => {
    const form = read('Decision: To move the end of the agreement from 31 March 2025 to 30 June 2025.');
    expect(form.value('contract_start_date')).toBeNull();
    expect(form.value('contract_end_date')).toBe('2025-06-30');
  });

  test('a tender notice is not the paper', () => {
    expect(
      read('An open procedure was used, with the notice published on 14 April 2022.').value('published_date'),
    ).toBeNull();
    expect(read('This notice was published on 14 April 2022.').value('published_date')).toBe('2022-04-14');
  });
});
