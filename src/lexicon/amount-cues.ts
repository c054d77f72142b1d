/**
 * Words that say what a sum of money is. Read on the records of 23 offices (RECORD-FORMATS section 2, roles), checked on councils' decision
 * notices. `before` is looked for in the words between the sum before it (or the start of the sentence) and this one, `after` in
 * the words that follow it at once. Of all rows that fit, the one whose words stand nearest wins; among equals the upper one.
 */
import type { AmountRole } from '../model/money.ts';

/** Roles, and `request` for what somebody asked for, `bid` for one of several offers: who got it decides. */
export type Cue = AmountRole | 'request' | 'bid' | 'source';

export interface CueRow {
  readonly cue: Cue;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** How many words may stand between the cue and the sum; 9 where nothing is said. */
  readonly reach?: number;
  /** Words that its sentence must have besides. */
  readonly needs?: RegExp;
  /** Counts only where no other row fits. */
  readonly yields?: boolean;
  /** In words, for `explain`. */
  readonly why: string;
}

const row = (
  cue: Cue,
  why: string,
  words: { before?: string; after?: string; reach?: number; needs?: RegExp; yields?: boolean },
): CueRow => ({
  cue,
  why,
  ...(words.before === undefined
    ? {}
    : { before: new RegExp(`(?<![\\p{L}\\d])(?:${words.before})(?![\\p{L}\\d])`, 'giu') }),
  ...(words.after === undefined ? {} : { after: new RegExp(`^[\\s,)(:;"'-]*(?:${words.after})(?![\\p{L}\\d])`, 'iu') }),
  ...(words.reach === undefined ? {} : { reach: words.reach }),
  ...(words.needs === undefined ? {} : { needs: words.needs }),
  ...(words.yields === undefined ? {} : { yields: words.yields }),
});

const MONEY_NOUN =
  '(?:costs?|price|values?|spend|expenditure|fees?|charges?|rent|amount|funding|contribution|total|sum)';
/** What was paid before: the old agreement's own nouns. */
const OLD =
  "(?:current(?:ly)?|existing|present(?:ly)?|previous(?:ly)?|original(?:ly)?|initially|former(?:ly)?|earlier|prior|expiring|outgoing|last(?: year's)?|old|incumbent's)";
const OLD_NOUN =
  '(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|terms?|tenancy|approv\\w+|awards?|limit|allocation|call-off|provision|provider|supplier)';

export const CUES: readonly CueRow[] = [
  row('saving', 'a saving', {
    before:
      'sav(?:e|es|ed|ing|ings)|discount(?:ed)?(?: of)?|rebate|efficienc(?:y|ies)|cost avoidance|avoided costs?|(?:reduction|decrease)(?: in (?:\\w+ ){0,3}\\w+)? of|reduc(?:e|es|ed|ing) (?:\\w+ ){0,4}by|cheaper by|so that',
    after:
      '(?:(?:per annum|p\\.?a\\.?|a year|annual|cashable|non-cashable|net|in) )*(?:savings?\\b|is released|saved|cheaper|less than|below (?:the )?(?:budget|estimate))',
  }),
  row('threshold', 'a limit', {
    before:
      'thresholds?|(?:approval|authority|authorisation|delegat\\w+|financial|spending|expenditure|referendum|upper|lower|signing|cash|purchase|credit) (?:limits?|levels?)|limits? (?:is|are|of|was|remains|rises?|at)',
    after: '(?:(?:\\w+ ){0,2}(?:limit|threshold|ceiling)\\b)',
    reach: 14,
  }),
  row('income', 'money that comes in', {
    before:
      "income(?: of| stream| target| generat\\w+)?|receipts?(?: of| from)?|proceeds|rent (?:receivable|received)|revenue generated|(?:payable|paid) to the (?:commissioner|pcc|opcc|force|constabulary|police)(?: of| at)?|sale price|sold (?:for|at)|sale of (?:[\\w',-]+ ){1,10}(?:for|at)|(?:sells?|sell|dispose) [^£]{0,60}(?:for|at)|special police services|guaranteed return(?: of)?|offer (?:of|from)|(?:(?:company|tenant|landlord|purchaser|buyer|licensee|lessee|operator|developer|council) (?:will|would|is to|has agreed to|to)(?: also)? (?:pay|contribute|provide))",
    after:
      '(?:(?:in total|in all|net|of|in|per annum|p\\.?a\\.?|a year|gross|the) )*(?:\\(?(?:income|receipts?)\\)?|payable to the (?:commissioner|pcc|opcc|force|constabulary|police)|capital receipt)|[^.;£]{0,60}\\b(?:(?:will|to|would) be paid by (?:the |a )?(?:landlord|tenant|purchaser|developer|buyer)|from the sale)',
  }),
  row('budget', 'a budget or provision', {
    before:
      '(?:budgets?|budgeted|allocations?|allocated|provision|provided for|earmark\\w*|set aside|ring-?fenced|capital programme|revenue programme|programme (?:of|stands|has)|made available|available|virements?|vired?|reserves? (?:of|stands?|balance)|fund(?:ing pot| of| stands)|precept|council tax requirement|medium term financial (?:plan|strategy)|approved sum|identified)',
    after:
      "(?:(?:in|of|within|from|for|is|was|has|been|had|will|be|the|a|an|its|existing|approved|capital|revenue|annual|overall|total|net|20\\d\\d[/-]\\d\\d|available) )*(?:budgets?\\b|allocation\\b|allocated|set aside|available\\b|earmarked|provision\\b|of the (?:year's )?allocation|has been (?:set aside|identified|allocated|included|provided)|in the (?:capital |revenue )?programme)",
  }),
  row('budget', 'money moved within the budget', {
    before: '(?:mov(?:e|es|ed|ing)|transfer(?:s|red|ring)?|vire[sd]?|virement)(?: of| the)?',
    reach: 1,
  }),
  row('uplift', 'an increase', {
    before:
      "uplifts?(?: of| amounting to| totalling| worth)?|(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|extra|grow(?:s|n|th)?|go(?:es)? up)(?: (?:in|to) (?:[\\w'-]+ ){1,8}?)?\\s*(?:by|of)|additional (?:funding|spend|expenditure|contribution|cost|sum|amount|value|investment|grant|allocation)(?: of)?|by an? (?:additional|further|extra)|additional|further sum(?: of)?",
    after:
      '(?:uplift|increase\\b|(?:in )?additional (?:funding|spend|contribution|value)|more than (?:the )?(?:original|approved))',
    reach: 4,
  }),
  row('one_off', 'paid once', {
    before:
      'one-? ?off(?: \\w+){0,2}|set-?up(?: costs?| charges?| fees?)?|implementation(?: costs?| charges?| fees?)?|installation(?: costs?)?|initial purchase|mobilisation(?: costs?)?|legal (?:costs|fees)|capital (?:costs?|outlay|element)|fitting(?:-| )?out(?: costs?)?|migration costs?|start-?up(?: costs?)?|exit costs?|purchase of (?:[\\w-]+ ){1,6}',
    after:
      '(?:(?:as |is |for |a |the )*one-? ?off|(?:for|towards|in|of|on) (?:the |initial |its )*(?:set-?up|implementation|installation|mobilisation|start-?up|fitting|fit-?out|legal (?:costs|fees)))',
  }),
  row('option', 'the price with options', {
    before:
      "inclu(?:ding|sive of) (?:[\\w'-]+ ){0,5}(?:extensions?|options?|optional)(?: [\\w'-]+){0,6}|(?:if|should|were|where|when) (?:[\\w',-]+ ){0,6}?(?:extensions?|options?|extended|exercised|used|taken up)(?:,? [\\w'-]+){0,8}|whole[- ]life(?:time)?|lifetime|(?:full|whole|maximum|potential|entire) (?:potential |possible |contract |[\\w-]+[- ]year )*(?:term|life|period|duration|years|value)(?: [\\w',-]+){0,3}|(?:optional|extension|option|further|additional) (?:years?|periods?|terms?|\\d+ months|[\\w-]+ years?)(?: [\\w-]+){0,2}(?:,? (?:at|of|is|costs?|would cost|will cost|would be|will be|for))",
    after:
      "(?:if|should|were|where|including|inclusive of|when) (?:[\\w'-]+ ){0,6}(?:extensions?|options?|extended|exercised|taken up)|with (?:both |all |the )*(?:extensions?|options?)(?= *[.,;)]|$)|over (?:the )?(?:[\\w-]+ )?(?:full|whole|maximum|entire|potential)|for (?:the )?(?:full|whole|maximum|entire|optional|extension)|(?:for|in|per) (?:each|the|any|either|every|all) (?:of the )?(?:optional|extension|option)",
    reach: 6,
  }),
  row('organisation_share', "one body's share", {
    before:
      "shares?(?: of (?:the |this |that )?(?:[\\w-]+ ){0,3})?(?: is| are| will be| would be| at)?|(?:one|two|three)[ -](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?)|apportion\\w*|proportion(?: of)?(?: [\\w-]+){0,3}|portion(?: of)?(?: [\\w-]+){0,3}|(?:[A-Z][\\w-]+|force|commissioner|pcc|opcc|police|council)'?s'? (?:own )?(?:part|element|contribution|cost|costs|portion|spend)(?: of (?:that|this|the [\\w-]+|it))?(?: (?:is|are|will be|would be|being|of|at))?|(?:cost|costs|charge|contribution|price|total) (?:to|for|from|per|of) (?:each|every|the (?:opcc|pcc|force|commissioner|constabulary|council))(?: [\\w-]+){0,3}|(?:each|every) (?:organi[sz]ation|force|partner|body|party|authority|pcc|office)(?: [\\w']+){0,6}|spend alone(?: is)?|split(?: equally)?(?: between)?(?: [\\w-]+){0,4}|divided (?:equally )?between(?: [\\w-]+){0,4}|recharge[ds]?(?: to)?",
    after:
      '(?:per|to each|for each|by each|from each) (?:organi[sz]ation|force|partner|body|party|authority|pcc|opcc|office|commissioner)|(?:from|by|to be (?:met|paid|funded) by) (?:the )?(?:[A-Z][\\w-]+ ){0,3}(?:PCC|OPCC|Police|Constabulary|Force|Council|Fire|NHS|CCG|ICB)\\b|each(?= *(?:[.,;)]|$))(?! \\w)',
  }),
  row('organisation_share', "one body's contribution to a joint cost", {
    before:
      'contribut(?:e|es|ing|ions?)(?: of)?|(?:will|would|to|shall) (?:meet|pay|fund|bear)(?: (?:half|the rest|the remainder))?|half(?: of)?',
    needs:
      /\bof which\b|\bremain\w+\b|\bthe rest\b|\brespectively\b|\bjoint\w*\b|\bpartners?\b|\bshare[sd]?\b|\beach\b|\band (?:the )?(?:[A-Z]\w+ ){1,4}(?:£|\(£|will|to pay)/,
    reach: 2,
  }),
  row('organisation_share', 'a percentage of a joint cost', {
    before: '\\d{1,3}(?:\\.\\d+)?%(?: share)?(?: of (?:the )?(?:total |cost |costs )*)?',
    after:
      '\\d{1,3}(?:\\.\\d+)?%(?! (?:contingency|of the (?:original|contract)|uplift|increase|saving|reduction|discount))',
    needs:
      /\b(?:shares?|shared|split|contribut\w+|proportion\w*|apportion\w*|each|forces|funded by|meet|pays?|paid by|respectively)\b(?!.*conting)/i,
    reach: 3,
  }),
  row('unit_price', 'the price of one', {
    before:
      '(?:unit|hourly|daily|day|mileage) (?:price|cost|rate|charge)s?|rates? of|each [\\w-]+ (?:is|are|will be) (?:charged|priced|billed) at|charged at|(?:a|one|each) [a-z-]+ costs|(?:price|cost) of an? [a-z-]+ is',
    reach: 3,
  }),
  row('request', 'what was asked for', {
    before:
      "ask(?:s|ed|ing)?(?: [\\w-]+){0,2} for|sum asked for|request(?:s|ed|ing)?(?: is| was| of| for)?(?: [\\w-]+){0,3}|appl(?:y|ied|ies|ication|ications)(?: to [\\w' ]{1,40})? for(?: funding of)?|bid(?:ding)? for|seek(?:s|ing)(?: (?:funding|a grant|support|a contribution) of)?|sought (?:funding|a grant|support|a contribution)(?: of)?",
    after: '(?:(?:was|were|is|has been|had been) )?(?:requested|asked for|applied for|sought|bid for)',
    reach: 5,
  }),
  row('bid', 'one of several offers', {
    before:
      '(?:quotes|quotations|tenders|bids|offers|prices|submissions)(?: [\\w-]+){0,3} (?:received|returned|submitted|obtained|ranged|ranging|of|from|were|was|in)(?: [\\w-]+){0,2}|unsuccessful(?: [\\w-]+){0,3}|second lowest(?: [\\w-]+){0,3}|next (?:lowest|best)(?: [\\w-]+){0,3}|highest (?:bid|tender|quote|quotation)(?: [\\w-]+){0,2}|(?:were|was) (?:received|returned)',
    reach: 5,
  }),
  row('source', 'where the money comes from', {
    before:
      "(?:(?:grant|funding|contribution|award|allocation|investment) (?:of|from|received from) (?:the )?(?:home office|ministry of justice|moj|government|dluhc|dcms|youth endowment fund)|(?:home office|ministry of justice|moj|government|national|lottery|safer streets|serious violence)(?: [\\w-]+){0,4} (?:grant|funding|award|allocation)(?: of)?|(?:funded|met|financed|paid)(?: in (?:full|part))? (?:from|by|through|out of)(?: [\\w'/-]+){0,6})",
    after:
      '(?:(?:of|in) )?(?:(?:[\\w-]+ ){0,2}(?:funding|grant|money)? )?(?:from|by|provided by|received from|awarded by) (?:the )?(?:home office|ministry of justice|moj|government|youth endowment fund|reserves?)',
    reach: 4,
  }),
  row('previous_value', 'what was agreed or paid before', {
    before: `(?<!(?:against|than|over|compared (?:to|with)|on|below)\\s+(?:the |its |our )?)${OLD} (?:[\\w'/-]+ ){0,3}?(?:${MONEY_NOUN}|${OLD_NOUN})(?: [\\w']+){0,6}|to date|so far|(?:spend|expenditure|costs?|payments?)(?: [\\w-]+){0,5} (?:has|have|had) (?:already )?been|was let(?: [\\w'/-]+){0,10}|superseded(?: [\\w-]+){0,3}|has (?:already )?(?:been )?(?:spent|paid)|had (?:a|been)(?: [\\w-]+){0,3}|used to (?:cost|pay)|in place of|instead of the|previously`,
    after:
      '(?:(?:was|were|has been|had been) (?:previously |already |originally )?(?:approved|agreed|awarded|spent|paid)|previously|under the (?:current|existing|previous|present|old|last)|(?:to date|so far))',
  }),
  row('estimate', 'an estimate', {
    before:
      'guide price(?: of)?|valuation(?: of)?|valued at|(?:is|are|was|were|been) (?:put|valued) at|forecast(?: [\\w-]+){0,3}|pre-tender estimate|estimat(?:e|ed|es|ing)(?: [\\w-]+){0,3}|indicative(?: [\\w-]+){0,3}|project(?:ed|ion)(?: [\\w-]+){0,3}|asking price',
    after: '(?:\\(?(?:estimated|estimate|est\\.|indicative))',
    reach: 5,
    yields: true,
  }),
  row('grant', 'a grant', {
    before:
      '(?:small |standard |crime and disorder |core |total )*grants? (?:award )?(?:funding )?(?:of|totalling|worth|at|to)|grant(?:ed|s)?|award(?:s|ed|ing)? (?:the |of )?[^£.;]{0,60}?|(?:recommend\\w*|propos\\w*)(?: [\\w-]+){0,2} award(?: of)?|donat\\w+(?: of)?|bursary',
    after: '(?:(?:in )?grants?(?: funding| aid)?\\b|grant\\b)',
    reach: 10,
  }),
  row('other', 'a part or a side sum', {
    before:
      'conting\\w+(?: of)?|(?:the )?(?:second|third|other|alternative|remaining|rejected)(?: options?)? (?:was|were|would)(?: [\\w-]+){0,3}|retention|damages|penalt\\w+|of which|underspen\\w+|overspen\\w+|slippage|remaining|remainder|balance(?: of)?|left over|(?:net )?(?:extra|additional) costs? is(?: only)?|stamp duty|service charge(?: [\\w-]+){0,3}|insurance cover|indemnity(?: [\\w-]+){0,4}|turnover(?: of)?|VAT of|full project(?: [\\w-]+){0,2}|project (?:cost|costs|total)|cost of (?:carrying|doing|not|staying)(?: [\\w-]+){0,3}|not (?:been )?(?:recommended|approved|supported|funded)|equal (?:parts|instal?ments)(?: of)?|instal?ments? of|band [a-h](?: [\\w-]+){0,3}|fines?|excess of|liabilit\\w+|deposit|run rate|rate of about|each instalment|in-house',
    after:
      '(?:(?:for|towards|of|in) (?:the )?(?:contingenc\\w+|travel|expenses|retention)|(?:is|as|of|in|for) (?:capital|revenue)\\b|contingency|retention|(?:of )?VAT\\b|underspen\\w+|of slippage|(?:falls?|fell|is payable|will fall)(?: due)? in|(?:is |was |to be )?(?:not )?(?:refused|declined)|per claim|any one)',
    reach: 6,
  }),
];

/** Words that any price may follow: they make a sum the price of what is decided, where nothing nearer says otherwise. */
export const PRICE_CUE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${MONEY_NOUN}|worth|valued|priced|quotation|tender|consideration|premium|investment|payment|purchase)(?: [^£.;]{0,60}?)?(?:of|is|at|as|be|was|for|to|:|-|totals?|totalling|total)?|(?:will|would|to|shall)? ?cost(?:s|ing)?|amount(?:s|ing)? to|totall?(?:s|ing|ed)?|in the sum of|at|for)\\s*$`,
  'iu',
);

/** A sum that these follow or go before is the whole of what is decided. */
export const TOTAL_CUE =
  /\b(?:in total|in all|total(?:s|ling|ing)?|combined|altogether|overall|aggregate|whole|amount(?:s|ing)? to|sum total|grand total|(?:contract|award|tender) (?:value|price|sum)|value of (?:the|this) (?:contract|award))\b/i;

/** Comparisons that make a sum a limit when no price stands before them. */
export const LIMIT_BEFORE =
  /(?<![\p{L}\d])(?:above|below|over|under|exceed(?:s|ed|ing)?|(?:less|more|greater|lower) than(?: or equal to)?|(?:under|over|above|below) or equal to|equal to or (?:over|above|under|below|less than)|in excess of|at least|>|<|>=|<=|between|valued at|up to|up to and including|not exceed(?:ing)?)\s*(?:a (?:total )?value of\s+|the value of\s+)?[:(]?\s*$/iu;
export const LIMIT_AFTER = /^\s*,?\s*(?:or|and) (?:above|over|more|less|below|under|greater|upwards)\b/i;
/** A price or a saving stands before the comparison: `a cost of over £2m` is no limit. */
export const PRICED =
  /(?:(?:costs?|price|value|sum|total|savings?|spend|budget|grants?|award|contribution|worth|income|receipts?|fee|rent|funding|payment|expenditure|amount\w*)\s+(?:of|is|are|at|was|were|being|for|to|will be|would be|has been|totalling)|(?:will|would|to)\s+cost|costs|costing|totalling|worth|at|for|spend|pay|contribute|provision of|saves?|saving)\s+(?:a |an |the )?(?:just |well |slightly )?$/i;
/** The language of rules: a limit rather than a price, also behind the word value. */
export const RULE_WORDS =
  /\b(?:delegat\w+|thresholds?|standing orders?|financial (?:regulations?|instructions?|procedures?)|contract (?:procedure )?rules|scheme of|quotations?|must|required? (?:to|by|approval)|requires|reserved|polic(?:y|ies)|procurement rules|regulations?|call(?:s|ed)? (?:off|for)|tenders?|key decision|may (?:not )?|lots?:?|any one|not (?:be )?more than|approval is (?:needed|required)|published?)\b/i;
