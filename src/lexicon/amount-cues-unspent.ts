/**
 * Cues of sums that are no price: savings, limits, income, budgets and provisions. Read on the records of 23 offices (RECORD-FORMATS section 2,
 * roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, OWN_PRICE } from './amount-cue.ts';

export const UNSPENT_CUES: readonly CueRow[] = [
  cueRow('other', 'what is left', {
    after: [
      /(?:of (?:the|this) [\w-]+ )?(?:is|are|was|were|will be|remains?|would be) (?:left|unallocated|uncommitted)/,
    ],
  }),
  cueRow('saving', 'a saving', {
    before: [
      /sav(?:e|es|ed|ing|ings)/,
      /discount(?:ed)?(?: of)?/,
      /rebate/,
      /efficienc(?:y|ies)(?: gains?)? of/,
      /(?:cost avoidance|avoided costs?)/,
      /(?:reduction|decrease)(?: in (?:\w+ ){0,3}\w+)? of/,
      /reduc(?:e|es|ed|ing) (?:\w+ ){0,4}by/,
      /cheaper by/,
      /(?:has|have) taken out/,
      /(?:should|will|would|may|to) (?:yield|save|free up|release)/,
      /reduc(?:e|es|ed|ing) (?:[\w']+ ){0,5}(?:spend|costs?|bill|price) by/,
    ],
    after: [
      /(?:in )?(?:(?!and\b|but\b|with\b|while\b)[\w-]+ ){0,3}savings?\b/,
      /is released|saved|cheaper|(?:will|would|could|may) be (?:saved|released)/,
      /(?:less than|below) (?:the )?(?:budget|estimate|current|existing|previous|present)/,
    ],
    blockedBy: OWN_PRICE,
  }),
  cueRow('threshold', 'a limit', {
    before: [
      /thresholds?/,
      /(?:approval|authority|authorisation|delegat\w+|financial|spending|expenditure|referendum|upper|lower|signing|cash|purchase|credit) (?:limits?|levels?)/,
      /limits? (?:is|are|of|was|remains|rises?|at)/,
      /caps? (?:on|of)(?: [\w-]+){0,4}/,
    ],
    after: [/(?:\w+ ){0,2}(?:limit|threshold|ceiling)\b/],
    reach: 14,
    blockedBy: OWN_PRICE,
  }),
  cueRow('income', 'money that comes in', {
    before: [
      /income(?: of| stream| target| generat\w+)?/,
      /accept(?:s|ed|ing|ance)?(?: of)? (?:[\w-]+ ){0,5}(?:funding|grant|sponsorship|income|contribution)(?: [\w-]+){0,6}/,
      /(?<!(?:from|by|through|out of|capital) )receipts?(?: of| from)?/,
      /(?:generat|achiev|deliver|produc|realis|yield)\w* (?:[\w-]+ ){0,3}capital receipts?(?: [\w-]+){0,3}/,
      /proceeds (?:of|from)/,
      /rent (?:receivable|received)/,
      /less (?:the )?(?:[\w-]+ ){0,2}(?:grant|income|contribution|receipts?|funding)(?: of)?/,
      /revenue generated/,
      /(?:to|will|shall|would) charge(?: [\w-]+){0,4}/,
      /(?:payable|paid) to the (?:commissioner|pcc|opcc|force|constabulary|police)(?: of| at)?/,
      /sale price/,
      /sold (?:for|at)/,
      /special police services/,
      /guaranteed return(?: of)?/,
      /(?:company|tenant|landlord|purchaser|buyer|licensee|lessee|operator|developer) (?:will|would|is to|has agreed to)(?: also)? pay/,
    ],
    after: [
      /(?:(?:in total|in all|net|of|in|gross|the) )*\(?(?:income|receipts?)\)?/,
      /payable to the (?:commissioner|pcc|opcc|force|constabulary|police)/,
      /[^.;£]{0,60}\b(?:will|to|would) be paid by (?:the |a )?(?:landlord|tenant|purchaser|developer|buyer|company)/,
    ],
    blockedBy: OWN_PRICE,
  }),
  cueRow('budget', 'a budget or provision', {
    before: [
      /budgets? (?:for|of) (?:[\w'-]+ ){1,6}(?:is|was|are|were|of|stands at|totals)/,
      /budget(?:s|ed)?/,
      /allocat(?:ions?|ed)/,
      /earmark\w*/,
      /set aside/,
      /ring-?fenced/,
      /(?:capital|revenue) (?:programme|plan)/,
      /made available/,
      /(?:funding|money|monies|sum) available/,
      /virements?/,
      /council tax requirement/,
      /medium[- ]term financial (?:plan|strategy)/,
      /approved sum/,
      /(?:capital|revenue) (?:scheme|contingency|allocation)(?:,? which stands at)?/,
      /(?:contingency|fund|budget|allocation|programme|plan),? (?:which )?(?:stands at|stood at|was set at|is set at|holds|carries)/,
      /set-aside(?: of)?/,
      /(?:fund|budget|allocation), of which/,
      /gyllideb\w*/,
      /(?:budget|contingency|allocation),? which (?:now )?(?:stands|stood) at/,
      /(?:plan|programme|budget) for (?:[\w/-]+ ){1,4}(?:holds|has|carries|contains)/,
    ],
    after: [
      /(?:(?:in|of|within|from|for|is|was|has|been|had|will|be|the|a|an|its|existing|approved|capital|revenue|annual|overall|total|net|20\d\d[/-]\d\d) )*(?:budgets?\b|allocation\b|allocated|set aside|available\b|earmarked|of the (?:year's )?allocation)/,
      /(?:remained|remains|was left|is left|carried (?:over|forward)|unspent) (?:in the (?:fund|budget|pot)|from (?:20\d\d(?:[-/]\d\d(?:\d\d)?)?|last year)|in the [\w/-]+ (?:[\w-]+ )?budget)/,
      /(?:has|have) (?:already )?been (?:set aside|identified|allocated|included|provided|allowed for|built in(?:to)?)/,
      /(?:is|are) (?:included|provided|built in|available|allowed) (?:in|within|for)/,
      /in the (?:capital |revenue )?programme/,
      /into the (?:[\w-]+ ){0,3}(?:fund|pot|budget)\b/,
    ],
    blockedBy: OWN_PRICE,
  }),
  cueRow('budget', 'a provision', {
    before: [
      /provision(?: of)?/,
      /programme (?:[\w/-]+ ){0,4}?(?:of|at|stands at|is|totals|totalling)/,
      /fund(?:ing pot)?(?: of| stands at)/,
    ],
    reach: 2,
  }),
  cueRow('budget', 'money moved within the budget', {
    before: [/(?:mov(?:e|es|ed|ing)|transfer(?:s|red|ring)?|vire[sd]?)(?: of| the)?/],
    reach: 1,
  }),
];
