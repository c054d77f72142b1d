/** Whose paper it is: the office and its force are the buyer, and never supply themselves. */
import {
  knownArea,
  namesOfArea,
  type OfficeKnowledge,
  shortNames,
  tableOfOffices,
} from '../../lexicon/office-knowledge.ts';
import { printedOfficeNames } from '../../lexicon/office-names.ts';
import type { PoliceForceArea } from '../../lexicon/police-force-areas.ts';
import { BUYER_ITSELF, PARTNER_BODY } from '../../lexicon/public-bodies.ts';
import type { Passage } from '../../model/document.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { nameKey } from './same-name.ts';

/** Whose paper it is: the office's area, null where it is not known, and what is known of offices at all. */
export interface Buyer {
  readonly area: PoliceForceArea | null;
  readonly offices: OfficeKnowledge;
}

/** As the source says, else the office that the paper names first. */
export const buyerOf = oncePerReading((reading: Reading): Buyer => {
  const { office, offices } = reading;
  const slug = office ?? officeNamed(reading)?.slug ?? null;
  return { area: slug === null ? null : knownArea(offices, slug), offices };
});

interface NameInLowerCase {
  readonly slug: string;
  readonly name: string;
  /** Its place among all names: a fuller one comes first. */
  readonly order: number;
}

/** The names by the word of each that the fewest names have: a text without the word has none of them. */
const namesByWord = tableOfOffices((areas): ReadonlyMap<string, readonly NameInLowerCase[]> => {
  const names = printedOfficeNames({ areas }).map(({ slug, name }, order) => ({
    slug,
    name: name.toLowerCase(),
    order,
  }));
  const times = new Map<string, number>();
  for (const word of names.flatMap(({ name }) => [...new Set(name.split(' '))]))
    times.set(word, (times.get(word) ?? 0) + 1);
  const rarity = (word: string): number => times.get(word) ?? 0;
  return Map.groupBy(names, ({ name }) =>
    name.split(' ').reduce((one, other) => (rarity(other) < rarity(one) ? other : one)),
  );
});

function firstNameIn(text: string, offices: OfficeKnowledge, of: string | null): NameInLowerCase | undefined {
  let first: NameInLowerCase | undefined;
  for (const [word, names] of namesByWord(offices)) {
    if (!text.includes(word)) continue;
    const named = names.find(({ slug, name }) => (of === null || slug === of) && text.includes(name));
    if (named !== undefined && named.order < (first?.order ?? Number.POSITIVE_INFINITY)) first = named;
  }
  return first;
}

const MAY_NAME_ONE = /police|policing|commissioner|pf?cc|authority|corporation|mayor/i;
const ACRONYM = /\b\p{Lu}{4,5}\b/u;

export interface OfficeNamed {
  readonly slug: string;
  readonly passage: Passage;
  /** Where the name begins in the passage's text, and its length. */
  readonly start: number;
  readonly length: number;
}

/** The first printed name of an office on the first page, the fullest form of it; of one office where a slug is given. */
export function officeNamed({ document, offices }: Reading, of: string | null = null): OfficeNamed | null {
  for (const passage of document.passages.slice(0, 12)) {
    if (!MAY_NAME_ONE.test(passage.text) && !ACRONYM.test(passage.text)) continue;
    const text = passage.text.toLowerCase();
    const named = firstNameIn(text, offices, of);
    if (named !== undefined)
      return { slug: named.slug, passage, start: text.indexOf(named.name), length: named.name.length };
  }
  return null;
}

const initials = (name: string): string => [...name.matchAll(/\b\p{Lu}/gu)].join('').toLowerCase();

interface OwnKeys {
  readonly own: ReadonlySet<string>;
  readonly places: readonly string[];
}

const OWN_KEYS = new WeakMap<PoliceForceArea, OwnKeys>();

/** The names of an area's bodies and places for compare, made once for each area. */
function keysOf(area: PoliceForceArea): OwnKeys {
  const known = OWN_KEYS.get(area);
  if (known !== undefined) return known;
  const places = [area.area, ...area.also].map(nameKey);
  const bodies = [area.force, ...area.bodies.map((body) => body.name)].map(nameKey);
  const keys = { own: new Set([...places, ...bodies]), places };
  OWN_KEYS.set(area, keys);
  return keys;
}

/** Whether the name stands for the office, its commissioner or its force. */
export function isOwn(name: string, { area, offices }: Buyer): boolean {
  if (BUYER_ITSELF.test(name) || shortNames(offices).has(name.toLowerCase().replace(/^the /, ''))) return true;
  if (area === null) return false;
  const key = nameKey(name);
  const { own, places } = keysOf(area);
  if (own.has(key)) return true;
  if (/(?:police|commissioner|constabular|pcc)/.test(key)) return places.some((place) => key.includes(place));
  return key.length > 2 && key === initials(area.force);
}

const forceKeys = tableOfOffices((areas) => new Set(areas.flatMap(namesOfArea).map(nameKey)));

/** Whether the name is a police force or commissioner, of any area. */
export const isForce = (name: string, { offices }: Buyer): boolean =>
  forceKeys(offices).has(nameKey(name)) ||
  /\b(?:Police|Constabulary|Constabularies|PF?CC|OP?F?CC|Crime Commissioners?)\b/.test(name);

/** Whether the name is a fire and rescue service or authority. */
export const isFireService = (name: string): boolean =>
  /\bFire\b.*\bRescue\b|\bFire (?:Service|Authority|Brigade|Commissioner)\b/i.test(name);

/** Whether the name is a body that buys beside offices: force, fire service, council, health body. */
export const isPartnerBody = (name: string, buyer: Buyer): boolean =>
  !IS_BUILDING.test(name) && (isForce(name, buyer) || PARTNER_BODY.test(name));

/** "Local Police Office", "Acle Police Station": a place where police work, and no body. */
const IS_BUILDING = /\bPolice (?:Office|Station|House|Post|Point|Building|Hub|Base|Counter)s?$/i;
