/**
 * Cues of sums that are a price of their own kind or a part of one: increases, sums paid once, the price with options, shares, unit prices. Read
 * on the records of 23 offices (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow, HEDGED } from './amount-cue.ts';

export const PRICE_PART_CUES: readonly CueRow[] = [
  cueRow('option', 'the price with options', {
    before: [
      /(?:extensions?|options?),? (?:if|when) (?:used|taken(?: up)?|exercised|agreed),? (?:[\w-]+ ){0,3}(?:add|cost)s?/,
      /(?:optional|extension|option|further|additional) (?:extensions?|years?|periods?|terms?) (?:would|could|may|might|will) (?:each )?(?:add|cost)/,
      /(?:may|can|could) be (?:prolonged|lengthened|extended|renewed)[^£;.]{0,90} at/,
      /if [^£;.]{0,20}optional[^£;.]{0,50} would add/,
    ],
    reach: 2,
  }),
  cueRow('annual', 'paid each year', {
    before: [
      /(?:annual|yearly) (?:sums?|instal?ments?|payments?) of/,
      /(?:recurring|on-?going|full[- ]year|annual|yearly) (?:[\w-]+ )?(?:costs?|charges?|fees?|revenue)(?: (?:of|are|is|at|will be|comes? to))?/,
      /(?:costs?|price|charges?|fees?|rent|spend|value) (?:per annum|per year|a year|each year|p\.?a\.?)(?: (?:is|are|of|will be|at))?/,
    ],
    reach: 2,
    unless:
      /\b(?:current|existing|present|previous|former|outgoing) (?:[\w-]+ ){0,2}?(?:annual|yearly|recurring|on-?going)\b[^£]*$/i,
  }),
  // `over the three years: £1,000, £2,000 and £3,000`; a single sum behind such words is the whole.
  cueRow('annual', 'paid each year', {
    before: [/(?:over|across|for|in) (?:the |each of (?:the )?)?(?:two|three|four|five|\d) years:/],
    needs: /\byears: ?£[^;£]{1,30}(?:,|;|\band\b)[^;£]{0,12}£/i,
    reach: 2,
  }),
  cueRow('uplift', 'an increase', {
    before: [`(?:the|an|this) (?:increase|rise) (?:is|would be|will be|comes to)${HEDGED}`],
    reach: 0,
  }),
  cueRow('uplift', 'additional works', {
    before: [
      /(?:additional|extra|further|unforeseen|added) works?(?: [\w'-]+){0,4}? (?:at|of|is|are|comes? to|costs?|priced at|will cost)/,
    ],
    reach: 2,
  }),
  cueRow('uplift', 'an increase', {
    before: [
      /(?:increas\w+|rais(?:e|es|ed|ing)|uplift\w*|ris(?:e|es|en|ing)|rose|gone up|went up|var(?:y|ied|ying)) (?:[\w'-]+ ){0,14}?by/,
      /(?:is|are|being) added (?:at|for)/,
      /(?:has|have|had) added/,
      /uplifts?(?: of| amounting to| totalling| worth)?/,
      /(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|th)?|go(?:es)? up)(?: (?:in|to) (?:[\w'-]+ ){1,8}?)?\s*(?:by|of)/,
      /additional (?:funding|spend|expenditure|contribution|sum|amount|value|investment|grant|allocation)(?: of)?/,
      /by an? (?:additional|further|extra)/,
      /further sum(?: of)?/,
      /(?:(?:to|will|would|may|might|could) add|adding|adds)/,
    ],
    after: [
      /uplift/,
      /increase\b/,
      /(?:in |of )?additional (?:funding|spend|contribution|value|expenditure)/,
      /(?:more|higher|dearer)(?: per (?:year|annum)| a year)? than (?:(?:is|was|has been|had been) (?:now |currently )?paid|the (?:original|approved|current|present|existing|previous|old|last)|at present|last year|now|today|before|it was)/,
    ],
    reach: 4,
    blockedBy: /;|\d ?%[^£]*\bto\b/,
  }),
  cueRow('uplift', 'an increase', {
    before: [
      `(?:uplifts?|increases?|rise|variation)(?: (?:in|to|of|across|on)(?: [\\w'/-]+){1,12}?)? (?:of|by|is|at|to)${HEDGED}`,
    ],
    needs: /\b(?:contracts?|values?|agreement|price|cost|sum|spend|charge)\b/i,
    reach: 0,
    // From an old value to a new one: both are known by each other.
    unless: /\bfrom\b[^£]*$|(?<!\bup )\bto\s*(?:[\w.]+\s+){0,3}$/i,
  }),
  cueRow('uplift', 'an addition', { before: [/additional/, /(?:an?|the|^\W*) ?extra/], reach: 0 }),
  cueRow('uplift', 'an added cost', {
    before: [
      /(?:additional|extra|added) (?:[\w-]+ )?(?:costs?|capital|revenue|charge|price)(?: funding)?(?: of)?/,
      /(?:priced|costed) the (?:extra|additional|added) \w+ at/,
    ],
    reach: 2,
  }),
  cueRow('annual', 'one of several years', {
    before: [/^\W*years? (?:\d|one|two|three|four|five)/, /[;,] years? (?:\d|one|two|three|four|five)/],
    needs: /\byear (?:1|one)\b.*\byear (?:2|two)\b/i,
    reach: 1,
  }),
  cueRow('annual', 'one of several years', {
    before: [
      /year (?:\d|one|two|three|four|five) (?:costs?|charges?|price|spend)(?: (?:is|are|of|will be|would be))?/,
      /(?:later|subsequent|following|remaining|other|next) years,? (?:(?:it|this|the \w+) )?(?:is|are|will be|would be|costs?|will cost|at)/,
    ],
    needs: /\b(?:later|subsequent|following|remaining|other|next) years?\b|\bthereafter\b|\byear (?:2|two)\b/i,
    reach: 1,
  }),
  cueRow('annual', 'one of several years', {
    after: [/(?:(?:per annum|a year|each year) )?thereafter\b/, /(?:in|for) 20\d\d[-/]\d{2,4}\b/],
    needs:
      /^(?!.*\b(?:was|were|spent|paid|had|cost|averaged|used|took|grown|risen|fallen|been)\b)(?:.*\bthereafter\b|.*£\S+(?: million)? (?:in|for) 20\d\d[-/]\d\d.*£\S+(?: million)? (?:in|for) 20\d\d[-/]\d\d)/i,
    unless:
      /\b(?:was|were|spent|paid|received|budgets?|reserves?|sav(?:e|es|ed|ing|ings)|programme|grants?|income)\b[^£]*$/i,
    kinds: ['award', 'variation', 'start'],
  }),
  cueRow('annual', 'one of several years', {
    before: [/20\d\d[-/]\d{2,4}:?/],
    needs: /^\W*(?:[\w.]+\s)?20\d\d[-/]\d{2,4}:? £.*\b20\d\d[-/]\d{2,4}:? £/i,
    kinds: ['award', 'variation', 'start'],
    reach: 0,
  }),
  cueRow('annual', 'paid each year', {
    before: [/(?:business rates|rates bill|non-domestic rates)(?: bill| charge)?(?: (?:is|are|of|will be|comes? to))?/],
    reach: 0,
  }),
  cueRow('annual', 'one of several years', {
    before: [
      /(?:first|second|third|fourth|fifth|final) year (?:(?:will|would|is to) )?costs?/,
      /(?:for|in|of) (?:the )?(?:year (?:\d|one|two|three|four|five)|(?:first|second|third|fourth|fifth) year)(?: (?:is|was|will be|of|at|comes to))?/,
    ],
    needs: /\byears? (?:two|2)\b|\b(?:second|following|later|other|next|remaining) years?\b/i,
    reach: 1,
    blockedBy: /[(;]/,
  }),
  cueRow('annual', 'one of several years', {
    after: [
      /(?:in|for) (?:the )?(?:(?:first|second|third|fourth|fifth|final) year|years? (?:one|two|three|four|five|\d))/,
    ],
    needs: /\byears? (?:two|2)\b|\bsecond year\b/i,
  }),
  cueRow('annual', 'paid each year', {
    after: [
      /for (?:each|every) (?:of (?:the|its) )?(?:\w+ )?(?:years?|twelve months)\b/,
      /in a (?:full |financial )?year\b/,
      /(?:will be |to be |is |are )?(?:paid |payable )?in (?:each|any) (?:(?:of the )?(?:one |single )?(?:financial )?years?\b|of (?:the )?(?:\w+ years|20\d\d))/,
    ],
  }),
  cueRow('one_off', 'work or goods that are paid for once', {
    before: [
      /(?:hardware|training|installation|decommissioning|relocation|removals?|mobilisation|furniture|migration)(?: (?:payments?|costs?|charges?|fees?))?(?: (?:of (?:the |our )?[\w' -]{3,30}? )?(?:of|is|are|will cost(?: an?)?(?: (?:further|extra|additional))?|(?:is|are|will be) charged at|costs|at))?/,
      /payable once(?: only)?,? (?:is|are)/,
    ],
    reach: 0,
  }),
  cueRow('one_off', 'paid once', {
    before: [
      /one-? ?(?:off|time)(?: \w+){0,3}/,
      /set-?up(?: costs?| charges?| fees?)?/,
      /set up (?:costs?|charges?|fees?)/,
      /(?:setting|putting) (?:it |them )?(?:up|in)(?: (?:costs?|will cost|is))?/,
      /(?:implementation|installation|mobilisation|migration|start-?up|exit|redundancy|onboarding|project(?: management)?) (?:costs?|charges?|fees?)/,
      /initial (?:purchase|training|outlay|set-?up|licen[cs]e|deployment)/,
      /(?:joining|entry|connection|activation|transition|transfer|conversion|registration) (?:fees?|charges?|costs?(?= (?:of|are|is|will|at)\b))/,
      /(?:selling|disposal|sale|marketing|auction|auctioneers?'?) (?:fees?|costs?)(?: (?:come to|of|are|is|at))?/,
      /(?:redundancy|severance|termination) (?:payments?|costs?)/,
      /redundanc(?:y|ies)(?: [\w-]+){0,4}/,
      /(?:legal|landlord'?s?'?|agent'?s?'?|professional|surveyor'?s?'?|valuation|conveyancing|planning|consultant'?s?'?|broker'?s?'?|solicitor'?s?'?|lawyer'?s?'?|architect'?s?'?)(?: (?:and|or) (?:legal|agent'?s?'?|surveyor'?s?'?|solicitor'?s?'?|professional|valuation))? (?:own )?(?:costs|fees?|charges?|work)(?: (?:of|are|will be|is|at))?(?: [\d.]+ ?%)?/,
      /(?:agents?'?s?'? )?commission(?: of)?(?: [\d.]+ ?%)?/,
      /capital (?:costs?|outlay|element|investment)/,
      /fitting(?:-| )?out(?: costs?)?/,
      /fit(?:-| )?out costs?(?: (?:of|are|will be|is))?/,
    ],
    after: [
      /(?:as |is |for |a |the )*one-? ?off/,
      /(?:(?:is|are|will be|to be) )?(?:(?:payable|paid|charged|due) )?once\b(?! (?:the|it|this|that|a)\b)/,
      /for (?:delivery|removal|carriage|setting|installing|moving|migrating|converting|fitting|putting|transferring|connecting|training)\b/,
      /(?:(?:needed|required|payable|due) )?(?:for|towards|in|of|on) (?:the |initial |its |one-? ?off )*(?:set[- ]?up|implementation|installation|mobilisation|start-?up|fitting|fit-?out|legal (?:costs|fees))/,
    ],
    reach: 9,
  }),
];
