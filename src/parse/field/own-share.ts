/**
 * This office's, or its force's, part of a joint cost: the only printed share whose payer is the office, its force or its area, or one of the
 * equal shares "to each organisation".
 */
import { knownArea, namesOfArea, type OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { Candidate } from '../../model/finding.ts';
import type { Pence } from '../../model/money.ts';
import type { Shared } from '../amounts/share.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { officeOf } from './office.ts';

const EACH = /^(?:each|every|per)\b/i;
const SELF = /^(?:the )?(?:o?pf?cc|commissioner|force|constabulary|office)(?:'s)?$|\bO?PF?CC\b/i;

export function ownShares(understood: Understood, sums: readonly Shared[]): Candidate<Pence>[] {
  const shares = sums.filter(
    ({ given, payer }) => given.role === 'organisation_share' && given.period === 'total' && payer !== null,
  );
  if (shares.length === 0) return [];
  const slug = understood.office ?? officeOf(understood)?.value ?? null;
  const own = shares.filter(({ payer }) => isOwn(payer ?? '', slug, understood.offices));
  const distinct = new Set(own.map(({ place }) => place.mention.value.pence));
  const [share] = own;
  if (share === undefined || distinct.size !== 1) return [];
  const { mention } = share.place;
  const { method, trust, rule } = share.given;
  return [candidateOf(understood.document, mention.value.pence, [mention.region], { rule, method, trust })];
}

function isOwn(payer: string, slug: string | null, offices: OfficeKnowledge): boolean {
  if (EACH.test(payer)) return true;
  const area = slug === null ? null : knownArea(offices, slug);
  const names = area === null ? [] : namesOfArea(area);
  const low = payer.toLowerCase();
  if (names.some((name) => low.includes(name.toLowerCase())) && !/\bcouncil\b|\bfire\b|\bnhs\b/i.test(payer))
    return true;
  const isOther = offices.areas.some((other) => other.slug !== slug && low.includes(other.area.toLowerCase()));
  return SELF.test(payer) && !isOther;
}
