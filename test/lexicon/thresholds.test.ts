import { expect, test } from 'vitest';
import { categoryIn, FRAMEWORK_CUES, TITLE_CUES } from '../../src/lexicon/categories.ts';
import { standardVatRate } from '../../src/lexicon/money/vat-rates.ts';
import { ADVERTISING_FLOORS, inForce, THRESHOLDS } from '../../src/lexicon/procurement/thresholds.ts';

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test.each([
  ['thresholds', THRESHOLDS],
  ['floors', ADVERTISING_FLOORS],
])('%s follow one another day by day and the last is in force', (_, rows) => {
  for (const [index, row] of rows.slice(1).entries()) expect(row.from).toBe(nextDay(rows[index]?.to ?? ''));
  expect(rows.at(-1)?.to).toBeNull();
});

test.each([
  ['2021-12-31', 189_330, 'ex_vat'],
  ['2022-01-01', 213_477, 'inc_vat'],
  ['2025-12-31', 214_904, 'inc_vat'],
  ['2026-01-01', 207_720, 'inc_vat'],
])('on %s the threshold for goods and services is £%i %s', (day, pounds, basis) => {
  expect(inForce(THRESHOLDS, day, day)).toMatchObject({ goods_services: pounds * 100, basis });
});

test.each([
  ['2015-02-25', undefined, undefined],
  ['2021-12-31', 25_000, 'ex_vat'],
  ['2022-12-20', 25_000, 'inc_vat'],
  ['2022-12-21', 30_000, 'inc_vat'],
  ['2025-02-24', 30_000, 'inc_vat'],
])('on %s the advertising floor is £%s %s', (day, pounds, basis) => {
  const floor = inForce(ADVERTISING_FLOORS, day, day);
  expect(floor?.basis).toBe(basis);
  expect(floor?.pence).toBe(pounds === undefined ? undefined : pounds * 100);
});

test('a stretch of days over two rows has no row', () => {
  expect(inForce(ADVERTISING_FLOORS, '2022-12-01', '2022-12-31')).toBeNull();
});

test('the standard rate of VAT', () => {
  expect(standardVatRate('2011-01-03')).toBe(1750);
  expect(standardVatRate('2011-01-04')).toBe(2000);
  expect(standardVatRate('2022-03')).toBe(2000);
  expect(standardVatRate(null)).toBe(2000);
  expect(standardVatRate('2001-01-01')).toBeNull();
});

test.each([
  ['Cleaning services for police stations', 'services'],
  ['Supply of body armour', 'goods'],
  ['Refurbishment of custody suite', 'works'],
  ['Purchase of three dog vans', 'goods'],
  ['Vehicle purchase and maintenance', null],
  ['Mosaic Segmentation Tool', null],
])('the title %s says %s', (title, category) => {
  expect(categoryIn(title, TITLE_CUES)).toBe(category);
});

test('G-Cloud sells services', () => {
  expect(categoryIn('G-Cloud 12', FRAMEWORK_CUES)).toBe('services');
  expect(categoryIn('Crown Commercial Service', FRAMEWORK_CUES)).toBeNull();
});
