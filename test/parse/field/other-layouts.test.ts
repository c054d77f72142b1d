/** The same form set otherwise: labels over their values, colons within titles, dates over signatures, roles under them. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

describe('a colon within a title', () => {
  it.each([
    [
      'behind the label',
      'Title: Custody Suite Cell Door Works: Bid for Reserves',
      'Custody Suite Cell Door Works: Bid for Reserves',
    ],
    [
      'behind words that open other labels',
      'Title: Victims Contact Service: more staff',
      'Victims Contact Service: more staff',
    ],
    [
      'under the label',
      '# Title\n\nVictims Fund: awards of the second round',
      'Victims Fund: awards of the second round',
    ],
    ['but a label of its own ends it', 'Title: Vans for the hills Requested by: Head of Fleet', 'Vans for the hills'],
  ])('%s', (_, title, expected) => {
    const form = readDrawn(`\n# Decision notice\n\n${title}\n\n# Decision\n\nI approve the award.\n`);
    expect(form.value('title')).toBe(expected);
    expect(form.quotes('title').join(' ')).toContain(expected.slice(0, 12));
  });
});

const FIELDS = ['decision_date', 'decision_maker_name', 'officer_approval_date', 'approving_officer_name'] as const;
const read = (block: string, head = ''): readonly unknown[] => {
  const form = readDrawn(`
# Decision notice

Title: Vans for the hills

${head}

The vans of the rural team are worn out, and a report on what may follow them was considered with the advice of the officers.

# Recommendation

That the contract for vans be awarded to Norvane Motors Ltd.

${block}
`);
  return FIELDS.map((field) => form.value(field));
};

describe('who signed, and when', () => {
  it('is not the officer who signed in one line before', () => {
    expect(
      read(
        `
# Decision

I approve the award.

Signature:

Date: 4 March 2022`,
        'Chief Officer approval: Paul Mord, Chief Executive, 2 March 2022',
      ).slice(0, 1),
    ).toEqual(['2022-03-04']);
  });

  it('stands under the date, where each date stands over its signature', () => {
    const block = (first: string, last: string): string => `
# Approval

I approve the recommendation.

Date: ${first}

Signed:

Jane Roe, Police and Crime Commissioner

Date: ${last}

Signed:

Paul Mord, Chief Executive`;
    expect(read(block('4 March 2022', '2 March 2022'))).toEqual(['2022-03-04', 'Jane Roe', '2022-03-02', 'Paul Mord']);
  });

  it('is a date behind the answer of who decides', () => {
    expect(
      read(`
# Approval

Chief Executive: Supported - Paul Mord, 2 March 2022

Commissioner's decision: Approved

4 March 2022`).slice(0, 1),
    ).toEqual(['2022-03-04']);
  });

  it('is not who wrote the paper, though named with his office under the label', () => {
    const named = readDrawn(`
# Decision notice

# Title

Vans for the hills

# Originator

Paul Mord, Chief Finance Officer

# Decision

I approve the award of the vans to Norvane Motors Ltd.`);
    expect(named.value('approving_officer_name')).toBeNull();
  });

  it('is named in the block of his signature', () => {
    expect(
      read(`
# Report approval

Chief Executive / M.O.

Sign:

Print: Paul Mord

Date: 2 March 2022

# I agree the recommendations to this report:

Sign:

Print: Jane Roe

PFCC

Date signed: 4 March 2022`),
    ).toEqual(['2022-03-04', 'Jane Roe', '2022-03-02', 'Paul Mord']);
  });

  it('is no words of the form', () => {
    for (const words of ['NON-CONFIDENTIAL', 'SUBMITTED TO', 'Town Clerk', 'HAS NOT'])
      expect(read(`\n# Decision\n\nI approve the award.\n\nSigned: ${words}\n\nDate: 4 March 2022`)[1]).toBeNull();
  });
});
