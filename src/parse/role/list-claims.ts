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
import { REFUSED } from '../../lexicon/party-clauses.ts';
import {
  OF_BIDDERS,
  OPENS_CHOSEN,
  OPENS_LIST,
  OPENS_NAMED,
  OPENS_REFUSED,
  OPENS_THINGS,
  TELLS_OF_BIDS,
} from '../../lexicon/party-lists.ts';
import type { Passage } from '../../model/document.ts';
import { partOf, wholeOf } from '../find/region.ts';
import type { NameMatch } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';

/** The words that open a list stand in its last sentence. */
const opensList = (text: string): boolean =>
  OPENS_LIST.test(text.slice(-LONGEST_OPENING)) || OPENS_NAMED.test(lastSentence(text.slice(-LONGEST_OPENING)));
const LONGEST_OPENING = 1000;
const lastSentence = (text: string): string => text.slice(text.lastIndexOf('. ') + 1);
const MONEY_LINE =
  /^(?:\(?\w{1,2}[.)]\s+)?[\p{Lu}\d(][^£:]{2,90}?\s*(?:-|:|,|\()?\s*£\s?\d[\d,.]*(?:\s?(?:k|m|million))?\)?[^.]{0,60}\.?$/u;
const AMOUNT_FIRST = /^(?:[-•]\s*)?£\s?\d[\d,.]*\s*(?:k|m)?\s+(?:to|for)\s/i;
const AWARDS =
  /\b(?:award(?:ed|s)? in full|to award|award of|recommendation: (?:to )?(?:award|approve|fund|support)|be awarded|fund(?:ed)? in full|is recommended|part award|to fund)\b/i;

/** A list that words have opened: the part of those in it, and whether things are listed, so that only firms are names. */
interface Opened {
  readonly part: 'supplier' | 'grant_recipient' | 'bidder';
  readonly firmsOnly: boolean;
  /** The cell of a table in which it stands whole. */
  readonly cell: Passage['cell'];
}

/** Claims of lists, in reading order. */
export function listClaims(reading: Reading, isGrant: boolean): Claim[] {
  const claims: Claim[] = [];
  const labelled = labelledIn(reading);
  let opened: Opened | null = null;
  for (const passage of reading.document.passages) {
    if (passage.kind === 'furniture') continue;
    const text = passage.text.trim();
    if (opened !== null && opened.cell !== null && !isSameCell(opened.cell, passage.cell)) opened = null;
    const opens = opened !== null && (passage.kind !== 'heading' || text.includes('£'));
    const isRow = (passage.cell !== null && (opened === null || opened.cell === null)) || labelled.has(passage);
    const listed: NameMatch[] = isRow ? [] : lineNames(text, opens, reading.offices);
    const names = opened?.firmsOnly === true ? listed.filter(({ value }) => value.kind === 'company') : listed;
    const lone = isGrant ? 'grant_recipient' : isDeciding(reading, passage) ? 'supplier' : null;
    const part = opened?.part ?? lone;
    if (names.length > 0 && part !== null && !opensList(text)) {
      const own = REFUSED.test(text) || TELLS_OF_BIDS.test(text) ? 'bidder' : part;
      claims.push(...names.map((name) => claimOf(passage, name, own)));
      continue;
    }
    if (passage.kind === 'heading' || isRow || !isLine(text)) opened = null;
    opened = openedBy(passage, isGrant) ?? opened;
  }
  const within = reading.document.passages.flatMap((passage) => inlineClaims(reading, passage, isGrant));
  return [...claims, ...within, ...(isGrant ? headingClaims(reading) : [])];
}

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
  return { part: OF_BIDDERS.test(last) ? 'bidder' : given, firmsOnly: OPENS_THINGS.test(last), cell };
}

const isSameCell = (one: NonNullable<Passage['cell']>, other: Passage['cell']): boolean =>
  other !== null && one.table === other.table && one.row === other.row && one.column === other.column;

/** Names with sums behind a colon in running text: "awards as follows: Ivy House £20,000; Kites £3,500". */
function inlineClaims({ offices }: Reading, passage: Passage, isGrant: boolean): Claim[] {
  const opening = passage.kind === 'furniture' ? null : OPENS_INLINE.exec(passage.text);
  if (opening === null) return [];
  const from = opening.index + opening[0].length - 1;
  const items = [ITEM_WITH_SUM, SUM_WITH_ITEM].map((item) => [...passage.text.slice(from).matchAll(item)]);
  return (items.find((found) => found.length > 0) ?? []).flatMap((match) => {
    const at = from + match.index + match[0].indexOf(match[1] ?? '');
    const role = isGrant || /\b(?:grants?|fund)/i.test(opening[0]) ? 'grant_recipient' : 'supplier';
    return namesOfCell(match[1] ?? '', offices)
      .filter(({ value }) => !GENERIC.test(value.name))
      .map((name) => claimOf(passage, { ...name, start: at + name.start, end: at + name.end }, role, 0));
  });
}

const OPENS_INLINE = /\b(?:award|grant|fund|allocat|contribut|pay)\w*\b[^:.]{0,100}:/i;
const ITEM_WITH_SUM =
  /(?:[:;,]|\band)\s+(\p{Lu}(?:(?!\. )[^£;:()]){2,60}?)\s*[-:(,]?\s*\(?£\s?\d[\d,.]*(?=[;,.)\s]|$)/gu;
/** The sum first: "£10,000 Aspire Housing; £12,500 to Honeycomb". */
const SUM_WITH_ITEM =
  /£\s?\d[\d,.]*(?:k|m)?\s+(?:to |for |- )?(?:the )?(\p{Lu}(?:(?!\. |, and | and £)[^£;:()]){2,60}?)(?=[;,.]\s|[;,.]$|\s+and\s+£|$)/gu;

const isLine = (text: string): boolean => text.length < 120;

/** What sums are for, or what a heading opens ("Applications over £5,000"), and no name. */
const GENERIC =
  /^(?:the )?(?:applications?|awards?|requests?|bids?|cost|total|value|price|budget|lot|year|phase|option|annual|rent|fee|standard|small|capital|revenue|sum|grant|funding|contract|initial|estimated|maximum|vat|net|gross|contribution|purchase|savings?)\b/i;

/** The names of a line of a list: one with a sum behind it, or, in an opened list, a line that is a name. */
function lineNames(text: string, opened: boolean, offices: OfficeKnowledge): NameMatch[] {
  if (AMOUNT_FIRST.test(text)) return [];
  const names = MONEY_LINE.test(text) || (opened && isLine(text)) ? namesOfCell(text, offices) : [];
  return names.filter(
    ({ value }) => !GENERIC.test(value.name) && (opened || value.kind !== 'bare' || value.name.includes(' ')),
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

function headingClaims({ document, offices }: Reading): Claim[] {
  return document.sections.flatMap((section): Claim[] => {
    const heading = section.heading === null ? undefined : document.passages[section.heading];
    if (heading === undefined || heading.text.length > 90 || heading.cell !== null) return [];
    const body = document.passages
      .slice(section.from, section.to)
      .filter((p) => p !== heading && p.kind !== 'furniture');
    const text = body.map((p) => p.text).join(' ');
    if (!AWARDS.test(text) || body.length > 8) return [];
    const numbered = /^\(?\d{1,2}[.)]\s/.test(heading.text);
    const names = namesOfCell(heading.text, offices).filter(
      ({ value }) => !GENERIC.test(value.name) && (value.kind !== 'bare' || numbered || / - /.test(heading.text)),
    );
    return names.map((name) => claimOf(heading, name, REFUSED.test(text) ? 'bidder' : 'grant_recipient'));
  });
}

function claimOf(
  passage: Passage,
  name: NameMatch,
  role: Claim['role'],
  offset = passage.text.length - passage.text.trimStart().length,
): Claim {
  const region = partOf(wholeOf(passage), offset + name.start, offset + name.end);
  return { role, mention: name.value, region, clause: null, rule: 'party:list', method: 'pattern', trust: 'cue' };
}
