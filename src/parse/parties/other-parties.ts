/**
 * The parties round a purchase: who buys with the office, who lets the framework, who gives the money, and the office as it is printed.
 *
 *   "split 50/50 between Derbyshire Constabulary and Derbyshire Fire & Rescue"   joint buyer: Derbyshire Fire & Rescue
 *   "under CCS framework RM6143"                                                  framework owner: CCS
 *   "funded by a grant from the Ministry of Justice"                              funder: Ministry of Justice
 */

import { PARTNER_CUES } from '../../lexicon/parties/joint-cues.ts';
import { FRAMEWORK_OWNERS } from '../../lexicon/procurement/frameworks.ts';
import { FUNDED, FUNDERS } from '../../lexicon/public-bodies.ts';
import type { ParsedParty, PartyRole } from '../../model/parsed.ts';
import { evidenceOfRegion, partOf, printedOf, type Region, wholeOf } from '../find/region.ts';
import { namesIn, type OrganisationMention } from '../mention/organisation.ts';
import { isAside } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';
import { buyersNamed } from './buyers-named.ts';
import type { Claim } from './claim.ts';
import { frameworkMentions } from './framework-mentions.ts';
import { jointOf } from './joint.ts';
import { namedPartners } from './joint-names.ts';
import { type Buyer, officeNamed } from './own-bodies.ts';
import { isSame } from './same-name.ts';

interface Named {
  readonly role: PartyRole;
  readonly mention: OrganisationMention;
  readonly region: Region;
  readonly rule: string;
  /** Where the paper prints it in several forms: the fullest. */
  readonly name?: string;
}

/** Each body once in each role; none that is a supplier as well. */
export function otherParties(reading: Reading, buyer: Buyer, suppliers: readonly Claim[]): ParsedParty[] {
  const named = [
    ...jointBuyers(reading, buyer),
    ...frameworkOwners(reading),
    ...funders(reading),
    ...buyers(reading, buyer),
  ];
  const kept: Named[] = [];
  for (const one of named) {
    const known = kept.some(({ role, mention }) => role === one.role && isSame(mention, one.mention));
    const supplies = suppliers.some(({ mention }) => isSame(mention, one.mention));
    if (!known && !(supplies && one.role !== 'buyer')) kept.push(one);
  }
  return kept.map(({ role, mention, region, rule, name }) => ({
    role,
    name_printed: printedOf(region),
    name: name ?? printedOf(region).replace(/\s+/g, ' '),
    organisation_id: mention.organisation_id,
    evidence: evidenceOfRegion(reading.document.id, region),
    rule,
    method: 'pattern',
    trust: 'cue',
  }));
}

/** Bodies of the public in clauses that share the purchase or its cost, where the paper says that it is joint. */
function jointBuyers(reading: Reading, buyer: Buyer): Named[] {
  const { regions, sharers } = jointOf(reading, buyer);
  if (regions.length === 0) return [];
  const partners = reading.clauses.flatMap((clause) => {
    if (isAside(clause) || !(PARTNER_CUES.test(clause.text) || regions.includes(clause.region))) return [];
    return buyersNamed(clause.text, buyer)
      .filter(({ isOwn: own, isPlace }) => !own && !isPlace)
      .map(({ mention, start, end }) => ({ mention, region: partOf(clause.region, start, end) }));
  });
  return namedPartners(reading, buyer, [...sharers, ...partners]).map((partner) => ({
    ...partner,
    role: 'joint_buyer',
    rule: 'party:joint',
  }));
}

function frameworkOwners(reading: Reading): Named[] {
  return frameworkMentions(reading).flatMap(({ value, region }): Named[] => {
    const words = FRAMEWORK_OWNERS.find(({ name }) => name === value.owner)?.words;
    // "framework run by Crown Commercial Service": the owner may stand behind the name.
    const text = region.passage.text.slice(region.start, region.end + OWNER_BEHIND);
    const match = words === undefined ? null : new RegExp(`(?:${words})(?<!'s)`).exec(text);
    if (match === null) return [];
    const name = match[0].replace(/\s*\([^)]*\)$/, '');
    const mention = { name, kind: 'body', alias: null, organisation_id: null } as const;
    const start = region.start + match.index;
    return [
      {
        role: 'framework_owner',
        mention,
        region: { ...region, start, end: start + name.length },
        rule: 'party:framework',
      },
    ];
  });
}

/** Characters behind a framework's name within which who lets it is told. */
const OWNER_BEHIND = 80;

function funders(reading: Reading): Named[] {
  return reading.clauses.flatMap((clause): Named[] => {
    if (!FUNDED.test(clause.text)) return [];
    return namesIn(clause.text)
      .filter(({ value }) => FUNDERS.test(value.name))
      .map(({ value, start, end }) => ({
        role: 'funder',
        mention: value,
        region: partOf(clause.region, start, end),
        rule: 'party:funder',
      }));
  });
}

/** The office as the paper's first page names it. */
function buyers(reading: Reading, { area }: Buyer): Named[] {
  const found = area === null ? null : officeNamed(reading, area.slug);
  if (found === null) return [];
  const region = partOf(wholeOf(found.passage), found.start, found.start + found.length);
  const name = printedOf(region).replace(/\s+/g, ' ');
  return [
    {
      role: 'buyer',
      mention: { name, kind: 'body', alias: null, organisation_id: null },
      region,
      rule: 'party:office',
    },
  ];
}
