/** Gives the dates that a form's labels name their role, and those that stand with a signature. */

import type { LabelConcept } from '../../lexicon/labels.ts';
import { PRINTED_DAY } from '../../lexicon/time/months.ts';
import { ASKED_BY_LABEL, CONSIDERED_LABEL, DECIDED_BY_LABEL, MEETING_LABEL } from '../../lexicon/time/signing-cues.ts';
import type { DateRole } from '../../model/parsed.ts';
import type { Label } from '../find/label.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { datesUnder, ownerOf, SIGNED } from './date-owners.ts';
import { type DateMention, datesIn, type Given, isAlone, labelledDate } from './given.ts';
import { columnSigner } from './signer-columns.ts';
import { besideOf, signerIn } from './signers.ts';

const ROLE_OF: Readonly<Partial<Record<LabelConcept, DateRole>>> = {
  received: 'received',
  published: 'published',
  decision_date: 'decision',
  officer_date: 'officer_approval',
  officer: 'officer_approval',
  start_date: 'contract_start',
  end_date: 'contract_end',
  previous_end_date: 'previous_end',
  effective: 'other',
};

/** Roles by label. A date that two labels reach belongs to the nearer, which is read later. */
export function labelledDates(reading: Reading): Map<DateMention, Given> {
  const roles = new Map<DateMention, Given>();
  reading.labels.forEach((label, index) => {
    const date = labelledDate(reading, label);
    const given = date === null ? null : givenBy(reading, label, index, date);
    if (date === null || given === null) return;
    const isColumn = label.place === 'under' && (label.concept === 'start_date' || label.concept === 'end_date');
    for (const each of isColumn ? [date, ...datesUnder(reading, label)] : [date]) roles.set(each, given);
  });
  for (const date of answered(reading)) if (!roles.has(date)) roles.set(date, ANSWERED);
  for (const [date, given] of signedColumns(reading)) roles.set(date, given);
  for (const [date, given] of signedRows(reading)) if (!roles.has(date)) roles.set(date, given);
  for (const label of reading.labels) {
    if (label.concept !== 'signature' || label.ends === 'open') continue;
    const date = signatureDate(reading, label);
    if (date !== null && !roles.has(date)) roles.set(date, bySigner(reading, label));
  }
  return roles;
}

const ANSWERED: Given = { role: 'decision', rule: 'date:approval', method: 'cell', trust: 'place' };

/** `Commissioner's decision` | `Approved`, and a day alone below it in the same cell. */
const answered = (reading: Reading): DateMention[] =>
  reading.labels.flatMap(({ concept, ends, place, region, values }) => {
    if (concept !== 'outcome' || ends === 'open') return [];
    // `Approved` in a cell of its own is at once a label's word and the answer.
    const isAnswer = place === 'below' && region.passage.cell !== null && /^(?:approved|agreed)$/i.test(textOf(region));
    const below = isAnswer ? values.slice(0, 1) : place === 'right' ? values.slice(1, 3) : [];
    return reading.dates.filter(
      ({ region: { passage } }) =>
        passage.cell !== null && below.some((value) => value.passage === passage) && ONLY_DAY.test(passage.text),
    );
  });
const ONLY_DAY = new RegExp(`^${PRINTED_DAY}$`, 'iu');

/** `Date` | `1 May` | `4 May` under a row of roles: each day is its column's. */
function signedColumns(reading: Reading): [DateMention, Given][] {
  const rows = reading.labels.filter(
    ({ concept, place, values }) =>
      (concept === 'date' || concept === 'decision_date') && place === 'right' && values.length > 0,
  );
  return rows.flatMap(({ region }) => {
    const { cell } = region.passage;
    const row = reading.dates.filter(
      (date) =>
        isAlone(date) && date.region.passage.cell?.table === cell?.table && date.region.passage.cell?.row === cell?.row,
    );
    return row.flatMap((date): [DateMention, Given][] => {
      const signer = columnSigner(reading, date.region.passage.cell);
      return cell === null || signer === null ? [] : [[date, SIGNED[signer]]];
    });
  });
}

/** A table of signatures: each row names who signs, under a heading of dates. */
function signedRows(reading: Reading): [DateMention, Given][] {
  const heads = reading.labels.filter(({ concept, place }) => concept === 'date' && place === 'under');
  return heads.flatMap((head) => {
    const column = datesUnder(reading, head);
    if (column.length < 2) return [];
    return column.flatMap((date): [DateMention, Given][] => {
      const { cell } = date.region.passage;
      const row = reading.document.passages.filter(
        (p) => p.cell !== null && p.cell.table === cell?.table && p.cell.row === cell.row && p !== date.region.passage,
      );
      const signer = row.map(({ text }) => signerIn(text)).find((one) => one !== null);
      return signer === undefined || signer === null ? [] : [[date, SIGNED[signer]]];
    });
  });
}

function givenBy(reading: Reading, label: Label, index: number, date: DateMention): Given | null {
  if (label.concept === 'date') return ownerOf(reading, index);
  const words = textOf(label.region);
  const role = ROLE_OF[label.concept];
  const method = label.place === 'after' || label.place === 'below' ? 'label' : 'cell';
  if (role === undefined) return label.ends === 'open' ? null : byWords(label, date, words, method);
  if (label.concept === 'effective' && MEETING_LABEL.test(words)) {
    return { role: 'decision', rule: 'date:meeting', method, trust: 'hint' };
  }
  if (label.concept === 'officer') {
    const isChief = signerIn(words) !== 'finance';
    return { role, rule: 'date:officer-label', method, trust: isChief ? 'place' : 'hint' };
  }
  if (label.ends === 'open' && (role === 'contract_start' || role === 'contract_end')) return null;
  if (role !== 'decision') return { role, rule: `date:${label.concept}-label`, method, trust: 'label' };
  return decisionLabel(reading, label, index, words, method);
}

/** Labels that name no date but a person who signs or asks, with the day behind: `Decision made by: Ida Moss, 3 May 2022`. */
function byWords(label: Label, date: DateMention, words: string, method: Given['method']): Given | null {
  const region = label.values.find(({ passage }) => passage === date.region.passage) ?? date.region;
  const value = textOf({ ...region, end: date.region.end });
  if (value.length > LONGEST_ANSWER) return null;
  const isDay = date.value.precision === 'day';
  if (ASKED_BY_LABEL.test(words) && isDay) return { role: 'received', rule: 'date:asked-by', method, trust: 'place' };
  if (label.concept === 'maker' && isDay) {
    const isVerb = DECIDED_BY_LABEL.test(words);
    return { role: 'decision', rule: 'date:approval', method, trust: isVerb ? 'cell' : 'place' };
  }
  const signer = /\bdate\b(?!.*\b(?:review|meeting|report|publi\w+|due|need\w*|requir\w*|receiv\w*)\b)/i.test(words)
    ? signerIn(words)
    : null;
  return signer === null ? null : SIGNED[signer];
}

/** An answer longer than this is prose. */
const LONGEST_ANSWER = 110;

/** `Date signed` and `Date of approval` stand in officers' blocks too. */
function decisionLabel(reading: Reading, label: Label, index: number, words: string, method: Given['method']): Given {
  const rule = /\bsign/i.test(words) ? 'date:signature-label' : 'date:decision-label';
  const own: Given = { role: 'decision', rule, method, trust: CONSIDERED_LABEL.test(words) ? 'hint' : 'label' };
  if (!/\b(?:sign|approv|authoris|agree)/i.test(words) || /\b(?:pf?cc|commissioner|decision)\b/i.test(words))
    return own;
  const owner = ownerOf({ ...reading, labels: reading.labels.with(index, { ...label, concept: 'date' }) }, index);
  return owner !== null && (owner.role === 'officer_approval' || owner.rule === 'date:author-signature') ? owner : own;
}

/** A date written with the signature itself: `Signed: A. Jones 12/03/2022`. */
function signatureDate(reading: Reading, label: Label): DateMention | null {
  for (const region of label.values.slice(0, 3)) {
    if (region.end - region.start > 100) return null;
    const [date] = datesIn(reading, region);
    if (date !== undefined) return date.value.precision === 'day' ? date : null;
  }
  return reading.dates.find((date) => isAlone(date) && date.value.precision === 'day' && isLevel(label, date)) ?? null;
}

/** True where the date stands on the label's own line, in whichever passage. */
function isLevel({ region }: Label, date: DateMention): boolean {
  const own = region.passage.lines.find(({ start, end }) => start <= region.start && end > region.start);
  const [line] = date.region.passage.lines;
  if (own === undefined || line === undefined || own.page !== line.page) return false;
  const middle = (line.box.top + line.box.bottom) / 2;
  return own.box.top < middle && own.box.bottom > middle;
}

function bySigner(reading: Reading, label: Label): Given {
  const words = [label.region, ...label.values.slice(0, 3)].map(textOf);
  const signer = [...words, ...besideOf(reading, label.region)].map(signerIn).find((s) => s !== null);
  const role =
    signer === 'chief' || signer === 'finance' ? 'officer_approval' : signer === 'author' ? 'other' : 'decision';
  return { role, rule: 'date:signature', method: 'label', trust: role === 'decision' ? 'cell' : 'place' };
}
