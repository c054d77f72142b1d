/**
 * Words by which a decider approves, refuses, puts off, takes note or takes back, in the text that holds the decision. Of a clause the first row that
 * fits counts, so that `not approved` is met before `approved`.
 */

import { ADVERB, BE, DECIDER, NO, NOT_YES, OPEN, WHAT, YES, YES_DONE } from './verdict-words.ts';

export type Verdict = 'approve' | 'partly' | 'refuse' | 'defer' | 'note' | 'withdraw';

export interface VerdictRow {
  readonly verdict: Verdict;
  readonly cue: RegExp;
  /** `decider`: who decides speaks, or nobody else. `asked`: it says of what was asked what became of it. `opening`: counts only at the very start. */
  readonly by: 'decider' | 'asked' | 'opening';
}

const row = (verdict: Verdict, by: VerdictRow['by'], ...cues: readonly string[]): VerdictRow => ({
  verdict,
  by,
  cue: new RegExp(`${OPEN}(?:${cues.join('|')})`, 'i'),
});

export const VERDICTS: readonly VerdictRow[] = [
  row(
    'partly',
    'asked',
    `(?:partly|partially|in part)(?=$|[.,;:]| ${YES_DONE})`,
    `(?:${WHAT} )?(?:${BE} )?${ADVERB}${YES_DONE} in part\\b`,
    `(?:${WHAT} )?(?:${BE} )?(?:partly|partially|part)[- ]${YES_DONE}`,
    `(?:${DECIDER}|${WHAT} ${BE} |to )?${ADVERB}(?:${YES}|${YES_DONE})\\b[^.;]{0,60}\\b(?:except(?:ing)?(?: for)?|with the exception of|apart from|other than|save for) (?:[\\w']+ ){0,4}?(?:items?|recommendations?|paragraphs?|parts?|points?|requests?|bids?|proposals?|lots?)\\b`,
  ),
  row(
    'withdraw',
    'asked',
    '(?:withdrawn|rescinded|revoked|cancelled)\\b',
    `${WHAT} (?:${BE} )?(?:hereby )?(?:withdrawn|withdrew|rescinded|revoked|cancelled)\\b`,
    `${DECIDER}(?:withdr[ae]w[sn]?|rescind(?:s|ed)?|revoke[sd]?) (?:the |this |its |his |her )?(?:[\\w-]+ ){0,3}(?:decision|request|approval|application|proposal|paper)\\b`,
  ),
  row(
    'refuse',
    'asked',
    `(?:${WHAT} )?(?:${BE} )?not (?:be |been )?(?:${NOT_YES})\\b`,
    `${WHAT} (?:does not (?:[^.;]|\\.\\d){1,60} and )?(?:${BE} )?${ADVERB}(?:${NO}|unsuccessful|withheld)\\b`,
    `the (?:second|third|fourth|others?|rest|remainder|remaining (?:one|two|three|four)|last)(?: (?:one|of (?:them|these)))? ${BE} ${ADVERB}(?:${NO}|not (?:${NOT_YES})|unsuccessful)\\b`,
    `(?:that )?no (?:funding|grant|contract|award|payment|extension|contribution|money)\\b[^.;]{0,40}\\b(?:be|is|are|was|will)\\b`,
  ),
  row(
    'refuse',
    'decider',
    `(?:${BE} )?${ADVERB}(?:${NO}|unsuccessful|withheld)\\b`,
    `${DECIDER}(?:(?:minded|inclined|obliged|bound) to )?(?:${NO})\\b(?! (?:option|the (?:other|alternative|offer)|tenders?|quotations?|other)\\b)`,
    `(?:${DECIDER})?(?:not|unable to|unwilling to|does not|do not|did not|will not|would not|could not|cannot|can not)\\b[^.;]{0,20}\\b(?:${NOT_YES}|approve|agree|support|fund|accept|wish|intend|consent|endorse)`,
    `${DECIDER}(?:taken the decision |made the decision )?(?:decided?|cho(?:se|sen)|resolved|agreed|determined|opted) (?:not to|against|that no)\\b`,
    `(?:my decision is |it (?:is|was) (?:decided|agreed|resolved) )?(?:that |to )?not to (?!exceed)\\w+`,
    '(?<!\\bdecision )no(?=$|[.,;-]|\\s-)',
    `(?:to|has|have) (?:${NO})\\b`,
  ),
  row(
    'defer',
    'asked',
    `${WHAT} (?:${BE} )?(?:deferred|adjourned|postponed|held over|put back|put on hold|carried over)\\b`,
  ),
  row(
    'defer',
    'decider',
    '(?:deferred|adjourned|postponed|held over|put back|on hold)\\b',
    '(?:that )?(?:to )?(?:defer|adjourn|postpone)\\b',
    `${DECIDER}(?:decided to |agreed to )?(?:defer|adjourn|postpone)(?:s|red|ed|d)?\\b`,
    'no decision\\b',
    'gohiriwyd\\b',
  ),
  row(
    'defer',
    'opening',
    '[^.;]{0,80}\\bno decision (?:is|was|has been|will be|can be|could be) (?:made|taken|reached)\\b',
    '(?:to be |this will be |this is to be )?(?:brought|come) back\\b',
    '(?:a |the |the final )?decision (?:will|is to|to) be (?:taken|made)\\b',
    `${DECIDER}(?:ask|request|require|seek)(?:s|ed|ing)? (?:for )?(?:more|further|additional) (?:information|detail|work|time|evidence)\\b`,
    '(?:more|further|additional) (?:information|detail|work|time|evidence) (?:is |was )?(?:required|requested|needed|sought)\\b',
    '(?:that )?(?:the )?(?:request|matter|item|report|paper|decision) (?:will |is to |to )?(?:be )?(?:returned?|come back|brought back|reconsidered)\\b',
  ),
  row(
    'approve',
    'asked',
    `${WHAT} ${BE} ${ADVERB}${YES_DONE}\\b`,
    `${WHAT} ${YES_DONE}(?=$|[.,;:]| as | subject | in full)`,
    `${WHAT} (?:has|have) my (?:approval|agreement|consent)\\b`,
  ),
  row(
    'approve',
    'decider',
    `(?:that )?(?:to )?(?:has |have )?${ADVERB}${YES}\\b(?! (?:minutes|as a correct record)\\b)`,
    `(?:that )?${DECIDER}${YES}\\b`,
    `(?:approval|authority|permission|consent|agreement)(?: (?:is|was|has been))? ${ADVERB}(?:given|granted)\\b`,
    `${DECIDER}(?:taken the decisions? to|made the decision to|decided (?:to|that|upon)|determined (?:to|that)|resolved\\b|given (?:my |his |her |their )?(?:approval|authority|consent|permission|agreement)|gave (?:my |his |her |their )?(?:approval|authority|consent|permission|agreement)|gives? (?:my |his |her )?(?:approval|authority|consent|permission)|signed off|content|happy|satisfied|pleased to|granted|exercised|award(?:s|ed)|appoint(?:s|ed)|entered into|extend(?:s|ed)|signed|waive[sd]|let|provide[sd]|allocate[sd]|commission(?:s|ed)|increase[sd]|renew(?:s|ed)|purchased|bought|procured|acquired|sold|paid|issued|established|instructed|engaged|novated|varied|funded|made (?:an?|the|this) (?:grants?|awards?|payments?|contributions?|donations?|appointments?))\\b(?! not\\b)`,
    `(?:pcc|commissioner|dmpc) (?:content|happy|approves)\\b`,
    'it (?:is|was) (?:agreed|resolved|decided)(?: that| to|:)(?! no)',
    'resolved\\b(?!:? (?:not|that no))',
    `my decision is (?:to|that)\\b(?! not)`,
    'as (?:recommended|proposed|set out|per the (?:report|recommendation))\\b',
    '(?:yes|ok|okay|go ahead|granted|content|conditional approval|approval|happy to (?:approve|agree|support))\\b',
    "(?:penderfynwyd|cymeradwyir|cymeradwywyd|cymeradwyo|cytunwyd|derbyniwyd|rwy(?:'n| yn) cymeradwyo)\\b",
  ),
  row(
    'approve',
    'opening',
    '(?:awarded|appointed|extended|purchased)\\b',
    '[^.;]{3,120}? to be (?:appointed|awarded|purchased|extended|let|renewed|adopted|commissioned|funded|sold|published)\\b',
    '(?:award|appoint|extend|purchase|renew|proceed (?:with|to)|adopt|fund|let|enter into|commission|allocate|sell|dispose of|continue|procure|implement) (?:the|an?|with|to|this|these|option|contracts?|funding|grants?|up|£[\\d,.]+\\w*|\\d+)(?= |$)',
    '(?:the )?(?:pf?cc|commissioner) to (?!(?:not|note|consider|review|seek|receive|discuss|decide|await|refuse|reject|decline|defer|make|take|be)\\b)\\w+',
    `(?:[^.;]|\\.\\d){1,160}? (?:is|are|be|was|were) ${ADVERB}(?:approved|agreed|authorised|endorsed|accepted)\\b(?! by (?:the )?(?:council|planning|panel|home office))`,
  ),
  row(
    'note',
    'decider',
    `(?:that )?(?:to )?(?:has |have )?${ADVERB}(?:note[sd]?|for (?:information|noting)(?! ?(?:/|or\\b)))\\b`,
    `${DECIDER}(?:received and |considered and |read and |to )?note[sd]?\\b`,
    `${WHAT} ${BE} (?:received and )?noted\\b`,
    '(?:report|contents|position|update|information) noted\\b',
    '(?:that )?(?:the )?[\\w ]{1,60} be noted\\b',
    `(?:to )?receive(?:d)? the (?:report|update)`,
    'nodwyd\\b',
  ),
];

/** What binds an approval. `Subject to contract` is how every sale of land is agreed, and `subject to VAT` speaks of the price. */
export const CONDITION =
  /\bsubject to (?!contract\b|vat\b|annual\b|(?:a|an overall) (?:maximum|limit|cap|ceiling)\b|call[- ]in\b|(?:the )?(?:usual|standard|agreed|normal) terms\b)|\bprovid(?:ed|ing) (?:that|the)\b|\bon (?:the )?(?:following )?conditions? (?:that|of)\b|\bon the following conditions?\b|\bconditional(?:ly)?\b|\bwith (?:the )?(?:following )?conditions?\b|\b(?:approved?|agreed?|approval)(?: in principle)?,? pending\b|\bso long as\b|\b(?:held|limited|reduced|capped|cut) to £|\bwith the following (?:amendments?|changes?|modifications?)\b/i;

/** Where a sentence goes on to another verdict. */
export const NEXT_VERDICT = new RegExp(
  `;\\s+|,?\\s+and,? (?:(?:in (?:the )?light of|on the basis of|having regard to|following) (?:[\\w-]+ ){1,6}?,? ?)?(?=(?:has|have) (?:therefore |accordingly |now |hereby )*(?:decided|resolved|determined|opted|chosen)\\b)|,?\\s+(?:but|however|whilst|while|whereas)\\s+(?:to )?|,?\\s+and\\s+(?=(?:${ADVERB}(?:has |have |to |is |are |was |were )?(?:not )?(?:${YES}|${NO}|defer\\w*|noted?)\\b)|(?:the )?[\\w-]+ (?:${YES_DONE}|refused|rejected|declined|deferred)\\b)`,
  'gi',
);
