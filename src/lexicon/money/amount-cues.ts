/**
 * Words that say what a sum of money is. Of all rows that fit, the one whose words stand nearest wins; among equals the upper one. What stands
 * below the table are the words of plain prices, totals and limits.
 */
import { type CueRow, MONEY_NOUN } from './amount-cue.ts';
import { OTHER_CUES } from './amount-cues-aside.ts';
import { ASKED_CUES } from './amount-cues-asked.ts';
import { BEFORE_CUES, GUESS_CUES } from './amount-cues-before.ts';
import { GIVEN_CUES, GRANT_CUES } from './amount-cues-given.ts';
import { HELD_CUES } from './amount-cues-held.ts';
import { LEFT_CUES } from './amount-cues-left.ts';
import { LIMIT_CUES } from './amount-cues-limits.ts';
import { OPTION_PRICE_CUES } from './amount-cues-options.ts';
import { PRICE_PART_CUES } from './amount-cues-price.ts';
import { INCOME_CUES, SAVED_CUES } from './amount-cues-saved.ts';
import { SHARE_CUES } from './amount-cues-share.ts';
import { SIDE_CUES } from './amount-cues-side.ts';
import { TERM_CUES } from './amount-cues-terms.ts';

export const CUES: readonly CueRow[] = [
  ...TERM_CUES,
  ...OTHER_CUES,
  ...SAVED_CUES,
  ...LIMIT_CUES,
  ...INCOME_CUES,
  ...LEFT_CUES,
  ...HELD_CUES,
  ...BEFORE_CUES,
  ...GUESS_CUES,
  ...PRICE_PART_CUES,
  ...OPTION_PRICE_CUES,
  ...GIVEN_CUES,
  ...SHARE_CUES,
  ...ASKED_CUES,
  ...GRANT_CUES,
  ...SIDE_CUES,
];

/** Words that any price may follow: they make a sum the price of what is decided, where nothing nearer says otherwise. */
export const PRICE_CUE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${MONEY_NOUN}|worth|valued|priced|quotation|tender|offer|response|consideration|premiums?|investment|payment|purchase)(?: [^£.;]{0,60}?)?(?:of|is|at|as|be|was|for|to|:|-|totals?|totalling|total)?|(?:will|would|to|shall)? ?cost(?:s|ing)?|(?:expects?|expected|likely|intends?|plans?|proposes?) to (?:pay|spend)|pricing of|(?:in all|in total|altogether|all told),?|(?:to|and) (?:invest|commit|spend)|release of|amount(?:s|ing)? to|(?:total|sum|cost|price|approvals|awards|grants|order|orders)s? (?:of [\\w-]+ )?(?:comes?|came) to|\\b(?:for|over) (?:\\d{1,2}|two|three|four|five|six|seven|ten) (?:years|months)\\s*\\(|totall?(?:s|ing|ed)?|in the sum of|giving|making|at|for)\\s*$`,
  'iu',
);

/** How exact a sum is says nothing of what it is. */
export const HEDGE =
  /\b(?:up to|(?:no|not) (?:more|less) than|not exceeding|a maximum of|around|about|approximately|circa|roughly|some|just (?:over|under)|over|at least|in the (?:region|order) of)(?: a (?:maximum|total) of)?\s*$/i;

/** A sum that these follow or go before is the whole of what is decided. */
export const TOTAL_CUE =
  /\b(?:in total|in all|total(?:s|ling|ing)?|combined|altogether|overall|aggregate|whole|amount(?:s|ing)? to|sum total|grand total|giving|making|(?:contract|award|tender) (?:value|price|sum)|value of (?:the|this) (?:contract|award))\b/i;

/** Comparisons that make a sum a limit when no price stands before them. */
export const LIMIT_BEFORE =
  /(?<![\p{L}\d])(?:above|below|beyond|over|under|exceed(?:s|ed|ing)?|(?:less|more|greater|lower) than(?: or equal to)?|(?:under|over|above|below) or equal to|equal to or (?:over|above|under|below|less than)|in excess of|at least|>|<|>=|<=|between|up to|up to and including|capped (?:at|to)|limited to|not exceed(?:ing)?)\s*(?:a (?:total )?value of\s+|the value of\s+)?[:(]?\s*$/iu;
export const LIMIT_AFTER = /^\s*,?\s*(?:or|and) (?:above|over|more|less|below|under|greater|upwards)\b/i;
/** Many of a kind that none of may go above: `Grants are capped at`, `Awards may not exceed`. */
export const CAPPED_KIND =
  /\b(?:grants|awards|applications|contracts|requests|payments|claims|(?:each|any|every|no) (?:grant|award|application|bid|request|applicant))\b(?:[^.;£]{0,40}\b(?:capped (?:at|to)|limited to|(?:may|must|can) not exceed)| (?:(?:is|are|was|were|be) )?(?:of )?up to(?: a maximum of)?)\s*$/i;
/** What rules speak of: `grants over £5,000`, `contracts above £25,000`. */
export const RULED_NOUN =
  /\b(?:grants?|awards?|contracts?|requests?|works?|projects?|purchas(?:e|es|ing)|orders?|applications?|spend(?:ing)?|expenditure|invoices?|payments?|disposals?|items?|values?|anything|those|bids?|decisions?|amounts|sums|procurements?|agreements?|schemes?|limit)\b[^\p{L}\d£]*(?:with a value |valued |of a value |worth |is |are |of |at )?$/iu;
/** A price or a saving stands before the comparison: `a cost of over £2m` is no limit. */
export const PRICED =
  /\b(?:(?:costs?|price|value|sum|total|savings?|spend|budget|grants?|award|contribution|worth|income|receipts?|fee|charges?|expenses|bills?|premiums?|rent|funding|payment|expenditure|amount\w*)\s+(?:of|is|are|at|was|were|being|for|to|will be|would be|has been|totalling)|(?:will|would|to)\s+cost|costs|costing|totalling|worth|at|for|(?<!\b(?:for|where|when|if|all|any|on|of|annual|total) )spend|pay|contribute|provision of|saves?|saving)\s+(?:a |an |the )?(?:just |well |slightly )?$/i;
/** The language of rules: a limit rather than a price, also behind the word value. */
export const RULE_WORDS =
  /\b(?:delegat\w+|thresholds?|standing orders?|financial (?:regulations?|instructions?|procedures?)|contract (?:procedure )?rules|scheme of|quotations?|must|required? (?:to|by|approval)|requires|reserved|polic(?:y|ies)|procurement rules|regulations?|call(?:s|ed)? (?:off|for)|tenders?|key decisions?|may (?:not )?|(?:is|are) (?:one|a matter|a decision) for the (?:commissioner|pcc|deputy)|lots?:?|any one|not (?:be )?more than|approval is (?:needed|required)|published?|(?:open|restricted|negotiated) procedure)\b/i;

/** The tax itself follows, not a price: `VAT of £490,000`, `VAT at 20% (£490,000)`, but not `excluding VAT: £5,000`. */
export const VAT_SUM =
  /\bVAT\b(?!, (?:made up|compris\w+|consisting|composed)\b)[^.;£]{0,12}\b(?:of|amounting to|totalling)\s*\(?$|(?<!\b(?:ex|exc|excl|excluding|exclusive|net|before|without|with|plus|inc|incl|including|inclusive)[\s.-]*(?:of\s+)?|\+\s*)\bVAT\b(?: (?:is|at|payable|will|be|charged|added))*\s*\(?@?\s?(?:\d{1,2}(?:\.\d)?%)?\)?\s*[(:]?\s*$/i;
