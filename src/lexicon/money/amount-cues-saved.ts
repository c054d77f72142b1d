/**
 * Cues of sums that are no price: savings and costs that end, and money that comes in. Read on the records of 23 offices
 * (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, HEDGED, OWN_PRICE } from './amount-cue.ts';

/** What is paid again and again for a thing, and ends with it. */
const RUNNING = '(?:costs?|rent|rates|charges?|bills?|spend(?:ing)?|fees?|upkeep|overtime|hire|payments?)';
const POLICE = '(?:commissioner|pcc|opcc|pfcc|force|constabulary|police)';

export const SAVED_CUES: readonly CueRow[] = [
  cueRow('income', 'what sales bring', {
    before: [/(?:fetch|rais|realis|yield|bring|produc|obtain|make|made|attract|generat)(?:e|es|ed|ing|s)?/],
    needs:
      /\b(?:sales?|sold|sell(?:ing)?|auction(?:ed)?|dispos\w+|surplus|scrap(?:ped)?|redundant|second-?hand|old|replaced|used) (?:[\w'-]+ ){0,12}?(?:fetch|rais|realis|yield|bring|produc|obtain|mak|made|attract|generat)/i,
    reach: 4,
  }),
  cueRow('saving', 'a saving', {
    before: [
      /(?:sav(?:e|es|ed|ing|ings)|efficienc(?:y|ies))(?: (?!account|of\b)[\w-]+){0,6}? (?:(?:(?:is|are|was) )?(?:of|worth|at|totalling)|is|are|comes to)/,
      /(?:free|release|sav)(?:e?s|e?d|ing|e)? (?:up )?[^£;:]{0,40}?(?:equivalent|equal) to/,
      /sav(?:e|es|ed|ing|ings)/,
      /discount(?:s|ed)?(?:(?:,| is| was)?(?: thus| therefore)? (?:of|worth|amounting to|equal to))?/,
      /rebate/,
      /efficienc(?:y|ies)(?: gains?| savings?)? (?:of|worth)/,
      /(?:cost avoidance|avoided costs?)/,
      /(?:reduction|decrease|fall|drop)(?: (?:in|on|to|from) (?:[\w'%-]+ ){0,4}[\w'-]+)?(?: of|, (?:some|about|around|or))/,
      /(?:reduc|decreas|lower|cut|fall|drop|declin)\w* (?:[\w']+ ){0,6}?by/,
      /(?:cheaper|lower|less) by/,
      /(?:bring|brought|driv|drove|negotiat|beat|com|came|gone|go|talk|knock)\w* (?:[\w'-]+ ){0,5}?down by/,
      /(?:cuts?|cutting|reduces?|lowers?) (?:[\w'-]+ ){0,2}?(?:spend|spending|costs?|the bill) by/,
      /(?:has|have) taken out/,
      /(?:given up|saved|released|freed|surrendered),? worth/,
      /(?:should|will|would|may|to|could) (?:yield|save|free(?: up)?|release)/,
      /(?:cashable |financial |annual )?benefits? of/,
      /(?:freeing up|releasing|avoid(?:s|ed|ing)?)(?: (?:[\w'-]+ ){0,4}(?:costs?|rent|spend|fees?|charges?|rates)(?: of)?)?/,
      `(?:ends?|ending|removes?|removing|stops?) (?:an?|the) (?:[\\w-]+ ){0,3}${RUNNING} of`,
    ],
    after: [
      /(?:in )?(?:(?!and\b|but\b|with\b|while\b|which\b|that\b)[\w-]+ ){0,3}(?:savings?|efficienc(?:y|ies))\b/,
      /(?:has|have) been (?:closed|met|found|covered|made good) (?:by|from|through) (?:\w+ )?savings\b/,
      /(?:is|are|was|were) released(?! (?:for|to|from|in)\b)|released (?:when|once|by)\b|(?:is |are |to be )?saved|cheaper|(?:will|would|could|may|can|should|might) (?:then |therefore )?be (?:saved|released|avoided|given up|freed|cashed)/,
      /(?:under|below|less than|lower than|cheaper than) (?:the |our |its )?(?:[\w-]+ ){0,2}(?:budget|estimate|forecast|projection|allocation|provision|guide price)\b/,
      /(?:less|lower)(?: than\b|(?= *[.,;)]|$))/,
      /(?:below|under) (?:the )?(?:next|second|nearest|other)\b/,
      /off (?:the|its|their|that)\b/,
      /(?:to the [\w-]+ )?in (?:discounts?|rebates?|savings?)\b/,
      /below (?:the (?:budget|estimate|current|existing|previous|present|incumbent)|that|those|what|our|its)\b/,
      `(?:(?:of|on|for|in|at) )?(?:(?!and\\b)[\\w',-]+ ){0,6}?(?:(?:will|would|can|could) (?:then |therefore )?(?:no longer be (?:paid|needed|incurred|payable|spent)|cease|fall away|end|stop|be (?:ended|given up|saved|cancelled|avoided))|(?:is|are) no longer (?:paid|needed|payable))\\b`,
    ],
    blockedBy: OWN_PRICE,
    // Money released from a pot is spent.
    needs:
      /^(?!.*\brelease[sd]?\b[^.;£]*£\S+[^.;£]*\bfrom (?:the |its |our )?(?:[\w-]+ ){0,3}(?:programme|budget|reserves?|fund)\b|.*\breleas(?:e[sd]?|ing) (?:of )?(?:the |a |an )?(?:[\w-]+ ){0,3}(?:funding|funds?|money|monies|capital|grant|budget|reserves?|contingency|expenditure)\b)/i,
  }),
  cueRow('saving', 'a cost that ends', {
    before: [`${RUNNING}(?: (?:the|some|us|of|on|for)?[\\w' -]{0,30}?)?`, /spends?/],
    needs:
      /\b(?:will|would|can|could) (?:then |therefore |now |also )?(?:be (?:sold|closed|given up|vacated|handed back|switched off|surrendered)|no longer|cease|fall away|end a|stop)\b|^\W*(?:[\d.]+ )?(?:ending|closing|closure of|giving up|leaving|vacating|handing back|surrendering) |\b(?:stood|stands|standing|left|holding it|kept|while|when|whilst|being|is) (?:it is |it stands )?(?:empty|vacant|unused)\b|\b(?:vacant|empty|unused) (?:building|site|house|premises|station)\b/i,
    reach: 8,
    blockedBy: OWN_PRICE,
    yields: true,
  }),
];

/** What others pay under an agreement that costs money itself is income, also where it is told of a year gone by. */
const BOUGHT = ['award', 'variation', 'start', 'grant'] as const;

export const INCOME_CUES: readonly CueRow[] = [
  cueRow('income', 'what others paid', {
    after: [
      /in (?:[\w-]+ )?(?:charges|fees|fines|costs|rent|recharges) from\b/,
      /(?:was|were|has been|have been) (?:received|collected|taken) in (?:charges|fees|fines|costs|rent)\b/,
    ],
    kinds: BOUGHT,
    stays: true,
  }),
  cueRow('income', 'what others were made to pay', {
    after: [/(?:was|were|has been|have been) (?:received|collected|recovered|taken)\b/],
    needs:
      /\b(?:courts?|owners?|offenders?|hirers?|tenants?|customers|drivers|insurers?|organisers)\b[^£;]*\b(?:pa(?:y|id)|charged|billed|fined)\b/i,
    kinds: BOUGHT,
    stays: true,
  }),
  cueRow('income', 'what a sale is expected to bring', {
    after: [/(?:is|are|was|were) (?:expected|anticipated|forecast|hoped for)\b(?! to\b)/],
    needs: /\b(?:sold|sale|auction\w*|dispos\w+)\b/i,
  }),
  cueRow('income', 'money that comes in', {
    before: [
      /income(?: of| stream| generat\w+)?/,
      /accept(?:s|ed|ing|ance)?(?: of)? (?:[\w-]+ ){0,5}(?:funding|grant|sponsorship|income|contribution|award)(?: [\w-]+){0,6}/,
      /(?<!(?:from|by|through|out of|capital) )receipts?(?: of| from)?/,
      /(?:generat|achiev|deliver|produc|realis|yield)\w* (?:[\w-]+ ){0,3}capital receipts?(?: [\w-]+){0,3}/,
      /proceeds (?:of|from)/,
      /rent (?:receivable|received)/,
      /less (?:the )?(?:[\w-]+ ){0,2}(?:grant|income|contribution|receipts?|funding)(?: of)?/,
      /revenue generated/,
      /(?<!\b(?:company|supplier|contractor|firm|provider|bank|consultants?|bidder|maker|vendor) )(?:to|will|shall|would) charge(?: [\w-]+){0,4}/,
      `(?:payable|paid) to the ${POLICE}(?: of| at)?`,
      /sale price/,
      /(?:the|a) capital receipt of/,
      /(?:partners|forces|tenants|users|customers|hirers|organisers|others) (?:will|would|are to|shall) be (?:charged|billed|invoiced)/,
      /sold,? (?:for|at)/,
      /special police services/,
      /guaranteed return(?: of)?/,
      /(?:company|tenant|landlord|purchaser|buyer|licensee|lessee|operator|developer) (?:will|would|is to|has agreed to)(?: also)? (?:pay|contribute)/,
      `(?:bring(?:s|ing)?|brought) in${HEDGED}`,
      `(?:recover|recoup|reimburse|refund|repay)(?:s|ed|ing|d)?${HEDGED}`,
      `earn(?:s|ed|ing)?(?: came to)?${HEDGED}`,
      `(?:bring|earn|yield|produce|give)s? (?:the |our )?(?:${POLICE}|fund)${HEDGED}`,
      /insurers? (?:will|would|is to|are to|has agreed to|have agreed to|have offered to)(?: also)? pay/,
      /(?:pay|give|hand)(?:s|ing)? back/,
      /(?:takes?|taking|buys?|buying) (?:it |them )?back [\w ]{0,30}?(?:for|at)/,
      /recover(?:y|ies) of (?:[\w-]+ ){0,3}?(?:costs?|fees|charges)(?: from (?:the )?(?:[\w'-]+ ?){1,4})?,?(?: (?:is|are|was|were))?(?: put at| estimated at| of)?/,
      /interest (?:earned|received)(?: (?:was|is|came to|of))?/,
      /(?:part[- ]exchange|trade-?in|buy-?back|scrap|resale|residual)(?: (?:value|price|allowance|sum|credit))?(?: (?:of|is|at|is thought to be))?/,
      `(?:pays?|gives?|reimburses?|refunds?|will pay|will give|will reimburse) (?:back )?(?:the |our )?${POLICE}(?:,? [\\w%]+){0,3}?,?${HEDGED}`,
      /sponsor(?:s|ship|ed)?(?: of| to| by| worth)?/,
    ],
    after: [
      /(?:(?:in total|in all|net|of|in|gross|the) )*\(?(?:income|receipts?)\)?/,
      `payable to the ${POLICE}`,
      /[^.;£]{0,60}\b(?:will|to|would) be paid by (?:the |a )?(?:landlord|tenant|purchaser|developer|buyer|company)/,
      /(?:back|in return)\b(?! to\b)/,
      /(?:will|would|is to|to) be received\b/,
      /from (?:selling|auctioning|disposing of|the (?:sale|auction|disposal) of|sales)\b/,
      /for (?:them|the old|the used|the surplus|the redundant)\b/,
      /will (?:go|be paid|be added) (?:in)?to (?:the )?(?:capital|general|estates?) (?:reserve|fund|receipts)/,
      /(?:for|against|in respect of) (?:the |its |our |their )?(?:[\w-]+ ){0,4}(?:in |by way of )?(?:part[- ]exchange|trade-?in)/,
      /(?:was|is|were|will be|to be|has been|had been|have been|are) (?:recovered|recouped|earned|reimbursed|refunded|receivable)\b/,
      /a year for (?:the )?use of/,
      /in (?:statutory )?(?:charges|fees|rent) from\b/,
    ],
    blockedBy: OWN_PRICE,
  }),
];
