/** Bodies that pay, that let frameworks, or that buy beside an office: they are no suppliers. */

/** Those that give offices money. */
export const FUNDERS =
  /^(?:the )?(?:home office|ministry of justice|moj|ministry of housing.*|department (?:for|of) .*|dluhc|mhclg|dhsc|cabinet office|hm treasury|welsh government|youth endowment fund|youth justice board|nhs england|national lottery.*|arts council england|sport england|european (?:union|commission|social fund)|college of policing|crown prosecution service|greater london authority|gla)$/i;

/** Words that tie the office's income to its giver. */
export const FUNDED =
  /\b(?:grants?|fund(?:ed|ing)|awarded|allocat(?:ed|ion)|income|monies|money|settlement|received|provided|secured|paid)\b/i;

/** Forces, fire services, commissioners and councils as partners in a purchase. */
export const PARTNER_BODY =
  /\b(?:Police|Constabulary|Constabularies|Fire(?: (?:and|&) Rescue)?(?: Service| Authority| Brigade)?|Commissioners?|OP?F?CC|PF?CC|Council|Councils|NHS|Ambulance(?: Service)?(?: NHS)?(?: Trust)?|Combined Authority|National Crime Agency|Probation Service|Prison Service|Health Board|Clinical Commissioning Groups?|CCGs?|Integrated Care Boards?|ICBs?|Hospitals?)\b/;

/** Names that stand for the buyer itself in any office's paper. */
export const BUYER_ITSELF =
  /^(?:the )?(?:(?:\w+ ){0,2}policing (?:unit|team|command|department|section)|(?:office of the |deputy )?(?:police(?:,? (?:and )?fire)? (?:and|&) crime )?commissioner(?:'s)?(?: office| approval| decision)?|o?pf?cc|force|constabulary|police force|chief constable|mayor(?: of [\p{L} ]+)?|deputy mayor.*|commissioner of police.*|mayor's office.*|estates? department|procurement department|regional procurement.*|joint procurement.*|commercial services|emscu|east midlands strategic commercial unit|evolve|7 ?f(?:orce)?(?: commercial services| procurement)?|seven force.*|bluelight commercial|blue ?light commercial|police digital service|police ict company|crown commercial service|ccs|contracts finder|find a tender(?: service)?|blue ?light e?-?tendering.*|atamis|in-?tend|delta|eu supply|companies house|national police chiefs'? council|npcc|hmicfrs)$/iu;
