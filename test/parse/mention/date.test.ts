import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../../../src/model/calendar.ts';
import { findDates } from '../../../src/parse/mention/date.ts';

const read = (text: string): string[] =>
  findDates(text).map(({ value, start, end }) => `${text.slice(start, end)} = ${value.edtf}`);

test.each([
  ['signed on 1st April 2022', ['1st April 2022 = 2022-04-01']],
  ['on 07 June 2025 in Leeds', ['07 June 2025 = 2025-06-07']],
  ['6 th April 2020', ['6 th April 2020 = 2020-04-06']],
  ['this 3rd day of March 2022', ['3rd day of March 2022 = 2022-03-03']],
  ['31March2022', ['31March2022 = 2022-03-31']],
  ['January 6 2025 and Dec 19th, 2029', ['January 6 2025 = 2025-01-06', 'Dec 19th, 2029 = 2029-12-19']],
  ['by 13 DEC 2023', ['13 DEC 2023 = 2023-12-13']],
  ["12-Mar-24, 12 March '24", ['12-Mar-24 = 2024-03-12', "12 March '24 = 2024-03-12"]],
  ['22/03/2021, 1/4/2017', ['22/03/2021 = 2021-03-22', '1/4/2017 = 2017-04-01']],
  ['09/04/25 and 7/6/16', ['09/04/25 = 2025-04-09', '7/6/16 = 2016-06-07']],
  ['15.07.2024; 31.10.17', ['15.07.2024 = 2024-07-15', '31.10.17 = 2017-10-31']],
  ['with effect from 1.4.13', ['1.4.13 = 2013-04-01']],
  ['Date: 07 / 02 / 2020', ['07 / 02 / 2020 = 2020-02-07']],
  ['2025-01-10', ['2025-01-10 = 2025-01-10']],
  ['AUGUST 2016', ['AUGUST 2016 = 2016-08']],
  ['live Apr-23', ['Apr-23 = 2023-04']],
  ['3 Mawrth 2022', ['3 Mawrth 2022 = 2022-03-03']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['01/04/2022-31/03/2024', ['01/04/2022 = 2022-04-01', '31/03/2024 = 2024-03-31']],
  ['1 April 2022-31 March 2024', ['1 April 2022 = 2022-04-01', '31 March 2024 = 2024-03-31']],
  ['December 2018-December 2020', ['December 2018 = 2018-12', 'December 2020 = 2020-12']],
  ['11 March to 30 August 2024', ['11 March = 2024-03-11', '30 August 2024 = 2024-08-30']],
  ['between June and September 2023', ['June = 2023-06', 'September 2023 = 2023-09']],
  ['1-3 April 2022', ['1 = 2022-04-01', '3 April 2022 = 2022-04-03']],
  ['01/04 - 30/06/2023', ['01/04 = 2023-04-01', '30/06/2023 = 2023-06-30']],
  [
    '1 April, 1 July and 1 October 2023',
    ['1 April = 2023-04-01', '1 July = 2023-07-01', '1 October 2023 = 2023-10-01'],
  ],
])('a range takes its year from its last part: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('the first part of a range over New Year has no printed year', () => {
  expect(read('1 November to 31 March 2023')).toEqual(['31 March 2023 = 2023-03-31']);
});

test.each([
  'Police Reform and Social Responsibility Act 2011',
  'SI 2011/3050 (as amended by SI 2012/2479)',
  'Public Contracts Regulations 2015',
  'for 2015-16, 2023/24 and FY20/21, to 2025- 2029',
  'April 2022/23',
  'the panel met on 12 May',
  '4.14 and 4.1.4 Costs',
  '1.4.13 The force has',
  'version 1.2.13',
  'planning permission 12/23/0417',
  'PCC/12/03/2021',
  'sort code 20-45-77',
  'aged 16-24, on 24/7 call, at 12.30.15',
  'you may 2022 times',
  '12 vehicles 2022',
  'Signed A. Pell17 October 2022',
  'RM1557.12 and £12.03.21',
])('no date: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a misspelt month is read as the one month that is one slip away, and marked', () => {
  for (const [text, edtf] of [
    ['14th Ocotber 2024', '2024-10-14'],
    ['9th Arpil 2014', '2014-04-09'],
    ['14th Febuary 2023', '2023-02-14'],
    ['1 Setpember 2020', '2020-09-01'],
  ] as const) {
    expect(findDates(text)).toMatchObject([{ value: { edtf, misspelt: true, precision: 'day' } }]);
  }
  expect(read('12 Juny 2022')).toEqual([]);
});

test('a weekday is part of the date', () => {
  const text = 'Date: Friday 4th November 2022';
  expect(findDates(text)).toMatchObject([{ value: { edtf: '2022-11-04', weekday: 5 }, start: 6, end: text.length }]);
  expect(findDates('Mon, 07/11/22')).toMatchObject([{ value: { weekday: 1 } }]);
});

test('the place in a month is kept beside a month', () => {
  expect(findDates('by the end of March 2024')).toMatchObject([{ value: { edtf: '2024-03', within: 'end' } }]);
  expect(findDates('start of October 2022')).toMatchObject([{ value: { edtf: '2022-10', within: 'start' } }]);
});

test('a day that no calendar has is kept, so that a check can say so', () => {
  expect(read('31 June 2022; 22/13/2022')).toEqual(['31 June 2022 = 2022-06-31', '22/13/2022 = 2022-13-22']);
});

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000));
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

test('what is printed in any notation reads as the same day, with its own words', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 5 }), (date, notation) => {
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const two = (n: number): string => String(n).padStart(2, '0');
      const printed = [
        `${d} ${MONTHS[m - 1]} ${y}`,
        `${MONTHS[m - 1]} ${d}, ${y}`,
        `${two(d)}/${two(m)}/${y}`,
        `${d}.${m}.${y}`,
        `${y}-${two(m)}-${two(d)}`,
        `${two(d)}-${(MONTHS[m - 1] ?? '').slice(0, 3)}-${y}`,
      ][notation] as string;
      expect(read(`on ${printed}, at Leeds`)).toEqual([`${printed} = ${y}-${two(m)}-${two(d)}`]);
    }),
  );
});

test('never throws; words are in the text, in order, apart', () => {
  const piece = fc.constantFrom(
    '1',
    '31',
    'March',
    'to',
    ' ',
    '/',
    '-',
    '2022',
    '22',
    'May',
    ',',
    '.',
    'th',
    'end of',
    '(',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 20 }).map((p) => p.join('')),
      ),
      (text) => {
        let from = 0;
        for (const { value, start, end } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(value.edtf).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
          if (value.precision === 'month') expect(daysOf(value.edtf)).not.toBeNull();
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
