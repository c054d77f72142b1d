/** Names of months and weekdays as the papers print them, English and Welsh, all in lower case; and words that place a day in its month. */

export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly name: string;
  /** Short forms in use, without a stop. */
  readonly short: readonly string[];
  readonly welsh: string;
}

const NAMES: readonly (readonly [name: string, welsh: string, ...short: string[]])[] = [
  ['january', 'ionawr', 'jan'],
  ['february', 'chwefror', 'feb'],
  ['march', 'mawrth', 'mar'],
  ['april', 'ebrill', 'apr'],
  ['may', 'mai'],
  ['june', 'mehefin', 'jun'],
  ['july', 'gorffennaf', 'jul'],
  ['august', 'awst', 'aug'],
  ['september', 'medi', 'sep', 'sept'],
  ['october', 'hydref', 'oct'],
  ['november', 'tachwedd', 'nov'],
  ['december', 'rhagfyr', 'dec'],
];

export const MONTHS: readonly MonthName[] = NAMES.map(([name, welsh, ...short], index) => ({
  month: index + 1,
  name,
  short,
  welsh,
}));

/**
 * What a printed day looks like, for rules that only ask whether a day stands there: `1st of April 2022`, `Mon 1 Apr. 22`, `April 1, 2022`,
 * `01.04.22`, `2022-04-01`. A source without anchors, for patterns with the flag `u`; `mention/date` reads it.
 */
const WEEKDAY =
  '(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)(?:s|r|rs|nes|ur|day|sday|nesday|rsday|urday)?,?\\s(?:the\\s)?)?';
const MONTH =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)';
const NTH = '(?:\\s?(?:st|nd|rd|th))?';
export const PRINTED_DAY = [
  `(?:${WEEKDAY}\\d{1,2}${NTH}(?:\\s(?:day\\s)?of)?\\s?\\p{L}{3,10}\\.?,?\\s\\d{4}`,
  `${WEEKDAY}\\d{1,2}${NTH}[\\s-]${MONTH}\\.?,?[\\s-]'?\\d{2}(?:\\d{2})?`,
  `${WEEKDAY}${MONTH}\\.?\\s\\d{1,2}${NTH},?\\s\\d{4}`,
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  '\\d{4}-\\d{2}-\\d{2})',
].join('|');

/** Names of each day of the week, Monday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'dydd llun'],
  ['tuesday', 'tues', 'tue', 'dydd mawrth'],
  ['wednesday', 'wed', 'weds', 'dydd mercher'],
  ['thursday', 'thurs', 'thur', 'thu', 'dydd iau'],
  ['friday', 'fri', 'dydd gwener'],
  ['saturday', 'sat', 'dydd sadwrn'],
  ['sunday', 'sun', 'dydd sul'],
];

/** What words before a month say of the day: `by the end of March 2024`. */
export const WITHIN_MONTH: readonly { readonly within: 'start' | 'end'; readonly words: RegExp }[] = [
  { within: 'start', words: /\b(?:start|beginning) of\s+(?:the month of\s+)?$/i },
  { within: 'end', words: /\b(?:end|close) of\s+(?:the month of\s+)?$/i },
];
