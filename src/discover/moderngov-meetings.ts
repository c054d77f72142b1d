/**
 * A committee's meetings in ModernGov. What a meeting decided stands in its own printed minutes; the minutes among an agenda's papers are of the
 * meeting before, and an agenda decides nothing. A meeting without minutes yet is listed without a file.
 *
 * `Printed minutes 22 May 2024` and `documents/g22750/...pdf?T=1` are a meeting's minutes, `T=2` its printed decisions
 * `documents/s31/Minutes of the last meeting.pdf`, and `T=10`, the pack of the agenda, are papers beside them
 */

import { isWanted } from './filter.ts';
import { gaveUp, MOST_UNHAD } from './limits.ts';
import { daysIn } from './listing-date.ts';
import { moderngovFiles } from './moderngov-decision.ts';
import { type ModerngovSource, registerWindows } from './moderngov-windows.ts';
import { type Link, linesOf, type OpenPage, textOf } from './page.ts';
import { emptyPage } from './read-lists.ts';
import type { Reading } from './reading.ts';

export async function readMeetings(source: ModerngovSource, reading: Reading): Promise<void> {
  const met = new Set<string>();
  let unhad = 0;
  for (const { address } of registerWindows(source, reading.today, reading.bound)) {
    if (met.size > 0 && !reading.goesOn()) return;
    const page = await reading.open(address, 'listing');
    unhad = page === 'missing' || page === 'failed' ? unhad + 1 : 0;
    if (unhad >= MOST_UNHAD) return reading.leave(gaveUp(address));
    if (typeof page === 'string') continue;
    const body = textOf(page.$('h1').first()) || null;
    const meetings = meetingsOn(page, source);
    // The years before were met: a year that has only just begun has no meeting yet.
    if (meetings.size === 0 && met.size > 0) reading.report(emptyPage(address));
    for (const [own, link] of meetings) {
      if (!met.has(own))
        await addMeeting({ ...link, address: own }, { body, list_page: page.address }, source, reading);
      met.add(own);
    }
  }
}

/** The meetings of a page by their one address: sites write `MId`, `MID` and `MeetingId`. */
function meetingsOn(page: OpenPage, { committee }: ModerngovSource): Map<string, Link> {
  const meetings = new Map<string, Link>();
  for (const link of page.linksIn(page.$('a[href*="ieListDocuments" i]'))) {
    const url = new URL(link.address);
    const given = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
    const meeting = given.get('mid') ?? given.get('meetingid') ?? '';
    const isOwn = Number(given.get('cid') ?? given.get('committeeid')) === committee;
    if (!isOwn || !/^\d+$/.test(meeting) || !/\/ieListDocuments\.aspx$/i.test(url.pathname)) continue;
    url.pathname = url.pathname.replace(/\/ieListDocuments\.aspx$/i, '/ieListDocuments.aspx');
    url.search = `?CId=${committee}&MId=${meeting}`;
    if (!meetings.has(url.href)) meetings.set(url.href, link);
  }
  return meetings;
}

interface Listed {
  /** The committee, as its page is headed. */
  readonly body: string | null;
  readonly list_page: string;
}

async function addMeeting(link: Link, { body, list_page }: Listed, source: ModerngovSource, reading: Reading) {
  const date = daysIn(link.text)[0] ?? null;
  // What is to come has decided nothing.
  if (date !== null && date > reading.today) return;
  const title = [body, link.text].filter(Boolean).join(', ') || null;
  if (!isWanted({ title }, source)) return;
  const opened = await reading.open(link.address, 'detail', { date, names: { reference: null, title } });
  if (opened === 'failed') return;
  const place = { reference: null, title, date, list_page, detail_page: link.address, page: null };
  const { restricted } = source;
  if (opened === 'left')
    return reading.add({ ...place, restricted, files: [], words: link.text, isBroken: false, isUnopened: true });
  if (opened === 'missing') return reading.add({ ...place, restricted, files: [], words: link.text, isBroken: true });
  const papers = moderngovFiles(opened, source.documents);
  const minutes = papers.filter(isMinutes);
  const files = minutes.length === 0 ? [] : [...minutes, ...papers.filter((paper) => !isMinutes(paper))];
  reading.add({ ...place, restricted, files, words: linesOf(opened.$('h1')).join(' '), isBroken: false });
}

/** Of this meeting, by the kind of pack that its address asks for, or by the words of its link. */
function isMinutes({ address, text }: Link): boolean {
  const url = new URL(address);
  const isPack = /\/documents\/g\d+/i.test(url.pathname);
  const kind = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value])).get('t');
  return (isPack && (kind === '1' || kind === '2')) || /^(?:printed|public) (?:minutes|decisions)\b/i.test(text);
}
