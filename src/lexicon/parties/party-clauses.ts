/** Words of a clause, and right before a name, that change what the cues of parties say. */
import { BIDDER } from './party-words.ts';

/** Words before a name that make it another body than the one that the sentence is about. */
export const KIN =
  /\b(?:parent(?: company)?(?: is| of)?|subsidiary(?: of)?|owned by|owner of|part of|(?:formerly|previously|once)(?: known as| called| trading as| named)?|(?:member|arm|branch) of|successor to|ahead of|instead of|rather than|in place of|over|than|sub-?contractors?(?: to| of)?|sub-?contract(?:s|ed|ing)?\b[^.;]{0,40}\bto|guaranteed by|division of)\s*,?\s+(?:the )?$/i;

/** Another body's own contract is not this one: "Norfolk has its own contract with". */
export const OF_ANOTHER = /\b(?:has|have|had|holds?|hold|with|under|through) (?:its|their) own (?:[\w-]+ ){0,2}$/i;

/** Says in a clause that what it names is not done: its names are no suppliers. */
export const REFUSED =
  /\bnot\s+(?:to\s+)?(?:award|fund|appoint|proceed|extend|renew|support|accept|be\s+(?:awarded|funded|appointed|accepted|taken up|extended|renewed|supported|approved|recommended)|awarded|funded|appointed|recommended|supported|approved|accepted)\b|\bunsuccessful\b|\brefus(?:e|ed|al)\b|\breject(?:ed|ion)?\b|\bdeclin(?:e|ed)\b|\bno award\b|\bineligible\b|\bwithdr(?:ew|awn)\b|\bdiscounted\b|\bruled out\b/i;

/** Says that the clause tells what was done long before: who it names has the contract till now. */
export const EARLIER =
  /\b(?:originally|(?<!\b(?:terms|rates|prices|budget|basis|sums?) )previously|initially|formerly|in the past)\b|\b(?:was|were|had been|has been)\b[^.;]*\b(?:in|since|from)\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b|^In\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b[^.;]*\b(?:was|were|awarded|appointed|entered|let)\b/;

/** A contract that bears an earlier year, or that is told to end: its party has it till now. */
export const RUNS_OUT =
  /\b(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?|terms)\b (?:of|dated|made in|let in|signed in|entered into in|dating from) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b|^(?!.*\b(?:(?:award|approv|enter|recommend|propos|start|commenc|begin)\w*|renewed|new|newly|agrees?)\b).*\b(?:contracts?|agreements?|arrangements?|leases?|licen[cs]es?)\b.*\bwith\b.*\b(?:ends|expires|runs out|lapses|finishes|falls due|comes to (?:an|its) (?:natural )?end)\b/iu;

/** A contract that was let before: its party holds it where the paper goes on to speak of the current contract. */
export const WAS_LET =
  /\b(?:was|were|had been) (?:\w+ )?(?:awarded|let|appointed|entered into|given|commissioned|procured)\b|\bentered into\b/i;

/** Words before a name that only say what kind of body it is: "to the local charity Hollin Talk", "to the preferred bidder, Helix Ltd". */
export const KIND_OF_BODY = new RegExp(
  `^\\s*:?\\s*(?:the\\s+)?(?:(?:(?:a|an|our|both|its|their)\\s+)?(?:[a-z-]+\\s+){0,4}?(?:${BIDDER}|charity|charities|agency|agencies|consultancy|business(?:es)?|partners?|landlords?|tenants?|owners?|developers?|surveyors|consortium led by|makers?|resellers?|dealers?|distributors?|auditors|architects|solicitors|insurers?|brokers?|valuers|framework supplier|housing association|following|both|(?:each|all|both) of|(?:trustees|executors|governors|proprietors|freeholders|owners) of(?: the)?)(?:\\s+(?:\\d|[A-Z])(?=,))?(?:,?\\s+(?:is|was|being|named|called|namely))?\\s*[,:-]?\\s*)?["'(]?(?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\\.?\\s+)?`,
);

/** A sentence outside the decision's own part that asks for what is decided. */
export const ASKS =
  /\b(?:recommend(?:s|ed|ation)?|propos(?:e|es|ed)|approv(?:e|es|al|ed)|agree[sd]?|decided|asked to|seeks?|requests?)\b/i;
