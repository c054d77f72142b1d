/**
 * Cues of prices that hold only if something is taken up or added: the price with options and extensions, what an increase brings a price to.
 */
import { type CueRow, cueRow } from './amount-cue.ts';

export const OPTION_PRICE_CUES: readonly CueRow[] = [
  cueRow('option', 'the price with options', {
    before: [
      /if (?:a|the|any) (?:further|second|third|fourth|fifth|extra|additional) (?:year|term|period) (?:is|was|were) (?:wanted|needed|taken|used|required|agreed)(?:,? [\w'-]+){0,6}/,
      /inclu(?:ding|sive of) (?:[\w'-]+ ){0,5}(?:extensions?|options?|optional)(?: [\w'-]+){0,6}/,
      /(?:if|should|were|where|when) (?:[\w',-]+ ){0,6}?(?:extensions?|options?|extended|exercised|used|taken up|taken)(?:,? [\w'-]+){0,8}/,
      /(?:whole[- ]life(?:time)?|lifetime)/,
      /options? to (?:extend|renew|prolong)[^£;.,]{0,60} at an? (?:further|additional|extra)(?: cost of)?/,
      /options? to (?:buy|purchase|acquire)[^£]{0,40} (?:at|for)/,
      /(?:taking|using|exercising|including) (?:both|all|either)(?: of)?(?: the)? (?:options?|extensions?)(?:,? [\w']+){0,6}/,
      /(?:goes|runs|went|ran) (?:on )?(?:to|for) (?:its|the) full (?:length|extent|run|term|course)(?:,? [\w']+){0,5}/,
      /(?:cost|price|value) of (?:the|an?|each|both) (?:[\w-]+ ){0,3}(?:extensions?|options?)(?: [\w-]+){0,2}/,
      /exten(?:ding|sion)[\w' -]{0,40}? (?:would|could|might|will) (?:bring|take|make|cost|come)(?: [\w'-]+){0,4}/,
      /(?:a|the) (?:further|third|fourth|fifth|sixth|extra|additional|optional) year,? if (?:wanted|needed|used|taken|required|agreed),? (?:[\w'-]+ ?){0,4}/,
      /with (?:both|all)(?: (?:of the|the|two|three))* (?:extensions?|options?)(?: [\w'-]+){0,6}/,
      /(?:(?:both|all|two|three|the) )+(?:extensions?|options?|extension years?) (?:(?:are|is|being|to be) )?(?:taken|used|exercised|included|added)(?:,? [\w'-]+){0,8}/,
      /extensions?,? if (?:used|taken|exercised|agreed),? (?:[\w-]+ ){0,3}(?:add|cost)/,
      /(?:potential|possible) (?:(?:total|contract|overall|maximum) )*(?:value|cost|spend|price)(?: [\w-]+){0,2}/,
      /plus (?:an? |the )?(?:possible|further|optional|additional|potential) [\w-]+(?: [\w-]+){0,2}/,
      /(?:full|whole|maximum|potential|entire) (?:potential |possible |contract |[\w-]+ ){0,3}?(?:term|life|period|duration|years)(?: [\w',-]+){0,3}/,
      /(?:spend|value|costs?|price|total|it|which) (?:may|might|could) (?:reach|get to|approach|rise to|come to|grow to|amount to|be as much as)/,
      /(?:a|the|each) (?:further|third|fourth|fifth|extra|additional|optional|second) (?:year|term|period)(?: [\w-]+){0,3} (?:may|can|could|might) be (?:bought|added|taken|had)(?: for| at)?/,
      /(?:optional|extension|option|further|additional) (?:years?|periods?|terms?|\d+ months|[\w-]+ years?)(?: [\w-]+){0,2},? (?:at|of|is|costs?|would cost|will cost|would be|will be|for|(?:is|are) (?:valued|priced|costed) at)/,
    ],
    after: [
      /(?:if|should|were|where|including|inclusive of|when) (?:[\w'-]+ ){0,6}(?:extensions?|options?|extended|exercised|taken up|(?:extra|further|optional|additional) (?:[\w-]+ )?(?:years?|terms?|periods?))/,
      /with (?:both |all |the )*(?:extensions?|options?)(?= *[.,;)]|$)/,
      /(?:a|the) (?:further|third|fourth|fifth|extra|additional) year (?:can|could|may) be\b/,
      /over (?:the )?(?:[\w-]+ )?(?:full|whole|maximum|entire|potential)/,
      /over all (?:two|three|four|five|six|seven|eight|\d)(?: years)?\b/,
      /for (?:the )?(?:full|whole|maximum|entire|optional|extension)/,
      /(?:for|in|per) (?:each|the|any|either|every|all) (?:of the )?(?:optional|extension|option)/,
    ],
    reach: 6,
    blockedBy: /;/,
    // A body's part of the price with options is its share.
    unless: /\bof which\b[^£;]*$/i,
  }),
  cueRow('whole', 'what an increase brings it to', {
    before: [
      /(?:increas|rais|uplift|tak|bring|extend|ris|grow|go)(?:\w*|es up) (?:the |this |it |its )?(?:[\w'&/-]+ ){0,14}?(?<!up )to(?: (?:a|an|the|about|around|some|approximately|new|revised|forecast|maximum|total|value|sum|of))*/,
    ],
    needs: /\b(?:contracts?|values?|agreement|price|grant|limit|authority|expenditure|total)\b/i,
    unless: /\bfrom\b[^£]*$|\b(?:income|saving|reserve|term|months?|years?)\w*\b[^£]*$/i,
    reach: 0,
  }),
];
