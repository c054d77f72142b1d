/**
 * Cues of what is left of a pot of money, what has been used of it, and what reserves and accounts hold. Read on the records of 23 offices
 * (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, HEDGED } from './amount-cue.ts';

export const LEFT_CUES: readonly CueRow[] = [
  cueRow('other', 'what is left after this decision', {
    after: [
      /(?:of (?:the|this) [\w-]+ )?(?:is|are|remains?)(?: then| still)?(?: left| unallocated| uncommitted)?\b/,
      /(?:will|would) (?:then |still )?(?:remain|be left)\b/,
    ],
    needs: /\bafter (?:this|these|that)\b/i,
  }),
  cueRow('other', 'what is left', {
    before: [
      /(?:balance|remaining|left)(?: [\w-]+){0,3} after (?:this|these) (?:awards?|grants?|decisions?):?/,
      /(?:leav(?:e|es|ing)|left with)(?: [\w-]+){0,3}/,
      /(?:headroom|leeway)(?: [\w-]+){0,3}? (?:of|is)/,
      /after (?:this|these) (?:awards?|decisions?|grants?|payments?)[^£.;]{0,40}\b(?:will|would) (?:have|hold|be|stand at)/,
      /(?:budget |funding |cash )?(?:gaps?|deficits?|pressures?)(?: [\w'-]+){0,3}? (?:of|is|was)/,
      /(?:remaining|rest|remainder|balance)(?: \w+){0,4}? (?:of|is)(?=[^£]*$)/,
    ],
    after: [
      /(?:[\w-]+ ){0,3}(?:shortfall|deficit|funding gap|budget gap)\b/,
      /(?:of (?:the|this) [\w-]+ )?(?:(?:was|were|will be|would be|will remain) )(?:then )?(?:left|unallocated|uncommitted)/,
      /(?:will|to) (?:be )?(?:returned|handed back|go back|revert|be given back)\b/,
      /(?:will|would|is to) be (?:carried (?:forward |over )?(?:in)?to|held over (?:for|to)|kept (?:back )?for) (?:an?|the) (?:[\w-]+ )?(?:round|year|quarter)\b/,
      /(?:to be )?(?:returned|handed back|given back)\b/,
    ],
    reach: 1,
    // What a pot has left before this decision is what it holds.
    unless: /\b(?:funds?|budgets?|reserves?|pot)\b[^£]*\bhas\b[^£]*$/i,
  }),
  cueRow('other', 'what has been used of a budget', {
    after: [
      /(?:of (?:the|this|its) [\w-]+ )?(?:has|have|had) (?:already |now |so far )*been (?:committed|spent|used|promised|awarded|made|given|drawn|given out|paid out)/,
      /(?:of (?:it|this|that|which) )?(?:is|are|was|were) (?:already )?(?:committed|used|promised)/,
    ],
    needs: /\b(?:of (?:the|its|this|which)|budget|fund|programme|allocation|pot|awards)\b/i,
  }),
  cueRow('other', 'what a reserve or an account holds', {
    before: [
      `(?:reserves?|balances|insurance fund)(?:,? [\\w'/-]+){0,6}?,? (?:which )?(?:(?:now|then|currently) )*(?:stood|stands?|standing|will stand|would stand|will be|are|is|expected|forecast|projected)(?: then| to| be| fall| rise| of| forecast)*(?: at| to)?${HEDGED}`,
      /will (?:then )?stand at/,
      `closing balance(?: [\\w'/-]+){0,5}? (?:of|is|was)${HEDGED}`,
      `(?:draft |provisional |forecast )?outturn(?: [\\w'/-]+){0,5}? (?:is|was|of|at)${HEDGED}`,
      /reduc(?:ed?|ing|tion) (?:in|to) (?:the )?(?:use of )?reserves?(?: of)?/,
      /(?:stands?|stood|carried|held|shown|is|are|was) in the (?:accounts|books|balance sheet) at/,
      /(?:book|carrying) (?:value|amount)(?: [\w-]+){0,7}? (?:of|is|was|at)/,
      /(?:investments|external loans|borrowing|loans|capital financing requirement|debt)(?: [\w-]+){0,6}? (?:of|was|were|is|stood at)/,
    ],
    reach: 0,
    stays: true,
  }),
];
