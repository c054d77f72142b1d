/** Reads who has which part, and the route, of a drawn paper; for tests of parties and procurement. */
import { expect } from 'vitest';
import type { FieldName, FieldValues } from '../../src/model/field.ts';
import type { PartyRole } from '../../src/model/parsed.ts';
import { PROCUREMENT_FIELDS } from '../../src/parse/field/procurement.ts';
import type { FieldRow, Understood } from '../../src/parse/field-table.ts';
import { partiesOf } from '../../src/parse/parties/parties.ts';
import { readingOf } from '../../src/parse/reading.ts';
import { resolve } from '../../src/parse/resolve.ts';
import { draw } from '../extract/draw.ts';

export interface Told {
  /** Suppliers and recipients of grants, sorted. */
  readonly suppliers?: readonly string[];
  readonly previous?: readonly string[];
  readonly bidders?: readonly string[];
  readonly joint?: readonly string[];
  readonly lead?: readonly string[];
  readonly route?: string | null;
  readonly framework?: string | null;
  readonly number?: string | null;
  readonly isJoint?: boolean | null;
  readonly isRenewal?: boolean | null;
}

/** All that is told; every name is also held against the words of its place. */
export function told(picture: string): Required<Told> {
  const document = draw(picture);
  const reading = readingOf(document, null);
  const parties = partiesOf(reading);
  const understood: Understood = { ...reading, parties, amounts: [], roles: [] };
  for (const { name_printed, evidence } of parties) {
    expect(evidence[0].quote).toContain(name_printed);
    expect(document.passages.some(({ printed }) => printed.includes(evidence[0].quote))).toBe(true);
  }
  const named = (...roles: readonly PartyRole[]): string[] =>
    [...new Set(parties.filter(({ role }) => roles.includes(role)).map(({ name }) => name))].sort();
  const value = <K extends keyof typeof PROCUREMENT_FIELDS & FieldName>(field: K): FieldValues[K] | null => {
    const row = PROCUREMENT_FIELDS[field] as unknown as FieldRow<FieldValues[K]>;
    const finding = resolve(row.candidates(understood), row.resolve);
    return finding.state === 'found' ? finding.winner.value : null;
  };
  return {
    suppliers: named('supplier', 'grant_recipient'),
    previous: named('previous_supplier'),
    bidders: named('bidder'),
    joint: named('joint_buyer'),
    lead: named('lead_force'),
    route: value('procurement_route'),
    framework: value('framework_name'),
    number: value('framework_id'),
    isJoint: value('is_joint_procurement'),
    isRenewal: value('is_renewal'),
  };
}
