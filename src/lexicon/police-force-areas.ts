/**
 * The 43 police force areas of England and Wales: slug as data.police.uk spells it, ONS code (police force areas, December 2024
 * names), the name of the area in the commissioner's title, the force, and the bodies that held the commissioner's powers with their dates.
 * Sources: Police Reform and Social Responsibility Act 2011 (London 16 January 2012, elsewhere 22 November 2012) and the orders that
 * transferred the powers to mayors and joined fire to them. `checked: false` marks a day or month that is from memory.
 */

export interface Body {
  /** Official name. */
  readonly name: string;
  readonly from: string;
  /** Last day, or null while it exists. */
  readonly to: string | null;
  readonly checked: boolean;
}

export interface PoliceForceArea {
  readonly slug: string;
  readonly code: string;
  /** As in the commissioner's title. */
  readonly area: string;
  readonly force: string;
  /** In order of time, without gaps. */
  readonly bodies: readonly Body[];
  /** Further names of the area or its body that papers print; the general forms are in office-names.ts. */
  readonly also: readonly string[];
  /** By which its own papers call office and force as the buyer, in lower case. */
  readonly short?: readonly string[];
}

const BEGINNING = '2012-11-22';
const commissioner = (area: string): string => `Police and Crime Commissioner for ${area}`;
const fireCommissioner = (area: string): string => `Police, Fire and Crime Commissioner for ${area}`;

function bodies(first: string, changes: readonly (readonly [string, string, boolean])[], from = BEGINNING): Body[] {
  const starts = [[from, first, true] as const, ...changes];
  return starts.map(([start, name, checked], index) => {
    const next = starts[index + 1]?.[0];
    return { name, from: start, to: next === undefined ? null : dayBefore(next), checked };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Offices whose body was a police and crime commissioner throughout: slug, code, area, force, further names. */
const STEADY: readonly (readonly [string, string, string, string, ...string[]])[] = [
  ['avon-and-somerset', 'E23000036', 'Avon and Somerset', 'Avon and Somerset Constabulary'],
  ['bedfordshire', 'E23000026', 'Bedfordshire', 'Bedfordshire Police'],
  ['cambridgeshire', 'E23000023', 'Cambridgeshire and Peterborough', 'Cambridgeshire Constabulary', 'Cambridgeshire'],
  ['cheshire', 'E23000006', 'Cheshire', 'Cheshire Constabulary'],
  ['cleveland', 'E23000013', 'Cleveland', 'Cleveland Police'],
  ['derbyshire', 'E23000018', 'Derbyshire', 'Derbyshire Constabulary'],
  [
    'devon-and-cornwall',
    'E23000035',
    'Devon, Cornwall and the Isles of Scilly',
    'Devon and Cornwall Police',
    'Devon and Cornwall',
    'Devon, Cornwall and Isles of Scilly',
    'Devon and Cornwall and the Isles of Scilly',
  ],
  ['dorset', 'E23000039', 'Dorset', 'Dorset Police'],
  ['durham', 'E23000008', 'County Durham and Darlington', 'Durham Constabulary', 'Durham', 'Durham and Darlington'],
  ['dyfed-powys', 'W15000004', 'Dyfed-Powys', 'Dyfed-Powys Police', 'Heddlu Dyfed-Powys'],
  ['gloucestershire', 'E23000037', 'Gloucestershire', 'Gloucestershire Constabulary'],
  ['gwent', 'W15000002', 'Gwent', 'Gwent Police', 'Heddlu Gwent'],
  [
    'hampshire',
    'E23000030',
    'Hampshire and Isle of Wight',
    'Hampshire and Isle of Wight Constabulary',
    'Hampshire',
    'Hampshire and the Isle of Wight',
    'Hampshire, Isle of Wight, Portsmouth and Southampton',
  ],
  ['hertfordshire', 'E23000027', 'Hertfordshire', 'Hertfordshire Constabulary'],
  ['humberside', 'E23000012', 'Humberside', 'Humberside Police'],
  ['kent', 'E23000032', 'Kent', 'Kent Police'],
  ['lancashire', 'E23000003', 'Lancashire', 'Lancashire Constabulary'],
  ['leicestershire', 'E23000021', 'Leicestershire', 'Leicestershire Police', 'Leicester, Leicestershire and Rutland'],
  ['lincolnshire', 'E23000020', 'Lincolnshire', 'Lincolnshire Police'],
  ['merseyside', 'E23000004', 'Merseyside', 'Merseyside Police'],
  ['norfolk', 'E23000024', 'Norfolk', 'Norfolk Constabulary'],
  ['northumbria', 'E23000007', 'Northumbria', 'Northumbria Police'],
  ['north-wales', 'W15000001', 'North Wales', 'North Wales Police', 'Gogledd Cymru', 'Heddlu Gogledd Cymru'],
  ['nottinghamshire', 'E23000019', 'Nottinghamshire', 'Nottinghamshire Police'],
  ['south-wales', 'W15000003', 'South Wales', 'South Wales Police', 'De Cymru', 'Heddlu De Cymru'],
  ['suffolk', 'E23000025', 'Suffolk', 'Suffolk Constabulary'],
  ['surrey', 'E23000031', 'Surrey', 'Surrey Police'],
  ['sussex', 'E23000033', 'Sussex', 'Sussex Police'],
  ['thames-valley', 'E23000029', 'Thames Valley', 'Thames Valley Police'],
  ['warwickshire', 'E23000017', 'Warwickshire', 'Warwickshire Police'],
  ['west-mercia', 'E23000016', 'West Mercia', 'West Mercia Police'],
  ['west-midlands', 'E23000014', 'West Midlands', 'West Midlands Police'],
  ['wiltshire', 'E23000038', 'Wiltshire and Swindon', 'Wiltshire Police', 'Wiltshire'],
];

/** Offices whose body changed, or that never had a commissioner. */
const CHANGED: readonly PoliceForceArea[] = [
  {
    slug: 'city-of-london',
    code: 'E23000034',
    area: 'City of London',
    force: 'City of London Police',
    bodies: [{ name: 'City of London Police Authority Board', from: BEGINNING, to: null, checked: false }],
    also: ['City of London Police Authority', 'City of London Corporation'],
  },
  {
    slug: 'cumbria',
    code: 'E23000002',
    area: 'Cumbria',
    force: 'Cumbria Constabulary',
    bodies: bodies(commissioner('Cumbria'), [['2023-04-01', fireCommissioner('Cumbria'), true]]),
    also: [],
  },
  {
    slug: 'essex',
    code: 'E23000028',
    area: 'Essex',
    force: 'Essex Police',
    bodies: bodies(commissioner('Essex'), [['2017-10-01', fireCommissioner('Essex'), false]]),
    also: [],
  },
  {
    slug: 'greater-manchester',
    code: 'E23000005',
    area: 'Greater Manchester',
    force: 'Greater Manchester Police',
    bodies: bodies(commissioner('Greater Manchester'), [
      ['2017-05-08', 'Greater Manchester Combined Authority', false],
    ]),
    also: ['Greater Manchester Combined Authority', 'GMCA', 'Mayor of Greater Manchester'],
    short: ['gmca', 'gmp'],
  },
  {
    slug: 'metropolitan',
    code: 'E23000001',
    area: 'London',
    force: 'Metropolitan Police Service',
    bodies: bodies("Mayor's Office for Policing and Crime", [], '2012-01-16'),
    also: ["Mayor's Office for Policing and Crime", "Mayor's Office for Policing And Crime (MOPAC)", 'MOPAC'],
    short: ['mopac', 'mps', 'met', 'metropolitan police', 'metropolitan police service'],
  },
  {
    slug: 'northamptonshire',
    code: 'E23000022',
    area: 'Northamptonshire',
    force: 'Northamptonshire Police',
    bodies: bodies(commissioner('Northamptonshire'), [['2019-01-01', fireCommissioner('Northamptonshire'), false]]),
    also: [],
  },
  {
    slug: 'north-yorkshire',
    code: 'E23000009',
    area: 'North Yorkshire',
    force: 'North Yorkshire Police',
    bodies: bodies(commissioner('North Yorkshire'), [
      ['2018-11-15', fireCommissioner('North Yorkshire'), false],
      ['2024-05-07', 'York and North Yorkshire Combined Authority', false],
    ]),
    also: [
      'York and North Yorkshire Combined Authority',
      'Mayor of York and North Yorkshire',
      'YNYCA',
      'York and North Yorkshire',
    ],
  },
  {
    slug: 'south-yorkshire',
    code: 'E23000011',
    area: 'South Yorkshire',
    force: 'South Yorkshire Police',
    bodies: bodies(commissioner('South Yorkshire'), [
      ['2024-05-07', 'South Yorkshire Mayoral Combined Authority', true],
    ]),
    also: ['South Yorkshire Mayoral Combined Authority', 'SYMCA', 'Mayor of South Yorkshire'],
  },
  {
    slug: 'staffordshire',
    code: 'E23000015',
    area: 'Staffordshire',
    force: 'Staffordshire Police',
    bodies: bodies(commissioner('Staffordshire'), [['2018-08-01', fireCommissioner('Staffordshire'), false]]),
    also: ["Staffordshire Commissioner's Office", 'Staffordshire Commissioner'],
  },
  {
    slug: 'west-yorkshire',
    code: 'E23000010',
    area: 'West Yorkshire',
    force: 'West Yorkshire Police',
    bodies: bodies(commissioner('West Yorkshire'), [['2021-05-10', 'West Yorkshire Combined Authority', true]]),
    also: ['West Yorkshire Combined Authority', 'WYCA', 'Mayor of West Yorkshire'],
    short: ['wyca'],
  },
];

/** All 43, by slug. */
export const POLICE_FORCE_AREAS: readonly PoliceForceArea[] = [
  ...STEADY.map(([slug, code, area, force, ...also]) => ({
    slug,
    code,
    area,
    force,
    bodies: bodies(commissioner(area), []),
    also,
  })),
  ...CHANGED,
].sort((one, other) => (one.slug < other.slug ? -1 : 1));
