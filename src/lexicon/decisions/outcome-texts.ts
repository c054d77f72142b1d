/** What a text under Decision says that holds no verdict: whether it resolves, denies, reports, or names what is done. */

/** A form that says what its signatures mean: `By signing this report the signatories authorise the award`. */
export const SIGNING_APPROVES =
  /\bby (?:signing|approving|authorising) (?:this|the) (?:document|report|form|paper|request)\b[^.]*\b(?:approves?|authorises?|agrees?|accepts?)\b|\bsignatures? (?:below|overleaf|on this \p{L}+) (?:confirms?|indicates?|denotes?|signif(?:y|ies)|records?|gives?)\b[^.]*\b(?:approval|agreement|consent|authority)\b/iu;

/** Words that may deny an approval; a text that holds one is not taken for approved because somebody signed it. */
export const MAY_DENY =
  /\b(?:refus|reject|declin|den(?:y|ie)|dismiss|veto|turn(?:s|ed)? down|unsuccessful|withh[eo]ld|overrul|defer|postpone|adjourn|oppos|unable|cannot|not\b|no\b|nor\b|never\b|withdr[ae]w|against\b)/i;

/** What may be resolved of a thing. */
const DONE =
  '(?!(?:not|noted|refused|rejected|declined|dismissed|deferred|postponed|adjourned|withheld|withdrawn|turned|considered|reviewed|vetoed|denied)\\b)\\p{L}+';

/**
 * A resolution in the form in which bodies resolve: `To award ...`, `That the tender be accepted`, `The Commissioner will take the lease`. It says
 * what is to be done, and under Decision nothing but a decision is set in that form.
 */
export const RESOLUTION = new RegExp(
  [
    '^to (?!(?:not|note|refuse|reject|decline|dismiss|defer|postpone|adjourn|withhold|withdraw|oppose|consider|seek|request|receive|ask|discuss|await|review)\\b)\\p{L}+',
    `^(?:that,? )?(?:subject to [^,]{3,90}, )?(?:the |an? |contracts? |item)(?:[^.]|\\.\\d){1,200}? be ${DONE}`,
    `^that,? (?:(?:subject to|on behalf of|following|under|in accordance with) [^,]{3,90}, )?(?!(?:no|none|neither|nothing)\\b)(?:[^.]|\\.\\d){1,200}? (?:be ${DONE}|(?:go|pass|proceed|continue)(?= (?:to|with|until|for|from|ahead)\\b))`,
    '^that,? the (?:\\p{L}+ ){0,4}(?:commissioner|mayor|pf?cc) (?!(?:not(?:es?)?|is|was|has|does|will|may|considers?|reviews?|receives?|refuses?|rejects?|declines?|defers?|seeks?|asks?|requests?)\\b)\\p{L}+s?\\b',
    '^(?:that )?contract standing orders be waived\\b',
    '^(?:the )?(?:\\p{L}+ ){0,4}(?:commissioner|mayor|pf?cc) (?:will|shall|is to) (?!(?:not|consider|review|decide|await|refuse|reject|decline|defer)\\b)\\p{L}+',
  ].join('|'),
  'iu',
);

/**
 * A report of what somebody did with the request (`The proposal fell`), whose verb decides and no row knows; or the form of a resolution that
 * resolves nothing (`To consider the matter again`). `The Commissioner is asked to` only asks, and a signature answers it.
 */
export const REPORTS = new RegExp(
  [
    "^(?:the |this |your )?(?:deputy |police,? |fire |and |crime |& )*(?:commissioner|mayor|pcc|pfcc|dmpc|request|application|proposal|approval|recommendation|purchase|award|business case)s?(?: for [\\p{L}' ]{3,40})? (?!(?:of|to|for|in|by|with|and|on|at|from)\\b|(?:is|are) (?:sought|asked|invited|requested|recommended)\\b)\\p{L}+",
    '^to\\b',
    '^that\\b[^.]* be (?:noted|considered|reviewed)\\b',
  ].join('|'),
  'iu',
);

/** Opens with the name of an act: `Award of contract to ...`, `Extension of the lease`, `Funding of £2,000 for ...`. */
export const NAMES_AN_ACT =
  /^\W*(?:the )?(?:[\w'-]+ ){0,3}?(?:award|purchase|acquisition|appointment|re-?appointment|extension|variation|renewal|lease|sale|disposal|grant|funding|contribution|payment|procurement|adoption|publication|approval|transfer|release|allocation|establishment|creation|implementation|secondment|retirement|suspension|commencement|novation|waiver|replacement|provision|contract|licen[cs]e|agreement|virement|write[- ]off) (?:of|to|for|from|with|in|by)\b/i;
