/**
 * The words of a title within a line or a label's value: references, days, form names and quotation marks around it are no part of it.
 *
 *   "PCD 1177 Specialist software"                   Specialist software
 *   "040/2013 - 3 May 2013 - Roof of the garage"     Roof of the garage
 *   "Decision Record - Roof of the garage (12/2022)" Roof of the garage
 *   "PCC Decision 028-2021", "OFFICIAL"              none
 */
import { isFormWords, LEADING_FORM_NAME } from '../../lexicon/form-words.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { partOf, type Region, textOf, trimmed } from '../find/region.ts';
import { openingReference, trailingReference } from '../mention/reference.ts';

/** A title is a line or four, not a paragraph. */
export const LONGEST_TITLE = 300;

/** A date that a dash parts from the title belongs to the register's line, `040/2013 - 3 May 2013 - Title`, and not to the title. */
const DATE = '\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \\d{4}';
const DATE_FIRST = new RegExp(`^${DATE}\\s*[-:]\\s*`);
const DATE_LAST = new RegExp(`\\s*[-:]\\s*${DATE}$`);
const REFERENCE_NAME =
  /(?:[\s([-]*(?:\bno\.?|\bref(?:erence)?\.?|\bn[°º])?|(?:\s-\s|[\s([]{0,4}[([])(?:\w{2,6} )?decision(?: no\.?| number| ref\.?)?)\s*:?\s*$/i;

/** `ABC Reference 1234`, `OPCC ref. 12/22`: a line that only says whose number it is. */
const WHOSE_NUMBER = /^\p{Lu}{2,6} (?:reference|ref\.?|number|no\.?)\s*:?\s*$/iu;

/** What stands before the title: how far it reaches, each tried on what the ones before have left. */
const LEADS: readonly ((text: string) => number)[] = [
  (text) => openingReference(text)?.end ?? 0,
  (text) => LEADING_FORM_NAME.exec(text)?.[0].length ?? 0,
  (text) => openingReference(text)?.end ?? 0,
  (text) => /^[-:|,.\s]+/.exec(text)?.[0].length ?? 0,
  (text) => DATE_FIRST.exec(text)?.[0].length ?? 0,
];

/** What stands behind the title: where it begins. */
const TAILS: readonly ((text: string) => number)[] = [
  (text) => {
    const reference = trailingReference(text);
    const name = reference === undefined ? null : REFERENCE_NAME.exec(text.slice(0, reference.start));
    return reference === undefined ? text.length : reference.start - (name?.[0].length ?? 0);
  },
  (text) => DATE_LAST.exec(text)?.index ?? text.length,
];

/** The title in a region, or undefined where nothing is left that could be one. */
export function titleIn(value: Region, offices: OfficeKnowledge): Region | undefined {
  let region = trimmed(value);
  const numbered = trailingReference(textOf(region));
  if (numbered !== undefined && WHOSE_NUMBER.test(textOf(region).slice(0, numbered.start))) return undefined;
  for (const lead of [...LEADS, ...LEADS]) {
    region = trimmed(partOf(region, lead(textOf(region)), region.end - region.start));
  }
  for (const tail of TAILS) region = trimmed(partOf(region, 0, tail(textOf(region))));
  region = unquoted(region);
  const text = textOf(region);
  const fits = text.length >= 3 && text.length <= LONGEST_TITLE && /\p{L}{2}/u.test(text);
  return fits && !isFormWords(text, offices) ? region : undefined;
}

/** Quotation marks around the whole of it. */
function unquoted(region: Region): Region {
  const text = textOf(region);
  const isQuoted = /^(["'])[^"]+\1$/.test(text);
  return isQuoted ? trimmed(partOf(region, 1, text.length - 1)) : region;
}
