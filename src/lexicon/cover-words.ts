/**
 * Words that say which stretch of a contract a sum pays for: its base term, or all of it with the options. Read on the records of 23 offices
 * (RECORD-FORMATS section 5: "the printed value may be for base only, or for the full potential term") and on contract notices.
 */
const TERM = '(?:[\\w]+-)?(?:term|period|duration|years?|months?|contract|award|phase)';
const SHORT = '(?:[\\w-]+ ){0,4}';
/** To the sum, or to the end of the words looked at. */
const NEAR = '\\b[^£.;]{0,45}$';

/** Words before a sum of the base term: `for the initial three year term is`. */
export const BASE_BEFORE = new RegExp(
  `\\b(?:initial|base|basic|core|fixed|guaranteed|firm|primary|minimum|first) ${SHORT}${TERM}${NEAR}|\\b(?:without|excluding|before|ignoring) (?:any |the |both )?${SHORT}(?:extensions?|options?)${NEAR}`,
  'i',
);
/** And after it: `£90,000 for the initial term`. */
export const BASE_AFTER = new RegExp(
  `^[^£.;]{0,25}\\b(?:for|over|in|of|covering|during|across) (?:the |its |an? )?(?:initial|base|basic|core|fixed|guaranteed|firm|primary|minimum|first) ${SHORT}${TERM}\\b|^[^£.;]{0,25}\\b(?:without|excluding|before|ignoring) (?:any |the |both )?${SHORT}(?:extensions?|options?)\\b`,
  'i',
);

const OPTIONS = '(?:extensions?|options?|optional (?:years?|periods?|terms?|months?|extensions?)|extended|extend)';
const TAKES =
  '(?:should|if|were|once|where|assuming|includ\\w+|inclusive of|incorporating|plus|with (?:both|all|every|each)|both|all)';
const WHOLE = '(?:potential|maximum|possible|full|entire|whole|complete|overall)';

/** Words before a sum that the options are in: `Should both extensions be taken up the cost would be`. */
export const OPTIONS_BEFORE = new RegExp(
  `\\b${TAKES}\\b[^£.;]{0,40}\\b${OPTIONS}\\b[^£.;]{0,75}$|\\b${OPTIONS}\\b[^£.;]{0,40}\\b(?:would|will|to) (?:bring|take|raise|increase|make)\\b[^£.;]{0,45}$|\\b${WHOLE} ${SHORT}${TERM}${NEAR}`,
  'i',
);
/** And after it: `£6.2m if both options are used`, `£1.24m over the full four years`. */
export const OPTIONS_AFTER = new RegExp(
  `^[^£.;]{0,50}\\b${TAKES}\\b[^£.;]{0,30}\\b${OPTIONS}\\b|^[^£.;]{0,30}\\b(?:over|for|across|during|covering) (?:the |its |an? )?${WHOLE} ${SHORT}${TERM}\\b`,
  'i',
);

const NUMBER =
  '(?<number>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-five)';
/** A length before a sum: `the four-year cost is`, `over five years it is expected to cost`. An option's own length is none. */
export const LENGTH_BEFORE = new RegExp(
  `(?<!\\b(?:further|additional|optional|extra|extension of|option of|options of|extensions of|extend (?:for|by)|plus|and|another|last|past|every|next) (?:up to )?(?:a |an )?)\\b${NUMBER}[- ](?<unit>year|month)s?\\b(?![^£.;]*\\b(?:option|extension|extend|further|optional))[^£.;]{0,50}$`,
  'i',
);
/** And after it: `£2.15m over 5 years`, `£184,000 for the two years`. */
export const LENGTH_AFTER = new RegExp(
  `^[^£.;]{0,30}?\\b(?:over|for|across|during|covering|in) (?:an? |the |its |all |up to |total |maximum )*(?:initial |full |whole |potential |maximum |possible |base |total |first |contract )*(?:term of |period of )?${NUMBER}[- ](?<unit>year|month)s?\\b`,
  'i',
);
