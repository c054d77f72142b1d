/** Heads over the columns of a table, and where a look upwards ends without one. */
import { describe, expect, test } from 'vitest';
import type { Document, Table } from '../../../src/model/document.ts';
import { columnsOf, headOf } from '../../../src/parse/amounts/grid.ts';
import { draw } from '../../extract/draw.ts';

/** A document of one table with these texts, a passage for each line; those that open with `*` are bold. */
function ofRows(rows: readonly (readonly string[])[]): { document: Document; table: Table } {
  const page = draw('| Item | Cost |');
  const [passage] = page.passages;
  const [drawn] = page.tables;
  const [cell] = drawn?.cells ?? [];
  if (passage === undefined || drawn === undefined || cell === undefined) throw new Error('nothing was drawn');
  const entries = rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, text })));
  const lines = entries.flatMap(({ text }, at) => text.split('\n').map((line) => ({ at, line })));
  const indexesOf = (at: number): number[] => lines.flatMap((line, index) => (line.at === at ? [index] : []));
  const cells = entries.map(({ row, column, text }, at) => ({
    ...cell,
    row,
    column,
    header: false,
    passages: text === '' ? [] : indexesOf(at),
  }));
  const passages = lines.map(({ line }, index) => ({
    ...passage,
    index,
    text: line.replace('*', ''),
    bold: line.startsWith('*'),
  }));
  const table = { ...drawn, rows: rows.length, columns: 2, cells };
  return { document: { ...page, passages, tables: [table] }, table };
}

/** The head over the last cell of the last row. */
function headOver(...rows: readonly (readonly string[])[]): string {
  const { document, table } = ofRows(rows);
  const cell = table.cells.at(-1);
  if (cell === undefined) throw new Error('a table without cells');
  return headOf(document, table, cell);
}

const PROSE = 'It was agreed at the meeting that all of these are to be paid from the fund of the coming year';

describe('the head over a sum', () => {
  test('the label over it in its own cell, whatever the row above says', () => {
    expect(headOver(['*Item', '*Term\nFive years'], ['Route\nOpen', 'Current cost\n£1,200'])).toBe('Current cost');
    expect(headOver(['*Item', '*Price'], ['Vans', 'from 2024\n£1,200'])).toBe('Price');
    expect(headOver(['*Item', '*Price'], ['Vans', '£1,200\nno VAT'])).toBe('Price');
  });
  test('a row without figures over one row of sums, not of one sum', () => {
    expect(headOver(['Net', 'Gross'], ['£1,000', '£1,200'])).toBe('Gross');
    expect(headOver(['Item', 'Gross'], ['Vans', '£1,200'])).toBe('');
  });
  test('a row without figures over a column of figures', () => {
    expect(headOver(['Item', 'Yearly cost'], ['Vans', '£1,200'], ['Cars', '£900'])).toBe('Yearly cost');
  });

  test('none over a column with a cell of words, nor over a single sum', () => {
    expect(headOver(['Item', 'Yearly cost'], ['Vans', 'none'], ['Cars', '£900'])).toBe('');
    expect(headOver(['Item', 'Yearly cost'], ['Cars', '£900'])).toBe('');
  });

  test('a bold row over a single sum', () => {
    expect(headOver(['*Item', '*Price'], ['Cars', '£900'])).toBe('Price');
  });

  test('a row of one cell beside the blank corner over the names of the rows', () => {
    expect(headOver(['', 'Price'], ['First term', '£7,200'], ['Fourth year', '£900'])).toBe('Price');
    expect(headOver(['', 'Price'], ['Fourth year', '£900'])).toBe('');
    expect(headOver(['', '*Price'], ['Fourth year', '£900'])).toBe('Price');
  });

  test('the nearer of two, past rows of figures', () => {
    expect(headOver(['*Item', '*Old'], ['Cars', '£5'], ['*Item', '*New'], ['Vans', '£7'], ['Cars', '£9'])).toBe('New');
  });

  test('a row of one cell is none, and a cell of prose between ends the look', () => {
    expect(headOver(['*Prices'], ['Cars', '£900'])).toBe('');
    expect(headOver(['*Item', '*Price'], ['Note', PROSE], ['Cars', '£900'])).toBe('');
  });
});

test('columns are the first row of more than one cell', () => {
  const { document, table } = ofRows([['Prices'], ['Item', 'Yearly cost'], ['Vans', '£1,200']]);
  expect(columnsOf(document, table)).toEqual(['Item', 'Yearly cost']);
});

test('thousands of sums under one head are not compared with each other', () => {
  const { document, table } = ofRows([
    ['Item', 'Cost'],
    ...Array.from({ length: 6000 }, (_, row) => [`Row ${row}`, `£${row + 1}`]),
  ]);
  const start = performance.now();
  const sums = table.cells.filter(({ column, row }) => column === 1 && row > 0);
  expect(new Set(sums.map((cell) => headOf(document, table, cell)))).toEqual(new Set(['Cost']));
  expect(performance.now() - start).toBeLessThan(3000);
});
