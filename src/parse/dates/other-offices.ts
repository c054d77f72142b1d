/** Leaves out the days on which commissioners of other areas signed the same paper. */

import { buyerOf } from '../parties/own-bodies.ts';
import type { Reading } from '../reading.ts';
import type { DateMention, Given } from './given.ts';

/** The longest line of a signature block; longer ones are prose. */
const LONGEST = 110;
/** Lines between an area and its date. */
const REACH = 3;

/**
 * Where commissioners of several areas sign one paper, each on a day of their own, only this office's day is its decision's; the roles without
 * the others. Unchanged where the paper does not say whose area is whose.
 */
export function withoutOtherOffices(reading: Reading, roles: Map<DateMention, Given>): Map<DateMention, Given> {
  const days = [...roles].filter(([, { role }]) => role === 'decision').map(([date]) => date);
  if (new Set(days.map(({ value }) => value.edtf)).size < 2) return roles;
  const { area: own } = buyerOf(reading);
  const areas = new Map(days.map((date) => [date, areasBy(reading, date)]));
  if (own === null || ![...areas.values()].some((slugs) => slugs.has(own.slug))) return roles;
  const others = days.filter((date) => (areas.get(date)?.size ?? 0) > 0 && !areas.get(date)?.has(own.slug));
  return new Map([...roles, ...others.map((date): [DateMention, Given] => [date, OTHER_OFFICE])]);
}

const OTHER_OFFICE: Given = { role: 'other', rule: 'date:other-office', method: 'pattern', trust: 'place' };

/** Areas named in the signature block of the date: its line, the lines above it, and its row. */
function areasBy({ document, offices }: Reading, { region: { passage } }: DateMention): Set<string> {
  const { cell } = passage;
  const cells = document.passages.filter(
    (p) => cell !== null && p.cell?.table === cell.table && p.cell.column === cell.column && p.index <= passage.index,
  );
  const lines = document.passages.slice(Math.max(0, passage.index - REACH), passage.index + 1);
  const block = (cell === null ? lines : cells).filter(({ text }) => text.length <= LONGEST).slice(-REACH - 1);
  const words = block
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('&', 'and');
  const named = offices.areas.filter(({ area, also }) => [area, ...also].some((name) => words.includes(name)));
  return new Set(named.map(({ slug }) => slug));
}
