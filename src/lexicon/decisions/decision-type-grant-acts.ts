/** What gives money, or is asked for it: the last of DECISION_ACTS, for a contract is awarded and land is sold in the same words. */
import { MONEY, rows } from './decision-type-words.ts';
import type { TypeRow } from './decision-types.ts';

export const GRANT_ACTS: readonly TypeRow[] = rows([
  'grant',
  [
    '\\bgrants?\\b(?! (?:of )?(?:an? |the )?(?:\\w+ ){0,2}(?:lease|licen[cs]e|permission|authority|easement|wayleave|tenancy|access|approval|delegated|power|consent|leave|indemnit\\w+|dispensation|exemption|waiver|extension))(?! to (?:the )?\\p{Lu}\\w+ (?:delegated|authority))',
    `\\b(?:give|gives|gave|giving|donat\\w+|contribut\\w+|pay|pays|paid|provid\\w+|allocat\\w+|award\\w*|passport\\w*|distribut\\w+|payment of|contribution of|sponsor\\w*)\\b[^.;]{0,40}${MONEY}[^.;]{0,90}\\b(?:to|towards?|for)\\b(?! (?:the |a |this |its )?(?:joint |regional |national |new )?(?:contract|agreement)\\b)`,
    `\\b(?:give|pay|provide|allocate|award\\w*|fund|funding (?:of|for)|support) (?:the )?(?!contract|tender)\\p{L}[^.;]{0,60}${MONEY}`,
    `${MONEY} (?:be|is|are|was) (?:given|granted|awarded|donated) to\\b|\\ba donation of\\b`,
    '\\b(?:to|will|would|agree\\w*) (?:help |part[- ]|jointly )*(?:fund|sponsor) (?:the |an? )?\\p{L}',
    '\\b(?:approv|agree|endors|support)\\w* (?:of )?(?:the )?(?:awards(?! to (?:the )?(?:\\w+ )?(?:bidders|suppliers|firms|tenderers|contractors|companies))|applications?|bids|allocations?|(?:core |standard |small |large )*(?:service )?applications?)\\b(?! for planning)',
    // What outsiders ask for, however the answer is put: `The youth club bid for £3,000 from the fund.`
    `\\b(?:requests?|applications?|bids?|appeals?) (?:of|from|by|received from) (?!(?:the )?(?:force|constabulary|police|chief|deputy|department|head)\\b)[^.;£]{3,80}? for ${MONEY}`,
    `\\b(?:ask(?:s|ed|ing)?|appl(?:y|ies|ied)|bid|seek(?:s|ing)?|sought|request(?:s|ed|ing)?) (?:for )?(?:up to )?${MONEY} (?:towards|(?:from|out of) (?:the )?(?:[\\w']+ ){0,5}(?:fund|pot|scheme))\\b`,
    '\\b(?:requests?|applications?|bids?|appeals?|asks?|asked|appl(?:y|ies|ied)|sought|seek(?:s|ing)?)\\b[^.;£]{0,60} (?:for )?an? (?:financial )?(?:contribution|donation|sponsorship)\\b|\\b(?:requests?|applications?|bids?|appeals?) (?:from [^.;£]{3,60} )?for (?:financial (?:support|help|assistance))\\b',
    '\\bcontribution\\b[^.;]{0,50}\\b(?:to|towards)\\b(?! (?:the |a |this )?(?:joint |regional |national )?(?:contract|agreement))|\\bcontribute \\d+ ?%',
    '\\b(?:allocat\\w+|award\\w*|accept\\w*|provid\\w+) (?:of )?(?:the |an? )?(?:(?!contract)[\\w-]+ ){0,4}fund(?:ing|s)?\\b',
    `\\baccept\\w*(?: and (?:spend\\w*|use|expenditure|allocat\\w+))? (?:of )?(?:the |this |an? )?(?:${MONEY} (?:of )?)?(?:(?!contract|tender)[\\w'-]+ ){0,6}?(?:funding|grants?|fund)\\b`,
    '\\bfunding (?:of £|be awarded|is awarded|from the (?:\\w+ ){1,4}fund)',
  ].join('|'),
]);
