/**
 * Words that stand before an organisation's name and give it its part in the decision. Read on published decisions of the offices and in
 * the procurement rules' own vocabulary (Procurement Act 2023, Public Contracts Regulations 2015); the sentences of tests are invented.
 */
import { DEALING_CUES } from './party-cues-dealings.ts';
import { OTHER_CUES, RECIPIENT_CUES } from './party-cues-held.ts';
import { BIDDER, type LeadingCue, OFFER, PARTNERS, WINNING } from './party-words.ts';

/** Going somewhere, or another matter between the two: what stands behind `to` is a place or a thing. */
const MOVES =
  /;|\b(?:amendments?|changes?|adjustments?|additions?|go|goes|going|went|mov(?:e|es|ed|ing)|relocat\w+|transferr?\w*|travel\w*|drive[ns]?|next|adjacent|close|near|due|subject|according|up|prior|in addition)\s+$/i;

/** Who gets the contract, the order, the lease or the thing sold. */
const AWARD_CUES: readonly LeadingCue[] = [
  {
    name: 'award-to',
    role: 'supplier',
    open: /\b(?:re-?)?award(?:s|ed|ing)?\b|\b(?:plac(?:e|es|ed|ing)|let(?:s|ting)?|giv(?:e|es|en|ing)|issu(?:e|es|ed|ing)) (?:of )?(?:(?:an?|the|this|its|two|three|all) )?(?:(?!(?:lease|tenancy|licen[cs]e)\b)[\w-]+ ){0,5}?(?:contracts?|call-offs?|orders?|agreements?|works?|business|lots?|commission)\b/gi,
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
    name: 'instruct',
    role: 'supplier',
    open: /\binstruct(?:s|ing)?\b/gi,
    link: null,
    reach: 0,
    accepts: 'company',
    behind: /^(?!\s+to (?:market|sell|act|advise|value|negotiate|find|draft|draw)\b)/i,
  },
  {
    name: 'book',
    role: 'supplier',
    open: /\b(?:to|be|is|will) book(?:ed)?\b/gi,
    link: null,
    reach: 0,
    accepts: 'named',
    behind: /^\s+(?:for|at|as)\b/i,
  },
  {
    name: 'engage-through',
    role: 'supplier',
    open: /\b(?:engag(?:e|es|ed|ing|ement of)|appoint(?:s|ed|ing|ment of)?|recruit(?:s|ed|ing|ment of)?|hir(?:e|es|ed|ing)|second(?:ed|ment of)?)\b/gi,
    link: /\b(?:through|via)\b/gi,
    reach: 80,
    accepts: 'company',
  },
  {
    name: 'other-side',
    role: 'supplier',
    open: /\b(?<!(?:old|former|present|current|existing|outgoing|previous) )(?:landlord|lessor|freeholder|purchaser|buyer|vendor|seller|lessee|incoming tenant|proposed tenant)\b/gi,
    link: /(?:\b(?:is|are|being|as|namely)\b|[:,(-])/gi,
    reach: 6,
    accepts: 'named',
  },
  {
    name: 'contract-with',
    role: 'supplier',
    open: /\b(?<!\b(?:sharing|collaboration|collaborative|partnership|confidentiality|non-disclosure|22A|23A) )(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|orders?|call-offs?|slas?|subscriptions?|tenanc(?:y|ies)|terms|contracting)\b/gi,
    link: /\bwith\b/gi,
    reach: 150,
    accepts: 'any',
    not: PARTNERS,
  },
  {
    name: 'appoint',
    role: 'supplier',
    open: /\b(?:re-?)?appoint(?:s|ed|ing|ment of)?\b|\bengag(?:e|es|ed|ing|ement of)\b|\bselect(?:s|ed|ing|ion of)\b|\bcommission(?:s|ing)?\b|(?<!\bre-)(?<!\b(?:the|an?|our|its|this|all|newly|jointly) )\bcommissioned\b/gi,
    link: null,
    reach: 0,
    accepts: 'not_person',
  },
  {
    name: 'bought-from',
    role: 'supplier',
    open: /\b(?:purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing|ement)|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|acquisition|obtain(?:s|ed|ing)?|hir(?:e|ed|ing)|rent(?:ed|ing)?|leas(?:e|es|ed|ing)|sub-?lease|supply|supplied|order(?:s|ed|ing)?|commission(?:s|ed|ing)?|subscriptions?|licen[cs]es?|sourc(?:e|ed|ing)|replacement|call(?:s|ed|ing)?[- ]off)\b/gi,
    // Who goes, lies or differs from somewhere buys nothing there.
    link: /(?<!\b(?:travel\w*|mov(?:e[sd]?|ing)|relocat\w+|driv\w+|walk\w*|commut\w+|transferr?\w*|away|far|apart|miles|minutes|distance|differ\w*|exempt|free|arising|resulting|protect\w*) )\bfrom\b/gi,
    reach: 200,
    accepts: 'any',
  },
  {
    name: 'sold-to',
    role: 'supplier',
    open: /\b(?:sale|sell|sold|selling|dispos(?:al|e|ed|ing)|leas(?:e|es|ed|ing)|licen[cs](?:e|es|ed|ing)|let|letting|sub-?let|sub-?leas(?:e|es|ed|ing)|assign(?:ed|ment)?|convey(?:ed|ance)?)\b/gi,
    link: /\bto\b/gi,
    reach: 160,
    accepts: 'any',
    not: MOVES,
  },
  {
    name: 'transfer-to',
    role: 'supplier',
    open: /\b(?:transferr?(?:s|ed|ing)?|pass(?:es|ed)?)\b(?! of (?:staff|undertakings|data|records|employ))/gi,
    link: /\bto\b/gi,
    reach: 60,
    accepts: 'named',
    not: /\b(?:staff|posts|employees|officers|data|records|TUPE|duty|powers?|functions?|responsibilit\w+)\b|\bon\s+$|[;,]/i,
  },
  {
    name: 'award-colon',
    role: 'supplier',
    open: /\b(?:award(?:ing)? of (?:the |a )?(?:contracts?|tender|grant)|contracts? award(?:ed)?|appointment)\b[^:.;]{0,80}:/gi,
    link: null,
    reach: 0,
    accepts: 'company',
  },
  {
    name: 'award-colon-sum',
    role: 'supplier',
    open: /\b(?:award(?:ing)? of (?:the |a )?(?:contracts?|tender|grant)|contracts? award(?:ed)?|appointment)\b[^:.;]{0,80}:/gi,
    link: null,
    reach: 0,
    accepts: 'any',
    behind: /^\s*[(,-]?\s*(?:value |at |for )?(?:of )?£/i,
  },
  {
    name: 'services-of',
    role: 'supplier',
    open: /\bservices of\b/gi,
    link: null,
    reach: 0,
    accepts: 'any',
    behind:
      /^\s+(?:have|has|be|are|is|were|was|will)\b[^.;]{0,40}\b(?:secured|retained|engaged|procured|bought|used|obtained|extended|continued)\b/i,
  },
  {
    name: 'won-by',
    role: 'supplier',
    open: /\bwon\b/gi,
    link: /\bby\b/gi,
    reach: 6,
    accepts: 'any',
  },
  {
    name: 'chosen-list',
    role: 'supplier',
    open: /\b(?:appointed|selected|chosen|recommended|successful|awarded)\s*[:-]/gi,
    link: null,
    reach: 0,
    accepts: 'named',
  },
  {
    name: 'accept-name',
    role: 'supplier',
    open: /\b(?:accept(?:s|ed|ing)?|approv(?:e|es|ed))\b/gi,
    link: null,
    reach: 0,
    accepts: 'any',
    behind: new RegExp(`^(?:'s)?\\s+(?:\\w+\\s+)?${OFFER}\\b`, 'i'),
  },
  {
    name: 'given-to',
    role: 'supplier',
    open: /\b(?:given|donated|gifted|handed)\b/gi,
    link: /\bto\b/gi,
    reach: 8,
    accepts: 'named',
  },
  {
    name: 'goes-to',
    role: 'supplier',
    open: /\b(?:contracts?|agreements?|call-offs?|commission|work|orders?|award|business|lots? \w+)\b (?:\w+ ){0,3}?(?:go|goes|pass|passes|given|let|offered|transferred)\b/gi,
    link: /\bto\b/gi,
    reach: 10,
    accepts: 'any',
  },
  {
    name: 'novate-to',
    role: 'supplier',
    open: /\bnovat(?:e|es|ed|ing|ions?)\b/gi,
    link: /\bto\b/gi,
    reach: 280,
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
    // "... was the lowest and that of Marlow LLP the next"
    not: /\b(?:and|but|while|whereas) (?:that|those|the (?:\w+ )?(?:bid|tender|quote|quotation|offer|price))\s+$/i,
  },
];

/** All cues before a name. */
export const LEADING_CUES: readonly LeadingCue[] = [...AWARD_CUES, ...DEALING_CUES, ...RECIPIENT_CUES, ...OTHER_CUES];
