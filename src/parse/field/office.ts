/** Which office's paper it is, where the paper names it: the name that stands highest, on the first page that has one. */
import { namesOfArea, type OfficeKnowledge, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import { printedOfficeNames } from '../../lexicon/office-names.ts';
import type { Located } from '../../model/evidence.ts';
import type { Understood } from '../field-table.ts';
import { evidenceOfRegion, partOf, wholeOf } from '../find/region.ts';

/**
 * The office's full name, in the paper's head before its text; else its area alone on a line of the head; else the only police force
 * that the paper names. Null where none of these tells.
 */
export function officeOf(understood: Understood): Located<string> | null {
  return byName(understood) ?? byHeadLine(understood) ?? byOnlyForce(understood);
}

function byName({ document, offices }: Understood): Located<string> | null {
  const passages = document.passages.filter(({ page }) => page <= FIRST_PAGES);
  const heads = passages.filter(({ kind, text }) => kind === 'heading' || kind === 'furniture' || text.length < SHORT);
  for (const passage of [...heads, ...joinedHeads(document), ...passages]) {
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
function joinedHeads(document: Understood['document']): Understood['document']['passages'] {
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
/** What parts a line of the head: `Hampshire | Isle of Wight`, `Office of the Police and Crime Commissioner - West Midlands`. */
const PARTS = /\s[-|]\s/;

const areaKeys = tableOfOffices((areas) =>
  areas.flatMap((area) =>
    namesOfArea(area).map((name) => ({ slug: area.slug, key: name.toLowerCase().replaceAll(' & ', ' and ') })),
  ),
);

/** A county's name alone is a line of many an address; it is an office's only in a paper that speaks of policing. */
const OF_POLICING = /\b(?:police|policing|commissioner|constabulary|O?PF?CC)\b/i;

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

const forceKeys = tableOfOffices((areas) => areas.map(({ slug, force }) => ({ slug, key: force.toLowerCase() })));

/** A paper that names one police force and no other, twice or in a line of its form, is of that force's area; a lone mention may be of a neighbour. */
function byOnlyForce({ document, offices }: Understood): Located<string> | null {
  const mentions = document.passages.flatMap((passage) => {
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

function nameIn(text: string, offices: OfficeKnowledge): { slug: string; start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  const whole = /^for \p{L}/iu.test(text) ? lower.replace(/^for /, 'commissioner for ') : lower;
  for (const { slug, key } of printedKeys(offices)) {
    const at = whole.indexOf(key);
    if (at < 0 || /\p{L}/u.test(whole[at + key.length] ?? ' ') || /\p{L}/u.test(whole[at - 1] ?? ' ')) continue;
    return whole === lower ? { slug, start: at, end: at + key.length } : { slug, start: 0, end: text.length };
  }
  return undefined;
}
