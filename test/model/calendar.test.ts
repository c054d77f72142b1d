import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  daysOf,
  financialYearName,
  financialYearStart,
  isCertainlyBefore,
  weekdayOf,
} from '../../src/model/calendar.ts';

test.each([
  ['2022-03-02', '2022-03-02', '2022-03-02'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
])('%s means the days from %s to %s', (date, earliest, latest) => {
  const days = daysOf(date);
  expect(days && [dateOf(days.earliest), dateOf(days.latest)]).toEqual([earliest, latest]);
});

test.each(['2022-06-31', '2022-00', '2022-13', '2022-1', '', '31 March 2022', '0099-01-01'])(
  '%j is no date',
  (text) => {
    expect(daysOf(text)).toBeNull();
  },
);

test.each([
  ['2022-02-15', '2022-03', true],
  ['2022-03-02', '2022-03', false],
  ['2022-03', '2022-03-31', false],
  ['2022-02-28', '2022-03-01', true],
  ['2021', '2022', true],
  ['2022-03-01', '2022-03-01', false],
  ['2022-02-30', '2022-03', false],
])('%s certainly before %s: %s', (one, other, before) => {
  expect(isCertainlyBefore(one, other)).toBe(before);
});

test.each([
  ['2022-04-01', 12, '2023-04-01'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2022-12-01', 1, '2023-01-01'],
  ['2022-03-31', -1, '2022-02-28'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('adding days goes over months and years, and back', () => {
  expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(() => addDays('2022-03', 1)).toThrow('expected a day');
});

test('weekdays', () => {
  expect(weekdayOf('2022-03-02')).toBe(3);
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('1969-12-28')).toBe(7);
  expect(weekdayOf('2022-03')).toBeNull();
});

test('financial years begin on 1 April', () => {
  expect(financialYearStart('2022-03-31')).toBe(2021);
  expect(financialYearStart('2022-04')).toBe(2022);
  expect(financialYearStart('2022')).toBeNull();
  expect(financialYearName(2021)).toBe('2021-22');
  expect(financialYearName(1999)).toBe('1999-00');
});

test('a day number and its date are the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
      expect(daysOf(dateOf(day))).toEqual({ earliest: day, latest: day });
    }),
  );
});

test('adding months keeps the day or takes the last of the month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 600 }), (day, months) => {
      const from = dateOf(day);
      const to = addMonths(from, months);
      const length = Number(dateOf(daysOf(to.slice(0, 7))?.latest ?? 0).slice(8));
      expect(Number(to.slice(8))).toBe(Math.min(Number(from.slice(8)), length));
    }),
  );
});
