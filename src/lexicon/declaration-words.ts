/** Words of declarations and publication questions on decision forms. */

/** An answer that opens with no: `No`, `None`, `Nil`, `N/A`, `not applicable`, `No interests declared`. */
export const NEGATIVE =
  /^(?:no\b(?! ?\.? ?\d)|none\b|i have none\b|dim\b|nil\b|n\/?a\b|not applicable\b|not (?:to be )?(?:deferred|published|required|declared)\b|false\b|nac ?(?:ydw|oes|ydy)\b)/i;
/** An answer that opens with yes. */
export const POSITIVE = /^(?:yes\b|y\b|true\b|to be deferred\b|deferred\b|oes\b|ydw\b)/i;

const SECOND_PART =
  '(?:part (?:2|two|ii|b)|section b|(?:exempt|restricted|confidential|private|closed|non-public)(?: \\p{L}+){0,1} (?:report|paper|papers|appendix|appendices|annex|section|part|business case|information))';

/** Says that there is no second, withheld part. */
export const RESTRICTED_NONE = new RegExp(
  `(?:^|: )non-?confidential\\b(?! \\(with)|\\bnothing (?:is|in it is|that (?:is|has to be)|has been|need be) (?:restricted|withheld|confidential|exempt)\\b|\\b(?:contains|holds) nothing that (?:has to|must|need) be (?:withheld|restricted)\\b|\\b(?:there (?:is|are) no|no)\\s+(?:related )?${SECOND_PART}|\\b${SECOND_PART}: (?:none|no|nil|n/a)\\b|^\\W*(?:part (?:2|two|ii|b)|section b) ?[:-] (?:none|no|nil|n/a)\\b`,
  'iu',
);
/** Says that something is withheld: a second part of the paper, an appendix, or the whole report. */
export const RESTRICTED_SOME = new RegExp(
  [
    `\\b(?:in|within|with|see|under|to|the|an?|of|at|as|contains?|contained in|described in|is in|given in|detailed in)\\s+(?:the |an? )?(?:separate |accompanying |attached |related )?${SECOND_PART}\\b(?! of the\\b)`,
    '\\bnot (?:for publication|published|to be published)\\b',
    '\\((?:restricted|confidential|exempt)\\)',
    '\\b(?:partly|partially)[- ]confidential\\b',
    '^restricted: ',
    '^restricted\\b',
    '[-:]\\s*restricted\\b',
    '\\brestricted\\s*[-:]\\s*(?:the|commercial|this)',
    '\\b(?:annex|annexe|appendix|appendices|schedule) \\w+(?: \\([^)]{1,60}\\))?,?(?: which)?(?: is| are)? (?:restricted|confidential|exempt|not published)\\b',
    '\\bexempt (?:from publication|under|by virtue)',
    '\\bcannot be published\\b',
    '\\bparagraph \\d+ of (?:part \\d of )?schedule 12a\\b',
  ].join('|'),
  'iu',
);

/** A whole clause that says whether interests were declared. */
export const INTEREST_SENTENCES: readonly { readonly declared: boolean; readonly cue: RegExp }[] = [
  {
    declared: false,
    cue: /\b(?:no|not any|nil) (?:\p{L}+ ){0,3}(?:interests?|conflicts?)\b.{0,40}\b(?:declared?|disclosed?|recorded|exist|arise|in this|in the|identified)/iu,
  },
  { declared: false, cue: /\b(?:have|has|had) no (?:\p{L}+ ){0,4}(?:interests?|conflicts? of interest)\b/iu },
  {
    declared: false,
    cue: /\b(?:do|does|did) not have (?:any|a) (?:\p{L}+ ){0,4}(?:interests?|conflicts? of interest)\b/iu,
  },
  {
    declared: true,
    cue: /\bdeclare[sd]? (?:that i (?:am|have)\b|an?|that (?:she|he|they) (?:is|are|has|have)|(?:his|her|their)) (?:\p{L}+ ){0,3}(?:interest|patron|member|trustee|director|governor)/iu,
  },
];
