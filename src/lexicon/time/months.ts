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
