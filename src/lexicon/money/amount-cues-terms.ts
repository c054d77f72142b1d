/**
 * Cues of sums that belong to another stretch of time or to another pot than the price: what a year gone by cost, what is freed when something is
 * given up, what a line of a budget holds, what may be charged in addition. Read on the records of 23 offices (RECORD-FORMATS section 2, roles).
 */
import { type CueRow, cueRow, OWN_PRICE } from './amount-cue.ts';

const YEAR = '(?:year|twelve months|term|period|season)';

export const TERM_CUES: readonly CueRow[] = [
  cueRow('previous_value', 'what a year gone by cost', {
    before: [
      `(?:bill|cost|charge|price|fee|premium|spend|payment|grant) (?:for|in|of|over) the ${YEAR} (?:now |just |about to |that is )?(?:ending|ended|end|closing|gone|past) (?:was|were|is|came to|comes to)`,
    ],
    after: [
      `(?:paid|spent|charged|incurred) (?:in|for|during) (?:the )?(?:present|current|last|previous|past|preceding) (?:financial )?${YEAR}`,
      /(?:paid|spent|charged|incurred) (?:last|this) year/,
      `(?:in|for|during) the ${YEAR} (?:now |just |about to |that is )?(?:ending|ended|gone|past|to end)\\b`,
      `(?:paid|charged|spent) (?:in|for) each (?:year )?of the (?:first|initial|last|previous|past)`,
    ],
    needs: /^(?!.*\bwill be (?:paid|spent|charged|incurred)\b)/i,
    reach: 1,
  }),
  cueRow('previous_value', 'what each year of the first term cost', {
    before: [
      /(?:price|cost|charge|fee|value) (?:for|of|in) each (?:year|month) (?:of the (?:initial|first|original|present|current|existing) (?:[\w-]+ )?(?:term|period|contract|agreement)|so far|to date) (?:was|is|has been|had been)(?: also)?/,
    ],
    reach: 1,
  }),
  cueRow('previous_value', 'what somebody was given in a year gone by', {
    before: [/(?:was|were) (?:together |each |jointly |also )?(?:allotted|granted|allocated)/],
    needs: /\b(?:allotted|granted|allocated) £\S+ (?:in|for) 20\d\d\b/i,
    reach: 0,
  }),
  cueRow('saving', 'what is freed when something is given up', {
    after: [
      /(?:which is |that is )?(?:released|freed(?: up)?|saved|given up) (?:when|by|once|as|through|from (?:closing|leaving|giving up|the closure))\b/,
    ],
  }),
  cueRow('estimate', 'what may be charged in addition', {
    before: [
      /(?:expected|likely|thought|estimated|anticipated) to (?:come to|be|cost|reach|amount to|add)(?: (?:about|around|some|roughly|approximately|up to|no more than|a further|another))*/,
    ],
    needs:
      /\b(?:chargeable|charged|payable|paid|billed|invoiced) (?:in addition|additionally|extra|separately|on top|as well)\b/i,
    reach: 0,
  }),
  cueRow('budget', 'an allowance that was made for it', {
    before: [/allowance of/],
    needs:
      /\ballowance of £\S+ (?:(?:was|is|has been|had been) (?:made|included|allowed|set aside) |exists )(?:in|within|for)\b/i,
    reach: 0,
  }),
  cueRow('budget', 'what a line of the budget holds', {
    before: [
      /(?<!\b(?:production|first|bottom|straight|front|assembly) )line,? (?:which |that )?(?:now |currently |still )?(?:stands at|stood at|holds|contains|carries)/,
    ],
    reach: 1,
    blockedBy: OWN_PRICE,
  }),
  cueRow('budget', 'what there is to be given or spent', {
    before: [
      /(?:sum|money|amount|funding|total) available(?: (?!to\b)[\w/'-]+){0,3} (?:is|was|remains|has been)(?: (?:unchanged|the same|held|kept|again|increased|reduced)(?: [\w/'-]+){0,4})? (?:at|from|to)/,
    ],
    reach: 1,
    blockedBy: OWN_PRICE,
  }),
];
