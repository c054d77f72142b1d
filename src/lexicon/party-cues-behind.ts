/** Words that stand behind an organisation's name and give it its part; and words of a clause that change what cues say. */
import { BIDDER, type FollowingCue, OFFER, WINNING } from './party-words.ts';

export const FOLLOWING_CUES: readonly FollowingCue[] = [
  {
    name: 'is-winner',
    role: 'supplier',
    accepts: 'any',
    cue: new RegExp(
      `^(?:,(?:[^,]{0,60},)?)?\\s*(?:was|were|is|are|being|be|as|has been|have been)\\s+(?:therefore\\s+)?(?:identified as|selected as|confirmed as|judged(?: to be)?|evaluated as|ranked|deemed|found to be|considered to be|named as|chosen as|appointed as)?\\s*(?:the\\s+|a\\s+)?(?:${WINNING}\\s+(?:\\w+\\s+)?(?:${BIDDER}|${OFFER})|successful\\b(?! in (?:a|an|its|their|securing|obtaining|gaining|bidding)\\b)|most economically advantageous|recommended\\b(?! (?:that|to)\\b)|cheapest|lowest priced|highest (?:scoring|ranked|scorer)|best value)`,
      'i',
    ),
  },
  {
    name: 'be-awarded',
    role: 'supplier',
    accepts: 'not_person',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:be|may be|can be|is to be|are to be|to be|was|were|has been|have been|is|are|will be|should be|being)\s+(?:therefore\s+|also\s+|each\s+)?(?:re-?)?(?:appointed|awarded|engaged|commissioned|selected|chosen|contracted)\b(?!\s+(?:in|on)\s+\d)(?!\s+to (?:facilitate|advise|assist|market|value|represent|act)\b)(?!\s+to provide (?:\w+ ){0,2}advice\b)/i,
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
    name: 'for-a-fee',
    role: 'supplier',
    accepts: 'named',
    cue: /^\s+(?:will|would|shall)\s+\w+[^.;]{0,80}\b(?:for|at) (?:a (?:fee|cost|price|sum|total|charge)|£)/i,
  },
  {
    name: 'holds',
    role: 'holder',
    accepts: 'named',
    cue: /^(?:,(?:[^,]{0,60},)?)?\s*(?:currently|presently|at present)?\s*(?:holds?|has held|operates?|provides?|delivers?|supplies|runs?|manages?|maintains?|ha(?:s|ve) (?:provided|delivered|supplied|held|operated|run|managed|maintained|looked after|carried out|done|served))\b/i,
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
    name: 'lead',
    role: 'lead_force',
    accepts: 'named',
    cue: /^\s+(?:has |have )?(?:led|ran|run|hosted|conducted|managed) (?:an?|the|this) (?:[\w-]+ ){0,4}?(?:competition|procurement|tender|exercise)\b[^.;]*\b(?:on behalf of|for)\b|^\s*(?:\(|,)?\s*(?:will act|acts?|acted|acting|is acting|is|are|to act|leading|as)?\s*(?:as\s+)?(?:the\s+)?lead(?:ing)? (?:force|authority|body|contracting authority|organisation|buyer)\b/i,
  },
];

/** Words before a name that make it another body than the one that the sentence is about. */
export const KIN =
  /\b(?:parent(?: company)?(?: is| of)?|subsidiary(?: of)?|owned by|owner of|part of|formerly(?: known as)?|successor to|ahead of|instead of|rather than|in place of|over|than|sub-?contractors?(?: to| of)?|guaranteed by|division of)\s*,?\s+(?:the )?$/i;

/** Another body's own contract is not this one: "Norfolk has its own contract with". */
export const OF_ANOTHER = /\b(?:has|have|had|holds?|hold|with|under|through) (?:its|their) own (?:[\w-]+ ){0,2}$/i;

/** Says in a clause that what it names is not done: its names are no suppliers. */
export const REFUSED =
  /\bnot\s+(?:to\s+)?(?:award|fund|appoint|proceed|extend|renew|support|accept|be\s+(?:awarded|funded|appointed|accepted|taken up|extended|renewed|supported|approved|recommended)|awarded|funded|appointed|recommended|supported|approved|accepted)\b|\bunsuccessful\b|\brefus(?:e|ed|al)\b|\breject(?:ed|ion)?\b|\bdeclin(?:e|ed)\b|\bno award\b|\bineligible\b|\bwithdr(?:ew|awn)\b|\bdiscounted\b|\bruled out\b/i;

/** Says that the clause tells what was done long before: who it names has the contract till now. */
export const EARLIER =
  /\b(?:originally|previously|initially|formerly|in the past)\b|\b(?:was|were|had been|has been)\b[^.;]*\b(?:in|since|from)\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b|^In\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b[^.;]*\b(?:was|were|awarded|appointed|entered|let)\b/;

/** A contract that bears an earlier year, or that is told to end: its party has it till now. */
export const RUNS_OUT =
  /\b(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|terms)\b (?:of|dated|made in|let in|signed in|entered into in|dating from) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b|^(?!.*\b(?:award|approv|enter|recommend|propos|new|start|commenc|begin|agrees?)\w*\b).*\b(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?)\b.*\bwith\b.*\b(?:ends|expires|runs out|lapses|finishes|falls due|comes to (?:an|its) (?:natural )?end)\b/iu;

/** A contract that was let before: its party holds it where the paper goes on to speak of the current contract. */
export const WAS_LET =
  /\b(?:was|were|had been) (?:\w+ )?(?:awarded|let|appointed|entered into|given|commissioned|procured)\b|\bentered into\b/i;

/** Words before a name that only say what kind of body it is: "to the local charity Hollin Talk", "to the preferred bidder, Helix Ltd". */
export const KIND_OF_BODY = new RegExp(
  `^\\s*(?:the\\s+)?(?:(?:(?:a|an|our|both|its|their)\\s+)?(?:[a-z-]+\\s+){0,4}?(?:${BIDDER}|charity|charities|agency|agencies|consultancy|business(?:es)?|partners?|landlords?|tenants?|owners?|developers?|surveyors|framework supplier|housing association|following|both|(?:each|all|both) of|(?:trustees|executors|governors|proprietors|freeholders|owners) of(?: the)?)(?:\\s+(?:is|was|being|named|called))?\\s*[,:-]?\\s*)?["'(]?`,
);
