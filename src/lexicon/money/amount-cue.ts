/** The shape of a row of the tables of cues for sums of money, and the words that several rows share. */
import type { AmountRole } from '../../model/money.ts';
import type { DecisionKind } from '../decisions/decision-kinds.ts';

/**
 * Roles, and `request` for what somebody asked for, `bid` for one of several offers, `source` for the pot that a cost is met from, `state` for
 * what government gives, `whole` for what an increase brings a price to.
 */
export type Cue = AmountRole | 'request' | 'bid' | 'source' | 'state' | 'whole';

export interface CueRow {
  readonly cue: Cue;
  /** Looked for in the words between the sum before it, or the start of the sentence, and this one. Global, so that the last counts. */
  readonly before: readonly RegExp[];
  /** Fits where any of `before` does: most rows fit nowhere, and one look tells it. Null where there are none. */
  readonly anyBefore: RegExp | null;
  /** Looked for in the words that follow the sum at once. */
  readonly after: RegExp | null;
  /** How many words may stand between the cue and the sum. */
  readonly reach: number;
  /** Words that its sentence must have besides. */
  readonly needs: RegExp | null;
  /** Words that may not stand between the cue and the sum. */
  readonly blockedBy: RegExp | null;
  /** Words before the sum in its clause that make the row not fit. */
  readonly unless: RegExp | null;
  /** Counts only where no other row fits. */
  readonly yields: boolean;
  /** Kinds of matter in which the row holds; empty for all. */
  readonly kinds: readonly DecisionKind[];
  /** Says the same of a sum in a sentence on the past. */
  readonly stays: boolean;
  /** In words, for `explain`. */
  readonly why: string;
}

interface Words {
  readonly before?: readonly (RegExp | string)[];
  readonly after?: readonly (RegExp | string)[];
  readonly reach?: number;
  readonly needs?: RegExp;
  readonly blockedBy?: RegExp;
  readonly unless?: RegExp;
  readonly yields?: boolean;
  readonly stays?: boolean;
  readonly kinds?: readonly DecisionKind[];
}

const REACH = 7;
const any = (list: readonly (RegExp | string)[]): string =>
  list.map((one) => (typeof one === 'string' ? one : one.source)).join('|');
/** How often it is paid may stand between a sum and what is said of it. */
const PERIOD = '(?:(?:per annum|p\\.?a\\.?|a year|per year|each year|per month|a month)[\\s,)]*)?';

const whole = (one: RegExp | string): string => `(?<![\\p{L}\\d])(?:${any([one])})(?![\\p{L}\\d])`;

export const cueRow = (cue: Cue, why: string, words: Words): CueRow => ({
  cue,
  why,
  before: (words.before ?? []).map((one) => new RegExp(whole(one), 'giu')),
  anyBefore: words.before === undefined ? null : new RegExp(whole(any(words.before)), 'iu'),
  after:
    words.after === undefined
      ? null
      : new RegExp(`^[\\s,)(:"'-]*${PERIOD}(?:${any(words.after)})(?![\\p{L}\\d])`, 'iu'),
  reach: words.reach ?? REACH,
  needs: words.needs ?? null,
  blockedBy: words.blockedBy ?? TURN,
  unless: words.unless ?? null,
  yields: words.yields ?? false,
  stays: words.stays ?? false,
  kinds: words.kinds ?? [],
});

/** Another matter begins between a cue and the sum. */
const TURN = /;|,? and (?:the|an?|to|its|for)\b|, (?:with|to|for)\b|,? which\b/i;

/** A price of its own stands between: `from the fleet budget at a cost of £5,000`. */
export const OWN_PRICE =
  /;|,? and (?:the|an?|to|its|for)\b|, (?:with|to|for)\b|,? which\b|\b(?:at|for|in|with) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:costs?|price|value|sum|rate|total|premium) of\b|\bcost(?:s|ing)\b|\b(?:will|would) cost\b|\bworth\b|\bamount(?:s|ing) to\b|, at\s*$/i;

/** The sum is a price by the words before it, whatever it is met from. */
export const A_PRICE =
  /\b(?:costs?|price|fees?|rent|charges?|value|total|spend|uplift|increase|savings?|grants?)(?: [\w'-]+){0,4}? (?:of|at|is|are|will be|totalling|comes? to)\s*(?:[\w.]+\s+){0,3}$/i;

/** What speaks of the new agreement rather than of the old one named before it. */
export const NEW_AGREEMENT =
  /\b(?:new|replacement|proposed|successor|recommended|preferred|re-?procur\w+|(?:will|would) (?!end|expire|come|cease|terminate|run out|finish|lapse)|to award|awarded to|extended (?:for|by)|extension (?:of|for))\b/i;

/** How near a sum is meant to be may stand between it and what is said of it. */
export const HEDGED =
  '(?: (?:around|about|some|roughly|approximately|nearly|almost|just|over|under|only|up|upto|to|at|least|a|total|of|sum|further|maximum|as|much|in|the|order|region)){0,6}';

export const MONEY_NOUN =
  '(?:costs?|price|values?|spend|spending|expenditure|fees?|charges?|rent|amount|funding|contribution|total|sum|usage|premium|payments?|implications?|commitment|outlay)';
