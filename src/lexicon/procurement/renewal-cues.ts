/** Words that tell a decision which goes on with a contract from one that makes a new one, and those that only begin a purchase. */

/** The contract goes on with whom it is with: renewed, extended, varied, prolonged. */
export const GOES_ON =
  /\b(?:renew(?:s|ed|al|ing)?|extend(?:s|ed|ing)?|extension|prolong(?:ed|ing)?|continu(?:e|es|ed|ing|ation)|uplifts?|vary|variation|varied|increase(?:d)? in (?:the )?(?:contract )?value|contract value increase|roll(?:ed)? over|rollover|novation|second and final year|further (?:year|period|term)|take up the|taken up|contracts? (?:[\w-]+ ){0,8}?(?:be|is|are) (?:\w+ )?amended|amend(?:ing|ment of|ment to)? the (?:[\w-]+ )?contract)\b/i;

/** What goes on is extended: not renewed, varied or moved. */
export const EXTENDS_IT =
  /\b(?:exten(?:d|ds|ded|ding|sions?)|options?|prolong\w*|continu(?:e|es|ed|ation)|second and final year|further (?:year|period|term)|roll(?:ed)? over|rollover)\b/i;

/** An extension till the next contract is there: `extend for six months whilst the service is re-tendered`. */
export const BRIDGES =
  /\bexten(?:d|ds|ded|ding|sion)\b[^.;]{0,160}?\b(?:while|whilst|pending|until|to allow|so that|in order|to enable|during|as)\b[^.;]{0,80}\b(?:re-?tender\w*|tender\w*|re-?procur\w+|procur\w+|re-?commission\w*|re-?let|new (?:contract|agreement|arrangements?|service))\b/i;
/** The contract that comes after. Tried from the start of the clause. */
export const NEXT_ONE =
  /^\W*(?:and )?(?:the|a|any) (?:new|replacement|successor|re-?tendered|future|longer[- ]term|long[- ]term|substantive) (?:[\w-]+ ){0,3}?(?:contract|agreement|arrangement|service|framework|provision|one)s?\b(?!.*\bexten)/i;

/** The agreement with whom a clause names is one that there is. */
export const GOES_ON_WITH =
  /\b(?:renew(?:s|ed|al|ing)?|exten(?:ds?|ded|ding|sion)|prolong(?:ed|ing)?|continu(?:e|es|ed|ation))\b[^.;]{0,80}\bwith\b|\b(?:contracts?|agreements?|leases?|licen[cs]es?|arrangements?)\b[^.;]{0,60}\bwith\b[^.;]{3,80}\b(?:be|is|are) (?:therefore )?(?:renewed|extended|prolonged|continued)\b/i;

/** A new award to who has the contract: "a direct award to the present supplier". */
export const WITH_SAME =
  /\b(?:award|contract|agreement|lease|order|extension|offer|appoint\w*|continue)\b[^.;]{0,40}\b(?:to|with) the (?:same|present|current|existing|incumbent|sitting) (?:supplier|provider|contractor|company|firm|landlord|tenant|agent|insurer|auditors?|organisation)\b/i;

/** One supplier is asked and no other: the only firm that such a paper names is that one. */
export const ASKS_ONE =
  /\bsingle[- ](?:tender|supplier|source)\b(?![- ]*framework)|\bsole (?:supplier|source)\b|\bdirect award\b/i;

/** A new agreement with the same supplier. */
export const RENEWS =
  /\b(?:renew(?:s|ed|al|ing)?|re-?award(?:ed)?|re-?appoint(?:ed|ment)?|replacement agreement with the same|new agreement with the (?:same|existing|current|incumbent))\b/i;

/** A decision that makes an agreement and does not go on with one: with who had the earlier one it renews it. */
export const MAKES_NEW =
  /^(?!.*\b(?:exten[ds]|vari|vary|uplift|novat)).*\b(?:new|another|fresh|further|follow-on|successor|replacement|enter(?:ing)? into|award\w*)\b[^.;]{0,50}\b(?:contracts?|agreements?|leases?|licen[cs]es?|subscriptions?|orders?|call-offs?)\b/i;

/** Options for a later day, which are no extension of this decision: taken out before the words above are looked for. */
export const OPTION_WORDS =
  /\b(?:(?:no|an?|the|with|plus|and|two|three|four|further|\d)\s+){0,8}(?:\w+[- ]){0,3}options?\b[^.;]{0,60}?\bext(?:end|ensions?|ended|ending)\b|\bextensions? options?\b|\boption(?:al)? (?:\w+ ){0,4}extensions?\b|\b(?:may|can|could|might) be (?:extended|prolonged|lengthened|renewed)\b|\bpossible extensions?\b|\bextensions? (?:of up to|are available|is available|available)\b|\bextendable\b|\bup to \w+ extensions?\b|\brenewable\b|\bextensions? periods?\b|\b(?:no |any )?(?:further )?(?:periods?|years?) of extension\b(?! (?:is|be|are) (?:sought|proposed|approved|agreed))|\b(?:no |any |the |a |without ){0,4}(?:further )?(?:right|power|provision|scope|room|ability|facility|possibility|prospect|opportunity|flexibility|chance|entitlement)(?:s|ies)? (?:to|of|for) (?:\w+ )?(?:exten[ds]|renew|prolong|lengthen)\w*\b|\b(?:should|if|were) (?:[\w-]+ ){0,4}(?:options?|extensions?|years?) (?:(?:be|are|is|was|were) )?(?:taken(?: up)?|used|exercised)\b|\b(?:and )?(?:since|already|twice|once|previously|later|then) (?:been )?(?:extended|renewed|varied|prolonged|lengthened|uplifted)\b|\bextend(?:s|ed|ing)? (?:its|their|his|her) (?:[\w-]+ ){0,2}(?:programme|project|work|reach|offer|area|coverage|hours|remit|service)s?\b|\b(?:national |police )?uplift (?:programme|of (?:\w+ )?(?:police )?officers|in (?:police )?officers?)\b|\ball extensions?\b|\b(?:if|should) (?:both|all|the)? ?(?:extensions?|options?)\b|\bno (?:further )?extension\b/gi;

/** An option that is used by this decision. */
export const EXERCISES =
  /\b(?:use|using|tak\w+ up|tak(?:e|es|ing) (?:the|its|both|one)(?= (?:\w+ ){0,3}(?:options?|extensions?)\b)|exercis\w+|activat\w+|invok\w+|trigger\w*|execut\w+)\b[^.;]{0,60}\b(?:options?|extensions?)\b|\b(?:options?|extensions?)\b[^.;]{0,60}\bbe (?:now )?(?:used|exercised|taken(?: up)?|activated|invoked|triggered)\b/i;

/** The option is only thought of: "should both extensions be taken up, the figure would be". */
export const SUPPOSES = /\b(?:should|if|were|would|could|might|may|whether)\b/i;

/** Another is given leave to use an option some day: "delegate authority to the Director to exercise the extension options". */
export const LEFT_TO_OTHERS =
  /\bdelegat\w+\b[^.;]{0,100}?\b(?:exercis\w+|extend|tak\w+ up|us(?:e|ing)|invok\w+|approv\w+|agree|activat\w+|trigger)\b[^.;]{0,100}?\b(?:options?|extensions?|extension periods?|contract)\b[^.;]{0,200}/gi;

/** The decision says no to going on. */
export const GIVES_UP =
  /\bnot (?:to )?(?:be )?(?:taken up|extend(?:ed)?|renew(?:ed)?|continue(?:d)?|exercised?)\b|\bcease\b|\bdecommission|\bterminat/i;

/** The decision begins a purchase: there is no supplier yet. */
export const STARTS =
  /\b(?:initiat(?:e|ion|ing)|commence(?:ment)?|begin|start|undertake|proceed (?:to|with)|go out to|approv(?:al|e) (?:to|for the)|authority to)\b[^.;]{0,60}\b(?:procurement|tender(?:ing)?|re-?tender|re-?procure)\b/i;
