/**
 * One word for each idea of the field that clerks write in many ways: the cues of sums are written for the word on the left and hold for all
 * that stand beside it. Ways of writing only: what could change the meaning has no row. Read on the records of 23 offices, on councils'
 * decision notices and on contract notices. Which texts are put into these words is `parse/amounts/place.ts`'s to say.
 *
 *   "no more than £10,000", "capped at £10,000"      up to £10,000
 *   "a reduction in costs of £7,900"                  a saving of £7,900
 *   "a reduction in costs per head"                   left alone: no sum of money follows
 */

/** What is written, as the source of a regexp, for the word that the cues know. */
export interface SameWords {
  readonly as: string;
  readonly written: string;
}

const BE = '(?:is|are|was|were|be|been|being)';
/** What a sum of money follows: `of £5,000`, `is estimated at about £5,000`. */
const TO_SUM =
  '(?=(?: (?:of|is|are|was|were|will|would|be|to|at|in|amounting|totalling|worth|estimated|expected|about|around|some|circa|approximately|roughly|up|over|least|an?|maximum|no|more|than|total|the|region|order)){0,8} £)';
const PROPERTY = '(?:property|house|site|land|building|freehold|station|premises|flat|plot|unit)s?';
const AGREEMENT = '(?:contract|agreement|order|call-?off|tender|lot|framework|commission|work)s?';

export const SAME_WORDS: readonly SameWords[] = [
  // A ceiling.
  {
    as: 'up to a $1 of',
    written: '(?:up )?to an? (?:total )?(?:maximum|ceiling|limit|cap) (value|sum|cost|total|price|spend) of(?= £)',
  },
  {
    as: 'up to',
    written:
      '(?:up )?to an? (?:total )?(?:maximum|ceiling|cap)(?: of)?(?= £)|(?:in an? (?:amount|sum) )?(?:no|not) (?:more|greater|higher) than|not (?:to exceed|exceeding)|at (?:the )?most(?= £)|(?:capped|limited|restricted) (?:at|to)(?= (?:an? (?:maximum|total) of )?£)|(?:with|within|subject to|under) an? (?:overall |total |upper )?(?:ceiling|cap|limit|maximum) of',
  },
  {
    as: 'a maximum of',
    written: '(?<=\\b(?:at|with|to|for|of) )an? (?:overall |upper )?(?:ceiling|cap|upper limit) of(?= £)',
  },
  {
    as: 'exceed',
    written:
      '(?<=\\bnot (?:(?:expected|likely|anticipated|thought|forecast) to )?)(?:be (?:any )?(?:more|greater|higher) than|go (?:above|beyond|over)|rise above|(?:come|amount) to more than)',
  },
  // What is paid again each year.
  {
    as: 'annual $1',
    written: '(costs?|prices?|charges?|rent) (?:per (?:year|annum)|each year|a year)(?= (?:of|is|are|will be|at)\\b)',
  },
  {
    as: 'a year',
    written:
      '(?<=£[\\d.,]{1,14} ?(?:k|m|bn|million)?[\\s,(]{1,2}|^[\\s,(]*)(?:annually|yearly|per (?:year|financial year)|every year|each(?: and every)? year|on an annual basis)(?! (?:of|for each|in which)\\b)',
  },
  { as: 'annual', written: 'yearly(?= [a-z])(?! (?:and|in|from|for|at|on|to|by|over|until)\\b)' },
  // The whole.
  {
    as: 'total $1',
    written:
      '(?<!\\bof the )(?:overall|aggregate|all-in|cumulative) (costs?|price|value|sum|spend|amount|charge|expenditure|commitment)|(costs?|price|value|spend|charge) (?:overall|in total|in all|altogether)(?= (?:of|is|are|will be|comes? to|at)\\b)',
  },
  { as: 'contract value', written: '(?:contract|agreement) (?:sum|price)' },
  { as: 'totalling', written: '(?:amounting|coming|adding up) to|(?<!\\bup )to the (?:value|amount|tune) of' },
  // What is saved.
  {
    as: 'savings',
    written:
      '(?:reductions|savings) in (?:its |our |running |total )?(?:costs?|spend|spending|expenditure)|cost (?:reductions|savings)|efficiencies|efficiency (?:savings|gains)',
  },
  {
    as: 'saving',
    written: `(?:reduction|saving) in (?:costs?|spend|spending|expenditure)|cost (?:reduction|saving)|efficiency (?:saving|gain)|(?<=\\b(?:an?|the|annual|estimated|expected|cashable|recurring|further|total|that|this) |[,;:] )efficiency${TO_SUM}`,
  },
  // More of the same.
  {
    as: 'increase',
    written:
      // `The addition of £240,000 to the programme` is an act, no increase of anything.
      '(?<=\\b(?:an?|the|this|that|annual|further|price|rent|proposed) )(?:rise|(?<!\\bthe )addition|growth)(?= (?:of|in|to)\\b[^.;£]{0,120}£)',
  },
  // Where the money comes from.
  { as: 'budget', written: '(?:budgets?|budgetary) (?:provision|allocation)|(?:funding|budget) envelope' },
  {
    as: '$1 met from',
    written: `(${BE}) (?:financed|resourced|defrayed|paid for|paid|covered|borne|afforded) (?:from|out of)`,
  },
  {
    as: 'will be met',
    written: '(?:is|are) (?:intended |proposed )?to be (?:met|funded|financed)(?= (?:from|by|out of|within)\\b)',
  },
  { as: '$1 met', written: '(will be) (?:funded|financed|resourced)(?= (?:from|out of|within)\\b)' },
  // What is paid and done.
  {
    as: '$1 paid',
    written: `(${BE}|now|currently) (?:remitted|paid over|disbursed|settled)(?! (?:at|for|out|in the sum|with)\\b)`,
  },
  {
    as: 'paid',
    written:
      '(?:remitted|settled|paid over)(?= (?:each|every|in (?:advance|arrears)|quarterly|monthly|annually|yearly)\\b)',
  },
  { as: 'spent', written: 'expended|laid out(?= on\\b)' },
  { as: 'will cost', written: '(?:is|are) going to cost' },
  { as: 'will', written: '(?:is|are) going to(?! (?:the|an?)\\b)' },
  {
    as: 'at a cost of',
    written: `at an? (?:total |overall |full )?(?:cost|outlay) (?:totalling|amounting to|of)|(?<=[,)] )costing${TO_SUM}`,
  },
  // The consent.
  {
    as: 'approve',
    written: 'give approval (?:for|to)|consent to|authorise|sanction|(?<=\\bto )agree(?= (?:the|an?|this) [a-z])',
  },
  {
    as: 'approves',
    written: 'gives (?:his |her |their )?approval (?:for|to)|consents to|authorises|sanctions(?= the\\b)',
  },
  { as: 'approved', written: 'given approval(?: (?:for|to))?|authorised|sanctioned' },
  // The contract finds its firm.
  {
    as: 'award',
    written: `(?<=\\b(?:to|and|or) )(?:let|place|give)(?= (?:the|an?|this|that) (?:[\\w-]+ ){0,4}?${AGREEMENT}\\b)`,
  },
  { as: 'awards', written: `(?:lets|places|gives)(?= (?:the|an?|this|that) (?:[\\w-]+ ){0,4}?${AGREEMENT}\\b)` },
  { as: 'the award of', written: '(?:the (?:letting|placing|giving) of|awarding)(?= (?:the|an?|this|that|new) )' },
  { as: '$1 awarded to', written: `(${BE}) (?:let to|placed with)(?<=\\b${AGREEMENT}\\b[^.;£]{0,80})` },
  // What is sold finds its buyer.
  {
    as: '$1 sold to',
    written: `(${BE}) (?:disposed of to|bought by)(?<=\\b${PROPERTY}\\b[^.;£]{0,80})`,
  },
  // Today and before.
  {
    as: 'currently',
    written:
      'at (?:present|the moment|the present time|this time)(?! (?:of|when)\\b)|as things stand|for the time being|presently',
  },
  {
    as: 'current $1',
    written:
      '(contract|agreement|lease|licence|arrangement)s? (?:now |at present |currently )?(?:in place|in force)(?! (?:of|for the)\\b)(?: now| at present)?',
  },
  // What a thing is thought to cost.
  {
    as: 'estimated',
    written:
      '(?:anticipated|projected|predicted|forecasted)(?! (?:that|to|in|within)\\b)|expected(?= (?:(?:total|annual|overall|contract|capital|revenue|net|gross|additional|whole[- ]life) )*(?:costs?|price|value|spend|expenditure|savings?|rent|fees?|charges?|income|sum|amount|receipts?|at|total)\\b)|(?<=\\b(?:an?|the) )expected(?= £)|(?<=\\b(?:is|are|was|were|been) )(?:forecast|expected|budgeted)(?= at\\b)(?<!\\b(?:balances?|reserves?|outturn|borrowing|debt)\\b[^.;£]{0,60})',
  },
  {
    as: 'estimate',
    written:
      '(?<=\\b(?:an?|the|our|initial|current|cost|first|pre-tender) )(?:projection|forecast)(?=(?: (?:of|is|was|for|by)\\b|[.,;)]))|(?<=\\bpre-tender )(?:projection|forecast)',
  },
  // What may be added.
  {
    as: 'option to extend',
    written:
      '(?:possibility|right|scope|facility|provision|opportunity|ability|choice|power|option) (?:to (?:extend|prolong|renew)|(?:of|for) (?:extending|prolonging|renewing|(?:an? )?(?:extension|prolongation|renewal)))',
  },
  {
    as: 'extensions',
    written:
      '(?:further|additional|renewal|added|extra|optional) (?:periods|terms|years)(?= (?:are|being|were|is) (?:taken up|taken|used|exercised)\\b)',
  },
  { as: 'extension', written: '(?:renewal|prolongation)(?= (?:years?|periods?|terms?|options?)\\b)' },
  // Sums of a lease.
  { as: 'rent of', written: 'rental of(?= (?:[a-z]+ ){0,3}£)|rent(?:al)? (?:payable|due) of' },
];
