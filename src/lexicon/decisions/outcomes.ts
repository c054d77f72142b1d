/** Words that say what was decided. First row that fits wins, so that `not approved` is met before `approved`. */
import type { Outcome } from '../../model/field.ts';

export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly cue: RegExp;
}

const DECIDER =
  "\\b(?:i|commissioner|deputy mayor|mayor|pcc|pfcc|opcc|opfcc|dmpc|dpcc|deputy commissioner)(?: for [\\w' ]{3,40})? (?:has |have |hereby |formally |therefore )*";

const YES =
  '(?:approv(?:e|es|ed|al)|agree[sd]?|accept(?:s|ed)?|authoris(?:e|es|ed)|endors(?:e|es|ed)|support(?:s|ed)?|grant(?:s|ed)?|ratif(?:y|ies|ied)|consent(?:s|ed)?)';

/** What stands beside a label such as Outcome, Decision status or Agreed, or as the whole text under Decision. */
export const OUTCOME_ANSWERS: readonly OutcomeRow[] = [
  { outcome: 'withdrawn', cue: /\bwithdrawn\b/i },
  {
    outcome: 'deferred',
    cue: /^(?:decision )?(?:deferred|adjourned|postponed)\b|\bno decision (?:is|was|has been|will be) (?:made|taken)\b|^no decision\b|\b(?:be|is|was|been) (?:deferred|adjourned)\b/i,
  },
  {
    outcome: 'rejected',
    cue: /\bnot (?:be )?(?:approved?|agreed?|support(?:ed)?|accept(?:ed)?|grant(?:ed)?|authorised?|endorsed?|consent(?:ed)?|give (?:my )?(?:approval|consent|authority|agreement)|minded to)\b|\b(?:rejected|refused|declined|turned down|dismissed|unsuccessful)\b|\b(?<!\bnot )vetoed\b|\b(?:approval|consent|permission) (?:is |was |has been )?withheld\b|^no\b/i,
  },
  {
    outcome: 'partly_approved',
    cue: /\b(?:partly|partially|part)[- ](?:approved|agreed|accepted|supported)\b|\b(?:approved|agreed) in part\b|^(?:partly|partially|in part)$/i,
  },
  {
    outcome: 'approved_with_conditions',
    cue: new RegExp(
      `\\b${YES}\\b.*\\b(?:subject to|with conditions?|conditional(?:ly)?|provided that|on condition)\\b`,
      'i',
    ),
  },
  { outcome: 'approved', cue: new RegExp(`\\b${YES}\\b|^yes\\b|\\bresolved\\b`, 'i') },
  { outcome: 'noted', cue: /\bnoted\b|\bto note\b/i },
];

/** Sentences of prose that say so of the request. `{yes}` words need a decider or the request beside them. */
export const OUTCOME_SENTENCES: readonly OutcomeRow[] = [
  {
    outcome: 'withdrawn',
    cue: /\b(?:request|paper|proposal|report|application|decision) (?:has been|was|is|be) withdrawn\b/i,
  },
  {
    outcome: 'deferred',
    cue: /\b(?:decision|request|matter|award|report|paper) (?:is|was|be|has been) (?:deferred|adjourned|postponed)\b|\bdefer(?:s|red)? (?:the|a|this|its|his|her) (?:decision|request|matter|award)\b/i,
  },
  {
    outcome: 'rejected',
    cue: /\b(?:request|recommendation|proposal|application)s? (?:is|was|were|be|has been|have been|are) (?:not (?:approved|agreed|supported)|rejected|refused|declined)\b|\b(?:commissioner|mayor|pcc|pfcc) (?:has )?(?:decided|agreed|resolved) not to\b|\bi do not (?:approve|agree)\b/i,
  },
  {
    outcome: 'rejected',
    cue: new RegExp(
      `${DECIDER}(?:(?:refused?|rejected|reject|declined?|vetoe?d|dismissed|turned down) (?:to (?:approve|agree|authorise|support|endorse)|the (?:[\\w-]+ ){0,3}(?:proposal|request|application|recommendations?|award|purchase|business case))\\b|(?:do|does|did) not (?:approve|agree to|support|authorise|endorse)\\b|(?:am|is|was) (?:not (?:minded|content|prepared|willing|able)|unable|unwilling) to (?:approve|agree|authorise|support|endorse)\\b)`,
      'i',
    ),
  },
  {
    outcome: 'partly_approved',
    cue: /\bi? ?approve\b.*\b(?:but|and) (?:not|refuse|reject|decline|agree that .{0,60}\b(?:refused|rejected|declined))\b/i,
  },
  {
    outcome: 'approved_with_conditions',
    cue: new RegExp(`\\b(?:i|commissioner|mayor|pcc|pfcc|dmpc|treasurer)\\b.{0,60}\\b${YES}\\b.*\\bsubject to\\b`, 'i'),
  },
  {
    outcome: 'approved',
    cue: /^(?:approved|agreed|authorised|endorsed) by (?:the )?(?:\w+ )?(?:commissioner|pcc|pfcc|mayor|dmpc)\b/i,
  },
  // A decision that closes with its outcome: `Contribution and entry into the agreement: APPROVED`.
  { outcome: 'rejected', cue: /[:-]\s*(?:not approved|rejected|refused)\.?$/i },
  { outcome: 'deferred', cue: /[:-]\s*deferred\.?$/i },
  { outcome: 'approved', cue: /[:-]\s*(?:approved|agreed)\.?$/i },
  { outcome: 'approved', cue: /^resolved\b(?! not)/i },
  {
    outcome: 'approved',
    cue: /\b(?:above|this) (?:request|recommendations?|proposal|decision|report) (?:has|have) my (?:approval|agreement|consent)\b/i,
  },
  {
    outcome: 'approved',
    cue: /\bi (?:hereby |have |formally |fully )*(?:approved?|agreed?|authorised?|support(?:ed)?|accept(?:ed)?|endorsed?|decided|ratif(?:y|ied)|consent(?:ed)?)\b/i,
  },
  {
    outcome: 'approved',
    cue: /\b(?:recommendation|request|proposal|report|award|decision)s?(?: in the report| above|,? (?:as )?(?:set out|outlined|detailed|described|listed|made|given)\b.{0,30})? (?:is|was|were|are|has been|have been) (?:approved|agreed|accepted|authorised|endorsed|supported|adopted|ratified)\b/i,
  },
  {
    outcome: 'approved',
    cue: new RegExp(
      `\\b(?:commissioner|deputy mayor|mayor|pcc|pfcc|opcc|opfcc|dmpc|dpcc|treasurer|chief executive|deputy commissioner)(?: for [\\w' ]{3,40})?(?: and the [\\w ]{3,40})?,? (?:has |have |hereby |formally |duly )*(?:${YES}|resolved|decided)\\b(?! not\\b| that no\\b)`,
      'i',
    ),
  },
  // A precept or a year's budget is decided by being set or issued (Local Government Finance Act 1992, sections 40 and 42A).
  {
    outcome: 'approved',
    cue: new RegExp(
      `${DECIDER}(?:sets?|issue[sd]?|fixe[sd]|determine[sd]?) (?:the |an? |his |her |my |this year's )?(?:(?:[\\w/-]+ ){0,4}|(?:[^.;]|\\.\\d){1,80}?£\\S+ and (?:an? |the )?)(?:precept|council tax(?: requirement)?|revenue budget|budget(?: requirement)?|band d)\\b`,
      'i',
    ),
  },
  { outcome: 'approved', cue: /\bresolved (?:that|to)\b(?! (?:no|not)\b)/i },
  { outcome: 'approved', cue: /\bit was (?:agreed|resolved|decided) (?:that|to)\b(?! (?:no|not)\b)/i },
  {
    outcome: 'approved',
    cue: new RegExp(
      `${DECIDER}(?:am|is|was) (?:content|happy|pleased|satisfied) to (?:approve|agree|authorise|support|endorse|accept|grant)\\b`,
      'i',
    ),
  },
  // Who notes a report and approves what it asks has approved; a clause with `that` or `which` tells what others did.
  {
    outcome: 'approved',
    cue: new RegExp(
      `${DECIDER}(?:noted|considered|received|reviewed) (?:(?!\\b(?:that|which|who|been|was|were|not)\\b)[^.;]){1,120}? and (?:hereby |formally |also |has )*(?:approved|authorised|agreed|endorsed|accepted)\\b(?! (?:not|that no)\\b)`,
      'i',
    ),
  },
  { outcome: 'noted', cue: /\b(?:commissioner|pcc|pfcc|mayor|board|members) (?:has |have )?noted\b/i },
  { outcome: 'approved', cue: /\bcymeradwy(?:o|wyd|ir)\b/i },
];

/** One sentence that approves one thing and refuses another says of neither that it is the request. */
export const APPROVES_AND_REFUSES =
  /\b(?:approved?|agreed?|accepted)\b[^.]*\b(?:and|but) (?:has |have )?(?:refused?|rejected|reject|declined?|vetoed|dismissed|turned down)\b|\b(?:refused|rejected|declined|vetoed|dismissed|turned down)\b[^.]*\b(?:and|but) (?:has |have )?(?:approved|agreed|accepted)\b/i;

/** The outcome of the first row that fits, or undefined. */
export const outcomeOf = (rows: readonly OutcomeRow[], text: string): Outcome | undefined =>
  rows.find(({ cue }) => cue.test(text))?.outcome;

/** A ticked and an empty box, as forms draw them. */
export const TICKED = /[☒☑✓✔✗✘☓]|\[\s*[xX✓]\s*\]/u;
export const BOX = /[☐☒☑✓✔✗✘☓□■]|\[\s*[xX✓]?\s*\]/u;
