/**
 * Whether a line is one of a signature block: hardly more than names, roles, days and words of signing. Whose it is, is for others.
 *
 *   "Police and Crime Commissioner, 16th May 2019", "Signed: Ida Moss"    signing lines
 *   "21/03/2023", "Dated 3 May"                                           bare: a day alone
 *   "The Commissioner met Ida Moss on 3 May 2022 to talk of the budget"   none
 */
import { type OfficeKnowledge, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import { PRINTED_DAY } from '../../lexicon/time/months.ts';
import { SIGNING_WORDS } from '../../lexicon/time/signing-cues.ts';
import type { Passage } from '../../model/document.ts';
import { personIn, roleIn } from '../mention/person.ts';
import type { Reading } from '../reading.ts';
import { type Signer, signerIn } from './signers.ts';

/** Letters beyond names, roles, dates and words of signing that a signing line may hold. */
const MOST_OTHER = 8;
/** A line of a signature block; longer ones are prose. */
const LONGEST = 110;
const DATE = new RegExp(PRINTED_DAY, 'giu');

/** Whether a text holds hardly more than names, roles, dates and words of signing. */
export function isSigningLine(text: string, { offices }: Pick<Reading, 'offices'>): boolean {
  if (text.length > LONGEST) return false;
  let rest = withoutAreas(withoutDates(text).replace(/\([^)]*\)/g, ' '), offices);
  for (let role = roleIn(rest); role !== undefined; role = roleIn(rest)) rest = cut(rest, role);
  const name = personIn(rest, offices);
  const bare = (name === undefined ? rest : cut(rest, name)).replaceAll(SIGNING_WORDS, ' ');
  return bare.replace(/[^\p{L}]/gu, '').length <= MOST_OTHER;
}

/** A role goes on with its area, whose name may hold `and`, commas and `the`. */
const withoutAreas = (text: string, offices: OfficeKnowledge): string =>
  areaNames(offices).reduce(
    (rest, area) => rest.replaceAll(`Commissioner for ${area}`, 'Commissioner'),
    text.replaceAll('&', 'and'),
  );
const areaNames = tableOfOffices((areas) =>
  areas.flatMap(({ area, also }) => [area, ...also]).sort((a, b) => b.length - a.length),
);

const cut = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)} ${text.slice(end)}`;
export const withoutDates = (text: string): string => text.replaceAll(DATE, ' ').replace(/\s+/g, ' ').trim();
/** A line that is a date and at most words of signing. */
export const isBare = (line: string): boolean =>
  withoutDates(line)
    .replaceAll(SIGNING_WORDS, ' ')
    .replace(/[^\p{L}]/gu, '') === '';
/** A date with at most the name of who signed. */
export const isSignature = (text: string, reading: Reading): boolean =>
  isBare(text) || (namesOnly(text, reading) && isSigningLine(text, reading));
export const namesOnly = (line: string, { offices }: Reading): boolean =>
  roleIn(line) === undefined && personIn(withoutDates(line), offices) !== undefined;

/** `Comments of the Chief Executive`, `Treasurer's advice`: what an officer says of a paper, over the name and the day. */
const SAYS =
  /\b(?:comments?|views?|advice|statement|consideration|observations?|recommendations?|endorsement|opinion|approval|sign-?off)\b|'s\b|\b(?:of|by|from)\b/gi;

/** Who signs a part of the form that bears the name of an office: `Chief Executive`, over a comment, a name and a day. */
export function signerOfHeading(reading: Reading, { section, text }: Passage): Signer | null {
  const { passages, sections } = reading.document;
  const heading = passages[sections[section]?.heading ?? -1];
  if (heading === undefined || heading.text === text) return null;
  return isSigningLine(heading.text.replace(SAYS, ' '), reading) ? signerIn(heading.text) : null;
}
