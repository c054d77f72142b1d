/** What stands beside a verdict: requests that won and lost, what was only noted. */

/** What stands behind it is what was noted, and no verdict. */
export const NOTED_THAT = /\bnote[sd]? (?:that|how|with)\b/i;

/** Bids and options that lost to the one approved: to turn them down is no part of a refusal. */
export const LOSERS =
  /\b(?:bids?|tenders?|tenderers?|bidders?|offers?|quotations?|options?|alternatives?|suppliers?)\b|\bthe (?:others?|rest|remainder)\b/i;
/** Requests of which some may be approved and others not. */
export const RIVALS = /\b(?:bids?|applications?|applicants?|grants?|projects?)\b/i;
