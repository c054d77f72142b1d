/** What the rows of verdicts are made of: who decides, what was asked, the verbs of yes and no, what opens a clause. */

/** Who decides, with the words that go before the verb; behind `and` the subject is the clause's before: `I have considered it and have decided to ...`. */
export const DECIDER =
  "(?:(?=(?:has|have) )|(?:i|we|(?:the |both the )?(?:[\\w,&-]+ ){0,5}?(?:commissioner|mayor|pf?cc|dmpc|dpcc|board|members|committee|treasurer|chief executive|chief finance officer)(?: for [\\w' ]{3,40}?)?(?: and (?:the )?[\\w ]{1,30}?)?)(?:,? (?:having|after|following) [^;,]{1,120}?,|: ?\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])? )(?:(?:has|have|is|am|was|hereby|formally|also|therefore|duly|fully|further|now|accordingly|both|carefully) )*";
/** What is asked for, as a decision names it again. */
export const REQUEST =
  '(?:(?:requests?|applications?|proposals?|recommendations?|options?|paragraphs?|bids?)(?: \\(?[\\w,& -]{1,20}\\)?)?|items?(?: [\\w,& -]{1,14})?|business case|waivers?|exemption|purchase|awards?(?: of [^.;]{1,60})?|grants?(?: of [^.;]{1,40})?|funding(?: of [^.;]{1,40})?|extension|papers?|reports?|matters?|decisions?|allocations?|expenditure|contracts?|leases?|sale|disposal|appointment|permission|approval|consent|agreement|polic(?:y|ies)|plans?|strateg(?:y|ies)|budgets?|precept|protocol|code|terms of reference)';
export const WHAT = `(?:that )?(?:the |this |your |my |all |both |these |its |his |her |a )?(?:(?!publi)[\\w'£,.-]+ ){0,4}?${REQUEST}(?: (?:from|of|by|for|to|in|at|as) (?:[^.;]|\\.\\d){1,120}?)?`;
export const BE = '(?:is|are|was|were|be|been|has been|have been|to be|stands?)';
export const ADVERB = '(?:hereby |formally |therefore |also |now |duly |fully |unanimously )*';
export const YES =
  '(?:approv(?:e|es|ed)|agree[sd]?|accept(?:s|ed)?|authoris(?:e|es|ed)|endors(?:e|es|ed)|support(?:s|ed)?|ratif(?:y|ies|ied)|consent(?:s|ed)?|adopt(?:s|ed)?|sanction(?:s|ed)?|confirm(?:s|ed)?(?= (?:my|his|her|the|that i|approval|agreement)\\b))';
export const YES_DONE =
  '(?:approved|agreed|accepted|authorised|endorsed|supported|ratified|adopted|sanctioned|granted|confirmed|given|awarded)';
export const NO =
  '(?:refus(?:e|es|ed)|reject(?:s|ed)?|declin(?:e|es|ed)|den(?:y|ies|ied)|dismiss(?:es|ed)?|veto(?:es|ed)?|turn(?:s|ed)? down|overrul(?:e|es|ed)|oppose[sd]?)';
export const NOT_YES =
  '(?:approved?|agreed?|accepted?|authorised?|endorsed?|supported?|granted|given|funded?|awarded?|proceed\\w*|pursued?|progressed?|taken forward|take(?:n)? up|minded|content|prepared|willing|able|persuaded|satisfied|convinced|in favour|successful|renew\\w*)';
/** Opens a clause: numbers, and what was done before deciding. */
export const OPEN =
  '^\\W*(?:(?:i|we|(?:the )?(?:\\w+ ){0,4}?(?:commissioner|mayor|pf?cc)) ha(?:s|ve): ?)?(?:(?:and )?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s*)?(?:(?:decision|outcome|pcc|therefore|accordingly|(?:having|after|following|in considering) [^;]{1,200}?(?:,|(?= (?:i|the (?:\\w+ ){0,4}?(?:commissioner|mayor|pf?cc)) (?:have |has |hereby |am |is |was |do |did )?\\w))|in (?:the )?light of [^,;]{1,100},|on balance|consequently)[,:]? )*';
