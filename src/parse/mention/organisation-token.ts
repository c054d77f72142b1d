/**
 * Cuts text into words, each with the punctuation round it, and says which may belong to a name.
 *
 *   "(Heating) Ltd,"   Heating with brackets round it, Ltd with a comma behind
 *   "Experian's contract", "Barnardo's to provide"   Experian, an owner; Barnardo's, a name
 *   "RM6100", "31st"   words, but no capitals of a name
 */
import { LEGAL_ENDING } from '../../lexicon/organisation-words.ts';
import { askedOnce } from '../find/by-text.ts';

export interface Token {
  /** The word without the punctuation round it. */
  readonly text: string;
  /** In lower case, without a final stop. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation before and after. */
  readonly lead: string;
  readonly tail: string;
  readonly capital: boolean;
  /** A word that only joins others: `&`, `of`, `and`. */
  readonly joins: boolean;
}

const JOINERS = new Set(['&', '+', 'of', 'for', 'in', 'and', 'the']);
/** Small words set in capitals, as in titles. */
const SHOUTED = /^(?:TO|OF|FOR|AND|THE|WITH|BY|FROM|IN|ON|AT|AS|BE|IS|OR|A|AN|THAT|THIS|NOT)$/;
const CAPITAL = /^(?:\p{Lu}|\d+(?!(?:st|nd|rd|th|pm|am|k|m|kg|mm|cm|km|bn|x)\b)\p{L}|\p{Ll}{1,2}\p{Lu}\p{L})/u;
/** Most words: told by one look. */
const SMALL = /^[a-z]+$/;
/** A number of a framework, paper or road: RM6100, BLC0123, DN44-21. */
const CODE = /^\p{Lu}{1,5}[-/]?\d{2,}/u;
/** Legal endings that are also printed small; `limited` is not, since it is a word as well. */
const SMALL_ENDING = /^(?:plc|ltd|llp|cic|cio)$/;

/** "Survivors' Network", "Farmers' Union": whose it is belongs to its name. */
const OF_MANY = /^\p{Lu}\p{Ll}{3,}s$/u;

/** The words of a text, in order. */
export const tokensOf = askedOnce((text: string): readonly Token[] => {
  return [...text.matchAll(/[^\s|•☐☒✓]+/g)].flatMap((match): Token[] => {
    const raw = match[0];
    const lead = /^["'([{*-]+(?=.)/.exec(raw)?.[0] ?? '';
    let core = raw.slice(lead.length);
    const tail = /["')\]};:,.!?*]+$/.exec(core)?.[0] ?? '';
    core = core.slice(0, core.length - tail.length);
    const after = text.slice(match.index + raw.length, match.index + raw.length + 2);
    if (tail === "'" && lead === '' && OF_MANY.test(core) && /^\s\p{Lu}/u.test(after))
      return [tokenOf(`${core}'`, match.index, lead, '')];
    if (core === '') return [];
    const start = match.index + lead.length;
    const possessive =
      /'s$/.test(core) &&
      (LEGAL_ENDING.test(core.slice(0, -2)) || isPossessed(text.slice(match.index + raw.length), tail));
    if (possessive) core = core.slice(0, -2);
    return [tokenOf(core, start, lead, possessive ? `'s${tail}` : tail)];
  });
});

function tokenOf(text: string, start: number, lead: string, tail: string): Token {
  const named = !SMALL.test(text) && CAPITAL.test(text) && !SHOUTED.test(text) && !CODE.test(text);
  const capital = named || SMALL_ENDING.test(text);
  const key = text.toLowerCase().replace(/\.$/, '');
  return { text, key, start, end: start + text.length, lead, tail, capital, joins: JOINERS.has(text) };
}

/** `'s` marks an owner when a thing follows ("Experian's contract"); else it is the name's own ("Barnardo's to provide"). */
const isPossessed = (rest: string, tail: string): boolean =>
  tail === '' &&
  /^\s+[a-z]/.test(rest) &&
  !/^\s+(?:to|for|at|and|or|of|in|on|with|from|by|be|is|are|was|were|has|have|had|will|who|which|that|under|until|as|a|an|the|its|their|towards)\b/.test(
    rest,
  );
