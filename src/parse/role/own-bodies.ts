/** Whose paper it is: the office and its force are the buyer, and never supply themselves. */
import { areaOf, PRINTED_OFFICE_NAMES } from '../../lexicon/office-names.ts';
import { POLICE_FORCE_AREAS, type PoliceForceArea } from '../../lexicon/police-force-areas.ts';
import { BUYER_ITSELF, PARTNER_BODY } from '../../lexicon/public-bodies.ts';
import type { Document, Passage } from '../../model/document.ts';
import { nameKey } from './same-name.ts';

/** The office's area: as the source says, else the office that the paper names first. */
export function ownArea(document: Document, office: string | null): PoliceForceArea | null {
  if (office !== null) return areaOf(office);
  const found = officeNamed(document);
  return found === null ? null : areaOf(found.slug);
}

const NAMES = PRINTED_OFFICE_NAMES.map(({ slug, name }) => ({ slug, name: name.toLowerCase() }));
const MAY_NAME_ONE = /police|commissioner|pf?cc|mopac|gmca|authority|corporation|mayor/i;

export interface OfficeNamed {
  readonly slug: string;
  readonly passage: Passage;
  /** Where the name begins in the passage's text, and its length. */
  readonly start: number;
  readonly length: number;
}

/** The first printed name of an office on the first page, the fullest form of it; of one office where a slug is given. */
export function officeNamed({ passages }: Document, of: string | null = null): OfficeNamed | null {
  for (const passage of passages.slice(0, 12)) {
    if (!MAY_NAME_ONE.test(passage.text)) continue;
    const text = passage.text.toLowerCase();
    const named = NAMES.find(({ slug, name }) => (of === null || slug === of) && text.includes(name));
    if (named !== undefined)
      return { slug: named.slug, passage, start: text.indexOf(named.name), length: named.name.length };
  }
  return null;
}

const initials = (name: string): string => [...name.matchAll(/\b\p{Lu}/gu)].join('').toLowerCase();

/** Whether the name stands for the office, its commissioner or its force. */
export function isOwn(name: string, area: PoliceForceArea | null): boolean {
  if (BUYER_ITSELF.test(name)) return true;
  if (area === null) return false;
  const key = nameKey(name);
  const own = [area.force, area.area, ...area.also, ...area.bodies.map((body) => body.name)].map(nameKey);
  if (own.some((one) => one === key)) return true;
  if (/(?:police|commissioner|constabular|pcc)/.test(key)) {
    return [area.area, ...area.also].some((place) => key.includes(nameKey(place)));
  }
  return key.length > 2 && key === initials(area.force);
}

const FORCES = new Set(POLICE_FORCE_AREAS.flatMap(({ force, area, also }) => [force, area, ...also].map(nameKey)));

/** Whether the name is a police force or commissioner, of any area. */
export const isForce = (name: string): boolean =>
  FORCES.has(nameKey(name)) ||
  /\b(?:Police|Constabulary|Constabularies|PF?CC|OP?F?CC|Crime Commissioners?)\b/.test(name);

/** Whether the name is a fire and rescue service or authority. */
export const isFireService = (name: string): boolean =>
  /\bFire\b.*\bRescue\b|\bFire (?:Service|Authority|Brigade|Commissioner)\b/i.test(name);

/** Whether the name is a body that buys beside offices: force, fire service, council, health body. */
export const isPartnerBody = (name: string): boolean => isForce(name) || PARTNER_BODY.test(name);
