/** Whose a signature's label is, by the label of its author above it: asked once for each paper, however many labels a line of it has. */
import { expect, test } from 'vitest';
import type { Passage } from '../../../src/model/document.ts';
import { isAuthors } from '../../../src/parse/field/whose-block.ts';
import type { Understood } from '../../../src/parse/field-table.ts';
import type { Label } from '../../../src/parse/find/label.ts';

const labelOf = (words: string, index: number, concept: Label['concept']): Label => {
  const passage = { index, text: words } as Passage;
  return { concept, region: { passage, start: 0, end: words.length }, ends: 'colon', place: 'after', values: [] };
};
const understood = (labels: readonly Label[]): Understood => ({ labels, clauses: [] }) as unknown as Understood;

test.each([
  ['right over it', 4, true],
  ['two passages above', 3, true],
  ['three passages above', 2, false],
])('the author %s', (_, index, isTheirs) => {
  const signed = labelOf('Signed', 5, 'signature');
  expect(isAuthors(signed, understood([labelOf('Originating officer', index, 'other'), signed]))).toBe(isTheirs);
});

test('a label between them is the last', () => {
  const labels = [
    labelOf('Report author', 3, 'other'),
    labelOf('Decision', 4, 'decision'),
    labelOf('Signed', 5, 'signature'),
  ];
  expect(isAuthors(labels[2] as Label, understood(labels))).toBe(false);
});

test('of two in one passage the later counts, and what names no signer is not asked about', () => {
  const labels = [
    labelOf('Decision', 4, 'decision'),
    labelOf('Prepared by', 4, 'other'),
    labelOf('Name', 5, 'name'),
    labelOf('Title', 5, 'title'),
  ];
  const all = understood(labels);
  expect(labels.map((label) => isAuthors(label, all))).toEqual([false, false, true, false]);
});

test('ten thousand labels are looked through once, and not once for each', () => {
  let reads = 0;
  const labels = Array.from({ length: 10_000 }, (_, at) => labelOf('Name', at % 7, 'name'));
  const counted = new Proxy(labels, {
    get: (target, key) => {
      reads += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  const all = understood(counted);
  for (const label of labels) isAuthors(label, all);
  expect(reads).toBeLessThan(5 * labels.length);
});
