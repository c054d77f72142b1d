/** Papers at another address: editions of one decision, told from further decisions. */
import { expect, test } from 'vitest';
import { movedOf } from '../../src/run/moved.ts';

interface Told {
  readonly day?: string | null;
  readonly isListed?: boolean;
  readonly reference?: string | null;
  readonly title?: string | null;
  /** In the last release. */
  readonly isKnown?: boolean;
  readonly seen?: string;
  /** The key that it was published under. */
  readonly key?: string;
}

const paper = (document_id: string, told: Told) => {
  const { day = '2024-05-03', reference = 'D1', title = null, seen = '2026-11-25' } = told;
  const { isListed = true, isKnown = false, key = document_id } = told;
  const source_url = `http://a.example/${document_id}.pdf`;
  const record = { decision_id: 'kent-d1', document_id, reference, decision_date: day, title, source_url };
  return { held: { isListed, listing: { first_seen_date: seen } }, record, isKnown, key };
};

const chained = (papers: readonly ReturnType<typeof paper>[]): string[] => {
  const { successors, standing } = movedOf(papers, {
    wasThere: ({ isKnown }) => isKnown,
    wasEdition: (one, other) => one.key === other.key,
  });
  expect(standing).toEqual(papers.filter((one) => !successors.has(one)));
  return [...successors].map(([one, next]) => `${one.record.document_id} > ${next.record.document_id}`).sort();
};

const MISSED = { isKnown: true, isListed: false };
const KNOWN = { isKnown: true };

test.each<[string, Readonly<Record<string, Told>>, readonly string[]]>([
  ['the older is an edition of the one that is listed', { old: MISSED, new: {} }, ['old > new']],
  ['of another day it is another decision', { old: MISSED, new: { day: '2025-06-09' } }, []],
  ['two that are listed are two', { old: KNOWN, new: {} }, []],
  ['two that are gone stay', { old: MISSED, other: MISSED }, []],
  ['without a day nothing is said', { old: { ...MISSED, day: null }, new: { day: null } }, []],
  ['without a reference nothing is said', { old: { ...MISSED, reference: null }, new: { reference: null } }, []],
  ['one that was there beside it took no place', { old: MISSED, other: KNOWN }, []],
  ['the one that was there beside it stays what it is', { old: MISSED, other: KNOWN, new: {} }, ['old > new']],
  ['of two new ones neither is known to be it', { old: MISSED, one: {}, two: {} }, []],
  ['of two that are missed neither is known to be it', { one: MISSED, two: MISSED, new: {} }, []],
  [
    'of several the title tells, and what is left is one beside one',
    {
      a: { ...MISSED, title: 'Vans' },
      b: { ...MISSED, title: 'Boats' },
      c: { title: 'New boats' },
      d: { title: 'VANS ' },
    },
    ['a > d', 'b > c'],
  ],
  [
    'an edition of before is one still when another comes',
    { first: { isListed: false }, old: MISSED, new: {} },
    ['first > new', 'old > new'],
  ],
  ['and when the decision itself is missed', { first: { isListed: false }, old: MISSED }, ['first > old']],
  [
    'of two decisions it is of the one that came after it',
    { a: KNOWN, b: { ...KNOWN, seen: '2026-11-27' }, first: { isListed: false } },
    ['first > b'],
  ],
  [
    'or of the one under whose key it was published',
    {
      a: { ...KNOWN, key: 'kent-d1' },
      b: { ...KNOWN, seen: '2026-11-27' },
      first: { isListed: false, key: 'kent-d1' },
    },
    ['first > a'],
  ],
])('%s', (_, told, expected) => {
  const papers = Object.entries(told).map(([id, one]) => paper(id, one));
  expect(chained(papers)).toEqual(expected);
  expect(chained(papers.toReversed())).toEqual(expected);
});
