/** What is told of `office_id`: what the source says, and what the paper prints. */
import type { ParsedDecision } from '../model/parsed.ts';
import type { DecisionRecord } from '../model/record.ts';
import { UNKNOWN_OFFICE } from '../validate/identity.ts';
import { columnMeaning, type Explained, type Weighed } from './explained.ts';
import type { SettingOf } from './settings.ts';

/** `told`: the office that the source says, which outranks what is printed. */
export function explainedOffice(
  record: DecisionRecord,
  parsed: ParsedDecision | null,
  told: string | null,
  settingOf: SettingOf,
): Explained {
  const printed = parsed?.office ?? null;
  const wins = printed?.value === record.office_id;
  const lost = `the source says ${told}, which counts more`;
  const considered: Weighed[] =
    printed === null
      ? []
      : [
          {
            value: printed.value,
            wins,
            rung: null,
            rule: 'office',
            reason: wins ? 'won' : lost,
            places: printed.evidence.map(settingOf),
          },
        ];
  const reason =
    told !== null
      ? `told by the source of the file${wins ? ', and printed in the paper' : ''}`
      : printed !== null
        ? 'the office whose name the paper prints in its head, or else alone names'
        : 'neither the source nor the paper names an office';
  const value = record.office_id === UNKNOWN_OFFICE ? `${UNKNOWN_OFFICE}: nothing says so` : record.office_id;
  return { field: 'office_id', meaning: columnMeaning('office_id'), value, reason, considered };
}
