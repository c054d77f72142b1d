/**
 * What a paper prints besides, of the kind that a field asks for, and what it is instead: other sums for the value, other dates for a date. Without it
 * a reader could not see why a sum that stands there is not the total.
 */
import type { FieldName } from '../model/field.ts';
import type { DateRole, ParsedDecision } from '../model/parsed.ts';
import type { Weighed } from './explained.ts';
import type { SettingOf } from './settings.ts';

/** Dates by the role that makes them a field. */
const ROLE_OF: Readonly<Partial<Record<FieldName, DateRole>>> = {
  decision_date: 'decision',
  received_date: 'received',
  officer_approval_date: 'officer_approval',
  published_date: 'published',
  contract_start_date: 'contract_start',
  contract_end_date: 'contract_end',
  previous_contract_end_date: 'previous_end',
};

export function alsoPrinted(field: FieldName, parsed: ParsedDecision, settingOf: SettingOf): Weighed[] {
  const role = ROLE_OF[field];
  if (role !== undefined) return otherDates(role, parsed, settingOf);
  if (field === 'value') return otherSums(parsed, settingOf, () => true);
  return field === 'own_share' ? otherSums(parsed, settingOf, (own) => own === 'organisation_share') : [];
}

/** Those that no candidate of the field stands for. */
function otherSums(
  { amounts, fields }: ParsedDecision,
  settingOf: SettingOf,
  isWanted: (role: string) => boolean,
): Weighed[] {
  const field = isWanted('contract_total') ? fields.value : fields.own_share;
  const candidates = [...(field.state === 'found' ? [field.winner] : []), ...field.rivals];
  const taken = new Set(candidates.flatMap(({ evidence }) => evidence.map((place) => JSON.stringify(place.box))));
  return amounts
    .filter(({ role, evidence }) => isWanted(role) && !taken.has(JSON.stringify(evidence[0].box)))
    .map(({ money, role, trust, rule, reason, evidence }) => ({
      value: money.printed,
      wins: false,
      rung: trust,
      rule,
      reason: `another sum, ${role.replaceAll('_', ' ')}: ${reason}`,
      places: evidence.map(settingOf),
    }));
}

function otherDates(wanted: DateRole, { dates }: ParsedDecision, settingOf: SettingOf): Weighed[] {
  return dates
    .filter(({ role }) => role !== wanted)
    .map(({ value, role, evidence }) => ({
      value: value.edtf,
      wins: false,
      rung: null,
      rule: null,
      reason: role === 'other' ? 'no words say which date it is' : `another date: ${role.replaceAll('_', ' ')}`,
      places: evidence.map(settingOf),
    }));
}
