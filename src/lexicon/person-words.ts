/** Words that stand with or instead of people's names on decision forms: titles, honours, roles. */

/** Forms of address, before a name. */
export const ADDRESS =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Cllr|Councillor|Rev|Hon|Baroness|Baron)';

/** Letters after a name: honours, degrees, professional bodies. */
export const HONOURS = '(?:OBE|MBE|CBE|KBE|QPM|CPFA|CIPFA|FCCA|ACA|FCA|BA|BSc|MA|MSc|LLB|PhD|JP|DL|TD|KC|QC|MP|AM)';

const AREA = "(?: (?:for|of|in) (?:the )?[A-Z][\\p{L}']+(?:(?: (?:and|&)|,)? [A-Z][\\p{L}']+){0,4})?";
const OFFICE =
  '(?:Police(?:,? Fire)?,? (?:and|&) Crime Commissioner|Police,? Crime (?:and|&) Victims.? Commissioner|Commissioner|PFCC|PCC|DPCC|DPFCC|DMPC|OPCC)';

/**
 * Roles in which decisions are made and approved, fullest first. Read on the forms of 23 offices, the Police Reform and Social Responsibility Act
 * 2011 (chief executive, chief finance officer) and the orders that made mayors commissioners.
 */
export const ROLES: readonly string[] = [
  `(?:Assistant |Deputy |Acting |Interim )?${OFFICE}${AREA}`,
  `(?:Deputy |Interim )?(?:(?!(?:The|This|Our|An?|If|By|For|As|When|Your|My|New)\\b)[A-Z]\\p{L}+ ){1,2}Commissioner`,
  'Deputy Mayor(?: for (?:Policing(?:,? Fire)?(?: (?:and|&) Crime)?(?:,? and Fire)?|Police(?:,? Fire)? and Crime|[A-Z]\\p{L}+(?: (?:and )?[A-Z]\\p{L}+){0,4}))?',
  `(?:Deputy |Acting )?Mayor${AREA}`,
  '(?:Deputy |Interim |Acting |Assistant )?Chief (?:Executive|Finance Officer|Financial Officer|Constable|Operating Officer|Officer|of Staff|Digital(?: and Technology)? Officer)(?: Officer)?(?:(?: (?:and|&)|/|,) (?:Monitoring Officer|Chief Finance Officer|Solicitor|Head of Paid Service))?',
  '(?:Deputy )?Monitoring Officer',
  '(?:Deputy )?Treasurer(?: (?:[A-Z]{1,4}CA|to the [A-Z]\\p{L}+))?',
  '(?:Section|S\\.?|s\\.?) ?151 Officer',
  '(?:Interim |Deputy |Assistant )?Director(?: (?:of|for) [A-Z]\\p{L}+(?:(?:,| and| &)? [A-Z]\\p{L}+){0,4})?',
  // In capitals, as under a signature.
  '(?:ASSISTANT |DEPUTY |ACTING |INTERIM )?POLICE(?:,? FIRE)?,? (?:AND|&) CRIME COMMISSIONER',
  '(?:DEPUTY |ACTING |INTERIM )?CHIEF (?:EXECUTIVE|FINANCE OFFICER)(?: OFFICER)?',
  '(?:Interim |Deputy )?Head of [A-Z]\\p{L}+(?:(?:,| and| &)? [A-Z]\\p{L}+){0,4}',
  '[A-Z]\\p{L}+(?: [A-Z]\\p{L}+){0,2} (?:Manager|Officer|Lead|Adviser|Advisor|Solicitor|Accountant|Secretary)',
];

/** What a role's place follows: `Commissioner for Dorset`, `Mayor of London`. A mayor's deputy is `for` policing, which is no place. */
export const ROLE_PLACE = /(?<=(?:commissioner|d?o?pf?cc|dmpc)) (?:for|of|in) .*$|(?<=\bmayor) of .*$/i;

/** Legal endings of companies here and abroad: the words before them are a firm's name, however much like a person's. */
export const COMPANY_ENDING =
  /(?:^|[\s,])(?:pty|ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|gmbh|bv|cic|cyf|cyfyngedig)(?![\p{L}\d])/iu;

/** Nouns of what papers are about; no surname is among them. A run of capitalised words with one is a matter, not a person: `Street Lantern Festival`. */
export const MATTERS =
  /(?<!\p{L})(?:festivals?|hubs?|cent(?:re|er)s?|events?|schemes?|campaigns?|networks?|alliance|forum|university|college|hospitals?|theatre|vehicles?|stations?|equipment|purchase|provision|extension|renewal|replacement|well-?being|safety|community|communities|youth|victims?|domestic|violence|prevention|procurement|refurbishment|maintenance|software|licen[cs]es?|cameras?|custody|estates?|fleet|steps|papers?|documents?|implications?)(?!\p{L})/iu;

/** Capitalised words that are no part of a person's name. */
export const NOT_NAMES =
  /^(?:has|have|had|not|submitted|town|clerk|non-confidential|confidential|restricted|exempt|to|requested|received|presented|my|tax|precept|international|the|and|or|for|of|by|with|date|dated|signed?|signature|name|print|position|role|title|decision|approved?|approval|agreed?|yes|no|none|nil|tbc|n\/?a|police|crime|fire|commissioner|commissioners?'?s?|office|officer|chief|executive|deputy|mayor|constable|constabulary|director|head|treasurer|council|county|city|borough|national|association|limited|ltd|plc|llp|group|services?|solutions?|systems?|partnership|trust|foundation|report|section|part|act|committee|board|panel|team|department|finance|legal|public|form|record|request|official|sensitive|copy|held|wet|electronic(?:ally)?|original|past|staff|former|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|opcc|pcc|pfcc|contract|supplier|services|information|freedom|statutory|instrument|above|below|recommendation|recommendations|i|this|that|it|please|see|is|if|financial|advice|advis[eo]r|revenue|budget|capital|programme|project|facts|confidential|introduction|background|summary|purpose|reference|approve|consultation|equality|risk|options?|conclusion|appendix|annex|schedule|fund|grants?|award|notice|log|meeting|agenda|minutes|governance|strategy|plan|policy|exemption|granted|refused|rejected|deferred|withdrawn|noted|heddlu|throseddu|cofnod|b?penderfyniad|benderfyniad|hysbysiad|comisiynydd|swyddfa|prif|weithredwr|dyddiad|llofnod|swyddog|cyllid|dirprwy|gomisiynydd|teitl|enw|cefnogi|dim)$/i;
