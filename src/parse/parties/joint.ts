/**
 * Where a paper says that the thing is bought with others.
 *
 *   "this will be a joint contract naming both"                  yes
 *   "one contract for both forces"                                yes
 *   "a split of costs between Kent Police and Essex Police"       yes: one of them is not the office's own force
 *   "tendered with South Yorkshire", "Essex will take its own decision"   yes: another force takes part
 *   "the OPCC will meet one third and Surrey Police two thirds"   no, in Surrey: office and force are one buyer
 *   "Joint Audit Committee", "could be procured jointly"          no
 */
import {
  BESIDE_ANOTHER,
  EACH_PAYS,
  JOINT,
  NEXT_PURCHASE,
  NOT_JOINT,
  PARTNER_GIVES,
  PAY_ALIKE,
  SHARED_COST,
} from '../../lexicon/parties/joint-cues.ts';
import { FUNDERS } from '../../lexicon/public-bodies.ts';
import type { Clause } from '../find/clause.ts';
import { type Region, textOf } from '../find/region.ts';
import { namesIn } from '../mention/organisation.ts';
import { oncePerReading } from '../once.ts';
import { isAside, paperOf } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';
import { type Sharer, sharersOf } from './joint-shares.ts';
import { type Buyer, isFireService, isForce, isOwn, isPartnerBody } from './own-bodies.ts';
import { nameKey } from './same-name.ts';

export interface Joint {
  /** The clauses and cells that say so; none where it is not bought with others. */
  readonly regions: readonly Region[];
  /** Other buyers that pay a part of the cost. */
  readonly sharers: readonly Sharer[];
}

/** What the paper says of a purchase with others, in reading order. */
export const jointOf = oncePerReading((reading: Reading, buyer: Buyer): Joint => {
  const labels = reading.labels.filter(({ concept, values }) => concept === 'joint' && values.length > 0);
  const named = labels.flatMap(({ values }) =>
    values.slice(0, 1).filter((value) => namesIn(value.passage.text.slice(value.start, value.end)).length > 0),
  );
  const told = reading.clauses.filter(
    (clause) => !isAside(clause) && !NOT_JOINT.test(clause.text) && !NEXT_PURCHASE.test(textOf(clause.sentence)),
  );
  const ofThis = told.filter(({ subject }) => subject === 'this');
  const paper = paperOf(reading);
  const isPurchase = !paper.isGrant && paper.matter.kind !== 'budget' && paper.matter.kind !== 'policy';
  const beside = isPurchase ? told.filter((clause) => isBesideAnother(clause, buyer)) : [];
  const sharers = isPurchase ? sharersOf(reading, ofThis, buyer) : [];
  return {
    regions: [
      ...named,
      ...ofThis.filter((clause) => isJoint(clause, buyer)).map(({ region }) => region),
      ...beside.map(({ region }) => region),
      ...sharers.map(({ said }) => said),
    ],
    sharers,
  };
});

/** Another office's name in the place that the cue gives it, or its part of the cost. */
function isBesideAnother({ text }: Clause, buyer: Buyer): boolean {
  const bodies = namesIn(text, true).filter(
    ({ value }) => isForce(value.name, buyer) || isPartnerBody(value.name, buyer),
  );
  const forces = bodies.filter(({ value }) => isForce(value.name, buyer) || isFireService(value.name));
  // A fire service under the same commissioner is another body than the force.
  const others = forces.filter(
    ({ value: { name } }) => isFireService(name) || !(isOwn(name, buyer) || isOwnPlace(name, buyer)),
  );
  if (others.length > 0) {
    const marked = forces.reduceRight((line, { start, end }) => `${line.slice(0, start)}@${line.slice(end)}`, text);
    if (BESIDE_ANOTHER.some((cue) => cue.test(marked))) return true;
    if (forces.length > others.length && EACH_PAYS.test(text)) return true;
  }
  if (bodies.some(({ value }) => !isOwn(value.name, buyer)) && PAY_ALIKE.test(text) && OFFICE.test(text)) return true;
  const partner = bodies.some(
    ({ value }) => !isOwn(value.name, buyer) && !FUNDERS.test(value.name) && value.name.includes(' '),
  );
  return partner && PARTNER_GIVES.test(text) && OFFICE.test(text);
}

/** The office or its force, as papers call it for short. */
const OFFICE = /\b(?:PCC|PFCC|OPCC|Commissioner|Force|Constabulary)\b/;

const isOwnPlace = (name: string, { area }: Buyer): boolean =>
  area !== null && [area.area, ...area.also].some((place) => nameKey(place) === nameKey(name));

function isJoint({ text }: Clause, buyer: Buyer): boolean {
  if (JOINT.some((cue) => cue.test(text))) return true;
  if (!SHARED_COST.test(text) || !/\b(?:cost|contract|price|value|between|share)/i.test(text)) return false;
  const bodies = namesIn(text, true).map(({ value }) => value.name);
  const others = bodies.filter((name) => isPartnerBody(name, buyer) && !isOwn(name, buyer) && name.includes(' '));
  return (
    others.length > 0 &&
    (bodies.length > others.length || others.length > 1) &&
    bodies.some((name) => isForce(name, buyer) || isOwn(name, buyer))
  );
}
