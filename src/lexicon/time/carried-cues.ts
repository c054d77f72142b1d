/** Words by which a clause speaks of an agreement that it does not name: what it takes up, and what it gives a price. */

/** A clause that opens so goes on about what the sentence before it named. */
export const TAKES_UP_SUBJECT =
  /^\W*(?:[\d.]+\s)?(?:it|this(?! (?:report|paper|decision|request|proposal|notice|form|recommendation|document)\b)|(?:the|a) (?:new|fresh) one|the latter|that one)\s(?!is\s(?:proposed|recommended|intended|expected|anticipated|estimated|noted)\b)/i;
/** A price with its sum before the time that it is for: `The price is £27,300 for`, `have quoted £51,360 + VAT for`. */
export const PRICED =
  /\b(?:price|fee|premium|charge|(?:at an?|the|an?|its|estimated|total) cost|costs|rate|quot(?:e[sd]?|ation|ing)|offer(?:s|ed)?|tender(?:s|ed)?|bid)\b[^.;]{0,60}£[\d.,]+\s?(?:k|m|million)?\b[^.;]{0,40}\bfor\s(?!the\s)[^.;]{0,60}$/i;
