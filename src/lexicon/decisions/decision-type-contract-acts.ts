/** What a decision does to contracts that are to come or that stand: acts of DECISION_ACTS, in the same order of narrowness. */
import { CONTRACT, rows, words } from './decision-type-words.ts';
import type { TypeRow } from './decision-types.ts';

export const CONTRACT_ACTS: readonly TypeRow[] = rows(
  [
    'other',
    '\\bterminat\\w+ (?:of )?(?:the |this |its |our )(?:[\\w-]+ ){0,3}(?:contract|agreement|arrangement)(?![^.;]*\\b(?:award|appoint|new|replac))',
  ],
  [
    'framework_setup',
    [
      '\\b(?:set(?:ting)? up|establish\\w*|create|creation of|put in place|let|conclude) (?:of )?(?:an? |the )?(?:[\\w-]+ ){0,5}(?:framework(?! (?:for|of) governance)(?! \\w+ governance)|dynamic (?:purchasing system|market)|dps)\\b',
      '\\b(?:appoint|admit|award|place)\\w* (?:the )?(?:\\w+ ){0,5}(?:firms|suppliers|providers|contractors|bidders|companies|tenderers) (?:on ?)?to (?:the |a |this )?(?:[\\w-]+ ){0,3}(?:framework|dynamic market)\\b',
    ].join('|'),
  ],
  [
    'procurement_start',
    [
      `\\b(?:invit\\w+|seek\\w*|advertis\\w+|publi(?:sh|cation of)\\w*|issue) (?:an? |the )?${words(2)}(?:tenders?|quotations|bids|expressions of interest|contract notice|tender notice|invitation to tender)\\b`,
      `\\b(?:run|hold|begin|start|commenc\\w+|initiat\\w+|launch|undertak\\w+|conduct|carry(?:ing)? out|open|proceed(?:ing)? (?:with|to)|go(?:ing)? (?:out )?to|progress\\w*|enter into) (?:of )?(?:an? |the )?${words(3)}(?:(?:re-?)?procurement|tender(?:ing)?|re-?tender|competition|competitive (?:exercise|dialogue|process|procedure|procurement)|mini-?competition|commissioning (?:process|exercise)|invitation to tender|call for competition)\\b(?!.{0,60}\\band (?:the |to |subsequent(?:ly)? )*award)`,
      '\\b(?:competitive exercise|competition|tender(?:ing)?(?: exercise| process)?|procurement(?: exercise| process)?) (?:be|is|are) (?:to be )?(?:run|held|begun|started|launched|initiated|undertaken)\\b',
      '\\b(?:agree\\w*|approv\\w+|authoris\\w+) (?:to )?(?:the )?(?:re-?)?tendering of\\b',
      '\\b(?:be|is|are) (?:re-?)?(?:procured|tendered|put out to (?:tender|competition)|competed|re-?commissioned)\\b',
      '\\b(?:approval|permission|authority|approve\\w*|authoris\\w+|agree\\w*|request) (?:is given |be given )?to (?:tender|procure|re-?tender|re-?procure|go (?:out to|to (?:the )?(?:market|tender|procurement|competition)))\\b',
      '\\bto re-?(?:tender|procure|commission) (?:the|this|for)\\b',
      '\\b(?:go|going) (?:out )?to (?:the )?market\\b|\\bapproach (?:to )?(?:the )?market\\b',
      '\\bapprov\\w+ (?:of )?the (?:proposed )?(?:procurement (?:strategy|route|plan|approach)|tender (?:documents|strategy))\\b',
    ].join('|'),
  ],
  [
    'contract_extension',
    [
      `(?<!\\b(?:options?|right|possibility|provision|ability|potential|scope) (?:to|of an?|for an?|of) (?:further )?)\\b(?:extend(?:s|ing|ed)?|extension of|extension to|prolong\\w*)\\b(?! (?:options?|periods?)\\b)(?:(?!\\b(?:lease|licence|tenancy|grant)\\b)[^.;]){0,60}?\\b${CONTRACT}`,
      `\\b${CONTRACT}[^.;]{0,60}(?<!\\b(?:may|can|could|might|to) )\\b(?:be|is|are) (?:further )?(?:extended|prolonged|continued|rolled (?:over|forward))\\b`,
      '\\b(?:exercis\\w+|tak(?:e|ing) up|us(?:e|ing)|utilis\\w+|invok\\w+|activat\\w+|trigger\\w*) (?:of )?(?:the |an? |its )?(?:\\w+ ){0,6}(?:options?|extensions?)\\b',
      '\\bextend(?:ed)? (?:it )?by (?:an? |up to |\\w+ )(?:further )?(?:years?|months?|weeks?)\\b',
      '\\bcontinue with (?:the |its |our )?(?:present|current|existing|same) (?:supplier|provider|contractor)s?\\b',
      `\\b(?:continu(?:e|ing|ation of)|roll(?:ing)? (?:over|forward)) (?:the |its |this |with the |our )?(?:\\w+ ){0,3}${CONTRACT}`,
    ].join('|'),
  ],
  [
    'contract_variation',
    [
      `\\b(?:vary(?:ing)?|variation (?:of|to)|modif(?:y|ication)|amend(?:ment)?|uplift(?:ing)?|novat\\w+|increas(?:e|ing)|change)\\b(?! (?:control|management))[^.;]{0,50}\\b(?:contracts?(?! standing orders)|call-off|contract value)\\b`,
      '\\b(?:contracts?|call-offs?|orders?|(?<!\\b(?:lease|tenancy|grant|collaboration|partnership) )agreements?)\\b[^.;]{0,40}\\b(?:be|is) (?:varied|increased|raised|uplifted|novated|assigned|modified|amended|changed)\\b',
      '\\b(?:vary|variation of|amend) (?:the |this |an? )?agreement\\b|\\bassignment of (?:the |this |an? )?(?:\\w+ ){0,2}(?:contract|agreement)\\b|\\b(?:may be )?spent under the contract\\b',
      '\\bcontract (?:changes?|variations?|modifications?|amendments?)\\b(?! (?:control|management|register|log|form))',
      '\\bnovat(?:e|ion)\\b|\\bdeed of variation\\b|\\bchange control notice\\b',
      '\\bapprov\\w+ (?:of )?(?:the |a |this )?(?:contract )?(?:variation|modification|uplift)\\b',
    ].join('|'),
  ],
);
