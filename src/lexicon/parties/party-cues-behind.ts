/** Words that stand behind an organisation's name and give it its part. */
import { BIDDER, type FollowingCue, OFFER, WINNING } from './party-words.ts';

export const FOLLOWING_CUES: readonly FollowingCue[] = [
  {
    name: 'is-winner',
    role: 'supplier',
    accepts: 'any',
    cue: new RegExp(
      `^(?:,(?:[^,]{0,60},)?)?\\s*(?:was|were|is|are|being|be|as|has been|have been)\\s+(?:therefore\\s+)?(?:identified as|selected as|confirmed as|judged(?: to be)?|evaluated as|ranked|deemed|found to be|considered to be|named as|chosen as|appointed as)?\\s*(?:the\\s+|a\\s+)?(?:${WINNING}\\s+(?:\\w+\\s+)?(?:${BIDDER}|${OFFER})|successful\\b(?! in (?:a|an|its|their|securing|obtaining|gaining|bidding)\\b)|most economically advantageous|recommended\\b(?! (?:that|to)\\b)|cheapest|lowest priced|highest (?:scoring|ranked|scorer)|(?:offering |giving |providing )?(?:the )?best value)`,
      'i',
    ),
  },
  {
    name: 'be-awarded',
    role: 'supplier',
    accepts: 'not_person',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:be|may be|can be|is to be|are to be|to be|was|were|has been|have been|is|are|will be|should be|being)\s+(?:therefore\s+|also\s+|each\s+)?(?:re-?)?(?:appointed|awarded|engaged|commissioned|selected|chosen|contracted|instructed(?= to (?:proceed|begin|start|commence|carry|undertake|supply|provide|build|deliver)\b))\b(?!\s+(?:in|on)\s+\d)(?!\s+to (?:facilitate|advise|assist|market|value|represent|act)\b)(?!\s+to provide (?:\w+ ){0,2}advice\b)/i,
  },
  {
    // What is given may itself open the sentence with a capital: "Marks were given for need", "Consent was granted".
    name: 'be-given',
    role: 'supplier',
    accepts: 'named',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:be|may be|can be|is to be|are to be|to be|was|were|has been|have been|is|are|will be|should be|being)\s+(?:therefore\s+|also\s+|each\s+)?(?:granted|offered|given|retained)\b(?!\s+(?:in|on)\s+\d)/i,
  },
  {
    name: 'be-used',
    role: 'supplier',
    accepts: 'named',
    cue: /^\s+(?:has|have) been (?:asked|approached|invited|chosen) direct(?:ly)?\b|^\s+(?:be|may be|can be|should be|is to be|are to be|will be)\s+(?:used|preferred|approached|instructed)\b/i,
  },
  {
    name: 'scored-best',
    role: 'supplier',
    accepts: 'named',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:who |which )?(?:scored (?:the )?(?:highest|best)|scored \d[\d.]*%? (?:against|and was)|(?:achieved|received|obtained|gained|earned|reached|was given|was awarded) the (?:highest|best|top|most)|(?:submitted|offered|gave|quoted|tendered|returned|bid|made|presented|provided|had) the (?:most|best|lowest|highest|winning|strongest|cheapest|only compliant)|came out (?:on top|best|highest|first|ahead)|came top|topped the|(?:was|were) (?:placed|ranked) (?:first|highest|1st)|(?:was|were) found to (?:offer|be) the (?:best|lowest|most|cheapest)|ranked (?:first|highest|1st)|came first|won\b|returned the (?:lowest|best)|emerged as|presented the (?:best|most)|provid(?:es|ed) the best)/i,
  },
  {
    // "The panel placed Halden LLP first": whom the judges put first.
    name: 'placed-first',
    role: 'supplier',
    accepts: 'any',
    cue: /^\s+(?:first|top|highest)\b/i,
    after: /\b(?:placed|put|ranked|scored|rated|judged)\s+(?:the )?$/i,
  },
  {
    name: 'offer-accepted',
    role: 'supplier',
    accepts: 'any',
    cue: new RegExp(
      `^'s?\\s+(?:\\w+\\s+)?${OFFER}\\b[^.;]{0,60}?\\b(?:be|is|was|are|were)\\s+(?:accepted|approved|recommended|successful|the (?:best|highest|lowest|most|cheapest))`,
      'i',
    ),
  },
  {
    // "Helix Ltd's was the most advantageous": the offer itself goes unsaid.
    name: 'own-best',
    role: 'supplier',
    accepts: 'named',
    cue: /^'s\s+(?:was|is|were|being)\s+(?:therefore\s+)?(?:judged |found |considered |held )?(?:to be )?(?:the\s+)?(?:most (?:economically )?advantageous|best|lowest|highest|cheapest|winning|successful|preferred|only compliant|strongest)\b/i,
  },
  {
    name: 'takes-over',
    role: 'supplier',
    accepts: 'named',
    cue: /^\s+(?:takes?|will take|is to take|are to take|taking|to take|should take) over (?:the (?:contract|service|work|supply)\b|as\b|from\b)/i,
  },
  {
    name: 'as-supplier',
    role: 'supplier',
    accepts: 'named',
    cue: new RegExp(`^\\s+(?:as|to act as|to be) (?:the|our|a|its) (?:\\w+\\s+){0,3}?${BIDDER}\\b`, 'i'),
  },
  {
    name: 'will-provide',
    role: 'supplier',
    accepts: 'company',
    cue: /^\s+(?:will|shall|would) (?:then |now |continue to )?(?:provide|supply|deliver|carry out|undertake|operate|run|manage|build|construct|install|maintain)\b/i,
  },
  {
    name: 'only-able',
    role: 'supplier',
    accepts: 'company',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:can|could|is able to|are able to|was able to|were able to) (?:supply|provide|do|carry out|maintain|begin|start|meet|deliver|support|licen[cs]e|host|service|repair|upgrade|fit|make)\b/i,
  },
  {
    // "That Together Women deliver the scheme": what a resolution asks of someone.
    name: 'shall-do',
    role: 'supplier',
    accepts: 'any',
    cue: /^\s+(?:deliver|provide|supply|undertake|carry out|operate|run|build|install|maintain)\s+(?:the|a|an|its|this|these|all|services?|support|training)\b/,
    after: /(?:^|\b)(?:[Tt]hat|[Aa]greed:?|[Aa]pproved:?)\s+(?:the\s)?$/,
  },
  {
    name: 'will-as-winner',
    role: 'supplier',
    accepts: 'named',
    cue: /^\s+(?:will|shall|is to|are to) \w+[^.;]{0,60}\bhaving (?:submitted|made|offered|returned|scored|been) (?:the )?(?:winning|best|lowest|highest|successful|most|selected|chosen|appointed)\b/i,
  },
  {
    name: 'for-a-fee',
    role: 'supplier',
    accepts: 'named',
    cue: /^\s+(?:will|would|shall)\s+\w+[^.;]{0,80}\b(?:for|at) (?:a (?:fee|cost|price|sum|total|charge)|£)/i,
  },
  {
    // "Under it Marlow plc supplies the make": what a framework's supplier does under it.
    name: 'supplies-under',
    role: 'supplier',
    accepts: 'company',
    cue: /^\s+(?:supplies|provides|offers|sells|makes)\b/i,
    after:
      /\b(?:under|through|via) (?:it|this|that|which|(?:the|this|that) (?:[\w-]+ ){0,3}(?:framework|call-off|dps))(?: (?:agreement|the make\w*|the supplier))?,?\s$/i,
  },
  {
    name: 'holds',
    role: 'holder',
    accepts: 'named',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:who\s|which\s)?(?:currently|presently|at present)?\s*(?:holds?|has held|(?:is|are) (?:running|delivering|providing|operating|supplying)|operates?|provides?|delivers?|supplies|runs?|manages?|maintains?|ha(?:s|ve) (?:provided|delivered|supplied|held|operated|run|managed|maintained|looked after|carried out(?! (?:due|the due|checks|an? (?:review|evaluation|assessment|audit))\b)|done|served))\b(?!\s+by\b)/i,
  },
  {
    name: 'occupies',
    role: 'holder',
    accepts: 'named',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:currently |at present )?(?:occup(?:y|ies)|rents?|leases?|has a licence)\b/i,
  },
  {
    name: 'gives-up',
    role: 'previous_supplier',
    accepts: 'named',
    cue: /^\s+(?:did|had|held|ran|supplied|provided|delivered|carried out)\b[^.;]{0,50}\buntil\b|^(?:,(?:[^,]{0,60},)?)?\s*(?:gave|has given|have given|served|has served) (?:\w+ ){0,3}?notice\b|^\s*(?:has|have|had)?\s*(?:gone|went|entered) into (?:administration|liquidation)|^\s*(?:has |have |had )?(?:ceased trading|withdrawn from|withdrew from)/i,
  },
  {
    name: 'incumbent-is',
    role: 'holder',
    accepts: 'any',
    cue: new RegExp(
      `^\\s*(?:\\(|,|is|are|as)\\s*(?:the\\s+)?(?:current|existing|present|incumbent)\\s+(?:\\w+\\s+)?${BIDDER}`,
      'i',
    ),
  },
  {
    name: 'short-listed',
    role: 'bidder',
    accepts: 'any',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:was|were|has been|have been|are|is|be)\s+(?:then\s+|also\s+|both\s+|all\s+)?(?:short-?listed|invited to (?:tender|bid|quote|the (?:next|second))|unsuccessful|not successful|eliminated|disqualified|excluded|ranked (?:second|third|fourth|last)|placed (?:second|third|fourth|last)|rejected)\b|^\s+(?:withdrew|came (?:second|third|last)|(?:also )?(?:submitted|returned) (?:a |an |the )?(?:higher |dearer |second |other |losing )?(?:bids?|tenders?|quotes?|quotations?|offers?|proposals?|responses?)\b)/i,
  },
  {
    name: 'asks',
    role: 'applicant',
    accepts: 'any',
    cue: /^(?:'s)?\s*(?:\([^)]{0,40}\)\s*)?(?:has|have|had)?\s*(?:also |now |again )?(?:requested|applied for|applied to|asks? for|asked for|sought|submitted (?:an? |the )?(?:\w+ )?(?:application|bid|request) (?:for|to)|is (?:seeking|requesting|asking for)|are (?:seeking|requesting|asking for)|seeks?|requests?)\b[^.;]{0,60}(?:\bfunding|\bfunds|\bgrant|\bcontribution|\bfinancial support|£|\bmoney)/i,
  },
  {
    name: 'lead',
    role: 'lead_force',
    accepts: 'named',
    cue: /^\s+(?:has |have )?(?:led|ran|run|hosted|conducted|managed) (?:an?|the|this) (?:[\w-]+ ){0,4}?(?:competition|procurement|tender|exercise)\b[^.;]*\b(?:on behalf of|for)\b|^\s*(?:\(|,)?\s*(?:will act|acts?|acted|acting|is acting|is|are|to act|leading|as)?\s*(?:as\s+)?(?:the\s+)?lead(?:ing)? (?:force|authority|body|contracting authority|organisation|buyer)\b/i,
  },
];
