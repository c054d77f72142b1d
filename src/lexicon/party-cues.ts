/**
 * Words that give the organisation beside them its part in a decision. A leading cue stands before the name, a following cue behind it.
 * Read on published decisions of the offices and in the procurement rules' own vocabulary (Procurement Act 2023, Public Contracts
 * Regulations 2015); the sentences of tests are invented.
 */

/** What a cue says of a name. `holder`: has the contract today, and is the supplier only where the decision goes on with it. */
export type CueRole = 'supplier' | 'grant_recipient' | 'holder' | 'previous_supplier' | 'bidder' | 'lead_force';

/** Which names a cue may take: any run of capitals, one that no person has, one with a word of organisations, or a firm. */
export type Accepts = 'any' | 'not_person' | 'named' | 'company';

export interface LeadingCue {
  readonly name: string;
  readonly role: CueRole;
  readonly open: RegExp;
  /** The word right before the name, within `reach` characters of the opening word; null: the name follows the opening word. */
  readonly link: RegExp | null;
  readonly reach: number;
  readonly accepts: Accepts;
  /** Words just before the link that make it speak of something else. */
  readonly not?: RegExp;
  /** What must follow the name. */
  readonly behind?: RegExp;
}

export const BIDDER =
  '(?:bidders?|tenderers?|suppliers?|providers?|contractors?|compan(?:y|ies)|firms?|organisations?|applicants?|consultants?|consortium|candidates?|manufacturers?)';
export const OFFER = '(?:tenders?|bids?|quotes?|quotations?|offers?|submissions?|proposals?|applications?|responses?)';
export const WINNING =
  '(?:only|only remaining|successful|winning|preferred|recommended|chosen|selected|highest[- ]scoring|top[- ]scoring|highest[- ]ranked|first[- ]placed|lowest|cheapest|best|strongest|nominated|only compliant|sole)';
const PARTNERS =
  /\b(?:line|accordance|together|jointly|shar(?:e|ed|ing)|compl(?:y|ies|iance)|deal(?:s|ing|t)?|along|partnership|conjunction|consultation|consulted|collaboration|collaborat(?:e|es|ed|ing)|discuss(?:ed|ions?)|negotiations?|meetings?|met|work(?:s|ed|ing)?|liaison|liais(?:e|ed|ing)|agreed|aligned|compared|consistent|associated|connection|victims|people|those|liaise)\s+$|\bjoint\s[^.;]*$|\b(?:have|has|had|will|would|may|can|could|do|does|did) (?!been |be |now )\w+[^.;]*$/i;

export const LEADING_CUES: readonly LeadingCue[] = [
  {
    name: 'award-to',
    role: 'supplier',
    open: /\b(?:re-?)?award(?:s|ed|ing)?\b/gi,
    link: /\bto\b/gi,
    reach: 260,
    accepts: 'any',
  },
  {
    name: 'award-name',
    role: 'supplier',
    open: /\b(?:award(?:s|ed|ing)?|grants?|offers?|gives?)\b/gi,
    link: null,
    reach: 0,
    accepts: 'any',
    behind:
      /^\s+(?:a|an|the|up to|funding|grant|grants|contracts?|their|this|in full|lots?|£\S+)(?:\s|$)|^\s*(?:£|-\s*£)/i,
  },
  {
    name: 'contract-with',
    role: 'supplier',
    open: /\b(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|orders?|call-offs?|slas?|subscriptions?|tenanc(?:y|ies)|terms|contracting)\b/gi,
    link: /\bwith\b/gi,
    reach: 150,
    accepts: 'any',
    not: PARTNERS,
  },
  {
    name: 'appoint',
    role: 'supplier',
    open: /\b(?:re-?)?appoint(?:s|ed|ing|ment of)?\b|\bengag(?:e|es|ed|ing|ement of)\b|\bselect(?:s|ed|ing|ion of)\b|\bcommission(?:s|ed|ing)?\b/gi,
    link: null,
    reach: 0,
    accepts: 'not_person',
  },
  {
    name: 'bought-from',
    role: 'supplier',
    open: /\b(?:purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing|ement)|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|acquisition|obtain(?:s|ed|ing)?|hir(?:e|ed|ing)|rent(?:ed|ing)?|leas(?:e|es|ed|ing)|sub-?lease|supply|supplied|order(?:s|ed|ing)?|commission(?:s|ed|ing)?|subscriptions?|licen[cs]es?|sourc(?:e|ed|ing)|replacement)\b/gi,
    link: /\bfrom\b/gi,
    reach: 200,
    accepts: 'any',
  },
  {
    name: 'sold-to',
    role: 'supplier',
    open: /\b(?:sale|sell|sold|selling|dispos(?:al|e|ed|ing)|leas(?:e|es|ed|ing)|licen[cs](?:e|es|ed|ing)|let|letting|sub-?let|assign(?:ed|ment)?|convey(?:ed|ance)?)\b/gi,
    link: /\bto\b/gi,
    reach: 160,
    accepts: 'any',
  },
  {
    name: 'goes-to',
    role: 'supplier',
    open: /\b(?:contracts?|work|orders?|award|business|lots? \w+)\b (?:\w+ ){0,3}?(?:go|goes|pass|passes|given|let|offered|transferred)\b/gi,
    link: /\bto\b/gi,
    reach: 10,
    accepts: 'any',
  },
  {
    name: 'novate-to',
    role: 'supplier',
    open: /\bnovat(?:e|es|ed|ing|ion)\b/gi,
    link: /\bto\b/gi,
    reach: 120,
    accepts: 'any',
  },
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
    open: /\b(?:to|will|and|of|has|agreed to|approved?)\s+(?:fund(?:ing)?|support|sponsor)\b/gi,
    link: null,
    reach: 0,
    accepts: 'named',
    behind: /^\s+(?:to|for|with|in|£\S+|by)\b|^\s+£/i,
  },
  {
    name: 'accept-from',
    role: 'supplier',
    open: new RegExp(`\\b(?:accept(?:s|ed|ing|ance of)?|approv(?:e|es|ed|al of))\\b[^.;]{0,60}?\\b${OFFER}`, 'gi'),
    link: /\b(?:of|from|by)\b/gi,
    reach: 60,
    accepts: 'any',
  },
  {
    name: 'best-offer',
    role: 'supplier',
    open: new RegExp(`\\b${OFFER}\\b`, 'gi'),
    link: /\b(?:of|from|by)\b/gi,
    reach: 50,
    accepts: 'any',
    behind:
      /^[^.;]{0,70}?(?:\b(?:be|is|was|are|were) (?:to be )?(?:accepted|approved|preferred|selected|chosen|recommended|the (?:cheapest|lowest|highest|best|most|only|strongest|winning|successful|preferred))|\bscored (?:the )?highest|\b(?:is|was|be|are) recommended|\branked (?:first|highest)|\bcame first|\brepresent(?:s|ed) (?:the )?best|\boffer(?:s|ed) (?:the )?(?:best|lowest))/i,
  },
  {
    name: 'winner',
    role: 'supplier',
    open: new RegExp(`\\b${WINNING}\\s+(?:\\w+\\s+)?(?:${BIDDER}|${OFFER})\\b`, 'gi'),
    link: /(?:\b(?:is|are|was|were|being|be|as|namely|from|of|by)\b|[:,(-])/gi,
    reach: 40,
    accepts: 'any',
  },
  {
    name: 'highest-by',
    role: 'supplier',
    open: /\b(?:highest|best|top|most economically advantageous|most advantageous|lowest)\b/gi,
    link: /\b(?:by|from|of|to|was|is)\b/gi,
    reach: 110,
    accepts: 'named',
  },
  {
    name: 'placed-with',
    role: 'supplier',
    open: /\bplac(?:e|ed|ing|ement)\b/gi,
    link: /\bwith\b/gi,
    reach: 120,
    accepts: 'any',
    not: PARTNERS,
  },
  {
    name: 'waive-for',
    role: 'supplier',
    open: /\b(?:waiv(?:e|er|es|ed|ing)|exempt(?:ion|ed)?)\b[^.;]{0,80}?\b(?:allow|permit|enable)\b/gi,
    link: null,
    reach: 0,
    accepts: 'any',
    behind: /^\s+to\b/i,
  },
  {
    name: 'direct-award-to',
    role: 'supplier',
    open: /\b(?:direct award|single tender(?: action| award)?|call-off|contracts?|waiver|exemption|lots? \S+)\b/gi,
    link: /\bto\b/gi,
    reach: 12,
    accepts: 'any',
  },
  {
    name: 'deal-with',
    role: 'supplier',
    open: /\b(?:single tender action|direct award|waiver|exemption|extension|renewal|variation|subscription|settlement|purchase|negotiations? (?:has|have) been concluded)\b/gi,
    link: /\bwith\b/gi,
    reach: 90,
    accepts: 'named',
    not: PARTNERS,
  },
  {
    name: 'deal-right-with',
    role: 'supplier',
    open: /\b(?:single tender action|direct award|waiver|exemption|extension|renewal|variation|subscription|settlement|purchase|negotiations? (?:has|have) been concluded)\b/gi,
    link: /\bwith\b/gi,
    reach: 10,
    accepts: 'any',
    not: PARTNERS,
  },
  {
    name: 'will-be-by',
    role: 'supplier',
    open: /\b(?:will|to|shall|would) be (?:\w+ )?(?:supplied|provided|delivered|undertaken|carried out|operated|run|managed|performed|built|constructed|met)\b/gi,
    link: /\bby\b/gi,
    reach: 40,
    accepts: 'company',
  },
  {
    name: 'lot',
    role: 'supplier',
    open: /\blots? [A-Z0-9]{1,3}(?:\s*\([^)]*\))?\s*[:-]\s*/gi,
    link: null,
    reach: 0,
    accepts: 'company',
  },
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
