/** Names of the offices: the official one at a date, and the forms that papers print. */
import { dateOf, daysOf } from '../model/calendar.ts';
import { tableOfOffices } from './office-knowledge.ts';
import { POLICE_FORCE_AREAS, type PoliceForceArea } from './police-force-areas.ts';

const BY_SLUG = new Map(POLICE_FORCE_AREAS.map((area) => [area.slug, area]));

/** The area of a slug, or null for a slug that data.police.uk does not have. */
export const areaOf = (slug: string): PoliceForceArea | null => BY_SLUG.get(slug) ?? null;

/**
 * The official name of the body on a date. A partial date (`2022-03`, `2022`) or null gives a name only where all the days
 * it may mean have the same one. Null for an unknown slug or a day before the office began.
 */
export function officeNameAt(slug: string, date: string | null): string | null {
  const bodies = areaOf(slug)?.bodies ?? [];
  const days = date === null ? null : daysOf(date);
  const earliest = days === null ? '0000-01-01' : dateOf(days.earliest);
  const latest = days === null ? '9999-12-31' : dateOf(days.latest);
  const names = new Set(
    bodies.filter(({ from, to }) => from <= latest && (to === null || to >= earliest)).map(({ name }) => name),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** What a printed name says of the kind of body, and the official names of that kind; a name that says neither kind tells nothing. */
const KINDS: readonly { readonly printed: RegExp; readonly official: RegExp }[] = [
  { printed: /authority|\bmayor|^[a-z]+ca$/i, official: /Authority/ },
  { printed: /\bfire\b|pfcc/i, official: /Fire and Crime Commissioner/ },
  { printed: /police (?:and|&) crime|\bo?pcc\b/i, official: /^Police and Crime Commissioner/ },
];

/** The official name of the one body of the office that the texts name; null where they name none or several. */
export function officeNamePrinted(slug: string, texts: readonly string[]): string | null {
  const area = areaOf(slug);
  if (area === null) return null;
  const printed = printedNames(area).sort((one, other) => other.length - one.length);
  const bodies = texts.flatMap((text) => namesWithin(text, printed).flatMap((name) => bodyOf(area, name) ?? []));
  const [name] = bodies;
  return new Set(bodies).size === 1 && name !== undefined ? name : null;
}

function bodyOf({ bodies }: PoliceForceArea, name: string): string | null {
  const kind = KINDS.find(({ printed }) => printed.test(name));
  const named = kind === undefined ? [] : bodies.filter(({ name: official }) => kind.official.test(official));
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

/** The names that stand in a text, the longest first; what stands inside a longer one is none of its own. */
function namesWithin(text: string, names: readonly string[]): string[] {
  let rest = text.toLowerCase();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const stands = rest.includes(key);
    rest = rest.replaceAll(key, ' | ');
    return stands;
  });
}

/**
 * How papers name an office by its area. `{area}` stands for the area's name or another printed form of it. Seen on the published
 * forms and pages of the offices; longest first, so that the first that fits is the fullest.
 */
export const OFFICE_NAME_FORMS: readonly string[] = [
  'Office of the Police, Fire and Crime Commissioner for {area}',
  'Office of the Police and Crime Commissioner for {area}',
  'Office of Police and Crime Commissioner for {area}',
  'Police, Fire and Crime Commissioner for {area}',
  "Police, Crime and Victims' Commissioner for {area}",
  '{area} Police, Fire and Crime Commissioner',
  '{area} Office of the Police and Crime Commissioner',
  'Police and Crime Commissioner for {area}',
  'Police & Crime Commissioner for {area}',
  '{area} Police and Crime Commissioner',
  '{area} Police & Crime Commissioner',
  'Commissioner for {area}',
  'OPFCC for {area}',
  'OPCC for {area}',
  'PFCC for {area}',
  'PCC for {area}',
  'OPFCC {area}',
  'OPCC {area}',
  "{area} Police, Crime and Victims' Commissioner",
  '{area} Police, Crime and Victims Commissioner',
  '{area} OPFCC',
  '{area} OPCC',
  '{area} PFCC',
  '{area} PCC',
];

export interface PrintedOfficeName {
  readonly slug: string;
  /** Plain text with straight quotes; compare without regard to case. */
  readonly name: string;
}

/** Every printed name of every known office, longest first. `also` entries that are bare area names occur only inside a form. */
export const printedOfficeNames = tableOfOffices((areas): readonly PrintedOfficeName[] =>
  areas
    .flatMap((area) => printedNames(area).map((name) => ({ slug: area.slug, name })))
    .sort((one, other) => other.name.length - one.name.length || (one.name < other.name ? -1 : 1)),
);

function printedNames({ area, also, bodies }: PoliceForceArea): string[] {
  const hasOwnBody = bodies.some(({ name }) => name.includes('Commissioner for '));
  const ofBody = /Authority|Mayor|Commissioner|Corporation|^[A-Z]+$/;
  const areas = [area, ...also.filter((name) => !ofBody.test(name))];
  const spelt = areas.flatMap((name) => (name.includes(' and ') ? [name, name.replaceAll(' and ', ' & ')] : [name]));
  // `for the West Midlands`, `for the Isle of Wight`: some areas are named with their article.
  const articled = [...spelt, ...spelt.map((name) => `the ${name}`)];
  const formed = hasOwnBody
    ? articled.flatMap((name) => OFFICE_NAME_FORMS.map((form) => form.replace('{area}', name)))
    : [];
  const names = [...formed, ...also.filter((name) => ofBody.test(name)), ...bodies.map(({ name }) => name)];
  return [...new Set(names)];
}
