/** What is told of the columns that name bodies: those of the role that fills them, and the others with what they are instead. */
import type { ParsedDecision, PartyRole } from '../model/parsed.ts';
import type { DecisionRecord } from '../model/record.ts';
import { columnMeaning, type Explained, type Weighed } from './explained.ts';
import type { SettingOf } from './settings.ts';
import { shownColumn } from './shown.ts';

export const PARTY_COLUMNS: Readonly<Record<string, readonly PartyRole[]>> = {
  suppliers: ['supplier', 'grant_recipient'],
  joint_parties: ['joint_buyer'],
};

/** What a body is that has another part in it. */
const INSTEAD: Readonly<Record<PartyRole, string>> = {
  buyer: 'it is the office itself, which buys',
  joint_buyer: 'it shares the purchase or its cost',
  supplier: 'it supplies',
  previous_supplier: 'it had the earlier contract',
  bidder: 'it made an offer that was not taken, or of which nothing more is said',
  funder: 'it gives the money',
  grant_recipient: 'it is given a grant',
  framework_owner: 'it lets the framework',
  lead_force: 'it buys for the others',
};

/** `suppliers` and `joint_parties`. */
export function explainedParties(
  field: string,
  record: DecisionRecord,
  parsed: ParsedDecision,
  settingOf: SettingOf,
): Explained {
  const roles = PARTY_COLUMNS[field] ?? [];
  const all = parsed.parties.map((party): Weighed => {
    const wins = roles.includes(party.role);
    return {
      value: `${party.name} (${party.role.replaceAll('_', ' ')})`,
      wins,
      rung: party.trust,
      rule: party.rule,
      reason: wins ? 'won' : INSTEAD[party.role],
      places: party.evidence.map(settingOf),
    };
  });
  const winners = all.filter(({ wins }) => wins);
  const blank = record.text_method === 'none' ? 'no text of the paper could be read' : 'the paper names no such body';
  return {
    field,
    meaning: columnMeaning(field),
    value: shownColumn(record, field) ?? 'blank',
    reason: winners.length === 0 ? blank : `every body of that part in the decision, ${winners.length} in all`,
    considered: [...winners, ...all.filter(({ wins }) => !wins)],
  };
}
