/**
 * Posts that people are appointed to. What such an appointment is extended by is no option of a contract; posts as in Part 1 of
 * the Police Reform and Social Responsibility Act 2011 and in the offices' schemes of consent.
 */

const POST =
  '(?:(?:deputy|assistant|temporary|acting|interim|designate)\\s)*(?:chief\\s(?:constable|executive|of\\sstaff|(?:finance|financial|operating|people|information)?\\s?officer)|(?:deputy\\s|assistant\\s)(?:police(?:,?\\sfire)?\\s(?:and|&)\\scrime\\s)?(?:commissioner|pf?cc|mayor)|treasurer|monitoring\\sofficer|section\\s151\\sofficer|s\\.?\\s?151\\sofficer|(?:independent|lay|co-?opted|panel|committee)\\s(?:\\w+\\s)?(?:members?|persons?|chairs?|chairman|chairperson)|members?\\sof\\sthe\\s(?:[\\w-]+\\s){0,4}(?:committee|panel|board)|(?:independent\\s)?custody\\svisitors?|legally\\squalified\\s(?:persons?|chairs?|advisers?|members?))';
const KIND =
  '(?:(?:new|interim|acting|temporary|permanent|joint|shared|full-time|part-time|independent|its|our|their|his|her)\\s){0,2}';
const SERVES =
  '(?:appoint\\w*|re-?appoint\\w*|tenures?|terms?(?:\\sof\\soffice)?|secondment|contracts?|service|employment)';

/** The clause speaks of how long a person holds a post. */
export const OF_A_POST = new RegExp(
  [
    `\\b${SERVES}\\s(?:of|for)\\s(?:the\\s|an?\\s)?${KIND}${POST}\\b`,
    `\\b${SERVES}\\b[^.;]{0,60}?\\bas\\s(?:the\\s|an?\\s)?${KIND}${POST}\\b`,
    `\\b(?:re-?)?appoint\\w*\\s(?:the\\s|an?\\s)?${KIND}${POST}\\b`,
    `\\b${POST}(?:'s|s')?\\s(?:fixed[- ]term\\s)?(?:appointment|tenure|term\\sof\\soffice|contract|employment|secondment)\\b`,
    '\\b(?:his|her|their)\\s(?:FTA|fixed[- ]term\\sappointment|tenure|term\\sof\\soffice|appointment\\sas)\\b',
  ].join('|'),
  'i',
);
