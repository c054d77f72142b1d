import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const decided = (words: string): unknown =>
  readDrawn(`
# Decision Notice

Title: Replacement of boiler plant at headquarters

Decision date: 12 April 2019

Summary: A bid of £75,000 from Harbury Heating was put forward.

Decision: ${words}
`).value('outcome');

describe('the text under Decision', () => {
  it.each([
    'The Commissioner refused the proposal.',
    'The Commissioner declined to approve the proposal.',
    'The application was turned down.',
    'The Commissioner was not minded to approve the request.',
    'Approval was withheld.',
    'The Commissioner vetoed the purchase.',
    'The proposal was dismissed.',
    'Request unsuccessful.',
    'I am not content to approve the award.',
    'To refuse the request.',
    'Permission is denied.',
  ])('refuses: %s', (words) => {
    expect(decided(words)).toBe('rejected');
  });

  it.each([
    ['Approval is subject to further work and no decision is made today.', 'deferred'],
    ['To defer the award to the next meeting.', 'deferred'],
    ['To note the report.', 'noted'],
    ['The Deputy Mayor NOTED the report and APPROVED the award.', 'approved'],
    ['I am content to approve the award.', 'approved'],
    ['The Commissioner approved Option A and rejected Option B.', 'approved'],
    ['The Commissioner approved the bid for Poole and rejected the bid for Blandford.', 'partly_approved'],
    ['To award the contract to Harbury Heating.', 'approved'],
    ['That the tender of Harbury Heating be accepted.', 'approved'],
    ['The Commissioner will take the new lease on the terms above.', 'approved'],
  ])('%s', (words, outcome) => {
    expect(decided(words)).toBe(outcome);
  });

  it.each([
    'The Commissioner threw out the proposal.',
    'The Commissioner shelved the purchase.',
    'The Commissioner sent the proposal back to the force.',
    'The proposal fell.',
    'There was no appetite for the purchase.',
    'To consider the matter again in May.',
    'The Commissioner noted that the Board met and approved the minutes.',
    'That the request be refused.',
    'The Commissioner could not support the purchase.',
    'Leave to proceed was denied.',
    'The Commissioner does not wish to proceed.',
    'Not taken forward.',
    'No.',
  ])('is not taken for an approval: %s', (words) => {
    expect(decided(words)).not.toBe('approved');
  });

  it('neither a resolution nor signed, it approves nothing', () => {
    expect(
      readDrawn('\n# Decision\n\nBoiler plant at headquarters and the two stations beside it.\n').value('outcome'),
    ).toBeNull();
  });
});
