/**
 * Reads lists of those who get something: lines under "the following ..." and lines of the form `Name - £4,000`; and, in papers on
 * grants, headings that are a name over a text that says to award.
 *
 *   "Approve the award of contracts to the following suppliers:" + "Kestrel Ltd - £1,200"    Kestrel Ltd, supplier
 *   "1. Rosewood Counselling" over "Recommendation: award in full."                           Rosewood Counselling, recipient
 *   "2. Epsom Forum" over "Recommendation: not to fund"                                       no recipient
 */
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { REFUSED } from '../../lexicon/party-cues-behind.ts';
import type { Passage } from '../../model/document.ts';
import { partOf, wholeOf } from '../find/region.ts';
import type { NameMatch } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';

const OPENS_LIST =
  /\b(?:award(?:s|ed|ing)?|grants?|fund(?:s|ed|ing)?|appoint(?:ed|ment|ing)?|contracts?|suppliers?|providers?|recipients?|organisations?|contractors?|manufacturers?|compan(?:y|ies)|payments?|projects)\b[^.]*(?:\b(?:following|below|as follows|these)\b[^.:]*:?|\bto(?: the)?(?: \w+)?|:)$/i;
/** The words that open a list stand in its last sentence. */
const opensList = (text: string): boolean => OPENS_LIST.test(text.slice(-LONGEST_OPENING));
const LONGEST_OPENING = 1000;
/** "The following are recommended:". */
const OPENS_CHOSEN =
  /\b(?:following|these|below)\b[^.:]{0,40}\b(?:are|be|were) (?:\w+ )?(?:recommended|appointed|selected|chosen|awarded|proposed|successful)\b[^.:]{0,20}:$/i;
/** "Unsuccessful:", "Not funded:": those under it are given nothing. */
const OPENS_REFUSED =
  /^(?:(?:the following|these|other) )?(?:(?:applications?|applicants|bids?|bidders|projects|those) )?(?:(?:were|was|are|is) )?(?:unsuccessful|not (?:funded|successful|recommended|supported|approved|awarded)|declined|refused|rejected|ineligible|withdrawn|reserve list|deferred)\b[^.]{0,30}:$/i;
/** A line of prose behind the list: "Bids from A Ltd and B LLP fell below the mark." */
const TELLS_OF_BIDS =
  /^(?:the |other )*(?:bids?|tenders?|quotes?|quotations?|offers?|applications?|submissions?) (?:from|by|of)\b/i;
const lastSentence = (text: string): string => text.slice(text.lastIndexOf('. ') + 1);
const OF_BIDDERS =
  /\b(?:tender(?:s|ed|ers)?|bid(?:s|ders)?|quot(?:es|ations)|invited|returned|short-?listed|received|considered)\b/i;
const MONEY_LINE =
  /^(?:\(?\w{1,2}[.)]\s+)?[\p{Lu}\d(][^£:]{2,90}?\s*(?:-|:|,|\()?\s*£\s?\d[\d,.]*(?:\s?(?:k|m|million))?\)?[^.]{0,60}\.?$/u;
const AMOUNT_FIRST = /^(?:[-•]\s*)?£\s?\d[\d,.]*\s*(?:k|m)?\s+(?:to|for)\s/i;
const AWARDS =
  /\b(?:award(?:ed|s)? in full|to award|award of|recommendation: (?:to )?(?:award|approve|fund|support)|be awarded|fund(?:ed)? in full|is recommended|part award|to fund)\b/i;

/** Claims of lists, in reading order. */
export function listClaims(reading: Reading, isGrant: boolean): Claim[] {
  const claims: Claim[] = [];
  const labelled = new Set(
    reading.labels
      .filter(
        ({ concept, ends, region }) =>
          ends === 'colon' && region.start < 8 && (concept !== 'other' || !region.passage.text.includes('£')),
      )
      .map(({ region }) => region.passage),
  );
  let opened: 'supplier' | 'grant_recipient' | 'bidder' | null = null;
  for (const passage of reading.document.passages) {
    if (passage.kind === 'furniture') continue;
    const text = passage.text.trim();
    const opens = opened !== null && (passage.kind !== 'heading' || text.includes('£'));
    const listed = passage.cell === null && !labelled.has(passage) ? lineNames(text, opens, reading.offices) : [];
    const part =
      opened ?? (isGrant || isDeciding(reading, passage) ? (isGrant ? 'grant_recipient' : 'supplier') : null);
    if (listed.length > 0 && part !== null && !opensList(text)) {
      claims.push(
        ...listed.map((name) =>
          claimOf(passage, name, REFUSED.test(text) || TELLS_OF_BIDS.test(text) ? 'bidder' : part),
        ),
      );
      continue;
    }
    if (passage.kind === 'heading' || labelled.has(passage) || passage.cell !== null || !isLine(text)) opened = null;
    if (OPENS_REFUSED.test(text)) opened = 'bidder';
    else if (opensList(text) || OPENS_CHOSEN.test(text))
      opened = OF_BIDDERS.test(lastSentence(text))
        ? 'bidder'
        : isGrant || /\bgrants?\b/i.test(text)
          ? 'grant_recipient'
          : 'supplier';
  }
  const within = reading.document.passages.flatMap((passage) => inlineClaims(reading, passage, isGrant));
  return [...claims, ...within, ...(isGrant ? headingClaims(reading) : [])];
}

/** Names with sums behind a colon in running text: "awards as follows: Ivy House £20,000; Kites £3,500". */
function inlineClaims({ offices }: Reading, passage: Passage, isGrant: boolean): Claim[] {
  const opening = passage.kind === 'furniture' ? null : OPENS_INLINE.exec(passage.text);
  if (opening === null) return [];
  const from = opening.index + opening[0].length - 1;
  return [...passage.text.slice(from).matchAll(ITEM_WITH_SUM)].flatMap((match) => {
    const at = from + match.index + match[0].indexOf(match[1] ?? '');
    const role = isGrant || /\b(?:grants?|fund)/i.test(opening[0]) ? 'grant_recipient' : 'supplier';
    return namesOfCell(match[1] ?? '', offices)
      .filter(({ value }) => !GENERIC.test(value.name))
      .map((name) => claimOf(passage, { ...name, start: at + name.start, end: at + name.end }, role, 0));
  });
}

const OPENS_INLINE = /\b(?:award|grant|fund|allocat)\w*\b[^:.]{0,100}:/i;
const ITEM_WITH_SUM =
  /(?:[:;,]|\band)\s+(\p{Lu}(?:(?!\. )[^£;:()]){2,60}?)\s*[-:(,]?\s*\(?£\s?\d[\d,.]*(?=[;,.)\s]|$)/gu;

const isLine = (text: string): boolean => text.length < 120;

/** What sums are for, and no name. */
const GENERIC =
  /^(?:the )?(?:cost|total|value|price|budget|lot|year|phase|option|annual|rent|fee|standard|small|capital|revenue|sum|grant|funding|contract|initial|estimated|maximum|vat|net|gross|contribution|purchase|savings?)\b/i;

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
      ({ value }) => value.kind !== 'bare' || numbered || / - /.test(heading.text),
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
