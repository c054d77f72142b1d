/**
 * Which office's paper it is, where the paper names it: the name that stands highest, on the first page that has one.
 *
 *   "Office of the Police and Crime Commissioner for Kent"                 the full name
 *   "Nottinghamshire Office of the Police & Crime Commissioner"            an area beside a word for the office, in a line of the head
 *   "Comisiynydd yr Heddlu a Throseddu Gogledd Cymru"                      the same in Welsh
 *   "opcc@wiltshire.police.uk"                                             the office's own address, where nothing else tells
 *   "Essex Police and Kent Police buy together"                            none: two forces
 */
import { namesOfArea, type OfficeKnowledge, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import { printedOfficeNames } from '../../lexicon/office-names.ts';
import type { Document, Passage } from '../../model/document.ts';
import type { Located } from '../../model/evidence.ts';
import type { Understood } from '../field-table.ts';
import { evidenceOfRegion, partOf, type Region, wholeOf } from '../find/region.ts';

/**
 * The office's full name in the paper's head; else an area beside a word for the office there; else its full name in the text, its area
 * alone on a line of the head, its address, or the only police force that the paper names. Null where none of these tells.
 */
export function officeOf(understood: Understood): Located<string> | null {
  const passages = understood.document.passages.filter(({ page }) => page <= FIRST_PAGES);
  const heads = passages.filter(isHead);
  return (
    byName(understood, [...heads, ...joinedHeads(understood.document)]) ??
    byHeadWords(understood, heads) ??
    byName(understood, passages) ??
    byHeadLine(understood) ??
    byAddress(understood) ??
    byOnlyForce(understood)
  );
}

const isHead = ({ kind, text }: Passage): boolean => kind === 'heading' || kind === 'furniture' || text.length < SHORT;

function byName({ document, offices }: Understood, passages: readonly Passage[]): Located<string> | null {
  for (const passage of passages) {
    const found = nameIn(passage.text, offices);
    if (found === undefined) continue;
    const region = partOf(wholeOf(passage), found.start, found.end);
    return { value: found.slug, evidence: evidenceOfRegion(document.id, region) };
  }
  return null;
}

const FIRST_PAGES = 2;
const SHORT = 120;

/** `THE OFFICE OF POLICE AND CRIME COMMISSIONER` over `FOR DERBYSHIRE`: the second line names the area after the first named the body. */
function joinedHeads(document: Document): readonly Passage[] {
  return document.passages.filter((passage, i) => {
    const before = document.passages[i - 1];
    return (
      before !== undefined &&
      /commissioner$/i.test(before.text) &&
      /^for \p{L}/iu.test(passage.text) &&
      passage.text.length < SHORT
    );
  });
}

/** Passages that make the head of a paper. */
const HEAD = 10;

/** Words by which a line names the office of an area, in English and Welsh. */
const OFFICE_WORDS =
  /(?<!\p{L})(?:commissioner(?:'?s)?|comisiynydd|d?o?pf?cc|deputy mayor|mayor of|office for policing|policing board)(?!\p{L})/iu;

/** An area's name beside a word for the office in one short line of the head, which names no other area. */
function byHeadWords({ document, offices }: Understood, heads: readonly Passage[]): Located<string> | null {
  const lines = heads.filter(({ page, index, kind }) => page === 1 && (index < HEAD || kind === 'furniture'));
  for (const passage of lines) {
    const named = OFFICE_WORDS.test(passage.text) ? areasIn(passage, offices) : [];
    const [first] = named;
    if (first !== undefined && new Set(named.map(({ slug }) => slug)).size === 1)
      return { value: first.slug, evidence: evidenceOfRegion(document.id, first.region) };
  }
  return null;
}

/** The areas that a text names, by their fullest names. */
function areasIn(passage: Passage, offices: OfficeKnowledge): { slug: string; region: Region }[] {
  let rest = passage.text.toLowerCase().replaceAll(' & ', ' and ');
  // Where `&` stood the offsets move: the whole line is then the place.
  const isMoved = rest.length !== passage.text.length;
  return longestKeys(offices).flatMap(({ slug, key }) => {
    const start = rest.indexOf(key);
    const isWord = start >= 0 && !/\p{L}/u.test(`${rest[start - 1] ?? ' '}${rest[start + key.length] ?? ' '}`);
    if (!isWord) return [];
    rest = rest.replace(key, '|'.repeat(key.length));
    return [{ slug, region: isMoved ? wholeOf(passage) : partOf(wholeOf(passage), start, start + key.length) }];
  });
}
/** What parts a line of the head: `Hampshire | Isle of Wight`, `Office of the Police and Crime Commissioner - West Midlands`. */
const PARTS = /\s[-|]\s/;

const areaKeys = tableOfOffices((areas) =>
  areas.flatMap((area) =>
    namesOfArea(area).map((name) => ({ slug: area.slug, key: name.toLowerCase().replaceAll(' & ', ' and ') })),
  ),
);

const longestKeys = tableOfOffices((areas) => areaKeys({ areas }).toSorted((a, b) => b.key.length - a.key.length));

/** A county's name alone is a line of many an address; it is an office's only in a paper that speaks of policing. */
const OF_POLICING = /\b(?:police|policing|commissioner|constabulary|O?PF?CC|heddlu|comisiynydd)\b/i;

/** `DYFED-POWYS` or `Wiltshire and Swindon` alone on a line. */
function byHeadLine({ document, offices }: Understood): Located<string> | null {
  if (!document.passages.some(({ text }) => OF_POLICING.test(text))) return null;
  for (const passage of document.passages.slice(0, HEAD)) {
    const parts = passage.text.toLowerCase().replaceAll(' & ', ' and ').split(PARTS);
    const found = areaKeys(offices).find(({ key }) => parts.some((part) => part.trim() === key));
    if (found !== undefined) return { value: found.slug, evidence: evidenceOfRegion(document.id, wholeOf(passage)) };
  }
  return null;
}

/** `opcc@wiltshire.police.uk`, `www.north-wales.pcc.police.uk`, `surrey-pcc.gov.uk`: the domain is the slug of the area. */
const DOMAIN = /(?<![\p{L}\d])([a-z-]+?)[.-]?(?:o?pf?cc\.(?:pnn\.)?(?:gov|police)|(?:pnn\.)?police)\.uk\b/giu;

/** The only office whose own address the paper gives. */
function byAddress({ document, offices }: Understood): Located<string> | null {
  const slugs = new Map(offices.areas.map(({ slug }) => [slug.replaceAll('-', ''), slug]));
  const found = document.passages.flatMap((passage) =>
    [...passage.text.matchAll(DOMAIN)].flatMap((match) => {
      const slug = slugs.get((match[1] ?? '').replaceAll('-', '').toLowerCase());
      const region = partOf(wholeOf(passage), match.index, match.index + match[0].length);
      return slug === undefined ? [] : [{ slug, region }];
    }),
  );
  const [first] = found;
  if (first === undefined || new Set(found.map(({ slug }) => slug)).size > 1) return null;
  return { value: first.slug, evidence: evidenceOfRegion(document.id, first.region) };
}

const forceKeys = tableOfOffices((areas) => areas.map(({ slug, force }) => ({ slug, key: force.toLowerCase() })));

/** A paper that names one police force and no other, twice or in a line of its form, is of that force's area; a lone mention may be of a neighbour. */
function byOnlyForce({ document, offices, clauses }: Understood): Located<string> | null {
  // Among the options weighed a force is named whose contract might have been joined.
  const aside = new Set(clauses.filter(({ part }) => part === 'options').map(({ region }) => region.passage));
  const mentions = document.passages.flatMap((passage) => {
    if (aside.has(passage)) return [];
    const text = passage.text.toLowerCase();
    return forceKeys(offices).flatMap(({ slug, key }) => {
      const start = text.indexOf(key);
      return start < 0 ? [] : [{ slug, region: partOf(wholeOf(passage), start, start + key.length) }];
    });
  });
  const [first] = mentions;
  const alone = new Set(mentions.map(({ slug }) => slug)).size === 1;
  const firm = mentions.length > 1 || mentions.some(({ region }) => region.passage.text.length < SHORT);
  return first === undefined || !alone || !firm
    ? null
    : { value: first.slug, evidence: evidenceOfRegion(document.id, first.region) };
}

const printedKeys = tableOfOffices((areas) =>
  printedOfficeNames({ areas }).map(({ slug, name }) => ({ slug, key: name.toLowerCase() })),
);

/** Every printed name has one of these words, or is an acronym. */
const MAY_NAME_ONE = /police|policing|commissioner|pf?cc|authority|corporation|mayor/i;
const ACRONYM = /\b[A-Z]{4,5}\b/;

function nameIn(text: string, offices: OfficeKnowledge): { slug: string; start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  const whole = /^for \p{L}/iu.test(text) ? lower.replace(/^for /, 'commissioner for ') : lower;
  if (!MAY_NAME_ONE.test(whole) && !ACRONYM.test(text)) return undefined;
  for (const { slug, key } of printedKeys(offices)) {
    const at = whole.indexOf(key);
    if (at < 0 || /\p{L}/u.test(whole[at + key.length] ?? ' ') || /\p{L}/u.test(whole[at - 1] ?? ' ')) continue;
    return whole === lower ? { slug, start: at, end: at + key.length } : { slug, start: 0, end: text.length };
  }
  return undefined;
}
