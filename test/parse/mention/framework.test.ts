import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFrameworks } from '../../../src/parse/mention/framework.ts';

test.each([
  ['via the G Cloud 12 Framework Agreement which permits', 'G Cloud 12 Framework Agreement', null],
  [
    'under Lot 2 of Crown Commercial Service framework RM6143 and',
    'Crown Commercial Service framework RM6143',
    'RM6143',
  ],
  ['from YPO framework 833. Three', 'YPO framework 833', '833'],
  ['the PAGABO Major Works framework.', 'PAGABO Major Works framework', null],
  ['made from the CCS G-Cloud 13 framework (RM1557.13). The', 'CCS G-Cloud 13 framework', 'RM1557.13'],
  [
    'the Crown Commercial Service dynamic purchasing system for technology hardware (RM3733); nine',
    'Crown Commercial Service dynamic purchasing system for technology hardware',
    'RM3733',
  ],
  ['of ESPO framework 664_21 and', 'ESPO framework 664_21', '664_21'],
  ['ESPO 347_18', 'ESPO 347_18', '347_18'],
  ['under CCS framework RM3808, Lot 10, for', 'CCS framework RM3808', 'RM3808'],
  [
    'under CCS framework RM6187 (Management Consultancy Three) to',
    'CCS framework RM6187 (Management Consultancy Three)',
    'RM6187',
  ],
  ['under CCS framework RM6187 (Lot 2 North) to', 'CCS framework RM6187', 'RM6187'],
  ['under CCS framework RM6187 (expires March) to', 'CCS framework RM6187', 'RM6187'],
  [
    'under the CCS framework Fuel Cards and Associated Services (RM6000) to',
    'CCS framework Fuel Cards and Associated Services',
    'RM6000',
  ],
  ['under RM 6100 Lot 3', 'RM 6100', 'RM6100'],
  ['through the Buying Solutions commodity IT framework.', 'Buying Solutions commodity IT framework', null],
  ['using the Police Digital Service dynamic market.', 'Police Digital Service dynamic market', null],
  ['via NHS SBS framework SBS/21/AN/ZWM/10149 for', 'NHS SBS framework SBS/21/AN/ZWM/10149', 'SBS/21/AN/ZWM/10149'],
  ['under BlueLight Commercial framework BLC0123 and', 'BlueLight Commercial framework BLC0123', 'BLC0123'],
  [
    'under Lot 2 of the National Framework Agreement for Alarms (ref. SS3/17/442).',
    'National Framework Agreement for Alarms',
    'SS3/17/442',
  ],
  [
    'the KCS Software Products and Associated Services framework (Y20023).',
    'KCS Software Products and Associated Services framework',
    'Y20023',
  ],
  ['through the national police vehicle framework (RM6244).', 'national police vehicle framework', 'RM6244'],
  [
    'under the national police vehicle framework run by Crown Commercial Service (RM1070). Under',
    'national police vehicle framework',
    'RM1070',
  ],
  ['via ESPO MSTAR3 for', 'ESPO MSTAR3', null],
  ['through the ESPO Security framework (664_21).', 'ESPO Security framework', '664_21'],
  ['through the ESPO Security framework (2021).', 'ESPO Security framework', null],
  ['under the Vehicle Conversion Framework for a period of three years', 'Vehicle Conversion Framework', null],
])('%s', (text, name, id) => {
  const [first, ...more] = findFrameworks(text);
  expect(first?.value).toMatchObject({ name, id });
  expect(text.slice(first?.start, first?.end)).toBe(name);
  expect(more).toEqual([]);
});

test.each([
  'the Policy Framework and the Medium Term Financial Framework',
  'a four-lot framework lasting four years',
  'The framework itself runs from 2022',
  'a framework run by the team (PCD1139)',
  'a Police Outcomes Framework',
  'a DPS was used',
  '£6,143 and 833 meals',
  'YPO was asked for 1,086 cones',
])('%s names none', (text) => {
  expect(findFrameworks(text)).toEqual([]);
});

test('law: frameworks are their own words, whatever the text', () => {
  const part = fc.constantFrom(
    ...'the CCS YPO ESPO framework Framework Agreement G-Cloud 12 RM6143 (RM3733) 833 664_21 for vehicles Lot 2 , . DPS dynamic market Major Works of and'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { value, start, end } of findFrameworks(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(value.name);
        last = end;
      }
    }),
  );
});
