/**
 * What heads of columns, names of rows and labels of forms say of the sums that they hold. First row that fits wins. Read on the
 * forms and tables of 23 offices.
 */
import type { Cue } from './amount-cue.ts';

export interface HeadRow {
  /** `year`: the sum of that year, which is one of several where several stand beside it. */
  readonly cue: Cue | 'total' | 'annual' | 'year';
  readonly head: RegExp;
}

export const HEADS: readonly HeadRow[] = [
  // `Costs (including any identified savings)` heads costs.
  { cue: 'saving', head: /(?<!\bcosts?\b.{0,40})\bsavings?\b|\bdiscount\b|\breduction\b/i },
  { cue: 'threshold', head: /\bthresholds?\b|\blimits?\b/i },
  {
    cue: 'previous_value',
    head: /\b(?:previous|current|existing|present|original|last|former|outgoing|prior)\b|\bold\b(?! (?:[\w-]+ )?(?:devices?|equipment|vehicles?|furniture|stock|kit|machines?|units?|systems?|buildings?))|\bactual\b|\bapproved (?:\w+ )?20\d\d\b/i,
  },
  {
    cue: 'option',
    head: /\boptions?(?!al appraisal)\b(?! [a-d1-9]\b)(?! (?:considered|weighed|appraised?|rejected|looked at|and)\b)(?<!\b(?:alternative|other) options?)|\bextensions?\b|(?<!^)\bextended\b|\bextended\b(?!$)|\boptional\b|\bwhole[- ]life\b|\bfull term\b|\blifetime\b/i,
  },
  { cue: 'uplift', head: /\buplift\b|\bincreases?\b|\bvariations?\b|\badditional\b|\bgrowth\b/i },
  { cue: 'income', head: /\bincome\b|\breceipts?\b|\bproceeds\b|\bsale price\b/i },
  {
    cue: 'organisation_share',
    head: /\bshares?\b|\bcontributions?\b|\bapportion\w*|\bsplit\b|\b(?:cost|price|charge) (?:to|per) (?:each |the )?(?:force|pcc|opcc|organisation|partner|commissioner)/i,
  },
  {
    cue: 'one_off',
    head: /\bone-? ?off\b|\bset-?up\b|\bcapital\b|\binstall\w*|\bimplementation\b|\bstamp duty\b|\b(?:legal|agents?'?|professional|surveyors?'?|survey)\b[^.]{0,20}\b(?:costs?|fees?)\b|\bfitting\b|\bmobilisation\b|\binitial (?:cost|purchase)\b/i,
  },
  {
    cue: 'unit_price',
    head: /\bunit\b|\brates?\b(?! card)|\bper (?!annum|year|month)\w+|\beach\b(?! (?:year|month|term|phase|period)\b)/i,
  },
  {
    cue: 'annual',
    head: /\bannual\b|\bper (?:annum|year)\b|\bp\.?a\.?(?!\w)|\byearly\b|\b(?:a|each|every) year\b/i,
  },
  {
    cue: 'year',
    head: /^(?:year|yr) ?(?:\d|one|two|three|four|five)\b|^(?:fy ?)?20\d\d ?[-/] ?(?:20)?\d\d\b|^\d\d ?\/ ?\d\d\b/i,
  },
  { cue: 'other', head: /\bbalance after\b|\bremaining\b/i },
  {
    cue: 'budget',
    head: /\bbudgets?\b|\b(?:fund|reserve) balance\b|\ballocations?\b|\bprovision\b|\bfunding (?:source|available)\b/i,
  },
  { cue: 'request', head: /\brequest(?:ed|s)?\b|\bapplied\b|\bsought\b|\basked\b|\bbid for\b/i },
  { cue: 'bid', head: /\bquot(?:e|ation)s?\b|\bbids?\b|\btenders?(?:ed)?\b|\boffers?\b|\bsubmission\b/i },
  { cue: 'estimate', head: /\bestimate[sd]?\b|\bforecast\b|\bguide price\b/i },
  {
    cue: 'other',
    head: /\bmatch(?:ed)? funding\b|\b(?:council|partner|applicant|other funder)s? (?:pays?|gives?|funds?)\b/i,
  },
  {
    cue: 'grant',
    head: /\bgrants?\b|\bawards?\b|\bfunding\b|\bamount awarded\b|^(?:recommended|approved|agreed|offered|supported)$/i,
  },
  {
    cue: 'other',
    head: /\bconting\w+|(?<!\b(?:exc?l?|excluding|exclusive|incl?|including|inclusive|net|gross|before|without|plus|of)[.,]? |\+ ?)\bvat\b(?! ?\))(?=$|\s+(?:amount|@|at)\b)|\bretention\b|\bmargin\b|\bdeposit\b/i,
  },
  { cue: 'total', head: /\btotal\b|\bvalue\b|\bcosts?\b|\bprice\b|\bamount\b|\bsum\b|\bspend\b|\bconsideration\b|£/i },
];

/** A later decision will be asked for: the sum is none of this one's. */
export const LATER_DECISION =
  /\b(?:further|separate|later|subsequent|future|another) (?:decision|report|paper|approval|business case|request)\b|\b(?:tendered|procured|let|bought|decided|approved|contracted) separately\b|\bnot part of this (?:decision|award|paper)\b/i;
/** A row that adds up the rows above it. */
export const TOTAL_ROW =
  /^\W*(?:grand |sub-?|overall |combined )?totals?\b|\btotal(?: \([^)]*\))?\W*$|^(?:all|both|the (?:two|three|four|five|six|seven)|two|three|four|five|six|seven) (?:forces|lots|partners|bodies|orders|classes|areas|districts|items|services|awards|grants|contracts)\W*$|^(?:all|both)\W*$/i;
/** What a row says of itself where nothing is given or bought. */
export const REFUSED_ROW =
  /^\W*(?:not (?:approved|agreed|supported|recommended|funded|awarded|successful)|decline[ds]?|refuse[ds]?|reject(?:ed)?|deferred|unsuccessful|withdrawn|no award)\b/i;
/** What a row says of itself where something is given. */
export const APPROVED_ROW =
  /^(?:approved?|agreed?|award(?:ed)?|granted|funded|supported|successful|yes)(?: in full)?$/i;
/** Heads of the first column of a table of offers. */
export const OFFERERS = /^(?:contractors?|bidders?|tenderers?|firms?|company|companies)\b/i;
/** Heads that stand beside a price only where offers are compared. */
export const COMPARED_BY = /^(?:weeks?|score|rank(?:ing)?|quality|position|total score|marks?|price score)\b/i;
/** `2 years (ex. VAT)`, `Four years`: the price of a term of that length. */
export const TERM_HEAD = /^(?:over )?(\d|one|two|three|four|five|six|seven|eight|ten)[- ]years?\b(?! \d)/i;
/** A row that is one of the bodies that share a cost. */
export const BODY_ROW = /\b(?:police|constabulary|council|o?pf?cc|fire|force|authority|commissioner|nhs|ambulance)\b/i;
/** Words before a table whose sums are not of this decision. */
export const NOT_THIS_DECISION =
  /\bfor information only\b|\bother (?:forces|commissioners|offices|pccs|bodies)\b|\bown commissioners?\b|\bnot (?:form )?part of this (?:decision|award|approval)\b|\bunsuccessful\b|\bnot (?:recommended|supported|funded)\b/i;
/** `Fees and charges 2021/22`, `Scale of charges`: what others pay for one of each. */
export const OF_CHARGES =
  /\b(?:fees and charges|charges and fees|(?:scale|schedule|table|review) of (?:fees|charges|rates)|charging (?:scale|rates))\b/i;
/** `Hourly rate` over the names of its rows. */
export const RATES = /\b(?:hourly|daily|day|unit|mileage|overtime) (?:rates?|charges?|prices?|fees?)\b/i;
/** Heads over those who share a cost, and over their shares. */
export const SHARED_HEAD =
  /^(?:forces?|partners?|bod(?:y|ies)|authorit(?:y|ies)|organisations?|shares?|percentage|%|funders?|contributors?|areas?)\b|^%$/i;
