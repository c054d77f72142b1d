/** Words that make a period one of something else than the new contract: of figures, of a framework, of what began before, of a funder. */

/** The government as a giver of money. */
export const OF_FUNDER =
  /\b(?:home office|ministry of justice|MoJ|(?:welsh |central |the )government|department (?:for|of)|cabinet office|treasury)\b/i;
/** Money of the government's that is only promised for a time: `The Home Office fund is promised for one year`. */
export const OF_FUNDERS_MONEY =
  /^\W*(?:the|this|a)?\s?(?:home office|ministry of justice|MoJ|(?:welsh |central )?government)(?:'s)?\s(?:[\w-]+\s){0,4}(?:grants?|fund(?:s|ing)?|money|settlement|allocation)\b.*\b(?:promised|confirmed|guaranteed|assured|known|certain|secure[d]?)\b/i;
/** Goods that arrive on a day or within a time, which is no term of a contract. A service that is delivered runs so long. Tried on the words before the date. */
export const GOODS_ARRIVE =
  /\b(?:deliver(?:y|ies)(?! (?:\w+ )?(?:starts?|commences?|begins?|runs?)\b)(?! of (?:[\w-]+ ){0,4}?(?:services?|programmes?|projects?|training|support|interventions?|sessions?|contract|works?|schemes?|pilots?|activit\w+)\b)|(?<!\b(?:services?|programmes?|projects?|training|support|interventions?|sessions?|works?|schemes?|pilots?|activit\w+)\b[^.;]{0,60})(?:be|are|is) delivered|arriv(?:e|es|al|ing))\b[^.;]{0,50}$/i;
/** Money of the government's up to a period: `Home Office funding for the period`. Tried on the words before the period. */
export const FUNDERS_PERIOD =
  /\b(?:home office|ministry of justice|MoJ|(?:welsh |central |the )government|department (?:for|of) [\w ]{3,30}?)(?:'s)?\s(?:[\w£,.&'-]+\s){0,6}?(?:grants?|fund(?:s|ing)?|allocations?|settlement|monies|money)\b(?:[^.;]|\.\d){0,40}$/i;
/** The paper takes, seeks or passes on that money. */
export const TAKES_GRANT =
  /\b(?:accept\w*|receiv\w+|receipt|sign\w*|enter\w* into|bid\w*|appl(?:y|ied|ies|ication)|distribut\w+|allocat\w+|passport\w*)\b/i;
/** The day on which a system is put to use, which may be long after its contract began. */
export const GOES_LIVE = /\b(?:goes?|going)[ -]live\b|\blive\s/i;

/** Nouns directly before a period that make it a period of something else: figures, tenders, budgets. */
export const OTHER_PERIOD =
  /\b(?:consult(?:ation|ed)|advert(?:ised?|isement)?|budget|precept|council tax|strategy|reserves?|survey|phase \w+|performance|data|figures|statistics|incidents|crimes?|demand|spend|spent|savings?|warrant(?:y|ies)|(?<!\bby )guarantees?|insurance (?:claims?|premiums?|year)|accreditation|certificates?|tender(?:s|ed|ing)? (?:period|were|was|was issued)|(?<!\baccept(?:s|ed|ing)? the )(?:bids?|quotations?)|evaluation|audit|inspection|meeting|moderat(?:ed|ion)|shortlist(?:ed|ing)|interview(?:s|ed)?|scor(?:ed|ing)|assess(?:ed|ment)|evaluated|check(?:s|ed)|pric(?:e|es)|inflation|pay award|plan|(?:can|may|could|to|who|invited to) apply|applications?|nominations?|(?:be|is|are|was|were) (?:installed|fitted|paid|held|issued|invited|advertised|evaluated)|claims?|invoices|incurred|arising|occurring|(?<!\b(?:will|would|to|shall|may|should)\s)cost(?= £))\b(?!.*\b(?:contracts?|agreements?|leases?|licen[cs]es?|grants?|appointed|engaged|award(?:ed)?)\b)/i;

/** Contracts in general, of which rules speak: `contracts of more than three years`. */
export const CONTRACTS_IN_GENERAL =
  /\b(?:all|any|each|every|future)\s(?:\w+\s)?(?:contracts?|agreements?|grants?)\b|\b(?:contracts|agreements|grants)\s(?:of|over|above|below|under|exceeding|valued|worth)\b(?!\s*£[\d.,]+[km]?\s(?:to|with|for)\b)/i;

/** A term that another paper will decide: `a further six months would need a separate decision`. */
export const DECIDED_LATER =
  /\b(?:would|will|shall|must|may|might) (?:then )?(?:need|require|have to have|be (?:the )?(?:subject (?:to|of)|decided (?:in|by)|brought back (?:in|as|for)|put forward (?:in|as))) (?:an?(?:other)?|its own) (?:(?:separate|further|fresh|new|later|future|second|own) )*(?:decisions?|papers?|approvals?|reports?|business case|request)\b|\bfurther (?:extension|term|period)\b[^.;]{0,60}\bnot (?:approved|agreed|sought|decided|asked for|requested)\b/i;

/** A framework's own life, which is not that of the contract called off from it. */
export const FRAMEWORK_LIFE =
  /\bframework(?:\s+agreements?|\s+contracts?)?(?:\s+\([^)]{1,20}\))?(?:\s+(?:itself|which|that|also))*\s+(?:runs?|ran|is|was|has|expires?|expired|ends?|ended|commenced|began|started|came|went|remains?|lasts?|will (?:run|expire|end))\b/i;

/** A beginning in the past: what began so is not what the paper decides. */
export const BEGAN =
  /\b(?:(?:was|were|had been|has been) (?:originally |initially |first |previously |last )*(?:let|awarded|procured|tendered|entered into|signed|established|set up|put in place|extended|granted|in place)|began|commenced|started|originally|initially (?:let|awarded)|(?:was|were) (?:first )?(?:appointed|engaged|commissioned|contracted) in (?:\w+ )?(?:19|20)\d{2}|(?:was|were) to (?:last|run)|has (?:run|been in place)|in place since)\b/i;

/** What was let to begin on a day is no new contract: `a contract was let for three years to start on 1 July 2021`. */
export const WAS_LET_TO =
  /\b(?:was|were|had been) (?:\w+ )?(?:let|awarded|procured|tendered|signed|granted|placed|made|agreed)\b[^.;]{0,100}\bto (?:start|begin|commence|run|last)\b|\b(?:was|were) to (?:start|begin|commence|run|last)\b/i;

/** An award that was made in a year which the words name: `Following a tender exercise in 2012, the panel approved`. */
export const AWARDED_IN_YEAR =
  /^\W*(?:[Ff]ollowing|[Aa]fter|[Ff]urther to|[Aa]s a result of)\s[^.;,]{0,80}\bin\s(?:\p{Lu}\p{L}+\s)?(?:19|20)\d{2},?\s[^.;]*?\b(?:approved|awarded|agreed|let|appointed|entered|signed|commissioned)\b/u;

/** An extension that was made before: `the tender was put off and the present contract extended until June`. Tried on the words before the date. */
export const WAS_EXTENDED =
  /\b(?:was|were|(?:has|have|had) (?:\w+ )?been|(?:current|existing|present) (?:contract|agreement|arrangement|lease|licence)s?) (?:then |further |since |already |previously )?(?:extended|prolonged)\b[^.;]*$/i;

/** What is replaced, named by what replaces it. */
export const REPLACED =
  /\b(?:replac(?:e|es|ing)|supersed(?:e|es|ing)|succeed(?:s|ing)?|re-?(?:procure|tender|let)\w*|renewal of|upon expiry|on expiry)\b/i;

/** A sentence that tells of a year gone by, or goes on about it in the past: `In 2020 the Commissioner approved`, `This was for`. */
export const TOLD_OF_YEAR =
  /^\W*(?:[\d.]+\s)?(?:back\s)?in\s(?:(?:early|late|mid)[- ]?\s?)?(?:\p{Lu}\p{L}+,?\s)?(?:19|20)\d{2}\b,?\s[^.;]*?\b(?:approved|awarded|agreed|let|appointed|entered|procured|tendered|signed|commissioned|was|were)\b|^\W*(?:this|it|that|these|(?:the|that|this)\s(?:contract|agreement|award|lease|arrangement))\s(?:was|were|had)\b(?!\s(?:agreed|resolved|decided|proposed|recommended|noted|felt|considered)\b)/iu;

/** What has gone on for years under an agreement that there was: `has supported it since 2009 under a five-year agreement`. */
export const SINCE_YEAR =
  /\b(?:has|have|had) (?:[\w-]+ ){0,3}?(?:been|\w+ed|run|held|had)\b[^.;]{0,80}\bsince (?:[\w.]+,? ){0,3}(?:\d{1,2}[./-]\d{1,2}[./-])?(?:(?:19|20)\d{2}\b|(?<=[./-])\d{2}\b)/i;
