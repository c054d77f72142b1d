/**
 * The names that decision forms print beside their values, by what they name. Read on the published forms of 23 offices
 * (Derbyshire, London, Surrey, Nottinghamshire, Greater Manchester, Lancashire, Cleveland, Staffordshire, Norfolk,
 * Warwickshire, Bedfordshire, North and South Yorkshire, West Yorkshire, Hampshire ...) and on council decision notices.
 * Lower case; one space stands for any white space; `&` and `and` are one; a final plural s is free. Longest wins.
 */
import { ANSWERS_LABELS } from './labels/answers.ts';
import { DATES_LABELS } from './labels/dates.ts';
import { IDENTITY_LABELS } from './labels/identity.ts';
import { MONEY_LABELS } from './labels/money.ts';
import { OTHER_LABELS } from './labels/other.ts';
import { PEOPLE_LABELS } from './labels/people.ts';

export const LABELS = {
  ...IDENTITY_LABELS,
  ...DATES_LABELS,
  ...PEOPLE_LABELS,
  ...MONEY_LABELS,
  ...ANSWERS_LABELS,
  ...OTHER_LABELS,
} as const satisfies Record<string, readonly string[]>;

export type LabelConcept = keyof typeof LABELS;
