/**
 * Words that tell by which route a thing is bought. Procedures as in the Public Contracts Regulations 2015 (part 2) and the Procurement
 * Act 2023 (sections 20, 34 and 41 to 49); the offices' own words as on their published decisions. A kind of route is what one clause
 * says; the route of the decision follows from all of them.
 */
import { GOING_ON_CUES, type RouteCue } from './routes-going-on.ts';

export type { RouteCue, RouteKind } from './routes-going-on.ts';

const RULES =
  /\b(?:limit|threshold|above|over|below|up to|exceed\w*|call(?:s|ed)? for|requires?|must|should|would|where|whenever|any (?:purchase|contract|award)|minimum of)\b/i;
/** A rule, or a competition in which the office itself bid for money: "the competitive process run by the Home Office". */
const RULES_OR_GIVERS = new RegExp(
  `${RULES.source}|\\b(?:run|ran|held|operated|carried out|undertaken|administered) by (?:the )?(?:Home Office|Ministry|Government|Department|Cabinet Office|DCMS|DLUHC|MoJ)|\\bbidding process\\b`,
  'i',
);
const DONE = '(?:were|was|have been|has been|been|being|are|is)';
const ASKED =
  '(?:sought|obtained|invited|received|requested|asked for|returned|gathered|submitted|secured|compared|approached|taken)';

/** Tried in order on each clause; a clause may be of several kinds. */
export const ROUTE_CUES: readonly RouteCue[] = [
  {
    kind: 'dynamic',
    cue: /\bdynamic purchasing system|\bdynamic market|\bDPS\b(?=.*\b(?:procure|purchas|lot|framework|supplier|compet|call|award|bid|tender))|\b(?:procure|purchas|lot|framework|supplier|compet|call|award|bid|tender).*\bDPS\b/i,
  },
  { kind: 'calloff', cue: /\bcall(?:ed|ing)?[- ]?off\b/i },
  {
    kind: 'direct',
    cue: /\bdirect(?:ly)?[- ](?:call[- ]?off|award(?:s|ed|ing)?)|\baward(?:s|ed|ing)?(?: \w+){0,6} directly\b|\bwithout (?:further|mini|any further|re-?opening|prior|a further)[- ]?(?:competition|publication)|\bdirect contract award|\bsection 41\b|\bschedule 5\b|\bawarded without (?:a |any )?(?:competition|competitive|tender)\w*|\bno (?:other|alternative) (?:suppliers?|providers?|compan(?:y|ies)|firms?|organisations?) (?:is|are|can|could|was|were) (?:able|capable|available|qualified|provide|supply|deliver)\w*|\bonly (?:one )?(?:suppliers?|providers?|compan(?:y|ies)|firms?|organisations?) (?:that |which |who |is |are )?(?:can|could|able to|capable of) \w+|\bregulation 32\b/i,
  },
  {
    kind: 'competition',
    cue: /\b(?<!without )(?<!no )(?:mini|further)[- ](?:competition|tender|compete)\w*|\bcall-?off competition|\bcompetitive call[- ]?off|\bcompetition (?:was (?:run|held) )?(?:under|among|between|within|through) (?:the |a )?(?:\w+ ){0,3}(?:framework|suppliers on)/i,
  },
  {
    kind: 'waiver',
    cue: /\bsingle[- ](?:tender(?!er)|supplier|source)[- ]?(?:actions?|awards?|justification|approval|waiver|procurement|request|contract|exemption)?\b(?![- ]*framework)|\bSTA\b|\bwaiv(?:e|er|ers|ed|ing)\b[^.;]*\b(?:standing orders?|regulations?|tender|quotation|procurement|contract|rules?|competition|cso|csos|csr|financial|recorded|requirements?|approv\w+|request\w*)\b|\b(?:standing orders?|financial regulations?|procurement rules?|contract (?:procedure )?rules?|requirements? (?:of|for|to))\b[^.;]*\bwaived\b|\bdispens(?:e|ing|ation) with (?:the )?(?:need for |requirement (?:for|of|to) )?(?:competition|competitive|tender\w*|quotations?|quotes)\b|\bset(?:ting)? aside (?:the |of )*(?:standing orders?|contract (?:procedure )?rules?|financial regulations?)\b|\bdepart(?:ure|ing)? from (?:the )?(?:contract )?(?:standing orders?|procedure rules?|rules)\b|\b(?:exemption|exempt|exception|derogation|dispensation) (?:from|to|under|in accordance with)\b[^.;]*\b(?:standing orders?|regulations?|tender\w*|procurement|contract|rules?|competition|quot\w+)\b|\bwaiver\b/i,
    not: /\b(?:fee|fees|rent|penalt\w+|confidential\w*|call-?in)\b/i,
  },
  { kind: 'flexible', cue: /\bcompetitive flexible\b|\bCFP\b/i },
  {
    kind: 'restricted',
    cue: /\brestricted (?:procedure|tender(?:ing)?|process|procurement|route|procurement procedure)\b|\brestricted,? (?:two[- ]stage|OJEU)\b|\btwo[- ]stage (?:tender|procurement|process|procedure)\b|\bpre-?qualification (?:questionnaire|stage)|\bPQQ\b|\bselection questionnaire\b/i,
  },
  {
    kind: 'dialogue',
    cue: /\bcompetitive dialogue\b|\b(?:detailed|final) dialogue\b|\bdialogue (?:phase|stage|process|procedure)\b/i,
  },
  {
    kind: 'negotiated',
    cue: /\bnegotiated procedure\b|\bcompetitive procedure with negotiation\b|\bprocedure with negotiation\b/i,
  },
  {
    kind: 'open',
    cue: /\bopen[- ](?:tender(?:ing|ed)?|procedure|competition|competitive|procurement|process|market tender|EU|OJEU|advert\w*|exercise)\b|\bopen,? (?:and )?(?:competitive|transparent|public)\b|\bopenly (?:tendered|advertised|procured|competed)\b|\bfull (?:and )?open\b|\bfull (?:OJEU|EU)\b/i,
  },
  {
    kind: 'quotes',
    cue: new RegExp(
      `\\brequests? for quot(?:e|es|ation|ations)\\b|\\bRFQs?\\b|\\b(?:quotes|quotations)\\b[^.;]{0,40}?\\b${DONE} ${ASKED}|\\b(?:obtain(?:ed|ing)?|sought|seeking|invit(?:ed|ing)|request(?:ed|ing)?|received|compar(?:ed|ing)|tak(?:en|ing)|following|basis of|on) (?:\\w+ ){0,4}?(?:quotes|quotations)\\b|\\b(?:lowest|best|cheapest|winning) (?:quote|quotation)\\b|\\b(?:organisations|companies|suppliers|firms|providers) (?:were|was) (?:approached|asked) for (?:a |their )?(?:price|quote)|\\b(?:asked|invited) (?:\\w+ )?to quote\\b|\\b(?:resellers|suppliers|firms|companies|contractors|dealers|builders|garages|of them) (?:have |also )?quoted\\b|\\bquotation (?:process|exercise)\\b|\\bthe quotation of\\b|\\bquotes?:|^\\W*(?:\\w+ )?(?:written )?(?:quotations?|quotes)\\W*$|\\baccept\\w* (?:the )?(?:[\\w&'()]+ ){0,6}(?:quote|quotation)\\b`,
      'i',
    ),
    not: /\b(?:limit|threshold|calls? for|requires?|standing orders?|waiver?|waived|instead of|rather than|not (?:to )?(?:obtain|seek)|without)\b/i,
  },
  ...GOING_ON_CUES,
  {
    kind: 'collaboration',
    cue: /\bsection 22 ?a\b|\bs\.? ?22 ?a\b|\b22A (?:collaboration|agreement)|\bcollaboration agreement\b|\bcollaborative (?:agreement|arrangement)\b/i,
  },
  {
    kind: 'grant',
    cue: /\bgrants?\b(?! of (?:a |the )?(?:lease|licen[cs]e|easement|wayleave|permission))(?! (?:a |the )?(?:lease|licen[cs]e))|\bfund applications?\b|\bawards? (?:the )?(?:funds?|funding)\b|\b(?:bids?|applications?|applicants|projects) (?:[\w-]+ ){0,3}?(?:be|are|is|were) (?:\w+ )?funded\b|\bapplications? to (?:the )?[\p{L}' ]{0,40}fund\b/iu,
    not: /\b(?:grant (?:income|received|from)|met (?:in full )?from|funded (?:by|from)|authority is granted|granted on|permission)\b/i,
  },
  {
    kind: 'advertised',
    cue: /\b(?:advertis(?:ed|ement|ing)|published|issued)\b[^.;]*\b(?:contracts finder|find a tender|OJEU|bluelight|blue light|e-?tendering|official journal|portal)\b|\b(?:contracts finder|find a tender|OJEU|official journal)\b[^.;]*\b(?:advert\w*|notice|published|tender)\b|\bcompetitive(?:ly)?[- ](?:tender\w*|procure\w*|process|exercise|bid\w*)\b|\btender(?:ing)? (?:exercise|process|competition)\b|\bcompetitive (?:procurement|EU|OJEU)\b|\bfull (?:tender|competitive|procurement)|\binvitation to tender\b|\bITT\b/i,
    not: RULES_OR_GIVERS,
  },
  {
    kind: 'tender',
    cue: /\b(?:tenders?|bids?|bidders?|proposals|submissions|responses|quotes|quotations|offers)\b[^.;]{0,60}\b(?:were|was|have been|been)\b|\b(?:tenders?|bids?|bidders?)\b|\b(?:suppliers?|firms?|companies) (?:were invited|tendered|responded|replied|bid)\b|\bevaluat(?:ed|ion)\b|\bscored\b/i,
  },
];

/** What is done for recipients, where the paper names no one else: "contribute", "the awards in the table". */
export const GIVES =
  /\b(?:awards?|allocat\w+|contribut\w+|fund(?:s|ed|ing)?|donat\w+|gift(?:s|ed|ing)?|sponsor\w*)\b|\bprovid\w+\b[^.;£]{0,60}\bwith £|\b(?:approv\w+|agree\w*|authoris\w+|provid\w+)\b[^.;£]{0,20}£[\d,.]+(?:k|m)? to\b/i;
