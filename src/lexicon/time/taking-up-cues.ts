/** Words by which an option that was agreed before is taken up, may be taken up, or is let go. */

/** Taking up an option that was agreed before: what it gives is the term that the paper decides. */
export const TAKES_UP =
  /\b(?:tak(?:e|es|en|ing) up|us(?:e|ing)|exercis\w+) (?:the )?(?:first|second|third|next|last|final|one) of (?:the|its|those|these) (?:[\w-]+ ){0,2}(?:periods?|years?)\b|\b(?:first|second|third|next|last|final|one) of (?:the|its|those|these) (?:[\w-]+ ){0,2}(?:periods?|years?) (?:be|is|to be) (?:now )?(?:taken(?: up)?|exercised|used)\b|\btak(?:e|es|en|ing) (?:the|an?|its|this|that|one|both)\b[^.;]{0,30}\b(?:options?|extensions?|option(?:al)? years?)\b|\baward(?:ing)? (?:of )?the (?:optional )?(?:[\w-]+ ){0,3}extension\b|\b(?:agree[sd]?|approv\w+|grant(?:s|ed)?) (?:to )?(?:the|its) (?:first|second|third|fourth|final|last|next|remaining|\d(?:st|nd|rd|th))\b[^.;]{0,20}\b(?:options?|extensions?|option(?:al)? years?)\b|\b(?:exercis\w+|tak(?:e|es|en|ing) up|trigger\w*|invok\w+|activat\w+|utilis\w+|use|enact\w*)\b[^.;]{0,70}\b(?:options?|option(?:al)? years?|extensions?|(?:second|third|fourth|fifth|final) year)\b|\b(?:exercis|trigger|invok|activat|enact|utilis)\w* (?:the|its|this|that) (?:[\w-]+ )?(?:right|power|provision|facility|ability) (?:to (?:extend|renew|prolong|continue)|(?:for|of) (?:an? )?(?:exten|renew|prolong)\w+)\b|\b(?:exercis|trigger|invok|activat|enact|utilis)\w* (?:the|its) (?:full|whole|entire|first|second|further|additional|remaining|final) (?:[\w-]+ ){0,2}?(?:years?|months?)\b|\b(?:options?|extensions?)\b[^.;]{0,80}\b(?:be|is|are|to be) (?:exercised|taken(?: up)?|triggered|invoked|activated|utilised|used|enacted)\b/i;
/** Only thought of: `may be exercised`, `should the option be used`. */
export const TAKEN_PERHAPS =
  /\b(?:may|might|can|could|if|whether|unless)\b(?:\s[\w-]+){0,7}?\s(?:exercis|tak(?:e|en|ing)\b|trigger|invok|activat|utilis|use|enact)|^\W*should\b/i;
/** Not taking it up. */
export const LETS_GO =
  /\b(?<!\b(?:may|can|shall|could) )not (?:be )?(?:to )?(?:exercis|tak|trigger|invok|activat|utilis|use|(?:extend|renew)(?!able|ible))/i;
