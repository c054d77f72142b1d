/** What a rule says of one printed date: whose it is, and on what ground. Rules for dates give these, `dates.ts` joins them. */
import type { PrintedDate } from '../../model/date.ts';
import type { Method, Trust } from '../../model/finding.ts';
import type { DateRole } from '../../model/parsed.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf } from '../find/region.ts';
import type { Mention, Reading } from '../reading.ts';

export type DateMention = Mention<PrintedDate>;

export interface Given {
  readonly role: DateRole;
  /** `date:signature`; the part after the colon tells the basis of a decision date. */
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
}

/** Roles by the mention that they were given to. */
export type Roles = ReadonlyMap<DateMention, Given>;

/** The dates that begin within a region, in reading order. */
export const datesIn = (reading: Reading, region: Region): DateMention[] =>
  reading.dates.filter(
    ({ region: { passage, start } }) => passage === region.passage && start >= region.start && start < region.end,
  );

/** Where a label's value is long, only a date at its start is the label's. */
const LEAD = 40;

/** Heads of letters, too: `From: Head of Estates`. */
const OF_LETTERS = /^(?:from|to)$/i;

/** The date that a label names: the first of its value, near the value's start. */
export function labelledDate(reading: Reading, label: Label): DateMention | null {
  const [first, second] = label.values;
  const lead =
    label.ends === 'open' || OF_LETTERS.test(textOf(label.region))
      ? 3
      : label.place === 'below' || label.ends === 'line'
        ? 24
        : LEAD;
  const column = label.concept === 'date' && label.place === 'right' ? onlyUnder(reading, label) : null;
  if (column !== null) return column;
  for (const region of [first, second]) {
    if (region === undefined) return null;
    const [date] = datesIn(reading, region);
    // Dots to write on may stand before it.
    const dots = /^[\s._]*/.exec(textOf(region))?.[0].length ?? 0;
    if (date !== undefined && isOfWeek(date)) return null;
    if (date !== undefined)
      return date.region.start - region.start - dots <= lead || closesAnswer(label, region, date) ? date : null;
    // A second passage of a value is looked at only where the first is a name or a blank line.
    if (region.end - region.start > LEAD || label.ends === 'open') return null;
  }
  return null;
}

/** `w/c 16 May 2022`: the day names a week, in which the thing falls on another. */
const isOfWeek = ({ region: { passage, start } }: DateMention): boolean =>
  /\b(?:w\/[ceb]|wk\.? (?:comm|beg|end)\w*\.?|week (?:commencing|beginning|starting|ending|of))[\s:,]*(?:on |the )*$/i.test(
    passage.text.slice(Math.max(0, start - 30), start),
  );

/** `Head of Estates, 3 May 2022`: the day closes a short answer. `From` and `To` of a letter's head name no days. */
function closesAnswer({ concept, ends, place }: Label, region: Region, date: DateMention): boolean {
  const rest = region.passage.text.slice(date.region.end, region.end);
  const isAnswer = ends !== 'open' && (place === 'after' || place === 'right');
  const names = concept !== 'start_date' && concept !== 'end_date' && concept !== 'previous_end_date';
  return (
    isAnswer && names && date.region.end - region.start <= LONGEST_ANSWER && /^[\s.)]*$|^[.)]+\s+\p{Lu}/u.test(rest)
  );
}

const LONGEST_ANSWER = 110;

/** A log's heading over one entry: the cell right of it is another heading, the only cell under it a date. */
function onlyUnder(reading: Reading, { region, values: [right] }: Label): DateMention | null {
  const { cell } = region.passage;
  if (cell === null || right === undefined || datesIn(reading, right).length > 0) return null;
  const table = reading.document.tables[cell.table];
  const under = (table?.cells ?? []).filter((c) => c.column === cell.column && c.row === cell.row + 1);
  const [only] = under.flatMap((c) => c.passages.flatMap((index) => reading.document.passages[index] ?? []));
  const date = reading.dates.find((one) => one.region.passage === only);
  return date !== undefined && only !== undefined && date.region.end - date.region.start === only.text.length
    ? date
    : null;
}

/** A line that is a date and nothing else. */
export const isAlone = ({ region: { passage, start, end } }: DateMention): boolean =>
  passage.text.length <= end - start + MOST_DOTS &&
  passage.text.replace(/^[\s(,.-]+|[\s),.-]+$/g, '').length <= end - start;

/** A line of dots to write on may stand beside it. */
const MOST_DOTS = 300;
