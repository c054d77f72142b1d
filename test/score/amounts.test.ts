import { expect, test } from 'vitest';
import { alignment, compareAmounts } from '../../src/score/amounts.ts';
import { goldAmount, goldOf, ourAmount, recordOf } from './gold-and-record.ts';

test('pairs equal amounts in reading order and no others', () => {
  expect(alignment(['a', 'b', 'c', 'd'], ['b', 'x', 'd', 'a'])).toEqual([
    [1, 0],
    [3, 2],
  ]);
  expect(alignment([], ['a'])).toEqual([]);
});

test('counts what was found and, of that, what was said of it', () => {
  const gold = goldOf({ value: 100 }, [
    goldAmount('£100', 100, {
      role: 'contract_total',
      headline: true,
      vat_basis: 'ex_vat',
    }),
    goldAmount('£50', 50, { role: 'organisation_share' }),
    goldAmount('£7 m', 7_000_000),
  ]);
  const record = recordOf({}, [
    ourAmount('£100', 100, { role: 'contract_total', is_headline: true }),
    ourAmount('£7m', 7_000_000),
    ourAmount('£9', 9),
  ]);
  const { score, misses } = compareAmounts(gold, record);
  expect(score).toEqual({
    gold: 3,
    ours: 3,
    found: 2,
    role: 2,
    vat_basis: 1,
    qualifier: 2,
    headline: 2,
  });
  expect(misses.map(({ aspect, printed }) => [aspect, printed])).toEqual([
    ['vat_basis', '£100'],
    ['missing', '£50'],
    ['extra', '£9'],
  ]);
});

test('where several values are accepted, the printing of any may be the headline', () => {
  const amounts = [goldAmount('£500', 500, { headline: true }), goldAmount('£7,000', 7000)];
  const record = recordOf({}, [ourAmount('£500', 500), ourAmount('£7,000', 7000, { is_headline: true })]);
  expect(compareAmounts(goldOf({ value: { any_of: [500, 7000] } }, amounts), record).score.headline).toBe(2);
  expect(compareAmounts(goldOf({ value: 500 }, amounts), record).score.headline).toBe(0);
});
