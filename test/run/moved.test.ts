/** Papers at another address: editions of one decision, told from further decisions. */
import { expect, test } from 'vitest';
import { movedOf } from '../../src/run/moved.ts';

interface Told {
  readonly day?: string | null;
  readonly misses?: number;
  readonly reference?: string | null;
  readonly title?: string | null;
  /** In the last release. */
  readonly isKnown?: boolean;
  readonly seen?: string;
  readonly replacedBy?: string;
  /** The key that it was published under. */
  readonly key?: string;
}

const paper = (document_id: string, told: Told) => {
  const { day = '2024-05-03', reference = 'D1', title = null, seen = '2026-11-25' } = told;
  const { misses = 0, isKnown = false, key = document_id, replacedBy } = told;
  const source_url = `http://a.example/${document_id}.pdf`;
  const record = { decision_id: 'kent-d1', document_id, reference, decision_date: day, title, source_url };
  return { held: { misses, listing: { first_seen_date: seen } }, record, isKnown, key, replacedBy };
};

const chained = (papers: readonly ReturnType<typeof paper>[]): string[] => {
  const { successors, standing } = movedOf(papers, {
    wasThere: ({ isKnown }) => isKnown,
    followersOf: ({ replacedBy }) => new Set(replacedBy === undefined ? [] : [replacedBy]),
    keyOf: ({ key }) => key,
    keyBefore: ({ key }) => key,
  });
  expect(standing).toEqual(papers.filter((one) => !successors.has(one)));
  return [...successors].map(([one, next]) => `${one.record.document_id} > ${next.record.document_id}`).sort();
};

const MISSED = { isKnown: true, misses: 1 };
const KNOWN = { isKnown: true };

test.each<[string, Readonly<Record<string, Told>>, readonly string[]]>([
  ['the older is an edition of the one that is listed', { old: MISSED, new: {} }, ['old > new']],
  ['however long it is missed', { old: { ...MISSED, misses: 9 }, new: {} }, ['old > new']],
  [
    'beside another it is so when it went as the new one came',
    { old: { ...MISSED, misses: 2 }, other: KNOWN, new: {} },
    [],
  ],
  ['nor where one went before and one just now', { old: { ...MISSED, misses: 2 }, other: MISSED, new: {} }, []],
  [
    'or its title tells',
    { old: { ...MISSED, misses: 2, title: 'Vans' }, other: KNOWN, new: { title: 'Vans' } },
    ['old > new'],
  ],
  [
    'unless its bytes were followed by others at an address of theirs',
    { old: { ...MISSED, misses: 2, replacedBy: 'new' }, other: KNOWN, new: {} },
    ['old > new'],
  ],
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
    { first: { misses: 1 }, old: MISSED, new: {} },
    ['first > new', 'old > new'],
  ],
  ['and when the decision itself is missed', { first: { misses: 1 }, old: MISSED }, ['first > old']],
  [
    'of two decisions it is of the one that came after it',
    { a: KNOWN, b: { ...KNOWN, seen: '2026-11-27' }, first: { misses: 1 } },
    ['first > b'],
  ],
  [
    'or of the one under whose key it was published',
    {
      a: { ...KNOWN, key: 'kent-d1' },
      b: { ...KNOWN, seen: '2026-11-27' },
      first: { misses: 1, key: 'kent-d1' },
    },
    ['first > a'],
  ],
])('%s', (_, told, expected) => {
  const papers = Object.entries(told).map(([id, one]) => paper(id, one));
  expect(chained(papers)).toEqual(expected);
  expect(chained(papers.toReversed())).toEqual(expected);
});
