/** The vocabulary that cues of parties share: what a cue is, and words for bidders, offers and partners. */

/**
 * What a cue says of a name. `holder`: has the contract today, and is the supplier only where the decision goes on with it. `applicant`: asks for
 * money, and is its recipient only where the paper gives it and names no other.
 */
export type CueRole =
  | 'supplier'
  | 'grant_recipient'
  | 'holder'
  | 'previous_supplier'
  | 'bidder'
  | 'lead_force'
  | 'applicant';

/** Which names a cue may take: any run of capitals, one that no person has, one with a word of organisations, or a firm. */
export type Accepts = 'any' | 'not_person' | 'named' | 'company';

export interface LeadingCue {
  readonly name: string;
  readonly role: CueRole;
  readonly open: RegExp;
  /** The word right before the name, within `reach` characters of the opening word; null: the name follows the opening word. */
  readonly link: RegExp | null;
  readonly reach: number;
  readonly accepts: Accepts;
  /** Words just before the link that make it speak of something else. */
  readonly not?: RegExp;
  /** What must follow the name. */
  readonly behind?: RegExp;
}

export const BIDDER =
  '(?:bidders?|tenderers?|suppliers?|providers?|contractors?|compan(?:y|ies)|firms?|organisations?|applicants?|consultants?|consortium|candidates?|manufacturers?)';
export const OFFER = '(?:tenders?|bids?|quotes?|quotations?|offers?|submissions?|proposals?|applications?|responses?)';
export const WINNING =
  '(?:only|only remaining|successful|winning|preferred|recommended|chosen|selected|highest[- ]scoring|top[- ]scoring|highest[- ]ranked|first[- ]placed|lowest|cheapest|best|strongest|nominated|only compliant|sole)';
export const PARTNERS =
  /\b(?:line|accordance|together|jointly|shar(?:e|ed|ing)|compl(?:y|ies|iance)|deal(?:s|ing|t)?|along|partnership|conjunction|consultation|consulted|collaboration|collaborat(?:e|es|ed|ing)|discuss(?:ed|ions?)|negotiations?|meetings?|met|work(?:s|ed|ing)?|liaison|liais(?:e|ed|ing)|agreed|aligned|compared|consistent|associated|connection|victims|people|those|liaise)\s+$|\bjoint\s[^.;]*$|\b(?:have|has|had|will|would|may|can|could|do|does|did) (?!been |be |now )\w+[^.;]*$/i;

export interface FollowingCue {
  readonly name: string;
  readonly role: CueRole;
  readonly cue: RegExp;
  readonly accepts: Accepts;
  /** What must stand before the name. */
  readonly after?: RegExp;
}
