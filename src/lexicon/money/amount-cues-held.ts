/**
 * Cues of money that is held rather than spent: budgets, provisions, funds, what is left of them, what reserves hold, what government gives. Read
 * on the records of 23 offices (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { A_PRICE, type CueRow, cueRow, HEDGED, OWN_PRICE } from './amount-cue.ts';

/** What holds money until it is spent. */
const HOLDER =
  '(?:budgets?|(?<!\\b(?:will|to|can|may|would|could|and|should) )funds?|reserves?|programme|allocations?|provision|pot|balances|(?:capital|revenue|spending|estates?|investment|[\\w-]+-term|financial) (?:plan|scheme|strategy)|budget (?:line|heading|head)|(?:capital|revenue|spending) line|cost centre)';
const HOLDS =
  '(?:(?:now|currently|still|only|already|presently|at present|in total) )*(?:has|have|had|holds?|held|carries|carried|contains?|includes?|included|provides?|provided|allows?|allowed|stands? at|stood at|is|are|was|totals?|comprises?|amounts? to|sets? aside|makes?|with)';
const STATE =
  "(?:home office|ministry of justice|moj|ministry of housing|government(?:'s)?|dluhc|mhclg|dcms|defra|lottery|department (?:for|of) [\\w ]{3,30}|welsh government|youth endowment fund|national lottery)";
/** `, which now stands at`, `, which for 2025/26 is expected to be`. */
const WHICH_IS =
  '(?:,? (?:the balance of )?which (?:(?:for|in) 20\\d\\d(?:[-/]\\d{2,4})? )?(?:is|was|stands at|will be)(?: (?:expected|estimated|forecast) to be)?)?';
/** How a cost is laid on a pot of money. */
const MET = '(?:funded|met|financed|paid(?: for)?|drawn|found|taken|come|comes|charged|contained|covered|borne)';

export const HELD_CUES: readonly CueRow[] = [
  cueRow('state', 'what government gives', {
    before: [
      `${STATE}(?:,? [\\w'/-]+){0,5}? (?:gives?|gave|will give|provides?|has provided|has given|has allocated|pays?|has awarded|awarded|granted|has granted|allocated|contributed|offers?|offered)(?: (?!from\\b|towards\\b)[\\w'-]+){0,5}?`,
      `(?<!\\b(?:by|from|through|out of|within|to|against|under) )(?:the |an? |its )${STATE}(?: (?!and\\b|bid\\b|application\\b)[\\w'-]+){0,4}? (?:grant|funding|award|money|allocation)(?:,? (?:for|towards|to) (?:[\\w/'-]+ ?){1,5}| 20\\d\\d[-/]\\d\\d)*(?:,? (?:of|is|was|at|totals|comes to|for))?`,
      /(?:police|core|revenue support|settlement|special) grant(?: for 20\d\d[-/]\d\d)? (?:of|is|will be|was)/,
      /settlement(?: [\w-]+){0,8} (?:gave|gives|provides|provided)(?: [\w-]+){0,3}/,
    ],
    after: [
      `(?:of (?:the|this) (?:price|costs?|charge|bill|sum|total|amount|rent|fee) )?(?:will |would |is to |to )?(?:come|comes|be met|is met|be paid|paid) (?:from|by) (?:the |an? )?${STATE}`,
      /(?:of (?:the|this|its) (?:price|costs?|charge|bill|sum|total|amount|rent|fee) )?(?:is|are|will be|to be) (?:met|paid|funded|covered) (?:by|from) (?:an? |the )?(?:[\w-]+ ){0,4}grant/,
    ],
    reach: 4,
    blockedBy: OWN_PRICE,
  }),
  cueRow('state', 'a grant that was won', {
    after: [/(?:was|were|has been|have been) (?:received|secured|obtained|confirmed|won)\b/],
    needs: /\b(?:grants?|funding|funds?|bid|lottery|home office|ministry|government)\b/i,
  }),
  cueRow('source', 'where the money comes from', {
    after: [
      `(?:will |would |is to |to |can |could )?(?:come|comes|be ${MET}|is ${MET}) (?:from|out of) (?:the |its |our )?(?:[\\w'&/-]+ ){0,6}?(?:${HOLDER}|underspends?)`,
    ],
    needs:
      /(?:^|[,;:] |\band |\bwith |\bof (?:which|this),? |\d\.\d+ )(?:(?:a further|another|about|some|up to) )?£[\d.,]+(?:k|m|bn)?(?: million)? (?:will |would |is |to |can |could )+/i,
    blockedBy: OWN_PRICE,
  }),
  cueRow('source', 'where the money comes from', {
    before: [
      `(?:grants?|funding|money|award|settlement|investment|allocation|contribution) (?:of|from|received from) (?:the )?${STATE}(?: [\\w'-]+){0,2}`,
      `(?:from|through|under) (?:the |an? )?${STATE}(?: (?!and\\b)[\\w'-]+){0,4}? (?:grant|fund|funding|award|allocation)(?: (?:of|for))?`,
      /(?:has|have) (?:been given|received|had)/,
      `available from(?: [\\w'&/-]+){0,7}${WHICH_IS}`,
      `${MET}(?: in (?:full|part))? (?:by|from|through|out of|within|(?<!\\bcomes? )to|against)(?: [\\w'&/-]+){0,8}${WHICH_IS}`,
      `falls? (?:within|to|on) (?:the|our|its) (?:[\\w'&/-]+ ){0,6}?(?:grant|${HOLDER})${WHICH_IS}`,
    ],
    after: [
      `(?:(?:of|in) )?(?:[\\w-]+ ){0,2}(?:funding |grant |money )?(?:from|provided by|received from|awarded by|given by) (?:the )?${STATE}`,
      `of (?:the )?${STATE} (?:[\\w-]+ ){0,2}(?:funding|grant|money)`,
    ],
    needs:
      /\b(?:home office|ministry|moj|government|lottery)\b|\bgrants?\b|\bfund(?:s|ing)?\b|\breserves?\b|\bbudgets?\b|\bcontingency\b|\bprogramme\b|\ballocation\b|\bmon(?:ey|ies)\b|\bplan\b|\bunderspends?\b|\blevy\b|\breceipts?\b/i,
    reach: 4,
    blockedBy: OWN_PRICE,
  }),
  cueRow('budget', 'a budget or provision', {
    before: [
      `${HOLDER}(?:,? [\\w'&/-]+){0,7}?,? (?:which |that |where )?${HOLDS}(?! (?:estimated|forecast|expected)\\b)${HEDGED}(?: (?:an? )?(?:remaining|uncommitted|available|unallocated) (?:balance|sum|amount|budget) of)?`,
      `${HOLDER},? of which`,
      `${HOLDER},? (?:which is )?(?:at present|currently|now)`,
      `in (?:the |its |our )?(?:[\\w-]+ ){0,3}?${HOLDER}(?: [\\w/-]+){0,4}? (?:at|as)`,
      /budget(?:s|ed)?(?! (?:price|quote|quotation|figure|estimate)s?\b)/,
      /(?:contingency|underspend),? (?:which |that )?(?:(?:now|currently|still) )*(?:stands at|stood at|holds|carries|has)/,
      /allocat(?:ions?|ed)/,
      /earmark\w*/,
      /(?:set|put) aside/,
      /ring-?fenced/,
      /(?:capital|revenue) (?:programme|plan)/,
      /made available/,
      /(?:funding|money|monies|sum) available/,
      /virements?/,
      /council tax requirement/,
      /(?:financing|budget|net|spending|funding) requirement(?: [\w'()-]+){0,9}? (?:of|is)/,
      /medium[- ]term financial (?:plan|strategy)/,
      /approved sum/,
      /(?:capital|revenue) (?:scheme|allocation)(?:,? which stands at)?/,
      /set-aside(?: of)?/,
      /gyllideb\w*/,
      /(?:target)(?: [\w/-]+){0,4}? (?:of|is|was)/,
      /fuel bill of/,
      /line,? which (?:now |currently )?stands at/,
      /(?:fund|reserve|budget) balance(?: (?:of|is|stands at))?/,
      /carry forward(?: of)?/,
    ],
    after: [/in the (?:capital |revenue )?programme/],
    blockedBy: OWN_PRICE,
  }),
  cueRow('budget', 'money in a budget', {
    after: [
      `(?:(?:is|was|has|had|been|will|be|are|were|exists?|existed|made|put|placed|entered|listed|shown|still|already|left|held|unspent|allotted|remain(?:s|ed|ing)?|available|carried (?:over|forward)|sits?|uncommitted) )*(?:in|of|within) (?:the |its |our |this |next |an? |20\\d\\d[-/]\\d\\d )*(?:(?!against |year )[\\w'&/-]+ ){0,5}?${HOLDER}`,
      /(?:has been|have been|is|was) (?:provisionally )?pencilled in(?:to)?\b/,
      `(?:(?:existing|approved|capital|revenue|annual|overall|total|net|20\\d\\d[/-]\\d\\d) )*(?:budget|allocation|provision|reserve|fund|pot)\\b`,
      /(?:(?:is|was|has|been|had|will|be|are|were|also|already) )*(?:allocated|allotted|set aside|available\b|earmarked|budgeted|provided for|of the (?:year's )?allocation|held centrally)/,
      /(?:remained|remains|was left|is left|carried (?:over|forward)|unspent) (?:in the (?:fund|budget|pot)|from (?:20\d\d(?:[-/]\d\d(?:\d\d)?)?|last year)|in the [\w/-]+ (?:[\w-]+ )?budget)/,
      /(?:has|have) (?:already )?been (?:set aside|identified|allocated|included|provided|allowed for|built in(?:to)?|approved (?:in|within) the (?:[\w-]+ ){0,4}(?:programme|budget|plan)\b)/,
      /(?:is|are|was|were) (?:included|provided|built in|available|allowed) (?:in|within|for)/,
      /(?:(?:is|are|was|were|to be) (?:put|paid|placed|moved) )?into the (?:[\w-]+ ){0,3}(?:fund|pot|budget|provision|reserve|programme)\b/,
      /(?:still )?(?:uncommitted|unallocated|unspent|to spare|in hand)\b/,
      /(?:is|are|to be|will be|was|were|has been|have been) (?:moved|transferred|vired) (?:from|to)\b/,
      /(?:put by|laid aside|put aside)\b/,
      /(?:has|have) (?:yet to be|not (?:yet )?been) (?:committed|spent|allocated)/,
      /(?:that |which )?(?:is|are|was|remains?) (?:still )?left\b/,
    ],
    unless: new RegExp(`${A_PRICE.source}|\\bcontingency(?: (?:sum|allowance))?(?: of)?\\s*$`, 'i'),
  }),
  cueRow('budget', 'a provision', {
    before: [
      /(?<!\b(?:current|existing|present|new) )provision(?: of)?/,
      /programme (?:[\w/-]+ ){0,4}?(?:of|at|stands at|is|totals|totalling)/,
      /fund(?:ing pot)?(?: of| stands at)/,
      // `The Victims Fund for 2023/24 (£410,000)`.
      `${HOLDER}(?: of|(?: (?:(?:for|in|of) )?20\\d\\d(?:[-/]\\d{2,4})?)? \\((?:(?:balance|currently|now|total)(?: of)?)?)`,
      /(?:setting up|creation|establishment) of (?:an? |the )?(?:[\w-]+ ){1,5}fund(?: [\w-]+){0,4}/,
    ],
    reach: 2,
  }),
  cueRow('budget', 'the pot that it is taken from', {
    after: [/(?:[a-z-]+ ){1,2}(?:allocation|budget|provision)\b/],
    needs: /\b(?:from|within|of|by) (?:the|its|our|an?) £\S+ (?:[a-z-]+ ){1,2}(?:allocation|budget|provision)\b/i,
  }),
  cueRow('budget', 'what a cost fits into', {
    before: [/(?:affordable|contained|accommodated|managed|absorbed|fits?) (?:within|in|from) (?:the|our|its|an?)/],
    after: [/(?:allocated|allotted|set aside|available|budgeted|earmarked|held|provided)\b/],
    needs: /\b(?:affordable|contained|accommodated|managed|absorbed|fits?) (?:within|in|from) (?:the|our|its|an?) £/i,
    reach: 0,
  }),
  cueRow('budget', 'money that somebody holds for a purpose', {
    before: [/\b(?:holds?|has)/],
    after: [/(?:for (?:this|the|it|that)|in hand|set aside)\b/],
    needs: /(?:holds?|has) £\S+(?: million)? (?:\w+ )?for (?:this|the|such|it|that)\b/i,
    reach: 1,
  }),
  cueRow('budget', 'money moved within the budget', {
    before: [
      /(?<!\bdata )(?:mov(?:e|es|ed|ing)|appropriat(?:e|es|ed|ing|ion)|transfer(?:s|red|ring)?|vire[sd]?|carr(?:y|ied|ying) forward)(?: of| the)?/,
    ],
    reach: 1,
  }),
];
