/**
 * Words that stand before an organisation's name and give it its part in the decision. Read on published decisions of the offices and in
 * the procurement rules' own vocabulary (Procurement Act 2023, Public Contracts Regulations 2015); the sentences of tests are invented.
 */
import { OTHER_CUES, RECIPIENT_CUES } from './party-cues-held.ts';
import { BIDDER, type LeadingCue, OFFER, PARTNERS, WINNING } from './party-words.ts';

/** Who gets the contract, the order, the lease or the thing sold. */
const SUPPLIER_CUES: readonly LeadingCue[] = [
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
];

/** All cues before a name. */
export const LEADING_CUES: readonly LeadingCue[] = [...SUPPLIER_CUES, ...RECIPIENT_CUES, ...OTHER_CUES];
