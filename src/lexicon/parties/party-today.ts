/** Words of a clause that tell what is bought and paid for today, so that whom it names has the old contract. */

/** "The system is bought year by year from", "printers are supplied under an agreement of 2016 with": what is so today, and not what is decided. */
export const SO_TODAY =
  /\b(?:is|are) (?:\w+ly |at present |now |at the moment )?(?:bought|purchased|supplied|hired|rented|leased|procured|sourced|licensed|obtained|provided)\b(?! (?:for|at) (?:a|the) (?:price|cost|sum)\b)/i;

/** "the £4.10 being paid now to Kestrel": whom the office pays today, and not whom it decides to pay. */
export const PAID_TODAY =
  /\b(?:being|now|currently|presently|today|at present) (?:being )?(?:paid|charged)\b|\bpa(?:id|y|ys|ying) (?:now|at present|at the moment|currently|presently|today|until now|so far|hitherto|last year)\b|\b(?:now|currently|presently|at present) pa(?:y|ys|ying)\b/i;

/** "stands on land bought from", "the strip acquired from": what was bought once, said beside the thing and not as what is done. */
export const BOUGHT_ONCE =
  /\b(?<!\b(?:be|is|are|was|were|been|being|has|have|had|to|and|or|will|would|shall)\s)(?<=\b[a-z]{3,}\s(?:recently |originally |previously )?)(?:bought|acquired|purchased|leased|hired|inherited)\s(?:in \d{4}\s)?from\b/i;

/** Who has the contract has it till now. */
export const AT_PRESENT =
  /\b(?:at present|currently|presently|at the moment|incumbent|the (?:present|current|existing) (?:supplier|provider|contractor))\b/i;
