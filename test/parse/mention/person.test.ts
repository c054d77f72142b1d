import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_OFFICES } from '../../../src/lexicon/office-knowledge.ts';
import { personIn, roleIn, withoutPlace } from '../../../src/parse/mention/person.ts';

describe('personIn', () => {
  it.each([
    ['Deirdre Amos, Deputy Mayor for Policing and Crime', 'Deirdre Amos'],
    ['Police & Crime Commissioner Simon Garstang', 'Simon Garstang'],
    ['PCC Imelda Farrant (wet signed copy held in OPCC)', 'Imelda Farrant'],
    ['Deirdre Amos (Past staff), Deputy Mayor for Policing and Crime', 'Deirdre Amos'],
    ['R. Okafor-Lane', 'R. Okafor-Lane'],
    ['R.Okafor', 'R.Okafor'],
    ['Police and Crime Commissioner for Surrey Imelda Farrant (signed copy held)', 'Imelda Farrant'],
    ['PFCC for North Yorkshire Imelda Farrant', 'Imelda Farrant'],
    ["Sean O'Neill, Chief Executive", "Sean O'Neill"],
    ['Dr Sally Moon', 'Dr Sally Moon'],
    ['Marcus Welland, Staffordshire Commissioner', 'Marcus Welland'],
    ['Name: S. Abernethy', 'S. Abernethy'],
    ['Signed by Helen de la Mare on behalf of the PCC', 'Helen de la Mare'],
    ['Imelda FarrantMonday, 17th October 2022', 'Imelda Farrant'],
    ['Imelda Dateley', 'Imelda Dateley'],
  ])('%s names %s', (text, name) => {
    const found = personIn(text, ALL_OFFICES);
    expect(found?.value).toBe(name);
    expect(text.slice(found?.start, found?.end)).toBe(name);
  });

  it.each([
    ['Treasurer GMCA'],
    ['Date 2 March 2022'],
    ['Police and Crime Commissioner for Norfolk'],
    ['PCC'],
    ['Director of Safer Streets'],
    ['Street Lantern Festival'],
    ['Financial Wellbeing Hub'],
    ['GM Deputy Mayor, Treasurer GMCA'],
    ['Chief Digital and Technology Officer has reviewed the request.'],
    [''],
  ])('%s names nobody', (text) => {
    expect(personIn(text, ALL_OFFICES)).toBeUndefined();
  });

  it('never throws, and its words stand where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = personIn(text, ALL_OFFICES);
        if (found !== undefined) expect(text.slice(found.start, found.end)).toBe(found.value);
      }),
    );
  });
});

describe('roleIn', () => {
  it.each([
    ['Deirdre Amos, Deputy Mayor for Policing and Crime', 'Deputy Mayor for Policing and Crime'],
    ['Simon Garstang, Police & Crime Commissioner', 'Police & Crime Commissioner'],
    ['Police and Crime Commissioner for Norfolk', 'Police and Crime Commissioner for Norfolk'],
    ['Treasurer GMCA', 'Treasurer GMCA'],
    ['Helen Tranter, Deputy Staffordshire Commissioner', 'Deputy Staffordshire Commissioner'],
    ['Linda Marsh (Chief Executive & Monitoring Officer)', 'Chief Executive & Monitoring Officer'],
    ['LINDA MARSH, POLICE AND CRIME COMMISSIONER', 'POLICE AND CRIME COMMISSIONER'],
    ['Linda Marsh (Police and Crime Commissioner)', 'Police and Crime Commissioner'],
  ])('%s holds the role %s', (text, role) => {
    const found = roleIn(text);
    expect(found?.value).toBe(role);
    expect(text.slice(found?.start, found?.end)).toBe(role);
  });
});

it.each(['Linda Marsh (wet signature copy available in OPCC)', 'L. Marsh (original held by the PCC)'])(
  'where the signed paper lies is no role: %s',
  (text) => {
    expect(roleIn(text)).toBeUndefined();
  },
);

describe('withoutPlace', () => {
  it.each([
    ['Police and Crime Commissioner for Norfolk', 'Police and Crime Commissioner'],
    ['Acting Police and Crime Commissioner for Avon and Somerset', 'Acting Police and Crime Commissioner'],
    ['PCC for Dorset', 'PCC'],
    ['Mayor of West Yorkshire', 'Mayor'],
    ['Deputy Staffordshire Commissioner', 'Deputy Commissioner'],
    ['West Midlands Commissioner', 'Commissioner'],
    ['Deputy Mayor for Policing and Crime', 'Deputy Mayor for Policing and Crime'],
    ['Director of Safer Streets', 'Director of Safer Streets'],
  ])('%s is a %s', (role, bare) => {
    expect(withoutPlace(role, ALL_OFFICES)).toBe(bare);
  });
});
