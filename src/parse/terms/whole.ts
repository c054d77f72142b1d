/**
 * The options that follow from the whole life of a contract and its base term, where the paper prints both and no option by itself.
 *
 *   "two years, extendable annually up to five years in total"         36 months of options
 *   "Initial term | 36 months", "Maximum term | 48 months"             12
 *   "four years in total" alone, "a total of three years' data"        none
 */
import { EXTENDABLE, WHOLE_AFTER, WHOLE_BEFORE, WHOLE_LABEL } from '../../lexicon/time/option-cues.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import { textOf } from '../find/region.ts';
import type { TermMention } from '../mention/term.ts';
import { isAside } from '../paper/kind-of-paper.ts';
import type { Mention, Reading } from '../reading.ts';
import { resolve } from '../resolve.ts';
import { wholeMonths } from './claims.ts';
import { isAnothers } from './others.ts';

/** One claim at most, on the words of both lengths. `base`: the claims of a base term. */
export function optionsOfWhole(reading: Reading, base: readonly Candidate<number>[]): Candidate<number>[] {
  const found = resolve(base);
  if (found.state !== 'found') return [];
  const { value, evidence } = found.winner;
  const wholes = reading.terms.filter((term) => isWhole(reading, term));
  const months = new Set(wholes.map(({ value: { parts } }) => wholeMonths(parts)));
  const [first] = wholes;
  const [whole] = months;
  if (first === undefined || whole === undefined || whole === null || months.size > 1 || whole <= value) return [];
  const claim = candidateOf(reading.document, whole - value, [first.region], {
    rule: 'term:whole-less-base',
    method: 'pattern',
    trust: 'hint',
  });
  return [{ ...claim, evidence: [...claim.evidence, ...evidence] }];
}

function isWhole(reading: Reading, { value, region, clause }: Mention<TermMention>): boolean {
  if (value.shape !== 'length' || isAside(clause) || isAnothers(reading, clause)) return false;
  const { text } = region.passage;
  const before = text.slice(clause.sentence.start, region.start);
  const after = text.slice(region.end, clause.sentence.end);
  if (region.passage.cell !== null && WHOLE_LABEL.test(leftOf(reading, region.passage.index))) return true;
  if (WHOLE_LABEL.test(before) && before.trim().endsWith(':')) return true;
  return EXTENDABLE.test(textOf(clause.sentence)) && (WHOLE_BEFORE.test(before) || WHOLE_AFTER.test(after));
}

/** The words of the cell left of a passage's own. */
function leftOf({ document }: Reading, index: number): string {
  const cell = document.passages[index]?.cell;
  if (cell === null || cell === undefined) return '';
  const row = document.passages.filter((p) => p.cell?.table === cell.table && p.cell.row === cell.row);
  return (
    row
      .filter((p) => (p.cell?.column ?? cell.column) < cell.column)
      .at(-1)
      ?.text.trim() ?? ''
  );
}
