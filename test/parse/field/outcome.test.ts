import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

describe('outcomes of boxes', () => {
  it.each([
    ['in a line', '☐ Approved ☒ Deferred ☐ Not approved', 'deferred'],
    [
      'one below the other',
      '☐ Approved\n\n☒ Approved subject to: a survey\n\n☐ Not approved',
      'approved_with_conditions',
    ],
    ['statements', '☒ I approve the recommendation ☐ I do not approve the recommendation', 'approved'],
    ['boxes behind their words', 'I have decided to: agree the proposal ☑ not agree ☐ defer ☐', 'approved'],
    ['two ticked say nothing', '☒ Approved ☒ Deferred ☐ Not approved', 'approved'],
  ])('%s', (_, boxes, outcome) => {
    const form = readDrawn(`\n# DECISION NOTICE\n\nTitle: Fleet telemetry\n\n# Commissioner's decision\n\n${boxes}\n`);
    if (outcome === 'approved' && boxes.includes('☒ Deferred'))
      expect(form.quotes('outcome').join()).not.toContain('☒');
    else expect(form.value('outcome')).toBe(outcome);
  });

  it('over a row of cells', () => {
    const form = readDrawn(`
# Decision of the Police and Crime Commissioner

|☑ Agreed |☐ Not agreed |☐ Further information required |
`);
    expect(form.value('outcome')).toBe('approved');
    expect(form.quotes('outcome')).toEqual(['☑ Agreed']);
  });
});

describe('two printed statements', () => {
  const form = (agreed: string, refused: string): unknown =>
    readDrawn(`
# Decision

I agree the recommendations to this report:

Print: ${agreed}

I do not agree the recommendations to this report because:

Print: ${refused}
`).value('outcome');

  it('the one that is filled in was made', () => {
    expect(form('Roderick Halstead', '')).toBe('approved');
    expect(form('', 'Roderick Halstead')).toBe('rejected');
  });
});

describe('words that decide', () => {
  it.each([
    ['# Decision withdrawn', 'withdrawn'],
    ['Decision Approved: To enter into the agreements as listed.', 'approved'],
    ['Resolved that the Commissioner enters into the agreement.', 'approved'],
    ['Approved by the Commissioner at the Board on 12 September 2024.', 'approved'],
    ['The Commissioner NOTED the contributions.', 'noted'],
    ['# Decision\n\nContribution and entry into the agreement: APPROVED', 'approved'],
    ['# Decision\n\nPartly agreed. £140,000 is granted for one year.', 'partly_approved'],
  ])('%s', (words, outcome) => {
    expect(readDrawn(`\n${words}\n`).value('outcome')).toBe(outcome);
  });

  it('a decision made before is not this one', () => {
    expect(
      readDrawn('\n# Background\n\nThe Commissioner approved the first phase in 2019.\n').value('outcome'),
    ).toBeNull();
  });
});

describe('a restricted report', () => {
  it.each([
    ['Is there a Part 2 form? NO', false],
    ['Part 2: none.', false],
    ['Report attached. Nothing is restricted.', false],
    ['Restricted appendices: none.', false],
    ['Appendix 2 (heads of terms), which is exempt.', true],
    ['A Part Two report gives the prices of the bidders.', true],
    ['OPEN ☒ CONFIDENTIAL ☐', false],
    ['☒ Part B (exempt) applies', true],
    ['The public may attend the meeting.', null],
    ['Restricted procedure, led by the region.', null],
    ['Restricted tender, nine firms asked.', null],
    ['Procurement: Restricted procedure', null],
    ['Procurement route: Restricted', null],
    ['Status: Restricted', true],
    ['Restricted appendix: prices of the bidders.', true],
  ])('%s', (words, answer) => {
    expect(readDrawn(`\nTitle: Fleet telemetry\n\n${words}\n`).value('has_restricted_report')).toBe(answer);
  });
});

describe('what was considered and then decided', () => {
  const outcome = (words: string): string | null =>
    readDrawn(`\n# Decision notice\n\nTitle: Cell doors\n\nDecision: ${words}\n`).value('outcome');

  it.each([
    ['I have considered a report and in light of it have decided to award the contract to Ferrant Ltd.', 'approved'],
    ['I have considered the proposal and have decided not to proceed.', 'rejected'],
    ['The Commissioner has considered the report and has resolved to sell the house.', 'approved'],
    ['The Commissioner has considered the report and noted its contents.', 'noted'],
    ['The Commissioner has purchased six vans.', 'approved'],
    ['The Commissioner has made a grant to the boxing club.', 'approved'],
    ['The Commissioner has considered the report.', null],
    ['After careful consideration the Commissioner was minded to refuse the request.', 'rejected'],
    ['The Commissioner, having considered the report, approved the award of the contract.', 'approved'],
    ['That the PCC: (a) approves the budget; (b) notes the risks.', 'approved'],
    ['Agreed in principle, pending a further report.', 'approved_with_conditions'],
    ['Award the contract to Ferrant Ltd.', 'approved'],
    ['Ferrant Ltd to be appointed.', 'approved'],
    ['Proceed with option 2.', 'approved'],
    ['PCC to fund the project at £5,000.', 'approved'],
    ['PCC to consider the matter in May.', null],
    ['Award of contract', null],
    ['Two of the three applications were approved; the third was refused.', 'partly_approved'],
    ['The tender of Ferrant Ltd was accepted; the others were rejected.', 'approved'],
  ])('%s', (words, verdict) => expect(outcome(words)).toBe(verdict));

  it.each([
    ['Yes', 'approved'],
    ['No', 'rejected'],
  ])('a column of answers: %s', (answer, verdict) => {
    const table = `\n# Decision notice\n\n| Date         | Summary       | Decision agreed |\n| 4 March 2022 | Six new doors | ${answer}       |\n`;
    expect(readDrawn(table).value('outcome')).toBe(verdict);
  });
});

describe('a title may close with what became of the matter', () => {
  it.each([
    ['Mobile Data Funding: common tender (deferred)', 'deferred'],
    ['Lease of the garage - WITHDRAWN', 'withdrawn'],
    ['Lease of the garage (refused)', 'rejected'],
    ['Pensions of officers (deferred members)', null],
    ['Review of bids that were rejected', null],
  ])('%s', (title, verdict) => {
    const form = readDrawn(`\n# Decision notice\n\nSubject: ${title}\n\nReference: 12/2021\n`);
    expect(form.value('title')).toBe(title);
    expect(form.value('outcome')).toBe(verdict);
  });
});

describe('what became of it, printed with who decided or when', () => {
  it.each([
    ['Decision: Part approved.', 'partly_approved'],
    ['Approved: Ida Moss, PCC 12/03/25', 'approved'],
    ['Approved on: 15 February 2024', 'approved'],
    ['Considered on: 15 February 2024', null],
    ['Approved: Ida Moss, Chief Executive 12/03/25', null],
  ])('%s', (words, verdict) => {
    expect(readDrawn(`\n# Decision notice\n\nTitle: Cell doors\n\n${words}\n`).value('outcome')).toBe(verdict);
  });
});
