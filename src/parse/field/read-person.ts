/** Reads a name or a role out of the words beside a label, for the rules of people. */
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import { type SignOff, signOffsOf } from '../dates/sign-offs.ts';
import type { Signer } from '../dates/signers.ts';
import type { Understood } from '../field-table.ts';
import { headsText } from '../find/heads-text.ts';
import { partOf, printedOf, type Region, textOf } from '../find/region.ts';
import { roleIn } from '../mention/person.ts';
import { buyerOf } from '../parties/own-bodies.ts';
import type { Match } from '../reading.ts';

export type Reader = (text: string, offices: OfficeKnowledge) => Match<string> | undefined;

/** The candidate that a reader finds in a region; none where it finds nothing. */
export function read(
  { document, offices }: Understood,
  region: Region | undefined,
  reader: Reader,
  found: Found,
): Candidate<string>[] {
  // A heading over a text may be a role, whose text it is, and is no name.
  if (region === undefined || (reader !== roleIn && headsText(document, region.passage))) return [];
  const match = reader(textOf(region), offices);
  if (match === undefined) return [];
  const words = partOf(region, match.start, match.end);
  return [candidateOf(document, printedOf(words), [words], found)];
}

/** Names in signature blocks that no label names, by the role beside them; trust by how sure the role makes it. */
export function fromSignOffs(
  understood: Understood,
  signers: readonly Signer[],
  what: 'name' | 'role',
): Candidate<string>[] {
  return signOffsOf(understood).flatMap((signOff): Candidate<string>[] => {
    const region = signOff[what];
    const rank = signers.indexOf(signOff.signer);
    if (region === null || rank < 0 || isOtherOffices(understood, signOff)) return [];
    const found: Found = {
      rule: `form:sign-off-${signOff.signer}`,
      method: 'pattern',
      trust: rank === 0 ? 'cue' : 'hint',
    };
    return [candidateOf(understood.document, printedOf(region), [region], found)];
  });
}

/** Where commissioners of several areas sign one paper, the role says whose each is. */
function isOtherOffices(understood: Understood, { role }: SignOff): boolean {
  const own = buyerOf(understood).area;
  const words = role === null ? '' : textOf(role).replaceAll('&', 'and');
  const named = understood.offices.areas.filter(({ area, also }) =>
    [area, ...also].some((name) => words.includes(name)),
  );
  return own !== null && named.length > 0 && !named.includes(own);
}

/** The first list that is not empty; an empty one where all are. */
export const firstOf = <T>(lists: readonly (readonly T[])[]): T[] => [...(lists.find((list) => list.length > 0) ?? [])];

/** A line with a name; longer text is the statement that somebody signs. */
export const LONGEST_LINE = 100;
