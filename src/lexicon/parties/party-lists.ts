/** Words that open a list of parties, and those that make its names bidders or no names at all. */

/** "Approve the award of contracts to the following:". */
export const OPENS_LIST =
  /\b(?:award(?:s|ed|ing)?|grants?|fund(?:s|ed|ing)?|appoint(?:ed|ment|ing)?|contracts?|suppliers?|providers?|recipients?|organisations?|contractors?|manufacturers?|compan(?:y|ies)|payments?|projects)\b[^.]*(?:\b(?:following|below|as follows|these)\b[^.:]*:?|\bto(?: the)?(?: \w+)?|:)$|\b(?:following|these|below)\b (?:[\w-]+ ){0,3}?(?:awards?|grants?|allocations?|payments?|contributions?)\b[^.:]{0,30}[:;]?$/i;
/** "The following three bidders should be invited to the next stage:". */
export const OPENS_NAMED =
  /\b(?:following|these|below)\b (?:[\w-]+ ){0,3}?(?:bidders?|tenderers?|suppliers?|firms?|companies|organisations?|applicants?|charities|providers?|contractors?|groups?|partners|councils|recipients)\b[^.]*:$/i;
/** What is listed is bought, and no one's name: "for the following services:", "at these sites:". */
export const OPENS_THINGS =
  /\b(?:following|these|below)\b (?:[\w-]+ ){0,3}?(?:services|goods|items|works|sites|premises|properties|stations|buildings|areas|categories|vehicles|equipment|roles|posts|terms|reasons|conditions|outcomes|options|functions|licen[cs]es|products|systems|requirements|recommendations|decisions|actions|elements|purposes|costs|budgets|policies)\b[^.]*:$/i;
/** What a contract covers, brings or costs is listed, or who pays for it: "The contract will cover:", "Funding is made up as follows:". */
export const OPENS_CONTENT =
  /^(?!.*\b(?:award(?:s|ed)? (?:to|as|of|made)|appoint\w*|grants? (?:to|as)|allocat\w+ (?:to|as)|contracts? (?:with|to)|suppliers|providers|recipients|(?:following|these|below) (?:[\w-]+ ){0,3}?(?:awards?|grants?|allocations?|payments?|contributions?))\b).*(?:\b(?:cover(?:s|ed|ing)?|compris\w+|consist\w*|made up|includ(?:e|es|ed|ing)|involv\w+|requir\w+|provid(?:e|es|ing) (?:for )?|deliver(?:s|ing)?|achiev\w+|support(?:s|ed|ing)?|benefits?|outcomes?|objectives?|aims?|funded (?:by|from)|(?:met|paid|financed) (?:by|from)|funding (?:for|of)|costs?|reasons?|stages?|deliverables|scope|elements?)\b[^:]{0,80}|^\W*(?:the |these |all )?(?:services|goods|items|works|products|sites|premises|stations|buildings|systems|vehicles|roles|posts|equipment)\b[^.:]*)[:;]$/i;
/** "The following are recommended:". */
export const OPENS_CHOSEN =
  /\b(?:following|these|below)\b[^.:]{0,40}\b(?:are|be|were) (?:\w+ )?(?:recommended|appointed|selected|chosen|awarded|proposed|successful)\b[^.:]{0,20}:$/i;
/** "Unsuccessful:", "Not funded:": those under it are given nothing. */
export const OPENS_REFUSED =
  /^(?:(?:the following|these|other) )?(?:(?:applications?|applicants|bids?|bidders|projects|those) )?(?:(?:were|was|are|is) )?(?:unsuccessful|not (?:funded|successful|recommended|supported|approved|agreed|accepted|selected|awarded)|declined|refused|rejected|ineligible|withdrawn|reserve list|deferred)\b[^.]{0,30}:$/i;
/** A line of prose behind the list: "Bids from A Ltd and B LLP fell below the mark." */
export const TELLS_OF_BIDS =
  /^(?:the |other )*(?:bids?|tenders?|quotes?|quotations?|offers?|applications?|submissions?) (?:from|by|of)\b/i;
/** A list under such words is one of bidders. */
export const OF_BIDDERS =
  /\b(?:tender(?:s|ed|ers)?|bid(?:s|ders)?|quot(?:es|ations)|invited|returned|short-?listed|received|considered)\b/i;
/** What sums are for, or what a heading opens ("Applications over £5,000"), and no name. */
export const OF_NO_ONE =
  /^(?:from|to|by|with|of|in|on|at|under|through|via) (?:the|our|its|his|her|their|this)\b|^(?:the )?(?:applications?|awards?|requests?|bids?|cost|total|value|price|budget|lot|year|phase|option|annual|rent|fee|standard|small|capital|revenue|sum|grant|funding|contract|initial|estimated|maximum|vat|net|gross|contribution|purchase|savings?)\b|\b(?:grants?|precept|reserves?|income|receipts?|surplus|balances?)(?: of)?$/i;
/** What stands under a heading that is a name says that it is given something. */
export const AWARDS =
  /\b(?:award(?:ed|s)? in full|to award|award of|recommendation: (?:to )?(?:award|approve|fund|support)|be awarded|fund(?:ed)? in full|is recommended|part award|to fund)\b/i;
