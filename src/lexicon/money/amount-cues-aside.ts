/**
 * Cues of sums beside a price: what others give or have, a scheme larger than this decision, cover, the price of one. Read on the records of
 * 23 offices (RECORD-FORMATS section 2, roles) and on councils' decision notices.
 */
import { type CueRow, cueRow } from './amount-cue.ts';

export const OTHER_CUES: readonly CueRow[] = [
  cueRow('other', 'what others give to the project', {
    before: [
      /(?:council|trust|lottery|foundation|church|parish|board|university|business(?:es)?|partners?|others)(?: [\w]+){0,3}? (?:pays?|gives?|puts? in|provides?|contributes?|has (?:given|promised|pledged|put in)|will (?:give|pay|put in|contribute))/,
    ],
    kinds: ['grant'],
    reach: 2,
  }),
  cueRow('uplift', 'what a variation comes to', {
    before: [/variations? (?:is|was|are|has been|will be) (?:valued|priced|costed|agreed) at/],
    kinds: ['variation'],
    reach: 2,
  }),
  cueRow('annual', 'paid once a year', {
    after: [
      /(?:a time|apiece|each)?,? ?(?:paid|payable|due|invoiced) (?:each|every) (?:year|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    ],
  }),
  cueRow('one_off', 'a premium for a lease', {
    before: [/premium(?: payment)?(?: of)?/],
    kinds: ['income'],
    reach: 1,
  }),
  cueRow('other', 'what another body has', {
    before: [
      /(?:charity|trust|company|firm|supplier|organisation|association|club|foundation)(?:'s|s') (?:own |annual )?(?:income|turnover|reserves|accounts)(?: [\w-]+){0,3}? (?:was|is|were|are|of|stood at)/,
      /(?:charity|trust|company|firm|organisation|association|club|foundation),? (?:with|which has) an? (?:annual |yearly )?(?:income|turnover) of/,
      /(?:charity|trust|company|firm|organisation|association|club|foundation) (?:has|holds|had|held) (?:[\w-]+ ){0,2}?reserves(?: of)?/,
    ],
    reach: 1,
    stays: true,
  }),
  cueRow('other', 'how much dearer it is than was planned', {
    after: [
      /(?:over|above|more than|in excess of|higher than) (?:the |our |its )?(?:[\w-]+ )?(?:budget|estimate|forecast|provision|allocation|(?:sum|amount) (?:in|set|allowed|budgeted))\b/,
    ],
  }),
  cueRow('other', 'a later matter', {
    after: [/(?:may|might|will|would) (?:later |then )?be (?:sought|asked for|requested)\b/],
  }),
  cueRow('other', 'the whole of a scheme with all that is added to the price', {
    before: [/(?:scheme|project) will cost/],
    after: [/(?:in all|altogether|in total)\b/],
    needs: /\b(?:scheme|project) will cost £\S+ (?:in all|altogether|in total)\b/i,
    reach: 1,
  }),
  cueRow('uplift', 'what a variation adds', {
    before: [/(?:additional|extra|further|added) costs?(?: (?:is|are|of|comes? to|amounts? to|will be|totals?))?/],
    kinds: ['variation'],
    reach: 1,
  }),
  cueRow('uplift', 'an increase', {
    before: [/(?:uplift|increase)s? (?:in|to|of) (?:the )?(?:[\w-]+ )?values?[^£;.]{0,160} of/],
    after: [
      /more than (?:was |had been )?(?:(?:the )?(?:original|approved)|allowed|budgeted|planned|foreseen|expected|agreed)\b/,
    ],
  }),
  cueRow('unit_price', 'the price of one', {
    after: [/per (?:mile|hour|day|night|visit|head|person|case|test|call-?out|session|vehicle|device|user)\b/],
    unless: /\bsav(?:e|es|ed|ing|ings)\b[^£]*$|\b(?:outgoing|old|current|previous|existing)\b[^£]*$/i,
  }),
  cueRow('other', 'a part of a price', {
    before: [
      /(?:including|includes|inclusive of|allowing) (?:an? )?(?:[\w-]+ ){0,3}(?:fees|costs|allowance|element|provision|works|charges?|sums?) of/,
    ],
    reach: 0,
  }),
  cueRow('annual', 'paid each year', { after: [/to the (?:annual|yearly) (?:cost|bill|charge|budget)/] }),
  cueRow('unit_price', 'the price of one', {
    before: [
      /(?:rate|price|cost|charge|fee) (?:for|of) (?:each|every|one|a single) (?!year\b|month\b|force\b|partner\b|lot\b|body\b|of\b)[a-z-]+(?:,[^,£;]{2,40},)? (?:is|will be|would be|comes to)/,
      /(?:rate|price|cost|charge|fee) per (?!annum|year|month|week|quarter|term)[a-z-]+(?: (?:is|of|will be|would be|at))?/,
      /(?:each|every) (?:(?:extra|further|additional|new|single) )?(?!year|month|force|partner|share|part|contribution|instal?ment|payment|grant|award|organi[sz]ation|body|lot)[a-z-]+ (?:costs?|will cost|is priced at|is|will be)/,
    ],
    reach: 2,
  }),
  cueRow('organisation_share', 'the rest, which one body bears', {
    before: [/(?:rest|remainder|balance|difference|other half)(?: of)?/],
    after: [
      /(?:(?:is|will be|to be|being) )?(?:met|paid|funded|borne) by (?:the )?(?:[\w-]+ ){0,3}(?:pcc|opcc|commissioner|police|constabulary|force|council|fire|nhs)\b/,
    ],
    needs:
      /\b(?:rest|remainder|balance|difference|other half)(?: of)? £\S+ (?:(?:is|will be|to be|being) )?(?:met|paid|funded|borne) by\b/i,
    reach: 1,
  }),
  cueRow('other', 'the charge to a household', {
    before: [
      /(?:band [a-h]|council tax(?! (?:requirement|base|and|savings?|on)\b)|precept (?:is|was|be|has been) (?:increased|raised))(?: [\w%.,'-]+){0,8}?/,
    ],
    after: [/(?:at|for|on|per) (?:an? )?(?:average )?(?:band [a-h]|household|home|property)\b/],
    needs: /\b(?:band [a-h]|council tax|household|property|home)\b/i,
    reach: 4,
  }),
  cueRow('other', 'what others find', {
    before: [
      /(?:finds?|raises?|provides?|puts? in|adds?) (?:the |a )?(?:other|rest|remaining|remainder|balance|same)(?: of)?/,
    ],
    reach: 1,
  }),
  cueRow('other', 'the whole of a scheme that a grant is a part of', {
    before: [
      /(?:scheme|project|programme|event) (?:has|had|carries) (?:an? )?(?:(?:total|full|overall|whole|estimated) )*costs? of/,
    ],
    kinds: ['grant'],
    reach: 2,
  }),
  cueRow('other', 'what the books say it is worth', {
    before: [
      /(?:book|carrying) values?(?: of (?:the )?[\w-]+)?(?: (?:at|on|as at) [\w ]{4,20}?)?/,
      /books (?:show|carry|hold|have) (?:it|(?:the|this) [\w-]+) at/,
    ],
    reach: 2,
    stays: true,
  }),
  cueRow('other', 'the whole of an award of several years, of which one is given now', {
    before: [/multi-?year (?:award|grant|funding|agreement)(?: of)?/],
    kinds: ['grant'],
    reach: 1,
  }),
  cueRow('other', 'a part of a grant', {
    before: [/half (?:of )?(?:the|this|that|each) (?:[\w']+ )?(?:grant|award|sum|money)/],
    reach: 1,
  }),
  cueRow('other', 'cover, security or size of a firm', {
    before: [
      /turnover(?: of)?/,
      /(?:indemnity|liability|insurance|public liability)(?: cover| insurance)?(?: (?!(?:premiums?|costs?|price|fees?|charges?|rate|quotation|tender|bid)\b)[\w-]+){0,4} of/,
      /(?:bond|guarantee)(?: of)?/,
      /limit of (?:cover|indemnity|liability|insurance)(?: is| of)?/,
      /retention (?:sum|money|monies)?(?: of)?/,
      /(?:liquidated |delay )?damages(?: [\w-]+){0,4}? (?:are|of|at)/,
      /deposit(?: of)?/,
    ],
    reach: 1,
    stays: true,
  }),
  cueRow('other', 'the whole of a scheme that is larger than this decision', {
    before: [
      /(?:whole|wider|full|entire) (?:[\w-]+ )?(?:project|scheme|programme|package|development|budget of the (?:project|scheme|event))(?: (?!is worth\b)[\w-]+){0,6}?/,
      /(?:total|full|overall) costs? of the(?: [\w-]+){0,3} (?:project|scheme|programme|event|festival)(?: (?:is|was|are|will be|being|of))?/,
      /(?:project|scheme) (?:cost|costs|total)(?:,? (?:with|including|inclusive of) [\w ]{2,30}?,? of)?/,
      /towards (?:an? |the |its )?(?:total|full|overall|whole) (?:project )?costs? of/,
    ],
    reach: 2,
  }),
  cueRow('other', 'the whole of an agreement that others use as well', {
    before: [
      /(?:national|framework)(?: (?:contract|framework|agreement|arrangement))* (?:itself )?(?:(?:has|with|had) an? (?:[\w-]+ ){0,3}value of|is worth|was worth|is valued at|worth)/,
    ],
    reach: 2,
  }),
  cueRow('other', 'a part that the sum before it is made of', {
    before: [/,? being (?:the |an? |its )?(?:[\w'-]+ ){0,6}?(?:of|at)/],
    reach: 1,
  }),
  cueRow('other', 'what all the partners pay together', {
    before: [
      /(?:costs?|value|spend|expenditure|price)(?: [\w-]+){0,4} (?:across|for|between|to|of) all (?:the )?(?:[\w-]+ )?(?:forces|partners|members|participants|authorities|police areas)(?: [\w-]+){0,3}? (?:is|are|of|at|was|will be)/,
      /(?:region|consortium|partnership|alliance|programme|framework) as a whole(?: [\w-]+){0,4}/,
    ],
    reach: 3,
  }),
  cueRow('threshold', 'a limit for what is paid back', {
    before: [/more than/, /over/, /above/],
    needs: /\b(?:paid back|pay back|repaid|returned|clawed back|unspent)\b/i,
    reach: 1,
  }),
];
