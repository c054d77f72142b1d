/**
 * Says of a date in a clause whether words make it a beginning or an end, and of which pair it is a part.
 *
 *   "from 1 April 2024 until 31 March 2026"    a beginning and an end, a pair
 *   "which ends on 31 March 2022"              runs out
 *   "up to 5 May 2022"                         none: nothing before it lasts
 */
import * as cue from '../../lexicon/time/date-cues.ts';
import { isCertainlyBefore } from '../../model/calendar.ts';
import type { Clause } from '../find/clause.ts';
import type { Reading } from '../reading.ts';
import { takesUp } from '../terms/taken-up.ts';
import type { DateMention } from './given.ts';

/** A date with the words around it in its clause. */
export interface Stand {
  readonly date: DateMention;
  readonly clause: Clause;
  /** The clause up to the date. */
  readonly before: string;
  /** From the date before it in the clause, or from the clause's start. */
  readonly link: string;
  /** The whole text between it and the date before it; null where there is none. */
  readonly between: string | null;
}

export type Side = 'start' | 'end' | 'runs-out';

export function standOf(clause: Clause, date: DateMention, previous: DateMention | undefined): Stand {
  const { passage } = date.region;
  const before = passage.text.slice(clause.region.start, date.region.start);
  const between = previous === undefined ? null : passage.text.slice(previous.region.end, date.region.start);
  return { date, clause, before, link: between ?? before, between };
}

/** `The service goes live on 1 May 2021 and the contract ends on 30 April 2024`: after its own beginning an end is that of the same agreement. */
export const endsOfStarts = (stands: readonly Stand[], sides: readonly (Side | null)[]): (Side | null)[] =>
  sides.map((side, i) => {
    const [start, end] = [stands[i - 1]?.date.value.edtf, stands[i]?.date.value.edtf];
    const isLater = start !== undefined && end !== undefined && isCertainlyBefore(start, end);
    return side === 'runs-out' && sides[i - 1] === 'start' && isLater ? 'end' : side;
  });

/** The period that a date opens or closes; both are the date itself where it stands alone. */
export interface Pair {
  readonly opening: Stand;
  readonly closing: Stand;
  readonly isPair: boolean;
}

export function pairOf(stands: readonly Stand[], i: number, stand: Stand): Pair {
  const [previous, next] = [stands[i - 1], stands[i + 1]];
  const opening = isJoined(stand) ? (previous ?? stand) : stand;
  const closing = next !== undefined && isJoined(next) ? next : stand;
  return { opening, closing, isPair: opening !== closing };
}

export const isJoined = (stand: Stand | undefined): boolean =>
  stand !== undefined && stand.between !== null && cue.JOINT.test(stand.between);

/** Labels whose value is the period itself, without any word before it. */
export const TERM_LABEL =
  /\b(?:term|period|duration|dates?|length)\b|\b(?:start|commencement|from)\s*(?:\/|and|&|to)\s*(?:end|finish|expiry|to)\b/i;

export function sideOf(reading: Reading, { link, date, clause, before }: Stand, opensPair: boolean): Side | null {
  if (cue.NO_LONGER_THAN.test(link)) return 'end';
  if (cue.RUNS_OUT.test(link) && cue.SO_IT_ENDS.test(before)) return 'end';
  if (cue.RUNS_OUT.test(link) || runsOutAfter(date, link, clause)) return 'runs-out';
  if (cue.ENDS.test(link)) return 'end';
  if (cue.STARTS.test(link)) return 'start';
  if (cue.FROM.test(link)) return 'start';
  if (startsAsOf(reading, { link, date, clause, before })) return 'start';
  if (opensPair && followsLength(reading, date, clause, 4)) return 'start';
  if (opensPair && (/[(:]\s*$/.test(link) || (link.trim() === '' && TERM_LABEL.test(clause.heading)))) return 'start';
  if (opensPair && /\b(?:cover(?:s|ing)?|spans)\s+$/i.test(link)) return 'start';
  const isBound =
    cue.WAIVES.test(before) ||
    (DECIDES.has(clause.part) && (cue.CONTRACT_NOUN.test(before) || cue.EXTENDS.test(before)));
  if (opensPair && isBound && /(?:,|\b(?:i\.?e\.?|namely|that is|being),?)\s*$/i.test(link)) return 'start';
  if (opensPair && /\bperiod\s+(?:\S+\s+){0,2}$/i.test(link)) return 'start';
  if (cue.UNTIL.test(link)) return mayEnd(reading, date, before, clause) ? 'end' : null;
  return null;
}

/** `engage Larch Ltd as of 1 May 2022`: said of what is given to do; of sums it tells when they were counted. */
const startsAsOf = (reading: Reading, { link, date, clause, before }: Omit<Stand, 'between'>): boolean =>
  cue.AS_OF.test(link) &&
  !cue.COUNTED_AS_OF.test(link) &&
  (DECIDES.has(clause.part) || cue.ENGAGES.test(before) || followsLength(reading, date, clause, 80));

/** `On 31 December 2019 the current lease comes to an end`. */
const runsOutAfter = ({ region }: DateMention, link: string, clause: Clause): boolean =>
  /^\W*(?:on|at|in|by)\s(?:the\s)?(?:end of\s)?$/i.test(link) &&
  cue.THEN_RUNS_OUT.test(region.passage.text.slice(region.end, clause.region.end));

/** `to` and `until` say of an end only after a length, an extension or a verb of lasting. */
function mayEnd(reading: Reading, date: DateMention, before: string, clause: Clause): boolean {
  const tail = before.slice(-100);
  return (
    followsLength(reading, date, clause, 60) ||
    cue.EXTENDS.test(tail) ||
    clause.subject === 'previous' ||
    takesUp(before) ||
    cue.WAIVES.test(before) ||
    (DECIDES.has(clause.part) && cue.ENGAGES.test(before) && /\b(?:until|till)\s[^.]{0,12}$/i.test(before)) ||
    /\b(?:runs?|lasts?|remain|valid|in place|awarded|appointed|engaged|contract|agreement|lease|licence|grant|cover)\b/i.test(
      tail,
    )
  );
}

/** `four years to 30 June 2025`: a length stands close before the date. */
export const followsLength = (reading: Reading, { region }: DateMention, clause: Clause, within: number): boolean =>
  reading.terms.some(
    ({ region: term }) =>
      term.passage === region.passage &&
      term.start >= clause.region.start &&
      term.end <= region.start &&
      region.start - term.end < within,
  );

/** Parts of a paper that say what is decided. */
export const DECIDES: ReadonlySet<Clause['part']> = new Set(['decision', 'recommendation']);
