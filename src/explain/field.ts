/** What is told of a field that parse decides from candidates: each with its rung, and for those that lost the reason. */
import { FIELDS } from '../fields.ts';
import type { FieldName } from '../model/field.ts';
import type { Candidate, Finding } from '../model/finding.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import type { DecisionRecord } from '../model/record.ts';
import { alsoPrinted } from './also-printed.ts';
import { columnMeaning, type Explained, type Weighed } from './explained.ts';
import { heightOf } from './rungs.ts';
import type { SettingOf } from './settings.ts';
import { shownColumn, shownInside } from './shown.ts';

/** Candidates in order of rank, then what else the paper prints of its kind and why that is something else. */
export function explainedField(
  field: FieldName,
  record: DecisionRecord,
  parsed: ParsedDecision,
  settingOf: SettingOf,
): Explained {
  const finding: Finding<unknown> = parsed.fields[field];
  const winner = finding.state === 'found' ? [weighed(field, finding.winner, finding, settingOf)] : [];
  const rivals = finding.rivals.map((rival) => weighed(field, rival, finding, settingOf));
  const unread = parsed.unread
    .filter((one) => one.field === field)
    .map(
      ({ label, evidence }): Weighed => ({
        value: 'unread',
        wins: false,
        rung: null,
        rule: null,
        reason: `the label "${label}" stands there, but what it names could not be read`,
        places: evidence.map(settingOf),
      }),
    );
  return {
    field,
    meaning: columnMeaning(field),
    value: shownValue(field, record, finding),
    reason: headlineReason(field, parsed) ?? reasonOf(field, record, finding),
    considered: [...winner, ...rivals, ...unread, ...alsoPrinted(field, parsed, settingOf)],
  };
}

function weighed(
  field: FieldName,
  candidate: Candidate<unknown>,
  finding: Finding<unknown>,
  settingOf: SettingOf,
): Weighed {
  const wins = finding.state === 'found' && candidate === finding.winner;
  return {
    value: shownInside(field, candidate.value),
    wins,
    rung: candidate.trust,
    rule: candidate.rule,
    reason: wins ? 'won' : whyLost(field, candidate, finding),
    places: candidate.evidence.map(settingOf),
  };
}

function whyLost(field: FieldName, rival: Candidate<unknown>, finding: Finding<unknown>): string {
  if (finding.state !== 'found') return 'no claim is better than this one, nor is this one better than all others';
  const { winner } = finding;
  const { keyOf = JSON.stringify } = (FIELDS[field].resolve ?? {}) as { keyOf?: (value: unknown) => string };
  if (keyOf(rival.value) === keyOf(winner.value)) return 'says the same as the winner';
  if (heightOf(rival.trust) > heightOf(winner.trust)) return `its rung ${rival.trust} is lower than ${winner.trust}`;
  if (FIELDS[field].resolve?.firstWins === true) return 'on the same rung, but it comes later in the paper';
  return 'on the same rung, but the paper says it less often';
}

/** In words where the column holds what a silent paper is taken to say, or nothing. */
function shownValue(field: FieldName, record: DecisionRecord, finding: Finding<unknown>): string {
  const shown = shownColumn(record, field);
  if (shown === null) return finding.state === 'disputed' ? 'blank: disputed' : 'blank';
  return finding.state === 'found' ? shown : `${shown}: nothing says so`;
}

/** Why a sum is the total is told by the sum. */
function headlineReason(field: FieldName, { fields, amounts }: ParsedDecision): string | null {
  if (field !== 'value' || fields.value.state !== 'found') return null;
  return amounts.find(({ is_headline }) => is_headline)?.reason ?? null;
}

/** Columns that describe the value, and are blank without one. */
const OF_VALUE: readonly FieldName[] = ['value_max', 'value_qualifier', 'vat_basis'];

function reasonOf(field: FieldName, record: DecisionRecord, finding: Finding<unknown>): string {
  if (finding.state === 'found') {
    const refused = shownColumn(record, field) === null;
    return refused ? `${finding.reason}; but the column cannot hold it` : finding.reason;
  }
  if (finding.state === 'disputed') return finding.reason;
  if (OF_VALUE.includes(field) && record.value === null) return 'there is no value for it to describe';
  if (record.text_method === 'none') return 'no text of the paper could be read';
  return finding.reason;
}
