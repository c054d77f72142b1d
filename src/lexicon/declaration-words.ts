/** Words of declarations and publication questions on decision forms. */

/** An answer that opens with no: `No`, `None`, `Nil`, `N/A`, `not applicable`, `No interests declared`. */
export const NEGATIVE =
  /^(?:no\b(?! ?\.? ?\d)|none\b|i have none\b|dim\b|nil\b|nothing to (?:declare|disclose|report)\b|n\/?a\b|not applicable\b|not (?:to be )?(?:deferred|published|required|declared)\b|false\b|nac? ?(?:ydw|oes|ydyw?)\b|nage\b)/i;
/** An answer that opens with yes. */
export const POSITIVE = /^(?:yes\b|y\b|true\b|to be deferred\b|deferred\b|oes\b|ydyw?\b|ydw\b|ie(?=\W*$|\s*[/|]))/i;

const SECOND_PART =
  '(?:part (?:2|two|ii|b)|section b|(?:exempt|restricted|confidential|private|closed|non-public)(?: \\p{L}+){0,2} (?:report|paper|papers|appendix|appendices|annex|section|part|business case|information))';

/** Without one of these no sentence says that something is withheld, or that nothing is: most are told by it at one look. */
export const SPEAKS_OF_PARTS =
  /exempt|confidential|restricted|private|closed|publi|withheld|\bpart (?:2|two|ii|b)\b|section b\b|schedule 12a/i;

/** Says that there is no second, withheld part. */
export const RESTRICTED_NONE = new RegExp(
  `\\b(?:exempt|confidential|restricted)\\b[^:?.]{0,60}[:?] (?:no|none|nil|n/a|not applicable)\\b(?! ?\\d)|(?:^|: )non-?confidential\\b(?! \\(with)|^\\W*(?:this|the) (?:decision|report|paper|notice|record|form) (?:is|has) (?:not|non-?) ?(?:been )?(?:confidential|restricted|exempt)\\b|\\bnothing (?:is|in it is|that (?:is|has to be)|has been|need be) (?:restricted|withheld|confidential|exempt)\\b|\\b(?:contains|holds) nothing that (?:has to|must|need) be (?:withheld|restricted)\\b|\\b(?:there (?:is|are) no|no)\\s+(?:related )?${SECOND_PART}|\\b${SECOND_PART}: (?:none|no|nil|n/a)\\b|^\\W*(?:part (?:2|two|ii|b)|section b) ?[:-] (?:none|no|nil|n/a)\\b`,
  'iu',
);
/** Says whether publication waits. */
export const DEFERRAL_SENTENCES: readonly { readonly deferred: boolean; readonly cue: RegExp }[] = [
  {
    deferred: false,
    cue: /\bpublication\b[^.?]{0,60}? (?:is|was|need|does|should|will|has) not (?:to |need (?:to )?|been )?(?:be )?deferred\b|\bno deferral of publication\b/i,
  },
  {
    deferred: true,
    cue: /\bpublication\b[^.?]{0,60}? (?:is|is to be|was|will be|has been|should be|must be) deferred\b(?!\?)|^\W*publication deferred (?:until|till|to|for|pending|because|as)\b/i,
  },
];

const NO_PROCEDURE =
  '(?! (?:\\(\\w+\\) )?(?:uk |eu |ojeu |fts |find a tender |open |two[- ]stage )?(?:procedures?|tender\\w*|competitions?|process|procurement|invitation|exercise|bid\\w*|route)\\b)';

/** A label beside which a way to buy stands: `Route` | `Restricted`. */
export const PROCEDURE_LABEL =
  /^\W*(?:(?:procurement|tender(?:ing)?|purchasing|sourcing|contract|award) )?(?:route|procedure|process|method|tender)(?: (?:used|followed|taken|type|to market))?\W*$/i;

/** Says that something is withheld: a second part of the paper, an appendix, or the whole report. */
export const RESTRICTED_SOME = new RegExp(
  [
    `\\b(?:in|within|with|see|under|to|the|an?|of|at|as|contains?|contained in|described in|is in|given in|detailed in)\\s+(?:the |an? )?(?:separate |accompanying |attached |related )?${SECOND_PART}\\b(?! of the\\b)`,
    '\\bnot (?:for publication|published|to be published)\\b',
    '\\((?:restricted|confidential|exempt)\\b[^()]{0,60}\\)',
    '\\bis (?:private|exempt|confidential|withheld) (?:by virtue|under|pursuant)\\b',
    // `Background report: Exempt`, beside `Open` on the forms that mark each paper.
    '\\b(?:report|paper|appendix|appendices|annexe?)s?: (?:exempt|restricted|confidential|closed)\\b(?! ?[/|?])',
    '\\b(?:partly|partially)[- ]confidential\\b',
    '^restricted: ',
    // A restricted procedure is a way to buy.
    `^restricted\\b${NO_PROCEDURE}`,
    `(?<!\\b(?:route|procedure|process|method|tender)\\s*)[-:]\\s*restricted\\b${NO_PROCEDURE}`,
    '\\brestricted\\s*[-:]\\s*(?:the|commercial|this)',
    '\\b(?:annex|annexe|appendix|appendices|schedule) \\w+(?: \\([^)]{1,60}\\))?,?(?: which)?(?: is| are)? (?:restricted|confidential|exempt|not published)\\b',
    '\\bexempt (?:from publication|under|by virtue|as (?:it|they|being|commercially))',
    '^\\W*(?:this|the) (?:whole |entire )?(?:decision|report|paper|notice|record) (?:is|remains|has been made) (?:wholly |partly |entirely |commercially )?(?:confidential|restricted|exempt|private)\\b',
    '\\bis an? (?:wholly |partly )?(?:confidential|private|exempt|restricted) decision\\b',
    '\\bcannot be published\\b',
    '\\bparagraph \\d+ of (?:part \\d of )?schedule 12a\\b',
  ].join('|'),
  'iu',
);

/** A whole clause that says whether interests were declared. */
export const INTEREST_SENTENCES: readonly { readonly declared: boolean; readonly cue: RegExp }[] = [
  {
    declared: false,
    cue: /\b(?:declared|disclosed|recorded|registered) no (?:\p{L}+ ){0,3}(?:interests?|conflicts?)\b/iu,
  },
  { declared: false, cue: /^\W*there (?:are|were) no declarations?\W*$|\bha(?:ve|s) none to (?:declare|disclose)\b/iu },
  { declared: false, cue: /\bno (?:declarations?|disclosures?) of (?:\p{L}+ ){0,2}(?:interests?|conflicts?)\b/iu },
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
    cue: /\b(?:an?|the following|(?:his|her|their)) (?:[\p{L}-]+ ){0,3}interests? (?:was|were|is|are|has been|have been) (?:declared|disclosed|recorded|noted)\b/iu,
  },
  {
    declared: true,
    cue: /\b(?:has|have) (?:therefore |duly )?(?:declared|recorded|disclosed|registered) an? (?:[\p{L}-]+ ){0,3}interest\b/iu,
  },
  {
    declared: true,
    cue: /\bdeclare[sd]? (?:that i (?:am|have)\b|an?|that (?:she|he|they) (?:is|are|has|have)|(?:his|her|their)) (?:\p{L}+ ){0,3}(?:interest|patron|member|trustee|director|governor)/iu,
  },
];

/** A whole sentence under the label that says there is nothing: `There are none.` */
export const NONE_SAID =
  /^\W*(?:there (?:are|were) |i have |(?:the )?(?:pf?cc|commissioner|deputy mayor|mayor) (?:has )?declare[sd] )?(?:none|nil)\b(?: (?:declared|disclosed|recorded|to declare))?\W*$/i;

/** What makes an interest, said under its label: an office held, a tie of family or business. */
export const TIES =
  /\b(?:(?:is|am|was|are|were|has been|have been) (?:an? |the |also |currently |formerly )*(?:[\p{L}-]+ ){0,4}(?:vice-|co-|deputy )?(?:member|patron|trustee|director|governor|employee|shareholder|owner|chair\p{L}*|president|volunteer|relative|friend|tenant|landlord|customer|founder|ambassador)|(?:works?|worked|employed|sits?|sat|chairs?|owns?|volunteers?|lives?|serves?) (?:for|on|as|at|by|in|with|the|an?|shares?)|(?:his|her|their|my) (?:wife|husband|partner|spouse|brother|sister|son|daughter|father|mother|parents?|cousin|family|friend)|declare[sd]?|related to)\b/iu;
/** A form's own words about declaring, which declare nothing. */
export const ASKS_TO_DECLARE =
  /\b(?:whether|any (?:such|personal|interests?|conflicts?)|must|should|please|code of conduct|if you|register of interests (?:is|can))\b/i;
