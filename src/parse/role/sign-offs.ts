/**
 * Names that stand in a paper as those who sign it, each with the role printed beside, below or above the name.
 *
 *   "Harriet Mossop, Police and Crime Commissioner"                    name and role in one line
 *   "Ysanne Tolliver" / "Police, Fire and Crime Commissioner"          the role under the name
 *   "Chief Executive & Monitoring Officer" / "Mara Stedham"            the role over the name
 *   "Head of Commissioning (decision)" | "Richard Amport" | "25.07.19" the role in the row
 *   "Chief Executive: approved 22 January 2025 (Jason Breamore)"       the name in brackets behind what was done
 */

import type { LabelConcept } from '../../lexicon/labels.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { Passage } from '../../model/document.ts';
import type { Label } from '../find/label.ts';
import { partOf, type Region, textOf, wholeOf } from '../find/region.ts';
import { personIn, roleIn } from '../mention/person.ts';
import { oncePerReading } from '../once.ts';
import type { Match, Reading } from '../reading.ts';
import { type Signer, signerIn } from './signers.ts';

export interface SignOff {
  readonly signer: Signer;
  readonly name: Region;
  /** Where the role is printed, or null where only a heading of the row tells it. */
  readonly role: Region | null;
}

/** A line of a signature block; longer ones are prose. */
const LONGEST = 110;
/** `Title Police, Fire & Crime Commissioner`: the label before a role in a block. */
const ROLE_LABEL = /^(?:title|position|role|post|job title|on behalf of|for)\b:?\s*/i;
/** `Comisiynydd / Commissioner`: the same in two languages. */
const TWO_LANGUAGES = / [/|] /;
/** In a row of roles the one who decides may say so: `Head of Commissioning (decision)`. */
const DECIDES = /\((?:decision|decision[- ]maker|decided|approv(?:al|ed|er))\)/i;

/** Every signing name with a role that says who it is, in reading order. */
export const signOffsOf = oncePerReading(({ document, labels, offices }: Reading): readonly SignOff[] => {
  const taken = takenPassages(labels);
  const lines = document.passages.filter(({ kind }) => kind !== 'furniture');
  return lines.flatMap((passage, i): SignOff[] => {
    const brief = passage.text.length <= LONGEST && !taken.has(passage.index);
    const name = brief ? signingName(passage, offices) : undefined;
    if (name === undefined) return [];
    const own = signerOf(withoutName(passage, name));
    if (own !== null) return passage.kind === 'heading' ? [] : [{ signer: own, name, role: roleRegion(passage) }];
    const inCell = (other: Passage | undefined): boolean =>
      other?.cell?.row === passage.cell?.row && other?.cell?.column === passage.cell?.column;
    const stacked = [lines[i + 1], lines[i - 1]];
    // In a table the role stands in the row; the next line may be the next signer's.
    const nearest =
      passage.cell === null ? stacked : [...stacked.filter(inCell), ...rowOf(document, passage), ...stacked];
    const neighbour = nearest.find(
      (other) => other !== undefined && !taken.has(other.index) && bareRole(other, offices) !== null,
    );
    const signer = neighbour === undefined ? null : bareRole(neighbour, offices);
    return neighbour === undefined || signer === null ? [] : [{ signer, name, role: roleRegion(neighbour) }];
  });
});

/** Labels of a signature block; what stands beside any other label is its value and signs nothing. */
const SIGNING: readonly LabelConcept[] = ['signature', 'name', 'date', 'decision_date', 'officer', 'maker', 'outcome'];

const NOBODY = /^(?:n\/?a|none|not (?:required|applicable|needed)|-)\.?$/i;

function takenPassages(labels: readonly Label[]): Set<number> {
  const others = labels.filter(({ concept, ends }) => ends !== 'open' && !SIGNING.includes(concept));
  const inCells = others.filter(({ place }) => place !== 'below');
  // `Chief Officer approval` | `N/A`: nobody.
  const valued = labels.filter(
    ({ concept, place, values }) =>
      concept === 'officer' && place === 'right' && NOBODY.test(values.map(textOf).join(' ')),
  );
  return new Set([
    ...inCells.flatMap(({ values }) => values.map(({ passage }) => passage.index)),
    ...valued.map(({ region }) => region.passage.index),
  ]);
}

/** A name that opens the line, follows its role, or stands in brackets behind a role. */
function signingName(passage: Passage, offices: OfficeKnowledge): Region | undefined {
  const { text } = passage;
  const name = personIn(text, offices);
  const role = roleIn(text);
  const lead = (LEADING_DATE.exec(text)?.[0].length ?? 0) + LEAD;
  const opens = name !== undefined && (name.start <= lead || (role !== undefined && role.start <= LEAD));
  if (name !== undefined && opens && isBrief(text, name)) return partOf(wholeOf(passage), name.start, name.end);
  const closing = role !== undefined && role.start <= LEAD ? closingName(text, offices) : undefined;
  if (closing !== undefined) return partOf(wholeOf(passage), closing.start, closing.end);
  const bracket = role !== undefined && role.start <= LEAD ? /\(([^()]{4,40})\)\s*$/.exec(text) : null;
  const inside = bracket === null ? undefined : personIn(bracket[1] ?? '', offices);
  if (bracket === null || inside === undefined) return undefined;
  const start = bracket.index + 1 + inside.start;
  return partOf(wholeOf(passage), start, start + inside.value.length);
}

/** `Chief Executive: I support the award. Jane Roe, 13 March 2023`: the name before the date that closes the line. */
function closingName(text: string, offices: OfficeKnowledge): Match<string> | undefined {
  const closing =
    /[.:] ([^.:]{4,40}?),? (?:\d{1,2}(?:st|nd|rd|th)? ?\p{L}{3,9},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\.?$/u.exec(
      text,
    );
  const person = closing === null ? undefined : personIn(closing[1] ?? '', offices);
  if (closing === null || person === undefined) return undefined;
  const start = closing.index + 2 + person.start;
  return { value: person.value, start, end: start + person.value.length };
}

/** `Name: ` or `Signed by ` may stand before a name. */
const LEAD = 12;

/** Words of signing, which may stand in a signing line beside name, role and date. */
const SIGNING_WORDS =
  /\b(?:electronic(?:ally)?|sign(?:ed|ature)?|approved?|agreed|authorised|dated?|name|print|on behalf of|for|by|the|and|of|to|content|noted)\b/gi;
/** `12 February 2020 / Jane Roe` in the last cell of a row. */
const LEADING_DATE = /^(?:\d{1,2}(?:st|nd|rd|th)? ?\p{L}{3,9},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\s?[-/,]?\s/u;
/** Letters beyond all these that a signing line may hold. */
const MOST_OTHER = 8;
const DATE = /\d{1,2}(?:st|nd|rd|th)? ?\p{L}{3,9},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/gu;

/** The line holds hardly more than name, role, date and a remark in brackets: it is no sentence about a person. */
function isBrief(text: string, name: Match<string>): boolean {
  const role = roleIn(text);
  const bare = `${text.slice(0, name.start)} ${text.slice(name.end)}`
    .replace(role === undefined ? '' : role.value, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(DATE, ' ')
    .replace(SIGNING_WORDS, ' ');
  return bare.replace(/[^\p{L}]/gu, '').length <= MOST_OTHER;
}

const withoutName = ({ text }: Passage, name: Region): string => `${text.slice(0, name.start)} ${text.slice(name.end)}`;

function signerOf(words: string): Signer | null {
  if (DECIDES.test(words)) return 'maker';
  return signerIn(words);
}

/** Who a line is that holds a role and no name. */
export function bareRole(passage: Passage, offices: OfficeKnowledge): Signer | null {
  const text = passage.text.replace(ROLE_LABEL, '').split(TWO_LANGUAGES).at(-1) ?? '';
  if (text.length > LONGEST || personIn(text, offices) !== undefined) return null;
  const role = roleIn(text);
  return DECIDES.test(text) || (role !== undefined && role.start <= LEAD) ? signerOf(text) : null;
}

function roleRegion(passage: Passage): Region | null {
  const role = roleIn(passage.text);
  return role === undefined ? null : partOf(wholeOf(passage), role.start, role.end);
}

/** The other cells of the passage's row, the nearest to its left first. */
function rowOf({ tables, passages }: Reading['document'], { cell }: Passage): Passage[] {
  if (cell === null) return [];
  const row = (tables[cell.table]?.cells ?? []).filter((one) => one.row === cell.row && one.column !== cell.column);
  return row
    .toSorted((a, b) => Math.abs(a.column - cell.column) - Math.abs(b.column - cell.column) || a.column - b.column)
    .flatMap((one) => one.passages.flatMap((index) => passages[index] ?? []));
}
