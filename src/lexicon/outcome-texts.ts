/**
 * What the text under Decision says of itself. Words such as `dismissed` or `unsuccessful` speak of this request only there; elsewhere they tell
 * of appeals, bids and bidders.
 */
import type { OutcomeRow } from './outcomes.ts';

const REQUEST =
  '(?:(?:funding|grant|waiver|exemption)? ?(?:request|application)|proposal|recommendation|award|purchase|business case|approval|permission|consent|exemption)s?';
const WAS = '(?:is|are|was|were|be|has been|have been)';
const REFUSED =
  '(?:refused|rejected|declined|denied|dismissed|vetoed|turned down|withheld|unsuccessful|overruled|not (?:successful|approved|agreed|accepted|granted|given|supported|endorsed|authorised))';

/** Refusals, deferrals and notings under Decision. First row that fits wins. */
export const DECISION_TEXTS: readonly OutcomeRow[] = [
  { outcome: 'deferred', cue: /\bno decision (?:is|was|has been|will be|can be|could be) (?:made|taken|reached)\b/i },
  { outcome: 'deferred', cue: /^(?:to (?:defer|postpone|adjourn)\b|no decision\b)/i },
  { outcome: 'rejected', cue: new RegExp(`^(?:that )?(?:the |this |your )?${REQUEST}(?: ${WAS})? ${REFUSED}\\b`, 'i') },
  {
    outcome: 'rejected',
    cue: new RegExp(
      `^(?:not to (?:approve|agree|support)|to (?:refuse|reject|decline|dismiss) (?:the |this )?${REQUEST})\\b`,
      'i',
    ),
  },
  { outcome: 'noted', cue: /^to note\b(?!.*\b(?:approve|agree|authorise|award|accept)\b)/i },
];

/** Words that may deny an approval; a text that holds one is not taken for approved because somebody signed it. */
export const MAY_DENY =
  /\b(?:refus|reject|declin|den(?:y|ie)|dismiss|veto|turn(?:s|ed)? down|unsuccessful|withh[eo]ld|overrul|defer|postpone|adjourn|oppos|unable|cannot|not\b|no\b|nor\b|never\b|withdr[ae]w|against\b)/i;

/**
 * A resolution in the form in which bodies resolve: `To award ...`, `That the tender be accepted`, `The Commissioner will take the lease`. It says
 * what is to be done, and under Decision nothing but a decision is set in that form.
 */
export const RESOLUTION = new RegExp(
  [
    '^to (?!(?:not|note|refuse|reject|decline|dismiss|defer|postpone|adjourn|withhold|withdraw|oppose|consider|seek|request|receive|ask|discuss|await|review)\\b)\\p{L}+',
    '^(?:that )?(?:the |a |contract |item)[^.]{1,200}? be (?!(?:not|noted|refused|rejected|declined|dismissed|deferred|postponed|adjourned|withheld|withdrawn|turned|considered|reviewed|vetoed|denied)\\b)\\p{L}+',
    '^(?:that )?contract standing orders be waived\\b',
    '^the (?:\\p{L}+ ){0,4}(?:commissioner|mayor) will (?!(?:not|consider|review|decide|await|refuse|reject|decline|defer)\\b)\\p{L}+',
  ].join('|'),
  'iu',
);

/**
 * A report of what somebody did with the request (`The proposal fell`), whose verb decides and no row knows; or the form of a resolution that
 * resolves nothing (`To consider the matter again`). `The Commissioner is asked to` only asks, and a signature answers it.
 */
export const REPORTS = new RegExp(
  [
    "^(?:the |this |your )?(?:deputy |police,? |fire |and |crime |& )*(?:commissioner|mayor|pcc|pfcc|dmpc|request|application|proposal|approval|recommendation|purchase|award|business case)s?(?: for [\\p{L}' ]{3,40})? (?!(?:of|to|for|in|by|with|and|on|at|from)\\b|(?:is|are) (?:sought|asked|invited|requested|recommended)\\b)\\p{L}+",
    '^to\\b',
    '^that\\b[^.]* be (?:noted|considered|reviewed)\\b',
  ].join('|'),
  'iu',
);
