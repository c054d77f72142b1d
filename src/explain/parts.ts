/** What can be asked for beside the columns: every sum, every body, every date, and every issue. */
import type { ParsedDecision } from '../model/parsed.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { Explained, Setting, Weighed } from './explained.ts';
import type { SettingOf } from './settings.ts';

export const PARTS = ['amounts', 'parties', 'dates', 'issues'] as const;
export type Part = (typeof PARTS)[number];
export const isPart = (field: string): field is Part => (PARTS as readonly string[]).includes(field);

const MEANINGS: Readonly<Record<Part, string>> = {
  amounts: 'Every sum that the paper prints, with what it is; the headline is marked.',
  parties: 'Every body with a part in the decision.',
  dates: 'Every date that the paper prints, with which it is.',
  issues: 'What is odd, missing or contradictory.',
};

/** One part; empty where the file could not be read, save for its issues. */
export function explainedPart(
  part: Part,
  record: DecisionRecord,
  parsed: ParsedDecision | null,
  settingOf: SettingOf,
): Explained {
  const rows: Readonly<Record<Part, () => Weighed[]>> = {
    amounts: () => parsed?.amounts.map((amount) => weighedAmount(amount, settingOf)) ?? [],
    parties: () => parsed?.parties.map((party) => weighedParty(party, settingOf)) ?? [],
    dates: () => parsed?.dates.map((date) => weighedDate(date, settingOf)) ?? [],
    issues: () => record.issues.map(weighedIssue),
  };
  const considered = rows[part]();
  const value = considered.length === 0 ? 'none' : String(considered.length);
  return { field: part, meaning: MEANINGS[part], value, reason: '', considered };
}

function weighedAmount(amount: ParsedDecision['amounts'][number], settingOf: SettingOf): Weighed {
  const { money, role, vat_basis, vat_basis_source, period, payer, is_headline, trust, rule, reason } = amount;
  const says = [
    role,
    `${vat_basis} (${vat_basis_source})`,
    money.qualifier,
    period,
    ...(payer === null ? [] : [payer]),
  ];
  return {
    value: `${money.printed}: ${says.join(', ')}`,
    wins: is_headline,
    rung: trust,
    rule,
    reason,
    places: amount.evidence.map(settingOf),
  };
}

function weighedParty(
  { role, name, trust, rule, evidence }: ParsedDecision['parties'][number],
  settingOf: SettingOf,
): Weighed {
  const reason = `named as ${role.replaceAll('_', ' ')}`;
  return { value: `${role}: ${name}`, wins: true, rung: trust, rule, reason, places: evidence.map(settingOf) };
}

function weighedDate({ role, value, evidence }: ParsedDecision['dates'][number], settingOf: SettingOf): Weighed {
  const isTold = role !== 'other';
  const reason = isTold
    ? `the words or the place around it make it ${role.replaceAll('_', ' ')}`
    : 'no words say which date it is';
  return {
    value: `${value.edtf}: ${role}`,
    wins: isTold,
    rung: null,
    rule: null,
    reason,
    places: evidence.map(settingOf),
  };
}

function weighedIssue({ severity, code, message, ...place }: DecisionRecord['issues'][number]): Weighed {
  return {
    value: `${severity} ${code}`,
    wins: severity !== 'info',
    rung: null,
    rule: null,
    reason: message,
    places: placeOf(place),
  };
}

function placeOf({
  page,
  x,
  y,
  width,
  height,
  observed,
}: Omit<DecisionRecord['issues'][number], 'severity' | 'code' | 'message'>): Setting[] {
  if (page === null || x === null || y === null || width === null || height === null) return [];
  const box = { left: x, top: y, right: x + width, bottom: y + height };
  return [{ page, box, place: null, quote: observed ?? '', clause: null, subject: null, heading: null }];
}
