/** The table `amounts`: one row per sum of money printed, in reading order. */
import { AMOUNT_ROLES, PERIODS, QUALIFIERS, VAT_BASES, VAT_SOURCES } from '../money.ts';
import { boolean, decimal, freeText, id, integer, maybe, oneOf, type RowOf, sum, text } from './column.ts';
import { table } from './table.ts';

export const amounts = table({
  name: 'amounts',
  meaning: 'One row per sum of money, or range, printed in a decision, in reading order.',
  key: ['amount_id'],
  foreign: [{ field: 'decision_id', table: 'decisions', target: 'decision_id' }],
  order: ['decision_id', 'seq'],
  columns: {
    amount_id: id('Key: decision_id, `-a` and seq.'),
    decision_id: id('The decision that prints it.'),
    seq: integer('Place in reading order, from 1.', 1),
    role: oneOf(AMOUNT_ROLES, 'What the sum is.'),
    printed: freeText('The figure as printed with its pound sign and scale, without hedges or VAT words.', 300),
    amount: sum('The figure, in units of currency.'),
    amount_max: maybe(sum('Upper end of a printed range.')),
    qualifier: oneOf(QUALIFIERS, 'How the paper hedges it.'),
    resolution_pence: integer('Size of the last printed digit, in pence: £21,169.59 is 1, £3m is 100000000.'),
    currency: text('ISO 4217 code.', '^[A-Z]{3}$'),
    vat_basis: oneOf(VAT_BASES, 'Whether it includes VAT.'),
    vat_basis_source: oneOf(VAT_SOURCES, 'What vat_basis rests on.'),
    period: oneOf(PERIODS, 'What stretch of time or unit it is for.'),
    payer: maybe(freeText('Who pays it, as printed, where a share is named.', 300)),
    share_percent: maybe(decimal('Printed percentage of the whole that this share is.')),
    is_headline: boolean('This printing is the value of the decision.'),
    counts_towards_total: boolean('True on at most one row of a decision, so that sums over rows count nothing twice.'),
  },
});

export type AmountRow = RowOf<typeof amounts.columns>;
