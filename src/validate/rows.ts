/** Rows of amounts and parties, each with its places, from what parse read. */
import type { ParsedAmount, ParsedDecision, ParsedParty } from '../model/parsed.ts';
import type { Citation, DecisionRecord } from '../model/record.ts';
import { citationsOf } from './cite.ts';
import { pounds } from './plain.ts';
import type { Clean } from './publish-text.ts';

type NestedAmount = DecisionRecord['amounts'][number];
type NestedParty = DecisionRecord['parties'][number];

const LONGEST = 300;

function nested(places: readonly Citation[]): { citation: Citation; further_citations?: Citation[] } | null {
  const [citation, ...further_citations] = places;
  if (citation === undefined) return null;
  return further_citations.length === 0 ? { citation } : { citation, further_citations };
}

/** `amounts` of a decision. A sum whose words are blank after cleaning has no place and is left out. */
export function amountRows(decision_id: string, { amounts }: ParsedDecision, clean: Clean): NestedAmount[] {
  const counting = amounts.find(({ counts_towards_total }) => counts_towards_total);
  return amounts.flatMap((amount, index) => {
    const places = nested(citationsOf('amounts.amount', amount.evidence, amount, clean));
    const row = amountRow(decision_id, index + 1, amount, clean);
    return places === null || row === null ? [] : [{ ...row, counts_towards_total: amount === counting, ...places }];
  });
}

function amountRow(decision_id: string, seq: number, amount: ParsedAmount, clean: Clean) {
  const { money } = amount;
  const printed = clean('amounts.printed', money.printed, LONGEST);
  if (printed === null) return null;
  return {
    amount_id: `${decision_id}-a${seq}`,
    decision_id,
    seq,
    role: amount.role,
    printed,
    amount: pounds(money.pence),
    amount_max: money.pence_max === null ? null : pounds(money.pence_max),
    qualifier: money.qualifier,
    resolution_pence: money.resolution_pence,
    currency: money.currency,
    vat_basis: amount.vat_basis,
    vat_basis_source: amount.vat_basis_source,
    period: amount.period,
    payer: amount.payer === null ? null : clean('amounts.payer', amount.payer, LONGEST),
    share_percent: amount.share_percent === null ? null : Math.round(amount.share_percent * 100) / 100,
    is_headline: amount.is_headline,
    counts_towards_total: amount.counts_towards_total,
  };
}

/** `parties` of a decision, numbered in the order in which parse gives them. */
export function partyRows(decision_id: string, { parties }: ParsedDecision, clean: Clean): NestedParty[] {
  return parties.flatMap((party, index) => {
    const places = nested(citationsOf('parties.name', party.evidence, party, clean));
    const row = partyRow(decision_id, index + 1, party, clean);
    return places === null || row === null ? [] : [{ ...row, ...places }];
  });
}

function partyRow(decision_id: string, seq: number, party: ParsedParty, clean: Clean) {
  const name_printed = clean('parties.name_printed', party.name_printed, LONGEST);
  const name = clean('parties.name', party.name, LONGEST);
  if (name_printed === null || name === null) return null;
  return { decision_id, seq, role: party.role, name_printed, name, organisation_id: party.organisation_id };
}
