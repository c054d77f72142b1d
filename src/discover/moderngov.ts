/**
 * Civica ModernGov: an authority's register of decisions or its officers' decisions, window by window, with a page a decision. Of a committee's
 * meetings see moderngov-meetings.ts.
 *
 * `ieDecisionDetails.aspx?ID=917`, `ieDecisionDetails.aspx?Id=917&LLL=0` and `.../(S(x))/ieDecisionDetails.aspx?id=917` are one decision
 * `ieDecisionDetails.aspx?AIId=4410`, of an item of an agenda, is one; `mgIssueHistoryHome.aspx?IId=7` is none
 */
import type { Issue } from '../model/issue.ts';
import { gaveUp, MOST_DECISIONS, MOST_UNHAD, strangeAnswer, tooMany } from './limits.ts';
import { addDecision, mayBeWanted } from './moderngov-decision.ts';
import { readMeetings } from './moderngov-meetings.ts';
import { halvesOf, type ModerngovSource, registerWindows, type Window } from './moderngov-windows.ts';
import { type Element, type Link, type OpenPage, textOf } from './page.ts';
import type { Reading } from './reading.ts';

export interface RegisterRow {
  readonly link: Link;
  /** Everything that the row says. */
  readonly words: string;
  readonly list_page: string;
}

type Rows = ReadonlyMap<string, RegisterRow>;

export async function readModerngov(source: ModerngovSource, reading: Reading): Promise<void> {
  if (source.list === 'meetings') return readMeetings(source, reading);
  const met = new Set<string>();
  let unhad = 0;
  let last: string | null = null;
  for (const window of registerWindows(source, reading.today, reading.bound)) {
    if (last !== null && !reading.goesOn()) return;
    const rows = await rowsIn(window, source, reading);
    unhad = rows === null ? unhad + 1 : 0;
    if (unhad >= MOST_UNHAD) return reading.leave(gaveUp(window.address));
    if (rows === null) continue;
    const told = [...rows.keys()].sort().join(' ');
    if (told !== '' && told === last) return reading.leave(sameWindow(window.address));
    last = told;
    for (const [address, row] of rows) {
      if (met.size >= MOST_DECISIONS) return reading.leave(tooMany('decisions', MOST_DECISIONS, source.start));
      if (!met.has(address) && mayBeWanted(row, source)) await addDecision(row, source, reading);
      met.add(address);
    }
  }
}

/** A list that ends at so many rows, or at a multiple of it, may have been cut off there: sites cap their lists at round numbers. */
const ROUND = 50;

/** The decisions of a window; of one that may be cut off, those of its halves too. Null where it could not be had. */
async function rowsIn(window: Window, source: ModerngovSource, reading: Reading): Promise<Rows | null> {
  const page = await reading.open(window.address, 'listing');
  if (page === 'left') return new Map();
  if (typeof page === 'string') return null;
  const rows = rowsOf(page);
  if (rows.size === 0 || rows.size % ROUND !== 0) return rows;
  const halves = halvesOf(source, window);
  if (halves.length === 0) reading.leave(fullWindow(rows.size, window.address));
  const further = [];
  for (const half of halves) further.push((await rowsIn(half, source, reading)) ?? new Map());
  return new Map([...rows, ...further.flatMap((each) => [...each])]);
}

/** By address: the links to decisions' pages, each with the row or entry that it stands in. The text of a later link counts where an earlier has none. */
function rowsOf(page: OpenPage): Map<string, RegisterRow> {
  const { $ } = page;
  const rows = new Map<string, RegisterRow>();
  // Many links may stand in one row.
  const said = new Map<Element, string>();
  const wordsOf = (row: Element): string => {
    const words = said.get(row) ?? textOf($(row));
    said.set(row, words);
    return words;
  };
  for (const element of $('a[href*="ieDecisionDetails" i]').toArray()) {
    const [found] = page.linksIn($(element));
    const address = found === undefined ? null : decisionAddress(found.address);
    if (found === undefined || address === null) continue;
    const [row = element] = $(element).closest('tr, li').toArray();
    const link = { ...found, address };
    if ((rows.get(address)?.link.text ?? '') === '')
      rows.set(address, { link, words: wordsOf(row), list_page: page.address });
  }
  return rows;
}

/** These servers take no notice of the case of a path. */
const PAGE = /\/ieDecisionDetails\.aspx$/i;

/** The one address of a decision, whatever else a link to it says; null for what is none. */
export function decisionAddress(address: string): string | null {
  const url = new URL(address);
  if (!PAGE.test(url.pathname)) return null;
  const given = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const [name, number] = given.has('id') ? ['ID', given.get('id')] : ['AIId', given.get('aiid')];
  if (number === undefined || !/^\d+$/.test(number)) return null;
  url.pathname = url.pathname.replace(PAGE, '/ieDecisionDetails.aspx');
  url.search = `?${name}=${number}`;
  return url.href;
}

const sameWindow = (address: string): Issue =>
  strangeAnswer(
    'unexpected answer, the same decisions as in the window of dates before, expected others: the list took no notice of its dates',
    address,
  );

const fullWindow = (rows: number, observed: string): Issue => ({
  code: 'DISCOVER_WINDOW_FULL',
  severity: 'warning',
  message: `unexpected ${rows} decisions on one day, expected fewer: the list may be cut off there`,
  observed,
});
