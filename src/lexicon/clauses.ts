/** Words that tell which part of a paper a heading opens, and which contract a clause speaks of. First row that fits wins. */

/** Parts of a decision paper, by what readers look for in them. */
export type Part =
  | 'decision'
  | 'recommendation'
  | 'summary'
  | 'background'
  | 'finance'
  | 'procurement'
  | 'legal'
  | 'options'
  | 'equality'
  | 'publication'
  | 'declaration'
  | 'officer'
  | 'other';

export interface PartRow {
  readonly part: Part;
  readonly cue: RegExp;
}

/** Heads such as `Information relevant to the decision`, `Factors considered in making this decision`, `Financial implications of the decision`. */
function towards(nouns: string): RegExp {
  return new RegExp(
    `\\b(?:${nouns})\\b[^.:;]{0,40}\\b(?:to|for|of|in|behind|before|supporting|informing|affecting|on|by)\\s(?:(?:the|this|my|that|making|taking|our|reaching)\\s){1,2}decision\\b`,
    'i',
  );
}

export const PARTS: readonly PartRow[] = [
  {
    part: 'officer',
    cue: /\bofficer approval|chief (?:executive|finance officer|officer)|monitoring officer|originating officer|\btreasurer\b/i,
  },
  { part: 'declaration', cue: /\bdeclaration|\binterests?\b|conflicts? of interest/i },
  {
    part: 'publication',
    cue: /\bpublic access|publication|section b\b|part (?:2|ii|b)\b|confidential|exempt|restrict|deferr|freedom of information/i,
  },
  // The block in which the decision maker speaks and signs is headed by the office held.
  {
    part: 'decision',
    cue: /^(?:the )?(?:deputy )?(?:\w+ )?(?:police(?:,? fire)?,? (?:and|&) crime commissioner|commissioner|pcc|pfcc|mayor for policing and crime)(?: for [\w ]+)?:?$/i,
  },
  // Why it was decided tells of what was before, and what else there was is no decision.
  { part: 'background', cue: /^\W*(?:[\d.]+\s*)?(?:the )?(?:reasons?\b|why\b|background\b)(?!.*\brecommend)/i },
  {
    part: 'options',
    cue: /^\W*(?:[\d.]+\s*)?(?:alternatives?\W*$|other (?:ways|choices|possibilities|courses)\b|what else\b)/i,
  },
  {
    part: 'recommendation',
    cue: /\brecommend|^(?:the )?proposals?:?$|\basked to (?:decide|approve|agree)\b|decision (?:required|requested|sought)|proposed decision|\brequest\b/i,
  },
  // What is told with a view to the decision is not what is decided.
  { part: 'finance', cue: towards('financ\\w+|costs?|budget\\w*|funding|resources?|value for money') },
  { part: 'legal', cue: towards('legal|legislation|powers?|statutory') },
  { part: 'equality', cue: towards('equalit\\w+|diversity|risks?|environmental|sustainability') },
  {
    part: 'background',
    cue: towards(
      'information|facts?|factors?|matters?|considerations?|issues?|evidence|material|documents?|papers|context|circumstances|history|impact|effects?|consequences|benefits?',
    ),
  },
  // What names the form is no part of it: `Decision Notice`, `Record of Decision`.
  {
    part: 'other',
    cue: /^(?:[\w-]+ ){0,3}decision (?:notice|record|report|form|log|application form)s?\b[\w /-]{0,20}$|^record of decisions?$/i,
  },
  {
    part: 'decision',
    cue: /\bdecision\b|\bapprov(?:al|ed)\b|\bresol(?:ved|ution)\b|penderfyniad|^\W*(?:[\d.]+\s*)?(?:outcome|what (?:was|has been|is) decided)\W*$/i,
  },
  {
    part: 'options',
    cue: /\b(?:alternatives?|other)\b.*\b(?:considered|explored|rejected)|^\W*[\d.]*\s*alternatives?\W*$|\boptions?\b(?!.*extend)/i,
  },
  { part: 'finance', cue: /\bfinanc|\bcosts?\b|\bbudget|\bvalue\b|\bfunding|resource implication|value for money/i },
  { part: 'procurement', cue: /\bprocure|\btender|\bcommissioning\b|route to market/i },
  {
    part: 'legal',
    cue: /^\W*(?:[\d.]+\s*)?legal\b(?! services?\b)|\blegal (?:implications?|comments?|considerations?|issues?|advice|matters?|powers?|basis)\b|\bstatutory|\bpowers?\b|governance/i,
  },
  {
    part: 'equality',
    cue: /\bequalit|diversity|human rights|gdpr|data p(?:rivacy|rotection)|environment|sustainab|\brisks?\b/i,
  },
  { part: 'summary', cue: /\bsummary\b|\bpurpose\b|\boverview\b/i },
  {
    part: 'background',
    cue: /\bbackground|introduction|context|issues? for consideration|current position|matters? for consideration/i,
  },
];

/** Who decides, as the subject of a sentence. */
const DECIDER =
  '(?:the |i,? )?(?:deputy )?(?:police(?:,? fire)?,? (?:and|&) crime commissioner|commissioner|d?pf?cc|deputy mayor|dmpc|mayor)\\b[^.;:]{0,60}?';

/** A sentence that says what is asked of who decides, whatever heading it stands below: `The Deputy Mayor is recommended to approve`. */
export const ASKS_DECIDER = new RegExp(
  `^\\W*(?:[\\d.]+\\s+)?(?:that )?${DECIDER}\\b(?:is|are) (?:therefore |hereby |now )?(?:asked|recommended|requested|invited) to\\b`,
  'i',
);
/** Opens a list of what is asked for: `It is recommended that the PCC:`. */
export const LEADS_TO_REQUESTS = new RegExp(
  `(?:${ASKS_DECIDER.source}|\\bit is (?:therefore )?(?:recommended|proposed) (?:that|to)\\b|\\brecommendations? (?:is|are)\\b)[^.]{0,80}(?:[:;]|\\bto|\\bthat)\\s*$`,
  'i',
);
/** Opens a list of what is decided: `The decision is that:`, `The Commissioner has agreed to:`. */
export const LEADS_TO_DECISIONS = new RegExp(
  `^\\W*(?:[\\d.]+\\s+)?(?:(?:the|my) decisions? (?:is|are)\\b|${DECIDER}\\b(?:has |have |hereby )?(?:decide[sd]?|agree[sd]?|approve[sd]?|resolve[sd]?|authorise[sd]?)\\b|decided (?:to|that)\\b)[^.]{0,60}[:;]\\s*$`,
  'i',
);

/** Which contract a clause speaks of. `notice`: how long before its end a contract is given up. */
export type Subject = 'this' | 'previous' | 'notice';

export interface SubjectRow {
  readonly subject: Subject;
  readonly cue: RegExp;
  /** The cue also binds clauses under a heading with these words. */
  readonly ofHeadings: boolean;
}

const AGREEMENT =
  '(?:contracts?|agreements?|arrangements?|providers?|suppliers?|contractors?|leases?|licen[cs]es?|frameworks?|terms?|call-off|grants?)';
const THROUGH = '(?<!\\b(?:under|via|through|using)\\s(?:the|an?|our|its)\\s)';
const OLD =
  '(?:current|existing|original|previous|present|old|expiring|outgoing|former|incumbent|expired|(?<=\\b(?:the|our|its|their)\\s)last)';

/** An agreement that is to begin is a new one, though the clause tells its end, too. */
const BEGINS =
  '\\b(?:(?:will|would|shall|to)\\s(?:start|begin|commence)|starts|begins|commences|takes?\\seffect|comes?\\sinto\\s(?:force|effect)|(?:be|is)\\seffective\\sfrom)\\b';

/** What is had now and under which agreement: `The workshop is held on a lease that runs to`, `now at the mill, where the lease runs to`. */
const HAD_NOW = [
  `\\b(?:now|currently|at\\s(?:present|the\\smoment)|presently|today)\\b[^.;]{0,60}\\b${AGREEMENT}\\b[^.;]{0,40}\\b(?:runs|ends|lasts|expires)\\b`,
  `\\b(?:is|are)\\s(?:\\w+\\s)?(?:held|occupied|rented|housed|provided|supplied|maintained|delivered|run)\\s(?:on|under|through)\\s(?:an?|the)\\s(?:[\\w-]+\\s){0,3}?${AGREEMENT}\\s(?:that|which)\\s(?:runs|ends|lasts|expires)\\b`,
].join('|');

export const SUBJECTS: readonly SubjectRow[] = [
  { subject: 'previous', cue: new RegExp(HAD_NOW, 'i'), ofHeadings: false },
  { subject: 'notice', cue: /\bmonths?'? (?:written )?notice\b|\bnotice (?:period )?of\b/i, ofHeadings: false },
  {
    // What is bought `under the existing framework` is new; an option that there is `under the existing contract` is old.
    subject: 'previous',
    cue: new RegExp(
      `${THROUGH}\\b${OLD}\\s+(?:(?!(?:options?|extensions?|year|of|in|under)\\b)[\\w-]+\\s+){0,4}?${AGREEMENT}\\b|\\bunder\\s(?:the|our|its)\\s${OLD}\\s+(?:[\\w-]+\\s+){0,2}?(?:contract|agreement|lease|licence)\\b(?=[^.;]*\\b(?:options?|may|can|could|provision)\\b)`,
      'i',
    ),
    ofHeadings: true,
  },
  {
    subject: 'previous',
    cue: new RegExp(
      `^(?!.*${BEGINS})(?:.*?\\s)??\\b${AGREEMENT}\\s+(?:[\\w'&-]+\\s+){0,14}?(?:is due to (?:end|expire)|(?:has )?expired|ended|comes? to an end|came to an end|will come to an end|draws? to a close|reach(?:es)? its end|terminated)\\b`,
      'i',
    ),
    ofHeadings: false,
  },
];
