/**
 * By which route it is bought, from what the best part of the paper says.
 *
 *   "direct award under CCS framework RM3808"               framework_direct_award
 *   "a mini competition", "further competition"             framework_further_competition
 *   "tenders were sought through the Major Works framework" framework_further_competition: bids were asked for within it
 *   "called off from G-Cloud 13"                            framework_direct_award: its rules know no other way
 *   "a single tender action", "standing orders be waived"   waiver
 */
import { FRAMEWORK_WORD, frameworkOf, NO_FRAMEWORK } from '../../lexicon/procurement/frameworks.ts';
import { GIVES, type RouteKind } from '../../lexicon/procurement/routes.ts';
import { ON_RULES } from '../../lexicon/procurement/routes-not-taken.ts';
import type { ProcurementRoute } from '../../model/field.ts';
import type { Candidate, Trust } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { type Region, textOf } from '../find/region.ts';
import type { FrameworkMention } from '../mention/framework.ts';
import { DECIDES, isAside, type Paper, paperOf } from '../paper/kind-of-paper.ts';
import { frameworkMentions } from '../parties/framework-mentions.ts';
import type { Mention } from '../reading.ts';
import { type Said, saidAnywhere, type Tier, tiersOf } from './route-said.ts';
import { titleRegions } from './title.ts';

type Route = readonly [ProcurementRoute, Region];

/** What the route of a part depends on besides what it says. */
interface Around {
  readonly frameworks: readonly Mention<FrameworkMention>[];
  /** A clause that speaks of a framework without its name. */
  readonly unnamed: Region | null;
  readonly all: Said;
  readonly paper: Paper;
  readonly recipientsOnly: boolean;
  /** Words by which money is given, without that of a grant. */
  readonly given: Region | null;
}

/** One candidate at most. */
export function routes(understood: Understood): Candidate<ProcurementRoute>[] {
  const around = aroundOf(understood);
  const tiers = tiersOf(understood, titleRegions(understood));
  const made = ([route, region]: Route, rule: string, trust: Trust): Candidate<ProcurementRoute>[] => [
    candidateOf(understood.document, route, [region], { rule, method: trust === 'label' ? 'label' : 'pattern', trust }),
  ];
  const buysNothing = makesRules(understood, around);
  for (const tier of tiers.filter(({ trust }) => !buysNothing || trust === 'label')) {
    const found = routeOf(tier, around);
    if (found !== null) return made(found, 'procurement:route', tier.trust);
  }
  const weak = buysNothing ? null : weakRoute(tiers, around, understood);
  return weak === null ? [] : made(weak, 'procurement:route-implied', 'hint');
}

/** A paper that sets rules or plans, and names no one that it buys from: what it says of tenders and waivers is no route of its own. */
const makesRules = (understood: Understood, { paper }: Around): boolean =>
  !understood.parties.some(({ role }) => role === 'supplier' || role === 'grant_recipient') &&
  (paper.matter.kind === 'policy' || titleRegions(understood).some((title) => ON_RULES.test(textOf(title))));

function aroundOf(understood: Understood): Around {
  const chosen = understood.parties.filter(({ role }) => role === 'supplier' || role === 'grant_recipient');
  const speaks = understood.clauses.find(
    (clause) => clause.subject === 'this' && !isAside(clause) && hasUnnamedFramework(clause.text),
  );
  return {
    frameworks: frameworkMentions(understood),
    unnamed: speaks?.region ?? null,
    all: saidAnywhere(understood),
    paper: paperOf(understood),
    given:
      understood.clauses.find(
        (one) => (DECIDES.has(one.part) || /£/.test(one.text)) && !isAside(one) && GIVES.test(one.text),
      )?.region ?? null,
    recipientsOnly: chosen.length > 0 && chosen.every(({ role }) => role === 'grant_recipient'),
  };
}

const hasUnnamedFramework = (text: string): boolean => {
  const found = FRAMEWORK_WORD.exec(text);
  return found !== null && !NO_FRAMEWORK.test(text.slice(0, found.index).trimEnd());
};

const PROCEDURES: readonly (readonly [RouteKind, ProcurementRoute])[] = [
  ['flexible', 'competitive_flexible'],
  ['dialogue', 'competitive_dialogue'],
  ['negotiated', 'negotiated'],
  ['restricted', 'restricted'],
  ['open', 'open'],
  ['quotes', 'quotations'],
  ['direct', 'direct_award'],
  ['collaboration', 'collaboration'],
];

function routeOf({ said, told }: Tier, around: Around): Route | null {
  const pick = (rows: readonly (readonly [RouteKind, ProcurementRoute])[]): Route | null => {
    for (const [kind, route] of rows) {
      const region = said.get(kind);
      if (region !== undefined) return [route, region];
    }
    return null;
  };
  const changes = !told || around.paper.goesOn !== null;
  return (
    pick([['waiver', 'waiver']]) ??
    (changes
      ? pick([
          ['extension', 'extension'],
          ['variation', 'variation'],
        ])
      : null) ??
    throughFramework(said, around) ??
    (around.paper.isGrant ? pick([['grant', 'grant']]) : null) ??
    pick(PROCEDURES)
  );
}

/** Routes through a framework or dynamic market, by what is said of how its suppliers were asked. */
function throughFramework(said: Said, { frameworks, unnamed, all }: Around): Route | null {
  const dynamic = said.get('dynamic');
  if (dynamic !== undefined) return ['dynamic_market', dynamic];
  const competition = said.get('competition');
  if (competition !== undefined) return ['framework_further_competition', competition];
  const direct = said.get('direct');
  const [named] = frameworks;
  if (direct !== undefined && (named !== undefined || unnamed !== null)) return ['framework_direct_award', direct];
  if (
    named === undefined ||
    said.has('open') ||
    said.has('restricted') ||
    all.has('direct') ||
    all.has('competition')
  ) {
    return null;
  }
  if (frameworks.some(isDirectOnly)) return ['framework_direct_award', named.region];
  const asked = said.get('tender') ?? said.get('quotes') ?? said.get('advertised');
  return asked === undefined ? null : ['framework_further_competition', asked];
}

const isDirectOnly = ({ value }: Mention<FrameworkMention>): boolean =>
  frameworkOf(value.name)?.award === 'direct' || (value.id !== null && frameworkOf(value.id)?.award === 'direct');

/** Papers that buy something, or begin to. */
const BUYS: ReadonlySet<Paper['matter']['kind']> = new Set<Paper['matter']['kind']>(['award', 'start', 'variation']);

/** Where no part names a route: a call-off without a word of competition, an advertised tender, a paper on grants. */
function weakRoute(
  tiers: readonly Tier[],
  { frameworks, all, paper, recipientsOnly, given }: Around,
  { parties }: Understood,
): Route | null {
  const said = (kind: RouteKind): Region | undefined =>
    tiers.map((tier) => tier.said.get(kind)).find((region) => region !== undefined);
  const calledOff = said('calloff');
  const supplied = parties.some(({ role }) => role === 'supplier');
  if (frameworks.length > 0 && calledOff !== undefined && supplied && !all.has('tender'))
    return ['framework_direct_award', calledOff];
  const advertised = said('advertised');
  if (advertised !== undefined && (supplied || BUYS.has(paper.matter.kind))) return ['open', advertised];
  const grant = paper.grant ?? (recipientsOnly ? (said('grant') ?? given) : null);
  return grant === null ? null : ['grant', grant];
}
