/**
 * Words that say what a printed length of time is: the base term of a contract, an option, an extension that is being made, or none of these.
 * `before` patterns are tried on the words up to the length, `after` patterns on the words that follow it.
 */

import { FIRST, PERIOD, UP_TO } from './term-words.ts';

/** Lengths that are nobody's term. */
export const NOT_TERM_BEFORE =
  /\b(?:last|past|previous|preceding|next|coming|following|every|each(?!\sfor\s)|per|within|after|after an initial|aged?|ages|at least|minimum of|notice of|over (?:its|the) (?:whole )?life(?: of)?|(?:in|by) (?:annual |yearly )?(?:increments|steps|tranches) of|some|nearly|almost|about|held for|(?:data|records?|footage|copies|evidence|files?|images?|recordings?|information|money|sum)\b[^.;]{0,40}\bretained for|kept for|rent[- ]free (?:for|period of)|sentence of|experience of|gap of|delay of|ran for|lasted(?: for)?|lead times? of|pay ?back (?:period )?of|warrant(?:y|ies) (?:of|for)|guarantee (?:of|for)|further £[\d,.]+k?m? over|totalling|total(?: (?:term|length|period|duration|contract (?:term|period|length)))?(?: (?:of|to|is|being))?(?: up to)?|overall (?:term|period|length)?(?: of)?|maximum(?: (?:possible |total |overall )?(?:term|length|period|duration|contract))?(?: of| is|:)?(?: up to)?|(?:full|whole|entire|complete|all|both) (?:potential )?(?:term|period|duration)?(?: of)?|final|remaining|first|second|third)\s*(?:the\s|an?\s|for\s|up to\s)*$/i;
export const NOT_TERM_AFTER =
  /^[\s-]*(?:'s |s' |)?(?:(?:defects|defect|maintenance|snagging|standstill|review|trial|settling[- ]in|mobilisation|transition|handover|pilot|liability|cooling[- ]off) (?:liability |correction |rectification )?(?:period|phase|time)|old|ago|of an? (?:[\w-]+ ){0,2}(?:manager|officer|analyst|engineer|consultant|worker|coordinator|developer|architect|post|role)|(?:left )?to run(?! (?:from|until|to|for|till)\b)|left|remaining|unexpired|earlier|later|beforehand|before|prior|previously|in advance|in arrears|notice|written notice|of notice|experience|of experience|warrant(?:y|ies)|guarantees?|pay ?back|rent[- ]free|retention|follow[- ]up|imprisonment|of imprisonment|custody|suspended|period of monitoring|monitoring period|of monitoring|of data|of footage|after|in total|in all|overall|total|maximum|break|probation(?:ary)?|history|worth of|on remand|turnaround|spend|(?:total|whole[- ]life) (?:cost|value))\b/i;

/** How long somebody has been helped or has worked till now: `has supported the project for`, `which have been running for`. */
export const TILL_NOW =
  /\b(?:has|have|had)\s(?:now\s|already\s|previously\s|also\s)*(?:been\s(?:\w+\s)?)?(?:support(?:ed|ing)|fund(?:ed|ing)|back(?:ed|ing)|work(?:ed|ing)|run(?:ning)?|operat(?:ed|ing)|deliver(?:ed|ing)|help(?:ed|ing)|us(?:ed|ing)|serv(?:ed|ing)|existed|had)\b[^.;]{0,80}\b(?:for|over)\s(?:the\s|about\s|some\s|over\s|more than\s|at least\s)*$/i;
/** What was given in a year that the words go on to name: `approved for` `3 years funding in 2020`. */
export const GIVEN_BEFORE =
  /\b(?:approved|agreed|awarded|given|granted|funded|commissioned|secured)\s(?:\w+\s){0,2}for\s(?:an?\s)?$/i;
export const GIVEN_IN_YEAR = /^[^.;]{0,30}\b(?:in|during|since)\s(?:\p{Lu}\p{L}+\s)?(?:19|20)\d{2}\b(?!\s?[/-]\s?\d)/u;

/** A base term, said in so many words: `for a period of`, `an initial term of`, `the contract will be for`. */
export const BASE_BEFORE =
  /(?:\b(?:periods?|terms?|duration|lengths?|tenure)(?:\s(?:of|is|was|will be|would be|shall be|being|for|set at|lasting|up to|initially|minimum|contract|lease|agreement|in the first instance))*[\s:(-]*(?:an?\s|the\s)?(?:up to\s)?|\b(?:initial|initially|base|core|fixed|fixed[- ]term|minimum)\s(?:contract\s|term\s|period\s|of\s|for\s|an?\s|\(?)*|\b(?:run|runs|running|(?<!the )last|lasts|lasting|continue|remain in place|operate|extends?(?= over))\s(?:for|over)?\s?(?:an?\s|the\s|initial\s|period of\s|up to\s)*|\b(?:contracts?|agreements?|leases?|licen[cs]es?|frameworks?|call[- ]?offs?|tenanc(?:y|ies)|subscriptions?|arrangements?|grants?)\s(?:term\s)?(?:of|is|is for|will be|will be for|would be for|would be|shall be for|being|being for|be for|to be for|,|\()\s?(?:an?\s|up to\s|initial\s)*)$/i;
/** A length that stands before the agreement as its measure: `two-year contract`, `12 month renewal`. */
export const BASE_AFTER =
  /^[\s-]*(?:fixed[- ]term |(?:[\w&()-]+ ){0,3}?)(?:contracts?|frameworks?|agreements?|leases?|licen[cs]es?|terms?|periods?|deals?|call[- ]?offs?|grants?|tenanc(?:y|ies)|renewal|subscriptions?|appointments?|concessions?|initial|base|arrangement|retainer|funding (?:agreement|package)|commission|secondment)\b/i;
/** The first term of several, by what it is called: `an initial two years`, `a primary term of`, `3 years initial term`. Before and after. */
export const INITIAL_BEFORE = new RegExp(
  `\\b(?:initial(?:ly)?|${FIRST}\\s(?:(?:contract|fixed|agreement|lease)\\s)?${PERIOD})\\s(?:(?:will|shall|expires?|ends?|lasts?|runs?|after|is|be|being|contract|term|period|duration|fixed|for|of|an?|the|up to)\\s)*\\(?$`,
  'i',
);
export const INITIAL_AFTER = new RegExp(`^[\\s-]*(?:${FIRST})\\s(?:${PERIOD}|contract)\\b`, 'i');
/** How long staff are taken on: `recruit two analysts on two-year fixed-term contracts`. Tried on the words before and after. */
export const TAKES_ON = /\b(?:recruit|employ|hir)(?:s|e|es|ed|ing|ment)?\b[^.;]{0,60}$/i;
export const STAFF_CONTRACT = /^[\s-]*(?:fixed[- ]term|temporary) (?:contracts?|posts?|basis|appointments?)\b/i;
/** A length that says of what stands before it how long it is: `of three years' duration`. */
export const LONG_AFTER = /^\s?'?\s(?:in )?(?:duration|length)\b/i;
/** What is given for so long: `one year's funding`. */
export const SO_LONGS =
  /^ (?:funding|grants?|supply|services?|support|cover|hire|licences?|licenses?|subscriptions?|maintenance|tuition|counselling)\b/i;
/** A length with the day that it runs from or to: `24 months from 1 February 2025`. */
export const FROM_DAY =
  /^,?\s*\(?(?:from|commencing|commencement|starting|beginning|with effect|w\.?e\.?f|effective|to|until|ending|expiring)\b/i;
/** `for three years`, which is a term only in a clause that speaks of an agreement or of what is supplied. */
export const FOR_BEFORE = new RegExp(
  `\\bfor\\s(?:an?\\s|the\\s|${UP_TO}\\s|a further\\s|a (?:further |total )?${PERIOD} of\\s)*$`,
  'i',
);
/** The same by the name of a period, which is said of much besides agreements: `overage for a term of ten years`. */
export const FOR_PERIOD_BEFORE = new RegExp(
  `\\b(?:for|over|covering)\\s(?:an?|the)\\s(?:further\\s|total\\s)?${PERIOD}\\sof\\s(?:an?\\s|the\\s|up to\\s)*$`,
  'i',
);
/** `£9,000 for the six months`, in the answer to a label of cost. */
export const PRICED_TERM = /£[\d,.]+\s?(?:k|m|million)?\b[^.;]{0,60}\bfor\s(?:the\s|a (?:period|term|duration) of\s)$/i;
/** Verbs by which a thing supplied is supplied for a time. */
export const SUPPLIED =
  /\b(?:need(?:s|ed)?|requir(?:e|es|ed)|provid(?:e|es|ed)|deliver(?:ed)?|suppl(?:y|ied)|commission(?:ed)?|bought|purchas(?:e|ed)|hir(?:e|ed)|continu(?:e|es|ed)|includ(?:e|es|ed))\b/i;
/** `over four years`, weak: budgets and totals are spread so too. */
export const OVER_BEFORE = /\b(?:over|across|covering|spanning)\s(?:an?\s|the\s|up to\s|period of\s)*$/i;

/** `for the first three years`, told apart from the years of the extensions. */
export const FIRST_BEFORE = /\bfor\s(?:the\s)?first\s$/i;

/** A length in brackets after the dates that it measures: `12 July 2021 to 11 July 2022 (12 months)`. */
export const IN_BRACKETS = /(?:\b(?:19|20)\d{2}|[/.-]\d{2})\s?\($/;
/** Periods and lives that are not a contract's, whatever verb follows: limitation, warranty, an asset's life. */
export const OTHER_LENGTH =
  /\b(?:(?:limitation|notice|retention|pay ?back|probation\w*|assessment|review|consultation|trial|pilot|reporting|defects|liability|standstill|monitoring|depreciation|lead)\s+(?:periods?|times?|terms?)|(?:prices?|pricing|rates?|charges?|contributions?|rents?|fees?|tariffs?)\s(?:[\w-]+\s){0,2}(?:fixed|held|frozen|firm|guaranteed|capped)\b|warrant(?:y|ies)|guarantees?|(?:average|useful|working|asset|economic|expected|battery) li(?:fe|ves)(?:span)?|(?<!\b(?:no|not) )(?:more|less|longer|greater|fewer|other) than|(?<!\bnot )exceeding|in excess of)\b[^.;,]{0,24}$|(?<!\b(?:will|would|to|shall|may|should|the|an?|total|its|their|estimated|annual)\s)(?:cost|spent|paid|came to|totalled)\s(?:\w+\s){0,2}£[\d.,]+\s?[km]?[^.;]{0,30}\b(?:for|in|over)\s(?:the\s)?$/i;
/** Lasting, which is said of much besides contracts. */
export const LASTS_BEFORE =
  /\b(?:runs?|running|last|lasts|lasting|continue|remain in place|operate|extends?(?= over))\s[^.;]{0,24}$/i;
/** What lasts like a contract does. */
export const LASTING = /\b(?:services?|cover|supply|provision|support|secondment|appointment)\b/i;

/** A sentence about a contract that runs out: what it says of options is past. */
export const RUNNING_OUT =
  /^[^,;]{0,80}?\b(?:contracts?|agreements?|leases?|licen[cs]es?|grants?|arrangements?)\b(?:, (?:on|under|for|of) which [^,;]{1,60},)?[^,;]{0,60}?(?<!\b(?:which|that|and|to|will|would)\s)\b(?:expires?|ends|lapses|runs out|(?:is|are) due to (?:end|expire)|comes? to an end)\b/i;

/** Headings under which a length alone is the term. */
export const TERM_HEADING =
  /^\W*(?:[\dA-Z]{1,3}[.)]\s*)?(?:[\w-]+ (?:and )?){0,2}(?:term|duration|length|contract period)(?: (?:and|of) [\w ]{2,20})?\W*$/i;
/** How an award was won: who tells it without a year tells of the award that the paper is about. */
export const WON_NOW =
  /\b(?:following|after) (?:an?|the) (?:[\w-]+ ){0,4}(?:tender(?:ing)?|procurement|competition|evaluation|exercise|process)\b(?!.*\b(?:19|20)\d{2}\b)/i;
