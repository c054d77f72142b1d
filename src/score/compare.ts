/**
 * One field of one record against its gold.
 * right: an accepted answer. wrong: another answer than any accepted. spurious: an answer where the paper says nothing. disputed: blank since
 * unlike values had equal claims, where the paper says something. absent: blank otherwise where it does. blank: rightly blank, which is counted
 * in no rate.
 *
 * `not_stated` and `false` are answers like any other, since gold states them. A list is right when it holds the same names.
 */
import type { DecisionRecord } from '../model/record.ts';
import { answersOf, type Gold, type GoldValue } from './gold.ts';

export const VERDICTS = ['right', 'wrong', 'spurious', 'disputed', 'absent', 'blank'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Comparison {
  readonly field: string;
  readonly verdict: Verdict;
  /** Accepted answers, those that do not agree with the chosen value left out. */
  readonly gold: readonly GoldValue[];
  readonly ours: GoldValue;
}

/** Names are compared without regard to case, spaces and final stops. */
export const normalName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, '').replace(/\.+$/, '');

const isBlank = (value: GoldValue): boolean => value === null || (Array.isArray(value) && value.length === 0);

function same(one: GoldValue, other: GoldValue): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    const [first, second] = [new Set(one.map(normalName)), new Set(other.map(normalName))];
    return first.size === second.size && first.isSubsetOf(second);
  }
  if (typeof one === 'string' && typeof other === 'string') return normalName(one) === normalName(other);
  return one === other;
}

/** The record's answer in the form that gold has: a column of names joined by bars is a list. */
export function answerOf(record: DecisionRecord, field: string): GoldValue {
  const value = record[field as keyof DecisionRecord] as GoldValue | undefined;
  if (field === 'suppliers') return typeof value === 'string' ? value.split(' | ') : [];
  return value ?? null;
}

/** `isDisputed`: the column is blank because unlike values had equal claims to it. */
export function verdictOf(accepted: readonly GoldValue[], ours: GoldValue, isDisputed = false): Verdict {
  if (accepted.some((answer) => same(answer, ours))) return isBlank(ours) ? 'blank' : 'right';
  if (isBlank(ours)) return isDisputed ? 'disputed' : 'absent';
  return accepted.every(isBlank) ? 'spurious' : 'wrong';
}

/** Fields that describe the value and so must agree with the one chosen among several: gross goes with `inc_vat`. */
export const OF_VALUE: readonly string[] = ['value_max', 'value_qualifier', 'vat_basis'];

/** Accepted answers of a field; where it offers as many as `value` does, only those beside the value that we chose. */
function acceptedFor(field: string, gold: Gold, record: DecisionRecord): readonly GoldValue[] {
  const answers = answersOf(gold.fields[field]);
  const values = answersOf(gold.fields.value);
  if (!OF_VALUE.includes(field) || values.length < 2 || answers.length !== values.length) return answers;
  const beside = answers.filter((_, place) => same(values[place] ?? null, answerOf(record, 'value')));
  return beside.length > 0 ? beside : answers;
}

/** Every field of the gold, in its order. `disputed`: columns that are blank because unlike values had equal claims. */
export function compareFields(gold: Gold, record: DecisionRecord, disputed: readonly string[] = []): Comparison[] {
  return Object.keys(gold.fields).map((field) => {
    const accepted = acceptedFor(field, gold, record);
    const ours = answerOf(record, field);
    return { field, verdict: verdictOf(accepted, ours, disputed.includes(field)), gold: accepted, ours };
  });
}
