/**
 * The wordings of lengths of time: sums of base and options, so many times a length, optional years by their ordinal, plain lengths. First row that
 * fits at a place wins. What they come to is `term-shape.ts`'s to say, which of them are a contract's `parse/terms/`'.
 *
 *   "3+1+1", "2 x 12 months", "optional fourth year"    rows of their own
 *   "3 years plus an optional 4th year"                 no sum of 3 and 4: the fourth year is one more
 */
import {
  EXTEND,
  EXTENDABLE,
  EXTENDED,
  EXTENDING,
  EXTENSION,
  IN_TURN,
  MAY,
  ONE_FURTHER,
  ORDINAL,
  ORDINAL_OR_LAST,
  RIGHT,
  UP_TO,
} from '../../lexicon/time/term-words.ts';
import { durationOf, LENGTH, lengthIn, NUMBER, numberIn, OPTION_WORD } from './length.ts';
import { NO_OPTION } from './no-option.ts';
import { againOf, one, PLUS, repeated, sumOf, TERM_UNIT, type TermMention, timesOf } from './term-shape.ts';

export interface Grammar {
  /** Words without which the pattern fits nowhere: they are looked for first, since most texts have none. */
  readonly needs: readonly RegExp[];
  readonly pattern: RegExp;
  readonly read: (words: string, before: string, after: string) => TermMention | null;
}

const pattern = (source: string): RegExp => new RegExp(source, 'giu');
const FREE = '(?<![\\p{L}\\d£$€.,+/]|\\d\\s?-|\\d\\sto\\s|\\bbetween\\s\\d{1,2}\\sand\\s)';

const SUMMAND = `${NUMBER}(?:[\\s-]?${TERM_UNIT})?`;
/** What a summand may not run on to: a times or a length of its own. */
const NO_TIMES = `(?!\\s?(?:x|×)\\s?\\d|[\\s-](?:optional|further|additional|extra|possible|one|two|three|\\d|extensions?|options?|periods?|times))`;

const ANY_RIGHT = new RegExp(RIGHT, 'iu');

const TIMES_NOUN = `(?:${EXTENSION}|options?|periods?|terms|increments?|years)`;
/** Before the length of each of several options. */
const EACH = `(?:${OPTION_WORD}|${IN_TURN})`;

/** Any unit of time. */
const UNITS = /year|yr|month|mn?th|week|wk|day/iu;
const GOES_ON = /without\san|exten|renew|prolong|lengthen|continu|stretch|further period|\son(?!\p{L})/iu;
const AGAIN = /once|twice|times|occasions/iu;
const PLUS_SIGN = /\+|plus/iu;
const TIMES = /(?<!\p{L})(?:x|no|times)|[×*]/iu;
const OPTIONAL = new RegExp(OPTION_WORD, 'iu');
const SEVERAL = new RegExp(`${TIMES_NOUN}|lots|blocks`, 'iu');

/** More years of options than any contract has are a misreading. */
const MOST_ANNUAL = 10;

/** The rows, in the order in which they are tried. */
export const GRAMMAR: readonly Grammar[] = [
  {
    needs: [/year/iu, /option|extension/iu],
    pattern: pattern(
      `(?<=\\b(?:the|its|our|their)\\s)(?:${ORDINAL_OR_LAST}(?:\\sand\\s(?:final|last))?|one|remaining)\\sof\\s(?:the|its|these|those)\\s(?:available\\s)?(?:${NUMBER}\\s)?(?:optional|option|extension|additional|further)\\syears(?!\\p{L})`,
    ),
    read: () => one(durationOf(1, 'y'), false),
  },
  {
    needs: [GOES_ON],
    pattern: pattern(`(?<!\\p{L})(?:${NO_OPTION})(?!\\p{L})`),
    read: () => ({ shape: 'no_option', parts: [], isOption: true }),
  },
  {
    needs: [PLUS_SIGN],
    pattern: pattern(
      `${FREE}${SUMMAND}${NO_TIMES}(?:${PLUS}${SUMMAND}${NO_TIMES}){1,6}(?![\\d%]|\\.\\d|(?:st|nd|rd|th)\\b)`,
    ),
    read: sumOf,
  },
  {
    needs: [UNITS, TIMES],
    pattern: pattern(
      `${FREE}(?<count>${NUMBER})\\s?(?:x|×|\\*|no\\.?|times)\\s?(?:${EACH}\\s){0,2}(?:periods?\\sof\\s|extensions?\\sof\\s)?(?<each>${LENGTH})`,
    ),
    read: timesOf,
  },
  {
    needs: [UNITS, SEVERAL],
    pattern: pattern(
      `${FREE}(?<count>${NUMBER})[\\s,-]{1,2}(?:${EACH}[\\s,]{1,2}){0,2}(?<each>${LENGTH})[\\s-](?:${OPTION_WORD}\\s){0,2}(?:(?:contract|${EXTENSION})\\s)?${TIMES_NOUN}(?!\\p{L})`,
    ),
    read: timesOf,
  },
  {
    needs: [/annual|yearly|single.year/iu, /option|extension|renewal/iu],
    pattern: pattern(
      `${FREE}(?<count>${NUMBER})\\s(?:x\\s)?(?:${EACH}\\s)?(?:annual|yearly|single[\\s-]year)\\s(?:contract\\s|extension\\s)?(?:options?|extensions?|renewals?)(?!\\p{L})`,
    ),
    read: (words) => {
      const count = numberIn(words.replace(/\s(?:x\s|\p{L}+\s)?(?:annual|yearly|single)[\s-].*$/iu, ''));
      return count === null || count < 1 || count > MOST_ANNUAL ? null : repeated(count, 'y');
    },
  },
  {
    needs: [UNITS, OPTIONAL],
    pattern: pattern(`${FREE}(?<count>${NUMBER})\\s(?:${EACH}\\s){1,3}(?<each>${LENGTH})(?!\\p{L})`),
    read: timesOf,
  },
  {
    needs: [UNITS, SEVERAL],
    pattern: pattern(
      `${FREE}(?<count>${NUMBER})\\s(?:x\\s|no\\.?\\s)?(?:(?:${EACH}|extension|contract|annual)\\s){0,3}(?:${EXTENSION}|${RIGHT}|periods?|terms|increments?|(?:lots|blocks)(?=\\sof))(?:,?\\seach)?\\s(?:(?:of|for|to\\s${EXTEND}(?:\\s(?:it|the\\s\\w+))?(?:\\s(?:by|for|of))?|(?:of|for)\\s${EXTENDING}(?:\\s(?:it|the\\s\\w+))?\\s(?:by|for|of))\\s)(?:${UP_TO}\\s)?(?:(?:an?\\s)?(?:(?:${OPTION_WORD})\\s)?(?<each>${LENGTH})|a\\s(?:year|month)(?!'))(?:\\seach)?(?!\\p{L})`,
    ),
    read: timesOf,
  },
  {
    needs: [AGAIN, UNITS],
    pattern: pattern(
      `(?<=\\b(?:exten|renew|prolong|lengthen|continu)\\p{L}*\\s(?:up\\sto\\s)?)(?:once|twice|(?:two|three|four)\\stimes|on\\s(?:two|three|four)\\s(?:further\\s|separate\\s|more\\s)?occasions)(?:,\\s|\\s)(?:each\\s(?:time\\s)?)?(?:by|for|of)\\s(?:up\\sto\\s)?(?:an?\\s(?:further\\s)?period\\sof\\s)?(?:${LENGTH}|a\\s(?:further\\s)?(?:year|month))(?:\\s(?:each\\stime|each|at\\sa\\stime|on\\seach\\soccasion))?(?!\\p{L})`,
    ),
    read: againOf,
  },
  {
    needs: [/(?:second|third|fourth|fifth|sixth|seventh|eighth|\d(?:nd|rd|th))\syear/iu],
    pattern: pattern(
      `(?<=\\b(?:an?|the)\\s)${ORDINAL}(?:\\sand\\s(?:an?\\s)?${ORDINAL})?\\syear(?=\\s(?:${MAY}\\s(?:then\\s|also\\s)?be\\s(?:bought|added|taken|agreed|purchased|had|ordered|exercised|granted)|(?:(?:is|are|being)\\s)?(?:optional|available)|if\\s(?:required|needed|wanted))(?!\\p{L}))`,
    ),
    read: (words) => repeated([...words.matchAll(ORDINALS)].length, 'y'),
  },
  {
    needs: [UNITS, OPTIONAL],
    pattern: pattern(
      `(?<=\\b(?:an?|another|the)\\s(?:single\\s)?)(?:${OPTION_WORD}\\s){1,2}(?:year|month)(?![\\p{L}'])`,
    ),
    read: (words) => one(durationOf(1, /month$/i.test(words) ? 'm' : 'y'), true),
  },
  {
    needs: [/year/iu, /first|second|third|fourth|fifth|final|last|next|remaining/iu],
    pattern: pattern(
      `(?<=\\b(?:tak(?:e|es|en|ing)\\sup|exercis(?:e|es|ed|ing)|invok(?:e|ed|ing)|utilis(?:e|ed|ing)|trigger(?:s|ed|ing)?|activat(?:e|ed|ing))\\s(?:the|an?)\\s)(?:${ORDINAL_OR_LAST}(?:\\sand\\s(?:final|last))?)\\s(?:optional\\s|extension\\s|contract\\s)?year(?!\\p{L})|(?<=(?<!\\b(?:in|into)\\s)\\b(?:the|its)\\s)(?:${ORDINAL_OR_LAST}|remaining)(?:\\sand\\s(?:final|last))?,?\\s(?:option(?:al)?\\s|extension\\s)year(?!\\p{L})`,
    ),
    read: () => one(durationOf(1, 'y'), false),
  },
  {
    needs: [/optional\s[\p{L}\d]+\syear/iu],
    pattern: pattern(`(?<!\\p{L})optional\\s${ORDINAL}\\syear(?!\\p{L})`),
    read: () => one(durationOf(1, 'y'), true),
  },
  {
    needs: [/year/iu, ANY_RIGHT],
    pattern: pattern(
      `(?<=\\b${RIGHT}\\s(?:of|for|on|to|to\\s(?:take|${EXTEND}(?:\\s(?:to|for|into))?))\\s(?:an?\\s|the\\s)?)${ORDINAL}(?:(?:,\\s|\\sand\\s(?:a\\s)?(?:final\\s)?)${ORDINAL}){0,3}\\syears?(?!\\p{L})`,
    ),
    read: (words) => repeated([...words.matchAll(ORDINALS)].length, 'y'),
  },
  {
    needs: [/year/iu, GOES_ON],
    pattern: pattern(
      `(?<=\\b(?:${EXTENDABLE}|${MAY}\\s(?:then\\s)?be\\s${EXTENDED})\\s(?:for|into|by|to)\\s(?:an?\\s|the\\s)?)${ORDINAL}(?:\\sand\\s(?:a\\s)?(?:final\\s)?${ORDINAL})?\\syears?(?!\\p{L})`,
    ),
    read: (words) => repeated([...words.matchAll(ORDINALS)].length, 'y'),
  },
  {
    needs: [/year/iu, /option|exten|renew/iu],
    pattern: pattern(`(?<=\\b(?:then|again|after that)\\s(?:(?:by|for)\\s)?an?\\s)${ORDINAL}\\syear(?!\\p{L})`),
    read: () => one(durationOf(1, 'y'), true),
  },
  {
    needs: [/years?|yrs/iu, ANY_RIGHT],
    pattern: pattern(
      `(?<=\\b(?:years?|yrs)\\b(?:[^.;]|\\.\\d){3,60}\\b${RIGHT}\\s(?:of|for)\\s(?:an?\\s))${ORDINAL}(?:\\sand\\s(?:a\\s)?(?:final\\s)?${ORDINAL})?(?=\\s?(?:[.,;)]|$))`,
    ),
    read: (words) => repeated([...words.matchAll(ORDINALS)].length, 'y'),
  },
  {
    needs: [/years?|yrs/iu, /optional/iu],
    pattern: pattern(
      `(?<=\\b(?:years?|yrs)\\s(?:with|plus|and|\\+)\\s(?:a\\sfurther\\s)?)${NUMBER}(?=\\soptional\\s?(?:[.,;)]|$))`,
    ),
    read: (words) => one(durationOf(numberIn(words) ?? Number.NaN, 'y'), true),
  },
  {
    needs: [/years?|yrs/iu, /further|additional|another|extra/iu],
    pattern: pattern(
      `(?<=\\b(?:years?|yrs)\\b(?:[^.;]|\\.\\d){3,90}\\b${ONE_FURTHER}\\s)${NUMBER}(?=\\s?(?:[.,;)]|$))`,
    ),
    read: (words) => one(durationOf(numberIn(words) ?? Number.NaN, 'y'), true),
  },
  {
    needs: [/months|mths/iu, /further|additional|another|extra/iu],
    pattern: pattern(
      `(?<=\\b(?:months|mths)\\b(?:(?!year|[.;]).){3,90}\\b${ONE_FURTHER}\\s)${NUMBER}(?=\\s?(?:[.,;)]|$))`,
    ),
    read: (words) => one(durationOf(numberIn(words) ?? Number.NaN, 'm'), true),
  },
  {
    needs: [/years?|yrs/iu, /more/iu],
    pattern: pattern(
      `(?<=\\b(?:years?|yrs)\\b(?:[^.;]|\\.\\d){3,90}\\b(?:for|by|of)\\s(?:${UP_TO}\\s)?)${NUMBER}(?=\\smore\\s?(?:[.,;)]|$))`,
    ),
    read: (words) => one(durationOf(numberIn(words) ?? Number.NaN, 'y'), true),
  },
  {
    needs: [/(?:another|a)\s(?:year|month)/iu],
    pattern: pattern(`(?<=\\b(?:another|(?:for|of|by)\\sa)\\s)(?:year|month)(?![\\p{L}'])`),
    read: (words) => one(durationOf(1, words), false),
  },
  {
    needs: [UNITS],
    pattern: pattern(`${FREE}${LENGTH}(?![\\p{L}\\d])`),
    read: (words, _before, after) =>
      /^[\s-]olds?\b/i.test(after) ? null : one(lengthIn(words), IS_OPTION.test(words)),
  },
];

const IS_OPTION = new RegExp(`\\b(?:extension|${OPTION_WORD})\\b`, 'i');
const ORDINALS = new RegExp(ORDINAL, 'giu');
