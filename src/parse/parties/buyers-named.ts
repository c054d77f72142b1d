/**
 * Bodies of the public that a text names, as those who may buy beside the office: by their full names, and forces by the place alone.
 *
 *   "Derbyshire and Nottinghamshire Police Forces"        Derbyshire Police and Nottinghamshire Police
 *   "PCCs for Kent and Essex"                             Kent, Essex: the commissioners, by their places
 *   "West Mercia's contribution and Warwickshire's"       two forces, by their places
 *   "Kent Community Foundation", "Essex Street"           none
 */
import { namesOfArea, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import { FUNDERS } from '../../lexicon/public-bodies.ts';
import { namesIn, type OrganisationMention } from '../mention/organisation.ts';
import { type Buyer, isForce, isOwn, isPartnerBody } from './own-bodies.ts';

export interface BuyerNamed {
  readonly mention: OrganisationMention;
  /** The words of the name in the text. */
  readonly start: number;
  readonly end: number;
  /** The office itself or its force. */
  readonly isOwn: boolean;
  /** Named by its place alone, so that only what is said of it tells a force. */
  readonly isPlace: boolean;
}

const places = tableOfOffices((areas) => {
  const names = [...new Set(areas.flatMap(namesOfArea))].toSorted((a, b) => b.length - a.length);
  return { pattern: names.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])`, 'gu') };
});

/** What follows several places and says what they all are; the singular names each of them. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:,? (?:and|&) \p{Lu}[\p{L} -]+?| and \p{Lu}[\p{L} -]+?)? (?:Police(?: [Ff]orces| [Ss]ervices)?)\b/u, 'Police'],
  [/^(?:,? (?:and|&) \p{Lu}[\p{L} -]+?)? Constabularies\b/u, 'Constabulary'],
];

/** In reading order, none inside another. Rules on shares, partners and full names ask for the same clauses: each is read once for a buyer. */
export function buyersNamed(text: string, buyer: Buyer): readonly BuyerNamed[] {
  const read = READ.get(buyer) ?? new Map<string, readonly BuyerNamed[]>();
  READ.set(buyer, read);
  const named = read.get(text) ?? readBuyers(text, buyer);
  read.set(text, named);
  return named;
}

/** Kept no longer than the buyer, which is made for one paper. */
const READ = new WeakMap<Buyer, Map<string, readonly BuyerNamed[]>>();

function readBuyers(text: string, buyer: Buyer): BuyerNamed[] {
  const told = namesIn(text, true)
    .filter(({ value }) => value.kind !== 'company' && isPartnerBody(value.name, buyer) && !FUNDERS.test(value.name))
    .filter(({ value }) => (value.name.includes(' ') || isForce(value.name, buyer)) && !isBarePlace(value.name, buyer))
    .map(({ value, start, end }): BuyerNamed => {
      const name = value.name.replace(/ Constabularies$/, ' Constabulary').replace(/ Police [Ff]orces$/, ' Police');
      return { mention: { ...value, name }, start, end, isOwn: isOwn(name, buyer), isPlace: false };
    });
  const { pattern } = places(buyer.offices);
  const bare =
    pattern === null ? [] : [...text.matchAll(pattern)].flatMap((match) => placeAt(text, match, told, buyer));
  return [...told, ...bare].toSorted((a, b) => a.start - b.start);
}

const areaNames = tableOfOffices((areas) => new Set(areas.flatMap(({ area, also }) => [area, ...also])));

/** The name is that of an area, which its force and its council share. */
export const isBarePlace = (name: string, { offices }: Buyer): boolean => areaNames(offices).has(name);

/** A place that is no part of another name; with the word that closes its list it is a force's full name. */
function placeAt(text: string, match: RegExpExecArray, told: readonly BuyerNamed[], buyer: Buyer): BuyerNamed[] {
  const [start, end] = [match.index, match.index + match[0].length];
  const rest = text.slice(end);
  if (told.some((one) => start < one.end && end > one.start)) return [];
  const head = HEADS.find(([cue]) => cue.test(rest))?.[1];
  if (head === undefined && /^ \p{Lu}/u.test(rest)) return [];
  const name = head === undefined || match[0].endsWith(head) ? match[0] : `${match[0]} ${head}`;
  const mention = { name, kind: 'body', alias: null, organisation_id: null } as const;
  return [
    { mention, start, end, isOwn: isOwn(name, buyer) || isOwn(match[0], buyer), isPlace: isBarePlace(name, buyer) },
  ];
}
