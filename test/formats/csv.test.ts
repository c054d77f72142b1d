import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, csv, isFormula } from '../../src/formats/csv.ts';
import { boolean, date, decimal, freeText, id, integer, maybe } from '../../src/model/record/column.ts';
import { table } from '../../src/model/record/table.ts';

test.each([
  '=1+1',
  ' =1',
  '\u200b=1',
  '＝1',
  '@x',
  '+44',
  '-5 days',
  '\t=',
  '\ufeff-1',
  '＋1',
  '－1',
  '＠x',
  '|calc',
  '%x',
  '\r=1',
  '\n=1',
])('%j is marked', (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each(['– item', '£5', 'Ltd -', 'a=b', '(+1)', '', '“=', '5-3', '— dash'])('%j is left alone', (text) => {
  expect(isFormula(text)).toBe(false);
});

test('only free text is marked, and only with the guard on', () => {
  expect(cellOf(freeText('x.'), '=1', true)).toBe("'=1");
  expect(cellOf(freeText('x.'), '=1', false)).toBe('=1');
  expect(cellOf(decimal('x.'), -5, true)).toBe('-5.00');
  expect(cellOf(integer('x.', -9), -5, true)).toBe('-5');
});

test('cells by kind', () => {
  expect(cellOf(boolean('x.'), true, true)).toBe('true');
  expect(cellOf(boolean('x.'), false, true)).toBe('false');
  expect(cellOf(maybe(boolean('x.')), null, true)).toBe('');
  expect(cellOf(decimal('x.'), 13000, true)).toBe('13000.00');
  expect(cellOf(decimal('x.'), 0.1, true)).toBe('0.10');
  expect(cellOf(decimal('x.'), 4_439_998.72, true)).toBe('4439998.72');
  expect(cellOf(date('x.'), '2022-03-02', true)).toBe('2022-03-02');
});

const things = table({
  name: 'things',
  meaning: 'For tests.',
  key: ['thing_id'],
  foreign: [],
  order: ['thing_id'],
  columns: {
    thing_id: id('Key.'),
    words: maybe(freeText('Words.')),
    sum: maybe(decimal('Sum.')),
    flag: maybe(boolean('Flag.')),
  },
});

function written(rows: readonly Readonly<Record<string, unknown>>[], formula_guard = false): string {
  const [file] = csv.files(
    { records: [], tables: [{ table: things, count: rows.length, rows: () => rows }] },
    { formula_guard },
  );
  return [...(file?.pieces() ?? [])].join('');
}

test('CRLF after every line, no BOM, a header even without rows', () => {
  expect(written([])).toBe('thing_id,words,sum,flag\r\n');
  expect(written([{ thing_id: 'a', words: null, sum: 5, flag: false }])).toBe(
    'thing_id,words,sum,flag\r\na,,5.00,false\r\n',
  );
});

test('quotes, commas and every line break are quoted', () => {
  const text = written([{ thing_id: 'a', words: 'say "no",\nthen\rgo', sum: null, flag: null }]);
  expect(text).toBe('thing_id,words,sum,flag\r\na,"say ""no"",\nthen\rgo",,\r\n');
});

test('whatever the words, an independent reader gets them back', () => {
  const row = fc.record({
    words: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })),
    sum: fc.option(fc.integer().map((pence) => pence / 100)),
    flag: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (values) => {
      const rows = values.map((value, index) => ({ thing_id: `t${index}`, ...value }));
      const read: Record<string, string>[] = parse(written(rows), { columns: true, record_delimiter: '\r\n' });
      expect(read).toHaveLength(rows.length);
      for (const [index, { words, sum, flag }] of rows.entries()) {
        expect(read[index]?.words).toBe(words ?? '');
        expect(read[index]?.sum === '' ? null : Number(read[index]?.sum)).toBe(sum);
        expect(read[index]?.flag).toBe(flag === null ? '' : String(flag));
      }
    }),
  );
});

test('more rows than go into one piece', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => ({ thing_id: `t${index}`, words: 'x', sum: 1, flag: true }));
  expect(written(rows).split('\r\n')).toHaveLength(2502);
});
