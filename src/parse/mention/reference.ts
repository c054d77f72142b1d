/**
 * Reads an office's own reference of a decision.
 *
 *   beside a label   "DN15-22", "33/ 16", "PCD 1234", "DMPCD 2015 132", "2020-00199038", "42/2025-26", "CFO 2013/01", "013"
 *   opening a title  "PCD 1177 Specialist software", "A1102 - Telephony", "Decision 028-2021", "040/2013 - 3 May 2013 - Title",
 *                    "Decision No. 14 of 2022 - Title", "GMP DN - A0981 Telephony"
 *   refused          "12/03/2022" (a date), "£12,000", "01772 412 233", "Part 2", "2025 Budget", "Decision Record 2015" (a year)
 */
import type { Match } from './match.ts';

/** `WPCC4-`, `PCC/D/`, `CFO `, `EXE`: letters, perhaps a digit, in at most two groups. */
const PREFIX = '(?:[A-Z]{2,8}\\d{0,2}(?:\\s?[-/._]\\s?|\\s)?|[A-Z](?:[-/.]|\\s)|[A-Z](?=\\d{4}|\\d{1,4}[-/.]\\d)){1,2}';
const NUMBER = '\\d{1,8}';
/** A day follows the dash in a register's line: `021/2014 - 18 March 2014 - Title`. */
const DAY = '\\s?\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,9}\\s\\d{4}';
/** What parts the numbers of one reference; letters between numbers name the series, `2023/D/19`; a space counts only where a prefix came first or a separator stands beside it. */
const PART = `(?:\\s?[-/._](?!${DAY})\\s?\\d{1,8}|[-/][A-Z]{1,3}[-/]\\d{1,6}|\\s\\d{3,4}(?!\\d|[-/.]\\d))`;
/** Staffordshire and others number by year and print the year in brackets. */
const YEAR_IN_BRACKETS = '(?:\\s?\\(\\s?20\\d{2}(?:\\s?[-/]\\s?\\d{2,4})?\\s?\\))?';
/** A letter, or letters behind a separator, that name the series: `045/22/FIN`, `12/2022-C`. A word of the text is longer, or stands apart. */
const SERIES_BEHIND = '(?:[\\s/-]?[A-Z](?![\\p{L}])|[-/][A-Z]{2,5}(?![\\p{L}]))';
/** Nothing of the reference goes on: a part of it alone would name another decision. */
const END = '(?![\\p{L}\\d%]|[,.]\\d|[-/]\\d)';

const LABELLED = new RegExp(
  `^(?:no\\.?:?\\s*|number:?\\s*|ref\\.?:?\\s*)?#?((?:${PREFIX})?${NUMBER}(?:\\sof\\s20\\d{2}|${PART}{0,3}${YEAR_IN_BRACKETS}${SERIES_BEHIND}?))${END}`,
  'iu',
);
/** Whose decision it is, before the form's name: `Deputy Mayor Decision`, `Police & Crime Commissioner Decision Record`. */
const WHOSE =
  "(?:(?:deputy|assistant|acting)\\s)?(?:\\p{L}{2,6}|(?:police(?:,?\\sfire)?,?\\s(?:and|&)\\scrime\\s)?commissioner'?s?|mayor(?:al|'?s)?|executive|chief\\s(?:executive|(?:finance\\s)?officer)(?:'?s)?)\\s";
/** `Decision 028-2021`, `Decision Record 189 - title`: the form's name in front makes even a bare number a reference. */
const FORM_NAME = new RegExp(
  `^(?:(?:(?:[\\p{L}-]+\\s){0,3}(?=o?pf?cc\\s))?(?:${WHOSE})?(?:decision(?: record| notice| log entry| log)?|record)|(?:(?:our|o?pf?cc)\\s)?ref(?:erence)?)\\.?\\s*[-:]?\\s*(?:no\\.?|number|ref\\.?)?\\s*[-:]?\\s*`,
  'iu',
);
const NAMED = new RegExp(
  `^((?:${PREFIX})?${NUMBER}(?:\\sof\\s20\\d{2}|${PART}{0,2}${YEAR_IN_BRACKETS}))${END}(?=\\s*$|\\s*[-:](?!\\s?\\d))`,
  'u',
);
/** `Decision 004-2020 Vans`, `Decision - 016 2022 Kennels`: number and year with the title right behind. */
const NAMED_OF_YEAR = new RegExp(
  `^(${NUMBER}(?:\\s?[-/.]\\s?|\\s)20[0-3]\\d|20[0-3]\\d\\s?[-/.]\\s?\\d{1,4})${END}(?=\\s+\\p{Lu})`,
  'u',
);
const OPENING = new RegExp(
  `^((?:(?:${PREFIX})${NUMBER}${PART}{0,2}|${NUMBER}\\s?[-/.](?!${DAY})\\s?\\d{2,8}(?!\\d)(?:(?!\\s?[-/]${DAY})\\s?[-/]\\s?\\d{2,4})?)${YEAR_IN_BRACKETS})${END}(?=\\s|$|:)(?!\\s(?:months?|years?|weeks?|days?)(?![\\p{L}]))`,
  'u',
);

/** Letters of the series, a dash, and the reference: `GMP DN - A0981 Telephony`. Fewer figures may be a road or a lot. */
const SERIES = /^(?:[A-Z]{2,5}\s){1,3}-\s/u;
const IN_SERIES = /^([A-Z]{1,5}[\s-]?\d{3,6})(?![\p{L}\d])/u;

/** A financial year, `2025-26`, `2023/24` or `2023/2024`, names a period and not a decision. */
const FINANCIAL_YEAR = /^(20\d{2})\s?[-/]\s?(?:20)?(\d{2})$/;
const DATE = /^\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{2}|\d{4})$/;
/** Words that look like a prefix and are not one. */
const NO_PREFIX =
  /^(?:form|decision|record|notice|number|ref|no|part|section|appendix|annex|page|version|lot|phase|round|item|band|stage|year|schedule|paragraph|para|table|option|act|regulation|article|january|february|march|april|may|june|july|august|september|october|november|december|tel|fy|v|p|g-cloud|gcloud|cloud|unit|block|covid)\b/i;
/** `RIBA Stage 4`: letters before a stage, a lot, a phase are no prefix of its number. */
const COUNTED = /\s(?:stage|phase|lot|part|step|tier|round|level|tranche|band|version|section|wave|option)\s?\d/i;
/** The longest seen is `PCCML-000500-2019`; telephone numbers and addresses are longer or spaced otherwise. */
const LONGEST = 24;

function accept(text: string): boolean {
  return text.length <= LONGEST && !DATE.test(text) && !NO_PREFIX.test(text) && !COUNTED.test(text);
}

/** One financial year, or a span of several as plans have: `2021-24`. */
const LONGEST_SPAN = 10;

function isFinancialYear(text: string): boolean {
  const [, start, end] = FINANCIAL_YEAR.exec(text) ?? [];
  const years = (Number(end) - Number(start) + 2000) % 100;
  return years >= 1 && years <= LONGEST_SPAN;
}

/** `REQUEST FOR DECISION - (N° 008 / 2021)`, `Safer Streets Fund - PCCML-000512-2019`: at the end of a heading or title. */
const NUMBER_NAME =
  /(?:\bno(?!\p{L})\.?|\bn[°º]|\bnumber|\bref(?:erence)?\.?|(?:\s-\s|\()(?:\p{L}{2,6}\s)?decision|\b(?:notice|record)\sof\sdecision)\s*:?\s*(?=[\p{L}\d/.\- ]{1,24}\)?$)/iu;
const TRAILING_NAMED = new RegExp(`^((?:${PREFIX})?${NUMBER}(?:\\sof\\s20\\d{2}|${PART}{0,3}))\\s*\\)?$`, 'u');
const TRAILING =
  /(?:(?:\s-\s|\s[([])((?:[A-Z]{2,8}\d{0,2}[-/.]?\s?){1,2}\d{1,8}(?:[-/.]\d{1,8}){0,2}|\d{1,4}[-/.]20\d{2}|20\d{2}[-/.]\d{2,4})|\s((?:[A-Z]{1,8}[-/.]){1,2}\d{1,8}(?:[-/.]\d{1,8}){0,2}|\d{1,4}[-/.]20\d{2}))[)\]]?$/u;

/** A register of council papers closes the line with how the matter stands: `Award of contract ref: 1834 Recommendations Approved`. */
export const STATUS =
  /\s+(?:recommendations? (?:approved|agreed|accepted|supported|rejected|refused|noted|amended|withdrawn)|for determination)$/i;

/** The reference that closes a heading or title: behind `no.` or `ref`, or parted by a dash. Financial years are refused. */
export function trailingReference(text: string): Match<string> | undefined {
  const line = text.slice(0, STATUS.exec(text)?.index);
  const found = behind(NUMBER_NAME, TRAILING_NAMED, line) ?? matchOf(TRAILING, line);
  return found === undefined || isFinancialYear(found.value) || isYear(found.value) ? undefined : found;
}

/** The reference that opens the text beside a label, or undefined where the text is something else. */
export function labelledReference(text: string): Match<string> | undefined {
  return matchOf(LABELLED, text);
}

/** The reference that opens a title or heading. Bare numbers and
 * financial years are refused: `2025 Budget` and `2025-26 Budget` open with a year. Beside a label `2013/14` is the 14th of 2013. */
export function openingReference(text: string): Match<string> | undefined {
  const named = behind(FORM_NAME, NAMED, text);
  if (named !== undefined && isNumberInYear(named.value)) return named;
  const found =
    matchOf(OPENING, text) ?? named ?? behind(FORM_NAME, NAMED_OF_YEAR, text) ?? behind(SERIES, IN_SERIES, text);
  return found === undefined || isFinancialYear(found.value) || isYear(found.value) ? undefined : found;
}

/** `Decision 2023/30`: behind the form's name no span of years but the 30th of its year; `Decisions 2023/24` may head a year's list. */
const isNumberInYear = (text: string): boolean => {
  const [, start, end] = /^(20\d{2})\s?\/\s?(\d{2})$/.exec(text) ?? [];
  return start !== undefined && Number(end) !== (Number(start) + 1) % 100;
};

/** `Decision Record 2015` heads the year's list. */
const isYear = (text: string): boolean => /^20[123]\d$/.test(text);

/** A paper that speaks of itself; any other decision that prose names was taken before. */
const SAYS_WHICH =
  /\b(?:this (?:is|(?:decision|notice|record|form|paper|document|report)(?: notice| record| form)?)|the decision (?:notice|record|form))(?: (?:is|was|has been|records?|sets out|confirms?|documents|publishes|gives|carries|bears|given|assigned|recorded|numbered|registered|as|with|under|in|the|a|its|our|pf?cc|(?:deputy )?(?:commissioner|mayor)'?s?|log|register|formal|public|key|unique|decision|number|no|ref|reference)\b\.?){1,9}\s/iu;
const SAID = new RegExp(`^((?:${PREFIX})?${NUMBER}(?:\\sof\\s20\\d{2}|\\s?[-/._]\\s?\\d{1,8}){1,3})${END}`, 'u');
const IS_ONE = /^\sis an? (?:[\p{L}-]+ ){0,2}decision\b/iu;

/** The reference by which prose names the paper itself: `Decision 90 - 2015 is a public decision on vans`, `This notice records decision number 2020/014`. */
export function ownReference(text: string): Match<string> | undefined {
  const opening = behind(FORM_NAME, SAID, text);
  const own = opening !== undefined && IS_ONE.test(text.slice(opening.end)) ? opening : undefined;
  const found = own ?? behind(SAYS_WHICH, SAID, text);
  return found === undefined || isFinancialYear(found.value) ? undefined : found;
}

/** A reference by `pattern` right behind the words of `lead`. */
function behind(lead: RegExp, pattern: RegExp, text: string): Match<string> | undefined {
  const words = lead.exec(text);
  if (words === null) return undefined;
  const from = words.index + words[0].length;
  const found = matchOf(pattern, text.slice(from));
  return found === undefined ? undefined : { ...found, start: found.start + from, end: found.end + from };
}

function matchOf(pattern: RegExp, text: string): Match<string> | undefined {
  const found = pattern.exec(text);
  const words = (found?.[1] ?? found?.[2])?.trimEnd();
  if (found === null || words === undefined || !accept(words)) return undefined;
  const start = found.index + found[0].indexOf(words);
  return { value: words, start, end: start + words.length };
}
