/** Words that say that a thing is bought with others, and those that share its cost. */

const COUNT = '(?:both|all|two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d|43)';
const BUYERS = '(?:forces|constabularies|police forces|commissioners|PCCs|P?F?CCs|OPCCs)';
/** For whom a purchase is made; `of` and `by` them many things are that nobody buys: "the precepts of five authorities". */
const BODIES = `(?:${BUYERS.slice(3, -1)}|councils|boroughs|organisations|bodies|authorities|agencies|(?:emergency|blue light|police|fire) services|partners|parties)`;
/** Who buys beside an office. What the health service's buying bodies sell through is no partner. */
const PARTNER =
  '(?:forces|Police|Constabulary|PCCs?|Fire|Councils?|Commissioner|Clinical Commissioning Groups?|CCGs?|Integrated Care Boards?|ICBs?|Health Board|Ambulance|NHS (?!Supply|SBS|Shared|Procurement)\\w+)';

/** The purchase itself is joint. Tried on clauses that speak of this decision. */
export const JOINT: readonly RegExp[] = [
  /\bjoint(?:ly)?[ -](?:\w+ )?(?:purchas\w*|procure[sd]?|procuring|procurement (?:exercise|with|by|between|of|for|process)|contracts?|tender\w*|commission\w*|buy|fund(?:ed|ing)?|award\w*|framework|arrangement|agreement (?:with|between|naming)|(?:mini[- ]|further )?competition|exercise|re-?procurement)\b/,
  /^(?:a )?joint (?:procurement|purchase|contract|tender|award)\b(?! (?:strateg|polic|team|unit|board|service|department|function|regulation|rule|standing|plan\b))/i,
  new RegExp(
    `\\b(?:on behalf of|for|across|between) (?:(?:the )?(?:commissioner|pf?cc|office|force|constabulary) and )?(?:the |all |each of the )*${COUNT} (?:[\\w-]+ ){0,4}?${BODIES}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:by|of) (?:the |all |each of the )*${COUNT} (?!other\\b|neighbouring\\b|nearby\\b|similar\\b)(?:[\\w-]+ ){0,4}?${BUYERS}\\b`,
    'i',
  ),
  /\bon behalf of (?:both|all (?:two|three|four|five|six|seven)|(?:itself|themselves) and|the (?:region|partnership|consortium|collaboration|partners))\b/i,
  new RegExp(
    `\\b(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten) (?:[\\w-]+ ){0,4}?${BODIES}\\b[^.;]{0,60}\\b(?:tendered|procured|bought|buy|purchase|procure|tender|(?:would|will|should) lead)\\b`,
    'i',
  ),
  /\b(?:one|a single) (?:contract|agreement|supplier|provider|procurement|tender|product)\b[^.;]*\b(?:for|across|on behalf of) (?:both|all)\b/i,
  /\b(?:two|three|four|five|six|seven|[2-9])[- ]force (?:(?!(?:commercial|strategic|procurement)\b)\w+ )?(?:procured?\b|procuring|procurement(?! (?:team|unit|service|function|department|collaboration|board|colleagues|strateg|hub|staff|lead))|contract|tender|award|purchase|agreement|collaborat\w*|framework)/i,
  /\b(?:collaborative(?:ly)?|regional(?:ly)?) (?:\w+ )?(?:commissioning|procure\w*|purchas\w*|contract(?:s|ed)?|tender\w*|award\w*|bought|buy)\b/i,
  new RegExp(
    `\\b(?:bought|procured|purchased|tendered|commissioned|awarded|let|buy|procure|purchase) (?:jointly |together |collaboratively |in partnership |in collaboration )?with (?:[\\w']+ ){0,5}?${PARTNER}`,
  ),
  /\b(?:in collaboration|collaboratively|in partnership|together|jointly) with (?:[\w'&]+ ){0,6}?(?:forces|Police|Constabulary|PCCs?|Fire|Commissioner)\b[^.;]*\b(?:procure\w*|contract|tender\w*|purchase|award\w*|commission\w*)\b/,
  new RegExp(
    `\\b(?:procure\\w*|contract|tender\\w*|purchase|award\\w*|commission(?:s|ed)?)\\b[^.;]*\\b(?:in collaboration|collaboratively|jointly|together) with (?:[\\w'&]+ ){0,6}?${PARTNER}`,
  ),
  /\b(?:on behalf of|between) (?:the )?(?:Police(?:, Fire)? and Crime )?(?:Commissioners|PF?CCs|[Ff]orces|Constabularies|Chief Constables)(?: and (?:the )?(?:Chief Constables|(?:Police(?:, Fire)? and Crime )?Commissioners))? (?:for|of|in|from)[;:]? (?:\p{Lu}\p{L}+,? ){1,12}and \p{Lu}/u,
  /\b(?:on behalf of|between|by) (?:the )?(?:O?P?F?CC|Police(?:, Fire)? and Crime Commissioner)s? for \p{Lu}[\p{L} ]{2,40}? and (?:the )?(?:O?P?F?CC|Police(?:, Fire)? and Crime Commissioner) for \p{Lu}/u,
  /\bco-commission(?:s|ed|ers?|ing)?\b/i,
  /\b(?:act(?:s|ing|ed)?|is|are|be|as|was) (?:as )?(?:the )?lead (?:force|authority|contracting authority)\b/i,
];

/** Another force or commissioner beside these words takes part in the purchase. A name stands in the place of `@`. */
export const BESIDE_ANOTHER: readonly RegExp[] = [
  /\b(?:tendered|procured|bought|purchased|commissioned|re-?let|advertised|let)\b[^.;]{0,40}?\b(?:together |jointly )?with @/i,
  // What is shared is the thing bought; that findings are passed on to another force buys nothing with it.
  /(?<!\b(?:reports?|information|data|results?|findings?|papers?|cop(?:y|ies)|lessons?|learning|intelligence|evaluations?|records?|surveys?|plans?|drawings|advice|draft|outcomes?)\b[^.;,]{0,40})\bshared\b[^.;]{0,40}?\b(?:together |jointly )?with @/i,
  /@(?:,? and|,) (?:the )?@[^.;]{0,40}\b(?:tender|tendered|procured?|bought|buy|purchased?|gone to (?:the )?market|went to (?:the )?market|commission(?:ed)?)\b[^.;]{0,40}\b(?:together|jointly|as one)\b/i,
  /@[^.;]{0,40}\b(?:asked|agreed|wish(?:es|ed)?|decided|chose|chosen) to (?:join|take part|be part)\b/i,
  /@[^.;]{0,60}\b(?:will|is to|are to|is|are|must)(?: be)? (?:also )?(?:tak(?:e|ing)|mak(?:e|ing)) (?:its|their|his|her|a|an|like|similar|separate|the same) (?:own |like |similar |separate )?decisions?\b/i,
  /\b(?:along|together|jointly) with (?:the )?@[^.;]{0,60}\b(?:buys?|bought|procure[sd]?|purchase[sd]?|tendered|tenders|commissions|commissioned|lets)\b/i,
  /\b(?:costs?|funding|contract|price|bill|charges?)\b[^.;]{0,40}\b(?:shared|split|divided|borne|met) (?:equally )?(?:by|between|among) (?:the )?@(?:,? and|,) (?:the )?@/i,
  /@'s decision is a matter for\b/i,
  /\b(?:tender|procurement|competition|tendering exercise|procurement exercise) with (?:the )?@/i,
  /\b(?:contract|requirement|tender|procurement|agreement|service)s?\b[^.;]{0,40}?\b(?:for|across|of) (?:both )?(?:the )?@(?:,? and|,) (?:the )?@/i,
  /\bon behalf of (?:both )?(?:the )?@(?:,? and|,) (?:the )?@/i,
  /\bact(?:s|ed|ing)? for (?:both|all)\b|\bon behalf of (?:both|all)\b/i,
  /\b(?:leads?|led|run|runs|ran|hosts?|hosted) (?:on )?the (?:\w+ )?(?:commissioning|procurement|purchase|tender(?:ing)?|contract)\b[^.;]*@[^.;]*@/i,
];

/** Two of them pay, each its part: "South Yorkshire pays 57%, and Humberside 43%". */
export const EACH_PAYS = /\b(?:pays?|paid|share|part|meets?|bears?|contribut\w+)\b[^;]*?(?:%|£)[^;]*?(?:%|£)/i;

/** The office and a partner pay alike. */
export const PAY_ALIKE =
  /\b(?:paid|met|funded|shared|borne|split)\b[^.;]*\b(?:in equal (?:parts|shares|measure)|equally|half and half|50[:/]50)\b/i;

/** A partner gives a sum to the cost, and the office the rest. */
export const PARTNER_GIVES =
  /\b(?:will|is to|are to|shall)? ?contribut(?:e|es|ing)\b[^;]*£[^;]*\b(?:balance|rest|remainder|remaining|other half)\b/i;

/** The cost is parted between bodies: joint where one of them is neither the office nor its force. */
export const SHARED_COST =
  /\b(?:split|shar(?:e|ed|ing)|divid(?:e|ed)|apportion\w*|met|funded|borne|contribut\w+|part of that is|recharg\w+)\b/i;

/** Words that turn a joint purchase into another matter: a later one, one thought of, a unit's name. */
export const NOT_JOINT =
  /\b(?:its replacement|next procurement|in future|future (?:joint|collaborative|procurement)|could|option to|opportunit\w+|may use|may also|explor\w+|considered|joint (?:audit|legal|protocol|working|committee|independent|chief|corporate|estates|finance)|elsewhere|already (?:uses?|used|in use|bought)|(?:us(?:e|ed)|adopted|trialled|piloted|deployed|installed|tested) (?:\w+ )?(?:by|in|at|across) (?:the |some |about |over |more than |at least )?(?:[\w-]+ ){0,2}?(?:police )?(?:forces|constabularies)|cannot|unable to|not (?:to )?(?:join|joint))\b/i;

/** Bodies named with these words beside them take part in the purchase. */
export const PARTNER_CUES =
  /\b(?:joint(?:ly)?|together with|in (?:collaboration|partnership|conjunction) with|on behalf of|split|shared?|sharing|between|naming both|apportioned|contribut\w+|lead force|for both|participating|part of that is|partners?|collaborat\w+|will meet|buy with|bought with|procured with)\b/i;

/** The purchase that is to come after this one, some day: "a procurement with Hampshire will begin in the autumn". */
export const NEXT_PURCHASE =
  /\b(?:co-commissioning|joint (?:commissioning|procurement|tender))\b[^.;]{0,60}\b(?:is|are) being (?:developed|explored|considered|planned|prepared|discussed)\b|^\W*(?:and )?(?:an?|the|its|their) (?:replacement|successor|new|longer[- ]term|permanent|national) (?:[\w-]+ ){0,3}?(?:(?:is|are) (?:now )?(?:being|to be)|will (?:then )?be) (?:procured|bought|tendered|re-?tendered|purchased|commissioned|put)\b|\b(?:so that|until|till|pending|whilst?|to allow|in order that|ahead of|before|for) (?:an?|the) (?:[\w-]+ ){0,2}?joint (?:re-?)?(?:procurement|tender|exercise|contract|competition|purchase)\b[^.;]{0,80}\b(?:can be|is|are|be|has been|will|completed?|concluded?|run|carried out|place)\b|\b(?:procurement|tender|competition|exercise|systems?|services?|contracts?|re-?tender|solution|framework)\b[^.;]{0,120}\b(?:will (?:begin|start|follow|be)|(?:is|are) to (?:be|begin|start|follow)|(?:is|are) (?:planned|expected|intended))\b[^.;]{0,120}\b(?:not before|in the (?:spring|summer|autumn|winter|new year)|next (?:year|spring|summer|autumn|winter)|later|in due course)\b/i;
