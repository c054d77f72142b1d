/**
 * Words that give each of several buyers its part of a cost. Tried on a clause in which `@` stands for every body that may buy beside the
 * office; one of them at least is another than the office and its force.
 */

const PART =
  '(?:\\d+(?:\\.\\d+)?\\s?(?:%|per cent)|£\\s?\\d[\\d,.]*\\s?(?:k|m|million)?|\\b(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|half)\\b|\\ba (?:third|quarter|fifth|half)\\b|\\bhalf\\b)';
const REST = '(?:balance|rest|remainder|remaining|other half)';

/** "Norfolk (57%) and Suffolk (43%)", "a third by Kent and the rest by Essex". */
export const PARTS: readonly RegExp[] = [
  new RegExp(`@(?:'s)?[^@;]{0,60}?${PART}[^@;]{0,60}@(?:'s)?[^@;]{0,60}?(?:${PART}|\\b${REST}\\b)`, 'i'),
  new RegExp(
    `${PART}\\s(?:of [^@;]{0,40})?(?:(?:is |being |to be |will be )?(?:paid|met|borne|funded|due|payable)\\s)?(?:by|from|to|for|in)\\s(?:the\\s)?@[^@;]{0,50}(?:${PART}|\\b${REST}\\b)[^@;]{0,40}@`,
    'i',
  ),
  // Another body pays a part: "will refund £17,548", "is to meet a third of it".
  new RegExp(
    `@[^.;@]{0,40}\\b(?:will|is to|are to|shall|has agreed to|have agreed to|would)\\s(?:refund|reimburse|repay|contribute|pay|meet|fund|bear|cover)\\b[^.;]{0,40}?(?:${PART}|\\bits (?:share|part)\\b)`,
    'i',
  ),
];

/** All of them pay alike, or in proportion. */
export const ALIKE: readonly RegExp[] = [
  /@[^.;]{0,80}\b(?:will|shall|would|to|must|are to)\s(?:each|both|all|equally|jointly)\s(?:pay|meet|bear|contribute|fund|share|cover|split)\b/i,
  /@[^.;]{0,80}\b(?:each|both|all)\s(?:pay|meet|bear|contribute|fund|share|split)\b/i,
  /\b(?:split|shar(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|apportion(?:s|ed|ing)?|borne|met|funded|paid)\b[^.;]{0,60}\b(?:equally|50\s?[:/]\s?50|half and half|in equal (?:parts|shares)|pro rata|in proportion|fifty-fifty)\b/i,
  /\b(?:equal(?:ly)?|50\s?[:/]\s?50|pro rata|proportionate)\b[^.;]{0,40}\b(?:split|share[sd]?|contributions?|basis)\b/i,
];

/** A sentence that gives to each of those whom the sentence before it named a part. */
export const EACH_OF_THEM =
  /^\W*(?:each|both|the (?:two|three|four|five|partners|parties|forces))(?: of them| force| partner| party| side| body| organisation)? (?:will |is to |are to |shall |would |must )?(?:pays?|meets?|bears?|funds?|contributes?)\b/i;

/** Taking part in a purchase that is theirs. */
export const TAKES_PART: readonly RegExp[] = [
  /@(?:,|,? and|,? &)\s(?:the\s)?@(?:'s)?\s(?:have |both |all |now |currently |jointly |together |presently ){0,2}(?:rent(?:ed)?|buy|bought|purchased?|hired?|procured?|obtain(?:ed)?|tendered)\b(?! by)/i,
  /(?:@|\b(?:force|office|PCC)\b)[^.;]{0,20}\b(?:and|with)\s(?:the\s)?(?:@|force\b)[^.;]*\b(?:bought|buys?|procured?|purchased?|tendered?|commission(?:ed)?|fund(?:ed)?)\b[^.;]{0,40}\b(?:together|jointly)\b/i,
  /\bjoin(?:s|ed|ing)?\b[^.;]{0,60}\b(?:procurement|purchase|contract|tender|competition|consortium|exercise)\b[^.;]{0,40}\b(?:with|of|led by|run by)\b[^.;]{0,20}@/i,
  /\b(?:bi|tri|multi|two|three|four|five|six|seven)-?\s?force (?:\w+ )?(?:contract|agreement|procurement|tender|framework|arrangement)\b[^.;]*@/i,
  /\b(?:contract|procurement|tender|purchase|call-off)\b[^.;@]{0,40}\b(?:between|covers?|covering|for|across|on behalf of)\s(?:the\s)?@(?:\s\([^)]*\))?(?:,|,? and|,? &)\s(?:the\s)?@/i,
];

/** The clause is about what something costs or who pays. */
export const OF_COST =
  /\b(?:costs?|shares?|contribut\w+|pa(?:y|ys|id|yable)|fund(?:ed|ing)?|split|apportion\w*|element|portion|liabilit\w+|charges?|contracts?|price|value|spend|bill)\b|£/i;
/** And not of figures that are compared. */
export const OF_FIGURES =
  /\b(?:crimes?|offences?|incidents?|rose|risen|fell|fallen|reduction|satisfaction|confidence|population|respondents|survey(?:ed)?|residents|victims of|demand|calls|arrests|compared (?:with|to)|average|precept|band d)\b/i;

/** Heads of a table that parts a cost between buyers: over their names, and over their parts. */
export const BUYER_HEAD =
  /^(?:(?:police |participating |partner |contributing |member )*(?:forces?|areas?|partners?|organisations?|authorit(?:y|ies)|bod(?:y|ies)|agenc(?:y|ies)|offices?|constabular(?:y|ies)|o?pf?ccs?|commissioners?|collaborations? members?))(?: name)?:?$/i;
export const SHARE_HEAD =
  /\b(?:shares?|costs?|contributions?|elements?|split|portion|apportion\w*|liability|proportion|charge)\b|^%|£|^per cent/i;

/** The office or its force in small letters, beside another body. */
export const OWN_BODY = /\b(?:the|our) (?:force|constabulary|office|opcc|pf?cc|commissioner)\b/i;
