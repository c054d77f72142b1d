/** Words that say whether a decision spends, earns, or buys and sells nothing. Looked for in the title, then in what is decided or recommended. */
import type { MoneyDirection } from '../../model/field.ts';

export interface DirectionRow {
  readonly direction: MoneyDirection;
  readonly cue: RegExp;
}

/** A title about what the office charges others: fees for special services, copies of reports, alarms (Police Act 1996, sections 18 and 25). */
export const CHARGES_OTHERS =
  /\bfees (?:and|&) charges\b|\b(?:scale|schedule|review) of (?:the )?(?:fees|charges)\b|\bcharges for (?:[\w-]+ ){0,2}services\b/i;

/** First row that fits wins. */
export const DIRECTIONS: readonly DirectionRow[] = [
  {
    direction: 'none',
    cue: /\bnot to (?:extend|renew|award|proceed|procure|purchase)\b|\bno (?:extra|additional|further) cost\b(?=[^.]*$)|\b(?:scheme of (?:consent|delegation|governance)|code of (?:conduct|corporate governance)|(?<!\b(?:waiv(?:er|ing)|exemption|exception|departure)s? (?:of|to|from|under)(?: (?:the|contract|procedure|pcc's|our))* )(?:standing orders|financial regulations)|police and crime plan|annual report|terms of reference|treasury management|statement of accounts|information sharing)\b/i,
  },
  {
    direction: 'income',
    cue: /\b(?:fees and charges|charges and fees|scale of (?:fees|charges)|(?:charges|fees|rates) for (?:special )?polic(?:e|ing) services|special police services)\b/i,
  },
  {
    direction: 'spend',
    cue: /\b(?:award(?:s|ed|ing)?|contracts?|purchas\w+|procur\w+|buy(?:s|ing)?|bought|acqui(?:re|res|red|sition)|appoint\w*|engag(?:e|ed|es)|commission(?:s|ed|ing)? (?:of|a|an|the)|fund(?:s|ed|ing)?|grants?|lease|rent(?:s|ed)?|tender\w*|quotation|suppl(?:y|ies|ier)|replac\w+|extend\w*|extension|renew\w*|call-?off|single tender|waiver|works|settle\w*|contribut\w+|pay(?:s|ment)?|invest\w*|expenditure|business case|collaboration agreement|uplifts?)\b/i,
  },
  {
    direction: 'none',
    cue: /\b(?:polic(?:y|ies)|strateg(?:y|ies)|protocol|governance|plan|appointment|delegations?|memorandum of understanding|publication)\b/i,
  },
];
