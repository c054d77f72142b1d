/** Which row of the table of cues stands nearest to a sum. */

import type { DecisionKind } from '../../lexicon/decisions/decision-kinds.ts';
import type { CueRow } from '../../lexicon/money/amount-cue.ts';
import { CUES } from '../../lexicon/money/amount-cues.ts';
import { everyMatch } from '../find/every-match.ts';
import type { Matter } from '../paper/decision-kind.ts';
import type { AmountPlace } from './place.ts';

export interface Nearest {
  readonly row: CueRow;
  readonly words: string;
  readonly distance: number;
}

/** Cues further off than this are not looked for. */
const LONGEST_LOOK = 320;

/** The nearest row that fits a matter of this kind, rows that yield last; null where none does. `reach` widens the reach of every row. */
export function nearestCue(
  { before, after, sentence }: AmountPlace,
  { kind }: Pick<Matter, 'kind'>,
  reach = 0,
): Nearest | null {
  const near = before.slice(-LONGEST_LOOK);
  const found = cuesOf(kind).flatMap((row) => {
    const one = nearestOf(row, near, after);
    if (one === null || one.distance > Math.max(reach, row.reach)) return [];
    return row.needs?.test(sentence) === false || row.unless?.test(before) === true ? [] : [one];
  });
  const nearest = (list: readonly Nearest[]): Nearest | undefined =>
    list.toSorted((one, other) => one.distance - other.distance)[0];
  const firm = nearest(found.filter(({ row }) => !row.yields));
  const guess = nearest(found.filter(({ row }) => row.yields));
  if (firm === undefined || guess === undefined) return firm ?? guess ?? null;
  // `Fitting out is put at £60,000`: what is paid once is no more than a guess there.
  return (firm.row.cue === 'one_off' || firm.row.cue === 'other' || firm.row.cue === 'grant') &&
    guess.row.cue === 'estimate' &&
    guess.distance < firm.distance
    ? guess
    : firm;
}

/** The rows that hold in matters of each kind. */
const BY_KIND = new Map<DecisionKind, readonly CueRow[]>();

function cuesOf(kind: DecisionKind): readonly CueRow[] {
  const known = BY_KIND.get(kind) ?? CUES.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  BY_KIND.set(kind, known);
  return known;
}

function nearestOf(row: CueRow, before: string, after: string): Nearest | null {
  const behind = row.after?.exec(after);
  if (behind) return { row, words: behind[0].replace(/^\W+/, ''), distance: 0 };
  const near = (before !== '' && row.anyBefore?.test(before) ? row.before : [])
    .flatMap((cue) => everyMatch(cue, before).slice(-1))
    .toSorted((one, other) => endOf(other) - endOf(one));
  for (const match of near) {
    const gap = before.slice(endOf(match)).replace(ASIDE, '');
    const end = row.cue === 'bid' ? /[.?!]\s+[A-Z]/ : /[.;:?!]\s+[A-Z]/;
    if (end.test(gap) || row.blockedBy?.test(gap)) continue;
    return { row, words: match[0], distance: distanceOf(before.slice(0, match.index), gap) };
  }
  return null;
}

/** Words between cue and sum; of the subject of the clause none counts: `Exit costs from the present supplier amount to`. */
function distanceOf(head: string, gap: string): number {
  const words = gap.split(/[^\p{L}\d'-]+/u).filter(Boolean).length;
  return words <= LONGEST_SUBJECT && OPENS.test(head) && COPULA.test(gap) ? Math.min(words, SUBJECT_AWAY) : words;
}

/** `Fitting-out, including a store and a data line, will cost`: what the subject takes in is no other subject. */
const ASIDE = /, (?:including|inclusive of|which includes|together with) [^,£;.]{3,60},/i;
const LONGEST_SUBJECT = 12;
/** Nearer than any cue with a word between, further than one that touches the sum. */
const SUBJECT_AWAY = 0.5;
const OPENS =
  /(?:^|[;:]|\bthat)\W*(?:\d[\d.]*\s+)?(?:(?:the|an?|its|our|their|this|these|any|total|overall|estimated|there (?:is|are|will be)|also)\s+){0,4}$/i;
const COPULA =
  /\b(?:(?:is|are|was|were) (?:expected|estimated|likely|thought|forecast|put|projected|reckoned) (?:to (?:be|cost|come to)|at)|will cost|would cost|is|are|was|were|will be|would be|amounts? to|comes? to|came to|totals?|totalled|stands? at|has been)\s+(?:(?:around|about|some|roughly|approximately|just|over|under|up|to|a|total|of)\s+){0,4}$/i;

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
