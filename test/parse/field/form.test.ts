import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

describe('a form in two columns with the officer before the decision maker', () => {
  const form = readDrawn(`
# Office of the Police and Crime Commissioner for Warwickshire
# Decision Application

Decision Reference Number   WPCC5-0112
Lead Officer                Jane Marrow, Head of Policy
Title                       Grant to the Rugby Street Pastors
Date                        4 March 2024

# Decision summary
To award a grant of £12,500 to Rugby Street Pastors for the year 2024/25.

I have considered the request and declare that I have no interest in the matter.

Signature     Philip Oxley
Date          11 March 2024
`);

  it.each([
    ['reference', 'WPCC5-0112'],
    ['title', 'Grant to the Rugby Street Pastors'],
    ['decision_type', 'grant'],
    ['outcome', 'approved'],
    ['decision_text', 'To award a grant of £12,500 to Rugby Street Pastors for the year 2024/25.'],
    ['decision_maker_name', 'Philip Oxley'],
    ['approving_officer_name', null],
    ['interests_declared', false],
  ] as const)('%s is %s', (field, value) => {
    expect(form.value(field)).toBe(value);
  });

  it('quotes the words that the values rest on', () => {
    expect(form.quotes('reference')).toEqual(['WPCC5-0112']);
    expect(form.quotes('decision_maker_name')).toEqual(['Philip Oxley']);
    expect(form.quotes('decision_type')).toEqual(['Grant']);
  });

  it('knows the office by the head of the paper', () => {
    expect(form.parsed.office?.value).toBe('warwickshire');
  });
});

describe('answers that are labels elsewhere', () => {
  const form = readDrawn(`
|Decision Number         |OPCC-2024-017                                           |
|Subject                 |Cleaning contract                                       |
|Report of               |Chief Executive                                         |
|Decision sought         |To extend the contract with Spotless FM Ltd by one year |
|Commissioner's Decision |Agreed                                                  |
|Signed                  |A. Crane                                                |
|Date                    |03.04.24                                                |
|Chief Executive         |Dr Sally Moon                                           |
|Date                    |02.04.24                                                |
`);

  it.each([
    ['reference', 'OPCC-2024-017'],
    ['title', 'Cleaning contract'],
    ['outcome', 'approved'],
    ['decision_maker_name', 'A. Crane'],
    ['approving_officer_name', 'Dr Sally Moon'],
  ] as const)('%s is %s', (field, value) => {
    expect(form.value(field)).toBe(value);
  });

  it('quotes the answer', () => {
    expect(form.quotes('outcome')).toEqual(['Agreed']);
  });
});

describe('a register line as heading, boxes after their words', () => {
  const form = readDrawn(`
# 2023-041 - Purchase of drones - 5 May 2023

# Executive Summary and recommendation:
The Chief Constable asks to purchase five drones.

# Police and Crime Commissioner decision: Approved

Signature:                          Date: 9 May 2023
Title: Police, Fire and Crime Commissioner

# Public Access to Information
Is there a Part 2 to this Notice? (please tick) Yes ☐ No ☒
`);

  it.each([
    ['reference', '2023-041'],
    ['title', 'Purchase of drones'],
    ['outcome', 'approved'],
    ['has_restricted_report', false],
    ['decision_maker_name', null],
  ] as const)('%s is %s', (field, value) => {
    expect(form.value(field)).toBe(value);
  });
});

describe('title and reference in one box', () => {
  const form = readDrawn(`
# POLICE AND CRIME COMMISSIONER FOR BEDFORDSHIRE
# DECISION RECORD

Title and Reference:  PCC/D/145 - Fleet Telemetry
Subject:     Award of contract
Report of:   Chief Executive

Recommendation
That the contract be awarded to Trackwise Systems Ltd at a total cost of £145,000.

I approve the above recommendation.

Signed: J. Pilling        Dated: 15/06/2023
`);

  it.each([
    ['reference', 'PCC/D/145'],
    ['title', 'Fleet Telemetry'],
    ['outcome', 'approved'],
    ['decision_text', 'That the contract be awarded to Trackwise Systems Ltd at a total cost of £145,000.'],
    ['decision_maker_name', 'J. Pilling'],
    ['approving_officer_name', null],
  ] as const)('%s is %s', (field, value) => {
    expect(form.value(field)).toBe(value);
  });
});

describe('outcomes', () => {
  const decided = (words: string): unknown =>
    readDrawn(`
# DECISION NOTICE
Title: Fleet telemetry
# Decision
${words}
`).value('outcome');

  it.each([
    ['Approved', 'approved'],
    ['Approved, subject to the consent of the landlord and a final search.', 'approved_with_conditions'],
    ['Not approved', 'rejected'],
    ['Deferred to the next meeting.', 'deferred'],
    ['Withdrawn at the request of the author.', 'withdrawn'],
    ['Noted', 'noted'],
    ['The Commissioner agreed to the award of the contract.', 'approved'],
    ['The Commissioner decided not to proceed with the scheme.', 'rejected'],
    ['RESOLVED that the quotation be accepted.', 'approved'],
  ])('%s is %s', (words, outcome) => {
    expect(decided(words)).toBe(outcome);
  });
});

describe('an empty box of interests is blank, none is no', () => {
  const declared = (box: string): unknown =>
    readDrawn(`
# Declaration
I confirm that I have considered whether or not I have any personal or prejudicial interest in this matter. Any such interests are recorded below.
${box}
The above request has my approval.
Signature
`).value('interests_declared');

  it.each([
    ['None', false],
    ['Nil', false],
    ['', null],
    ['The Commissioner is a trustee of the charity.', true],
  ])('"%s" is %s', (box, answer) => {
    expect(declared(box)).toBe(answer);
  });
});

describe('the text of the decision beside the label of its answer', () => {
  const text = (answer: string): string | null =>
    readDrawn(`\n# Decision notice\n\nTitle: Vans\n\nPolice and Crime Commissioner decision: ${answer}\n`).value(
      'decision_text',
    );

  it('is what it says, a verdict alone is none', () => {
    const words = 'Approval given for the purchase of vans up to a value of £450,000 before the budget is set.';
    expect(text(words)).toBe(words);
    expect(text('Approved')).toBeNull();
  });
});
