/** Heads of table columns that name parties, and words beside them that tell bidders and refused applications from the chosen. */
import type { CueRole } from './party-words.ts';

export type WeakHead = 'told' | 'counted' | 'firms';

export interface ColumnHead {
  readonly role: CueRole;
  /** Fits the whole head. */
  readonly cue: RegExp;
  /** Such heads stand over sums, scores and answers as well: only what tells an organisation is a name under them. */
  readonly firmsOnly?: true;
  /**
   * Such heads stand over places, services and payers as well: names are read under them where the table says what each is given and every
   * cell tells an organisation. `counted`: a service's name may tell one too ("Restorative Mediation Service"), so that the paper must also
   * speak of as many organisations as there are rows. `firms`: any head ("Kennel", "Garage", "Body shop") under a line that says who is chosen,
   * where every cell is a name and most are firms.
   */
  readonly weak?: WeakHead;
}

export const COLUMN_HEADS: readonly ColumnHead[] = [
  {
    role: 'previous_supplier',
    cue: /^(?:current|existing|previous|incumbent|outgoing|present) (?:supplier|provider|contractor)s?:?$/i,
  },
  {
    role: 'bidder',
    cue: /^(?:bidders?|tenderers?|(?:suppliers?|companies|firms) invited|name of (?:bidder|tenderer))(?: name)?:?$/i,
  },
  {
    role: 'supplier',
    cue: /^(?:(?:recommended|successful|preferred|awarded|winning|appointed|proposed|chosen|selected|new|name of|contract) )*(?:suppliers?|beneficiar(?:y|ies)|awardees?|grant ?holders?|providers?|contractors?|compan(?:y|ies)|organisations?|recipients?|grantees?|vendors?|insurers?|landlords?|lessors?|purchasers?|buyers?|makers?|manufacturers?|dealers?|builders?|agenc(?:y|ies)|charit(?:y|ies)|councils?|schools?|clubs?|tenants?|bidders?|firms?|grant recipients?|applicants?|groups?|awarded to|payees?|delivery partners?|supplier name|provider name|organisation name|contractor name|name of organisation)(?: ?\/ ?(?:project|provider|supplier|organisation|service))?(?: name)?:?$/i,
  },
  {
    role: 'supplier',
    firmsOnly: true,
    cue: /^(?:(?:highest|best|top|first|lowest|winning|successful|preferred|recommended|chosen|most advantageous) )(?:scor(?:e|er|ing)(?: (?:tender|bid|bidder|tenderer|supplier))?|ranked|placed|tender(?:er)?|bid(?:der)?|offer|quote|quotation|price)s?:?$|^(?:winners?|(?:proposed |recommended )?award(?:ed)? to|to be awarded to|let to|appointed|recommended|successful|preferred|contract with|sold to|let to|paid to|payable to):?$/i,
  },
  {
    role: 'supplier',
    weak: 'told',
    cue: /^(?:(?:lead|host|accountable|receiving|local|partner|delivery|funded|name of|community safety) )*(?:councils?|authorit(?:y|ies)|districts?|boroughs?|bod(?:y|ies)|partners?|partnerships?|CSPs?|trusts?|hosts?|leads?|names?|who)(?: name)?:?$/i,
  },
  {
    role: 'supplier',
    weak: 'counted',
    cue: /^(?:(?:funded|core|commissioned|name of) )*(?:services?|projects?|schemes?|programmes?)(?: name)?:?$/i,
  },
  {
    role: 'supplier',
    weak: 'firms',
    cue: /^[A-Za-z](?!.*\b(?:guarantor|parent|owner|manufacturer|agent|adviser|insured|force|commissioner)\b)[\w '/&-]{2,40}:?$/i,
  },
];

/** A line over a table of firms that says who of them is chosen: "The kennels recommended, with their rates, are:". */
export const CHOSEN_ABOVE =
  /\b(?:recommended|proposed|appointed|awarded|selected|chosen|successful|engaged)\b[^.;]*:$/i;

/** A line over a table under which stands who is given something: "enters into agreements as follows:". */
export const GIVEN_ABOVE =
  /\b(?:award|agreement|contract|grant|fund|appoint|allocat|pay)\w*\b[^.]*\b(?:following|below|as follows|these|set out|shown)\b[^.]*:$/i;

/** How many organisations the paper speaks of: "three local charities", "ten districts". */
export const COUNTED_BODIES =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:[\w-]+ ){0,3}?(?:charities|organisations|providers|agencies|groups|partners|bodies|suppliers|recipients|clubs|trusts|councils)\b/gi;

/** A head beside the names that makes them bidders: what is compared before one is chosen. */
export const BIDDERS_BESIDE =
  /\b(?:quotations?|quotes?|tender(?:ed)?(?: (?:price|sum|figure))?|bid(?: price)?|scores?|marks?|ranks?|ranking|position|evaluation|quality(?! of)|price score|total score|weighted)\b/i;

/** A line over a table that makes all of its firms bidders: "four were asked to price, and three did so:". */
export const OFFERS_ABOVE =
  /^(?!.*\b(?:award|accept|recommend|success|winning|appoint|chosen|selected)\w*\b)(?=.*(?:\b(?:tenders|bids|quotes|quotations|prices|offers)\b.*\b(?:received|returned|submitted|as follows|were|compared|obtained|opened)\b|\b(?:asked|invited) to (?:price|tender|quote|bid)\b))/i;

/** A cell of a row that says that the row's application or bid was not taken. */
export const NOT_AWARDED =
  /^(?:(?:application |bid )?(?:not (?:recommended|funded|supported|approved|agreed|authorised|accepted|endorsed|granted|selected|awarded|successful|to fund).*|unsuccessful.*|declined?.*|refused?.*|reject(?:ed)?.*|withdrawn.*|ineligible.*|no award.*|defer(?:red)?\b.*|on hold.*|held over.*|not yet.*|pending.*|below threshold.*|ranked below.*)|nil|none|£0(?:\.00)?|no)\.?$/i;

/** A head beside the names under which stands what each is to get: a row with a sum there is chosen, one without is not. */
export const AWARD_BESIDE =
  /^(?:(?:amount|sum|grant|funding|total|value|proposed|recommended|approved) )*(?:recommended|award(?:ed)?|approved|granted|offered|allocated|allocation|proposed)(?: (?:award|grant|amount|funding|sum|allocation|for approval))?(?: \(?£\)?)?:?$/i;

/** Ends of names that no service or thing has, so that a title beside a dash names a party by them. */
export const BODIES_IN_TITLES =
  /\s(?:Ltd|Limited|PLC|plc|LLP|CIC|CIO|Trust|Foundation|Charity|Association|Council|University|Associates|Society|Federation|Club|Partners|Group|Co|Women's Aid|Citizens Advice|Mediation)\.?$/;

/** Titles that give or buy something. */
export const DEALS_IN_TITLES =
  /\b(?:contracts?|grants?|fund(?:ing|ed)?|award(?:ed)?|extension|renewal|agreement|lease|licen[cs]e|evaluation|purchase|supply|services?|project|provision|variation|sponsorship|commission\w*|support)\b/i;

/** A head under which sums stand. */
export const SUM_HEAD =
  /^(?:(?:grant|contract|total|annual|funding|approved|proposed|agreed|recommended) )*(?:amounts?|values?|sums?|awards?|awarded|grants?|funding|allocations?|allocated|costs?|payments?|£|approved|requested|contribution)(?: (?:awarded|approved|agreed|allocated|given|paid|value|amount|sum))?(?: ?\(?£\)?)?(?: 20\d\d[/-]\d\d)?:?$/i;

/** A head over ranks, and the first of them. */
export const RANK_HEAD = /^(?:overall |final )?(?:rank(?:ing|ed)?|position|place)$/i;
export const FIRST_RANK = /^(?:1|1st|first)\.?$/i;

/** The decision takes who came first and does not name them. */
export const TAKES_FIRST =
  /\b(?:ranked|placed|rated) (?:first|1st|highest|number one)\b|\b(?:accept|award|appoint|approv|select)\w*\b[^.;]{0,80}\b(?:first[- ]ranked|highest[- ](?:ranked|scoring)|top[- ](?:ranked|scoring)|winning|successful|most (?:economically )?advantageous) (?:tender(?:er)?|bid(?:der)?|supplier|provider|contractor|offer|quotation|firm|company)\b/i;
