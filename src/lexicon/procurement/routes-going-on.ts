/**
 * What kinds of route a clause may speak of, and the words that tell of a contract that goes on: extended, varied, novated, raised. The words
 * for new purchases are in src/lexicon/procurement/routes.ts.
 */

/** `competition`: among the suppliers of a framework. `direct`: without competition. `tender`: bids were asked for, no procedure named. */
export type RouteKind =
  | 'dynamic'
  | 'competition'
  | 'direct'
  | 'waiver'
  | 'flexible'
  | 'restricted'
  | 'negotiated'
  | 'dialogue'
  | 'open'
  | 'quotes'
  | 'extension'
  | 'variation'
  | 'collaboration'
  | 'grant'
  | 'tender'
  | 'calloff'
  | 'advertised';

export interface RouteCue {
  readonly kind: RouteKind;
  readonly cue: RegExp;
  /** The clause speaks of a rule or of something else when it has these words. */
  readonly not?: RegExp;
}

/** Tried with the others, in their order. */
export const GOING_ON_CUES: readonly RouteCue[] = [
  {
    kind: 'extension',
    cue: /\b(?:extend(?:s|ed|ing)?|extension|prolong(?:ed|ing)?|roll(?:ed)? over|rollover|continuation of (?:the |this |our |an? )?(?:[\w-]+ ){0,3}?(?:contract|agreement|arrangement)s?|continu(?:e|es|ed|ation) (?:of )?(?:the |with the )?(?:existing |current )?(?:contract|agreement|arrangement)|\bbe continued\b|\bcontinued for (?:a|one|two|three|\d)|further year be taken|take up the (?:second|final|third|option|extension|further)|exercis(?:e|ing) (?:of )?(?:the |an? )?(?:\w+ )?(?:option|extension))\b/i,
    not: /\b(?:tele)?phone\b|\btel\b|\bextension \d{3}|\b(?:deadline|boundar\w*|building|premises|scheme to|remit|invitation|thanks|scope of the programme|hours)\b/i,
  },
  {
    kind: 'variation',
    cue: /\b(?:contracts?|values?|price|cost|rate|fee|sum)s?\b[^.;]{0,50}\buplifts?\b|\buplifts?\b[^.;]{0,50}(?:\b(?:contracts?|values?|agreement|price|cost|sum)\b|£)|\bvariations?\b|\bvary\b|\bvaried\b|(?<!\bfollowing (?:the |its |a )?)\bnovat\w+|\bchange control\b|\bchange (?:request|notice)\b|\bcontract (?:change|modification|amendment)\b|\b(?:changes?|amendments?) to (?:the |this |its |our |an? )?(?:[\w-]+ ){0,2}?(?:contract|agreement)\b|\b(?:rais|lift|increas)(?:e|es|ed|ing) (?:its|the|this) (?:\w+ )?(?:ceiling|limit|contract sum)\b|\b(?:tak(?:e|es|ing)|bring(?:s|ing)?) the (?:total )?(?:contract|ceiling|order|agreement)(?: value| sum| total)? to\b|\bdeed of variation\b|\bmodif(?:y|ied|ication)\b[^.;]*\bcontract|\bcontract\b[^.;]*\bmodif(?:ied|ication)\b|\bincreas(?:e|es|ed|ing) (?:in |to |of )?(?:the )?(?:total |approved |estimated |original )?(?:contract|agreement) (?:value|sum|price|total)\b|\bthe (?:increase|rise|extra cost|additional cost)\b[^.;]{0,30}\b(?:is|be) (?:approved|agreed|accepted)\b|\bamended (?:and \w+ )?by (?:following )?(?:the |a )?(?:[\w-]+ ){0,4}change control\b|\bregulation 72\b|\bsection 74\b|\badditional (?:contribution|spend|funding) (?:for|under|to) (?:the )?(?:existing|current|contract)/i,
    not: /\b(?:price|market|seasonal|rate|wage|pay|budget(?:ary)?) (?:variations?|uplifts?)\b|\b(?:council tax|precept|band [a-h]|allowances?|salar(?:y|ies)|pay|pensions?|mileage)\b|\bvaries\b|\buplifts? (?:of|to|in) (?:the )?(?:[\w-]+ ){0,4}budgets?\b/i,
  },
];
