/**
 * Words of prose that say on which day, by whom or at which meeting this paper's decision was taken. Tried on the words of the sentence before
 * a date, unless they say otherwise. Read on the forms and logs of 23 offices; what was decided earlier is told of another contract or scheme,
 * not of `this decision` or `the recommendation`.
 */

import { PRINTED_DAY } from '../time/months.ts';

/** The decision's own day, in words: `signed on`, `dated this`, `decision taken on`. */
export const DECIDED =
  /(?<!\p{L})(?:signed|approved(?: by (?:the )?(?:pcc|pfcc|commissioner|deputy mayor))?|agreed(?: by (?:the )?(?:pcc|pfcc|commissioner|deputy mayor))?|authorised(?: by (?:the )?(?:pcc|commissioner))?|decision (?:was )?(?:made|taken|agreed|signed|dated)(?: by (?:the )?(?:pcc|pfcc|commissioner|deputy mayor))?|signed by (?:the )?(?:pcc|pfcc|commissioner|deputy mayor))(?:\s(?:on|the|this|of)){0,3}[\s:,(-]*$/iu;
/** `Dated this 3rd day of March 2022`, on a line of its own. */
export const DATED = /^\W*(?:signed and )?dated(?: this)?\s*(?:the\s)?$/i;

/** Who decides, by office. */
const MAKER =
  "(?:the )?(?:(?:acting|deputy|interim) )?(?:d?pf?cc|police(?:,? fire)?,? (?:and|&) crime commissioner|police,? crime (?:and|&) victims'? commissioner|commissioner|deputy mayor|mayor|dmpc)(?: (?:for|of) [^.;:,]{3,45}?)?";
const ACTS =
  '(?:approved|agreed|authorised|signed(?: off| and dated)?|ratified|endorsed|decided|accepted|determined|noted)';
/** What the paper asks for. Of `the contract` an earlier decision may be told. */
const ASKED =
  '(?:(?:this|the) (?:decision|award|recommendations?|request|proposals?|report|paper|above|expenditure|notice|form)|this (?:purchase|contract|grant|extension|variation|waiver|funding|record|approval|business case))';
/** `, on`, ` on the`, ` this`, or a comma alone. */
const ON = '(?:,? (?:on|dated|this)(?: the)? |, ?)$';

const words = (source: string): RegExp => new RegExp(source, 'iu');

/** `Approved by the Commissioner at the Investment Board on`, at the start of a line. */
export const DECIDED_BY_MAKER = words(
  `^\\W*(?:(?:decision|outcome|status):\\s*)?(?:${ACTS}|decision(?: made| taken)?) by ${MAKER}(?!\\p{L})(?:[^.;:]{0,90}?\\b(?:on|dated)\\s(?:the\\s)?|[\\s,:(-]*)$`,
);
/** `Authorised by Jane Roe on`, `This award was approved by Jane Roe, Deputy Commissioner, on`: the words between may name a person or an officer. */
export const DECIDED_BY = words(
  `^\\W*(?:${ASKED}\\b[^.;:]{0,60}? (?:was|has been|is) (?:formally |duly )?)?(?:${ACTS}|(?:decision )?(?:made|taken)|decision) (?:electronically )?by (?<who>(?:\\p{L}\\.|[^.;:]){4,100}?)${ON}`,
);
/** `Considered by the Chief Executive: Ada Marsh,`, `Checked and approved for submission by`: an officer's step, if an officer's it is. */
export const STEP_BY = words(
  `^\\W*(?:considered|reviewed|checked|cleared|seen|supported|endorsed|recommended|approved|agreed)(?: and (?:considered|reviewed|checked|cleared|supported|endorsed|recommended|approved|agreed))?(?: for (?:submission|consideration|decision))? by (?:the )?(?<who>(?:\\p{L}\\.|[^.;]){4,100}?)${ON}`,
);
/** The same wherever a day stands: for the officer's name alone. */
export const STEPPER = words(
  `^\\W*(?:considered|reviewed|checked|cleared|seen|supported|endorsed|recommended)(?: and (?:considered|reviewed|checked|cleared|supported|endorsed|recommended|approved|agreed))?(?: for (?:submission|consideration|decision))? by (?:the )?(?<who>(?:\\p{L}\\.|[^.;])+?)(?=,? (?:on|dated|this|at)\\s|,? ${PRINTED_DAY}|[.;]|$)`,
);
/** The same wherever a day stands: for the name alone. */
export const DECIDER = words(
  `^\\W*(?:${ASKED}\\b[^.;:]{0,60}? (?:was|has been|is) (?:formally |duly )?)?(?:${ACTS}|decision(?: made| taken)?|(?<=decision was )taken) (?:electronically )?by (?<who>(?:\\p{L}\\.|[^.;:])+?)(?=,? (?:on|dated|this|at)\\s|,? ${PRINTED_DAY}|[.;]|$)`,
);
/** `I, Ada Marsh, Police and Crime Commissioner, approve`, `Ada Marsh, the Commissioner for Kent, has agreed`. */
export const ACTOR = words(
  `^\\W*(?:I, )?(?<who>(?:[\\p{L}.'-]+ ){1,3}[\\p{L}'-]+, ${MAKER}),? (?:hereby |have |has |do )*(?:approved?|agreed?|authorised?|decided?|ratif(?:y|ied)|endorsed?)(?!\\p{L})`,
);
/** `This decision was taken on`, `This notice was signed at the board's meeting on`. */
export const DECIDED_ITSELF = words(
  `^\\W*this (?:decision|notice|record|approval|award) (?:was|has been|is) (?:formally |duly )?(?:made|taken|given|${ACTS})(?: at [^.;]{3,60}?)?,? (?:on|dated)\\s(?:the\\s)?$`,
);
/** `The Commissioner approved the recommendation at a meeting on`, `made this decision on`. */
export const MAKER_DECIDED = words(
  `^\\W*${MAKER} (?:has |have |then |formally |today )?(?:${ACTS}|made|took|taken) ${ASKED}(?!\\p{L})(?:(?!(?:19|20)\\d{2}(?!\\d))[^.;:]){0,70}? on\\s(?:the\\s)?$`,
);
/** `The Commissioner (Ada Marsh) gave her approval by e-mail on`, `Approval was given in writing on`. */
export const APPROVAL_GIVEN = words(
  `^\\W*(?:${MAKER}(?: \\([^()]{3,40}\\))?,? (?:has |have )?(?:gave|given|confirmed|signified|signalled|indicated) (?:his|her|their) (?:formal )?(?:approval|agreement|consent|authority)(?: to [^.;:]{3,60}?)?|(?:approval|agreement|authority) (?:was|has been) (?:formally )?given(?: by ${MAKER})?|(?:approved|agreed|authorised)(?: by ${MAKER})?)(?: (?:by|via) (?:e-?mail|telephone|letter)| in writing| electronically)?,? on\\s(?:the\\s)?$`,
);
/** `On`, `At the Strategic Board on`: the day in front of what was done on it. */
export const IN_FRONT = words(
  '^\\W*(?:(?:at|in) (?:the|a|an|its|his|her) [^.;]{3,70}?,? (?:held )?)?on\\s(?:the\\s)?$',
);
/** What follows such a day: `the Commissioner approved`. */
export const THEN_DECIDED = words(`^,?\\s${MAKER} (?:has )?(?:${ACTS}|resolved)(?!\\p{L})`);
/** The same of what the paper asks for, in whichever part of it. */
export const THEN_DECIDED_THIS = words(`^,?\\s${MAKER} (?:has )?${ACTS} (?:to )?${ASKED}(?!\\p{L})`);
/** A sentence that says when the chief executive agreed: `The Chief Executive approved this report on`. */
export const OFFICER_SAID =
  /^\W*(?:the )?(?:acting |interim |deputy )?chief executive[^.;:]{0,40}? (?:has )?(?:approved|agreed|supported|signed(?: off)?|cleared|endorsed) (?:this|the) (?:paper|report|request|recommendations?|proposal|submission|form)\b[^.;:]{0,30} on\s(?:the\s)?$/i;

/** A meeting that decided. */
export const DECIDING_MEETING =
  /\b(?:at (?:its|the|a|his|her) [^.]{0,60}?(?:meeting|board|committee|forum)[^.]{0,40}?(?:held )?(?:on|of)|(?:meeting|board|forum) (?:held )?(?:on|of)|minutes of [^.]{0,60}?(?:held )?(?:on|of))\s*(?:the\s)?$/i;
/** `Resolved at the meeting held on`, on a line of its own. */
export const RESOLVED_AT = words(
  '^\\W*(?:resolved|agreed|approved|decided)(?: unanimously)? at (?:the|a|its) [^.;]{0,60}?(?:meeting|board)[^.;]{0,30} on\\s(?:the\\s)?$',
);
/** The head of minutes or of a paper for a meeting: `Meeting of the Executive Board held on`. A panel scrutinises, it does not decide. */
export const HEAD_OF_MEETING = words(
  '^(?!.*\\b(?:panel|next|previous|last|forthcoming)\\b)\\W*(?:(?:minutes|record|notes) of (?:the |a )?)?[^.;:]{0,60}?\\b(?:meeting|board)(?!\\p{L})[^.;:]{0,100}?(?:(?: held)?(?: on)?| of)(?:\\s|,\\s|\\s-\\s|:\\s)(?:the\\s)?$',
);
