/**
 * A first rule for a page nobody described yet, for people to look at: what kind of list it is, by its tables, its links to files, its
 * headings and its links to years. It guesses; an office file is right only when somebody compared what it finds with the page.
 *
 * A table headed `Ref | Title | Date | Document` is a table; a list whose entries each link to a PDF is cards; articles headed by links are an
 * archive with a page a decision; links called `Decisions 2023` and `Decisions 2024` lead to a page a year. A page of prose is nothing.
 */

import { MONTHS } from '../lexicon/time/months.ts';
import type { CardRule, ItemRule, ListSource, TableRule } from '../model/office.ts';
import { isFile } from './detail.ts';
import { among, ownOf } from './nesting.ts';
import { linesOf, type OpenPage, type Part, textOf } from './page.ts';
import { rowsOn } from './rows.ts';

/** A source for the page, or null where it shows no list. `start` is the page's address. */
export function proposedSource(page: OpenPage): ListSource | null {
  const start = page.address;
  for (const propose of PROPOSALS) {
    const source = propose(page, start);
    if (source !== null && (source.family === 'period' || rowsOn(page, source).length > 0)) return source;
  }
  return null;
}

type Propose = (page: OpenPage, start: string) => ListSource | null;

/** The surest first. */
const PROPOSALS: readonly Propose[] = [
  (page, start) => {
    const items = tableRule(page);
    return items === null ? null : { family: 'flat', start, items };
  },
  (page, start) => {
    const items = fileRule(page);
    return items === null ? null : { family: 'flat', start, items };
  },
  (page, start) => archiveOf(page, start),
  (page, start) => indexOf(page, start),
];

const regionOf = ({ $ }: OpenPage): string => ($('main').length > 0 ? 'main' : 'body');

/** Words of a heading for each fact; a heading is given to the first that fits and has none yet. */
const HEADINGS: readonly (readonly [keyof TableRule['columns'], RegExp])[] = [
  ['reference', /\b(?:ref(?:erence)?|number|no)\b/i],
  ['date', /\b(?:date|signed|published|authorised)\b/i],
  ['document', /\b(?:documents?|links?|downloads?|papers?|pdf|view|attachments?)\b/i],
  ['title', /\b(?:title|subject|decision|issue|summary|description|report)\b/i],
];

/** By the first table whose first row names two columns, one of them the reference or the title. */
function tableRule(page: OpenPage): TableRule | null {
  const { $ } = page;
  const region = regionOf(page);
  for (const table of $(`${region} table`).toArray()) {
    const headings = $(ownOf(table, 'tr', 'table').slice(0, 1))
      .children('td, th')
      .toArray();
    const columns = columnsOf(headings.map((cell) => textOf($(cell))));
    const isNamed = columns.reference !== undefined || columns.title !== undefined;
    if (isNamed && Object.keys(columns).length > 1) return { shape: 'table', selector: `${region} table`, columns };
  }
  return null;
}

function columnsOf(headings: readonly string[]): TableRule['columns'] {
  const columns: { -readonly [K in keyof TableRule['columns']]: string[] } = {};
  for (const heading of headings) {
    const fact = HEADINGS.find(([name, words]) => columns[name] === undefined && words.test(heading))?.[0];
    if (fact !== undefined) columns[fact] = [heading];
  }
  return columns;
}

const FILE_LINK = 'a[href*=".pdf" i], a[href*=".doc" i]';
/** Words of links that say nothing of what they lead to. */
const EMPTY_LINK = /^(?:click )?(?:here|view|download|open|read more|pdf|document|link)\b.{0,20}$/i;
const MONTH = MONTHS.map(({ name }) => name).join('|');
/** A date as lists print it. */
const DATE = new RegExp(
  `\\b(\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}),? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'i',
);

/** By the links to files: each in an entry, a row or a paragraph of its own, else each by itself. */
function fileRule(page: OpenPage): CardRule | null {
  const { $ } = page;
  const region = regionOf(page);
  const links = $(`${region} a[href]`)
    .toArray()
    .filter((element) => page.linksIn($(element)).some((link) => isFile(link)));
  const row = mostCommon(
    links.flatMap((link) => $(link).closest('li, tr, article, p').prop('tagName')?.toLowerCase() ?? []),
  );
  if (links.length === 0) return null;
  if (row === null) return { shape: 'cards', selector: `${region} :is(${FILE_LINK})`, title: { pattern: /.+/ } };
  const selector = `${region} ${row}:has(${FILE_LINK})`;
  const rows = $(selector).toArray();
  const says = (test: (part: Part) => boolean): boolean => rows.filter((one) => test($(one))).length * 2 > rows.length;
  const isEmpty = says((part) => EMPTY_LINK.test(textOf($(among(page, part, 'a').slice(0, 1)))));
  const isDated = says((part) => DATE.test(linesOf(part).join(' ')));
  return {
    shape: 'cards',
    selector,
    title: isEmpty ? { pattern: /.+/ } : { selector: 'a' },
    ...(isDated ? { date: { pattern: DATE } } : {}),
  };
}

const HEADED = ':is(h2, h3, h4)';
const NEXT = 'a[rel~="next"], a.next';

/** By two or more elements of a kind, each with a heading that is a link. */
function archiveOf(page: OpenPage, start: string): ListSource | null {
  const { $ } = page;
  const region = regionOf(page);
  const kinds = [`article:has(${HEADED} a)`, `li:has(${HEADED} a)`, `div:has(> ${HEADED} a)`].map(
    (kind) => `${region} ${kind}`,
  );
  const selector = kinds.find((kind) => $(kind).length > 1);
  if (selector === undefined) return null;
  const items: ItemRule = {
    shape: 'cards',
    selector,
    title: { selector: `${HEADED} a` },
    ...($(`:is(${selector}) time`).length > 1 ? { date: { selector: 'time' } } : {}),
  };
  const pagination = $(NEXT).length > 0 ? { pagination: { by: 'link' as const, selector: NEXT } } : {};
  return { family: 'archive', start, items, ...pagination, detail: { documents: `${region} a[href]` } };
}

const YEAR = /\b20\d\d\b/;

/** By two or more links that name a year; what the pages of the years look like, they show themselves. */
function indexOf(page: OpenPage, start: string): ListSource | null {
  const { $ } = page;
  const region = regionOf(page);
  const links = page.linksIn($(region)).filter(({ text }) => YEAR.test(text));
  if (new Set(links.map(({ address }) => address)).size < 2) return null;
  const items: ItemRule = { shape: 'cards', selector: `${region} :is(${FILE_LINK})`, title: { pattern: /.+/ } };
  return { family: 'period', start, index: { links: `${region} a`, text: YEAR }, items };
}

function mostCommon(names: readonly string[]): string | null {
  const counted = [...Map.groupBy(names, (name) => name)].sort(([, one], [, other]) => other.length - one.length);
  return counted[0]?.[0] ?? null;
}

/** A reference at the beginning of a title. */
const REFERENCE = /^((?:[A-Z]{1,6}[\s/-])*[A-Z]{0,6}\d+[-/.]\d+(?:[-/.]\d+)?)\b/;

/** How references stand in titles, where most begin with one. */
export function proposedReference(titles: readonly (string | null)[]): RegExp | null {
  const printed = titles.filter((title) => title !== null);
  const begun = printed.filter((title) => REFERENCE.test(title));
  return begun.length * 2 > printed.length ? REFERENCE : null;
}

/** The licence that a page states, by its name. */
export function statedLicence({ $ }: OpenPage): string | null {
  return /Open Government Licence(?:\s+v?\d(?:\.\d)?)?/i.exec(textOf($('body'), Number.POSITIVE_INFINITY))?.[0] ?? null;
}
