/** Gives dates a role by the words before them, by a list of signatures, or by a place alone in the form's head: weaker than any label. */
import { PUBLISHED, RECEIVED, SIGN_OFF } from '../../lexicon/time/signing-cues.ts';
import type { DateRole } from '../../model/parsed.ts';
import type { Reading } from '../reading.ts';
import { decidedInWords } from './decided-prose.ts';
import { type DateMention, type Given, isAlone, type Roles } from './given.ts';
import { signedOffBy, signerInRow, signOffDates } from './sign-off-dates.ts';
import { besideOf, signerIn } from './signers.ts';
import { stepDates } from './step-dates.ts';

/** A row of names and dates under a heading of signatures, without labels: `Chief Executive   H. Voss   25.05.21`. */
function signedOff(reading: Reading, { region, clause }: DateMention, taken: Roles): Given | null {
  const { passages, sections } = reading.document;
  const heading = passages[sections[region.passage.section]?.heading ?? -1]?.text ?? '';
  const { cell, index } = region.passage;
  const above = passages
    .slice(0, index)
    .findLast((p) => p.kind !== 'furniture' && (cell === null || p.cell?.table !== cell.table));
  const caption = above !== undefined && above.text.length < 60 ? above.text : '';
  if (![heading, clause.heading, caption].some((words) => SIGN_OFF.test(words))) return null;
  // A row among others that name no signer is one of a timetable.
  if (cell !== null && signerInRow(reading, region.passage, taken) === null) return null;
  const signer = besideOf(reading, region)
    .map((line) => signerIn(line))
    .find((one) => one !== null);
  if (signer === undefined || signer === null) return null;
  return signedOffBy(signer);
}

/** `17/04/2024 - Award of contract`, a line of a register. */
const opensTitle = ({ region: { passage, start, end } }: DateMention): boolean =>
  start === 0 && passage.index < HEAD && passage.cell === null && /^\s-\s\p{Lu}/u.test(passage.text.slice(end));

/** How many passages a form's head has at most. */
const HEAD = 10;

/** Roles that words of prose, or a place without a label, give: weaker than any label. */
export function spokenDates(reading: Reading, taken: Roles): Map<DateMention, Given> {
  const roles = new Map<DateMention, Given>();
  const give = (date: DateMention, role: DateRole, rule: string, trust: Given['trust']): void => {
    roles.set(date, { role, rule: `date:${rule}`, method: 'pattern', trust });
  };
  const steps = stepDates(reading, taken);
  const beside = signOffDates(reading, taken);
  for (const date of reading.dates) {
    if (taken.has(date)) continue;
    const signed = steps.get(date) ?? beside.get(date) ?? signedOff(reading, date, taken);
    if (signed !== null) {
      roles.set(date, signed);
      continue;
    }
    const { clause, region } = date;
    const before = region.passage.text.slice(clause.region.start, region.start);
    if (RECEIVED.test(before)) give(date, 'received', 'received-words', 'place');
    else if (PUBLISHED.test(before)) give(date, 'published', 'published-words', 'place');
    if (roles.has(date) || date.value.precision !== 'day') continue;
    const said = decidedInWords(reading, date);
    if (said !== null) roles.set(date, said);
    else if (opensTitle(date)) give(date, 'decision', 'title-line', 'hint');
    else if (isAlone(date) && region.passage.cell === null && region.passage.index < HEAD)
      give(date, 'decision', 'lone-head', 'hint');
  }
  return roles;
}
