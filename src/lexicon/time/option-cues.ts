/** Words that say that a length is an option to extend, what all options come to, and whether an option is taken up. Tried like those of `term-cues`. */
import {
  EXTENDABLE as CAN_BE_EXTENDED,
  EXTEND_IT,
  EXTENDED,
  EXTENDING,
  EXTENSION,
  FURTHER,
  IN_TURN,
  MAY,
  ONE_FURTHER,
  RIGHT_TO,
  UP_TO,
} from './term-words.ts';

const words = (...sources: string[]): RegExp => new RegExp(sources.join('|'), 'i');

/** A length that options follow is the base: `5 years with a possible extension`. */
export const OPTION_FOLLOWS = words(
  `^\\s*,?\\s*\\(?(?:with|plus|and|\\+|\\(|extend|renew|which|capable)[^.;]{0,40}\\b(?:options?|optional|exten\\w+|renew\\w*|prolong\\w*|further|additional|extra|possib\\w+)\\b`,
);
/** An extension named by its length: `twelve month extension`. */
export const EXTENSION_AFTER = /^[\s-]*(?:contract\s)?extension\b(?!\s(?:options?|periods?|clauses?|available))/i;

/** The whole life of a contract, options and all: neither base nor option. */
export const TOTAL_BEFORE =
  /\b(?:total|maximum|overall|entire|whole|full)\s(?!(?:contract )?(?:costs?|values?|sums?|spend|budget|price)\b)(?:(?:maximum|possible|potential|contract|agreement|term|duration|length|period|lifetime|life)\s){1,4}(?:(?:being|is|of|to|will|would|be|up|the)\s){0,3}$|\b(?:(?:rising|increas(?:ing|ed|es)|growing|amounting|(?:taking|bringing|making) (?:it|this|the (?:whole|total|contract|term))(?: up)?)(?: up)? to|exten(?:d|ded|ds|ding|dable|sion) to) (?:(?:a|the) )?(?:(?:total|maximum|full|overall)(?: term| life| length)? (?:of )?)?$/i;
/** A ceiling on options that were named just before it: `periods of 12 months up to a maximum of 24 months`. */
export const CEILING_BEFORE =
  /\b(?:up to (?:a |an )?(?:\w+ )?(?:maximum|total)(?: of)?|to a (?:maximum|total) of|not exceeding|(?:no|not) more than|at (?:the )?most)\s*(?:an?\s)?$/i;

/** An option, before or after its length. */
export const OPTION_BEFORE = words(
  '\\b(?:options?|optional|possib(?:le|ility)|potential(?:ly)?|allow(?:s|ing)? for)\\b',
  `\\b${MAY},?\\s(?:\\w+\\s){0,2}?${EXTEND_IT}\\b`,
  `\\b(?:lets?|allow(?:s|ing)?|permit(?:s|ting)?|enabl(?:es?|ing)|entitl(?:es?|ing))\\s[^.,;]{2,40}?\\s(?:to\\s)?(?:be\\s)?(?:${EXTEND_IT}|${EXTENDED})\\b`,
  `\\b${MAY}(?:,\\s[^,.;]{3,60},)?\\s(?:\\w+\\s)?be\\s(?:\\w+\\s)?${EXTENDED}\\b`,
  `\\b${RIGHT_TO}\\b`,
  `\\b${CAN_BE_EXTENDED}\\b`,
  `\\bcapable\\sof\\s(?:an?\\s)?(?:${EXTENSION}|${EXTENDING}|being\\s${EXTENDED})`,
  `\\b${EXTENSION}\\s(?:available|periods?|clauses?)\\b`,
);
/** What joins an option to the base before it: `plus`, `with a further`, `then`. */
export const JOINS_OPTION = words(
  `\\+|\\b(?:plus|${FURTHER}|${IN_TURN}|then|thereafter|followed by|${CAN_BE_EXTENDED}|extend(?:ed|ing)?|renew(?:ed)?|${EXTENSION}|options?|another|up to two|lengthened|prolonged)\\b`,
);
export const OPTION_AFTER =
  /^[\s,)-]*(?:(?:year|month|years|months) )?(?:optional|options?|extensions?|renewal (?:options?|periods?)|ext\.?(?= )|(?:extend|renew)able(?! (?:by|for|to|up|each|annually|once|twice|in)\b)|more\b|available|(?:may|might|could|can) be (?:agreed|added|taken|granted|offered|awarded)\b|if (?:required|needed|wanted|exercised)|(?:contract )?extension (?:options?|periods?)|at the (?:discretion|option))\b/i;
/** An extension that the paper itself makes; only without the words of an option. */
export const EXTENDS_BEFORE =
  /\b(?:exten(?:d|ds|ded|ding|sion)|prolong(?:ed|ing|ation)?|lengthen(?:ed|ing)?|renew(?:ed|al|ing)?|roll(?:ed|ing)? (?:over|forward)|a further (?:period|term)(?= of)|continu(?:e|ed|ation)|go(?:es|ing)? on(?: with [^.;,]{2,40}?)? for)\b/i;
/** One of several options that were agreed before, named as such: `the second and last of the two`. */
export const ONE_OF_THEM =
  /\b(?:first|second|third|fourth|fifth|last|final|one|remaining|next)\b[^.;]{0,30}\bof\s(?:the|its|these|those|both|our)\s(?:\w+\s){0,2}$/i;
/** The other side binds itself to go on: `undertakes to renew in each of the following`. Tried on the words before the length. */
export const WILL_RENEW =
  /\b(?:undertak(?:e|es|en)|offer(?:s|ed)?|agree[sd]?|willing|prepared|free|able|entitled|promise[sd]?) to (?:renew|extend|continue|go on)\b[^.;]*\b(?:for|in|during)\s(?:each of\s)?(?:(?:the|up to)\s)?(?:following|next|further|subsequent|another|a further)\s$/i;
/** A limit on what the options come to, said right after the words of extending: `by up to a maximum of`, `for periods of no more than`. */
export const OPTION_LIMIT = words(
  `\\b(?:by|for|of)\\s(?:(?:an?\\s)?(?:further\\s)?periods?\\sof\\s)?${UP_TO}\\s(?:${ONE_FURTHER}\\s)?$`,
);
/** The same without a preposition, which may as well limit the whole life: `with the option of extending, up to a maximum of`. */
export const LIMIT = words(`\\b${UP_TO}\\s(?:an?\\s)?$`);
/** So many extensions of a length, without their number: what they come to is not said. */
export const UNCOUNTED_AFTER = /^[\s-]*(?:optional |contract |further )?(?:extensions|renewals)\b/i;
/** An extension by all that an option gives, or by the first part of it: `extend for the full three years`. Tried on the words before the length. */
export const EXTENDS_BY_ALL =
  /\b(?:extend(?:s|ed|ing)?|extensions?|renew(?:s|ed|al|ing)?|prolong(?:s|ed|ing)?|continu(?:e|es|ed|ing|ation))\b[^.;,]{0,60}\b(?:for|by|of) the (?:full|whole|entire|first|next|final|remaining) $/i;
/** The option that the paper has told of before: `exercise the option`, `make use of this extension`. */
export const THE_OPTION = /\b(?:the|this|that|its|our) (?:[\w-]+ ){0,3}?(?:options?|extensions?)\b/i;

/** An answer to a label of extension that says there is none. */
export const NO_EXTENSION =
  /^(?:none|nil|no|n\/a|not applicable|0|zero|-)(?:\s(?:available|permitted|extensions?|options?))?\.?$/i;

/** A label beside which the whole life of a contract stands, options and all. */
export const WHOLE_LABEL =
  /^\W*(?:max(?:imum)?|total|full|overall|whole|longest)\.? (?:possible |potential |contract |agreement |call-off )*(?:terms?|periods?|duration|length|contract)\b[^:]{0,40}:?\s*$/i;
/** The words up to a length make it the whole life of a contract that can be extended. */
export const WHOLE_BEFORE =
  /\b(?:(?:total|maximum|overall|entire|whole|full) (?:(?:maximum|possible|potential|contract|agreement|term|duration|length|period|lifetime|life) ){1,4}(?:(?:being|is|of|to|will|would|be|up|the|for) ){0,3}|(?:(?:rising|increas(?:ing|ed|es)|growing|amounting|(?:taking|bringing|making) (?:it|this|the (?:whole|total|contract|term))(?: up)?)(?: up)? to|exten(?:d|ded|ds|ding|dable|sion) to) (?:(?:a|the) )?|for a (?:maximum|total) of |to (?:a|the) (?:maximum|total) of )$/i;
/** The words behind a length do. */
export const WHOLE_AFTER =
  /^ (?:in total|in all|overall|altogether|all told|(?:including|inclusive of|with (?:all|any|both)) (?:the )?(?:possible |optional )?(?:extensions?|options?))\b|^ with extensions(?= ?(?:[.,;)]|$))/i;
/** A contract that may be made longer. */
export const EXTENDABLE =
  /\b(?:exten(?:d|ds|ded|dable|sions?|dible)|renew(?:ed|able|als?)?|options?|optional|(?:possible|potential|maximum) (?:total |overall |contract )?(?:term|length|life|duration|period))\b/i;

/** One option among several is used. */
export const ONE_OPTION =
  /\b(?:first|second|third|fourth|final|last|next|one|remaining)\b (?:[\w-]+ ){0,2}?(?:options?|extensions?)\b|\b(?:first|second|third|fourth|final|last|next|one)\b[^.;]{0,20}? of (?:the|its|these|those)\b/i;
/** An option that may be used some day. */
export const ONLY_SUPPOSED =
  /\b(?:may|might|can|could|if|should|would|whether|options? to (?:use|exercise|take|extend))\b/i;

/** In brackets behind what is extended stands its term till now: `the contract (three years to May) be extended by a year`. Tried on the words before and after. */
export const OPEN_BRACKET = /\([^()]*$/;
export const THEN_EXTENDED =
  /^[^()]{0,60}\)[^.;]{0,80}\b(?:be|is|are|to be|being) (?:\w+ )?(?:extended|prolonged|continued|renewed|lengthened)\b/i;

/** What is left of a contract's options once this one is used. */
export const REMAINS =
  /\b(?:remain(?:s|ing)?|(?:be|is|are|leaves?|leaving) (?:then )?left|leaves|leaving|still (?:available|to be used)|unused|in hand)\b/i;
/** A time beyond the one now given, which somebody may give later. */
export const MAY_FOLLOW =
  /^(?:thereafter,? |then )?(?:an?|another|one|two) (?:further |additional )?[^.;]{0,30}\b(?:may|might|could|can) (?:then )?be (?:agreed|added|taken|granted|offered|awarded)\b/i;
/** Options of the contract that there was. */
export const OF_OLD_ONE =
  /\b(?:on|in|under|to) (?:that|the (?:current|existing|present|old|previous)) (?:contract|agreement|arrangement|lease)\b|\bremain(?:s|ing)?\b/i;
