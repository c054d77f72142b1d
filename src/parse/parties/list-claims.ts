/**
 * Reads lists of those who get something: lines under "the following ..." and lines of the form `Name - £4,000`; and, in papers on
 * grants, headings that are a name over a text that says to award.
 *
 *   "Approve the award of contracts to the following suppliers:" + "Kestrel Ltd - £1,200"    Kestrel Ltd, supplier
 *   "1. Rosewood Counselling" over "Recommendation: award in full."                           Rosewood Counselling, recipient
 *   "2. Epsom Forum" over "Recommendation: not to fund"                                       no recipient
 *   a cell that says "these awards:" over lines of its own, as in logs                        the names of those lines
 */
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { REFUSED } from '../../lexicon/parties/party-clauses.ts';
import {
  OF_BIDDERS,
  OF_NO_ONE,
  OPENS_CHOSEN,
  OPENS_CONTENT,
  OPENS_LIST,
  OPENS_NAMED,
  OPENS_REFUSED,
  OPENS_THINGS,
  TELLS_OF_BIDS,
} from '../../lexicon/parties/party-lists.ts';
import type { Passage } from '../../model/document.ts';
import type { NameMatch } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';
import { claimOf, headingClaims, inlineClaims } from './list-inline.ts';

/** The words that open a list stand in its last sentence. */
const opensList = (text: string): boolean =>
  OPENS_LIST.test(text.slice(-LONGEST_OPENING)) || OPENS_NAMED.test(lastSentence(text.slice(-LONGEST_OPENING)));
const LONGEST_OPENING = 1000;
const lastSentence = (text: string): string => text.slice(text.lastIndexOf('. ') + 1);
const MONEY_LINE =
  /^(?:[-•*]\s+|\(?\w{1,2}[.)]\s+)?[\p{Lu}\d(][^£:]{2,90}?\s*(?:-|:|,|\()?\s*£\s?\d[\d,.]*(?:\s?(?:k|m|million))?\)?[^.]{0,60}\.?$/u;
const AMOUNT_FIRST = /^(?:[-•]\s*)?£\s?\d[\d,.]*\s*(?:k|m)?\s+(?:to|for)\s/i;
/** A list that words have opened: the part of those in it, and whether things are listed, so that only firms are names. */
interface Opened {
  readonly part: 'supplier' | 'grant_recipient' | 'bidder';
  readonly firmsOnly: boolean;
  /** The cell of a table in which it stands whole. */
  readonly cell: Passage['cell'];
}

interface Line {
  readonly list: Opened | null;
  readonly hasSum: boolean;
  readonly claims: readonly Claim[];
}

/** Claims of lists, in reading order. */
export function listClaims(reading: Reading, isGrant: boolean): Claim[] {
  const lines: Line[] = [];
  const labelled = labelledIn(reading);
  let opened: Opened | null = null;
  for (const passage of reading.document.passages) {
    if (passage.kind === 'furniture') continue;
    const text = passage.text.trim();
    if (opened !== null && opened.cell !== null && !isSameCell(opened.cell, passage.cell)) opened = null;
    const opens = opened !== null && (passage.kind !== 'heading' || text.includes('£'));
    const isRow = labelled.has(passage) || (passage.cell !== null && !isListed(reading, passage, opened));
    const listed: NameMatch[] = isRow ? [] : lineNames(text, opens, reading.offices);
    const names = opened?.firmsOnly === true ? listed.filter(({ value }) => value.kind === 'company') : listed;
    const lone = isGrant ? 'grant_recipient' : isDeciding(reading, passage) ? 'supplier' : null;
    const part = opened?.part ?? lone;
    if (names.length > 0 && part !== null && !opensList(text)) {
      const own = REFUSED.test(text) || TELLS_OF_BIDS.test(text) ? 'bidder' : part;
      lines.push({
        list: opened,
        hasSum: passage.cell !== null || text.includes('£'),
        claims: names.map((name) => claimOf(passage, name, own)),
      });
      continue;
    }
    if (SUM_ALONE.test(text)) continue;
    if (passage.kind === 'heading' || isRow || !isLine(text)) opened = null;
    opened = openedBy(passage, isGrant) ?? opened;
  }
  const within = reading.document.passages.flatMap((passage) => inlineClaims(reading, passage, isGrant));
  return [
    ...lines.filter((line) => !isSubheading(line, lines)).flatMap(({ claims }) => claims),
    ...within,
    ...(isGrant ? headingClaims(reading) : []),
  ];
}

/** Where the lines of a list have sums, one without is a heading over some of them: "Youth Justice" over "Essex Youth Justice £253,233". */
const isSubheading = ({ list, hasSum }: Line, lines: readonly Line[]): boolean =>
  list !== null && !hasSum && lines.filter((other) => other.list === list && other.hasSum).length > 1;

/** A cell in which an opened list goes on, or one of a row that is a name and a sum in a table without heads, under words that open a list. */
function isListed({ document }: Reading, { cell, index }: Passage, opened: Opened | null): boolean {
  const table = cell === null ? undefined : document.tables[cell.table];
  if (opened === null || cell === null || table === undefined) return false;
  if (opened.cell !== null) return true;
  const words = (row: number): string[] =>
    table.cells
      .filter((one) => one.row === row && !one.passages.includes(index) && one.passages.length > 0)
      .map(({ passages }) => passages.map((at) => document.passages[at]?.text.trim() ?? '').join(' '));
  const [sum, ...more] = words(cell.row);
  return cell.column === 0 && more.length === 0 && sum !== undefined && SUM_ALONE.test(sum);
}

const SUM_ALONE = /^£\s?\d[\d,.]*(?:\s?(?:k|m|million))?$/i;

/** Passages that are rows of the form: what stands there is an answer and no list. */
const labelledIn = ({ labels }: Reading): ReadonlySet<Passage> =>
  new Set(
    labels
      .filter(
        ({ concept, ends, region }) =>
          ends === 'colon' && region.start < 8 && (concept !== 'other' || !region.passage.text.includes('£')),
      )
      .map(({ region }) => region.passage),
  );

/** The list that these words open, or null. */
function openedBy({ text: printed, cell }: Passage, isGrant: boolean): Opened | null {
  const text = printed.trim();
  if (OPENS_REFUSED.test(text)) return { part: 'bidder', firmsOnly: false, cell };
  if (!opensList(text) && !OPENS_CHOSEN.test(text)) return null;
  const last = lastSentence(text);
  const given = isGrant || /\bgrants?\b/i.test(text) ? 'grant_recipient' : 'supplier';
  return {
    part: OF_BIDDERS.test(last) ? 'bidder' : given,
    firmsOnly: OPENS_THINGS.test(last) || (OPENS_CONTENT.test(last) && !OPENS_NAMED.test(last)),
    cell,
  };
}

const isSameCell = (one: NonNullable<Passage['cell']>, other: Passage['cell']): boolean =>
  other !== null && one.table === other.table && one.row === other.row && one.column === other.column;

const isLine = (text: string): boolean => text.length < 120;

/** The names of a line of a list: one with a sum behind it, or, in an opened list, a line that is a name. */
function lineNames(text: string, opened: boolean, offices: OfficeKnowledge): NameMatch[] {
  if (AMOUNT_FIRST.test(text)) return [];
  const names = MONEY_LINE.test(text) || (opened && isLine(text)) ? namesOfCell(text, offices) : [];
  return names.filter(
    ({ value }) => !OF_NO_ONE.test(value.name) && (opened || value.kind !== 'bare' || value.name.includes(' ')),
  );
}

/** A passage under a heading that decides, recommends or lists applications. */
function isDeciding({ clauses }: Reading, passage: Passage): boolean {
  const clause = clauses.find(({ region }) => region.passage === passage);
  if (clause === undefined) return false;
  return (
    clause.part === 'recommendation' ||
    clause.part === 'decision' ||
    /\b(?:applications?|awards?|grants?)\b/i.test(clause.heading)
  );
}
