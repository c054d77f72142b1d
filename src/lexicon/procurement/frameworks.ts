/**
 * Framework agreements that offices buy through, and who lets them. From the notices and agreement pages of the Crown Commercial Service
 * and the owners, as in the project's reference on standards; a date that is known only to its month is printed so, an unknown one is null.
 */

export interface Framework {
  /** As the owner writes it: RM1557.12. */
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Fits the name in any printed form. */
  readonly cue: RegExp;
  /** Call-offs could be made from this day or month on, and until this one. EDTF. */
  readonly from: string | null;
  readonly to: string | null;
  /** The only way to award under it, where its rules leave one: G-Cloud's rules know no further competition. */
  readonly award: 'direct' | null;
  /** Printed in so many ways (G Cloud 12, GCloud XII) that the name above stands for them all. */
  readonly manyForms: boolean;
}

const CCS = 'Crown Commercial Service';

const gCloud = (number: number, roman: string, id: string, from: string | null, to: string | null): Framework => ({
  id,
  name: `G-Cloud ${number}`,
  owner: CCS,
  cue: new RegExp(`\\bG[\\s-]?Cloud\\s*(?:${number}|${roman})(?!\\w)`, 'i'),
  from,
  to,
  award: 'direct',
  manyForms: true,
});

const ofCcs = (id: string, name: string, words: string): Framework => ({
  id,
  name,
  owner: CCS,
  cue: new RegExp(`\\b(?:${words})(?![\\w.])`, 'i'),
  from: null,
  to: null,
  award: null,
  manyForms: false,
});

/**
 * Names and numbers from the agreement pages of the Crown Commercial Service (now Government Commercial Agency); their days are not known here.
 * A name that is also an everyday thing needs its owner, its number or the word framework beside it.
 */
const OF_CCS: readonly Framework[] = [
  ofCcs('RM3808', 'Network Services 2', 'Network Services 2'),
  ofCcs('RM6116', 'Network Services 3', 'Network Services 3'),
  ofCcs('RM6100', 'Technology Services 3', 'Technology Services 3'),
  ofCcs(
    'RM6098',
    'Technology Products & Associated Services 2',
    'Technology Products (?:and|&) Associated Services 2|TePAS ?2',
  ),
  ofCcs('RM6187', 'Management Consultancy Framework Three', 'Management Consultancy (?:Framework )?(?:Three|3)|MCF ?3'),
  ofCcs('RM6259', 'Vertical Application Solutions', 'Vertical Application Solutions'),
  ofCcs('RM6261', 'Mobile Voice and Data Services', 'Mobile Voice (?:and|&) Data Services'),
  ofCcs('RM6194', 'Back Office Software', 'Back Office Software'),
  ofCcs('RM1043.7', 'Digital Outcomes and Specialists 5', 'Digital Outcomes (?:and|&) Specialists 5|DOS ?5'),
];

/** The words of those names, to be looked for in texts. */
export const CCS_NAMES: readonly string[] = OF_CCS.map(({ name }) => name.replace(/ (?:and|&) /g, ' (?:and|&) '));

/** Sources: G-Cloud notices of 2013 to 2026 and the agreement pages of RM1557; each began when its predecessor was replaced. */
export const FRAMEWORKS: readonly Framework[] = [
  gCloud(1, 'I', 'RM1557', '2012', null),
  gCloud(2, 'II', 'RM1557ii', '2012', null),
  gCloud(3, 'III', 'RM1557iii', '2013-05', null),
  gCloud(4, 'IV', 'RM1557iv', '2013', null),
  gCloud(5, 'V', 'RM1557v', '2014', null),
  gCloud(6, 'VI', 'RM1557vi', '2015', '2016-08'),
  gCloud(7, 'VII', 'RM1557vii', '2015-11-23', null),
  gCloud(8, 'VIII', 'RM1557viii', '2016-08', null),
  gCloud(9, 'IX', 'RM1557ix', '2017', null),
  gCloud(10, 'X', 'RM1557.10', '2018-07', null),
  gCloud(11, 'XI', 'RM1557.11', '2019-07', '2021-04-01'),
  gCloud(12, 'XII', 'RM1557.12', '2020-09-28', '2022-11-09'),
  gCloud(13, 'XIII', 'RM1557.13', '2022-11-09', '2024-11-08'),
  gCloud(14, 'XIV', 'RM1557.14', '2024-10', '2026-10-28'),
  ...OF_CCS,
];

export interface FrameworkOwner {
  readonly name: string;
  /** Fits the owner's name and its short forms. */
  readonly words: string;
  /** Its frameworks may be printed as a bare number after its name: ESPO 664_21, YPO 833. */
  readonly bareNumbers: boolean;
}

/** Central purchasing bodies and forces that let frameworks for others; longest forms first. */
export const FRAMEWORK_OWNERS: readonly FrameworkOwner[] = [
  {
    name: CCS,
    words:
      "Crown Commercial Services?(?:'s)?(?: \\(CCS\\))?(?:'s)?|CCS(?:'s)?|Government Procurement Service(?:'s)?(?: \\(GPS\\))?|Buying Solutions|Government Commercial Agency(?: \\(GCA\\))?",
    bareNumbers: false,
  },
  { name: 'YPO', words: "YPO(?:'s)?|Yorkshire Purchasing Organisation(?:'s)?(?: \\(YPO\\))?", bareNumbers: true },
  {
    name: 'ESPO',
    words: "ESPO(?:'s)?|Eastern Shires Purchasing Organisation(?:'s)?(?: \\(ESPO\\))?",
    bareNumbers: true,
  },
  {
    name: 'NHS Shared Business Services',
    words: 'NHS Shared Business Services(?: \\((?:NHS )?SBS\\))?|NHS SBS',
    bareNumbers: false,
  },
  { name: 'NHS Supply Chain', words: 'NHS Supply Chain', bareNumbers: false },
  { name: 'NHS England', words: 'NHS England', bareNumbers: false },
  { name: 'BlueLight Commercial', words: 'Blue ?[Ll]ight Commercial(?: \\(BLC\\))?', bareNumbers: false },
  {
    name: 'Police Digital Service',
    words: 'Police Digital Service(?: \\(PDS\\))?|Police ICT Company',
    bareNumbers: false,
  },
  {
    name: 'Kent Commercial Services',
    words: 'KCS(?: Procurement Services)?|Kent Commercial Services',
    bareNumbers: false,
  },
  {
    name: 'Crescent Purchasing Consortium',
    words: 'Crescent Purchasing Consortium(?: \\(CPC\\))?|CPC',
    bareNumbers: false,
  },
  { name: 'Procurement for Housing', words: 'Procurement for Housing', bareNumbers: false },
  {
    name: 'London Procurement Partnership',
    words: '(?:NHS )?London Procurement Partnership(?: \\(LPP\\))?|LPP',
    bareNumbers: false,
  },
  { name: 'NEPO', words: 'NEPO|North East Procurement Organisation(?: \\(NEPO\\))?', bareNumbers: true },
  { name: 'Pagabo', words: 'P(?:AGABO|agabo)', bareNumbers: false },
  { name: 'Fusion21', words: 'Fusion ?21', bareNumbers: false },
  { name: 'SCAPE', words: 'S(?:CAPE|cape)(?: Group)?', bareNumbers: false },
  { name: 'Procure Partnerships', words: 'Procure Partnerships', bareNumbers: false },
  { name: 'Eastern Procurement', words: 'Eastern Procurement', bareNumbers: false },
  {
    name: 'The Procurement Partnership',
    words: '(?:The )?Procurement Partnership(?: L(?:td|imited))?(?: \\(TPPL\\))?|TPPL',
    bareNumbers: false,
  },
  { name: 'LHC', words: 'LHC', bareNumbers: false },
  { name: 'Southern Construction Framework', words: 'Southern Construction Framework', bareNumbers: false },
  { name: 'HealthTrust Europe', words: 'Health ?Trust Europe(?: \\(HTE\\))?', bareNumbers: false },
  { name: 'G-Cloud', words: 'Digital Marketplace', bareNumbers: false },
  {
    name: 'East Midlands Strategic Commercial Unit',
    words: 'East Midlands Strategic Commercial Unit(?: \\(EMSCU\\))?|EMSCU',
    bareNumbers: false,
  },
  {
    name: '7 Force Commercial Services',
    words: '(?:7|Seven) ?F(?:orce)?(?: Commercial Services| Procurement)?',
    bareNumbers: false,
  },
  { name: 'Metropolitan Police Service', words: 'Metropolitan Police Service(?: \\(MPS\\))?|MPS', bareNumbers: false },
  { name: 'Home Office', words: 'Home Office', bareNumbers: false },
];

/** Frameworks of rules and plans: the word stands in them too, but nothing is bought through them. */
export const NO_FRAMEWORK =
  /\b(?:governance|assurance|outcomes?|performance|policy|legal|legislative|regulatory|financial|planning|commissioning|decision[- ]making|quality|accountability|risk|management|competency|values|strategic|control|delegation|inspection|evaluation|national decision|complaints|engagement|partnership|integrity|ethical|data|information|monitoring|reporting|code|estates?|statutory|delivery|prevention|savings|medium[- ]term|treasury|pay|whole system|national)$/i;

/** A framework that is bought through, whatever its name. */
export const FRAMEWORK_WORD =
  /\bframeworks?(?: agreements?)?\b(?! (?:for|of) (?:decision|governance|policing|delegation))/i;

/** One name for the many forms in which a framework is printed; null for those whose printed name is their name. */
export const oneNameOf = (printed: string): string | null =>
  FRAMEWORKS.find(({ cue, manyForms }) => manyForms && cue.test(printed))?.name ?? null;

/** The framework that a printed name or number means, or null: never from a bare number without its owner. */
export function frameworkOf(printed: string): Framework | null {
  const id = printed.toLowerCase().replace(/\s+/g, '');
  return FRAMEWORKS.find((framework) => framework.cue.test(printed) || id === framework.id.toLowerCase()) ?? null;
}
