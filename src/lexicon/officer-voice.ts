/**
 * What an officer says when a paper goes up for decision. The statements follow the forms of many offices: the officer was consulted, took advice
 * into account, and finds the request fit to be put to the commissioner. Who is asked never says so of a request to himself.
 */
export const OFFICER_VOICE =
  /\b(?:appropriate|suitable|proper|fit)\b[^.;]{0,60}\b(?:submi(?:tted|ssion)|put|referred|presented)\b[^.;]{0,30}\b(?:to|for|before) the (?:(?:deputy )?police(?:,? fire)?,? (?:and|&) crime )?(?:commissioner|pf?cc|deputy mayor|mayor)\b|\bI have been consulted (?:about|on) (?:the|this) (?:proposal|request|decision)s?\b|\badvice has been taken into account in (?:the )?prepar(?:ation|ing)\b/i;
