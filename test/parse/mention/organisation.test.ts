import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOrganisations, namesIn } from '../../../src/parse/mention/organisation.ts';

const words = (text: string): string[] => findOrganisations(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['awarded to J T Holloway & Sons (Heating) Ltd for', ['J T Holloway & Sons (Heating) Ltd']],
  ['Derbyshire Fire and Rescue Service (DFRS) has', ['Derbyshire Fire and Rescue Service']],
  ['Northgate LLP and Ballistix Ltd', ['Northgate LLP', 'Ballistix Ltd']],
  ['by Women and Girls Network', ['Women and Girls Network']],
  ['of Marlin and Sons Ltd was', ['Marlin and Sons Ltd']],
  ['from Quay Street Motors and Avon plc', ['Quay Street Motors', 'Avon plc']],
  ['Vocal Links T/A VoxHub, by', ['Vocal Links T/A VoxHub']],
  ['Marlow Ltd trading as Kestrel for', ['Marlow Ltd trading as Kestrel']],
  ['lease from Calver Estates (Derby) LLP.', ['Calver Estates (Derby) LLP']],
  ['the Royal Borough of Kensington and Chelsea', ['Royal Borough of Kensington and Chelsea']],
  ['Blackpool Teaching Hospitals NHS Foundation Trust to', ['Blackpool Teaching Hospitals NHS Foundation Trust']],
  ['That Fern Abbot Associates be appointed', ['Fern Abbot Associates']],
  ['Approve Kaspar Freight Ltd', ['Kaspar Freight Ltd']],
  ['Delve Corporation Limited will', ['Delve Corporation Limited']],
  ['by Acme Widgets, Ltd and', ['Acme Widgets, Ltd']],
  ['Skyline Access plc (from £450k)', ['Skyline Access plc']],
  ['AWARD OF CONTRACT TO SMITH LTD', ['SMITH LTD']],
  ["Kestrel Group's bid", ['Kestrel Group']],
  ['a grant to Time to Mend CIC for', ['Time to Mend CIC']],
  ['paid to Pathways to Peace Trust.', ['Pathways to Peace Trust']],
  ['by Elmfield School at the University of Dorne, and', ['Elmfield School at the University of Dorne']],
  ['by Elmfield School at the Dorne Trust', ['Elmfield School', 'Dorne Trust']],
  ['Grant to Kestrel Trust', ['Kestrel Trust']],
  ['under Right to Buy Ltd', ['Buy Ltd']],
  ['limited to £5,000; Experian limited to this', []],
])('%s names %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  'Mr Alan Fothergill and Section B',
  'the Companies Act 2006',
  'Lot 3 of Decision 41/2022 and Appendix B',
  'The Chief Executive and the Deputy Police and Crime Commissioner',
  'On Monday 3 March 2022',
  'a Code of Corporate Governance',
  'RM6100, BLC0123 and DN44-21',
  'the London Living Wage',
])('%s names none', (text) => {
  expect(words(text)).toEqual([]);
});

test('bare capitals are names only beside a cue', () => {
  expect(findOrganisations('contract with Experian for')).toEqual([]);
  expect(namesIn('contract with Experian for').map(({ value }) => value)).toEqual([
    { name: 'Experian', kind: 'bare', alias: null, organisation_id: null },
  ]);
});

test("an owner's s is no part of the name, a name's own s is", () => {
  expect(namesIn("Experian's contract")[0]?.value.name).toBe('Experian');
  expect(namesIn("grant to Barnardo's for")[0]?.value.name).toBe("Barnardo's");
});

test('in a list `and` parts names, but for words that belong together', () => {
  expect(namesIn('Mazon and KLMG', true).map(({ value }) => value.name)).toEqual(['Mazon', 'KLMG']);
  expect(namesIn('Avon and Somerset Police', true).map(({ value }) => value.name)).toEqual([
    'Avon and Somerset Police',
  ]);
});

test.each([
  ['Derbyshire Fire and Rescue Service (DFRS)', 'DFRS', null],
  ['Sentinel Optics UK Limited ("Sentinel")', 'Sentinel', null],
  ['Lea Valley Trust (the Trust)', null, null],
  ['Marlow Ltd (RM6171)', null, null],
  ['Hollin Talk Trust (registered charity 1158820)', null, 'GB-CHC-1158820'],
  ['Clearpath Recovery (a registered charity, no. 1094417).', null, 'GB-CHC-1094417'],
  ['Fenland Skills Ltd (company number 4512345)', null, 'GB-COH-04512345'],
  ['Forth Signs Ltd, company registration number SC123456,', null, 'GB-COH-SC123456'],
  ['Ayr Mind Trust (charity no. SC012345)', null, 'GB-SC-SC012345'],
  ['Marlow Ltd (£1,158,820)', null, null],
])('%s', (text, alias, organisation_id) => {
  expect(findOrganisations(text)[0]?.value).toMatchObject({ alias, organisation_id });
});

const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'Kestrel Ltd limited plc and & of for the The T/A trading as (Derby) Council NHS Trust Police Fire Rescue . , " \'s - £5k 2022 Lot Mr Co. St'.split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

test('law: names are their own words, in order, none inside another, whatever the text', () => {
  fc.assert(
    fc.property(TEXT, fc.boolean(), (text, inList) => {
      let last = 0;
      for (const { value, start, end } of namesIn(text, inList)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).replace(/\s+/g, ' ')).toContain(value.name);
        last = end;
      }
    }),
  );
});

test('law: a name of a firm, printed again, reads the same', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}x$/);
  const ending = fc.constantFrom('Ltd', 'Limited', 'plc', 'LLP', 'CIC');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), ending, (parts, legal) => {
      const name = [...parts, legal].join(' ');
      const [first, ...more] = findOrganisations(`the bid of ${name}, which came first`);
      expect(first?.value).toMatchObject({ name, kind: 'company' });
      expect(more).toEqual([]);
    }),
  );
});

test.each([
  ['terms with Vale of Elmet Estates LLP for', 'Vale of Elmet Estates LLP'],
  ['The landlord, Park Gate (Jersey) Properties Limited, is', 'Park Gate (Jersey) Properties Limited'],
  ['let to Orwell Refuge and Advice, together', 'Orwell Refuge and Advice'],
  ['with Ashmead Boxing and Fitness CIC from', 'Ashmead Boxing and Fitness CIC'],
  ['paid to East Riding of Yorkshire Council.', 'East Riding of Yorkshire Council'],
  ['Llwybr Glas (charity number 1140026) has', 'Llwybr Glas'],
  ['Appointment of Helix Ltd', 'Helix Ltd'],
  ['Director of Marlow LLP', 'Marlow LLP'],
])('of, and, brackets and numbers: %s', (text, name) => {
  const found = findOrganisations(text).map(({ value }) => value.name);
  expect(found).toEqual([name]);
});

test.each(['Advice was given', 'Agreed as recommended.', 'linked to CPI', 'Marks were given'])('no one: %s', (text) => {
  expect(findOrganisations(text)).toEqual([]);
});
