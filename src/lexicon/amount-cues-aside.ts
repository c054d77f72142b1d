/**
 * Cues of sums beside a price: what was asked for, rival offers, sources, old prices, estimates, grants, side sums. Read on the records of 23
 * offices (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, MONEY_NOUN, NEW_AGREEMENT, OWN_PRICE } from './amount-cue.ts';

const OLD =
  "(?:current(?:ly)?|existing|present(?:ly)?|previous(?:ly)?|original(?:ly)?|initially|former(?:ly)?|earlier|prior|expiring|outgoing|last(?: year's)?|old|incumbent's)";
const OLD_NOUN =
  '(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|terms?|tenancy|approv\\w+|awards?|limit|allocation|call-off|provision|provider|supplier)';
/** Comparisons: `a saving against the present cost` speaks of the saving. */
const COMPARED = '(?<!(?:against|than|over|compared (?:to|with)|on|below)\\s+(?:the |its |our )?)';
/** An agreement that is made longer or larger is the one that is decided. */
const EXTENDED =
  '(?<!\\b(?:exten(?:d|ds|ded|ding|sion)|renew\\w*|var(?:y|ies|ying|iation)|continu\\w+|prolong\\w*|increas\\w+)\\s+(?:of\\s+|to\\s+|in\\s+)?(?:the |its |our |this )?)';

export const OTHER_CUES: readonly CueRow[] = [
  cueRow('other', 'a part that the sum before it is made of', {
    before: [/,? being (?:the |an? |its )?(?:[\w'-]+ ){0,6}?(?:of|at)/],
    reach: 1,
  }),
  cueRow('other', 'what a reserve or an account holds', {
    before: [
      /(?:reserves?|balances?) (?:now |then )?(?:stood|stands?|will stand|would stand|is forecast)(?: then)? at/,
      /will (?:then )?stand at/,
      /(?:stands?|stood|carried|held|shown) in the (?:accounts|books|balance sheet) at/,
      /book value(?: of| is| was)?/,
    ],
    reach: 2,
  }),
  cueRow('other', 'what all the partners pay together', {
    before: [/(?:region|consortium|partnership|alliance|programme) as a whole(?: [\w-]+){0,4}/],
    reach: 3,
  }),
  cueRow('threshold', 'a limit for what is paid back', {
    before: [/more than/, /over/, /above/],
    needs: /\b(?:paid back|pay back|repaid|returned|clawed back|unspent)\b/i,
    reach: 1,
  }),
  cueRow('bid', 'one of several offers', {
    after: [/subject to (?:planning|contract|survey|finance)/],
    needs: /\boffer(?:ed|s)?\b/i,
  }),
  cueRow('request', 'what was asked for', {
    before: [
      /(?:has|had|have) (?:asked|applied|bid) for(?: funding of)?/,
      /asking for/,
      /(?:sum|amount|funding|grant) (?:asked for|requested|sought|applied for)/,
      /requested (?:funding|a grant|support|a contribution|a total)(?: of)?/,
      /appl(?:y|ied|ies|ication|ications)(?: to [\w' ]{1,40})? for(?: funding of)?/,
      /(?:bid|bids|bidding) for/,
      /seek(?:s|ing)(?: (?:funding|a grant|support|a contribution)(?: of)?)?/,
      /sought (?:funding|a grant|support|a contribution)(?: of)?/,
    ],
    after: [/(?:(?:was|were|is|has been|had been) )?(?:requested|asked for|applied for|sought|bid for)/],
    reach: 4,
  }),
  cueRow('bid', 'one of several offers', {
    before: [
      /(?:quotes|quotations|tenders|bids|offers|prices|submissions)(?: [\w-]+){0,3} (?:received|returned|submitted|obtained|ranged|ranging)(?: [\w-]+){0,2}/,
      /(?:quotes|quotations|tenders|bids),? (?:of|from|at|were|was)/,
      /unsuccessful(?: [\w-]+){0,3}/,
      /(?:second lowest|next (?:lowest|best))(?: [\w-]+){0,3}/,
      /(?:quotation|quote|tender|bid|offer) of (?:a|the) (?:second|third|other|losing|next|unsuccessful) [\w-]+(?: [\w-]+){0,5}/,
      /highest (?:bid|tender|quote|quotation)(?: [\w-]+){0,2}/,
      /(?:tender|bid|quoted|tendered) (?:prices|sums)/,
      /(?:were|was) (?:received|returned)/,
      /quoted/,
    ],
    reach: 5,
  }),
  cueRow('source', 'where the money comes from', {
    before: [
      /(?:grant|funding|contribution|award|allocation|investment) (?:of|from|received from) (?:the )?(?:home office|ministry of justice|moj|government|dluhc|dcms|youth endowment fund)/,
      /(?:home office|ministry of justice|moj|government|national|lottery|safer streets|serious violence)(?: (?!and\b)[\w-]+){0,4} (?:grant|funding|award|allocation)(?: of)?/,
      /(?:funded|met|financed|paid)(?: in (?:full|part))? (?:from|by|through|out of)(?: [\w'/-]+){0,6}/,
    ],
    after: [
      /(?:has|have) been (?:secured|received|obtained)/,
      /of (?:the )?(?:home office|ministry of justice|moj|government|national|lottery|safer streets|serious violence) (?:[\w-]+ ){0,2}(?:funding|grant|money)/,
      /(?:(?:of|in) )?(?:(?:[\w-]+ ){0,2}(?:funding|grant|money)? )?(?:from|by|provided by|received from|awarded by) (?:the )?(?:home office|ministry of justice|moj|government|youth endowment fund|reserves?)/,
    ],
    reach: 4,
    blockedBy: OWN_PRICE,
  }),
  cueRow('previous_value', 'what was agreed or paid before', {
    before: [
      `${COMPARED}${EXTENDED}${OLD} (?:[\\w'/-]+ ){0,3}?(?:${MONEY_NOUN}|${OLD_NOUN})`,
      /to date/,
      /so far/,
      /(?:spend|expenditure|costs?|payments?)(?: [\w-]+){0,5} (?:has|have|had) (?:already )?been/,
      /(?:was|were) let/,
      /superseded/,
      /has (?:already )?(?:been )?(?:spent|paid)/,
      /used to (?:cost|pay)/,
      /spends(?: (?:approximately|about|around))?/,
      /in place of/,
      /instead of the/,
      /previously/,
    ],
    after: [
      /(?:was|were|has been|had been) (?:previously |already |originally )?(?:approved|agreed|awarded|spent|paid)/,
      /previously/,
      /under the (?:current|existing|previous|present|old|last)/,
      /(?:to date|so far)/,
    ],
    reach: 15,
    blockedBy: NEW_AGREEMENT,
  }),
  cueRow('previous_value', 'another year beside a price', {
    before: [/20\d\d(?:[-/]\d\d(?:\d\d)?)?:/, /last year:?/],
    needs: /£[^()£]*\((?:20\d\d|last year)/i,
    reach: 0,
  }),
  cueRow('previous_value', 'what an earlier agreement had', { before: [/had (?:a|been)(?: [\w-]+){0,3}/], reach: 1 }),
  cueRow('estimate', 'an estimate', {
    before: [
      /guide price(?: of)?/,
      /(?:is|are|was|were) costed at/,
      /price asked (?:was|is)/,
      /offers (?:in the region of|over|around|in excess of)/,
      /(?:valuer|surveyor|agent)s? (?:has |have )?put (?:[\w-]+ ){1,8}at/,
      /valuation(?: of)?/,
      /valued at/,
      /(?:is|are|was|were|been) (?:put|valued) at/,
      /forecast(?: [\w-]+){0,3}/,
      /pre-tender estimate/,
      /estimat(?:e|ed|es|ing)(?: [\w-]+){0,3}/,
      /indicative(?: [\w-]+){0,3}/,
      /project(?:ed|ion)(?: [\w-]+){0,3}/,
      /asking price/,
    ],
    after: [/\(?(?:estimated|estimate|est\.|indicative)/],
    reach: 6,
    yields: true,
  }),
  cueRow('grant', 'a grant', {
    before: [
      /(?:small |standard |crime and disorder |core |total )*grants?(?: award)?(?: funding)?(?: of| totalling| worth| at| to)?/,
      /granted/,
      /award(?:s|ed|ing)?/,
      /donat\w+(?: of)?/,
      /bursary/,
    ],
    after: [/(?:in )?grants?(?: funding| aid)?\b/, /(?:is|are|be|to be|was|were) (?:granted|awarded)/],
    reach: 12,
    blockedBy: /;/,
  }),
];

export const SIDE_CUES: readonly CueRow[] = [
  cueRow('other', 'a part or a side sum', {
    before: [
      /conting\w+(?: of)?/,
      /(?:the )?(?:second|third|other|alternative|rejected)(?: options?)? (?:was|were|would)(?: [\w-]+){0,3}/,
      /retention (?:sum|money|monies)?(?: of)?/,
      /damages/,
      /book value(?: of (?:the )?[\w-]+)?/,
      /dilapidations/,
      /insured for/,
      /(?:lowest|highest) at/,
      /under-?bidder(?: at)?/,
      /penalt(?:y|ies)/,
      /(?:under|over)spen\w+/,
      /slippage/,
      /left over/,
      /(?:net )?(?:extra|additional) costs? is(?: only)?/,
      /stamp duty/,
      /service charge(?: [\w-]+){0,3}/,
      /insurance cover/,
      /indemnity(?: [\w-]+){0,4}/,
      /turnover(?: of)?/,
      /VAT of/,
      /(?:full|whole|wider) project(?: [\w-]+){0,2}/,
      /(?:project|scheme) (?:cost|costs|total)/,
      /(?:and|plus) fees/,
      /cost of (?:carrying|doing|not|staying)(?: [\w-]+){0,3}/,
      /not (?:been )?(?:recommended|approved|supported|funded)/,
      /equal (?:parts|instal?ments|payments)(?: of)?/,
      /instal?ments? of/,
      /band [a-h](?: [\w-]+){0,3}/,
      /fines/,
      /precepts?/,
      /(?<!in )excess of/,
      /liabilit(?:y|ies)/,
      /deposit/,
      /run rate/,
      /rate of about/,
      /expenses(?: [\w-]+){0,3}/,
      /rent[- ]free(?: [\w-]+){0,3}/,
      /(?:writ(?:e|ten|ing)[- ]off|write-offs?)(?: [\w-]+){0,6}/,
      /match(?:ed)? funding(?: of)?/,
      /reserves?(?: [\w-]+){0,3} (?:stands?|standing|balance)(?: at)?/,
      /in-house/,
    ],
    after: [
      /(?:for|towards|of|in) (?:the )?(?:contingenc\w+|travel|expenses|retention)/,
      /contingency/,
      /(?:of |in )?VAT\b(?!\)| ?(?:exempt|exclusive|inclusive|excluded|included|is|at|not|free|zero|will|does))/,
      /underspen\w+/,
      /of slippage/,
      /(?:falls?|fell|is payable|will fall)(?: due)? in/,
      /(?:is |was |to be )?(?:not )?(?:refused|declined)/,
      /per claim/,
      /of (?:local )?match(?:ed)? funding/,
      /any one/,
      /(?:[\w-]+ ){0,6}?(?:failed|(?:was|were) (?:rejected|not accepted|disqualified|ruled out|non-compliant|withdrawn)|did not (?:meet|pass|comply))/,
      /(?:may|can) be spent on/,
    ],
    reach: 6,
  }),
  cueRow('other', 'what is left or a part', {
    before: [/of which/, /remaining/, /remainder(?: of)?/, /balance(?: of)?/],
    after: [/(?:is|as|of|in|for) (?:capital|revenue)\b/],
    needs: /\bof which\b|\bremain|\bbalance\b|\bmade up of\b|\bcompris/i,
    reach: 1,
  }),
];
