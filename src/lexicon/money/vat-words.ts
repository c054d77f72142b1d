/**
 * How papers say whether VAT is in a sum: a phrase beside it (`exc. VAT`, `plus VAT`, Welsh `heb TAW`), or a verb with VAT or the sum as
 * its subject, turned round by a `not` (`VAT has not been shown`, `the price takes no account of VAT`). The words are those of HMRC's notices,
 * of STANDARDS 5.1 and of councils' and commissioners' papers. Phrases only: what they bind is `parse/amounts/vat.ts`'s to say.
 */
import type { VatBasis } from '../../model/money.ts';
import { LETTER, NOUN, type TouchingRow } from './money-words.ts';

/** The tax by its names; `TAW` in Welsh. */
const VAT = '(?:V\\.?A\\.?T\\b\\.?|value added tax|T\\.?A\\.?W\\b\\.?)';
/** A text without the word says nothing of VAT. */
export const NAMES_VAT = /\b(?:V\.?A\.?T|T\.?A\.?W)\b|value added tax/i;

/** These may name other things before the tax: `excluding delivery and VAT`, `inclusive of all taxes and VAT`. */
const EXCLUDING =
  '(?:exc|excl|excluding|excludes?|exclusive|not including|not inclusive)[\\s.-]*(?:of\\s+|the )?(?:[a-z]+(?:,| and|\\s*&) |all taxes and ){0,3}|(?:ex|net|before|without|less|clear|heb(?: gynnwys)?|ac eithrio)[\\s.-]*(?:of\\s+|the )?';
const INCLUDING =
  '(?:inc|incl|including|includes?|inclusive)[\\s.-]*(?:of\\s+|the )?(?:[a-z]+(?:,| and|\\s*&) |all taxes and ){0,3}|(?:with|gross|gan gynnwys|yn cynnwys)[\\s.-]*(?:of\\s+|the )?';
/** `plus VAT if applicable`: whether there is any is left open. */
const PERHAPS = '[,\\s(]*(?:if|where|when|as)\\s+(?:applicable|appropriate|payable|chargeable|due|any)\\b';
const OWN = '(?:any |all |the |recoverable |irrecoverable |applicable |relevant |allowance for |addition of )*';
const RATED = '(?: (?:is )?(?:currently )?(?:at )?\\(?\\d{1,2}(?:\\.\\d)?%\\)?)?';

/** The tax as the subject of a verb, where it is not left open; then a rate, a clause in commas, a first verb, helping words. */
const TAX = `(?<!\\b(?:whether|if|where|unless|until|any) )${VAT}${RATED}(?:,? (?:which|where|as|being)\\b[^.;£]{1,60},)?(?: (?:is|will be|can be) (?:charged|recover(?:able|ed)|reclaim(?:able|ed))[^.;£]{0,50}\\b(?:and|but))?[\\s:(-]*`;
const HELP =
  '(?:(?:has|have|is|are|was|were|will|would|shall|should|must|can|could|to|being|be|been|yet|also|then|still|currently|therefore|separately|specifically|itself|all|either)\\s+)*';
const NOT = "(?:not|never|(?<=\\b(?:is|has|are|was|have))n't|nowhere)\\s+";
const FIGURE =
  '(?:figures?|prices?|sums?|costs?|totals?|amounts?|values?|estimates?|quotations?|fees?|rates?|bids?|tenders?)';
const IN_THEM = `in (?:the|these|those|this|any|either|each|that)(?: [\\w-]+){0,2} ${FIGURE}`;
/** What is done with the tax so that it is in a sum. */
const IN = `(?:included|incl|inc|contained|reflected|allowed for|built in(?:to)?|factored in(?:to)?|taken (?:into account|account of)|counted(?: in)?|incorporated|${IN_THEM})\\b`;
/** With a `not` before them these say that it is not. */
const SHOWN = '(?:shown|accounted for|covered|provided for|put in|charged in|been added)\\b';
const OUT = `(?:excluded|excl|exclusive|left (?:out|off|aside)|omitted|disregarded|ignored|stripped out|removed|taken (?:out|off)|deducted|netted off|kept out|discounted|not (?:in|part of) (?:the|these|this)(?: [\\w-]+){0,2} ${FIGURE})\\b`;
const TO_THEM = `(?:this|that|these|those|it|them|(?:the|each|every|all) (?:[\\w-]+ ){0,2}${FIGURE})`;
const ON_TOP = `(?:(?:added|charged|payable|due|paid|applied|levied|invoiced|billed|chargeable|accounted for)(?: by [\\w ]{1,20})? (?:in addition|on top|extra|separately|over and above|(?:to|on) ${TO_THEM})|added|extra|additional|in addition|on top|over and above|to follow)\\b`;
/** Verbs whose subject is the sum. */
const HOLD =
  '(?:include|contain|reflect|allow for|take (?:in|account of|into account)|incorporate|make (?:any )?allowance for)';
const HOLDS =
  '(?:includ(?:e|es|ing)|contains?|reflects?|allows? for|takes? (?:in|account of|into account)|incorporates?|makes? allowance for)';
/** What the word stands before where it names no tax: `no VAT implications`, `VAT advice`. */
const NO_TAX = '(?! (?:implic|issues?|advice|regist|number|matters?|consequen|liabilit|return|treatment))';

/** A phrase that says whether VAT is in a sum, without the sum. First row that fits wins. */
export const VAT_PHRASES: readonly { readonly value: VatBasis; readonly words: string }[] = [
  {
    value: 'ex_vat',
    words: `(?:leav(?:e|es|ing) out|omit(?:s|ting)?|disregard(?:s|ing)?|ignor(?:e|es|ing)|strip(?:s|ping)? out) ${OWN}${VAT}|no (?:allowance|provision|account)(?: (?:is|has been|was|being))*(?: (?:made|taken))? (?:for|of) ${OWN}${VAT}|(?:tak|mak)(?:e|es|ing) no (?:account|allowance) (?:of|for) ${OWN}${VAT}|no ${VAT} (?:is|was|has been|are) (?:${IN}|${SHOWN}|added)|(?:includes?|contains?|shows?) no ${VAT}|${VAT}[^.;£]{0,60}\\b(?:shown|stated|given|quoted|expressed|priced) net\\b(?! of (?!${VAT}))|(?:shown|stated|given|quoted|expressed|priced) net\\b[^.;£]{0,40} ${VAT}|(?:none|neither|nothing|no part) (?:of|in)\\b[^.;]{0,60}\\b(?:${HOLDS}) ${OWN}${VAT}`,
  },
  {
    value: 'outside_scope',
    words: `(?:outside|out(?:with)?)(?: of)?(?: the)? scope (?:of|for) ${VAT}|no ${VAT}${NO_TAX}(?:(?: is)? (?:payable|due|applicable|chargeable|charged)| arises| applies)?|not (?:subject|liable) (?:to|for) ${VAT}|${VAT}(?: is)? (?:not|n't) (?:applicable|payable|due|chargeable|charged|relevant)|${VAT} (?:does|will|do) not (?:apply|arise|be (?:payable|charged|due))|(?:do|does|did|will) not attract ${OWN}${VAT}|attracts? no ${VAT}|${VAT}:? n/?a\\b|non[- ]?vatable|${VAT}[- ]free|free (?:of|from) ${VAT}`,
  },
  {
    value: 'exempt',
    words: `(?:is |are |being )?exempt (?:from|for|of) ${OWN}${VAT}|${VAT}[- ]exempt|an exempt supply (?:for|of) (?:the purposes? of )?${VAT}`,
  },
  {
    value: 'zero_rated',
    words: `(?:is |are )?(?:zero|nil)[- ]rated\\b(?: (?:for|of) (?:the purposes? of )?${VAT})?|${VAT}(?: (?:is|are|will be|charged|at|the|being))* (?:(?:zero|nil)[- ]rated|zero[- ]rate\\b|0 ?%|@ ?0 ?%)|0% ${VAT}`,
  },
  {
    value: 'ex_vat',
    words: `${TAX}${HELP}${NOT}(?:yet )?${HELP}(?:${IN}|${SHOWN})|${TAX}${HELP}(?:${OUT}|${ON_TOP})|(?:do|does|did|will|would)(?: not|n't) (?:yet )?${HOLD} ${OWN}${VAT}|not (?:yet )?(?:${IN}|added) ${OWN}${VAT}|(?:attracts?|attracting) ${OWN}${VAT}|with ${OWN}${VAT}${RATED} (?:on top|extra|in addition|additional|to be added|added|payable|to pay)|${TAX}(?:is|will be|would be|being|must be|has to be|to be) (?:also |then )?(?:paid|payable|due|charged|chargeable|added)(?=\\s*(?:[.;),]|$|at\\b|in addition))`,
  },
  {
    value: 'ex_vat',
    words: `(?:\\+|&|plus|ynghyd â|â)\\s*${OWN}${VAT}${RATED}(?!${PERHAPS})|(?:${EXCLUDING})${OWN}${VAT}${RATED}|subject to ${OWN}${VAT}`,
  },
  {
    value: 'inc_vat',
    words: `(?:${INCLUDING})${OWN}${VAT}${RATED}|${VAT}[- ](?:inclusive|included)|${TAX}${HELP}${IN}|${HOLDS} ${OWN}${VAT}`,
  },
];

/** Said only where it touches a sum: `£5,000 and VAT`. */
const AND_VAT = { value: 'ex_vat', words: `and ${VAT}(?=\\s*(?:[.;),]|$|at\\b|thereon))` } as const;

/** Connecting words between a sum and what is said of VAT: `to which`, `a figure that`. */
const LINK =
  '(?:(?:(?:to|on|upon|on top of|in addition to) which|which|this|that|all|both|each|and|but|this (?:figure|sum|price)|an? (?:figure|sum|price|total|amount) (?:which|that))\\s+)?(?:(?:is|are|being|was|were|shown|stated|quoted|given|priced)\\s+){0,2}';

export const VAT_AFTER: readonly TouchingRow<VatBasis>[] = [...VAT_PHRASES, AND_VAT].map(({ value, words }) => ({
  value,
  cue: new RegExp(`^${LINK}(?:${words})`, 'i'),
}));

/** Words between a phrase on VAT and the sum after it. */
const COST_WORDS = `(?:(?:of|at|is|are|was|be|being|will|would|for|over|the|a|an|in|region|order|amounts?|amounting|comes?|came|to|-|=|contract|tender|${NOUN}|years?|months?|term|period|initial|full|one|two|three|four|five|six|seven|ten|\\d{1,2}|circa|up|approximately|approx\\.?|around|about|it|therefore)[\\s:,]+){0,10}`;

/** The phrase stands before the sum with only words of cost between: `total value (excluding VAT) of £84,180`. */
export const VAT_BEFORE: readonly TouchingRow<VatBasis>[] = VAT_PHRASES.map(({ value, words }) => ({
  value,
  cue: new RegExp(`(?<![${LETTER}\\d])(?:${words})\\s*[),:-]?\\s*:?\\s*${COST_WORDS}$`, 'iu'),
}));

/** A length of time, other things that are in the sum, or who named it may stand between it and a phrase on VAT. */
export const VAT_GAPS: readonly RegExp[] = [
  /^(?:over|for|during|across|in) (?:the |an? |its |all )?(?:[\w-]+ ){0,5}?(?:term|period|years?|months?|contract|agreement|life|lifetime)(?: (?:term|period|contract|agreement|life))?\b[\s,(-]*/i,
  /^(?:inc|incl|including|inclusive of|exc|excl|excluding|plus|with)\b\.?(?: (?!VAT|TAW|but\b|and\b|ex|inc)[a-z-]+){1,3},? ?(?:but |and )?(?=(?:inc|ex|plus|VAT))/i,
  /^(?:(?!and\b|but\b)[\w'-]+ ){1,8}?(?=(?:is|are|was|were|does|do|did|excludes?|includes?|attracts?|contains?|allows?|takes?)\b)/i,
];

/** `net` and `gross` say something about VAT only beside a sum in a text that speaks of VAT. */
export const BARE_VAT_AFTER: readonly TouchingRow<VatBasis>[] = [
  { value: 'ex_vat', cue: /^net\b(?! of\b)/i },
  { value: 'inc_vat', cue: /^gross\b/i },
];
