/** Sums of a record that its document prints nowhere: there must be none, whatever the field or role. */
import type { Document } from '../model/document.ts';
import type { DecisionRecord } from '../model/record.ts';
import { figuresIn } from './printed-figures.ts';

/** A sum that stands nowhere in the document. */
export interface Invented {
  readonly field: string;
  /** Pounds. */
  readonly amount: number;
}

export interface PrintedSums {
  /** Sums of the record that were looked for. */
  readonly sums: number;
  readonly invented: readonly Invented[];
}

/** The columns of money that say what is printed; derived ones are computed, and say so. */
const MONEY_COLUMNS = ['value', 'value_max', 'own_share'] as const;

/** Looks for every sum of the record among all figures of the document, furniture included. */
export function inventedIn(record: DecisionRecord, document: Document): PrintedSums {
  const columns = MONEY_COLUMNS.map((field) => ({ field, amount: record[field] }));
  const rows = record.amounts.flatMap(({ amount, amount_max }) => [
    { field: 'amounts.amount', amount },
    { field: 'amounts.amount_max', amount: amount_max },
  ]);
  const sums = [...columns, ...rows].filter((one): one is Invented => one.amount !== null);
  if (sums.length === 0) return { sums: 0, invented: [] };
  const printed = figuresIn(document.passages.map((passage) => passage.printed).join(' \n '));
  return { sums: sums.length, invented: sums.filter(({ amount }) => !printed.has(Math.round(Math.abs(amount) * 100))) };
}
