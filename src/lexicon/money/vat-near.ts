/** Words that say how near a sum must stand to be bound by what is said of VAT. Tried on the sentence, or on the words beside a sum. */

/** The words on VAT close the sentence and are set off from its sums: `(£150,000 with both options), excluding VAT.` */
export const SET_OFF =
  /[,(;-]\s*(?:(?:both|all|each)\b(?: [\w-]+){0,3}? )?(?:being |are |is |stated |shown )?(?:ex|exc|excl|excluding|exclusive|inc|incl|including|inclusive|net|before|without|plus)\b[^,;£]{0,20}\bVAT\b[^£]{0,30}$/i;
/** The same behind the last sum of a list of prices: `in total, excluding VAT`. */
export const SET_OFF_AFTER =
  /^[^.;£()]{0,30},\s*(?:ex|exc|excl|excluding|exclusive|inc|incl|including|inclusive|net|before|plus)\b[^,;£]{0,20}\bVAT\b/i;
/** `These figures exclude VAT`: those just named. */
export const OF_THESE =
  /^\W*(?:these|those|both|the above) (?:[\w-]+ ){0,2}?(?:figures|sums|prices|amounts|costs|values|totals)\b/i;
/** A sentence that says what a price is made up of. */
export const COMPRISES =
  /^\W*(?:this|it|the (?:price|sum|cost|total|figure|value)) (?:comprises?|is (?:made up|composed) of|consists? of|is broken down|breaks down|covers|includes)\b/i;
/** The sum is the tax: `VAT of`, `VAT at 20%, or`. */
export const TAX_BEFORE = /\bVAT(?: at (?:20|17\.5|5)\s?%)?(?:,? (?:of|is|being|amounts? to|comes? to|or))?[\s:(]*$/i;
