/**
 * Words that tell what kind of decision it is. Rows are tried in order on the title, then on the decision, then on the whole paper; the first that
 * fits wins, so the narrower kind stands above the wider. Kinds as in the published schema.
 */
import type { DecisionType } from '../model/field.ts';

export interface TypeRow {
  readonly type: DecisionType;
  readonly cue: RegExp;
}

const PREMISES =
  '(?:police stations?|premises|land|site|building|house|offices?|unit|units|headquarters|hq|park|mast|accommodation|car park|custody suite|station)';
const DEAL = '(?:contracts?|agreements?|provision|supply|services?)';

/** Fit for a title: a few words that name the matter. */
export const TITLE_TYPES: readonly TypeRow[] = [
  { type: 'precept', cue: /\bprecept\b/i },
  {
    type: 'framework_setup',
    cue: /\b(?:establish\w*|set(?:ting)?[- ]up|creat\w+) (?:of )?(?:an? |the )?(?:\w+ ){0,3}(?:framework|dynamic (?:purchasing system|market)|dps)\b|\bframework(?: agreement)? award\b/i,
  },
  {
    type: 'procurement_start',
    cue: /\b(?:initiat\w+|approval|permission|authority|commenc\w+|start\w*|launch\w*|intention)\s+(?:of |to |the |a |for )*(?:procure\w*|tender\w*|re-?tender\w*|re-?procure\w*)\b|\bprocurement (?:strategy|initiation|approval|plan|launch)\b|\b(?:go|going|out) (?:out )?to (?:tender|market)\b|\bapproach to (?:the )?market\b|\binvitation to tender\b|\binitiation\b/i,
  },
  {
    type: 'contract_variation',
    cue: /\bchanges? to (?:the |a )?contract\b|\b(?:contracts?|values?|price|cost|rate)\b.{0,40}\buplifts?\b|\buplifts?\b.{0,40}\b(?:contracts?|values?|agreement|price)\b|\b(?:variation|vary|novat\w+|change control|increase in (?:contract )?value|contract (?:change|modification|amendment)|deed of variation|additional spend|increase (?:to|of|in) (?:the )?contract)\b/i,
  },
  {
    type: 'grant',
    cue: /\bgrants?\b(?! of (?:a |the )?(?:lease|licen[cs]e|easement|wayleave))|\bfund(?:ing)? (?:applications?|awards?|allocations?|bids?|round|requests?)\b|\b(?:safety|victims'?|offending|prevention|communit(?:y|ies)|youth|commissioner's|innovation|action|small) fund\b|\bfund\b.{0,30}\bawards?\b|\bawards?\b.{0,30}\bfund\b|\bapplications? (?:to|for) (?:the )?.{0,40}\bfund\b|\bfunding (?:for|to|of)\b|\brequests? for (?:a )?(?:contribution|funding)\b|\bfunding agreements?\b|\bcore funding\b|\bsponsorship\b|\bdonation\b/i,
  },
  {
    type: 'contract_extension',
    cue: /\b(?:extension|extend\w*|prolong\w*)\b(?! (?:of|to) (?:the |a )?(?:building|premises|police station|car park))|\brenewal\b.*\bextension\b/i,
  },
  {
    type: 'estates',
    cue: new RegExp(
      `\\b(?:leases?|sub-?lease|lettings?|licen[cs]e to occupy|disposal(?! of (?:[\\w-]+ ){0,4}(?:items?|vehicles?|equipment|property|goods|assets|exhibits|records|waste))|\\bland (?:at|for|off|adjoining|adjacent|to the)\\b|heads of terms|freehold|leasehold|easement|wayleave|surrender|tenancy|rent review)\\b|\\b(?:sale|purchase|acquisition|disposal|transfer|demolition) of (?:the |a |an |part of )?(?:\\w+ ){0,4}${PREMISES}\\b|\\bmast\\b|\\bestates? (?:strategy|rationalisation|disposal)`,
      'i',
    ),
  },
  {
    type: 'contract_award',
    cue: /\b(?:award|awarding|award of)\b.*\b(?:contract|tender|lots?|framework|call-off)\b|\b(?:contract|tender|lots?)\b.*\baward\b|\bacceptance of (?:a |the )?(?:tender|quotation|quote|bid)\b|\b(?:single tender|direct award|call-?off|procurement of|purchase of|supply of|contract for|contracts? with|quotation|re-?procurement of|replacement of|provision of)\b|\bwaiver\b/i,
  },
  {
    type: 'budget',
    cue: /\b(?:budget|virement|carry[- ]?forwards?|capital programme|medium[- ]term financial|mtfp|mtfs|treasury management|reserves?|statement of accounts|financial outturn|revenue outturn|borrowing|council tax|investment strategy|financial plan|write[- ]?offs?)\b/i,
  },
  {
    type: 'staffing',
    cue: /\b(?:appointment|recruit\w+|secondment|redundanc\w+|salary|pay (?:award|review|scales?)|remuneration|honorari\w+|staffing|restructur\w+|allowances?|pension|retirement|re-?engagement|job evaluation|chief constable's contract|establishment of posts?|new posts?)\b/i,
  },
  {
    type: 'collaboration',
    cue: /\b(?:collaborat\w+|section 22a?|s\.?22a?|memorandum of understanding|mou|partnership agreement|joint (?:agreement|working)|regional unit|safeguarding hub|multi-agency)\b/i,
  },
  {
    type: 'policy',
    cue: /\b(?:polic(?:y|ies)\b(?! (?:station|vehicles?))|scheme of (?:consent|delegation|governance)|code of|corporate governance|standing orders|financial regulations|police and crime plan|strateg(?:y|ies)|terms of reference|protocol|annual report|complaints|equality objectives|procedure rules|publication scheme|privacy notice|delegat\w+)\b/i,
  },
];

/** Words of a title that tell only the neighbourhood; they count where neither title, decision nor summary says more. */
export const TITLE_HINTS: readonly TypeRow[] = [
  {
    type: 'contract_award',
    cue: /\b(?:contracts?|(?:re-?)?procurement|tenders?|purchase|suppl(?:y|ies)|maintenance|provision)\b/i,
  },
];

/** Fit for the words of a decision, which are verbs where a title has nouns. */
export const DECISION_TYPES_IN_PROSE: readonly TypeRow[] = [
  { type: 'precept', cue: /\b(?:set|issue|agree|approve) (?:the |a )?(?:\w+ )?precept\b/i },
  {
    type: 'procurement_start',
    cue: /\b(?:to|approve|authorise|the|begin|commence|start|initiate|initiation of|undertake|for) (?:an? |the )?(?:open |restricted |competitive |mini )?(?:tender(?:ing)? (?:exercise|process)|procurement (?:exercise|process|of)|re-?procurement|invitation to tender|further competition)\b(?!.*\baward(?:ed)? (?:the |a |of )?contract)/i,
  },
  {
    type: 'contract_extension',
    cue: new RegExp(
      `(?<!\\b(?:options?|right|possibility|provision|ability) (?:to|of an?|for an?) )\\b(?:extend|extension of|prolong\\w*)\\b.{0,60}\\b${DEAL}\\b|\\b${DEAL}\\b.{0,60}\\b(?:be extended|is extended|extension|be prolonged)\\b(?! options?)`,
      'i',
    ),
  },
  {
    type: 'contract_variation',
    cue: /\b(?:vary|variation|uplift|novat\w+|increase)\b.{0,60}\b(?:contract|agreement)\b|\b(?:contract|agreement)\b.{0,40}\b(?:be varied|variation|be increased|uplift|be novated)\b/i,
  },
  {
    type: 'estates',
    cue: /\b(?:lease|tenancy|heads of terms|freehold|landlord|easement|wayleave)\b|\b(?:sale|sell|dispos\w+|purchase|acquire) (?:of |the |a )*(?:\w+ ){0,4}(?:police station|land|premises|site|property|building)\b/i,
  },
  {
    type: 'grant',
    cue: /\bgrants?\b(?! (?:of )?(?:a |the )?(?:lease|licen[cs]e|permission|authority))|\b(?:give|contribute|pay|payment of|contribution of)\b.{0,40}£.{0,90}\btowards?\b|\b(?:payment|contribution) of £[\d,.]+[km]? to (?:each|\p{Lu})|\baward(?:ed|s)? (?:of )?funding\b|\bfund(?:ing)? (?:of £|to|be awarded)\b/iu,
  },
  {
    type: 'contract_award',
    cue: /\b(?:award|contract|tender|quotation|quote|appoint(?:ed)? .{0,60}£|appoint \p{Lu}|purchase|procure|single tender|direct award|call-?off|framework|supplier|order)\b/iu,
  },
  {
    type: 'staffing',
    cue: /\b(?:appoint(?:ed|ment)? (?:of )?(?:a|an|the|mr|mrs|ms|dr)\b|recruit\w*|second(?:ed|ment)|redundanc\w+|salary|remuneration)\b/i,
  },
  { type: 'budget', cue: /\b(?:budget|virement|capital programme|reserves?|borrowing)\b/i },
  {
    type: 'collaboration',
    cue: /\b(?:collaborat\w+|section 22a?|in partnership with|memorandum of understanding|contribut(?:e|ion))\b/i,
  },
  {
    type: 'policy',
    cue: /\b(?:adopt|publish|approve)\b.{0,40}\b(?:polic(?:y|ies)|strategy|plan|scheme|code|protocol)\b/i,
  },
];
