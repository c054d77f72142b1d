/** Heads of table columns that name parties, and words beside them that tell bidders and refused applications from the chosen. */
import type { CueRole } from './party-words.ts';

export interface ColumnHead {
  readonly role: CueRole;
  /** Fits the whole head. */
  readonly cue: RegExp;
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
    cue: /^(?:(?:recommended|successful|preferred|awarded|winning|appointed|proposed|chosen|selected|new|name of|contract) )*(?:suppliers?|providers?|contractors?|compan(?:y|ies)|organisations?|recipients?|grantees?|vendors?|bidders?|firms?|grant recipients?|applicants?|groups?|awarded to|payees?|delivery partners?|supplier name|provider name|organisation name|contractor name|name of organisation)(?: ?\/ ?(?:project|provider|supplier|organisation|service))?(?: name)?:?$/i,
  },
];

/** A head beside the names that makes them bidders: what is compared before one is chosen. */
export const BIDDERS_BESIDE =
  /\b(?:quotations?|quotes?|tender(?:ed)?(?: (?:price|sum|figure))?|bid(?: price)?|scores?|marks?|ranks?|ranking|position|evaluation|quality|price score|total score|weighted)\b/i;

/** A cell of a row that says that the row's application or bid was not taken. */
export const NOT_AWARDED =
  /^(?:(?:application |bid )?(?:not (?:recommended|funded|supported|approved|awarded|successful|to fund).*|unsuccessful.*|declined.*|refused.*|rejected.*|withdrawn.*|ineligible.*|no award.*)|nil|£0(?:\.00)?|no)\.?$/i;

/** Ends of names that no service or thing has, so that a title beside a dash names a party by them. */
export const BODIES_IN_TITLES =
  /\s(?:Ltd|Limited|PLC|plc|LLP|CIC|CIO|Trust|Foundation|Charity|Association|Council|University|Associates|Society|Federation|Club|Partners|Group|Co|Women's Aid|Citizens Advice|Mediation)\.?$/;

/** Titles that give or buy something. */
export const DEALS_IN_TITLES =
  /\b(?:contracts?|grants?|fund(?:ing|ed)?|award(?:ed)?|extension|renewal|agreement|lease|licen[cs]e|evaluation|purchase|supply|services?|project|provision|variation|sponsorship|commission\w*|support)\b/i;
