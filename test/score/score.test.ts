import { expect, test } from 'vitest';
import { missLines } from '../../src/score/misses.ts';
import { report, scoreDocument } from '../../src/score/score.ts';
import { scoreTable } from '../../src/score/table.ts';
import { ratesOf } from '../../src/score/tally.ts';
import { goldAmount, goldOf, ourAmount, recordOf } from './gold-and-record.ts';

test('a wrong answer costs precision and recall, a spurious one precision, an absent or disputed one recall, a blank nothing', () => {
  const rates = ratesOf({
    right: 6,
    wrong: 1,
    spurious: 1,
    disputed: 1,
    absent: 2,
    blank: 50,
  });
  expect(rates).toEqual({ precision: 6 / 8, recall: 6 / 10, f1: 12 / 18 });
  expect(ratesOf({ right: 0, wrong: 0, spurious: 0, disputed: 0, absent: 0, blank: 9 })).toEqual({
    precision: null,
    recall: null,
    f1: null,
  });
});

const core = {
  reference: 'DN1',
  title: 'Boats',
  decision_date: '2022-01-02',
  value: null,
  vat_basis: null,
  suppliers: ['A'],
};

test('a record is whole when all of its core is right or rightly blank', () => {
  const ours = {
    reference: 'DN1',
    title: 'Boats',
    decision_date: '2022-01-02',
    suppliers: 'A',
  };
  expect(scoreDocument(goldOf(core), recordOf(ours), null).whole).toBe(true);
  expect(scoreDocument(goldOf(core), recordOf({ ...ours, value: 5 }), null).whole).toBe(false);
});

test('sums text and scans apart, by office and by confidence', () => {
  const right = scoreDocument(goldOf(core), recordOf({ reference: 'DN1', confidence: 'A' }), null);
  const scan = { ...goldOf(core), id: 'two', office_id: 'surrey', scan: true };
  const wrong = scoreDocument(scan, recordOf({ reference: 'DN2', confidence: 'C' }), null);
  const { text, scans, all, offices, confidence } = report([right, wrong]);
  expect([text.fields.reference?.right, scans.fields.reference?.wrong, all.documents]).toEqual([1, 1, 2]);
  expect(Object.keys(offices)).toEqual(['derbyshire', 'surrey']);
  expect([confidence.A?.precision, confidence.C?.precision]).toEqual([1, 0]);
  expect([confidence.A?.sound, confidence.C?.sound]).toEqual([1, 0]);
});

test('the table shows each field, and the list each miss with gold and ours', () => {
  const gold = goldOf({ title: 'Boats', reference: { any_of: ['DN1', 'DN01'] } }, [goldAmount('£5', 5)]);
  const score = scoreDocument(gold, recordOf({ reference: 'DN3' }, [ourAmount('£5', 5, { role: 'annual' })]), {
    grounding: { citations: 2, adrift: [{ field: 'reference', page: 1, quote: 'DN3' }], uncited: ['reference'] },
    figures: { sums: 1, invented: [{ field: 'value', amount: 7 }] },
    disputed: ['title'],
  });
  const table = scoreTable(report([score]));
  expect(table.find((line) => line.startsWith('title'))).toMatch(/^title +0 +0 +0 +1 +0 +- +0\.0 +0\.0$/);
  expect(table.slice(-2)).toEqual([
    'grounding: 2 citations, 50.0 % with all their words in their place; 1 values without one',
    'money: 1 sums in the records, 1 of them printed nowhere in their document',
  ]);
  expect(missLines(score)).toEqual([
    'one  title  disputed  gold "Boats"  ours blank',
    'one  reference  wrong  gold "DN1" or "DN01"  ours "DN3"',
    'one  amount £5  role  gold "other"  ours "annual"',
    'one  reference  adrift  page 1 "DN3"',
    'one  reference  uncited',
    'one  value  invented  7',
  ]);
});
