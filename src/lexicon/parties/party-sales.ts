/** Words of papers that sell something: their counterparty is the buyer. */

/** What is decided is a sale, and no letting. */
export const SELLS = /\b(?:dispos(?:e|al|als|ed|ing)|sale|sell|selling|sold|auction)\b/i;

/** An agreement that a clause speaks of is one on the sale. */
export const OF_A_SALE =
  /\b(?:sale|sell|sold|selling|purchas\w*|dispos\w*|buy|buyer|offer|price|terms|contracts? (?:be )?exchanged)\b|£/i;

/** What is decided is to take premises, whose owner lets or sells them. */
export const TAKES_PREMISES =
  /\b(?:leases?|tenancy|licence to occupy|(?:purchase|acquisition|acquire|buy) (?:of )?(?:the |a |an )?(?:[\w-]+ ){0,2}(?:land|site|building|premises|property|station|house|freehold|unit))\b/i;
