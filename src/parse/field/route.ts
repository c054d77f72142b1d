/**
 * By which route it is bought. Each clause is asked what it says; what is answered under a label comes first, then what is decided or
 * recommended, then the story, then the legal remarks.
 *
 *   "direct award under CCS framework RM3808"             framework_direct_award
 *   "a mini competition ... G-Cloud", "further competition" framework_further_competition
 *   "an option to extend"                                  not an extension: that is for a later day
 *   "Open tender - discounted owing to time"               not open
 *   "tendered under the Major Works framework"             framework_further_competition: bids were asked for within it
 */
import { frameworkOf } from '../../lexicon/frameworks.ts';
import { EARLIER } from '../../lexicon/party-cues-behind.ts';
import { OPTION_WORDS } from '../../lexicon/renewal-cues.ts';
import { ROUTE_CUES, ROUTE_NOT_TAKEN, type RouteKind } from '../../lexicon/routes.ts';
import type { ProcurementRoute } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import type { Clause } from '../find/clause.ts';
import { type Region, textOf } from '../find/region.ts';
import type { FrameworkMention } from '../mention/framework.ts';
import type { Mention } from '../reading.ts';
import { frameworkMentions } from '../role/framework-mentions.ts';
import { DECIDES, paperOf } from '../role/kind-of-paper.ts';
import { titleRegions } from './title.ts';

type Said = ReadonlyMap<RouteKind, Region>;

/** One candidate at most: the route that the best part of the paper tells. */
export function routes(understood: Understood): Candidate<ProcurementRoute>[] {
  const frameworks = frameworkMentions(understood);
  const paper = paperOf(understood);
  if (paper.matter.outcome === 'rejected') return [];
  const all = saidIn(understood.clauses.filter((clause) => clause.part !== 'options').map(asSaid));
  const tiers = tiersOf(understood);
  for (const { said, trust } of tiers) {
    const found = routeOf(said, frameworks, all, paper.isGrant);
    if (found === null) continue;
    const [route, region] = found;
    const method = trust === 'label' ? 'label' : 'pattern';
    return [candidateOf(understood.document, route, [region], { rule: 'procurement:route', method, trust })];
  }
  const advertised = tiers.map(({ said }) => said.get('advertised')).find((region) => region !== undefined);
  if (advertised !== undefined)
    return [
      candidateOf(understood.document, 'open', [advertised], {
        rule: 'procurement:advertised',
        method: 'pattern',
        trust: 'hint',
      }),
    ];
  const shown = paper.grant;
  return shown === null
    ? []
    : [
        candidateOf(understood.document, 'grant', [shown], {
          rule: 'procurement:route-grant',
          method: 'pattern',
          trust: 'hint',
        }),
      ];
}

interface Tier {
  readonly said: Said;
  readonly trust: 'label' | 'cue' | 'hint';
}

/** Parts of the paper from the most to the least telling. */
function tiersOf(understood: Understood): Tier[] {
  const { clauses, labels } = understood;
  const answers = labels
    .filter(({ concept, ends }) => concept === 'route' && ends !== 'open')
    .flatMap(({ values }) => values.slice(0, 1));
  const titles = titleRegions(understood);
  const telling = clauses.filter(
    ({ part, subject }) => part !== 'options' && part !== 'publication' && subject === 'this',
  );
  const decisive = telling.filter(({ part }) => DECIDES.has(part));
  const narrative = telling.filter(
    ({ part }) => !DECIDES.has(part) && part !== 'legal' && part !== 'finance' && part !== 'equality',
  );
  const rest = telling.filter(({ part }) => part === 'legal' || part === 'finance');
  return [
    { said: saidIn(answers.map((region) => ({ text: textOf(region), region }))), trust: 'label' },
    {
      said: saidIn([...titles.map((region) => ({ text: textOf(region), region })), ...decisive.map(asSaid)]),
      trust: 'cue',
    },
    { said: saidIn(narrative.filter(({ text }) => !EARLIER.test(text)).map(asSaid)), trust: 'cue' },
    { said: saidIn(rest.map(asSaid)), trust: 'hint' },
  ];
}

interface Words {
  readonly text: string;
  readonly region: Region;
}

const asSaid = ({ text, region }: Clause): Words => ({ text, region });

/** The kinds that these words say, each with the first place. */
function saidIn(words: readonly Words[]): Said {
  const said = new Map<RouteKind, Region>();
  for (const { text, region } of words) {
    const plain = withoutNotTaken(text.replace(OPTION_WORDS, ' '));
    for (const { kind, cue, not } of ROUTE_CUES) {
      if (!said.has(kind) && cue.test(plain) && !(not?.test(plain) ?? false)) said.set(kind, region);
    }
  }
  return said;
}

/** The words without the part, between commas and joining words, that tells of a route that was not taken. */
function withoutNotTaken(text: string): string {
  const parts = text.split(
    /(?=[,;:]\s|\s-\s|\s(?:after|since|because|when|where|which|but|although|though|while|until|pending|instead|rather)\s)/i,
  );
  return parts.filter((part) => !ROUTE_NOT_TAKEN.test(part)).join('');
}

/** Kinds that name their route whatever else is said, the narrower first. */
const PLAIN: readonly (readonly [RouteKind, ProcurementRoute])[] = [
  ['waiver', 'waiver'],
  ['variation', 'variation'],
  ['extension', 'extension'],
];
const PROCEDURES: readonly (readonly [RouteKind, ProcurementRoute])[] = [
  ['flexible', 'competitive_flexible'],
  ['dialogue', 'competitive_dialogue'],
  ['negotiated', 'negotiated'],
  ['restricted', 'restricted'],
  ['open', 'open'],
];

function routeOf(
  said: Said,
  frameworks: readonly Mention<FrameworkMention>[],
  all: Said,
  isGrant: boolean,
): readonly [ProcurementRoute, Region] | null {
  const pick = (
    rows: readonly (readonly [RouteKind, ProcurementRoute])[],
  ): readonly [ProcurementRoute, Region] | null => {
    for (const [kind, route] of rows) {
      const region = said.get(kind);
      if (region !== undefined) return [route, region];
    }
    return null;
  };
  return (
    pick(PLAIN) ??
    throughFramework(said, frameworks, all) ??
    (isGrant ? pick([['grant', 'grant']]) : null) ??
    pick(PROCEDURES) ??
    pick([
      ['quotes', 'quotations'],
      ['direct', 'direct_award'],
      ['collaboration', 'collaboration'],
    ])
  );
}

/** Routes through a framework or dynamic market; where nothing says how, only one whose rules leave one way. */
function throughFramework(
  said: Said,
  frameworks: readonly Mention<FrameworkMention>[],
  all: Said,
): readonly [ProcurementRoute, Region] | null {
  const dynamic = said.get('dynamic');
  if (dynamic !== undefined) return ['dynamic_market', dynamic];
  const competition = said.get('competition');
  if (competition !== undefined) return ['framework_further_competition', competition];
  const [named] = frameworks;
  if (named === undefined) return null;
  const direct = said.get('direct');
  if (direct !== undefined) return ['framework_direct_award', direct];
  if (said.has('open') || said.has('restricted')) return null;
  const here =
    [...said.values()].some((region) => region.passage === named.region.passage) ||
    said.has('tender') ||
    said.has('quotes');
  if (all.has('direct') || all.has('competition')) return null;
  const only = frameworks.some(
    ({ value }) =>
      frameworkOf(value.name)?.award === 'direct' || (value.id !== null && frameworkOf(value.id)?.award === 'direct'),
  );
  if (only) return ['framework_direct_award', named.region];
  const asked = said.get('tender') ?? said.get('quotes') ?? said.get('advertised');
  return asked !== undefined && here ? ['framework_further_competition', asked] : null;
}
