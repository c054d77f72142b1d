/** Papers at another address: editions of one decision, told from further decisions. */
import { expect, test } from 'vitest';
import { movedOf } from '../../src/run/moved.ts';
import type { StoredListing } from '../../src/store/listings.ts';

const paper = (document_id: string, decision_date: string | null, misses: number, reference: string | null = 'D1') => ({
  held: { listing: { misses } as StoredListing },
  record: { decision_id: 'kent-d1', document_id, reference, decision_date },
});

test.each([
  ['the older is an edition of the one that is listed', ['2024-05-03', 1], ['2024-05-03', 0], ['new']],
  ['of another day it is another decision', ['2024-05-03', 2], ['2025-06-09', 0], ['old', 'new']],
  ['two that are listed are two', ['2024-05-03', 0], ['2024-05-03', 0], ['old', 'new']],
  ['two that are gone stay', ['2024-05-03', 2], ['2024-05-03', 1], ['old', 'new']],
  ['without a day nothing is said', [null, 1], [null, 0], ['old', 'new']],
] as const)('%s', (_, [day, misses], [dayOfNew, missesOfNew], standing) => {
  const papers = [paper('old', day, misses), paper('new', dayOfNew, missesOfNew)];
  const moved = movedOf(papers);
  expect(moved.standing.map(({ record }) => record.document_id)).toEqual(standing);
  const chained = [...moved.successors].map(([one, next]) => [one.record.document_id, next.record.document_id]);
  expect(chained).toEqual(standing.length === 1 ? [['old', 'new']] : []);
});

test('without a printed reference nothing is said', () => {
  const papers = [paper('old', '2024-05-03', 1, null), paper('new', '2024-05-03', 0, null)];
  expect(movedOf(papers).successors.size).toBe(0);
});
