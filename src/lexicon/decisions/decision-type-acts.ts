/**
 * What a decision does, in the words of its text: a verb and what it is done to. Of a sentence the act said first counts; of two that begin at one
 * place the upper row, so the narrower kind stands above the wider. Kinds as in the published schema.
 */
import { CONTRACT_ACTS } from './decision-type-contract-acts.ts';
import { GRANT_ACTS } from './decision-type-grant-acts.ts';
import { CONTRACT, OFFICES, PERSONS, PREMISES, rows } from './decision-type-words.ts';
import type { TypeRow } from './decision-types.ts';

/** Acts: whoever does this decides a matter of this kind, whatever else the paper speaks of. */
export const DECISION_ACTS: readonly TypeRow[] = [
  ...rows(
    [
      'precept',
      '\\b(?:set|issue|agree|approve|propose|levy) (?:the |a |an )?(?:\\w+ ){0,3}precept\\b|\\bprecept (?:of [^.;]{1,40} |for [^.;]{1,40} )?(?:be|is|was) (?:set|issued|raised|increased|frozen|approved|agreed)\\b',
    ],
    [
      'staffing',
      [
        `\\bextend\\w* (?:the |his |her )?(?:\\w+ ){0,3}(?:contract|term|tenure|appointment|secondment) of (?:the |a |our )?(?:\\w+ ){0,2}${OFFICES}`,
        `\\bextend\\w* (?:the )?${OFFICES}(?:'s)? (?:contract|term|appointment)`,
        `\\bappoint\\w* (?:of )?(?:(?!(?:contractor|supplier|firm|provider|consultant)s?\\b)[\\w'.-]+ ){0,6}?(?:as|to (?:the )?(?:post|role|position|office)s? of) (?:an? |the |our |its |my )?(?:\\w+ ){0,2}?(?:${OFFICES}|${PERSONS}|commissioner|officer|director|head|manager|adviser|advisor|legally)\\b`,
        `\\bappoint\\w* (?:of )?(?:an? |the |our |its |[\\w-]+ )?(?:\\w+ ){0,2}?(?:${OFFICES}|${PERSONS})\\b(?! (?:provider|supplier|contractor|staff agenc))`,
        '\\b(?:recruit|second)(?:ed|ing|ment)?\\b(?! (?:phase|stage|round|year|option|lot|homes?|extension|tranche|quarter))(?= (?:an?|the|to|of|two|three|four|five|six|up|mr|mrs|ms|dr)\\b)',
        '\\b(?:redundanc\\w+|honorari\\w+|remuneration)\\b',
        '\\b(?:delete|create|establish|fill|regrade) (?:an? |the |two |three |four |five |\\d+ )?(?:\\w+ ){0,3}(?:posts?|roles?|positions?)\\b',
        `\\b(?:suspend|suspension of|dismiss|call upon) (?:the )?${OFFICES}`,
        '\\b(?:pay award|pay scales?|salary|salaries|settlement agreement with (?:an? )?(?:member|officer|employee)|re-?appoint(?:s|ed|ing|ment)?)\\b',
      ].join('|'),
    ],
  ),
  ...CONTRACT_ACTS,
  ...rows(
    [
      'estates',
      [
        `\\b(?:sell|sale of|dispos(?:e|al|ing) of|purchase|buy|acquir\\w+|acquisition of|let|letting of|rent|vacat\\w+|surrender|demol\\w+|transfer|market|marketing|relinquish|release|hand back) (?:of )?(?:the |an? |its |our |this |part of )*(?:(?!(?:for|from|to)\\b)[\\w'&,-]+ ){0,5}?${PREMISES}\\b(?! (?:management|vehicle|store))`,
        '\\b(?:let|licen[cs]e|rent)(?:ting)? (?:out )?(?:the |some )?(?:space|rooms?) (?:on|in|at|within) (?:the |its |our |an? )?(?:\\w+ )?(?:towers?|masts?|roof|rooftop|building|station)\\b',
        '\\b(?:strip|parcel|piece) of land\\b|\\blicen[cs]e of (?:\\w+ ){0,2}(?:rooms?|part|space|office|premises|land)\\b|\\b(?:lease|sub-?lease|tenancy|heads of terms|freehold|landlord|easement|wayleave|licen[cs]e to occupy|overage|restrictive covenant)\\b(?! (?:of|for) (?:the )?(?:vehicles?|cars?|equipment|printers?))',
        '\\b(?:accept|agree)\\w* (?:the |an? )?(?:\\w+ ){0,3}offer[^.;]{0,60}\\b(?:land|freehold|property|premises|building|station)\\b',
      ].join('|'),
    ],
    [
      'collaboration',
      [
        '\\b(?:collaborat(?:ion|ive) (?:agreements?|arrangements?)|section 22a?\\b|s\\.? ?22a?\\b|memorand(?:um|a) of understanding|information sharing (?:agreement|protocol)|shared services? agreement|joint working agreement|partnership agreement)',
        '\\benter(?:ing)? into (?:an?|the) (?:\\w+ ){0,2}(?:collaboration|partnership)\\b|\\bagree to share\\b',
      ].join('|'),
    ],
    [
      'policy',
      `\\b(?:scheme|polic(?:y|ies)|strateg(?:y|ies)|plan|code|protocol|terms of reference|standing orders)\\b[^.;£]{0,60}\\b(?:be|is|are) (?:adopted|published|issued|revised)\\b|\\b(?:adopt\\w*|publish\\w*|approv\\w+|agree(?:s|d|ing)?|issue|endors\\w+|introduc\\w+|revis\\w+|update\\w*)\\b(?:(?!\\b(?:award|contract with|grant|waiv\\w+|exempt\\w*|exceptions?|departures?|dispensations?)\\b)[^.;£]){0,60}?\\b(?:polic(?:y|ies)|strateg(?:y|ies)|police and crime plan|fire and rescue plan|plan for policing|code of (?:conduct|practice|corporate governance)|scheme of (?:consent|delegation|governance)|governance framework|framework of governance|protocol|retention schedule|terms of reference|annual report|regulations|standing orders|publication scheme)\\b(?! (?:consultan|advis|support))|\\badopt\\w* (?:the|an?|this|revised|model)\\b|\\b(?:issue|publish|approve) (?:the |an? |this |revised )*(?:\\w+ ){0,2}(?:plan|scheme|handbook|manual|guidance|charter|schedule|statement of \\w+)$`,
    ],
    [
      'budget',
      '\\b(?:virements?|carry[- ]?forward|carr(?:y|ied) forward|capital programme|revenue budget|statement of accounts|borrow(?:ing)?|take out an? loan|prudential indicators|treasury management|minimum revenue provision|write[- ]?off|written off|budget requirement)\\b|\\b(?:release|transfer|draw(?:down)?|use|appropriat\\w+)\\b[^.;]{0,50}\\breserves?\\b|\\b(?:set|approve|agree) (?:the |a |this )?(?:\\w+ ){0,2}budget\\b(?! (?:of|for) (?:£|the purchase))|\\bbudget\\b[^.;]{0,40}\\b(?:be|is) (?:approved|agreed|set|increased)\\b',
    ],
    [
      'contract_award',
      [
        `\\b(?:award(?:s|ed|ing)?|let(?:ting)?|plac(?:e|es|ed|ing)|give|sign(?:ing)?|enter(?:ing)? into|conclu(?:de|sion of)) (?:of )?(?:an? |the |this |these |two |three |four |its )?(?:(?!(?:grant|funding|lease|licence|collaboration|partnership|£[\\d,.]+\\w*)\\b)[\\w'&,-]+ ){0,5}?(?:contracts?|call-offs?|tenders?|lots?)\\b`,
        `\\b(?:contracts?|call-offs?|orders?|tenders?|lots?|(?<!\\b(?:lease|tenancy|collaboration|grant|funding|partnership) )agreements?)\\b[^.;]{0,60}\\b(?:(?:be|is|are) (?:awarded|let|accepted|placed|given|signed|concluded)|(?:go|pass) to)\\b`,
        '\\baccept\\w* (?:of )?(?:the |an? )?(?:\\w+ ){0,3}(?:tender|quotation|quote|bid)s?\\b',
        '\\b(?:single tender|direct award|waive\\w*|waiver|exemption from (?:contract|the)|(?:exceptions?|departures?|dispensations?) (?:from|to) (?:the )?(?:contract|procurement|financial|standing))\\b',
        '\\b(?:purchase|buy|procure|procurement of|replace|renew) (?:of )?(?:an? |the |up to |\\d+ |(?:two|three|four|five|six|ten|twelve|twenty) )?(?!grant|funding|(?:\\w+ ){0,2}(?:partnership|collaborati))\\p{L}',
        '\\bplace (?:the )?(?:\\w+ )?insurance\\b|\\bthe (?:preferred|successful|winning) (?:supplier|bidder|tenderer|provider|contractor)\\b',
      ].join('|'),
    ],
    [
      'contract_award',
      '\\b(?:[Ii]nstruct|[Ee]ngag|[Cc]ommission|[Aa]ppoint|[Cc]ontract with|[Bb]uy from|[Oo]rder from|[Pp]lace (?:an |the )?order with)(?:e|ed|s|ing|ment of)? (?:the )?(?!(?:Deputy|Assistant|Chief|Acting|Interim|Independent|Members?|Police|Mrs?|Ms|Dr)\\b)\\p{Lu}',
      'u',
    ],
  ),
  ...GRANT_ACTS,
];

/** Words that only come near a kind; they count where nothing does an act. */
export const DECISION_NEIGHBOURS: readonly TypeRow[] = rows(
  ['contract_extension', `\\b${CONTRACT}[^.;]{0,60}\\bextension\\b(?! options?)`],
  ['contract_variation', '\\b(?:uplift|additional (?:cost|spend))\\b'],
  ['estates', '\\b(?:rent|refurbishment of|co-?locat\\w+|police station)\\b'],
  ['contract_award', '\\b(?:award|contract|tender|quotation|quote|supplier|framework|order|purchase|procure\\w*)\\b'],
  ['staffing', '\\b(?:appoint\\w*|recruit\\w*|second(?:ed|ment))\\b'],
  ['budget', '\\b(?:budgets?|reserves?)\\b'],
  ['grant', '\\bfunded\\b|\\bfunding (?:is|be|are) (?:agreed|approved|given|provided)'],
  ['collaboration', '\\b(?:collaborat\\w+|in partnership with|contribut(?:e|ion)s?)\\b'],
);
