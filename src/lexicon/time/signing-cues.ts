/**
 * Words that say who signed, and of which day a decision, a receipt or a publication is. Tried on the words directly before a date, on short
 * lines, on signers' names and on labels. Read on the forms and logs of 23 offices and on council decision notices.
 */

/** Headings over a list of signatures. */
export const SIGN_OFF = /\bsign(?:ed|ing)?[- ]?off|\bsignatures?\b|\bapprovals?\b|\bauthoris(?:ation|ed)\b/i;
/** Labels that say who decided, by a verb: the value names the person and the day. */
export const DECIDED_BY_LABEL =
  /^(?:decision (?:made|taken) by|decided by|approved by|agreed by|authorised by|signed by)$/i;
/** Labels that say who asks for the decision, by a verb: a day behind the name is the day of asking. */
export const ASKED_BY_LABEL =
  /(?<!\p{L})(?:submitted|requested|raised|proposed) by(?: \(?(?:name|officer)\)?)?$|^(?:requesting|submitting) officer$/iu;
/** Labels that name who writes or brings a paper, and neither approves nor decides. */
export const AUTHOR_LABEL =
  /^(?:originat\w+|(?:report )?author|(?:lead|submitting|requesting|originating|contact|reporting) officer|(?:report(?:ed)?|prepared|submitted|requested|raised|presented|written|drafted) by|report of|from|contact)\b/i;
/** Words of signing, which may stand in a signing line beside name, role and date. */
export const SIGNING_WORDS =
  /(?<!\p{L})(?:electronic(?:ally)?|sign(?:ed|ature)?|approv(?:ed|al)|agreed|authorised|supported|recommended|proposed|advised|accepted|endorsed|cleared|reviewed|considered|checked|consulted|scrutinised|submission|confirmed|noted|decided|decision (?:made|taken) by|dated?|dyddiad|llofnod|prif weithredwr|prif swyddog cyllid|trysorydd|comisiynydd|dirprwy|gomisiynydd|cytuno|cytunwyd|cefnogi|cefnogwyd|cymeradwywyd|enw|name|print|title|position|role|on behalf of|on|for|by|the|and|of|to|content)(?!\p{L})/giu;
/** Words with which the decision maker decides, at the end of a form: they make the form's only date the decision's. */
export const I_DECIDE =
  /(?<!\p{L})(?:I|we) (?:hereby |therefore |have decided to |do |fully )*(?:approve|agree|accept|authorise|endorse|support)(?!d?\s*\/)\s(?:to\s|with\s)?(?:the|this|these|all|option)\b|\b(?:above|proposal|request|recommendations?|decision)\b[^.]{0,30}\bhas my approval\b/iu;
/** The paper's receipt or publication, in words. */
export const RECEIVED =
  /\b(?:request|form|report|paper|application|submission|proposal)\s+(?:was\s)?(?:received|submitted|lodged)(?:\s(?:by|in|to|with)\s(?:the\s)?[\w ]{2,20}?)?(?:\s(?:on|dated))?[\s:]*$/i;
export const PUBLISHED =
  /(?:^\W*published(?: on (?:the |our |its |this )?(?:[\w']+ ){0,5}?web ?site)?|\b(?:decision(?: notice| record)?|(?:this|the decision) (?:notice|record)|record of decision|form|paper)\s+(?:was\s)?(?:first\s)?published|\bfirst published|\bpublished on (?:the|our) (?:website|web site))(?:\s(?:on|dated))?[\s:]*$/i;

/** Steps of a paper on its way, as heads of a row of dates or names of one, in words that no form's label has: `Sent in on`, `Decided`. */
export const STEPS: readonly { readonly role: 'received' | 'decision' | 'published'; readonly words: RegExp }[] = [
  {
    role: 'received',
    words:
      /^(?:date\s)?(?:(?:request|form|report|paper|application|proposal)\s)?(?:was\s)?(?:received|submitted|sent(?: in)?|lodged|raised|handed in|put (?:in|forward)|came in|arrived|requested|referred)(?:\s(?:on|at|by|in|to|with)\b[\w' ]{0,30})?$/i,
  },
  {
    role: 'decision',
    words:
      /^(?:date\s)?(?:(?:the\s)?(?:pf?cc|commissioner|deputy mayor)(?:'s)?\s)?(?:has\s)?(?:decided|decision(?: (?:made|taken|given|signed))?|determined|signed and dated)(?:\s(?:on|by (?:the )?(?:pf?cc|commissioner|deputy mayor)))?$/i,
  },
  {
    role: 'published',
    words:
      /^(?:date\s)?(?:published|put online|(?:put|placed|posted)? ?on (?:the |our )?web ?site|made public)(?:\son)?$/i,
  },
];
/** What an officer does with a paper before it is decided. */
export const OFFICER_STEP =
  /\b(?:cleared|approved|agreed|signed(?: off)?|supported|authorised|endorsed|content|clearance|approval)\b/i;

/** What a label of the concept `effective` names. First row that fits wins; none fits a date that is nobody's. */
export const MEETING_LABEL =
  /^(?!.*\bpanel\b)(?:.*\bmeeting\b|(?:date of )?board\b|(?:date of )?committee\b|held on$)/i;
/** A label of a day on which the matter was looked at: the decision's, where no other label names that. */
export const CONSIDERED_LABEL = /\bconsidered\b/i;

/** Who signs: the decision maker, or an officer, whose date is not the decision's. Tried on short lines, signers' names and labels. */
export const SIGNERS: readonly { readonly signer: 'chief' | 'finance' | 'author' | 'maker'; readonly words: RegExp }[] =
  [
    // A table of roles may say itself what each did.
    { signer: 'maker', words: /\((?:decision|decision[- ]maker|decided|approver)\)/i },
    {
      signer: 'author',
      words: /\((?:(?:was |were )?(?:consulted|informed)|for information|consultation|advis(?:ed|er|or)|author)\)/i,
    },
    {
      signer: 'chief',
      words:
        /\bchief exec(?:utive)?\b|\bceo\b|\bnominee\b|\bchief of staff\b|\bchief officer\b|\bhead of paid service\b|\bprif weithredwr\b|\bdirector of (?:the )?opf?cc\b|\bchief operating officer\b/i,
    },
    {
      signer: 'finance',
      words:
        /\bchief financ(?:e|ial) officer\b|\bcfo\b|\btreasurer\b|\bsection ?151\b|\bs\.? ?151\b|\bdirector of (?:finance|resources)\b|\bmonitoring officer\b|\bsolicitor\b|\blegal (?:adviser|advisor|services)\b|\bprif swyddog cyllid\b|\btrysorydd\b/i,
    },
    // The block's name says whose approval it is only where it names no role: `Officer approval - Chief Finance Officer`.
    { signer: 'chief', words: /\bofficer approval\b/i },
    {
      signer: 'author',
      words:
        /\bchief constable\b|\b(?:deputy|assistant) chief (?:constable|officer)\b|\bd?acc\b|\bdcc\b|\bhead of\b|\bdirector\b|\bmanager\b|\bauthor\b|\boriginat(?:or|ing)\b|\blead officer\b|\b(?:submitted|prepared|requested|reported|completed|drafted) by\b|\breport(?:ed)? (?:of|by|from)\b|\bcontact officer\b|\brequest(?:ing)? officer\b|\bsponsor\b|\bbusiness partner\b|\bprocurement officer\b/i,
    },
    {
      signer: 'maker',
      words:
        /\b(?:d?pf?cc|police(?:,? fire)?,? (?:and|&) crime commissioner|commissioner'?s?|deputy commissioner|mayor|dmpc|decision[- ]maker|comisiynydd)\b/i,
    },
  ];

/** A role that only names the commissioner as the employer: `Chief Executive to the PCC`, `OPCC Treasurer`. */
export const EMPLOYER =
  /\b(?:office of|for|to|of) (?:the )?(?:police(?:,? fire)?,? (?:and|&) crime commissioner|pf?cc|opf?cc|commissioner|mayor)\b/gi;
