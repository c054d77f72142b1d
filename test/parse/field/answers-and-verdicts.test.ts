/** Answers to other questions are no verdict, and the ways in which deciders put a yes or a no. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const outcomeOf = (paper: string): unknown => readDrawn(paper).value('outcome');

describe('an answer to another question is no verdict', () => {
  it.each([
    [
      'whether the decision is a key one',
      `
# Notice of decision

Title: Lockers for the gym

| Key decision | No |

# Decision

That the Commissioner enters into a contract with Norvane Lockers Ltd for two years.`,
      'approved',
    ],
    [
      'the label of the number',
      `
# DECISION SHEET

| DECISION NO: | 2023-029 |
| TITLE: | Lockers for the gym |

# RECOMMENDATION

That the Commissioner agrees to the purchase of lockers from Norvane Lockers Ltd.

# POLICE AND CRIME COMMISSIONER FOR GWENT

The above request has my approval.`,
      'approved',
    ],
    [
      'what the paper is for',
      `
For information / decision - NOT CONFIDENTIAL

# Decision

That the contract for lockers be placed with Norvane Lockers Ltd.`,
      'approved',
    ],
    [
      'but no is an answer under the decision',
      '\n# Decision notice\n\nTitle: Lockers\n\n# Decision\n\nNo, the lockers will do.',
      'rejected',
    ],
  ])('%s', (_, paper, outcome) => {
    expect(outcomeOf(paper)).toBe(outcome);
  });
});

describe('verdicts', () => {
  it.each([
    ['☒ I consent to the proposal ☐ I do not consent to the proposal', 'approved'],
    ['☐ I consent to the proposal ☒ I do not consent to the proposal', 'rejected'],
    ['☐ I approve the award ☒ I do not approve the award', 'rejected'],
    ['☒ I do not give my approval ☐ I give my approval', 'rejected'],
    ['Recommendation (a) is agreed. Proposal (b) is refused.', 'partly_approved'],
    ['That, on behalf of both forces, a call-off be let to Norvane Motors Ltd.', 'approved'],
    ['That £2,000 go to the Ferry Youth Club.', 'approved'],
    ['That no order be placed with Norvane Motors Ltd.', null],
    ['The PCC will take the lease on the terms above.', 'approved'],
    ['The PCC will consider the matter again in May.', null],
  ])('%s', (words, outcome) => {
    expect(outcomeOf(`\n# Decision notice\n\nTitle: Vans for the hills\n\n# Decision\n\n${words}\n`)).toBe(outcome);
  });

  it('is told under the recommendation where that is said to be agreed, and not where it is only asked for', () => {
    const paper = (words: string): string => `
# Submission

# Recommendation

It is recommended that a grant be given to the Ferry Youth Club.

${words}`;
    expect(outcomeOf(paper('The recommendations as outlined above are agreed.'))).toBe('approved');
    expect(outcomeOf(paper('It is proposed that the recommendations are agreed.'))).toBe(null);
  });

  it('of a budget is that it was set, whatever stands between', () => {
    const said = (words: string): unknown => outcomeOf(`\n# Key decision: council tax\n\n${words}\n`);
    expect(said('The PCC has set a net budget of £352.4m and a council tax requirement of £71.2m.')).toBe('approved');
    expect(said('The council has set a council tax requirement of £71.2m.')).toBe(null);
  });
});

describe('who signs', () => {
  const signed = (block: string): readonly unknown[] => {
    const form = readDrawn(`
# Decision notice

Title: Vans for the hills

The vans of the rural team are worn out, and a report on what may follow them was considered with the advice of the officers.

# Decision

I approve the award of the contract for vans to Norvane Motors Ltd.

${block}
`);
    return (['decision_date', 'decision_maker_name', 'officer_approval_date', 'approving_officer_name'] as const).map(
      (field) => form.value(field),
    );
  };
  const BOTH = ['2022-03-04', 'Jane Roe', '2022-03-02', 'Paul Mord'];

  it('is told by the roles under the signatures', () => {
    expect(
      signed(`
| Signed: Jane Roe | Dated: 4 March 2022 |

Police and Crime Commissioner

| Signed: Paul Mord | Dated: 2 March 2022 |

Chief Executive`),
    ).toEqual(BOTH);
  });

  it('is told by the role in the cell of the name', () => {
    expect(
      signed(`
| Signed: Jane Roe                | Date: 4 March 2022 |
| Police and Crime Commissioner   |                    |

| Signed: Paul Mord | Date: 2 March 2022 |
| Chief Executive   |                    |`).slice(0, 2),
    ).not.toContain('Paul Mord');
  });

  it('is told by the answer, where the label names another', () => {
    expect(
      signed(`
| Signature: | Date: 4 March 2022 |

Approval to submit to the decision maker: Chief Executive

I am satisfied that advice was taken and that this is an appropriate request to be submitted to the PCC.

| Signature: | Date: 2 March 2022 |`).filter((value) => value !== null),
    ).toEqual(['2022-03-04', '2022-03-02']);
  });

  it('is told by the name beside the day, under the heading of who decides', () => {
    expect(
      signed(`
# Chief Executive

I have been consulted about the proposal and am satisfied that the process has been followed.

| Name: Paul Mord | Date: 2 March 2022 |

# Police and Crime Commissioner

The above request has my approval.

| Name: Jane Roe | Date: 4 March 2022 |`),
    ).toEqual(BOTH);
  });
});

describe('fields of a form', () => {
  it('reads an answer behind its number', () => {
    const form = readDrawn(`
# Decision notice

Title: Vans for the hills

# 7. Conflicts of interest

7.1 None declared.

# 8. Decision

I approve the award.`);
    expect(form.value('interests_declared')).toBe(false);
    expect(form.quotes('interests_declared').join()).toContain('None');
  });

  it('reads the day on which the paper was put on the web site', () => {
    const form = readDrawn(`
# Decision record

Title: Vans for the hills

# Decision

I approve the award.

Published on the Commissioner's website on 9 May 2023`);
    expect(form.value('published_date')).toBe('2023-05-09');
    expect(form.quotes('published_date')).toEqual(['9 May 2023']);
  });

  it('earns by what it charges others, and spends on what others charge', () => {
    const direction = (title: string): unknown =>
      readDrawn(`\n# Decision notice\n\nTitle: ${title}\n\n# Decision\n\nThe Commissioner agreed the paper.\n`).value(
        'money_direction',
      );
    expect(direction('Fees and charges for 2021/22')).toBe('income');
    expect(direction('Purchase of radios')).toBe('spend');
  });
});
