/**
 * The page of a decision of ModernGov, `ieDecisionDetails.aspx`: labels of one line each, their words different from installation to installation.
 *
 * `Date of decision: 05/03/2024` gives the date; `Publication date: 08/03/2024` gives it where no date of decision is given
 * `Decision Maker:` with the name in the next line gives that line, unless it is a label itself
 */
import { pageRuleOf } from './detail.ts';
import { dateOf, referenceIn } from './entry.ts';
import { isWanted } from './filter.ts';
import { daysIn } from './listing-date.ts';
import type { RegisterRow } from './moderngov.ts';
import type { ModerngovSource } from './moderngov-windows.ts';
import { type Link, linesOf, type OpenPage } from './page.ts';
import { labelled } from './place.ts';
import type { Reading } from './reading.ts';

/** The usual words; an office file has those of its installation. */
const LABELS = {
  reference: ['Reference', 'Decision reference', 'Reference number', 'Decision number', 'Decision No', 'Ref'],
  decided: ['Date of decision', 'Decision date', 'Date decision made', 'Decided on', 'Decision made on'],
  published: ['Publication date', 'Date published', 'Published on', 'Date of publication'],
  maker: ['Decision Maker', 'Decision taken by', 'Decided at meeting', 'Made by', 'Decision by'],
} as const;
type Fact = keyof typeof LABELS;

/** A file of a decision or an agenda, `documents/s123/Title.pdf`, with or without an ending; `g` are packs, `d` drafts. */
const FILE = /\/(?:documents\/[a-z]\d+(?:\/|$)|mgConvert2PDF\.aspx)/i;

export const moderngovFiles = (page: OpenPage, own?: RegExp): Link[] =>
  page.linksIn(page.$('body')).filter(({ address }) => FILE.test(new URL(address).pathname) || own?.test(address));

/** By what the register says of it, before its page is asked for. */
export const mayBeWanted = ({ link: { text } }: RegisterRow, source: ModerngovSource): boolean =>
  isWanted({ title: text }, source);

/** Whether a filter of this source asks for what only a decision's page says. */
const isToldByPage = ({ include, exclude }: ModerngovSource): boolean =>
  [include, exclude].some((filter) => filter?.maker !== undefined || filter?.reference !== undefined);

/**
 * The day that the register prints beside a decision; null for none, and for several.
 *
 * `New vans` beside `05/03/2024` gives that day; `Minutes of 5 March 2024` alone, where the day is in the title, none
 */
function dayOf({ link, words }: RegisterRow): string | null {
  const days = new Set(daysIn(words.replace(link.text, ' ')));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** Adds the row of a decision. None where its page could not be had, or is not this office's. */
export async function addDecision(row: RegisterRow, source: ModerngovSource, reading: Reading): Promise<void> {
  const { link, list_page } = row;
  const page = pageRuleOf({ record: source.record, documents: 'a' });
  const title = link.text || null;
  const { restricted } = source;
  const place = { title, list_page, detail_page: link.address, page, restricted };
  const listed = dayOf(row);
  const opened = await reading.open(link.address, 'detail', { date: listed, names: { reference: null, title } });
  if (opened === 'failed') return;
  if (opened === 'left') {
    // Whose decision it is may stand on its page alone.
    if (isToldByPage(source)) return;
    const said = { date: listed, files: [], words: row.words, isUnopened: true };
    return reading.add({ ...place, ...said, page: null, reference: referenceIn(title, reading), isBroken: false });
  }
  if (opened === 'missing') {
    const blank = { date: null, files: [], words: row.words };
    return reading.add({ ...place, ...blank, reference: referenceIn(title, reading), isBroken: true });
  }
  const lines = linesOf(mainOf(opened));
  const told = (fact: Fact): string | null =>
    labelled(lines, [...(source.labels?.[fact] ?? []), ...LABELS[fact]], true);
  const reference = told('reference') ?? referenceIn(title, reading);
  if (!isWanted({ title, reference, maker: told('maker') }, source)) return;
  const files = source.record === 'html' ? [] : moderngovFiles(opened, source.documents);
  const date = dateOf(told('decided') ?? told('published'), title, reading);
  reading.add({ ...place, reference, date, files, words: lines.join(' '), isBroken: false });
}

function mainOf({ $ }: OpenPage) {
  const main = $('main, [role="main"], #modgov, .mgContent').first();
  return main.length > 0 ? main : $('body');
}
