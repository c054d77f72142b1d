/** Cues of limits: thresholds, delegated powers, caps, reserve prices. Read on the records of 23 offices (RECORD-FORMATS section 2, roles). */
import { type CueRow, cueRow, OWN_PRICE } from './amount-cue.ts';

export const LIMIT_CUES: readonly CueRow[] = [
  cueRow('threshold', 'a limit', {
    before: [
      /thresholds?/,
      /(?:eu|uk|procurement|tender(?:ing)?|advertis\w+|legal|statutory|public contracts) (?:limits?|levels?)(?: (?:for|on) [\w-]+)?/,
      /(?:approval|authority|authorisation|delegat\w+|financial|spending|expenditure|referendum|upper|lower|signing|cash|purchase|credit) (?:limits?|levels?)/,
      /limits? (?:for|on|to) [\w' -]{3,40}?(?::| is| are| was| stands at)/,
      /(?:thresholds?|limits?)(?: for [\w ]{3,30})?,? (?:which (?:is|stands) )?(?:at present|currently|now|today)/,
      /(?:with|at|had|under) a reserve(?: price)?(?: of)?/,
      /(?:the most|the maximum|the limit|ceiling) (?:that |which )?(?:[\w'-]+ ){0,6}?(?:may|can|could) [\w ]{2,24} (?:is|was)/,
      /limits? (?:is|are|of|was|remains|rises?|at)/,
      /limits? (?:any|each|every|single|an?|all) (?:[\w-]+ ){0,3}to/,
      /caps? (?:on|of)(?: [\w-]+){0,4}/,
      /reserve price(?: (?:of|was|is|at|had been|set))*/,
      /(?:fall|falls?|go|drop|kept|keep|held) below/,
      /(?:first|initial)(?= £[^.;]{0,30}(?:of (?:each|every|any)|per)\b)/,
      /(?:makes?|gives?|offers?|(?<!\b(?:an?|the|each|this|one) )awards?|pays?) (?:[\w-]+ )?(?:awards?|grants?|sums)?(?: of)? ?up to/,
    ],
    after: [
      /(?:(?!and\b|no\b|but\b)\w+ ){0,2}(?:limit|threshold|ceiling)\b/,
      /(?:for|to) any (?!other\b|of the)[a-z]+/,
      /of (?:each|every|any)(?: and every)? (?:claim|loss|event)/,
      /the (?:level|sum|value|point) (?:at|above|over|from|below) which\b/,
      /(?:which|that) (?:may|can) be (?:given|awarded|granted|paid) to\b/,
      /per (?:award|application|applicant|group|bid)\b/,
    ],
    reach: 14,
    blockedBy: OWN_PRICE,
    // A price up to a limit is a price.
    unless: /\bto (?:a|the) (?:\w+ )?limit of\s*$|\bcontract\b[^£;]*\bwith an? (?:\w+ )?limit of\s*$/i,
  }),
];
