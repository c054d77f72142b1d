/**
 * Gives dates the step that the words right at them name: heads over a row of dates, a name left of a date, a short line.
 *
 *   "Submitted" | "Chief Executive cleared" | "Decided", below "3 May" | "9 May" | "12 May"   received, officer approval, decision
 *   "Sent in on" | "27.02.19"                                                              received
 *   "Year" | "Spend", "Tenders due" | "3 May 2022"                                         none: no step of the paper itself
 */
import { OFFICER_STEP, STEPS } from '../../lexicon/time/signing-cues.ts';
import type { Passage } from '../../model/document.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { type DateMention, type Given, isAlone, type Roles } from './given.ts';
import { signerIn } from './signers.ts';

/** The longest name of a step. */
const LONGEST_NAME = 50;

/** Roles of the days whose own head, row or line names a step. Days that are taken are left out. */
export function stepDates(reading: Reading, taken: Roles): Map<DateMention, Given> {
  const alone = new Map(reading.dates.filter(isAlone).map((date) => [date.region.passage, date]));
  const roles = new Map<DateMention, Given>();
  for (const date of reading.dates) {
    if (taken.has(date) || date.value.precision !== 'day') continue;
    const { passage } = date.region;
    const head = isAlone(date) ? nameOver(reading, passage, alone) : null;
    const name = isAlone(date) ? nameBeside(reading, passage) : nameBefore(date);
    const step = head === null ? stepOf(name) : (stepOf(head) ?? signerStep(head));
    if (step !== null) roles.set(date, step);
  }
  return roles;
}

/** A name in two languages says its step in the second. */
const wordsOf = (name: string): string => (name.split(/\s[/|]\s/).at(-1) ?? '').replace(/[\s:.-]+$/, '').trim();

const given = (role: Given['role'], rule: string): Given => ({
  role,
  rule: `date:${rule}`,
  method: 'cell',
  trust: 'cell',
});

function stepOf(name: string | null): Given | null {
  const words = wordsOf(name ?? '');
  const step = words.length > LONGEST_NAME ? undefined : STEPS.find((row) => row.words.test(words));
  return step === undefined ? null : given(step.role, `${step.role}-label`);
}

/** Among heads over days, one may name who took the step. Rows of names and days are signatures, or a timetable of what is to come. */
function signerStep(name: string): Given | null {
  const words = wordsOf(name);
  const signer = words.length <= LONGEST_NAME && OFFICER_STEP.test(words) ? signerIn(words) : null;
  if (signer === 'chief') return given('officer_approval', 'officer-label');
  return signer === 'maker' ? given('decision', 'decision-label') : null;
}

/** The head over the day, where every cell of the row holds a day alone. */
function nameOver({ document }: Reading, { cell }: Passage, alone: ReadonlyMap<Passage, DateMention>): string | null {
  if (cell === null) return null;
  const inTable = document.passages.filter((p) => p.cell?.table === cell.table);
  const row = inTable.filter((p) => p.cell?.row === cell.row);
  if (row.length < 2 || !row.every((p) => alone.has(p))) return null;
  const heads = inTable.filter((p) => p.cell?.row === cell.row - 1 && p.cell.column === cell.column);
  return heads.length === 1 ? (heads[0]?.text ?? null) : null;
}

/** A noun alone is as well a stage of a timetable that is still to come. */
const STAGE = /^\W*\p{L}+ion\W*$/u;

/** The cell left of the day, in a row of two. */
function nameBeside({ document }: Reading, passage: Passage): string | null {
  const { cell } = passage;
  if (cell === null) return null;
  const row = document.passages.filter((p) => p.cell?.table === cell.table && p.cell.row === cell.row);
  const left = row.filter((p) => (p.cell?.column ?? cell.column) < cell.column).at(-1);
  const isRow = left !== undefined && row.filter((p) => p.cell?.column === cell.column).length === 1;
  return isRow && !STAGE.test(left.text) ? left.text : null;
}

/** The words before a day that ends its line, behind a colon: `Sent in: 3 May 2022`. */
function nameBefore({ region, clause }: DateMention): string | null {
  const whole = textOf(clause.sentence);
  const [before, after] = [
    region.passage.text.slice(clause.sentence.start, region.start),
    region.passage.text.slice(region.end, clause.sentence.end),
  ];
  return whole.length < 2 * LONGEST_NAME && /:\s*$/.test(before) && /^[\s.)]*$/.test(after) ? before : null;
}
