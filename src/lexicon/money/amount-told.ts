/**
 * Sentences that tell what was paid before this decision: last year's bill, an earlier stage, another decision, the agreement that runs out.
 * Each row is looked for in the sentence up to the sum. Read on the papers of 23 offices and on councils' decision notices.
 */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?:20\\d\\d(?:\\s?[-/–]\\s?(?:20)?\\d\\d)?|F/?Y ?\\d\\d)';
/** What is paid, told as past. `was` of a tender or an offer tells of this purchase: these nouns are not here. */
const BILL =
  '(?:costs?|charges?|spend|spending|bill|premiums?|fees?|rent|payments?|grants?|awards?|expenditure|receipts?|income|outlay|plan)';
const PAST =
  '(?:was|were|(?<!\\b(?:an?|the|its|total|overall|of)\\s)cost(?! of\\b)|came to|stood at|brought in|amounted to|totalled|paid|spent|received|raised|earned|drew|took|used|sold for|got|claimed)';
const SHORT = "(?:\\s+(?!will\\b|would\\b|to\\b)[\\w'&.-]+){0,5}";

export const TOLD_BEFORE: readonly RegExp[] = [
  // `Its contribution in the current year is`
  /\bin the (?:current|present) (?:financial )?year,? (?:is|are|was|stands at|comes to)\s*$/i,
  // `Each call now costs`
  new RegExp(`\\bnow (?:costs?|pays?|spends?|charges?)\\b${SHORT}\\s*$`, 'i'),
  // `Under the arrangement that ends on 31 March they pay`
  /\b(?:contract|agreement|arrangement|lease|licence|deal|terms) (?:that|which) (?:ends?|expires?|runs? out|lapses?|has (?:ended|expired|lapsed)|(?:is|are) (?:(?:about|due) to )?(?:end|expir|laps|com|run|finish)\w*)\b[^£;]*$/i,
  // `The cost of the initial period was`, `The first three years of the contract were worth`
  new RegExp(
    `\\b(?:costs?|price|value|spend|charges?|fees?|rent) (?:of|for|over|in) (?:each year of )?(?:the|its|their) (?:initial|first|original|opening) (?:[\\w-]+ ){0,3}?(?:periods?|terms?|years?|months|contract|agreement|stage|phase) (?:${PAST}|has been|have been)${SHORT}\\s*$`,
    'i',
  ),
  // `At the moment each call costs the force`, `currently they pay`
  new RegExp(
    `\\b(?:at present|at the moment|currently|presently|until now|hitherto|so far|as things stand)\\b[^£.;]*\\b(?:costs?|pays?|paid|spends?|charges?|is|are|receives?|gets?|buys?)\\b${SHORT}\\s*$`,
    'i',
  ),
  // `Last year's cost was`, `The last twelve months came to`, `In its last full year the provider was paid`
  new RegExp(
    `\\b(?:last|previous|preceding|past) (?:(?:full|financial|two|three|four|five|six|twelve|\\d+) )*(?:years?|months|quarter|term|period|round|season)(?:'s?)?\\b[^£.;]*\\b${PAST}\\b${SHORT}\\s*$`,
    'i',
  ),
  new RegExp(`\\blast year\\b[^£.;]*\\b(?:had|cost|costs|charge|price|spend|premium|rent)\\b${SHORT}\\s*$`, 'i'),
  // `The 2014/15 charge was`, `In 2022/23 they cost Durham`, `The grant for 2020/21 was`
  new RegExp(`(?<!\\bsince )\\b${YEAR}\\b(?:[^£.;]{0,60})\\b${PAST}\\b${SHORT}\\s*$`, 'i'),
  new RegExp(
    `\\b${BILL}(?:\\s+[\\w'-]+){0,3}\\s+(?:for|in|of|at) (?:${MONTH} )?${YEAR}\\s+(?:was|were|came to)\\b${SHORT}\\s*$`,
    'i',
  ),
  new RegExp(`\\b${BILL}(?:\\s+[\\w'-]+){0,3}\\s+in ${MONTH}\\s+(?:was|were|came to|stood at)\\b${SHORT}\\s*$`, 'i'),
  // `The first two years cost`, `In its first year it cost`, `Stage 1 was paid in the sum of`, `Round 1 committed`
  new RegExp(
    `\\b(?:the|its|their|whose) first (?:[\\w-]+ )?(?:years?|term|months)\\b[^£.;]{0,30}(?<!\\bwill )(?<!\\bto |'s )\\bcost\\b${SHORT}\\s*$`,
    'i',
  ),
  new RegExp(
    `\\b(?:phase|stage|round|tranche)s? (?:[\\dA-Z]|one|two|three)(?: and (?:[\\dA-Z]|two|three|four))?\\b[^£.;]{0,20}(?<!\\bwill )(?<!\\bto )\\b(?:cost|(?:was|were) (?:paid|funded|priced|delivered|completed|built|carried out)(?: for| at)?|committed|came to|took|used|awarded|spent|paid out|gave)\\b${SHORT}\\s*$`,
    'i',
  ),
  // `has run it since 2019 under an agreement worth`, `let in 2015 and since extended cost`
  new RegExp(
    `\\bsince (?:\\d{1,2} )?(?:${MONTH} )?20\\d\\d\\b[^£.;]*\\b(?:worth|costing|paid|at|for|with|price of)\\s*$`,
    'i',
  ),
  new RegExp(
    `\\b(?:let|begun|started|awarded|signed|placed|entered into|bought) in (?:${MONTH} )?20\\d\\d\\b[^£.;]*\\bcosts?\\b${SHORT}\\s*$`,
    'i',
  ),
  // `Payments have grown from £265,000 in 2018/19 to`
  /\b(?:have|has) (?:grown|risen|gone up|fallen|gone down|dropped|increased)\b(?:\s+[\w'-]+){0,6}\s*$/i,
  /\b(?:have|has) (?:grown|risen|gone up|fallen|gone down|dropped|increased) from £[^.;]{0,40}\bto\s*$/i,
  // `is bought year by year from X at`, `is now rented at`
  /\b(?:is|are) (?:(?:now|currently|at present|today) (?:bought|hired|rented|done|provided|supplied|leased)|(?:bought|hired|rented|leased|renewed) (?:year by year|each year|from year to year|month by month))\b[^£.;]*$/i,
  // `to replace two that end on 31 October (grounds,`
  /\breplac\w*\b[^£.;]*\bthat (?:end|expire|finish|run out|lapse)\b/i,
  /\b(?:passing rent|rent passing)\b[^£.;]*$/i,
  // `Spend since the contract began stands at`, `Payments so far come to`
  /\b(?:spend|spending|payments?|costs?|expenditure)\b[^£.;]*\b(?:since|so far|to date)\b[^£.;]*$/i,
  // `fitted 3,910 tyres in the last full year, at a cost of`
  /\bin the (?:last|previous|past) (?:full |financial |whole |calendar )?year\b[^£.;]*$/i,
  // `once the old system, which costs`, `The current supplier charges`
  /\b(?:old|existing|current|present|outgoing) (?:[\w-]+ ){0,3}?[\w-]+, which (?:now )?costs?(?: [\w-]+){0,2}\s*$/i,
  /\b(?:current|present|existing|outgoing|incumbent) (?:supplier|provider|contractor|firm|company|operator|landlord)s?(?:,[^,£.;]{2,50},)? (?:now )?(?:charges?|is paid|receives?|costs?|bills?)(?: [\w-]+){0,3}\s*$/i,
  // `The value of the contract at the time of award was`
  /\b(?:at|on) (?:the (?:time|point|date) of )?(?:its |the )?(?:original |first )?award\b[^£.;]*\b(?:was|were|stood at)(?: [\w-]+){0,2}\s*$/i,
  // `Up to now the work has been done by X at`
  /\b(?:up to now|until now|hitherto|so far|to date)\b[^£.;]*\b(?:has|have) been\b[^£.;]*$/i,
  // Welsh: what last year cost.
  /\b(?:y )?llynedd\b[^£.;]*$/i,
];

/** What follows the sum at once and sets it in the past: `for the last full year`, `a year) ends in June`. */
export const TOLD_AFTER =
  /^\)?[\s,]*(?:(?:plus|\+|ex|inc)\w* VAT[\s,]*)?(?:(?:(?:for|in|over|during) (?:the |its |their )?(?:last|previous|preceding) (?:[\w-]+ ){0,3}?(?:years?|months|term|quarter)\b)|(?:in|for) each of the (?:last|previous|past)\b|when (?:new|(?:first )?(?:bought|purchased|built|installed))\b|(?:was|were) (?:run|held|carried out|undertaken|completed)\b|in the (?:[\w-]+ )?(?:year|months) (?:just )?(?:ended|past|gone)\b|last year\b|(?:(?:an?|per|each) [a-z-]+ )?(?:currently|at (?:present|the moment))\b|in the (?:current|present) (?:financial )?year\b|(?:a year|p\.?a\.?|per annum)\)?[\s,]*(?:which |and (?:it |(?:the|this) (?:lease|contract|agreement|licence|term) )?)?(?:(?:is|are) due to )?(?:ends?|ended|expires?|expired|finish(?:es|ed)?|runs? out|lapses?d?|stops?|ceases?|c[ao]mes? to (?:an|its) end)\b)/i;

/** The agreement that a sentence speaks of runs out or is from an earlier time: `it` in the next is that agreement. */
export const ENDING_AGREEMENT =
  /\b(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|services?|frameworks?|systems?|softwares?|work)\b[^.]*\b(?:comes? to (?:its|an|a) (?:natural )?end|ends?|ended|expires?|expired|runs? out|dates? from|was let|were let|finish(?:es|ed)?|lapses?d?|falls? in)\b/i;
export const STANDS_FOR_IT =
  /^\W*(?:it|this|they|these|that|those|the (?:[\w-]+ ){1,3}one)\s+(?:now |currently |at present )?(?:costs?|is|are|was|were|has cost|have cost)\b(?! (?:proposed|recommended|intended|expected|estimated|planned|to be))[^£]*$/i;
/** Words that speak of what is to come, so that the sum is none of the past. */
export const TO_COME =
  /\b(?:will|would|shall|propose[sd]?|recommend\w*|re-?procur\w*|re-?tender\w*|new|replacement|forecast|estimated|expected|anticipated|offer|tender|quotation|bid|quoted|priced)\b/i;

/** A deed of an earlier time: `In 2019 the contract was let`, `PCD 841 approved the award`. */
export const EARLIER_DEED = new RegExp(
  `\\b(?:in|on|since|during) (?:the )?(?:(?:summer|autumn|winter|spring) (?:of )?)?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH},? )?(?:19|20)\\d\\d\\b[^.]*\\b(?:approved|agreed|awarded|let|signed|entered into|bought|purchased|procured|made|placed|appointed|began|started|took)\\b|\\b(?:approved|agreed|awarded|let|signed|bought|purchased|procured|made|entered into)\\b[^.]*\\b(?:in|on|by) (?:(?:PCD|DMPCD|DN|decision)\\b|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH},? )?(?:19|20)\\d\\d\\b)|\\b(?:previously|originally|initially) (?:approved|agreed|awarded|let|signed|bought|purchased|procured)\\b`,
  'i',
);
/** A sentence that goes on to tell of it in the past: `This was for a maximum of`, `The value was`. */
export const TOLD_OF_DEED =
  /^\W*(?:it|this|that|these|they|(?:the|its) (?:original |initial |total |maximum |contract |annual )*(?:value|cost|price|award|contract|agreement|sum|fee|rent|grant|spend))\s+(?:was|were|had been|cost|came to|amounted to)\b(?! (?:proposed|recommended|intended|expected|estimated|planned|to be|found|scored|quoted|the (?:lowest|highest|best|most)))[^£;]*$/i;
/** A sentence that only gives the size of what the one before names: `This will amount to`. */
export const STANDS_FOR_COST =
  /^\W*(?:it|this|these|they|that)\s+(?:(?:will|would|is|are|should) (?:be |come to |amount to |total |cost )?|comes? to |amounts? to |totals? )(?:expected to be |estimated (?:at|to be) |in the region of |around |about |some |approximately )?$/i;
/** Costs that are paid once, at the end of a sentence or before what they are for. */
export const PAID_ONCE =
  /\b(?:legal|landlord'?s?'?|agent'?s?'?|professional|surveyor'?s?'?|set-?up|implementation|installation|mobilisation|migration|exit|redundancy|removal|relocation|one-? ?off)\s+(?:own |legal )?(?:costs?|fees?|charges?)\b(?: (?:of|for|in|to) [^.;]{0,80})?(?: (?:will|must|are to|is to) be (?:met|paid|borne)[^.;]{0,40})?\W*$/i;
