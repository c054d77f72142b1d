import { expect, test } from 'vitest';
import { ALL_OFFICES } from '../../src/lexicon/office-knowledge.ts';
import { areaOf, officeNameAt, officeNamePrinted, printedOfficeNames } from '../../src/lexicon/office-names.ts';

const PRINTED_OFFICE_NAMES = printedOfficeNames(ALL_OFFICES);

import { POLICE_FORCE_AREAS } from '../../src/lexicon/police-force-areas.ts';

test('there are 43 areas, 39 in England and 4 in Wales, each with its own slug and code', () => {
  expect(POLICE_FORCE_AREAS).toHaveLength(43);
  expect(new Set(POLICE_FORCE_AREAS.map(({ slug }) => slug)).size).toBe(43);
  expect(new Set(POLICE_FORCE_AREAS.map(({ code }) => code)).size).toBe(43);
  expect(POLICE_FORCE_AREAS.filter(({ code }) => code.startsWith('W150'))).toHaveLength(4);
  for (const { slug, code } of POLICE_FORCE_AREAS) {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(code).toMatch(/^(E230000\d\d|W1500000[1-4])$/);
  }
});

test('the bodies of an area follow one another without a gap or an overlap', () => {
  for (const { bodies } of POLICE_FORCE_AREAS) {
    expect(bodies.at(-1)?.to).toBeNull();
    for (const [index, body] of bodies.slice(1).entries()) {
      const before = Date.parse(`${bodies[index]?.to}T00:00:00Z`);
      expect(Date.parse(`${body.from}T00:00:00Z`) - before).toBe(86_400_000);
    }
  }
});

test.each([
  ['derbyshire', '2022-03-02', 'Police and Crime Commissioner for Derbyshire'],
  ['derbyshire', null, 'Police and Crime Commissioner for Derbyshire'],
  ['metropolitan', '2015', "Mayor's Office for Policing and Crime"],
  ['west-yorkshire', '2021-05-09', 'Police and Crime Commissioner for West Yorkshire'],
  ['west-yorkshire', '2021-05-10', 'West Yorkshire Combined Authority'],
  ['west-yorkshire', '2021-05', null],
  ['cumbria', '2023-03', 'Police and Crime Commissioner for Cumbria'],
  ['cumbria', null, null],
  ['derbyshire', '2011-01-01', null],
  ['atlantis', '2022-03-02', null],
])('the office of %s on %s is %s', (slug, date, name) => {
  expect(officeNameAt(slug, date)).toBe(name);
});

test.each([
  ['north-yorkshire', ['PFCC for North Yorkshire'], 'Police, Fire and Crime Commissioner for North Yorkshire'],
  ['north-yorkshire', ['Mayor of York and North Yorkshire'], 'York and North Yorkshire Combined Authority'],
  ['greater-manchester', ['Decisions of the GMCA'], 'Greater Manchester Combined Authority'],
  ['west-yorkshire', ['West Yorkshire OPCC'], 'Police and Crime Commissioner for West Yorkshire'],
  ['essex', ['Essex Police, Fire and Crime Commissioner'], 'Police, Fire and Crime Commissioner for Essex'],
  ['essex', ['PCC for Essex', 'now the PFCC for Essex'], null],
  ['essex', ['Commissioner for Essex'], null],
  ['essex', ['PCC for Kent'], null],
  ['atlantis', ['PCC for Atlantis'], null],
])('the body of %s that %j name is %s', (slug, texts, name) => {
  expect(officeNamePrinted(slug, texts)).toBe(name);
});

test.each([
  ['Police and Crime Commissioner for Derbyshire', 'derbyshire'],
  ['OPCC for Surrey', 'surrey'],
  ['MOPAC', 'metropolitan'],
  ['Greater Manchester Combined Authority', 'greater-manchester'],
  ["Staffordshire Commissioner's Office", 'staffordshire'],
  ['Office of the Police and Crime Commissioner for Devon & Cornwall', 'devon-and-cornwall'],
  ['Nottinghamshire Police and Crime Commissioner', 'nottinghamshire'],
])('%s is printed for %s and no other', (name, slug) => {
  expect(PRINTED_OFFICE_NAMES.filter((one) => one.name === name).map((one) => one.slug)).toEqual([slug]);
});

test('no printed name stands for two offices, and longer names come first', () => {
  expect(new Set(PRINTED_OFFICE_NAMES.map(({ name }) => name.toLowerCase())).size).toBe(PRINTED_OFFICE_NAMES.length);
  const lengths = PRINTED_OFFICE_NAMES.map(({ name }) => name.length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
});

test('a slug of none is null', () => {
  expect(areaOf('isle-of-wight')).toBeNull();
  expect(areaOf('kent')?.force).toBe('Kent Police');
});
