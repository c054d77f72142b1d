/** Logs: files whose tables have a row a decision. Each row is read alone, at its own place. */
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/fields.ts';
import type { LogRule } from '../../src/model/log-rule.ts';
import { parseLog } from '../../src/parse/log.ts';
import { logRows } from '../../src/parse/log-rows.ts';
import { draw } from '../extract/draw.ts';

const RULE: LogRule = { columns: { date: ['Date'], title: ['Decision'] } };

const LOG = `
|-------------|------------------|------------------------------------------|
| Date        | Decision         | Detail                                   |
|-------------|------------------|------------------------------------------|
| 4 May 2017  | New vans         | Bought for £12,000 plus VAT              |
|-------------|------------------|------------------------------------------|
|             | Fire hoses       | A grant of £900 is given                 |
|-------------|------------------|------------------------------------------|
|             |                  | It is paid in June 2017                  |
|-------------|------------------|------------------------------------------|
| May or June | Radios           | Noted                                    |
|-------------|------------------|------------------------------------------|
`;
const NEXT = `\f
|-------------|------------------|------------------------------------------|
| 9 May 2017  | Boats            | Bought for £7,000                        |
|-------------|------------------|------------------------------------------|
`;

const read = (picture: string, rule = RULE) => parseLog(draw(picture), rule, { office: 'dorset', fields: FIELDS });

const told = (picture: string, rule = RULE) =>
  (read(picture, rule).value ?? []).map(({ parsed: { fields, amounts } }) => ({
    title: fields.title.state === 'found' ? fields.title.winner.value : null,
    date: fields.decision_date.state === 'found' ? fields.decision_date.winner.value : null,
    sums: amounts.map(({ money }) => money.pence),
  }));

describe('rows', () => {
  test('each has its own words; a column without a value is blank, also where the cell holds no date', () =>
    expect(told(LOG)).toEqual([
      { title: 'New vans', date: '2017-05-04', sums: [1_200_000] },
      { title: 'Fire hoses', date: null, sums: [90_000] },
      { title: 'Radios', date: null, sums: [] },
    ]));

  test('a row without any named column goes on with the row before it', () => {
    const [, hoses] = logRows(draw(LOG), RULE);
    expect(hoses?.document.passages.map(({ text }) => text)).toEqual([
      'Fire hoses',
      'A grant of £900 is given',
      'It is paid in June 2017',
    ]);
  });

  test("the next page's table without heads has the same columns, and its own page", () => {
    const rows = read(LOG + NEXT).value ?? [];
    const title = rows[3]?.parsed.fields.title;
    expect(title).toMatchObject({
      state: 'found',
      winner: { value: 'Boats', evidence: [{ page: 2, quote: 'Boats' }] },
    });
    expect(rows.map(({ row }) => row.number)).toEqual([1, 2, 3, 4]);
  });

  test('each value stands where it is printed', () => {
    const [first] = read(LOG).value ?? [];
    const date = first?.parsed.fields.decision_date;
    expect(date).toMatchObject({
      state: 'found',
      winner: { trust: 'cell', rule: 'log:date-column', evidence: [{ page: 1, quote: '4 May 2017' }] },
    });
  });

  test('a cell of two unlike dates gives none', () => {
    const two = LOG.replace('| May or June |', '|1/5/17 2/5/17|');
    expect(told(two)[2]?.date).toBe(null);
  });

  test('the reference is that of its column, and no number in the words', () => {
    const withReference = LOG.replaceAll('Date       ', 'Ref        ').replace('4 May 2017 ', 'D/17       ');
    const rule = { columns: { reference: ['Ref'], title: ['Decision'] } };
    const found = (read(withReference, rule).value ?? []).map(({ parsed: { fields } }) => fields.reference);
    expect(found[0]).toMatchObject({ state: 'found', winner: { value: 'D/17' } });
    expect(found[1]).toMatchObject({ state: 'absent' });
  });
});

describe('what is no log', () => {
  test.for([
    ['a table of other heads', LOG.replace('Decision', 'Expenses')],
    ['a table that names one of two heads', LOG.replace('Date       ', 'Day        ')],
    ['no table', 'Date and Decision of 4 May 2017'],
  ] as const)('%s', ([, picture]) =>
    expect(read(picture)).toMatchObject({ value: undefined, issues: [{ code: 'LOG_WITHOUT_TABLE' }] }),
  );
});
