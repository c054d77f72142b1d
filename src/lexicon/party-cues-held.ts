/** Cues before a name that make it a recipient, the holder of a contract, a bidder or the lead force. */
import { BIDDER, type LeadingCue, OFFER, PARTNERS } from './party-words.ts';

/** Who is given money for what it does. */
export const RECIPIENT_CUES: readonly LeadingCue[] = [
  {
    name: 'grant-to',
    role: 'grant_recipient',
    open: /\b(?:grants?|fund(?:s|ing)|donat(?:e|es|ion)s?|loans?|sponsorship|bursary)\b|£[\d,.]+(?:\s?(?:k|m|million)\b)?/gi,
    link: /\bto\b/gi,
    reach: 100,
    accepts: 'any',
    not: /\b(?:due|subject|according|relation|regard|addition|respect|up|from £\S+)\s+$/i,
  },
  {
    name: 'contribution-to',
    role: 'grant_recipient',
    open: /\b(?:contribut(?:e|es|ed|ing|ions?)|payments?|allocat(?:e|es|ed|ions?))\b/gi,
    link: /\bto(?:wards)?\b/gi,
    reach: 100,
    accepts: 'named',
  },
  {
    name: 'provide-with',
    role: 'grant_recipient',
    open: /\b(?:provid(?:e|es|ed|ing)|support(?:s|ed|ing)?|issu(?:e|es|ed|ing))\b/gi,
    link: null,
    reach: 0,
    accepts: 'any',
    behind:
      /^\s+with\s+(?:(?:an?|the|up to|further|additional|one-off|annual|total|grant|some)\s+)*(?:£|grant|funding|contribution|sum|award)/i,
  },
  {
    name: 'fund',
    role: 'grant_recipient',
    open: /\b(?:to|will|and|of|has|agreed to|approved?)\s+(?:fund(?:ing)?|support|sponsor)\b|\bgrant[- ]fund(?:s|ed|ing)?\b/gi,
    link: null,
    reach: 0,
    accepts: 'named',
    behind: /^\s+(?:to|for|with|in|£\S+|by)\b|^\s*\(?£/i,
  },
];

/** Who has a contract, had one, wanted one, or buys for others. */
export const OTHER_CUES: readonly LeadingCue[] = [
  {
    name: 'held-by',
    role: 'holder',
    open: /\b(?:held|provided|delivered|supplied|operated|run|managed|maintained|undertaken|carried out|performed|collected|serviced|commissioned)\b/gi,
    link: /\b(?:by|from|through)\b/gi,
    reach: 40,
    accepts: 'named',
  },
  {
    name: 'held-right-by',
    role: 'holder',
    open: /\b(?:held|provided|delivered|supplied|operated|run|managed|maintained|undertaken|carried out|performed|collected|serviced|commissioned)\b/gi,
    link: /\b(?:by|from|through)\b/gi,
    reach: 12,
    accepts: 'any',
  },
  {
    name: 'done-by',
    role: 'holder',
    open: /\b(?:is|are) (?:currently |now |at present )?\w+(?:ed|ept|un)\b(?<!\b(?:led|designed|recommended|advised|valued|surveyed|owned|made|manufactured|produced|published|chaired|represented|signed|approved|funded|offered|proposed))/gi,
    link: /\bby\b/gi,
    reach: 14,
    accepts: 'company',
  },
  {
    name: 'incumbent',
    role: 'holder',
    open: new RegExp(`\\b(?:incumbent|current|existing|present|sitting)(?:\\s+(?:\\w+\\s+)?${BIDDER})?\\b`, 'gi'),
    link: /(?:\b(?:is|are|being|as|namely)\b|[:,(-])/gi,
    reach: 12,
    accepts: 'any',
  },
  {
    name: 'replaces',
    role: 'previous_supplier',
    open: /\breplac(?:e|es|ed|ing|ement for|ement of)\b/gi,
    link: /\b(?:with|by)\b/gi,
    reach: 70,
    accepts: 'named',
    not: PARTNERS,
  },
  {
    name: 'taken-from',
    role: 'previous_supplier',
    open: /\b(?:transfer(?:s|red)?|novat(?:e|es|ed|ing|ion)|mov(?:e|es|ed|ing)|transition)\b/gi,
    link: /\bfrom\b/gi,
    reach: 80,
    accepts: 'named',
  },
  {
    name: 'ended-with',
    role: 'previous_supplier',
    open: /\b(?:terminat(?:e|es|ed|ing|ion)|ended|ending)\b/gi,
    link: /\bwith\b/gi,
    reach: 70,
    accepts: 'named',
  },
  {
    name: 'former',
    role: 'previous_supplier',
    open: new RegExp(`\\b(?:previous|former|outgoing|retiring|old)\\s+(?:\\w+\\s+)?${BIDDER}\\b`, 'gi'),
    link: /(?:\b(?:is|was|are|were|being|as)\b|[:,(-]|\s)/gi,
    reach: 8,
    accepts: 'any',
  },
  {
    name: 'offers-from',
    role: 'bidder',
    open: /\b(?:tenders|bids|quotes|quotations|submissions|responses|offers|expressions of interest|tender responses)\b/gi,
    link: /\b(?:from|by)\b/gi,
    reach: 80,
    accepts: 'any',
  },
  {
    name: 'losers',
    role: 'bidder',
    open: new RegExp(
      `\\b(?:unsuccessful|short-?listed|losing|other|remaining)\\s+(?:${BIDDER}|${OFFER})\\b|\\bnot recommended\\b`,
      'gi',
    ),
    link: /(?:\b(?:were|was|are|include|included|including|from|of)\b|[:,(-])/gi,
    reach: 30,
    accepts: 'any',
  },
  {
    name: 'led-by',
    role: 'lead_force',
    open: /\b(?:led|procured|tendered|let|run|hosted|undertaken)\b/gi,
    link: /\bby\b/gi,
    reach: 30,
    accepts: 'named',
  },
];
