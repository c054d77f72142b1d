/**
 * Words of a title that tell what kind of decision it is. Rows are tried in order; the first that fits wins, so the narrower kind stands above the
 * wider. Kinds as in the published schema. What a title is
 * only about stands in decision-type-topics.ts, what the text of a decision does in decision-type-acts.ts.
 */
import type { DecisionType } from '../../model/field.ts';

export interface TypeRow {
  readonly type: DecisionType;
  readonly cue: RegExp;
}

const PREMISES =
  '(?:police (?:stations?|offices?|houses?)|premises|land|site|building|house|depot|hall|school|church|factory|warehouse|yard|garages?|offices?|unit|units|plot|headquarters|hq|park|mast|accommodation|car park|custody suite|station|freehold)';
export const TITLE_OFFICES =
  '(?:chief constable|chief executive(?: officer)?|(?:deputy|assistant) (?:chief constable|(?:police,?(?: fire)? and crime )?commissioner)|chief (?:finance|operating|fire) officer|treasurer|monitoring officer|chief of staff|chief officers?)';

/** What is bought for an office holder, or covers him, is no matter of staff: `Indemnity insurance: Chief Constable`, `Chief Constable's car`. */
export const GOODS = '(?:insurances?|indemnit(?:y|ies)|liabilit(?:y|ies)|vehicles?|cars?|software|equipment)';

/** What a title does: such words name the act itself. */
export const TITLE_TYPES: readonly TypeRow[] = [
  { type: 'precept', cue: /\bprecept\b/i },
  {
    type: 'budget',
    cue: /\b(?:treasury management|reserves?|investment|capital|medium[- ]term financial) (?:\w+ ){0,2}strategy\b/i,
  },
  {
    type: 'policy',
    cue: /(?<!\binsurance )\b(?:polic(?:y|ies)|strategy|code of conduct|scheme of (?:consent|delegation|governance))(?:[ ,(-]+(?:and procedures?|update|review|refresh|revised|20\d\d|\d\d|to|[-/)v.\d]+))*$(?<!\b(?:procurement|commissioning|estates?) strategy)/i,
  },
  {
    type: 'staffing',
    cue: new RegExp(
      `^(?!.*\\b${GOODS}\\b)(?:the )?(?:(?:acting|interim|temporary|appointment of|retirement of|suspension of|pay|salary|new|recruitment of|extension|contract|terms?|of|an?|the|to|and|for|joint) )*${TITLE_OFFICES}(?:'s)?(?::? (?:contract|appointment|extension|arrangements|recruitment|salary|pay|vacancy|cover|role|post|and|-|[\\w()]+)){0,6}$|\\b${TITLE_OFFICES}(?:'s)? (?:contract|terms|appointment|salary|pay|vacancy|recruitment)\\b(?! of .*agenc)|\\b(?:appointments?|appt|reappointment|retirement|suspension|secondment|remuneration|resignation|dismissal) of\\b(?! (?:\\w+ ){0,3}(?:contractor|supplier|provider|consultant|agents?|auditors?|architects?|firm|bank|programme|sale)s?\\b)|\\bvoluntary (?:redundancy|exit)\\b|\\bexit package\\b`,
      'i',
    ),
  },
  {
    type: 'framework_setup',
    cue: /\b(?:establish\w*|set(?:ting)?[- ]up|creat\w+) (?:of )?(?:an? |the )?(?:\w+ ){0,3}(?:framework|dynamic (?:purchasing system|market)|dps)\b|\bframework(?: agreement)? award\b|^(?:(?!governance|assurance|performance)[\w-]+ ){0,3}(?:framework(?: agreement)?|dynamic (?:purchasing system|market)) (?:for|of) (?!governance)/i,
  },
  {
    type: 'policy',
    cue: /^(?:the )?(?:(?:pcc|opcc|joint|commissioner's|force|revised|sustainable|responsible|commercial|corporate|annual) )*procurement (?:strategy|policy)(?:[ ,-]+(?:and .{1,40}|20\d\d.*))?$/i,
  },
  {
    type: 'procurement_start',
    cue: /\b(?:initiat\w+|approval|permission|authority|commenc\w+|start\w*|launch\w*|intention|request|notice of intention)\s+(?:of |to |the |a |for )*(?:procure\w*|tender\w*|re-?tender\w*|re-?procure\w*)\b|\bprocurement (?:strategy|initiation|approval|plan|launch|route)\b|\b(?:go|going|out) (?:out )?to (?:tender|market)\b|\bapproach to (?:the )?market\b|\binvitation to tender\b|\binitiation\b|[:-] ?re-?(?:tender|procurement)(?:ing)?$/i,
  },
  {
    type: 'contract_variation',
    cue: /\bchanges? to (?:the |a )?contract\b|\b(?:contracts?|values?|price|cost|rate)\b.{0,40}\buplifts?\b|\buplifts?\b.{0,40}\b(?:contracts?|values?|agreement|price)\b|\b(?:variation|vary|novat\w+|change control|increase in (?:contract )?value|contract (?:change|modification|amendment)|deed of variation|additional spend|increase (?:to|of|in) (?:the )?contract|assignment of (?:the )?contract)\b|\bcontract: additional\b/i,
  },
  {
    type: 'grant',
    cue: /\bgrants?\b(?! (?:of (?:a |the )?(?:lease|licen[cs]e|easement|wayleave)|agreement template))|\bfund(?:ing)? (?:applications?|awards?|allocations?|bids?|rounds?|requests?|calls?)\b|\b(?:safety|victims'?|offending|prevention|communit(?:y|ies)|youth|commissioner's|innovation|action|small) fund(?:ing)?\b|\bfund\b.{0,30}\bawards?\b|\bawards?\b.{0,30}\bfund\b|\bapplications? (?:to|for) (?:the )?.{0,40}\bfund\b|(?<!\b(?:additional|in-year|extra) )\bfunding (?:for|to|of|ext\w*)\b|\brequests? for (?:a )?(?:\w+ )?(?:contribution|funding|financial (?:support|help|assistance))\b|\bfunding agreements?\b|\bcore funding\b|\bmatch funding\b|\bsponsorship\b|\bdonations?\b|\b(?:goodwill |pcc |financial )*contributions? (?:to|for|towards)\b|\bcommunity awards?\b|(?<!additional )\bfunding$/i,
  },
  {
    type: 'contract_extension',
    cue: /\b(?:extension|extend\w*|prolong\w*)\b(?! (?:of|to) (?:the |a )?(?:building|premises|police station|car park|custody suite|office|station|headquarters|hq|canteen|workshop))|\brenewal\b.*\bextension\b|\bcontinuation of (?:the |an? )?(?:\w+ ){0,3}(?:contract|arrangements?|agreement|service)s?\b/i,
  },
  {
    type: 'estates',
    cue: new RegExp(
      `\\b(?:acquire|purchase|buy|sell|dispose of|lease|let|demolish|vacate) (?:the |an? |part of |its |our |former )*(?:\\w+ ){0,3}${PREMISES}\\b|\\b(?:leases?|sub-?lease|lettings?|licen[cs]e to occupy|disposal(?! of (?:[\\w-]+ ){0,4}(?:items?|vehicles?|equipment|property|goods|assets|exhibits|records|waste))|\\bland (?:at|for|off|adjoining|adjacent|to the)\\b|heads of terms|freehold|leasehold|easement|wayleave|right of way|overage|surrender|tenancy|rent reviews?)\\b|\\b(?:sale|purchase|acquisition|disposal|transfer|demolition|vacation|closure) of (?:the |a |an |part of |former )*(?:\\w+ ){0,4}${PREMISES}\\b|\\bmast\\b|\\bestates? (?:strategy|rationalisation|disposal)|^(?:purchase|sale|acquisition|disposal) of (?:the |former )*(?:plot|unit|\\d+[a-z]?|no\\.? ?\\d+) |\\b(?:sale|purchase|acquisition) of (?:the )?former\\b|^(?:sale|purchase|acquisition|disposal) of .*\\b(?:road|street|lane|avenue|drive|close|way|place|square|court|terrace|crescent|grove|[a-z]{1,2}\\d{1,2} ?\\d[a-z]{2})\\b`,
      'i',
    ),
  },
  { type: 'collaboration', cue: /\b(?:section|sec\.?|s\.?) ?22a?\b/i },
  {
    type: 'contract_award',
    cue: /\b(?:award|awarding|award of)\b.*\b(?:contract|tender|lots?|framework|call-off)\b|\b(?:contract|tender|lots?)\b.*\baward\b|\b(?:acceptance of|award(?:ing)? of) (?:a |the )?(?:tender|quotation|quote|bid)\b|\b(?:single tender|direct award|call-?off|procurement of|purchase of|supply of|contract for|contracts? with|quotation|re-?procurement of|replacement of|provision of)\b|\bwaiv(?:er|ing)\b/i,
  },
  {
    type: 'collaboration',
    cue: /\b(?:memorandum of understanding|mou|collaborat\w+ (?:agreements?|arrangements?)|information sharing agreement)\b/i,
  },
  {
    type: 'budget',
    cue: /\b(?:virement|carry[- ]?forwards?|capital programme|medium[- ]term financial|mtfp|mtfs|treasury management|statement of accounts|annual accounts|(?:financial|revenue|capital) (?:outturn|monitoring)|minimum revenue provision|write[- ]?offs?|reserves? strategy|use of (?:\w+ )?reserves?|revenue budget)\b/i,
  },
];
