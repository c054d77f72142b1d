/** Rows of amounts and parties, each with its places, from what parse read. What its columns cannot hold is left out, with an issue. */
import { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import type { ParsedAmount, ParsedDecision, ParsedParty } from '../model/parsed.ts';
import { amounts } from '../model/record/amounts.ts';
import { shapeOf } from '../model/record/column.ts';
import { parties } from '../model/record/parties.ts';
import type { AmountRow, Citation, DecisionRecord, PartyRow } from '../model/record.ts';
import { citationsOf } from './cite.ts';
import { pounds } from './plain.ts';
import { type Clean, cutAtWord } from './publish-text.ts';

type Nested<R> = R & { citation: Citation; further_citations?: Citation[] };

export interface Rows {
  readonly amounts: DecisionRecord['amounts'];
  readonly parties: DecisionRecord['parties'];
  readonly issues: readonly Issue[];
}

const LONGEST = 300;
const amountSchema = z.strictObject(shapeOf(amounts.columns));
const partySchema = z.strictObject(shapeOf(parties.columns));

/** `amounts` and `parties` of a decision, numbered in the order in which parse gives them. */
export function rowsOf(decision_id: string, parsed: ParsedDecision, clean: Clean): Rows {
  const issues: Issue[] = [];
  const counting = parsed.amounts.find(({ counts_towards_total }) => counts_towards_total);
  const amountRows = parsed.amounts.flatMap((amount, index): Nested<AmountRow>[] => {
    const row = { ...amountRow(decision_id, index + 1, amount, clean), counts_towards_total: amount === counting };
    const checked = amountSchema.safeParse(row);
    const places = nested(citationsOf('amounts.amount', amount.evidence, amount, clean));
    if (checked.success && places !== null) return [{ ...checked.data, ...places }];
    issues.push(refusal('amounts.amount', amount.money.printed, amount, checked.error));
    return [];
  });
  const partyRows = parsed.parties.flatMap((party, index): Nested<PartyRow>[] => {
    const checked = partySchema.safeParse(partyRow(decision_id, index + 1, party, clean));
    const places = nested(citationsOf('parties.name', party.evidence, party, clean));
    if (checked.success && places !== null) return [{ ...checked.data, ...places }];
    issues.push(refusal('parties.name', party.name_printed, party, checked.error));
    return [];
  });
  return { amounts: amountRows, parties: partyRows, issues };
}

function nested(places: readonly Citation[]): { citation: Citation; further_citations?: Citation[] } | null {
  const [citation, ...further_citations] = places;
  if (citation === undefined) return null;
  return further_citations.length === 0 ? { citation } : { citation, further_citations };
}

function refusal(
  field: string,
  printed: string,
  { evidence }: Pick<ParsedAmount, 'evidence'>,
  error: z.ZodError | undefined,
): Issue {
  const observed = cutAtWord(printed, 100);
  const reason = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0] ?? 'words of its own';
  const message = `unexpected ${field} ${observed}, expected a row that the table can hold: ${reason}`;
  return { code: 'VALUE_REFUSED', severity: 'error', field, observed, message, evidence };
}

function amountRow(decision_id: string, seq: number, amount: ParsedAmount, clean: Clean): object {
  const { money } = amount;
  return {
    amount_id: `${decision_id}-a${seq}`,
    decision_id,
    seq,
    role: amount.role,
    printed: clean('amounts.printed', money.printed, LONGEST),
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
  };
}

function partyRow(decision_id: string, seq: number, party: ParsedParty, clean: Clean): object {
  return {
    decision_id,
    seq,
    role: party.role,
    name_printed: clean('parties.name_printed', party.name_printed, LONGEST),
    name: clean('parties.name', party.name, LONGEST),
    organisation_id: party.organisation_id,
  };
}
