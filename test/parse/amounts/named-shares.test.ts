/** Shares that follow the bare name of an area: who pays, which percentage is whose, and which is the value. */
import { expect, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const amountsOf = (details: string, decision: string) =>
  readDrawn(`# Decision Record\nTitle: Joint range\n# Details\n${details}\n# Decision\n${decision}`).parsed.amounts;
const sharesOf = (details: string, decision: string) =>
  amountsOf(details, decision).flatMap(({ money, payer, share_percent, role }) =>
    role === 'organisation_share' ? [[money.printed, payer, share_percent]] : [],
  );
const headlineOf = (details: string, decision: string): string[] =>
  amountsOf(details, decision).flatMap(({ money, is_headline }) => (is_headline ? [money.printed] : []));

const RANGE =
  'The three forces will build a range at a total cost of £6m. Kent will contribute £1.2m (20%), Surrey £1.8m (30%) and Sussex £3m (50%).';
const HEALTH =
  'The contract was won by Vita Ltd at £500,000 ex VAT. Of this Kent will pay 60% (£300,000) and Surrey 40% (£200,000).';

test('a bracket right behind a sum is of that sum', () => {
  expect(sharesOf(RANGE, 'Approved.').map(([printed, , percent]) => [printed, percent])).toEqual([
    ['£1.2m', 20],
    ['£1.8m', 30],
    ['£3m', 50],
  ]);
  expect(sharesOf(HEALTH, 'Approved.')).toEqual([
    ['£300,000', 'Kent', 60],
    ['£200,000', 'Surrey', 40],
  ]);
});

test('of several shares the one that is approved is the value', () => {
  expect(headlineOf(RANGE, "To approve Kent's contribution.")).toEqual(['£1.2m']);
  expect(headlineOf(HEALTH, "The PCC approved Surrey's share of the cost.")).toEqual(['£200,000']);
});

test('a share of which it is not known whose it is leaves the value blank', () => {
  expect(headlineOf(RANGE, 'To approve our contribution.')).toEqual([]);
});

test('where the award is approved the whole is the value', () => {
  expect(headlineOf(HEALTH, 'To approve the award of the contract to Vita Ltd.')).toEqual(['£500,000']);
});

test('two areas that share one sum are no payer', () => {
  expect(
    sharesOf('The cost is £500,000. Kent and Surrey will contribute £300,000 and Sussex £200,000.', 'Approved.').map(
      ([printed, payer]) => [printed, payer],
    ),
  ).not.toContainEqual(['£300,000', 'Surrey']);
});
