/**
 * Cues of sums that somebody asked for, offered or was refused. Read on the records of 23 offices (RECORD-FORMATS section 2, roles) and on
 * councils' decision notices.
 */
import { type CueRow, cueRow, HEDGED } from './amount-cue.ts';

const OFFER = '(?:quotes?|quotations?|tenders?|bids?|offers?|prices|submissions)';
const OFFERS = '(?:quotes|quotations|tenders|bids|offers|prices|submissions)';
const OTHER_FIRM =
  '(?:another|(?:one|only) other|an? (?:second|third|different|rival)|the (?:second|third|other|losing|next|unsuccessful|runner-up|remaining|others?))';
/** Words within the clause of the sum, up to its verb. */
const ON = "(?:(?!and\\b|but\\b|which\\b|while\\b)[\\w'&/-]+ ){0,8}?";
const REFUSED =
  '(?:refused|declined|turned down|rejected|unsuccessful|withdrawn|(?:could|can) not be (?:accepted|considered|taken)|disallowed|disqualified|ruled out|non-compliant|not (?:been )?(?:approved|agreed|supported|taken (?:further|up|forward)|recommended|accepted|funded|successful|granted|pursued|considered further))';

export const ASKED_CUES: readonly CueRow[] = [
  cueRow('other', 'it was refused', {
    before: [
      /(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|reject(?:s|ed|ing)?|not to (?:give|award|fund|support|pay|approve|grant))(?: [\w'&-]+){0,8}/,
      /not (?:been )?(?:recommended|approved|supported|funded)/,
    ],
    after: [
      `${ON}(?:is|was|are|were|be|been|has been|had been|have been|to be) (?:therefore |then )?${REFUSED}`,
      `(?:[\\w-]+ ){0,6}?did not (?:meet|pass|comply|succeed|score|provide for|allow for|include|satisfy|cover)\\b`,
      `(?:${REFUSED})\\b`,
    ],
    reach: 3,
  }),
  cueRow('other', 'it was looked at and refused', {
    after: [
      `(?:[^.;£]{0,60}?,? )?(?:and|but) (?:(?:this|that|it)(?: [\\w-]+)? )?(?:is|was|were|has been) (?:therefore |then )?(?:${REFUSED}|discounted|discarded|dismissed|not (?:chosen|followed up))\\b`,
    ],
    // What it would have cost stays an estimate.
    unless: /\bwould\b[^£]*$/i,
  }),
  cueRow('other', 'it was refused', {
    before: [/(?:applications?|bids?|requests?) (?:from|by)(?: [\w'&-]+){0,6}/],
    needs: new RegExp(
      `^\\W*(?:the )?(?:applications?|bids?|requests?) (?:from|by)\\b[^.]*\\b(?:did not|(?:is|was|are|were|be|been) (?:therefore )?${REFUSED})\\b`,
      'i',
    ),
    reach: 1,
  }),
  cueRow('other', 'it was refused', {
    after: [`(?:[\\w-]+ ){0,6}?(?:failed|fell through)\\b`],
    needs:
      /\b(?:bids?|tenders?|tendered|offers?|offered|quotes?|quotations?|applications?|requests?|firms?|prices?|sale)\b/i,
  }),
  cueRow('other', 'what the other side wanted first', {
    before: [
      /(?:landlord|owner|vendor|seller|supplier|company|contractor|firm|provider|agents?)(?:'s|s')? (?:had )?(?:at first |first |initially |originally )(?:sought|asked for|asked|wanted|proposed|quoted)/,
    ],
    reach: 1,
  }),
  cueRow('bid', 'one of several offers', {
    after: [/subject to (?:planning|contract|survey|finance)/],
    needs: /\boffer(?:ed|s)?\b/i,
  }),
  cueRow('request', 'what was asked for', {
    before: [
      /(?:asks?|asked|asking)(?: (?:us|me|the [\w-]+)){0,2} (?:for|to (?:put|give|pay|contribute))(?: (?:funding|a grant|a contribution|support)(?: of)?)?/,
      /(?:has|had|have) (?:asked|applied|bid) for(?: funding of)?/,
      /(?:asks?|asked|requests|requested) that/,
      /(?:sum|amount|funding|grant) (?:asked for|requested|sought|applied for)/,
      /requests?(?: (?:by|from) [\w'& ]{1,50}?)?(?: (?:is|was|were))? for(?: (?:funding|a grant|a contribution|support)(?: of)?)?/,
      /requested(?: (?:funding|a grant|support|a contribution|a total)(?: of)?)?/,
      /appl(?:y|ied|ies|ication|ications)(?: (?:to|by|from|received from) [\w'& ]{1,50}?)?(?: (?:is|was|were))? for(?: funding of)?/,
      /(?:bids?|bidding)(?: (?:by|from) [\w'& ]{1,40}?)?(?: (?:is|was|were))? for/,
      /(?:bids|applications|requests),? (?:worth|totalling|amounting to|which came to|adding up to)/,
      /seek(?:s|ing)?(?: (?:funding|a grant|support|a contribution)(?: of)?)?/,
      /sought(?: (?:funding|a grant|support|a contribution)(?: of)?)?/,
    ],
    after: [/(?:(?:was|were|is|has been|had been) )?(?:requested|asked for|applied for|sought|bid for)/],
    reach: 4,
  }),
  cueRow('bid', 'one of several offers', {
    before: [/(?:tender|bid|quoted|tendered) (?:prices|sums)/],
    // What the accepted offers come to is a price.
    unless: /\b(?:awards?|accepted|recommended|successful|winning|chosen|lowest)\b[^£]*$/i,
    reach: 5,
  }),
  cueRow('bid', 'one of several offers', {
    before: [
      `${OFFERS}(?: [\\w-]+){0,3} (?:received|returned|submitted|obtained|ranged|ranging|lay|ran|made|came(?: in)?)(?: [\\w-]+){0,2}`,
      `${OFFERS},? (?:of|from|at|were|was)`,
      `(?:put in|sent in|handed in|gave|submitted|tendered|returned)(?: [\\w-]+){0,2} ${OFFERS}:?`,
      /came (?:second|third|fourth|last|next)(?: (?:at|with))?/,
      /dearest(?: [\w-]+){0,3}? (?:was|were|at|of)/,
      /unsuccessful(?: [\w-]+){0,3}/,
      /(?:losing|rejected|rival|competing|failed)(?: [\w-]+){0,3}/,
      `(?:second[- ](?:lowest|placed|best|ranked|highest)|next (?:lowest|best|highest|${OFFER}))(?: [\\w-]+){0,3}`,
      `${OFFER} (?:of|from|by) ${OTHER_FIRM}(?: [\\w-]+){0,6}`,
      `${OTHER_FIRM} (?:[\\w-]+ )?(?:bidders?|firms?|tenderers?|companies|company|suppliers?|contractors?|offers?|bids?|tenders?|quotes?|quotations?)(?:,? [\\w-]+){0,5}`,
      /highest (?:bid|tender|quote|quotation)(?: [\w-]+){0,2}/,
      /(?:were|was) (?:received|returned)/,
      /other (?:[\w-]+ )?(?:firms|companies|suppliers|contractors|providers|dealers)(?: [\w-]+){0,3} (?:asked|invited) to (?:quote|tender|bid|price)(?: [\w-]+){0,3}/,
      `quoted${HEDGED}`,
      /(?:the )?others (?:ranged|were|came|lay|asked|offered|quoted)(?: [\w-]+){0,3}/,
      /(?:first|originally|initially) (?:offered|asked|quoted|put forward) (?:at|for)/,
      /(?:runner-up|under-?bidder)(?: [\w'-]+){0,5}/,
      `(?:had|has|have) (?:also |already )?(?:offered|bid)${HEDGED}`,
    ],
    after: [
      /(?:from|by) (?:another|an? (?:second|third|different|rival)|the (?:second|third|other|losing|next|runner-up)) (?:\w+ )?(?:firm|company|bidder|tenderer|supplier|contractor|provider)/,
    ],
    reach: 5,
  }),
];
