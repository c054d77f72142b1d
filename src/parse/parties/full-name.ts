/** The full form of a name that claims only give in short: "Kestrel" where the paper prints "Kestrel Rotorcraft Ltd" elsewhere. */
import { partOf, type Region } from '../find/region.ts';
import { findOrganisations, type OrganisationMention } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import { fuller, isSame } from './same-name.ts';

/** One organisation and all that is said of it. */
export interface Body {
  readonly claims: readonly Claim[];
  /** Where the paper prints its full name, when no claim does. */
  readonly full?: Named;
}

export interface Named {
  readonly mention: OrganisationMention;
  readonly region: Region;
}

/** Every name of the paper that tells an organisation. */
export const namedIn = ({ clauses }: Reading): Named[] =>
  clauses.flatMap(({ text, region }) =>
    findOrganisations(text).map(({ value, start, end }) => ({ mention: value, region: partOf(region, start, end) })),
  );

/** The body with the full form of its name; not where two bodies have such a form. */
export function withFullName(body: Body, names: readonly Named[]): Body {
  const own = body.claims.map(({ mention }) => mention).reduce(fuller);
  const longer = names.filter(({ mention }) => isSame(own, mention) && fuller(own, mention) === mention);
  const [first] = longer;
  if (first === undefined || longer.some(({ mention }) => !isSame(mention, first.mention))) return body;
  const full = longer.find(({ mention }) => mention === longer.map((one) => one.mention).reduce(fuller));
  return full === undefined ? body : { ...body, full };
}
