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
  cueRow('previous_value', 'what a year gone by cost', {
    before: [/(?:against|compared (?:with|to))/],
    needs:
      /\b(?:against|compared (?:with|to)) £\S+ (?:in|for|during) (?:20\d\d(?:[-/]\d{2,4})?(?! budget)|the (?:previous|last|current|present) (?:financial )?year)\b/i,
    reach: 0,
  }),
  cueRow('previous_value', 'what is paid for what is given up', {
    before: [
      /(?:present|current|existing) (?:[\w-]+ ){1,3}(?:is|are) (?:rented|leased|held|hired|let|occupied|provided|supplied)(?: [\w-]+){0,4}? (?:at|for)/,
    ],
    reach: 1,
  }),
  cueRow('other', 'the whole of an award of several years', {
    before: [/(?:two|three|four|five|\d)-year (?:award|grant|funding|agreement) (?:is|was|comes to|totals|amounts to)/],
    kinds: ['grant'],
    reach: 0,
  }),
  cueRow('previous_value', 'what somebody was given in a year gone by', {
    before: [/(?:was|were) (?:together |each |jointly |also )?(?:allotted|granted|allocated)/],
    needs: /\b(?:allotted|granted|allocated) £\S+ (?:in|for) 20\d\d\b/i,
    reach: 0,
  }),
  cueRow('annual', 'one of several years', {
    before: [
      /(?:first|second|third|fourth|fifth|final) year's (?:cost|charge|price|fee)s?(?: (?:of|is|will be|at))?/,
      /years (?:\d|one|two|three|four|five)(?:,? (?:and|to|-) (?:\d|one|two|three|four|five))+ (?:are|will be|cost|will cost|at)/,
    ],
    reach: 0,
  }),
  cueRow('annual', 'one of several years', {
    before: [/(?:in|for|of) 20\d\d ?[-/] ?\d{2,4},?(?: (?:is|are|will be|it is|it will be))?/],
    needs:
      /^(?!.*\b(?:was|were|spent|paid|had|cost|averaged|used|took|grown|risen|fallen|been|budgets?|reserves?|sav\w+|programme|grants?|income)\b £?).*\b20\d\d ?[-/] ?\d\d,?(?: (?:is|are|will be|it is|it will be))? £.*\b20\d\d ?[-/] ?\d\d,?(?: (?:is|are|will be|it is|it will be))? £/i,
    kinds: ['award', 'variation', 'start'],
    reach: 0,
  }),
  cueRow('annual', 'one of several years', {
    before: [/(?<=[:(] ?)years? (?:\d|one|two|three|four|five):?/],
    needs: /\byear (?:1|one)\b.*\byear (?:2|two)\b/i,
    reach: 0,
  }),
  cueRow('option', 'the price with options', {
    after: [
      /with (?:the |both |all |any )*(?:option|extension|optional|further|additional) (?:years?|periods?|terms?)\b(?! (?:valued|priced|costing|at)\b)/,
    ],
    needs: /\b(?:ris|increas|grow|go|come|amount|extend|reach)\w*\b[^£;]*\bto £/i,
  }),
  cueRow('option', 'the price with options', {
    before: [
      /(?:with|including) (?:the |both |all |any )?(?:(?:one|two|three|four|\d) )?(?:[\w-]+ ){0,2}(?:extensions?|options?|optional years?),? (?:is|are|would be|will be|comes to)/,
    ],
    reach: 0,
  }),
  cueRow('organisation_share', 'what this office pays of a joint cost', {
    before: [/contribution of/],
    needs:
      /^(?=.*\b(?:agreement|unit|regional|region|collaboration|partnership|joint|national|consortium)\b).*\bpay (?:an? |the |its |our )?contribution of £/i,
    kinds: ['award', 'variation'],
    reach: 0,
  }),
  cueRow('organisation_share', 'what this office pays of a joint cost', {
    before: [
      /of which (?:the |this |our )?(?:force|office|commissioner|opcc|pcc|constabulary)(?:'s|s')? (?:half|share|part|third|quarter|portion|contribution) (?:is|will be|comes to|amounts to)/,
    ],
    reach: 0,
  }),
  cueRow('organisation_share', 'what this office pays of a joint cost', {
    after: [
      /(?:is|are|will be|to be|being) (?:met|paid|funded|borne) by (?:the |this )?(?:[\w-]+ ){0,2}commissioner\b/,
    ],
    needs: /\bof (?:which|this|it|that|the total)\b[^;]*£/i,
    kinds: ['award', 'variation'],
  }),
  cueRow('budget', 'what was put into a programme', {
    after: [
      /(?:is|was|has been|were|had been|have been) (?:put|placed|included|entered|inserted|written|built) (?:in|into|within) (?:the |this year's |next year's |its |our )?(?:[\w'&/-]+ ){0,4}?(?:programme|budget|plan)\b/,
    ],
  }),
  cueRow('organisation_share', 'what others leave for this office to pay', {
    before: [/leaving(?: an? (?:balance|remainder|sum) of)?/],
    needs:
      /\bleaving (?:an? (?:balance|remainder|sum) of )?£\S+ (?:for|to be (?:met|paid|found|funded|borne) by|payable by) (?:the |this )?(?:commissioner|office|opcc|pcc|force|constabulary)\b/i,
    kinds: ['award', 'variation', 'start'],
    reach: 0,
  }),
  cueRow('previous_value', 'what a saving is set against', {
    before: [
      /(?:saving|reduction|increase|rise|difference) (?:against|on|over|from|compared (?:with|to)) (?:the |its |our )?(?:present|current|existing|previous|last|old) (?:[\w'-]+ ){0,2}?(?:price|cost|contract|charge|rent|fee|premium|bill)s?(?: of)?/,
    ],
    reach: 0,
  }),
  cueRow('saving', 'what is saved of it', {
    before: [/(?:is|are|comes to|amounts to)/],
    needs: /\bsaving (?:against|on|over|from|compared (?:with|to))\b[^£;]*£\S+[^£;]*\b(?:is|comes to|amounts to) £/i,
    reach: 0,
  }),
  cueRow('unit_price', 'what is paid for one again and again', {
    after: [/(?:each|apiece|for each [a-z]+|per (?!annum|year|month|week|quarter)[a-z]+)\b(?! (?:year|month)\b)/],
    needs: /£\S+ (?:a|per) (?:calendar )?month (?:each|apiece|for each|per)\b/i,
  }),
  cueRow('saving', 'how much less it is than what was set aside', {
    after: [/(?:below|under|less than|lower than|cheaper than) the(?= *$)/],
    needs: /£\S+ (?:below|under|less than|lower than|cheaper than) the £/i,
  }),
  cueRow('other', 'a part of the price that is paid at its time', {
    after: [
      /(?:is |are |being |will be |to be )?(?:payable|paid|due) (?:on|upon|at|when|before|after) (?:the |its )?(?:signature|signing|award|delivery|completion|acceptance|installation|order|handover|start|commencement)\b/,
    ],
    needs:
      /\b(?:half|third|quarter|remainder|rest|balance|instal?ments?|(?:first|second|final|stage) payments?|\d{1,2}(?:%| per cent))\b/i,
    kinds: ['award', 'variation'],
  }),
  cueRow('threshold', 'the most that one may be given', {
    before: [
      /the maximum (?:grant|award)(?: (?:available|payable|for any one [a-z]+|for each [a-z]+|per [a-z]+))? (?:is|was|remains)/,
    ],
    kinds: ['grant'],
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
