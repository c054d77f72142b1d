/**
 * Cues of sums that were agreed or paid before this decision, and of sums that are only guessed. Read on the records of 23 offices
 * (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, HEDGED, MONEY_NOUN, NEW_AGREEMENT } from './amount-cue.ts';

const OLD =
  "(?:current(?:ly)?|existing|present(?:ly)?|previous(?:ly)?|original(?:ly)?|initially|former(?:ly)?|earlier|prior|expiring|outgoing|histori(?:c|cal)|last(?: year's)?(?! (?:options?|extensions?|remaining|available)\\b)|(?<!\\bof (?:the )?)old|incumbent's)";
const OLD_NOUN =
  '(?:contracts?|agreements?|arrangements?|frameworks?|leases?|licen[cs]es?|terms?|tenancy|approv\\w+|decisions?|awards?|limit|allocation|call-off|provision|provider|supplier|contractor|firm|vendor|deal|tariff|rates?)';
/** Comparisons: `a saving against the present cost` speaks of the saving. */
const COMPARED = '(?<!(?:against|than|over|at|compared (?:to|with)|on|below)\\s+(?:the |its |our )?)';
/** An agreement that is made longer or larger is the one that is decided. */
const EXTENDED =
  '(?<!\\b(?:exten(?:d|ds|ded|ding|sion)|renew\\w*|var(?:y|ies|ying|iation)|continu\\w+|prolong\\w*|increas\\w+)\\s+(?:of\\s+|to\\s+|in\\s+)?(?:the |its |our |this )?)';
const AT_PRESENT =
  '(?:at present|at the moment|currently|presently|until now|hitherto|up to now|today|as things stand)';

export const BEFORE_CUES: readonly CueRow[] = [
  cueRow('previous_value', 'what was agreed or paid before', {
    before: [
      `${COMPARED}${EXTENDED}${OLD} (?:(?!will |would |to )[\\w'/-]+ ){0,3}?(?:${MONEY_NOUN}|${OLD_NOUN})`,
      /(?:spend|spending|expenditure|costs?|paid) (?:with|to) (?:the |our )?(?:incumbent|current|existing|present|outgoing)(?: (?:supplier|provider|contractor|firm))?/,
      /to date/,
      /so far/,
      /(?:spend|expenditure|costs?|payments?)(?: [\w-]+){0,5} (?:has|have|had) (?:already )?been/,
      /(?:was|were) (?:last |first |originally |previously )?let/,
      /(?:was|were|been) (?:last|first|originally) (?:renewed|bought|set|reviewed|varied|priced|awarded)/,
      /when (?:(?:it|first|last|originally) )*(?:was )?(?:let|awarded|signed|placed)/,
      /superseded/,
      /last (?:priced|bought|renewed|paid|let|set) (?:at|for)/,
      /the then (?:[\w-]+ ){0,2}(?:value|price|cost|limit)/,
      /opening balance(?: of)?/,
      /has (?:already )?(?:been )?(?:spent|paid)/,
      /used to (?:cost|pay)/,
      /spends(?: (?:approximately|about|around))?/,
      /in place of/,
      /instead of the/,
      /previously/,
    ],
    after: [
      /(?:was|were|has been|had been) (?:previously |already |originally )?(?:approved|agreed|awarded|spent|paid|added)/,
      /(?:has|have|had) (?:so far |already |to date )?been (?:invested|spent|paid)/,
      /previously/,
      /under the (?:current|existing|previous|present|old|last) (?:[\w-]+ ){0,3}?(?:contracts?|agreements?|arrangements?|framework|lease|deal|licence|terms|tariff|provider|supplier)/,
      /(?:to date|so far)/,
    ],
    reach: 15,
    blockedBy: NEW_AGREEMENT,
  }),
  cueRow('previous_value', 'what somebody had in a year gone by', {
    before: [/(?:received|was (?:given|awarded|paid))/],
    needs: /\b(?:received|was (?:given|awarded|paid)) £\S+ (?:in|for) 20\d\d\b/i,
    reach: 0,
  }),
  cueRow('previous_value', 'what was approved before it is varied', {
    before: [
      /(?:the|an?) (?:currently |previously |already )?approved (?:contract )?(?:sum|value|limit|total|price|amount|expenditure)(?: (?:is|was|of|stands at))?/,
    ],
    kinds: ['variation'],
    reach: 1,
  }),
  cueRow('previous_value', 'what is paid today', {
    before: [
      `${AT_PRESENT}`,
      `(?:compares|comparing|compared|compare) (?:with|to)`,
      /as against/,
      `(?<!\\b(?:would|could|might|should)(?: otherwise| also| still)? )(?:have|has) (?:always |so far |already |until now )?(?:paid|cost|spent|averaged|totalled|run at|come to|amounted to|added up to)(?: [\\w'&.-]+){0,4}?${HEDGED}`,
      /(?:last|previous|former|outgoing) (?:tenant|owner|holder|provider|supplier|contractor|firm|occupier) (?:paid|pays|charged|received)/,
      `(?:rent|fee|charge|price|cost|premium|allowance|rate|spend) has (?:until now |so far |always |long )?been`,
      /(?:month to month|year to year|holding over) at/,
      /(?:charges?|rent|costs?|fees?|premium|price|spend|grant) (?:has |have )?(?:stayed|remained|been held|stood) at/,
      /now in use [\w' ]{0,40}?costs?(?: [\w'-]+){0,3}/,
    ],
    reach: 2,
    blockedBy: NEW_AGREEMENT,
    // A charge that is to come, at its rate of today.
    unless:
      /\b(?:there )?(?:will|would) (?:also )?be (?:an? )?[^£;.]*$|\b(?:presently|currently|at present|now) (?:estimated|expected|forecast|assessed|projected|put) (?:at|to be)\s+(?:[\w.]+\s+){0,2}$/i,
  }),
  cueRow('previous_value', 'what is paid today', {
    // What stands in brackets behind a sum speaks of the sum in the brackets.
    needs: new RegExp(`^(?!.*\\((?:${AT_PRESENT}|previously|formerly) £)`, 'i'),
    after: [
      `(?:(?:is|are) )?(?:being paid now|now paid|paid (?:now|today)|paid (?:in|for) the (?:present|current|last|past) (?:financial )?year|${AT_PRESENT}|in the (?:present|current) (?:financial )?year)`,
      /for the (?:post|role|contract|system|service|lease)s? (?:that|which) (?:is|are|will be|it) (?:removed|deleted|replaced|replaces|given up|ending)/,
    ],
    reach: 2,
    blockedBy: NEW_AGREEMENT,
  }),
  cueRow('previous_value', 'what a new cost is set against', {
    before: [/against/],
    needs:
      /\bagainst £[^;]*\b(?:now|at present|today|currently|this year|last year|before|under the (?:present|current|existing|old|previous|expiring) (?:one|contract|agreement|arrangements?|lease|terms))\b/i,
    reach: 0,
  }),
  cueRow('previous_value', 'what it rose or fell from', {
    before: [/(?:up|down|risen|rising|increased|fallen|grown) from/],
    // The old of an old and a new value is known by both together.
    needs: /^(?!.*\bfrom (?:[\w.]+ ){0,2}£\S+ (?:(?:per annum|p\.?a\.?|a year|each) )?to\b)/i,
    reach: 1,
  }),
  cueRow('previous_value', 'what is paid this year, before it is raised', {
    after: [/this year\b/],
    needs: /\bthis year\b[^.]*\b(?:rais|increas|rise|goes up|go up|next year|from April)/i,
  }),
  cueRow('previous_value', 'another year beside a price', {
    before: [/20\d\d(?:[-/]\d\d(?:\d\d)?)?:/, /last year:?/],
    needs: /£[^()£]*\((?:20\d\d|last year)/i,
    reach: 0,
  }),
  cueRow('previous_value', 'what an earlier agreement had', { before: [/had (?:a|been)(?: [\w-]+){0,3}/], reach: 1 }),
];

export const GUESS_CUES: readonly CueRow[] = [
  cueRow('estimate', 'what a thing is thought to be worth or to cost', {
    before: [
      /(?:guide|asking) prices?(?: of| was| were| is)?/,
      /budget(?:ary)? (?:price|quote|quotation|figure|estimate)s?(?: from (?:[\w'&-]+ ?){1,6})?(?: of)?/,
      /(?:market (?:testing|research|engagement)|soundings|benchmarking|benchmarks) (?:[\w'-]+ ){0,3}?(?:pointed to|points to|suggest(?:s|ed)|indicat(?:es|ed)|show(?:s|ed))(?: [\w-]+){0,5}?/,
      /(?:is|are|was|were|been) costed at/,
      /(?:price|charge|sum|figure|rent|fee) (?:first |originally )?asked (?:was|is)/,
      /(?:owner|vendor|seller|landlord|agent)s? (?:is|are|was|were|had been) asking/,
      /asking price(?: of| was| is)?/,
      /offers (?:in the region of|over|around|in excess of)/,
      /(?:marketed|advertised|on the market|offered for sale|for sale)(?: \w+){0,2} (?:at|for)/,
      /(?:would|could|might) (?:otherwise |also |still )?have (?:cost|been|come to|needed)(?: [\w-]+){0,2}/,
      /(?:valuers?|surveyors?|agents?|advice) (?:has |have |had )?(?:put|advised|suggested|gave)(?: [\w-]+){0,8}?/,
      /(?:market )?valuation(?: of| was| is)?/,
      /market value(?: of| was| is| at| in)/,
      /(?:is|are|was|were|been) valued(?: by (?:the |an? |our )?[\w' ]{3,40}?)? at/,
      /pre-tender estimate(?: of| was| is)?/,
      /estimate before tender(?: of| was| is)?/,
      /had expected to (?:pay|spend)(?: (?:about|around|some))?/,
      /assessed(?: [\w-]+){0,2} at/,
      /(?:thought|expected|believed|hoped|feared|guessed|reckoned)(?: that)? (?:[\w'-]+ ){1,6}?(?:would|might|could) (?:cost|come to|be|need|take)(?: [\w-]+){0,2}/,
      /(?:thinks?|thought|believes?|believed|puts?) (?:it|the (?:site|land|building|house|plot|property)) (?:is )?(?:worth|at)/,
    ],
    reach: 4,
  }),
  cueRow('estimate', 'an estimate', {
    before: [
      /valuation(?: of)?/,
      /valued at/,
      `(?:is|are|was|were|been) (?:put|valued|estimated|reckoned|thought) (?:at|to be)${HEDGED}`,
      /(?:market value|worth)(?: [\w-]+){0,4} at/,
      /market value(?: [\w-]+){0,4}?(?: (?:of|between|is|as|was))?/,
      /, (?:put|costed) at/,
      /forecast(?: [\w-]+){0,3}/,
      /estimat(?:e|ed|es|ing)(?: [\w-]+){0,3}/,
      /indicative(?: [\w-]+){0,3}/,
      /project(?:ed|ion)(?: [\w-]+){0,3}/,
      /(?:thought|believed|expected|reckoned|anticipated) that (?:[\w'-]+ ){1,6}?(?:will|would) (?:cost|come to|be)/,
      /(?:thought|believed|reckoned)(?: likely)? to (?:lie|be|cost|come to|need|require)(?: [\w-]+){0,2}/,
      /envelope of/,
    ],
    after: [/\(?(?:estimated|estimate|est\.|indicative)/],
    reach: 6,
    yields: true,
  }),
];
