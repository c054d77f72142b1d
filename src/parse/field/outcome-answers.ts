/**
 * The outcome that stands beside Outcome, Decision status or Agreed, or under Decision.
 *
 *   "Decision status: Recommendations approved"        a label and its answer
 *   "Approved in part: two of the three posts"          a label that is itself the answer
 *   "Decision" over "Approved" / "Approved" / "Deferred"  a column of answers: partly_approved
 *   "Approved" alone on a line                          at once a label's word and the answer
 */
import type { Passage } from '../../model/document.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf, trimmed, wholeOf } from '../find/region.ts';
import { besides, followed, isInterest, itemsBelow, PROPOSAL } from './decision.ts';
import { statementsOpposed } from './opposed-statements.ts';
import { verdictOf } from './verdict.ts';

/** One candidate for each label that is answered with a verdict. */
export function outcomesOfAnswers({ document, labels }: Understood): Candidate<Outcome>[] {
  return labels.flatMap((label): Candidate<Outcome>[] => {
    const regions = answerTo(label, document);
    if (regions.some((region) => checkBoxesOf(textOf(region)).length > 0) || statementsOpposed(regions)) return [];
    const judged = verdictOf(regions);
    if (judged === undefined) return [];
    const found: Found = {
      rule: `form:outcome-${label.concept}`,
      method: 'label',
      trust: label.concept === 'outcome' ? 'label' : 'cell',
    };
    return [candidateOf(document, judged.outcome, judged.regions, found)];
  });
}

/** Blocks of an answer: what stands further below gives reasons and next steps. */
const BLOCKS = 12;

/** A label that says more than that there is an answer. */
const ANSWERS_ITSELF =
  /^(?:(?:partly|partially|not) (?:approved|agreed|accepted|supported)|(?:approved|agreed) (?:in part|with (?:conditions|amendments)|subject to .{1,40}))$/i;

function answerTo(label: Label, document: Understood['document']): readonly Region[] {
  const decides = label.concept === 'outcome' || label.concept === 'decision';
  if (!decides || label.ends === 'open' || PROPOSAL.test(textOf(label.region))) return aloneOnItsLine(label);
  if (ANSWERS_ITSELF.test(textOf(label.region))) return [label.region];
  const column = columnUnder(label, document);
  const whole = [...label.values, ...itemsBelow(label, document.passages)];
  const values = (isOfAnswers(column) ? column : whole).flatMap((value) => besides(value, isInterest));
  if (values.length > 0) return values.slice(0, BLOCKS);
  return label.concept === 'outcome' ? (followed(label, document.passages) ?? aloneOnItsLine(label)) : [];
}

/** `Approved` as a whole line under `Decision` is at once a label's word and the answer. */
function aloneOnItsLine({ region, concept, values }: Label): Region[] {
  const whole = trimmed(wholeOf(region.passage));
  const alone = textOf(whole).replace(/\.$/, '') === textOf(region);
  return concept === 'outcome' &&
    alone &&
    values.length === 0 &&
    /^(?:approved|agreed|supported)$/i.test(textOf(region)) &&
    region.passage.kind !== 'heading'
    ? [whole]
    : [];
}

/** Several answers, one a row; a column of sums with `Declined` among them is none. */
const isOfAnswers = (column: readonly Region[]): boolean =>
  column.length > 1 && column.every((region) => verdictOf([region]) !== undefined);

/** The cells below a label that heads a column, when each row of the table has its own answer there. */
function columnUnder(label: Label, { tables, passages }: Understood['document']): Region[] {
  const place = label.region.passage.cell;
  if (place === null || label.place !== 'under') return [];
  const cells = (tables[place.table]?.cells ?? []).filter(
    ({ row, column }) => row > place.row && column === place.column,
  );
  return cells.flatMap((cell) => cell.passages.flatMap((index): Region[] => regionAt(passages, index)));
}

const regionAt = (passages: readonly Passage[], index: number): Region[] => {
  const passage = passages[index];
  return passage === undefined ? [] : [wholeOf(passage)];
};
