/**
 * Names the bodies that buy with the office: each once, by the fullest form that the paper prints of its name.
 *
 *   "Elmshire Fire and Rescue", "Elmshire Fire & Rescue", "Elmshire Fire and Rescue Service"   Elmshire Fire & Rescue Service
 *   "Suffolk's share", "Suffolk Constabulary"                                                 Suffolk Constabulary
 *   "Derbyshire and Nottinghamshire Police Forces", in Nottinghamshire's paper                Derbyshire Police
 */
import { namesOfArea, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import type { Region } from '../find/region.ts';
import type { OrganisationMention } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { buyersNamed, isBarePlace } from './buyers-named.ts';
import type { Buyer } from './own-bodies.ts';
import { fuller, isSame, nameKey } from './same-name.ts';

export interface Partner {
  readonly mention: OrganisationMention;
  readonly region: Region;
}

export interface NamedPartner extends Partner {
  /** In full, as the paper's several printings of it give it. */
  readonly name: string;
}

/** The bodies, each once. The region is the first place of those that were given. */
export function namedPartners({ clauses }: Reading, buyer: Buyer, partners: readonly Partner[]): NamedPartner[] {
  const kept: Partner[] = [];
  for (const one of partners) if (!kept.some(({ mention }) => isOne(mention, one.mention, buyer))) kept.push(one);
  if (kept.length === 0) return [];
  const printed = clauses.flatMap(({ text }) => buyersNamed(text, buyer).map(({ mention }) => mention));
  return kept.map((one) => {
    const forms = [one.mention, ...printed.filter((mention) => isOne(mention, one.mention, buyer))];
    const named = forms.filter(({ name }) => !isBarePlace(name, buyer));
    return { ...one, name: withAmpersand((named.length > 0 ? named : forms).reduce(fuller).name, forms) };
  });
}

/** One body by its names, or one area's force and commissioner. */
function isOne(one: OrganisationMention, other: OrganisationMention, buyer: Buyer): boolean {
  const [a, b] = [areaIn(one.name, buyer), areaIn(other.name, buyer)];
  return isSame(one, other) || (a !== null && a === b);
}

/** The slug of the area whose force or commissioner the name is; null for other bodies of the place, as its council. */
function areaIn(name: string, { offices }: Buyer): string | null {
  const places = areaOfKey(offices);
  const found = [nameKey(name), nameKey(name.replace(OF_POLICING, ' '))].flatMap((key) => places.get(key) ?? []);
  const first = Math.min(...found);
  return offices.areas[first]?.slug ?? null;
}

/** Which area, by its place in the list, a key names; the first of several. */
const areaOfKey = tableOfOffices(
  (areas) =>
    new Map(
      areas.flatMap((one, index) => namesOfArea(one).map((name) => [nameKey(name), index] as const)).toReversed(),
    ),
);

const OF_POLICING =
  /\b(?:Police(?:,? Fire)? (?:and|&) Crime Commissioners?(?: for)?|O?P?F?CCs?(?: for)?|Police(?: Force)?|Constabulary|Chief Constable of)\b/g;

/** Prose writes the `&` of a name out: where one printing has it, it is the body's own. */
const withAmpersand = (name: string, forms: readonly OrganisationMention[]): string =>
  forms.some((form) => form.name.includes(' & ')) ? name.replace(/ and (?=Rescue\b)/, ' & ') : name;
