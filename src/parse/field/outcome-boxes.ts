/**
 * The outcome that a ticked box gives, where the form offers a choice.
 *
 *   "☒ Approved ☐ Not approved ☐ Deferred"         in one line
 *   "☑ Agreed" | "☐ Not agreed"                     in a row of cells
 *   "☐ Approved" / "☒ Approved subject to: ..."     one below the other
 */
import { OUTCOME_ANSWERS, outcomeOf } from '../../lexicon/decisions/outcomes.ts';
import type { Passage } from '../../model/document.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { type CheckBox, checkBoxesOf } from '../find/check-boxes.ts';
import { partOf, textOf, trimmed, wholeOf } from '../find/region.ts';

const YES_OR_NO = /^(?:yes|no)\b/i;
/** The decider's own approval before the boxes: `I agree the recommendations to this report. ☒ Yes ☐ No`. */
const OWN_APPROVAL =
  /^(?:do )?(?:i|the (?:pcc|pfcc|commissioner|deputy mayor)) (?:hereby )?(?:approves?|agrees?|accepts?|authorises?|supports?|endorses?|consents? to|gives? (?:my |his |her |their )?(?:approval|consent|authority))\b(?! that\b)[^?:]{0,80}\b(?:recommendations?|request|proposals?|decision|report|above|award)\b[^?:]{0,40}[?:.]?\s*$/i;

/** `☒ Approved ☐ Not approved` in a line or over a row of cells, or Yes and No boxes beside a label such as Agreed. */
export function outcomesOfBoxes({ document, labels }: Understood): Candidate<Outcome>[] {
  const asked = labels.filter(({ concept }) => concept === 'outcome').flatMap(({ values }) => values.slice(0, 1));
  const named = document.passages
    .filter(
      ({ kind, text }) =>
        kind !== 'furniture' &&
        /\b(?:approv|agree|authoris|consent|support|accept|endors|defer|reject|refus|declin)/i.test(text),
    )
    .map(wholeOf);
  const isAsked = new Set(asked.map(({ passage }) => passage.index));
  return [...asked, ...named].flatMap((region): Candidate<Outcome>[] => {
    const own = checkBoxesOf(textOf(region));
    const ticked = own.filter((box) => box.ticked);
    const [only] = ticked;
    const beside =
      own.length === 1 ? [...boxesInRow(document, region.passage), ...boxesAround(document, region.passage)] : [];
    const choice = own.length > 1 || beside.some((box) => !box.ticked);
    if (only === undefined || ticked.length > 1 || !choice || beside.some((box) => box.ticked)) return [];
    // `Is publication to be deferred? ☐ Yes ☒ No` asks something else.
    const before = textOf(region).slice(0, Math.min(...own.map(({ start }) => start)));
    if (YES_OR_NO.test(only.words) && !isAsked.has(region.passage.index) && !OWN_APPROVAL.test(before)) return [];
    const outcome = outcomeOf(OUTCOME_ANSWERS, only.words);
    const found: Found = { rule: 'form:outcome-box', method: 'label', trust: 'label' };
    return outcome === undefined
      ? []
      : [candidateOf(document, outcome, [trimmed(partOf(region, only.start, only.end))], found)];
  });
}

/** Boxes of the passages right above and below, where each has one: a choice set as a list. */
function boxesAround({ passages }: Understood['document'], { index }: Passage): CheckBox[] {
  const boxesAt = (at: number): CheckBox[] => {
    const boxes = checkBoxesOf(passages[at]?.text ?? '');
    return boxes.length === 1 ? boxes : [];
  };
  const run = (step: 1 | -1): CheckBox[] => {
    const found: CheckBox[] = [];
    for (let at = index + step; boxesAt(at).length > 0; at += step) found.push(...boxesAt(at));
    return found;
  };
  return [...run(-1), ...run(1)];
}

/** Boxes in the other cells of the passage's row. */
function boxesInRow({ tables, passages }: Understood['document'], { cell }: Passage): CheckBox[] {
  const row = cell === null ? [] : (tables[cell.table]?.cells ?? []).filter(({ row: at }) => at === cell.row);
  return row
    .filter(({ column }) => column !== cell?.column)
    .flatMap((one) => one.passages.flatMap((index) => checkBoxesOf(passages[index]?.text ?? '')));
}
