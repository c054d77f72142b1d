/** Names in cells, and names that mean one body. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_OFFICES } from '../../../src/lexicon/office-knowledge.ts';
import { findOrganisations, namesIn, type OrganisationMention } from '../../../src/parse/mention/organisation.ts';
import { namesOfCell } from '../../../src/parse/parties/cell-name.ts';
import { isSame, nameKey } from '../../../src/parse/parties/same-name.ts';

test.each([
  ['Broadland Mediation (registered charity 1158820)', ['Broadland Mediation']],
  ['Victim Bridge Ltd, £121,000 a year, until March', ['Victim Bridge Ltd']],
  ['The Wey Valley Bicycle Workshop - £4,000', ['The Wey Valley Bicycle Workshop']],
  ['Survivors in Transition', ['Survivors in Transition']],
  ['1. Rosewood Counselling', ['Rosewood Counselling']],
  ['- Striding Forward: £13,750 for a group', ['Striding Forward']],
  ['Helix Forensics Limited; Northgate Analytical LLP', ['Helix Forensics Limited', 'Northgate Analytical LLP']],
  ['Calver Estates (Derby) LLP (landlord)', ['Calver Estates (Derby) LLP']],
  ['Kestrel Fire Ltd, formerly known as Merlin Systems Ltd', ['Kestrel Fire Ltd']],
  ['Kestrel Safety UK Limited (a subsidiary of Kestrel Holdings Inc)', ['Kestrel Safety UK Limited']],
  ['Alder Law; Beech LLP; Cedar Solicitors LLP', ['Alder Law', 'Beech LLP', 'Cedar Solicitors LLP']],
  ['Beech LLP; Cedar Ltd; 3 years; legal advice', ['Beech LLP', 'Cedar Ltd']],
  ['Slade Autobody (2010) Limited', ['Slade Autobody (2010) Limited']],
  ['TBC', []],
  ['Provider TBC', []],
  ['NO AWARD', []],
  ['See Part 2', []],
  ['Total', []],
  ['Tenderer B', []],
  ['£12,500', []],
  ['', []],
])('cell %s', (text, expected) => {
  const names = namesOfCell(text, ALL_OFFICES);
  expect(names.map(({ value }) => value.name)).toEqual(expected);
  for (const { value, start, end } of names) expect(text.slice(start, end)).toBe(value.name);
});

test('law: a cell never throws, and its names are its own words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      for (const { start, end } of namesOfCell(text, ALL_OFFICES)) expect(text.slice(start, end)).not.toBe('');
    }),
  );
});

const mention = (text: string): OrganisationMention => {
  const [found] = namesIn(text);
  if (found === undefined) throw new Error(`no name in ${text}`);
  return found.value;
};

test.each([
  ['Experian', 'Experian Limited', true],
  ['Derbyshire Fire & Rescue', 'Derbyshire Fire and Rescue Service', true],
  ['DFRS', 'Derbyshire Fire and Rescue Service', true],
  ['Sentinel', 'Sentinel Optics UK Limited', true],
  ['Kestrel Ltd', 'Kestrel Limited', true],
  ['Kent', 'Kent Police', false],
  ['West Mercia Police', 'West Mercia Police and Crime Commissioner', false],
  ['Kestrel Ltd', 'Kestrel Rail Ltd', false],
  ['Helix Ltd', 'Marlow Ltd', false],
])('%s and %s are one: %s', (one, other, expected) => {
  expect(isSame(mention(one), mention(other))).toBe(expected);
  expect(isSame(mention(other), mention(one))).toBe(expected);
});

test('law: a name is itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})? (Ltd|Trust|Council)$/), (name) => {
      const [found] = findOrganisations(name);
      if (found !== undefined) expect(isSame(found.value, found.value)).toBe(true);
      expect(nameKey(name)).toBe(nameKey(`The  ${name}`.replace('  ', ' ')));
    }),
  );
});
