import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTerms } from '../../../src/parse/mention/term.ts';

/** `[words] shape months+months`; a question mark where the words themselves say option. */
const read = (text: string): string[] =>
  findTerms(text).map(({ value: { shape, parts, isOption }, start, end }) => {
    const sums = parts.map(({ months, days }) => (days > 0 ? `${months}m${days}d` : `${months}`)).join('+');
    return `[${text.slice(start, end)}] ${shape}${isOption ? '?' : ''} ${sums}`.trimEnd();
  });

test.each([
  ['for a period of 36 months', ['[36 months] length 36']],
  ['48-month call-off', ['[48-month] length 48']],
  ['four years commencing', ['[four years] length 48']],
  ['three (3) years', ['[three (3) years] length 36']],
  ['36 (thirty six) months', ['[36 (thirty six) months] length 36']],
  ['2.5 years or 2½ years', ['[2.5 years] length 30', '[2½ years] length 30']],
  ['three and a half years', ['[three and a half years] length 42']],
  ['11 months and 14 days', ['[11 months and 14 days] length 11m14d']],
  ['1 year 6 months', ['[1 year 6 months] length 18']],
  ['for 38 weeks', ['[38 weeks] length 0m266d']],
  ['with one further year', ['[one further year] length? 12']],
  ['an optional further year', ['[optional further year] length? 12']],
  ['3 years with optional fourth year', ['[3 years] length 36', '[optional fourth year] length? 12']],
])('length: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['3+1+1', ['[3+1+1] sum 36+12+12']],
  ['terms of 3+1+1 years', ['[3+1+1 years] sum 36+12+12']],
  ['7 Year + further 3+1', ['[7 Year + further 3+1] sum 84+36+12']],
  ['2yr+1yr', ['[2yr+1yr] sum 24+12']],
  ['36+12+12', ['[36+12+12] sum 36+12+12']],
  ['three years plus one plus one', ['[three years plus one plus one] sum 36+12+12']],
])('sum: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['2 x 12 months', ['[2 x 12 months] times? 12+12']],
  ['2 one year optional periods', ['[2 one year optional periods] times? 12+12']],
  ['two optional 2-year extensions', ['[two optional 2-year extensions] times? 24+24']],
  ['up to two extensions of twelve months', ['[two extensions of twelve months] times? 12+12']],
  ['two (2) further periods of one (1) year', ['[two (2) further periods of one (1) year] times? 12+12']],
  ['3 years + 2 x 1 year', ['[3 years] length 36', '[2 x 1 year] times? 12+12']],
])('times: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  '12 months, no options to extend',
  '12 months without any option to extend',
  '12 months with no further extension available',
  'the 12 months cannot be extended',
])('no option: %s', (text) => {
  expect(findTerms(text).map(({ value }) => value.shape)).toEqual(['length', 'no_option']);
});

test.each([
  'ages 18-24 months',
  '12 to 18 months',
  '16 year olds',
  '£3+1',
  '£22k a year',
  '2.33 years',
  'no extension of time',
])('none: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a printed length reads as itself', () => {
  const unit = fc.constantFrom<[string, number]>(['months', 1], ['years', 12], ['month', 1], ['year', 12]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), unit, fc.constantFrom(' ', '-'), (count, [word, months], gap) => {
      const printed = `${count}${gap}${word}`;
      expect(read(`for ${printed}.`)).toEqual([`[${printed}] length ${count * months}`]);
    }),
  );
});

test('never throws; mentions stand in the text, in order, apart', () => {
  const piece = fc.constantFrom(
    '3',
    '+',
    '1',
    ' ',
    'years',
    'two',
    'further',
    'x',
    '12',
    'months',
    'plus',
    'extensions of',
    '-',
    '(',
    ')',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 16 }).map((p) => p.join(' ')),
      ),
      (text) => {
        let from = 0;
        for (const { value, start, end } of findTerms(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          for (const { months, days } of value.parts)
            expect(Number.isInteger(months) && Number.isInteger(days)).toBe(true);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
