/** Papers of a few lines: what stands below the decision is its signature, however near the head it is. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const dayOf = (paper: string): unknown => readDrawn(paper).value('decision_date');
const HEAD = `
Police and Crime Commissioner for Kent

Decision record

Report of: Head of Estates

Title: Lease of Unit 4
`;

describe('the day of the decision in a short paper', () => {
  it.each([
    [
      'a line of signing that a stop cuts',
      'Signed Keith Marsh, Police and Crime Commissioner. 1/10/2021',
      '2021-10-01',
    ],
    [
      'name, post and day under the decision',
      'Decision: The Commissioner approves the lease.\n\nAda Marsh, PCC, 10th November 2023',
      '2023-11-10',
    ],
    [
      'a signature under an approval, and an author further up',
      'I hereby approve the recommendation above.\n\nSignature: (signed) K Marsh Date: 19/05/25',
      '2025-05-19',
    ],
    [
      'an officer who supports it',
      'Chief Executive: I support the recommendation.\n\nSignature: (signed) K Marsh Date: 19/05/25',
      null,
    ],
  ])('%s', (_, words, day) => {
    expect(dayOf(`${HEAD}\n${words}\n`)).toBe(day);
  });

  it('is not a day of the head over the decision', () => {
    expect(dayOf(`${HEAD}\nIda Ash, Head of Estates, 3 May 2021\n\nDecision: The lease is approved.\n`)).toBeNull();
  });
});
