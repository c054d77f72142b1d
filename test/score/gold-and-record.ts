/** Gold and records for tests: a whole record in which everything is blank but what the test gives. */
import type { AmountRow, DecisionRecord } from '../../src/model/record.ts';
import type { Gold, GoldAmount } from '../../src/score/gold.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { failedRecord } from '../../src/validate/failed.ts';

const file = {
  id: 'f'.repeat(16),
  sha256: 'f'.repeat(64),
  bytes: 1,
  media_type: 'application/pdf',
};

export function recordOf(
  columns: Partial<DecisionRecord>,
  amounts: readonly Partial<AmountRow>[] = [],
): DecisionRecord {
  const blank = failedRecord({ ...NOTHING_KNOWN, office: 'derbyshire', file, reason: 'none' }, []);
  return {
    ...blank,
    ...columns,
    amounts: amounts as DecisionRecord['amounts'],
  };
}

export function goldOf(fields: Gold['fields'], amounts: readonly GoldAmount[] = []): Gold {
  return {
    id: 'one',
    office_id: 'derbyshire',
    pdf: 'one.pdf',
    scan: false,
    fields,
    amounts: [...amounts],
  };
}

export const goldAmount = (printed: string, amount: number, more: Partial<GoldAmount> = {}): GoldAmount => ({
  printed,
  amount,
  amount_max: null,
  role: 'other',
  vat_basis: 'not_stated',
  qualifier: 'exact',
  headline: false,
  ...more,
});

export const ourAmount = (printed: string, amount: number, more: Partial<AmountRow> = {}): Partial<AmountRow> => ({
  printed,
  amount,
  amount_max: null,
  role: 'other',
  vat_basis: 'not_stated',
  qualifier: 'exact',
  is_headline: false,
  ...more,
});
