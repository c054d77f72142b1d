/**
 * Where a paper says that the thing is bought with others.
 *
 *   "this will be a joint contract naming both"                  yes
 *   "one contract for both forces"                                yes
 *   "a split of costs between Kent Police and Essex Police"       yes: one of them is not the office's own force
 *   "the OPCC will meet one third and Surrey Police two thirds"   no, in Surrey: office and force are one buyer
 *   "Joint Audit Committee", "could be procured jointly"          no
 */
import { JOINT, NOT_JOINT, SHARED_COST } from '../../lexicon/joint-cues.ts';
import type { PoliceForceArea } from '../../lexicon/police-force-areas.ts';
import type { Clause } from '../find/clause.ts';
import type { Region } from '../find/region.ts';
import { namesIn } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { isAside } from './kind-of-paper.ts';
import { isForce, isOwn, isPartnerBody } from './own-bodies.ts';

/** The clauses that say so, in reading order. */
export function jointRegions(reading: Reading, area: PoliceForceArea | null): Region[] {
  const labels = reading.labels.filter(({ concept, values }) => concept === 'joint' && values.length > 0);
  const named = labels.flatMap(({ values }) =>
    values.slice(0, 1).filter((value) => namesIn(value.passage.text.slice(value.start, value.end)).length > 0),
  );
  const told = reading.clauses.filter(
    (clause) => !isAside(clause) && !NOT_JOINT.test(clause.text) && clause.subject === 'this',
  );
  return [...named, ...told.filter((clause) => isJoint(clause, area)).map(({ region }) => region)];
}

function isJoint({ text }: Clause, area: PoliceForceArea | null): boolean {
  if (JOINT.some((cue) => cue.test(text))) return true;
  if (!SHARED_COST.test(text) || !/\b(?:cost|contract|price|value|between|share)/i.test(text)) return false;
  const bodies = namesIn(text, true).map(({ value }) => value.name);
  const others = bodies.filter((name) => isPartnerBody(name) && !isOwn(name, area) && name.includes(' '));
  return (
    others.length > 0 &&
    (bodies.length > others.length || others.length > 1) &&
    bodies.some((name) => isForce(name) || isOwn(name, area))
  );
}
