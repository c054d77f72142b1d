/**
 * Which lines are furniture: running heads and feet, page numbers, paths of the source file. By place and form on one page,
 * by repetition over several. Nothing is removed; the lines are only set apart from the text.
 */
import { boldShare, sizeOfLine, textOf } from './lines.ts';
import { fold } from './normal.ts';
import type { Sheet, TextLine } from './sheet.ts';

/** Shares of the page's height at its top and foot in which furniture may stand. */
const MARGIN_ZONE = 0.14;
/** Rows from the top or the foot that may be furniture. */
const ROWS = 4;

const PAGE_NUMBER = /^(?:page\s*)?[-|\s]*\d{1,4}[-|\s]*(?:(?:of|\/)\s*\d{1,4})?(?:\s*\|?\s*page)?$/i;
/** `OPCC decision log - page 1`, `Form 12 | Page 2 of 3`: words before the number that names this page. */
const NAMED_PAGE = /[-|,(]\s*page\s+(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?\)?$/i;
/** Pages; also below it a lone number may be a year or a reference. */
const LONGEST_PAPER = 1000;
const FILE_NAME = /\.(?:docx?|dotx?|xlsx?|pptx?|pdf|rtf|odt|msg)\b/i;
const FILE_PATH = /^(?:\\\\[^\\\s]+\\|[A-Z]:\\|[A-Z]:\/|file:\/\/|https?:\/\/\S+$)/i;

const MARKING = /^(?:not protectively marked|official(?:\s*[-–:]?\s*sensitive)?|restricted|unclassified|protect)$/i;
/** An office's own address: a postcode, a telephone or an address on the web. */
const CONTACT = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\btel(?:ephone)?\b|\bwww\.|@\S+\.\S/i;

interface Candidate {
  readonly line: TextLine;
  readonly sheet: Sheet;
  readonly foot: boolean;
  readonly key: string;
  /** The other lines at its height. */
  readonly beside: readonly TextLine[];
}

const keyOf = (line: TextLine): string => fold(textOf(line)).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** Lines in the head and foot of a page, outermost rows only. */
function candidatesOf(sheet: Sheet, rows: readonly (readonly TextLine[])[]): Candidate[] {
  const zone = MARGIN_ZONE * sheet.height;
  return rows.flatMap((row, index) =>
    row.flatMap((line): Candidate[] => {
      const head = index < ROWS && line.box.bottom < zone;
      const foot = index >= rows.length - ROWS && line.box.top > sheet.height - zone;
      const beside = row.filter((other) => other !== line);
      return head || foot ? [{ line, sheet, foot, key: keyOf(line), beside }] : [];
    }),
  );
}

const isLoud = (line: TextLine, body: number): boolean => sizeOfLine(line) > body * 1.15 || boldShare(line) > 0.5;

/** Stands at about the same height, in the same size, on another page. */
function isRepeated(candidate: Candidate, alike: readonly Candidate[], pages: number): boolean {
  const others = alike.filter(
    (other) =>
      other.sheet.number !== candidate.sheet.number &&
      other.foot === candidate.foot &&
      Math.abs(other.line.box.top - candidate.line.box.top) < 12 &&
      Math.abs(sizeOfLine(other.line) - sizeOfLine(candidate.line)) < 0.8,
  );
  const onPages = new Set(others.map((other) => other.sheet.number)).size + 1;
  return onPages >= 2 && onPages * 3 >= pages;
}

function isPageNumber({ line, sheet }: Candidate, pages: number): boolean {
  const text = textOf(line).trim();
  if (Number(NAMED_PAGE.exec(text)?.[1]) === sheet.number) return true;
  if (!PAGE_NUMBER.test(text)) return false;
  const [number = 0, last] = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (/\bpage\b/i.test(text)) return true;
  // `2024/31` and `31/2024` are references: a page is one of at most as many, and hardly of a thousand.
  if (last !== undefined) return number <= last && last < LONGEST_PAPER;
  return number === sheet.number || (number < LONGEST_PAPER && pages > 1 && number >= sheet.number);
}

function isFileTrace({ line }: Candidate): boolean {
  const text = textOf(line).trim();
  return FILE_PATH.test(text) || (FILE_NAME.test(text) && line.tokens.length <= 12 && !/[.;]$/.test(text));
}

const isMarking = ({ line }: Candidate): boolean => MARKING.test(textOf(line).trim());

/** The office's address in small letters at the very foot. */
const isContact = ({ line, foot }: Candidate, body: number): boolean =>
  foot && sizeOfLine(line) < 0.9 * body && CONTACT.test(textOf(line));

/**
 * The furniture among the rows of all pages. `body` is the usual font size: an unrepeated line that is larger or bold is a
 * title or a reference, also when its producer put it into the page's head.
 */
export function furnitureOf(
  pages: readonly { sheet: Sheet; rows: readonly (readonly TextLine[])[] }[],
  body: number,
): Set<TextLine> {
  const candidates = pages.flatMap(({ sheet, rows }) => candidatesOf(sheet, rows));
  const byKey = Map.groupBy(candidates, (candidate) => candidate.key);
  const furniture = new Set<TextLine>();
  for (const candidate of candidates) {
    const { line, key } = candidate;
    const marked = line.tokens.every((token) => token.artifact) && !isLoud(line, body);
    const repeated = isRepeated(candidate, byKey.get(key) ?? [], pages.length);
    const formed = isFileTrace(candidate) || isMarking(candidate) || isContact(candidate, body);
    if (marked || repeated || formed) furniture.add(line);
  }
  for (const candidate of candidates) {
    if (isPageNumber(candidate, pages.length) && !isInRow(candidate, furniture)) furniture.add(candidate.line);
  }
  return furniture;
}

/** A bare number among words that are no furniture is an entry of their row: a number of a lot, of a decision. */
const isInRow = ({ line, beside }: Candidate, furniture: ReadonlySet<TextLine>): boolean =>
  /^\s*\d+\s*$/.test(textOf(line)) && beside.some((other) => !furniture.has(other));
