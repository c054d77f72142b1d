/**
 * Cues of what each of several bodies pays, and of the price of one. Read on the records of 23 offices (RECORD-FORMATS section 2, roles) and on
 * councils' decision notices.
 */
import { type CueRow, cueRow } from './amount-cue.ts';

/** People who sell or let: their part is not a partner's share. */
const SELLERS =
  "(?!(?:supplier|contractor|landlord|tenant|company|bidder|provider|firm|today|year|month|week|day|developer|consultant)s?')";

const SHARING =
  /\b[Pp]artners\b|\bof which\b|\bremain\w+\b|\bthe rest\b|\brespectively\b|\bjoint\w*\b|\bpartners?\b|\bshare[sd]?\b|\btowards (?:this|that|the) (?:sum|cost|total|price)\b|\band (?:the )?(?:[A-Z]\w+ ){1,4}(?:£|\(£|will|to pay)/;

export const SHARE_CUES: readonly CueRow[] = [
  cueRow('organisation_share', "one body's part of a cost", {
    before: [
      /(?:council|authority|constabulary|police|o?pf?cc|commissioner|force|nhs|board|service) (?:will|would|is to|has agreed to) contribute/,
      /(?:council|authority|constabulary|police|o?pf?cc|commissioner|force|nhs|board|service|partners?)(?: [\w'-]+){0,4}? (?:(?:is|are) contributing|contributes?|(?:will|is to|are to) put in)/,
    ],
    kinds: ['award', 'variation', 'start'],
    reach: 3,
  }),
  cueRow('contract_total', 'what all the buyers pay together', {
    before: [
      /(?:taken together|together|jointly|between them|collectively),? (?:the |all )?(?:\w+ )?(?:forces|partners|bodies|offices|authorities|organisations) (?:will|would|are to) (?:pay|spend)/,
    ],
    kinds: ['award', 'variation'],
    reach: 1,
  }),
  cueRow('organisation_share', 'what falls to one body', {
    before: [
      /(?:part|sum|amount|costs?) (?:that (?:is|are) )?to be (?:met|paid|borne|funded) by (?!the (?:supplier|landlord|tenant|buyer|company|contractor|bank)\b)(?:the )?(?:[\w'&-]+ ){1,8}?(?:is|will be|comes to)/,
      /(?:what|the (?:part|sum|amount|cost) that) (?:falls|would fall|will fall) to (?:the )?(?:[\w'&-]+ ){1,8}?(?:is|will be|would be|comes to)/,
    ],
    kinds: ['award', 'variation', 'start'],
    reach: 2,
  }),
  cueRow('organisation_share', 'what is charged on to another body', {
    after: [
      /(?:will be |is |to be |are )?(?:recharged|invoiced|billed|charged on|passed on) to (?:the )?(?!public|customers|drivers|owners|insurers)[a-z]/,
    ],
    kinds: ['award', 'variation', 'start'],
  }),
  cueRow('organisation_share', 'what one body pays beside another', {
    before: [/and (?:the )?(?:[\w'&-]+ ){1,5}the (?:remaining|balance of|balance|rest of the|rest)/],
    needs:
      /\b(?:pays?|meets?|contributes?|bears?|funds?|puts? in)\b[^.;]*£[^.;]*\band\b[^.;£]*\bthe (?:remaining|balance|rest)\b/i,
    kinds: ['award', 'variation', 'start'],
    reach: 0,
  }),
  cueRow('organisation_share', "one body's part of a whole", {
    before: [
      /\d+(?:\.\d+)? ?% of (?:the|this|that) (?:total |whole |overall |net )?(?:costs?|price|bill|sum|charge|rent|fee)(?: (?:is|or|being))?/,
      /of (?:this|that|it|the total|the whole),? (?:the )?[\w'& ]{2,40}? (?:pays?|meets?|bears?|will pay|will meet|contributes?)/,
      /of which (?:the )?[\w'&. ]{2,40}? (?:pays?|accounts?|is likely to account|bears?|will pay|meets?|will meet|contributes?)(?: for)?(?: [\d.]+ ?%)?(?:,? (?:which|that) is)?/,
      /(?:half|a third|a quarter|two thirds|three quarters) of (?:the|this|that) (?:bill|costs?|price|total|sum|charge|rent|fee)/,
      /(?:bears?|pays?|meets?|funds?|contributes?|bearing|paying|meeting) (?:the other )?(?:half|a third|a quarter|two thirds|three quarters|an equal (?:part|share))/,
    ],
    reach: 3,
  }),
  cueRow('organisation_share', 'what this force uses of a joint agreement', {
    before: [
      /(?:this|our|own) (?:force|office|constabulary|area)(?:'s)? (?:[\w-]+ ){0,3}?(?:to )?(?:spends?|pays?|uses?|part|share)(?: (?:is|will be|of))?/,
    ],
    needs: /\b(?:region|regional|forces|users|partners|framework|joint)\b/i,
    reach: 2,
  }),
  cueRow('organisation_share', 'the contribution that is approved', {
    before: [/contribution(?: to (?:the )?[\w' ]{3,50}?)? of/],
    needs:
      /^\W*(?:[\w.()]{1,4}\s)?(?:a |the )?contribution\b|\b(?:approv\w+|agree\w*|confirm\w*|make) (?:an? |the |its |our )?(?:annual )?contribution\b/i,
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
      /(?:costs?|charge|contribution|price|total) (?:to|for|from|per|of) (?:(?:each|every) (?:force|partner|body|organi[sz]ation|office|authority|council|o?pf?cc|constabulary|commissioner|member|of)|(?:the|this) (?:opcc|pcc|force|commissioner|constabulary|council|office))(?: [\w-]+){0,3}/,
      /the [\w-]+(?: (?:and|&) [\w-]+)? (?:part|share|element|portion)(?: (?:is|are|will be|being))?/,
      /each of (?:the |our )?(?:\w+ )?(?:forces|partners|bodies|organi[sz]ations|commissioners|offices|authorities|councils)(?: [\w']+){0,4}/,
      /(?:each|every) (?:organi[sz]ation|force|partner|body|party|authority|pcc|office)(?: [\w']+){0,6}/,
      /spend alone(?: is)?/,
      /(?:invoices?|bills?|recharges?|charges?) (?:the )?(?:others|partners|other (?:forces|partners|bodies)|each (?:force|partner))/,
      /our (?:own )?(?:use|share|spend|part|call-off|element|contribution)(?: (?:of|to) (?:it|this|that|the [\w-]+))?(?: (?:is|of|will be|would be))?/,
      /split(?: equally)?(?: between)?(?: [\w-]+){0,4}/,
      /divided (?:equally )?between(?: [\w-]+){0,4}/,
      /recharge[ds]?(?: to)?/,
    ],
    after: [
      /(?:per|to each|for each|by each|from each) (?:organi[sz]ation|force|partner|body|party|authority|pcc|opcc|office|commissioner)/,
      /(?:(?:is|are|will be|to be) )(?:met|paid|funded|borne) by (?:the )?(?:[\w-]+ ){0,3}(?:pcc|opcc|pfcc|commissioner|police|constabulary|force|council|fire|nhs)\b/,
      /contributed by\b/,
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
      /\b(?:shares?|shared|split|contribut\w+|proportion\w*|apportion\w*|each|forces|funded by|recharged?|meets?|bears?|pays?|paid by|payable by|respectively)\b(?!.*conting)/i,
    // `58% would pay £1 more`: an answer to a consultation.
    unless: /%(?: of [\w' -]{3,40}?)? (?:would|said|thought|agreed|supported|favoured|backed|were|preferred)\b[^£]*$/i,
    reach: 3,
  }),
  cueRow('unit_price', 'the price of one', {
    before: [
      /(?:unit|hourly|daily|day|mileage) (?:price|cost|rate|charge)s?(?: (?:of|for) (?:the |an? )?[\w' -]{3,50}? (?:is|are|was))?/,
      /(?<!business )rates? of/,
      /(?:price|cost|charge|fee) per (?!annum|year|month)[a-z-]+(?: (?:is|of|was|at))?/,
      /average (?:unit )?(?:price|cost) (?:of|is)(?=[^£]*$)/,
      /each [\w-]+ (?:is|are|will be) (?:charged|priced|billed) at/,
      /each (?!organi[sz]ation|force|partner|body|party|authority|pcc|office|year|month)[\w-]+ costs/,
      /charged at/,
      /\d{1,4} ?[x×]/,
      /(?<=^\W{0,4}|[;:]\s)(?:a|one) (?!new\b|further\b)[a-z-]+(?: [\w-]+){0,3}? costs(?: the [a-z]+)?/,
      /(?:a|one) [a-z-]+ costs/,
      /(?:pays?|gives?|costs?) each (?!other\b|force|partner|organi[sz]ation|body|council|year)[a-z]+(?: [\w ]{0,50})?/,
      /(?:price|cost|fee|charge) of (?:an?|one|each|a single) [a-z-]+(?: [a-z-]+){0,2} (?:is|are|drops?|falls?|rises?|goes|comes)(?: [a-z-]+){0,3}/,
      /(?<=^\W{0,4}|[;:]\s)(?:an?|one) (?!year|month|week|day|further|total|grant|contract)[\w' -]{3,40}(?:, for (?:instance|example),)? is/,
      /and one of [a-z-]+/,
    ],
    after: [
      /(?:a|per|for each|for every) (?:square met(?:re|er)|sq\.? m|vehicle|person|head|case|visit|item|device|unit|garment|car)\b/,
      /(?:per|for each|for every|for one) (?!annum|year|month|week|cent|quarter|force|partner|organi[sz]ation|body|(?:of|will|would|is|are|was|were|has|can|may|and|to|in|from|over)\b)[a-z-]+/,
      /an? (?!year|month|week|day|quarter|grant|further|total|sum|maximum|contribution|saving)[a-z]+(?= *(?:[,;)]|\.(?:\s|$)|$|and\b|against\b|plus\b))/,
      /each\b(?=,? in total)/,
    ],
    reach: 3,
  }),
];
