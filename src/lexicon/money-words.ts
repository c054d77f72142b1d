/**
 * Words that touch a sum of money and say how exact it is, what it is for and whether VAT is in it. Read on the records of 23
 * offices, on councils' decision notices and on contract notices; the VAT words are those of HMRC's notices and of STANDARDS 5.1.
 * Rows `before` end where the sum begins, rows `after` begin where it ends. In each table the first row that fits wins.
 */
import type { Period, Qualifier, VatBasis } from '../model/money.ts';

export interface TouchingRow<T> {
  readonly value: T;
  readonly cue: RegExp;
}

/** Nouns for what is paid. */
const NOUN =
  '(?:costs?|values?|price|sum|total|fees?|charges?|amount|budget|spend|contribution|payment|limit|expenditure|figure|grant|award|rent|worth|funding|contract|income|receipts?|savings?)';
/** Words that may stand between a hedge and the sum. */
const LINK = `(?:(?:a|an|the|of|at|is|to|be|be worth|in|further|additional|total|overall|combined|annual|net|gross|whole[- ]life|${NOUN})[\\s:]+){0,5}`;
const SHORT_LINK = '(?:(?:an?|the)\\s+)?(?:(?:further|additional|total|combined|sum)\\s+){0,2}(?:of\\s+)?';
/** Letters of English and Welsh. All letters there are would make each pattern large, and slow to make. */
const LETTER = 'a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const before = (words: string, link: string = SHORT_LINK): RegExp =>
  new RegExp(`(?<![${LETTER}\\d])(?:${words})\\s*[:(]?\\s*${link}[:(]?\\s*$`, 'iu');
const after = (words: string): RegExp => new RegExp(`^(?:${words})(?![${LETTER}\\d])`, 'iu');

const GUESS = '(?:estimated|anticipated|projected|indicative|likely|expected|forecast|forecasted|approximate)';

export const QUALIFIERS_BEFORE: readonly TouchingRow<Qualifier>[] = [
  {
    value: 'up_to',
    cue: before(
      'up\\s?-?to|not (?:(?:expected|likely|anticipated) )?(?:to )?exceed(?:ing)?|(?:no|not) (?:more|higher|greater) than|capped (?:at|to)|max(?:imum|\\.)?|limited to|less than|below|under',
      LINK,
    ),
  },
  {
    value: 'approx',
    cue: before(
      'circa|ca\\.|approx(?:\\.|imately)?|around|about|roughly|nearly|almost|some|~|just (?:over|under|above|below)|(?:in )?the (?:region|order|vicinity) of|(?:is|are) put at',
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
  { value: 'approx', cue: new RegExp(`\\b${GUESS}\\s+(?:to|at|as)\\s+(?:[\\w-]+\\s+){0,3}$`, 'i') },
  {
    value: 'at_least',
    cue: before(
      'at least|min(?:imum|\\.)?|in excess of|over|more than|above|exceed(?:s|ing|ed)?|upwards of|(?:no|not) less than|greater than',
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

const EXCLUDING =
  '(?:ex|exc|excl|excluding|excludes?|exclusive|net|before|without|less|not including|not inclusive|does not include|do not include)';
const INCLUDING = '(?:inc|incl|including|includes?|inclusive|with|gross)';
const VAT = '(?:V\\.?A\\.?T\\b\\.?|value added tax)';
/** `plus VAT if applicable`: whether there is any is left open. */
const PERHAPS = '[,\\s(]*(?:if|where|when|as)\\s+(?:applicable|appropriate|payable|chargeable|due|any)\\b';
const OWN = '(?:any |all |the |recoverable |irrecoverable |applicable |relevant )*';
const RATED = '(?: (?:is )?(?:currently )?(?:at )?\\(?\\d{1,2}(?:\\.\\d)?%\\)?)?';

/** A phrase that says whether VAT is in a sum, without the sum. */
export const VAT_PHRASES: readonly { readonly value: VatBasis; readonly words: string }[] = [
  {
    value: 'outside_scope',
    words: `(?:outside|out(?:with)?)(?: of)?(?: the)? scope (?:of|for) ${VAT}|no ${VAT}(?: is)?(?: (?:payable|due|applicable|chargeable))?|not (?:subject|liable) (?:to|for) ${VAT}|${VAT}(?: is)? (?:not|n't) (?:applicable|payable|due|chargeable)|${VAT} (?:does|will) not (?:apply|be (?:payable|charged))|(?:do|does|will) not attract ${VAT}|attracts? no ${VAT}|${VAT}:? n/a|non[- ]?vatable`,
  },
  { value: 'exempt', words: `(?:is |are |being )?exempt (?:from|for) ${VAT}|${VAT}[- ]exempt|exempt of ${VAT}` },
  {
    value: 'zero_rated',
    words: `zero[- ]rated(?: (?:for|of) ${VAT})?|${VAT}(?: is)? (?:zero[- ]rated|at 0%|@ ?0%)|0% ${VAT}`,
  },
  {
    value: 'ex_vat',
    words: `(?:\\+|&|plus)\\s*${OWN}${VAT}${RATED}(?!${PERHAPS})|${EXCLUDING}[\\s.-]*(?:of\\s+)?${OWN}${VAT}${RATED}|${VAT}(?: is| has been|-|) (?:exclusive|excluded)|${VAT}-(?:exclusive|excluded)|subject to ${OWN}${VAT}`,
  },
  {
    value: 'inc_vat',
    words: `${INCLUDING}[\\s.-]*(?:of\\s+)?(?:[a-z]+(?:,| and|\\s*&) ){0,3}${OWN}${VAT}${RATED}|${INCLUDING}\\s+(?:of\\s+)?£[\\d,.]+\\s+(?:of\\s+)?${VAT}|${VAT}[- ](?:inclusive|included)`,
  },
];

export const VAT_AFTER: readonly TouchingRow<VatBasis>[] = VAT_PHRASES.map(({ value, words }) => ({
  value,
  cue: new RegExp(
    `^(?:(?:which|this|that|all|and)\\s+)?(?:is\\s+|are\\s+|being\\s+|shown\\s+|stated\\s+)?(?:${words})`,
    'i',
  ),
}));

/** The phrase stands before the sum with only words of cost between: `total value (excluding VAT) of £84,180`. */
export const VAT_BEFORE: readonly TouchingRow<VatBasis>[] = VAT_PHRASES.map(({ value, words }) => ({
  value,
  cue: new RegExp(
    `(?<![${LETTER}\\d])(?:${words})\\s*[),:-]?\\s*:?\\s*(?:(?:of|at|is|are|was|be|being|will|would|for|over|the|a|an|in|amounts?|amounting|to|-|=|${NOUN}|years?|months?|term|period|initial|full|one|two|three|four|five|six|seven|ten|\\d{1,2}|circa|up|approximately|approx\\.?|around|about|it|therefore)[\\s:,]+){0,9}$`,
    'iu',
  ),
}));

/** `net` and `gross` say something about VAT only beside a sum in a text that speaks of VAT. */
export const BARE_VAT_AFTER: readonly TouchingRow<VatBasis>[] = [
  { value: 'ex_vat', cue: /^net\b(?! of\b)/i },
  { value: 'inc_vat', cue: /^gross\b/i },
];

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
  { value: 'per_unit', cue: /^(?:each|apiece)(?=\s*(?:[.,;:)]|$|\()|\s+(?:and|for|plus|ex|inc|\+))/i },
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
