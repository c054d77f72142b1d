/**
 * What kind of matter a paper decides, as far as its sums depend on it. Looked for in the title first, then in what is decided or recommended;
 * the first row that fits wins. `start`: authority to begin a procurement, so that sums are estimates.
 */
export type DecisionKind = 'grant' | 'income' | 'start' | 'variation' | 'budget' | 'policy' | 'award';

export interface KindRow {
  readonly kind: DecisionKind;
  readonly title?: RegExp;
  readonly decision?: RegExp;
  /** Words in what is decided beside it that make the row not fit. */
  readonly unless?: RegExp;
  /** Words in what is decided that outrank the row's title. */
  readonly unlessDecided?: RegExp;
}

/** A contract or a purchase is decided. */
const BUYS =
  /\b(?:award(?:s|ed|ing)? (?:of )?(?:an?|the) (?:[\w-]+ ){0,3}contracts?|award of contracts?|contract with a value|purchase of)\b/i;

const ESTATE =
  '(?:lease|licen[cs]e|easement|wayleave|tenancy|sub-?lease|planning|permission|consent|access|power|authority|leave)';

/** `To grant Holt Ltd a lease of the first floor`: who is granted it is another body. */
const LETS =
  /^\W*(?:[\d.]+\s+)?(?:that )?(?:(?:the |i,? )?(?:commissioner|pcc|pfcc) )?(?:will |agrees? to |approves? |to )?(?:grant(?:s|ing)?|let(?:s|ting)?) (?:of )?(?:to )?(?!(?:the |our )?(?:commissioner|o?pf?cc|force|constabulary|police|office)\b)(?:[\w'&-]+ ){1,8}?an? (?:new )?(?:[\w-]+ )?(?:lease|licen[cs]e|tenancy|sub-?lease|easement|wayleave)\b/i;

export const KINDS: readonly KindRow[] = [
  {
    kind: 'income',
    unless: BUYS,
    title:
      /\bgrant of (?:a |the )?(?:[\w-]+ ){0,2}(?:lease|licen[cs]e|tenancy|easement|wayleave)\b|\b(?:lease|licen[cs]e|letting) of [^.]{0,80}\b(?:stations?|land|premises|site|building|offices?|unit|house|floor|mast|rooms?|space|roof)\b[^.]{0,40} to (?:the )?\w|\bletting of\b|\b(?:roof(?:[- ]?top| space)?|mast|aerials?|antennae?)\b.{0,60}\b(?:agreement|lease|licen[cs]e|operator|tenancy)\b|(?<!\b(?:of[- ]court|waste|data|clinical|conditional|secure) )\b(?:disposals?|sales?|resale|selling|reselling)\b(?! of (?:alcohol|(?:[\w-]+ ){0,2}(?:waste|refuse|drugs|sharps|exhibits)))|\bleas(?:e|ing) (?:out|to)\b|\bspecial (?:police )?services\b|\b(?:fees and charges|scales? of charges)\b|\bincome\b|\breceipt of\b|\bacceptance of (?:\w+ ){0,4}(?:grant|funding)\b|\bgrant(?: funding)? from\b|\bauctions? of\b/i,
    decision: new RegExp(
      `\\b(?:approv\\w+|agree(?:s|d|ing|ment to)?\\b(?! with)|authoris\\w+|accept\\w*|proceed with|to)\\b[^.;]{0,60}\\b(?:the sale|the disposal|(?:(?:re-?)?sell|dispose) (?:of )?)|(?<!\\b(?:contracts?|tenders?|orders?|works?|lots?|frameworks?|call-offs?|packages?|services?|commissions?|(?<!\\b(?:lease|tenancy|licence) )agreements?) )\\b(?:is|be|are) (?:to be )?let to\\b|\\b(?:lease|tenancy) (?:be|is|was) granted\\b|${LETS.source}|\\b(?:property|house|site|land|building|freehold|station|premises|flat|plot)s?\\b[^.;£]{0,60}\\bbe (?:sold|disposed of)\\b|\\bgrant(?:ing|s)? (?:of )?(?:an?|the) (?:new |(?:\\d+|[a-z]+)[- ]years?'? )?${ESTATE}|\\b(?:sale|disposal) of (?:[^.;]|\\.\\d){0,60}\\b(?:is|be|was) (?:approved|agreed|authorised)\\b|\\baccept(?:s|ing|ance of)? (?:the |an? |this )?(?:[\\w£,.-]+ ){0,9}?(?:grant(?:s| funding)?|funding|award|allocation)(?: offer| award)? (?:of|from)\\b`,
      'i',
    ),
  },
  {
    kind: 'start',
    title:
      /\b(?:initiat\w+|commenc\w+|start\w*|approval|authority|permission|request) (?:of |to |the |a |for )*(?:procur\w+|tender\w*)|\b(?:pre-procurement|intention to procure|procurement (?:initiation|strategy|approach))\b|^(?:re-?)?procurement of\b|- procurement$/i,
    decision:
      /\b(?:initiat\w+|commenc\w+|start\w*|begin\w*|undertak\w+|go(?:ing)? out to|proceed to|launch\w*|conduct) (?:of )?(?:a |the |an |with )*(?:\w+[- ]){0,3}?(?:procurement|tender|competition|competitive dialogue|re-?tender)\b(?!.{0,40}\band (?:the )?award)|\bapproval to (?:tender|procure|go (?:out )?to)\b|\bapprov\w+ (?:of )?the procurement\b(?! strategy)/i,
  },
  {
    kind: 'variation',
    title:
      /\b(?:contracts?|values?|price|cost|rate|expenditure|spend)\b.{0,40}\buplifts?\b|\buplifts?\b.{0,40}\b(?:contracts?|values?|agreement|price)\b|\bincrease (?:in|of|to)\b|\bvariations?\b|\bcontract (?:change|modification)|\bchange (?:request|control|order)\b|\badditional (?:funding|spend|expenditure|contribution|monies)\b|\bvalue increase\b/i,
    decision:
      /\buplifts? (?:of|to|in)\b|\bincreas(?:e|es|ing) (?:in |of |to )?(?:the )?(?:\w+ ){0,3}(?:value|contract|cost|sum|limit|grant)\b|\b(?:vary|modify) (?:the|an?|this|its|our) (?:[\w-]+ ){0,3}?(?:contract|agreement|lease|licence|call-?off)\b|\b(?:contract|agreement) variation\b/i,
  },
  {
    kind: 'grant',
    title:
      /\bgrants?\b|\bfund(?:ing)? (?:applications?|awards?|rounds?|requests?|bids?|allocations?|agreement)|\bfund\b(?:ing)? - |\bapplications? (?:to|for) (?:the )?(?:[\w']+ ){0,4}fund\b|\bcommunity (?:safety )?fund\b|\b(?:commissioner's|victims?'?|reoffending|safer) (?:\w+ )?fund\b|\b(?:community|safety|youth|small|action|crime prevention|partnership|neighbourhood|voluntary|property act|initiatives?|early intervention|resilience)\s(?:[\w']+\s){0,2}fund\b(?!ing)|\bbursar|\bfund\b[^.]{0,20}\b(?:first|second|third|fourth|next|\d(?:st|nd|rd|th)?)? ?round(?: \d)?\b/i,
    decision: new RegExp(
      `\\bgrants?\\b(?! (?:of )?(?:a|the) (?:\\w+ ){0,2}${ESTATE})(?= (?:of|to|funding|award|agreement|for)\\b)(?![^.;]{0,60}\\b(?:secured|received|obtained|from(?! (?:our|its|(?:the )?(?:20\\d\\d|commissioner's|pcc's|opcc's|office's))\\b)|comes? to (?:an|its) end|expire[sd]?)\\b)|\\bgrants (?:(?:listed|set out|shown|named|detailed|described|recommended) )?(?:above|below)\\b(?! £)|\\bawards to\\b(?! (?:the )?(?:supplier|firm|compan|contractor))|\\baward(?:s|ed|ing)? (?:the |of )?(?:funds|funding|grants?)\\b|\\ballocat\\w+ (?:the )?(?:following )?(?:grant )?funding\\b|\\baward(?:s|ed|ing)? (?:a (?:total|sum) of )?£[\\d,.]+ ?[km]?(?:illion)? to\\b|\\bgrantees\\b|\\b(?:make|makes|approves?|agrees?) (?:these|the following) (?:awards|grants|donations)\\b|\\bprovide (?:grant )?funding\\b|\\bfunding (?:is|be|to be) (?:awarded|allocated|provided|granted)\\b|\\ballocat(?:e|es|ed|ion of) £\\S+[^.;]{0,90}\\bfund\\b|(?<!\\b(?:capital|revenue) |\\baccept(?:s|ing|ance of)? (?:the )?(?:[\\w-]+ ){0,3})\\bfunding (?:of|to|for) £(?!\\S+ to (?:commission|procure|purchase|buy|tender|replace|build|refurbish|upgrade|install|design)\\b)|£[\\d,.]+ ?[km]?(?:illion)? (?:is|be|to be) granted\\b|£[\\d,.]+ ?[km]?(?:illion)? (?:will be |is to be |is |be )(?:provided|paid|given) to [^.;£]{3,90}\\b(?:as a contribution|towards|to support)\\b|\\b(?:payment|donation) of £[\\d,.]+ ?[km]?(?:illion)? to [^.;£]{3,60}\\btowards\\b`,
      'i',
    ),
  },
  {
    kind: 'award',
    unlessDecided: LETS,
    title: /\b(?:award|contract|lease|purchase|acquisition|extension|supply|provision of|replacement|tender)\b/i,
  },
  {
    kind: 'budget',
    decision:
      /(?<!\b(?:the|existing|within|from|an?|our|its|current|of|their) )\bapprov\w+ (?:of )?(?:the )?(?:[\w/]+ ){0,3}(?:capital programme|revenue budget|council tax|precept|budget for 20\d\d)\b|\bset (?:the |a )precept\b|\bcarry[- ]?forwards? requests?\b|\b(?:requests?|sums?|underspends?|budgets?) (?:[\w-]+ ){0,5}(?:be|is|are) carried forward\b|\bcarry(?:ing)?[- ]forward of\b/i,
    title:
      /\bprecept\b|\b(?:revenue|capital|annual|net) (?:budget|programme|estimates)\b|\brevised (?:(?:capital|revenue|budget) estimate|estimates)\b|\bbudget (?:20\d\d|setting|and|monitoring|report)|\bcouncil tax\b|\bmedium[- ]term financial\b|\btreasury management\b|\bstatement of accounts\b|\bvirements?\b|\bcarry[- ]?forwards?\b|\bcarried forward\b|\breserves? (?:strategy|policy)\b|\b(?:use of|transfers? (?:to|from)|drawdown (?:of|from)|contributions? (?:to|from)) (?:the )?(?:[\w-]+ ){0,3}reserves?\b|\boutturn\b|\bprudential\b/i,
  },
  {
    kind: 'policy',
    title:
      /\bscheme of (?:consent|delegation|governance)\b|\bcode of\b|\b(?:corporate )?governance\b|(?<!\b(?:waiv(?:er|ing)|exemption|exception|departure)s? (?:of|to|from|under)(?: (?:the|contract|procedure|pcc's|our))* )\b(?:standing orders|financial regulations)\b|(?<!insurance )(?<!broker and )\bpolic(?:y|ies)\b(?! (?:fund|and crime plan fund))|\bstrateg(?:y|ies)\b|\bpolice and crime plan\b|\bannual report\b|\bterms of reference\b|\bprotocol\b|\bappointment of (?:a |the )?(?:chief|deputy|independent|custody|members?)|\bcustody visit|\binformation sharing\b/i,
  },
];
