/** What titles are about: such words tell the kind of a decision where neither title nor text names an act. Acts of titles stand in decision-types.ts. */
import { GOODS, TITLE_OFFICES as OFFICES, type TypeRow } from './decision-types.ts';

/** What a title is about. A decision may do something else with it: the tender for the pension administration is accepted. */
export const TITLE_TOPICS: readonly TypeRow[] = [
  {
    type: 'budget',
    cue: /\b(?:budgets?|reserves?|borrowing|investment strategy|financial plan|outturn|prudential|savings|loan|additional (?:in-year )?funding|council tax|fees and charges|accounts)\b/i,
  },
  {
    type: 'staffing',
    cue: new RegExp(
      `\\b(?:(?<!auditors? )appointments?|recruit\\w+|secondment|redundanc\\w+|salary|pay (?:award|review|scales?|policy|and (?:conditions|grading|reward))|remuneration|honorari\\w+|staffing|restructur\\w+|allowances?|pensions?|retirement|re-?engagement|job evaluation|establishment of posts?|new posts?|(?:coordinator|officer|manager|analyst|advis[eo]r|worker) (?:posts?|roles?)|organisational structure|office structure|legally qualified|independent members?|(?:audit|ethics|standards) committee:? (?:members?|chair)|staff pay|exit package|custody visitors?)\\b|(?<!\\b${GOODS}\\b.*)\\b${OFFICES}\\b(?!.*\\b${GOODS}\\b)`,
      'i',
    ),
  },
  {
    type: 'policy',
    cue: /\b(?:polic(?:y|ies)\b(?! (?:station|vehicles?))|scheme of (?:consent|delegation|governance)|(?:sub-?)?delegation scheme|code of|(?:corporate )?governance|standing orders|financial regulations|(?:police and crime|fire and rescue) plan|(?:equality|expenses|publication|visiting|complaints) scheme|handbook|^delegations?|strateg(?:y|ies)|terms of reference|protocol|annual report|equality objectives|procedure rules|procedures?|publication scheme|privacy notice|delegat\w+|retention schedule|statement of|framework for|template|decision making (?:process|policy))\b/i,
  },
  {
    type: 'collaboration',
    cue: /\b(?:collaborat\w+|partnership agreement|joint (?:agreement|working)|regional unit|organised crime unit|shared (?:\w+ )?(?:team|services?)|safeguarding hub|multi-agency)\b/i,
  },
  { type: 'policy', cue: /\bcomplaints\b/i },
];

/** What a title is about, where nothing is bought: a building may be repaired, and the matter is then the contract. */
export const TITLE_PLACES: readonly TypeRow[] = [
  {
    type: 'estates',
    cue: /\b(?:estates?|refurbishment|co-?location|rent|front counter|custody suite)\b|\bpolice (?:station|house|office|hub)s?\b/i,
  },
];

/** Words of a title that tell only the neighbourhood; they count where neither title, decision nor summary says more. */
export const TITLE_HINTS: readonly TypeRow[] = [
  {
    type: 'contract_award',
    cue: /\b(?:contracts?|(?:re-?)?procurement|tenders?|purchase|suppl(?:y|ies)|maintenance|provision|repairs?|insurance|renewal)\b/i,
  },
];
