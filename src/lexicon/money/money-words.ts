/**
 * Words that touch a sum of money and say how exact it is and for what stretch of time it is paid. Read on the records of 23
 * offices, on councils' decision notices and on contract notices. What is said of VAT stands in `vat-words.ts`.
 * Rows `before` end where the sum begins, rows `after` begin where it ends. In each table the first row that fits wins.
 */
import type { Period, Qualifier } from '../../model/money.ts';

export interface TouchingRow<T> {
  readonly value: T;
  readonly cue: RegExp;
}

/** Nouns for what is paid. */
export const NOUN =
  '(?:costs?|values?|price|sum|total|fees?|charges?|amount|budget|spend|contribution|payments?|limit|expenditure|figure|grant|award|rent|worth|funding|contract|income|receipts?|savings?)';
/** Words that may stand between a hedge and the sum. */
const LINK = `(?:(?:a|an|the|of|at|is|to|be|be worth|in|further|additional|total|overall|combined|annual|net|gross|whole[- ]life|${NOUN})[\\s:]+){0,5}`;
const SHORT_LINK = '(?:(?:an?|the)\\s+)?(?:(?:further|additional|total|combined|sum)\\s+){0,2}(?:of\\s+)?';
/** `more than the £161,600 paid now` compares with a sum that is known. */
const INDEFINITE = '(?:an?\\s+)?(?:(?:further|additional|total|combined|sum)\\s+){0,2}(?:of\\s+)?';
/** Letters of English and Welsh. All letters there are would make each pattern large, and slow to make. */
export const LETTER = 'a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const before = (words: string, link: string = SHORT_LINK): RegExp =>
  new RegExp(`(?<![${LETTER}\\d])(?:${words})\\s*[:(]?\\s*${link}[:(]?\\s*$`, 'iu');
const after = (words: string): RegExp => new RegExp(`^(?:${words})(?![${LETTER}\\d])`, 'iu');

const GUESS = '(?:estimated|anticipated|projected|indicative|likely|expected|forecast|forecasted|approximate)';

export const QUALIFIERS_BEFORE: readonly TouchingRow<Qualifier>[] = [
  // `4 per cent more than the £45,900 paid last year`: a comparison with a sum that is known.
  {
    value: 'exact',
    cue: /(?<!\b(?:no|not) )\b(?:(?:more|less|higher|lower|greater) than|over|above|below|under) the\s*$/i,
  },
  // `The maximum contract value over the full five years is`
  {
    value: 'up_to',
    cue: /\bmaximum (?:[\w-]+ ){0,2}?(?:value|cost|price|spend|commitment|expenditure)\b[^.;£]{0,60}\b(?:is|of|at|will be|would be|being)\s+$/i,
  },
  {
    value: 'up_to',
    cue: before(
      'up\\s?-?to|not (?:(?:expected|likely|anticipated) )?(?:to )?exceed(?:ing)?|(?:no|not) (?:more|higher|greater) than|capped (?:at|to)|max(?:imum|\\.)?|limited to|less than|below|under',
      LINK,
    ),
  },
  // `The maximum contract value over the full five years is`.
  {
    value: 'up_to',
    cue: new RegExp(
      `\\bmaximum (?:[\\w-]+ ){0,2}?${NOUN}(?: (?:over|for|across|of|during) [^£.;,]{3,40})? (?:is|of|will be|would be)\\s*$`,
      'i',
    ),
  },
  {
    value: 'approx',
    cue: before(
      'circa|ca\\.|say,?|approx(?:\\.|imately)?|around|about|roughly|nearly|almost|some|~|just (?:over|under|above|below)|(?:in )?the (?:region|order|vicinity) of|(?:is|are) (?:put at|(?:reckoned|thought|believed|judged) (?:at|to be)(?: worth)?)',
    ),
  },
  { value: 'approx', cue: /(?<![\p{L}\d.])c\.?\s*$/u },
  {
    value: 'approx',
    cue: new RegExp(`(?:^|[(,;:]|\\b(?:an?|the|at|to|of|is|and|currently))\\s*${GUESS}\\s+(?:at\\s+)?$`, 'i'),
  },
  {
    value: 'approx',
    cue: new RegExp(
      `\\b${GUESS}\\s+(?:[\\w-]+\\s+){0,2}?${NOUN}\\b[^.;£]{0,60}?(?:\\b(?:of|at|is|are|be|was|being)\\s+|:\\s*|-\\s+)${LINK}$`,
      'i',
    ),
  },
  // `The estimate for the first three years is`
  { value: 'approx', cue: /\bestimate (?:for|of|over) [^.;£]{0,60}\b(?:is|are|comes to|at)\s+$/i },
  { value: 'approx', cue: new RegExp(`\\b${GUESS}\\s+(?:to|at|as)\\s+(?:[\\w-]+\\s+){0,3}$`, 'i') },
  {
    value: 'at_least',
    cue: before(
      'at least|min(?:imum|\\.)?|in excess of|over|more than|above|exceed(?:s|ing|ed)?|upwards of|(?:no|not) less than|greater than',
      INDEFINITE,
    ),
  },
];

/** After the sum a hedge stands alone: `£98,000 (approx)`, `£5m maximum`, not `£5m, maximum term five years`. */
const alone = (words: string): RegExp =>
  new RegExp(
    `^(?:${words})(?=\\s*(?:[).,;\\]]|$|per\\b|p\\.?a\\b|a year|plus|\\+|ex|inc|for\\b|over\\b|in total|and\\b))`,
    'i',
  );

export const QUALIFIERS_AFTER: readonly TouchingRow<Qualifier>[] = [
  { value: 'approx', cue: alone('approx(?:imately|\\.)?|or thereabouts|est(?:imated|imate|\\.)?|indicative') },
  { value: 'up_to', cue: alone('max(?:imum|\\.)?|or (?:less|below|under)|capped') },
  { value: 'at_least', cue: alone('(?:or|and) (?:more|above|over|greater|upwards)|min(?:imum|\\.)?') },
];

/** `£500k+`, but not `£500k+VAT`. */
export const PLUS_AFTER = /^\+(?!\s*VAT)(?=[\s,.;)]|$)/i;

/** What a unit price may be for, said with `a`, `an`, `each` or `every`. With `per` any noun is a unit. */
const UNIT =
  '(?:day|hour|week|fortnight|quarter|night|minute|mile|kilometre|shift|session|visit|call(?:-?out)?|unit|head|person|vehicle|officer|licen[cs]e|user|case|item|copy|test|place|meal|victim|referral|sample|kit|ton(?:ne)?|litre|device|camera|household)';
/** Bodies that share a cost: a sum for each of them is a share, not a unit price. */
const SHARER = '(?:force|organi[sz]ation|partner|office|authority|body|party|pcc|opcc|commissioner|area|county|agency)';

export const PERIODS_AFTER: readonly TouchingRow<Period>[] = [
  {
    value: 'per_year',
    cue: after(
      'per (?:annum|year|yr|financial year)|p\\.? ?a\\.?|(?:a|each|every)[ -](?:financial )?year|annually|yearly|/ ?(?:annum|year|yr|pa)|-a-year',
    ),
  },
  {
    value: 'per_month',
    cue: after('per (?:calendar )?month|(?:a|each|every) (?:calendar )?month|monthly|p\\.?c\\.?m\\.?|/ ?month'),
  },
  {
    value: 'per_unit',
    cue: after(
      `per (?!${SHARER}\\b|cent\\b)[a-z][\\w-]*|(?:an?|each|every)[ -]${UNIT}|/ ?${UNIT}|-an?-${UNIT}|(?:hourly|daily|weekly|quarterly)`,
    ),
  },
  {
    value: 'per_unit',
    cue: /^(?:each|apiece)(?! for (?:an? |one |the )?[\w-]+ ?(?:years?|months?)\b)(?=\s*(?:[.,;:)]|$|\()|\s+(?:and|for|plus|ex|inc|\+))/i,
  },
];

/** Hedges and helping words between a charge and its sum: `is expected to be around`. */
const HELPING =
  '(?:not|likely|expected|estimated|anticipated|forecast|thought|projected|to|be|is|are|was|were|will|would|should|could|may|about|around|approximately|approx\\.?|circa|some|in|the|region|order|of|go|above|exceed|reach|rise|up|at|just|over|under|put|currently|now|roughly|nearly|more|than|no|a|maximum)';
const PERIODIC = `\\s+(?:[\\w'-]+\\s+){0,3}?(?:${NOUN}|premiums?|salary|allowance|licen[cs]e|subscription|maintenance|support|retainer|rate)\\b(?:\\s+\\([^)£]{0,40}\\))?(?:\\s+(?:to|for) (?:the )?[\\w-]+)?(?:\\s*[:,-]|\\s+(?:of|is|at|are|was|will be|would be|being|to be))?\\s*(?:(?:(?:[a-z]+\\.?)\\s+){0,3}|(?:${HELPING}\\s+){0,10})$`;

export const PERIODS_BEFORE: readonly TouchingRow<Period>[] = [
  { value: 'per_year', cue: new RegExp(`\\b(?:annual|yearly|annuali[sz]ed)${PERIODIC}`, 'i') },
  { value: 'per_month', cue: new RegExp(`\\bmonthly${PERIODIC}`, 'i') },
  { value: 'per_unit', cue: new RegExp(`\\b(?:hourly|daily|weekly|unit|day|hourly rate|mileage)${PERIODIC}`, 'i') },
];
