/**
 * Gives every printed date its role: by the form's labels first, then by the words of its clause; `other` where nothing says.
 * No date has two roles, so none can land in another's field.
 */
import { I_DECIDE } from '../../lexicon/time/signing-cues.ts';
import { isCertainlyBefore } from '../../model/calendar.ts';
import type { DecisionDateBasis } from '../../model/field.ts';
import { type Finding, LADDER } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { DatedRole } from '../field-table.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { contractDates } from './contract-dates.ts';
import { labelledDates } from './date-labels.ts';
import type { DateMention, Given } from './given.ts';
import { withoutOtherOffices } from './other-offices.ts';
import { signerIn } from './signers.ts';
import { spokenDates } from './spoken-dates.ts';

const NOBODYS: Given = { role: 'other', rule: 'date:none', method: 'pattern', trust: 'hint' };

/** Every printed date with its role and the candidate that it makes, in reading order. */
export function datesOf(reading: Reading): DatedRole[] {
  const labelled = officersDecision(reading, labelledDates(reading));
  const clauses = contractDates(reading, labelled);
  const spoken = spokenDates(reading, new Map([...labelled, ...clauses]));
  const all = withoutOtherOffices(reading, new Map([...spoken, ...clauses, ...labelled]));
  const roles = inOrder(reading, onlyDate(reading, all));
  return reading.dates.map((date) => {
    const { role, rule, method, trust } = roles.get(date) ?? NOBODYS;
    const found = { rule, method, trust };
    return { ...date, role, candidate: candidateOf(reading.document, date.value.edtf, [date.region], found) };
  });
}

/** Where an officer is named as the decision maker and nobody else signs, the officer's signature is the decision's. */
function officersDecision(reading: Reading, roles: Map<DateMention, Given>): Map<DateMention, Given> {
  if ([...roles.values()].some(({ role, rule }) => role === 'decision' && rule !== 'date:head')) return roles;
  const makers = reading.labels.filter(({ concept, ends }) => concept === 'maker' && ends !== 'open');
  const signers = makers.flatMap(({ values }) => values.slice(0, 1).map((value) => signerIn(textOf(value))));
  if (!signers.some((signer) => signer === 'chief' || signer === 'finance')) return roles;
  return new Map(
    [...roles].map(([date, given]): [DateMention, Given] =>
      given.rule.endsWith('-signature') && given.role === 'officer_approval'
        ? [date, { ...given, role: 'decision', rule: 'date:signature', trust: 'cell' }]
        : [date, given],
    ),
  );
}

/**
 * A form whose head prints a bare `Date` under its author, that dates nothing else, and that ends with `I approve the recommendation`: the
 * decision maker dated it there.
 */
function onlyDate(reading: Reading, roles: Map<DateMention, Given>): Map<DateMention, Given> {
  const isDecision = ({ role }: Given): boolean => role === 'decision' || role === 'officer_approval';
  const heads = [...roles].filter(([, { rule }]) => rule === 'date:report-head');
  const [head] = heads;
  if (head === undefined || heads.length > 1 || [...roles.values()].some(isDecision)) return roles;
  const [date] = head;
  const decides = reading.clauses.some(
    ({ text, region }) => region.passage.index > date.region.passage.index && I_DECIDE.test(text),
  );
  if (!decides) return roles;
  return new Map([...roles, [date, { role: 'decision', rule: 'date:head', method: 'label', trust: 'hint' }]]);
}

/** A beginning told of long before the running contract ends is the running contract's: of the next one it would be an overlap. */
function isOfOldContract(reading: Reading, date: DateMention, roles: ReadonlyMap<DateMention, Given>): boolean {
  if (roles.get(date)?.trust === 'label' || !TOLD.test(date.clause.text)) return false;
  return reading.dates.some(
    (end) =>
      roles.get(end)?.role === 'previous_end' &&
      end.clause.subject === 'previous' &&
      monthOf(end) - monthOf(date) >= LONG_BEFORE,
  );
}

/** Verbs by which a clause tells what was done. */
const TOLD =
  /\b(?:approved|awarded|let|agreed|appointed|entered|procured|tendered|was|were|had|commenced|began|started|signed)\b/i;

/** Months by which contracts that follow each other do not overlap. */
const LONG_BEFORE = 6;

/** Months since the year 0. */
const monthOf = ({ value: { edtf } }: DateMention): number => Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7));

/** An end before the beginning of the new contract is the end of another one. */
function inOrder(reading: Reading, roles: Map<DateMention, Given>): Map<DateMention, Given> {
  const starts = reading.dates.filter((date) => roles.get(date)?.role === 'contract_start');
  const rank = (date: DateMention): number => LADDER.indexOf(roles.get(date)?.trust ?? 'hint');
  const early = starts.filter((date) => isOfOldContract(reading, date, roles));
  if (early.length > 0) {
    const old = early.map((date): [DateMention, Given] => [
      date,
      { ...(roles.get(date) ?? NOBODYS), role: 'previous_start' },
    ]);
    return inOrder(reading, new Map([...roles, ...old]));
  }
  const [start] = starts.toSorted((a, b) => rank(a) - rank(b));
  if (start === undefined) return new Map([...roles].filter(([, { rule }]) => rule !== 'date:no-longer'));
  return new Map(
    [...roles].map(([date, given]): [DateMention, Given] =>
      given.role === 'contract_end' && given.trust !== 'label' && isCertainlyBefore(date.value.edtf, start.value.edtf)
        ? [date, { ...given, role: 'previous_end' }]
        : [date, given],
    ),
  );
}

const BASIS_OF: Readonly<Record<string, DecisionDateBasis>> = {
  'date:signature': 'signature',
  'date:signature-label': 'signature',
  'date:approval': 'signature',
  'date:sign-off': 'signature',
  'date:decision-label': 'decision_field',
  'date:decided-words': 'decision_field',
  'date:head': 'decision_field',
  'date:lone-head': 'decision_field',
  'date:meeting': 'meeting',
};

/** On what a decision date rests: the signature, a field that names it, a meeting, the list page; `none` without a date. */
export function decisionDateBasis(finding: Finding<string>): DecisionDateBasis {
  if (finding.state !== 'found') return 'none';
  const { rule, evidence } = finding.winner;
  return evidence[0].document === 'listing' ? 'listing' : (BASIS_OF[rule] ?? 'decision_field');
}
