/**
 * Which sum a paper on a budget decides, where it decides one.
 *
 *   "to set a council tax requirement of £148.7m"            the precept
 *   "approve the revised capital programme of £19.55m"         that
 *   the total row of a table of requests to carry forward     what is moved
 *   "a virement of £85,000", "to add £240,000 for a new roof"   that
 *   "sets the net budget at £284.4m"                          none: a budget buys nothing
 */

import type { Matter } from '../paper/decision-kind.ts';
import { MOVED } from './budget-parts.ts';
import { isTotalRow } from './eligible.ts';
import { penceOf } from './place-rank.ts';
import type { Shared } from './share.ts';

/** The sum and why, or null where the paper decides on no budget or on no single sum of it. */
export function ofBudget(
  list: readonly Shared[],
  matter: Matter,
): { readonly chosen: Shared; readonly reason: string } | null {
  if (matter.kind !== 'budget') return null;
  const precept = preceptOf(list, matter);
  if (precept !== null) return { chosen: precept, reason: 'the precept that is set' };
  const revised = list.filter(
    ({ place }) =>
      REVISES.test(place.lead) ||
      SETS_ESTIMATE.test(place.before) ||
      (REVISED.test(place.before) && IS_APPROVED.test(place.after)),
  );
  const [first] = revised;
  if (first !== undefined && new Set(revised.map(penceOf)).size === 1)
    return { chosen: first, reason: 'the revised programme that is approved' };
  const [single] = list.filter(({ given }) => given.rule === MOVED);
  if (single !== undefined) return { chosen: single, reason: 'what is moved within the budget or added to it' };
  const moved = totalMoved(list, matter);
  return moved === null ? null : { chosen: moved, reason: 'the total of what is moved' };
}

/** `to set a council tax requirement of £148.7m`, `issues a precept of £116.5m`: what a paper on the precept decides. */
const SETS_PRECEPT =
  /\b(?:sets?|issues?|approves?|agrees?|levy|levies)\b[^;]{0,120}\b(?:precepts?|council tax requirement)\b(?: [\w/]+){0,3} (?:of|at|is)\s*$/i;

/** `I approve the changes and the revised capital programme of £19.55m`. */
const REVISES =
  /\b(?:approv\w+|agree\w*)\b[^;£]{0,120}\brevised (?:[\w-]+ )?(?:programme|budget|estimates?)(?: for 20\d\d[-/]\d{2,4})? (?:of|at)\s*$/i;

/** `that the revised capital programme of £20.9m be approved`. */
const REVISED =
  /\bthat\b[^;£]{0,60}\brevised (?:[\w-]+ )?(?:programme|budget|estimates?)(?: for 20\d\d[-/]\d{2,4})? (?:of|at)\s*$/i;
/** `that the estimate for the year be set at £11.5m`. */
const SETS_ESTIMATE = /\bthat the (?:[\w-]+ )?estimates? for (?:the|this) year be (?:set|revised|fixed) (?:at|to)\s*$/i;
const IS_APPROVED = /^\s*(?:(?:for|in) 20\d\d[-/]\d{2,4} )?(?:be|is|are) (?:hereby )?(?:approved|agreed|adopted)\b/i;

/** `£306.04 for Band D`: what one household pays. */
const A_HOUSEHOLDS = /^\s?(?:for|per|on|at) (?:an? )?(?:average )?(?:band [A-H]|household|property)\b/i;

function preceptOf(list: readonly Shared[], { title }: Matter): Shared | null {
  if (!/\bprecepts?\b/i.test(title)) return null;
  const set = list.filter(
    ({ place }) =>
      SETS_PRECEPT.test(place.lead) && !A_HOUSEHOLDS.test(place.after) && !/\bband [a-h]\b[^£]*$/i.test(place.lead),
  );
  return new Set(set.map(penceOf)).size === 1 ? (set[0] ?? null) : null;
}

/** The total row of sums that are carried forward or moved: the whole that a paper on them approves. */
function totalMoved(list: readonly Shared[], { title, decided }: Matter): Shared | null {
  if (!/\bcarr(?:y|ied|ying)[- ]?forwards?\b|\bvirements?\b/i.test(`${title}\n${decided}`)) return null;
  const totals = list.filter((one) => one.given.role === 'budget' && one.given.period === 'total' && isTotalRow(one));
  return totals.length === 1 ? (totals[0] ?? null) : null;
}
