/**
 * Words that say whose date a date is. Each pattern is tried on the words that stand directly before the date, unless it says otherwise.
 * Read on the forms and logs of 23 offices and on council decision notices.
 */

/** What may stand between a cue and its date: `from the start of`, `to midnight on`. */
const NEAR =
  '(?:\\s(?:on|in|at|from|of|is|the|the (?:last|first) day|the (?:next|following) day,?|and including|and inclusive of|about|approximately|around|midnight|or before))*(?:\\s(?:the\\s)?(?:start|beginning|end|close|early|late))?(?:\\s(?:of|in))?(?:\\s(?:business|play|trading|the day))?(?:\\son)?[\\s:,(-]*';

const before = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${NEAR}$`, 'iu');

/** A beginning, in words that are used of agreements. */
export const STARTS = before(
  'with effect|w\\.?e\\.?f\\.?|effective|commenc(?:e|es|ed|ing)|commencement(?: date)?|start(?:s|ed|ing)?(?: date| work| on site)?|begin(?:s|ning)?(?: work| on site)?|began|renews|tak(?:es?|ing) effect|com(?:es?|ing) into (?:force|effect|operation|being)|as from|(?:years?|months) as of|incepts|inception(?: date)?|(?:to|should|must|will|would|shall) be in (?:place|force)(?: by)?|go(?:es|ing)? live|live|for (?:the|a) (?:period|(?:financial )?year)|contract period|term|run(?:s|ning)? from|valid from',
);
/** A preposition that may begin a period. */
export const FROM = before('from|between|period of');
/** The same where the words give a task; of sums it tells the day on which they were counted. */
export const AS_OF = before('as (?:of|at)');
/** What is counted on a day: `reserves of £2m as at`. */
export const COUNTED_AS_OF =
  /(?:£[\d,.]+\s?(?:k|m|million)?|\b(?:balance|total|reserves?|figures?|numbers?|strength|position|stood)\b[^.;]{0,30})\s+as (?:of|at)\s*(?:the\s)?$/i;
/** A preposition that may end one. */
export const UNTIL = before('to|until|till|up to|through to|through|(?:no|not) later than');
/** An end, in words that are used of agreements that are still to be made or that run: `ending on`, `expiring`. */
export const ENDS = before(
  'ending|(?:will|would|shall|to|should) (?:then |now )?(?:end|expire|finish|terminate|conclude|cease)|expiring|terminating|finishing|concluding|end date|expiry(?: date)?|complet(?:e|ed|ion)(?: (?:by|is|date))*|run(?:s|ning)? (?:to|until)|last(?:s|ing)? until|continue until|remain in place until',
);
/** The end of an agreement that is running out or has run out; not said of one that is being made. */
export const RUNS_OUT = before(
  'ends|(?<!\\b(?:the|to|at|by|an) )end(?= )|ended|expires?|expired|(?:currently |presently |now )?due (?:to|for) (?:end|expire|expiry|finish|terminate|conclude|renewal|lapse)|(?:will|would) (?:shortly |soon )?(?:come to an end|expire|run out|lapse|draw to a close|reach its end)|(?:is|are) (?:set|about|scheduled) to (?:end|expire|finish|lapse|conclude|run out)|comes? to (?:an end|its end|term|the end(?: of (?:its|the) [\\w-]+(?: [\\w-]+)? (?:term|period|year))?)|came to an end|runs? out|ran out|lapse[sd]?|terminate[sd]|finishe[sd]|draws? to (?:a close|an end)|drew to a close|reach(?:es)? (?:its|the) end(?: of (?:its|the) [\\w-]+(?: [\\w-]+)? (?:term|period|year))?|ceases?|ceased|concluded|concludes|ran until|ran to|was due to run until|(?:is|are|remains?) (?:currently |already )?(?:contracted|under contract|in place|in force|licensed)(?: \\w+){0,3} (?:until|to|up to)',
);
/** An end that follows from what is decided: `so that it finishes on`. */
export const SO_IT_ENDS =
  /\b(?:so that|so|such that|meaning (?:that )?|in order that) (?:it|they|the (?:contract|agreement|lease|licence|arrangement|grant|term))\s(?:then\s|will\s|would\s|now\s)?[^.;,]{0,24}$/i;
/** What follows the day of an extension that is not agreed yet: `extension to 31 March 2025 possible`. */
export const THEN_OPTION =
  /^\W*(?:(?:is|are|being) )?(?:possible|optional|available|if (?:required|needed|exercised|wanted|taken up)|(?:may|might|could|can) be (?:agreed|taken|granted))\b/i;
/** An extension that is made here, in the passive or as a task: `is to be extended by`, `to extend`. */
export const IS_EXTENDED =
  /\b(?:be|is|are|been|to|of|by)\s(?:extend(?:ed|ing)?|prolong(?:ed|ing)?|lengthen(?:ed|ing)?|renew(?:ed|ing)?|continued)\b(?<!\b(?:may|can|could|might|option|right|scope|provision) (?:be|to) \w+)/i;
/** The day beyond which an agreement cannot be extended is its end: `There is no provision to extend beyond`. */
export const NO_LONGER_THAN =
  /\b(?:no|without(?: any)?)\s(?:further\s)?(?:provision|option|scope|right|ability|power|facility)s?\s(?:to|for)\s(?:an?\s)?(?:extend|extension|go on|continue|run on|renew(?:al)?)\s(?:it\s|this\s)?(?:beyond|past|after)\s(?:the\s)?$/i;
/** The same with the date in front: `On 31 December 2019 the current lease comes to an end`. Tried on the words after the date. */
export const THEN_RUNS_OUT =
  /^,?\s[^.;,]{0,60}\b(?:contracts?|agreements?|leases?|licen[cs]es?|arrangements?|grants?|terms?)\b[^.;,]{0,40}\b(?:comes? to an end|came to an end|ends?|expires?|terminates?|lapses?|runs? out)\b/i;
/** Between the two dates of a period: `1 April 2022 - 31 March 2024`. The whole text between them. */
export const JOINT =
  /^[\s,)]*(?:-|to|until|till|up to|through|through to|and|and (?:will )?(?:end|expire|run|conclude|finish|continue)(?:s|ing)?(?: on| to| until)?|ending|expiring|(?:and )?reach(?:es|ing)? completion(?: by)?|with (?:a|an) (?:completion|end|expiry) date of)\s*(?:on\s|at\s|by\s|the\s|until\s|to\s|end\s|close\s|of\s|midnight\s|beginning\s|early\s|late\s)*[\s(]*$/i;

/** Agreements, and what is bought by one. A clause without such a word says nothing of a contract's dates. */
export const CONTRACT_NOUN =
  /\b(?:contract(?:s|ed|ual)?|agreements?|leases?|licen[cs]es?|tenanc(?:y|ies)|grants?|funding|arrangements?|call[- ]?offs?|frameworks?|subscriptions?|appointments?|secondments?|concessions?|extensions?|(?<!\b(?:for|over|covering) (?:an?|the) (?:[\w-]+ )?)terms? of|polic(?:y|ies) (?:incepts?|runs?|begins?|starts?|renews?|lasts?)|insurance polic(?:y|ies)|(?<=\b(?:the|initial|base|contract|fixed)\s)term(?= (?:is|will|would|shall|runs?|begins?|starts?|lasts?)\b)|award(?:s|ed|ing)?|tender|service level|SLA|MOU|memorandum)\b/i;
/** What is supplied; binds only with a verb of beginning or ending that looks ahead. */
export const SUPPLY_NOUN =
  /\b(?:services?|works?|cover|provision|supply|support|project|programme|scheme|delivery|maintenance|hire|post|role)\b/i;
/** Setting aside the rules of competition for one purchase: such words make an agreement, though they do not name it. */
export const WAIVES =
  /\bwaiv(?:e|es|ed|ing|ers?(?! (?:limits?|thresholds?|polic\w+|process|procedures?|forms?|register|level)))\b|\bexempt(?:ion|ed)?\b[^.;]{0,40}\b(?:competit\w+|tender\w*|standing orders?|regulations?|quotations?|procedure rules?)\b|\bsingle[- ](?:tender|supplier|source)\b|\bwithout (?:an? )?(?:further |prior )?(?:tender\w*|competit\w+)\b/i;
/** Rules that a paper adopts: they take effect, and are no agreement, though they may be about contracts. */
export const ADOPTS_RULES =
  /\b(?:adopt|amend|revis|approv|updat|replac|introduc|reaffirm)\w*\s(?:the\s|a\s|an\s|its\s|his\s|her\s|this\s)?(?:[\w-]+\s){0,3}?(?:polic(?:y|ies)|standing orders|scheme of \w+|regulations|code of [\w ]+|protocol|terms of reference|procedure rules?)\b[^.;]{0,120}$/i;

/** Verbs by which a paper makes an agreement. */
export const AWARD_VERB =
  /\b(?:award|appoint|engage|commission(?!er)|extend|renew|enter(?:s|ing)? into|purchase|procure|contribut|fund(?:s|ed)?\b|grant|hire|lease|let (?:to|for|an?|the|lots?)\b|give (?:lots?|the (?:contract|work|order))\b|(?<!\btak(?:e|es|en|ing) |\btook )place|accept|continue|prolong|employ(?:s|ed|ing)?\b|retain|utilis|use of|second(?:ed)?\b)/i;

/** Verbs that give somebody a task: a lone `from` or `until` after them bounds it. */
export const ENGAGES =
  /\b(?:appoint|engag|accept(?:s|ed|ing)? the (?:tender|bid|offer|quotation|quote|proposal)|award|commission(?!er)|retain|employ(?:s|ed|ing)?\b|second(?:ed|ment)?\b|fund (?:the|a|an)\b|continue to)/i;

/** A new agreement with whom the office has one already: not a word on the old one. */
export const WITH_PRESENT =
  /\b(?:award(?:s|ed)?|contract(?:ed)?|agreement|order|let|placed)\b[^.;]{0,30}\b(?:to|with)\s(?:the|our|its|their)\s(?:current|existing|present|incumbent)\s(?:suppliers?|providers?|contractors?)\b|\b(?:keep|retain|continue|remain|engage|use)\b[^.;]{0,30}\b(?:the|our|its|their)\s(?:current|existing|present|incumbent)\s(?:suppliers?|providers?|contractors?)\b/i;
/** An option: the end that it names is not agreed yet. */
export const OPTION =
  /\b(?:options?|optional|optionally|(?:may|can|could|might) (?:then )?be (?:further )?(?:extended|renewed|lengthened|prolonged)|possib(?:le|ility)|potential(?:ly)?|(?:ability|scope|right|opportunity|facility) (?:to|for|of)|provision (?:to|(?:for|of) (?:(?:an?|one|two|three|\d|up to|any|further) )*(?:further|exten\w+|renew\w+|years?|months?))|if (?:required|needed|exercised|taken up)|extendable|renewable)\b/i;
/** An extension that is made by this paper. */
export const EXTENDS =
  /\b(?:exten(?:d|ds|ded|ding|sion|sions)|prolong(?:ed|ing|ation)?|further period of|renew(?:ed|al|ing)?|continu(?:e|ed|es|ation|ing)|lengthen(?:ed)?|roll(?:ed|ing)? (?:over|forward))\b/i;
/** A new agreement, named so. */
export const NEW_CONTRACT =
  /\b(?:new|proposed|replacement|successor|recommended|interim|this)\s+(?:[\w-]+\s+){0,3}?(?:contracts?|agreements?|leases?|licen[cs]es?|arrangements?|framework|grants?|terms?)\b|\b(?:will|would|shall|to) (?:be |then )?(?:awarded|run(?! out)|commence|start|begin|last|appointed|engaged)\b/i;
