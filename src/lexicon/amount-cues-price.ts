/**
 * Cues of sums that are a price of their own kind or a part of one: increases, sums paid once, the price with options, shares, unit prices. Read
 * on the records of 23 offices (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, HEDGED } from './amount-cue.ts';

/** People who sell or let: their part is not a partner's share. */
const SELLERS =
  "(?!(?:supplier|contractor|landlord|tenant|company|bidder|provider|firm|today|year|month|week|day|developer|consultant)s?')";

export const PRICE_PART_CUES: readonly CueRow[] = [
  cueRow('uplift', 'an increase', {
    before: [
      /(?:increas\w+|rais(?:e|es|ed|ing)|uplift\w*|ris(?:e|es|en|ing)|rose|var(?:y|ied|ying)) (?:[\w'-]+ ){0,14}?by/,
      /uplifts?(?: of| amounting to| totalling| worth)?/,
      /(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|th)?|go(?:es)? up)(?: (?:in|to) (?:[\w'-]+ ){1,8}?)?\s*(?:by|of)/,
      /additional (?:funding|spend|expenditure|contribution|sum|amount|value|investment|grant|allocation)(?: of)?/,
      /by an? (?:additional|further|extra)/,
      /further sum(?: of)?/,
      /(?:(?:to|will|would) add|adding)/,
    ],
    after: [
      /uplift/,
      /increase\b/,
      /(?:in |of )?additional (?:funding|spend|contribution|value|expenditure)/,
      /(?:more|higher|dearer)(?: per (?:year|annum)| a year)? than (?:(?:is|was) (?:now |currently )?paid|the (?:original|approved|current|present|existing|previous|old|last)|at present|last year|now|today|before|it was)/,
    ],
    reach: 4,
  }),
  cueRow('uplift', 'an increase', {
    before: [
      `(?:uplifts?|increases?|rise|variation)(?: (?:in|to|of|across|on)(?: [\\w'/-]+){1,12}?)? (?:of|by|is|at|to)${HEDGED}`,
    ],
    needs: /\b(?:contracts?|values?|agreement|price|cost|sum|spend|charge)\b/i,
    reach: 0,
    // From an old value to a new one: both are known by each other.
    unless: /\bfrom\b[^£]*$|(?<!\bup )\bto\s*(?:[\w.]+\s+){0,3}$/i,
  }),
  cueRow('whole', 'what an increase brings it to', {
    before: [
      /(?:increas|rais|uplift|tak|bring|extend)\w* (?:the |this |it |its )?(?:[\w'&/-]+ ){0,14}?(?<!up )to(?: (?:a|an|the|about|around|some|approximately|new|revised|forecast|maximum|total|value|sum|of))*/,
    ],
    needs: /\b(?:contracts?|values?|agreement|price|grant|limit|authority|expenditure|total)\b/i,
    unless: /\bfrom\b[^£]*$|\b(?:income|saving|reserve|term|months?|years?)\w*\b[^£]*$/i,
    reach: 0,
  }),
  cueRow('uplift', 'an addition', { before: [/additional/, /(?:an?|the) extra/], reach: 0 }),
  cueRow('uplift', 'an added cost', {
    before: [
      /(?:additional|extra|added) (?:[\w-]+ )?(?:costs?|capital|revenue|charge|price)(?: funding)?(?: of)?/,
      /(?:priced|costed) the (?:extra|additional|added) \w+ at/,
      /shortfall of/,
      /over-? ?spend(?: of)?/,
    ],
    reach: 2,
  }),
  cueRow('annual', 'one of several years', {
    before: [/^\W*years? (?:\d|one|two|three|four|five)/, /[;,] years? (?:\d|one|two|three|four|five)/],
    needs: /\byear (?:1|one)\b.*\byear (?:2|two)\b/i,
    reach: 1,
  }),
  cueRow('annual', 'one of several years', {
    after: [
      /(?:in|for) (?:the )?(?:(?:first|second|third|fourth|fifth|final) year|year (?:one|two|three|four|five|\d))/,
    ],
    needs: /\byear (?:two|2)\b|\bsecond year\b/i,
  }),
  cueRow('annual', 'paid each year', {
    after: [
      /(?:will be |to be |is |are )?(?:paid |payable )?in (?:each|any) (?:(?:of the )?(?:one |single )?(?:financial )?years?\b|of (?:the )?(?:\w+ years|20\d\d))/,
      /to the (?:annual|yearly) (?:cost|bill|charge|budget)/,
    ],
  }),
  cueRow('one_off', 'paid once', {
    before: [
      /one-? ?(?:off|time)(?: \w+){0,3}/,
      /set[- ]?up(?: costs?| charges?| fees?)?/,
      /(?:implementation|installation|mobilisation|migration|start-?up|exit|redundancy|onboarding) (?:costs?|charges?|fees?)/,
      /initial (?:purchase|training|outlay|set-?up|licen[cs]e|deployment)/,
      /(?:joining|entry|connection|activation|transition|transfer|conversion|registration) (?:fees?|costs?|charges?)/,
      /(?:selling|disposal|sale|marketing|auctioneers?'?) (?:fees?|costs?)/,
      /(?:redundancy|severance|termination) (?:payments?|costs?)/,
      /(?:legal|agents?'?|professional|surveyors?'?|valuation|consultants?'?) (?:own )?(?:costs|fees?)(?: (?:of|are|will be|is|at))?(?: [\d.]+ ?%)?/,
      /capital (?:costs?|outlay|element|investment)/,
      /fitting(?:-| )?out(?: costs?)?/,
    ],
    after: [
      /(?:as |is |for |a |the )*one-? ?off/,
      /(?:(?:needed|required|payable|due) )?(?:for|towards|in|of|on) (?:the |initial |its |one-? ?off )*(?:set[- ]?up|implementation|installation|mobilisation|start-?up|fitting|fit-?out|legal (?:costs|fees))/,
    ],
    reach: 9,
  }),
  cueRow('option', 'the price with options', {
    before: [
      /inclu(?:ding|sive of) (?:[\w'-]+ ){0,5}(?:extensions?|options?|optional)(?: [\w'-]+){0,6}/,
      /(?:if|should|were|where|when) (?:[\w',-]+ ){0,6}?(?:extensions?|options?|extended|exercised|used|taken up|taken)(?:,? [\w'-]+){0,8}/,
      /(?:whole[- ]life(?:time)?|lifetime)/,
      /with (?:both|all)(?: (?:of the|the|two|three))* (?:extensions?|options?)(?: [\w'-]+){0,6}/,
      /(?:(?:both|all|two|three|the) )+(?:extensions?|options?|extension years?) (?:(?:are|is|being|to be) )?(?:taken|used|exercised|included|added)(?:,? [\w'-]+){0,8}/,
      /extensions?,? if (?:used|taken|exercised|agreed),? (?:[\w-]+ ){0,3}(?:add|cost)/,
      /(?:potential|possible) (?:(?:total|contract|overall|maximum) )*(?:value|cost|spend|price)(?: [\w-]+){0,2}/,
      /plus (?:an? |the )?(?:possible|further|optional|additional|potential) [\w-]+(?: [\w-]+){0,2}/,
      /(?:full|whole|maximum|potential|entire) (?:potential |possible |contract |[\w-]+[- ]year )*(?:term|life|period|duration|years)(?: [\w',-]+){0,3}/,
      /(?:spend|value|costs?|price|total|it|which) (?:may|might|could) (?:reach|rise to|come to|grow to|amount to|be as much as)/,
      /(?:a|the|each) (?:further|third|fourth|fifth|extra|additional|optional|second) (?:year|term|period)(?: [\w-]+){0,3} (?:may|can|could|might) be (?:bought|added|taken|had)(?: for| at)?/,
      /(?:optional|extension|option|further|additional) (?:years?|periods?|terms?|\d+ months|[\w-]+ years?)(?: [\w-]+){0,2},? (?:at|of|is|costs?|would cost|will cost|would be|will be|for)/,
    ],
    after: [
      /(?:if|should|were|where|including|inclusive of|when) (?:[\w'-]+ ){0,6}(?:extensions?|options?|extended|exercised|taken up|(?:extra|further|optional|additional) (?:[\w-]+ )?(?:years?|terms?|periods?))/,
      /with (?:both |all |the )*(?:extensions?|options?)(?= *[.,;)]|$)/,
      /over (?:the )?(?:[\w-]+ )?(?:full|whole|maximum|entire|potential)/,
      /for (?:the )?(?:full|whole|maximum|entire|optional|extension)/,
      /(?:for|in|per) (?:each|the|any|either|every|all) (?:of the )?(?:optional|extension|option)/,
    ],
    reach: 6,
    blockedBy: /;/,
  }),
];

const SHARING =
  /\bof which\b|\bremain\w+\b|\bthe rest\b|\brespectively\b|\bjoint\w*\b|\bpartners?\b|\bshare[sd]?\b|\btowards (?:this|that|the) (?:sum|cost|total|price)\b|\band (?:the )?(?:[A-Z]\w+ ){1,4}(?:£|\(£|will|to pay)/;

export const SHARE_CUES: readonly CueRow[] = [
  cueRow('organisation_share', "one body's part of a whole", {
    before: [
      /of which (?:the )?[\w'&. ]{2,40}? (?:pays?|accounts?|is likely to account|bears?|will pay|meets?|will meet|contributes?)(?: for)?(?: [\d.]+ ?%)?(?:,? (?:which|that) is)?/,
      /(?:bears?|pays?|meets?|funds?|contributes?|bearing|paying|meeting) (?:the other )?(?:half|a third|a quarter|two thirds|three quarters|an equal (?:part|share))/,
    ],
    reach: 3,
  }),
  cueRow('organisation_share', 'the contribution that is approved', {
    before: [/contribution(?: to (?:the )?[\w' ]{3,50}?)? of/],
    needs: /^\W*(?:[\w.()]{1,4}\s)?(?:a |the )?contribution\b|\b(?:approv\w+|agree\w*|confirm\w*|make) (?:an? |the |its |our )?(?:annual )?contribution\b/i,
    reach: 2,
  }),
  cueRow('organisation_share', "one body's share", {
    before: [
      /shares?(?: of (?:the |this |that )?(?:[\w-]+ ){0,3})?(?: is| are| will be| would be| at)?/,
      /(?:one|two|three)[ -](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?)/,
      /apportion\w*/,
      /(?:proportion|portion)(?: of)?(?: [\w-]+){0,3}/,
      `${SELLERS}\\w+(?:'s|s') (?:own )?(?:part|element|contribution|costs?|portion|spend|share|call-off)(?: of (?:that|this|the [\\w-]+|it))?(?:, [\\w ]{4,60},)?(?: (?:is|are|will be|would be|being|of|at))?`,
      /(?:opcc|pcc|force|constabulary|police|county council|commissioner) (?:part|element|contribution|portion|share|spend)(?: (?:is|of|will be|would be|being|at))?/,
      /(?:costs?|charge|contribution|price|total) (?:to|for|from|per|of) (?:each|every|(?:the|this) (?:opcc|pcc|force|commissioner|constabulary|council|office))(?: [\w-]+){0,3}/,
      /the [\w-]+(?: (?:and|&) [\w-]+)? (?:part|share|element|portion)(?: (?:is|are|will be|being))?/,
      /(?:each|every) (?:organi[sz]ation|force|partner|body|party|authority|pcc|office)(?: [\w']+){0,6}/,
      /spend alone(?: is)?/,
      /our (?:own )?(?:use|share|spend|part|call-off|element)(?: of (?:it|this|that))?/,
      /split(?: equally)?(?: between)?(?: [\w-]+){0,4}/,
      /divided (?:equally )?between(?: [\w-]+){0,4}/,
      /recharge[ds]?(?: to)?/,
    ],
    after: [
      /(?:per|to each|for each|by each|from each) (?:organi[sz]ation|force|partner|body|party|authority|pcc|opcc|office|commissioner)/,
      /(?:(?:is|are|will be|to be) )(?:met|paid|funded|borne) by (?:the )?(?:[\w-]+ ){0,3}(?:pcc|opcc|police|constabulary|force|council|fire|nhs)\b/,
      /(?:from|by) (?:the )?(?:[\w-]+ ){0,3}(?:pcc|opcc|police|constabulary|council|fire and rescue|nhs)\b/,
    ],
  }),
  cueRow('organisation_share', "one body's contribution to a joint cost", {
    before: [
      /contribut(?:e|es|ing|ions?)(?: of)?/,
      /(?:will|would|to|shall) (?:meet|pay|fund|bear)(?: (?:half|the rest|the remainder))?/,
      /half(?: of)?/,
    ],
    needs: SHARING,
    reach: 2,
  }),
  cueRow('organisation_share', 'an equal share', {
    after: [/each(?= *(?:[.,;)]|$))/],
    needs: /\b(?:shared?|split|partners?|forces|organi[sz]ations|joint\w*|equally)\b/i,
  }),
  cueRow('organisation_share', 'a percentage of a joint cost', {
    before: [/\d{1,3}(?:\.\d+)?%(?: share)?(?: of (?:the )?(?:total |cost |costs )*)?/],
    after: [
      /\d{1,3}(?:\.\d+)?%(?! (?:contingency|of the (?:original|contract)|uplift|increase|saving|reduction|discount))/,
    ],
    needs:
      /\b(?:shares?|shared|split|contribut\w+|proportion\w*|apportion\w*|each|forces|funded by|meet|pays?|paid by|payable by|respectively)\b(?!.*conting)/i,
    reach: 3,
  }),
  cueRow('unit_price', 'the price of one', {
    before: [
      /(?:unit|hourly|daily|day|mileage) (?:price|cost|rate|charge)s?(?: (?:of|for) (?:the |an? )?[\w' -]{3,50}? (?:is|are|was))?/,
      /rates? of/,
      /each [\w-]+ (?:is|are|will be) (?:charged|priced|billed) at/,
      /each (?!organi[sz]ation|force|partner|body|party|authority|pcc|office|year|month)[\w-]+ costs/,
      /charged at/,
      /\d{1,4} ?[x×]/,
      /(?:a|one) [a-z-]+ costs/,
      /(?:price|cost|fee|charge) of an? [a-z-]+(?: [a-z-]+){0,2} (?:is|are|drops?|falls?|rises?|goes|comes)(?: [a-z-]+){0,3}/,
      /(?<=^\W{0,4}|[;:]\s)(?:an?|one) (?!year|month|week|day|further|total|grant|contract)[\w' -]{3,40}(?:, for (?:instance|example),)? is/,
      /and one of [a-z-]+/,
    ],
    after: [
      /(?:a|per|for each|for every) (?:square met(?:re|er)|sq\.? m|vehicle|person|head|case|visit|item|device|unit|garment|car)\b/,
      /(?:per|for each|for every|for one) (?!annum|year|month|week|cent|quarter|force|partner|organi[sz]ation|body|of\b)[a-z-]+/,
      /an? (?!year|month|week|day|quarter|grant|further|total|sum|maximum|contribution|saving)[a-z]+(?= *(?:[,;)]|\.(?:\s|$)|$|and\b|against\b|plus\b))/,
      /each\b(?=,? in total)/,
    ],
    reach: 3,
  }),
];
