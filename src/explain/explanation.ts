/** Every column of a decision and every part of its paper explained, in the order of the table. Pure. */
import type { Document } from '../model/document.ts';
import type { FieldName } from '../model/field.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import { type DecisionRecord, TABLES } from '../model/record.ts';
import { FIELD_NAMES } from '../validate/plain.ts';
import { COMPUTED, explainedComputed } from './computed.ts';
import type { Explained } from './explained.ts';
import { explainedField } from './field.ts';
import { explainedOffice } from './office.ts';
import { explainedParties, PARTY_COLUMNS } from './parties.ts';
import { explainedPart, isPart, PARTS } from './parts.ts';
import { type SettingOf, settingsOf } from './settings.ts';

/** All that can be asked for: the columns of decisions, then the parts. */
export const EXPLAINABLE: readonly string[] = [...Object.keys(TABLES.decisions.columns), ...PARTS];

export interface Told {
  readonly record: DecisionRecord;
  /** Both null for a file that could not be read: then only the issues say something. */
  readonly document: Document | null;
  readonly parsed: ParsedDecision | null;
  /** Slug of the office, as the source says it. */
  readonly office: string | null;
}

/** All that can be explained, or of a file that could not be read its issues. */
export function explanationOf({ record, document, parsed, office }: Told): Explained[] {
  if (document === null || parsed === null) return [explainedPart('issues', record, null, NO_SETTING)];
  const settingOf = settingsOf(document, office);
  return EXPLAINABLE.map((field): Explained => {
    if (isPart(field)) return explainedPart(field, record, parsed, settingOf);
    if ((FIELD_NAMES as readonly string[]).includes(field))
      return explainedField(field as FieldName, record, parsed, settingOf);
    if (field in PARTY_COLUMNS) return explainedParties(field, record, parsed, settingOf);
    if (field in COMPUTED) return explainedComputed(field, record);
    return explainedOffice(record, parsed, office, settingOf);
  });
}

/** Issues of a file that could not be read have no place. */
const NO_SETTING: SettingOf = ({ quote }) => ({
  page: null,
  box: null,
  place: null,
  quote,
  clause: null,
  subject: null,
  heading: null,
});
