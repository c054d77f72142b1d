/**
 * One table of words for each idea that speaks of how long an agreement lasts: sources of patterns, without anchors, for the rules of dates and
 * terms to build on. A synonym is added here, not in one rule. Terms as in model forms of contract and officers' reports.
 */

/** What an option does to a contract, as the infinitive, the participle, the gerund and the noun. */
export const EXTEND_IT = '(?:extend|renew|prolong|lengthen|stretch)';
export const EXTEND = `(?:${EXTEND_IT}|continue|(?:carry|go|run|roll)\\son)`;
export const EXTENDED =
  '(?:extended|renewed|prolonged|lengthened|stretched|continued|carried\\son|rolled\\s(?:on|over|forward))';
export const EXTENDING = '(?:extending|renewing|prolonging|lengthening|continuing|(?:carrying|going|running)\\son)';
export const EXTENSION = '(?:extensions?|renewals?|prolongations?|continuations?|lengthening|further\\speriods?)';
/** That it can be done. */
export const EXTENDABLE = '(?:extend(?:able|ible)|renew(?:able|ible)|prolongable)';
/** What gives the power to do it. */
export const RIGHT =
  '(?:options?|provisions?|scope|rights?|ability|possibilit(?:y|ies)|opportunit(?:y|ies)|facilit(?:y|ies)|powers?|room|mechanisms?|entitlement|potential|prospect)';
/** The same of what may be done with it. Provision is made of services, too, and a facility is a room. */
export const RIGHT_TO = `(?:(?:options?|scope|rights?|ability|possibilit(?:y|ies)|opportunit(?:y|ies)|entitlement|potential|prospect)\\s(?:to|for|of)|(?:provisions?|facilit(?:y|ies)|powers?|room|mechanisms?|discretion)\\s(?:(?:to|for)\\s(?:it\\sto\\s(?:be\\s)?)?(?:an?\\s|any\\s)?(?:${EXTEND}|${EXTENDING}|${EXTENSION}|$|(?:up\\sto|another|further|additional|extra|one|two|three|\\d{1,2})\\b)|of\\s(?:${EXTENDING}|${EXTENSION})))`;
export const MAY = '(?:may|can|could|might)';

/** On top of what there is, one after another. `consecutive` and `successive` years may be a base term; the others say an option by themselves. */
export const FURTHER =
  '(?:further|additional|extra|optional|more|possible|option(?:al)?|separate|extended|subsequent|supplementary)';
export const IN_TURN = '(?:consecutive|successive|sequential)';
/** One further, before its unit. */
export const ONE_FURTHER = '(?:(?:a|one)\\s(?:single\\s)?(?:further|subsequent)|an\\s(?:additional|extra)|another)';

/** No more than so much. */
export const UP_TO =
  '(?:up\\sto(?:\\sa)?(?:\\s(?:maximum|limit))?(?:\\sof)?|(?:no|not)\\s(?:more|longer)\\sthan|not\\s(?:exceeding|to\\sexceed)|at\\s(?:the\\s)?most|(?:a\\s)?maximum\\sof|limited\\sto|capped\\sat)';

/** The term that a contract has before any option, by what it is called. */
export const FIRST = '(?:initial|first|primary|base|core|minimum|firm|opening|basic)';
export const PERIOD = '(?:terms?|periods?|durations?|lengths?)';

/** `4th`, `fifth`: years beyond the base. */
export const ORDINAL = '(?:(?:second|third|fourth|fifth|sixth|seventh|eighth)|[2-9](?:nd|rd|th))';
export const ORDINAL_OR_LAST = '(?:first|second|third|fourth|fifth|final|last|next)';
