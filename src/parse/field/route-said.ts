/**
 * What a paper says of the route, part by part: the answer under a label, the title, what is decided or recommended, the story, then the
 * remarks of lawyers and accountants. Old contracts, options for a later day and routes that were not taken are left out.
 *
 *   "The option to extend may be used in 2026"          nothing
 *   "Open tender - discounted owing to time"            nothing
 *   "re-tendered by open procedure after no compliant bid" open
 */

import type { LabelConcept } from '../../lexicon/labels.ts';
import { EARLIER } from '../../lexicon/parties/party-clauses.ts';
import {
  EXERCISES,
  GIVES_UP,
  LEFT_TO_OTHERS,
  OPTION_WORDS,
  SUPPOSES,
  WITH_SAME,
} from '../../lexicon/procurement/renewal-cues.ts';
import { ROUTE_CUES, type RouteKind } from '../../lexicon/procurement/routes.ts';
import {
  OF_EARLIER_DECISIONS,
  OPTION_TAKEN,
  ROUTE_NOT_TAKEN,
  SOUGHT_NOW,
  WAS_DONE,
} from '../../lexicon/procurement/routes-not-taken.ts';
import type { Clause } from '../find/clause.ts';
import { type Region, textOf } from '../find/region.ts';
import { DECIDES } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';

/** The kinds of route that are said, each with the first place. */
export type Said = ReadonlyMap<RouteKind, Region>;

export interface Tier {
  readonly said: Said;
  readonly trust: 'label' | 'cue' | 'hint';
  /** The story only: what goes on is told there of old contracts too. */
  readonly told: boolean;
}

interface Words {
  readonly text: string;
  readonly region: Region;
}

const asWords = ({ text, region }: Clause): Words => ({ text, region });
const ofRegion = (region: Region): Words => ({ text: textOf(region), region });

/** Parts of the paper from the most to the least telling. */
export function tiersOf({ clauses, labels }: Reading, titles: readonly Region[]): Tier[] {
  const answers = labels
    .filter(({ concept, ends }) => concept === 'route' && ends !== 'open')
    .flatMap(({ values }) => values.slice(0, 1));
  const named = labels.filter(
    ({ concept, ends, values, region }) =>
      ends !== 'open' && values.length > 0 && NAMES_PART.has(concept) && (region.passage.cell?.column ?? 0) === 0,
  );
  const heads = new Set(named.map(({ region: { passage, start } }) => `${passage.index} ${start}`));
  const telling = clauses.filter(
    ({ part, subject, text, region }) =>
      !(text.length <= LONGEST_HEAD && heads.has(`${region.passage.index} ${region.start}`)) &&
      !IF_EXTENDED.test(text) &&
      part !== 'options' &&
      part !== 'publication' &&
      (subject !== 'previous' || WITH_SAME.test(text)),
  );
  const decisive = clauses.filter(
    ({ part, subject, text }) =>
      DECIDES.has(part) && (subject !== 'previous' || !EARLIER.test(text)) && !OF_EARLIER_DECISIONS.test(text),
  );
  const options = clauses.filter(({ part }) => part === 'options');
  const taken = options.filter(({ region }) => OPTION_TAKEN.test(region.passage.text));
  const done = options.filter(({ subject, text }) => subject === 'this' && WAS_DONE.test(text));
  const remarks = telling.filter(({ part }) => part === 'legal' || part === 'finance');
  const story = telling.filter(
    (clause) => !DECIDES.has(clause.part) && clause.part !== 'equality' && !remarks.includes(clause),
  );
  return [
    { said: saidIn(answers.map(ofRegion)), trust: 'label', told: false },
    { said: saidIn(titles.map(ofRegion)), trust: 'cue', told: false },
    { said: saidIn(decisive.map(asWords)), trust: 'cue', told: false },
    { said: saidIn(taken.map(asWords)), trust: 'cue', told: false },
    {
      said: saidIn(story.filter(({ text }) => isOfThis(text) && !OF_EARLIER_DECISIONS.test(text)).map(asWords)),
      trust: 'cue',
      told: true,
    },
    { said: saidIn(remarks.map(asWords)), trust: 'hint', told: true },
    { said: saidIn(done.map(asWords)), trust: 'hint', told: true },
  ];
}

/** `Extension` beside `Up to 24 months`, `Successful bidders` beside names: the form's own words tell of no route. */
const NAMES_PART: ReadonlySet<LabelConcept> = new Set<LabelConcept>([
  'extension',
  'extension_left',
  'bidders',
  'supplier',
]);
const LONGEST_HEAD = 40;
/** `31 March 2026 (or 31 March 2028 if extended)` gives the day to which an option leads. */
const IF_EXTENDED = /\bif (?:(?:it is|all are|both are|fully) )?extended\b/i;

/** Not told of what was long before: a tender that was advertised in some month is how this supplier was found, unless it was `originally` so. */
const isOfThis = (text: string): boolean => !EARLIER.test(text) || (SOUGHT_NOW.test(text) && !LONG_BEFORE.test(text));

const LONG_BEFORE =
  /\b(?:originally|previously|initially|formerly|in the past|awarded|let to|last (?:tendered|procured))\b/i;

/** All that the paper says anywhere but among the options that it weighs. */
export const saidAnywhere = ({ clauses }: Reading): Said =>
  saidIn(clauses.filter(({ part }) => part !== 'options').map(asWords));

function saidIn(words: readonly Words[]): Said {
  const said = new Map<RouteKind, Region>();
  for (const { text, region } of words) {
    for (const kind of kindsIn(text, region)) {
      if (!said.has(kind)) said.set(kind, region);
    }
  }
  return said;
}

/** The kinds of route that words say, kept by their region: part by part and anywhere, a paper is asked twice. */
function kindsIn(text: string, region: Region): readonly RouteKind[] {
  const known = KINDS.get(region);
  if (known !== undefined) return known;
  const own = text.replace(LEFT_TO_OTHERS, ' ');
  const plain = withoutNotTaken(own.replace(OPTION_WORDS, ' '));
  const exercises = EXERCISES.test(own) && !SUPPOSES.test(text) && !GIVES_UP.test(text);
  const told = ROUTE_CUES.filter(({ cue, not }) => cue.test(plain) && !(not?.test(plain) ?? false));
  const kinds = [...(exercises ? (['extension'] as const) : []), ...told.map(({ kind }) => kind)];
  KINDS.set(region, kinds);
  return kinds;
}

const KINDS = new WeakMap<Region, readonly RouteKind[]>();

/** The words without the part, between commas and joining words, that tells of a route that was not taken. */
function withoutNotTaken(text: string): string {
  const parts = text.split(
    /(?=[,;:]\s|\s-\s|\s(?:after|since|because|when|where|which|but|although|though|while|until|pending|instead|rather)\s)/i,
  );
  return parts.filter((part) => !ROUTE_NOT_TAKEN.test(part)).join('');
}
