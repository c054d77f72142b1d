/** Wordings of whole forms of several offices: each case fires a rule, its neighbour must not. */
import { describe, expect, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

describe('the term and what may be added to it', () => {
  const term = (sentence: string): readonly unknown[] => {
    const read = readDrawn(`
# Decision record
Title: Rota software
Decision: ${sentence}
`);
    return [read.value('contract_duration_months'), read.value('extension_months_max')];
  };

  test.each([
    ['To call off two further years, with an option of one more, from Larkhill Systems Ltd.', [24, 12]],
    ['To award three years, with an option of two more, to Larkhill Systems Ltd.', [36, 24]],
    ['To award a contract of three years to Larkhill Systems Ltd. An option of two more bids was refused.', [36, null]],
    ['To award a contract of three years with two further years available to Larkhill Systems Ltd.', [36, 24]],
  ])('%s', (sentence, expected) => {
    expect(term(sentence)).toEqual(expected);
  });
});

describe('what was declared in the words behind the declaration', () => {
  const declared = (words: string): unknown =>
    readDrawn(`
# Decision record
Title: Rota software
Decision: To buy the software.
I confirm that I have considered whether I have any personal or prejudicial interest. Any such interests are recorded below. ${words} The above request has my approval.
`).value('interests_declared');

  test('none in brackets is none', () => {
    expect(declared('(Recorded interests: None )')).toBe(false);
  });
  test('an office held in brackets is an interest', () => {
    expect(declared('(Recorded interests: trustee of the charity)')).toBe(true);
  });
});

describe('a question whether the second part is to be published', () => {
  const restricted = (answer: string): unknown =>
    readDrawn(`
# Decision record
Title: Lease of a store
Decision: I approve the lease.
Is Section B to be published? ${answer}
Date: 7 May 2019
`).value('has_restricted_report');

  test.each([
    ['No', true],
    ['Yes', true],
    ['Not applicable', false],
  ])('answered %s', (answer, expected) => {
    expect(restricted(answer)).toBe(expected);
  });
});

describe('a decision that breaks off with a colon', () => {
  const read = (opening: string) =>
    readDrawn(`
# Decision record
Title: Community chest
Decision: ${opening}
1) noted how many asked for money; and
2) approved the new form as set out in the paper.
Date of Decision: 10 October 2013
`);

  test('goes on with the items below it', () => {
    const paper = read('The Commissioner has:');
    expect(paper.quotes('decision_text')).toEqual([
      'The Commissioner has:',
      '1) noted how many asked for money; and',
      '2) approved the new form as set out in the paper.',
    ]);
    expect(paper.value('outcome')).toBe('approved');
  });
  test('one that ends with a stop does not', () => {
    expect(read('The Commissioner refused the request.').quotes('decision_text')).toEqual([
      'The Commissioner refused the request.',
    ]);
  });
});

describe('a list of grants above the heading of the approval', () => {
  test('the heading is nobody who is given money', () => {
    const paper = readDrawn(`
# Decision record
Title: Community fund applications
Recommendation
The Commissioner supports the applications and awards to the following;
• £9,400 to Leatherby Residents Trust for lamps
• £2,150 to Weyford Borough Council for a safety day
Police and Crime Commissioner Approval
I approve the recommendations:
Date: 19 March 2021
`);
    const given = paper.parsed.parties.filter(({ role }) => role === 'grant_recipient' || role === 'supplier');
    expect(given.map(({ name }) => name)).toEqual(['Leatherby Residents Trust', 'Weyford Borough Council']);
  });
});
