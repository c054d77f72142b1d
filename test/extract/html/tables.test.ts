/** Tables, lists of terms and fields: cells where rules look for them. */
import { describe, expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

test('cells have rows and columns, spans counted, headers told', async () => {
  const { tables, passages } = await pageOf(
    '<table><thead><tr><th>Item<th colspan=2>Cost</thead><tr><td rowspan=2>Van<td>£1<td>£2<tr><td>£3<td>£4</table>',
  );
  const [table] = tables;
  expect(table).toMatchObject({ rows: 3, columns: 3, source: 'tags' });
  expect(
    table?.cells.map(({ row, column, rowSpan, columnSpan, header, passages: [at = -1] }) => [
      `${row},${column} ${rowSpan}x${columnSpan}`,
      header,
      passages[at]?.text,
    ]),
  ).toEqual([
    ['0,0 1x1', true, 'Item'],
    ['0,1 1x2', true, 'Cost'],
    ['1,0 2x1', false, 'Van'],
    ['1,1 1x1', false, '£1'],
    ['1,2 1x1', false, '£2'],
    ['2,1 1x1', false, '£3'],
    ['2,2 1x1', false, '£4'],
  ]);
});

test('cells of a row stand side by side, those of a column one below the other', async () => {
  const { passages } = await pageOf('<table><tr><td>Signed and sealed<td>Date<tr><td>J. Doe<td>5 May</table>');
  const [signed, date, name, day] = passages.map(({ box }) => box);
  expect(date?.top).toBe(signed?.top);
  expect(date?.left).toBeGreaterThan(signed?.right ?? 0);
  expect([name?.left, day?.left]).toEqual([signed?.left, date?.left]);
  expect(name?.top).toBeGreaterThanOrEqual(signed?.bottom ?? 0);
});

test('an empty cell is a cell without words, a hidden one is none', async () => {
  const { tables } = await pageOf('<table><tr><td>Ref<td>&nbsp;<td hidden>x<tr><td>A<td>B</table>');
  expect(tables[0]?.cells.map(({ passages }) => passages.length)).toEqual([1, 0, 1, 1]);
});

test('paragraphs of a cell are passages of it', async () => {
  expect(await read('<table><tr><td>Summary<td><p>One.</p><ul><li>Two</ul><tr><td>Ref<td>12</table>')).toEqual([
    '0,0: Summary',
    '0,1: One.',
    '0,1: Two',
    '1,0: Ref',
    '1,1: 12',
  ]);
});

describe('tables that are none', () => {
  test('one that lays out the page is read cell by cell', async () => {
    const menu = '<td><ul><li>Home</ul>';
    expect(await read(`<table role=presentation><tr>${menu}<td><h1>Vans</h1><p>Text.</table>`)).toEqual([
      'item: Home',
      'heading: Vans',
      'paragraph: Text.',
    ]);
  });

  test('one of one cell is a box', async () => {
    expect(await read('<table><tr><td><h2>Decision</h2><p>Approved.</table>')).toEqual([
      'heading: Decision',
      'paragraph: Approved.',
    ]);
  });

  test('one that holds little but tables is a layout', async () => {
    const inner = '<table><tr><td>Ref<td>12/2024<tr><td>Title<td>Vans and their upkeep</table>';
    expect(await read(`<table><tr><td>x<td>${inner}</table>`)).toEqual([
      'paragraph: x',
      '0,0: Ref',
      '0,1: 12/2024',
      '1,0: Title',
      '1,1: Vans and their upkeep',
    ]);
  });
});

describe('a table within a table', () => {
  const offers = '<table><tr><th>Firm<th>Price<tr><td>Acme Ltd<td>£5<tr><td>Beta Ltd<td>£6</table>';
  const words = 'The offers that were received by the day are these, in the order of their price';

  test('in a row of its own is a table, and parts the form', async () => {
    const html = `<table><tr><td>Ref<td>12<tr><td colspan=2><p>${words}</p>${offers}<tr><td>Signed<td>J. Doe</table>`;
    expect(await read(html)).toEqual([
      '0,0: Ref',
      '0,1: 12',
      `paragraph: ${words}`,
      '0,0: Firm',
      '0,1: Price',
      '1,0: Acme Ltd',
      '1,1: £5',
      '2,0: Beta Ltd',
      '2,1: £6',
      '0,0: Signed',
      '0,1: J. Doe',
    ]);
  });

  test('beside a label is read row by row', async () => {
    const html = `<table><tr><td>Summary of all<td>${words}${offers}</table>`;
    expect(await read(html)).toEqual([
      '0,0: Summary of all',
      `0,1: ${words}`,
      '0,1: Firm Price',
      '0,1: Acme Ltd £5',
      '0,1: Beta Ltd £6',
    ]);
  });
});

describe('labels and values', () => {
  test('of a list of terms are rows', async () => {
    expect(await read('<dl><dt>Ref<dd>12<div><dt>Officers<dd>J. Doe<dd>A. Roe</div></dl>')).toEqual([
      '0,0: Ref',
      '0,1: 12',
      '1,0: Officers',
      '1,1: J. Doe',
      '1,1: A. Roe',
    ]);
  });

  test('of fields are rows where they are elements of their own', async () => {
    const field = (label: string, value: string): string =>
      `<div class="field"><div class="field__label">${label}</div><div class="field__item">${value}</div></div>`;
    expect(
      await read(`${field('Reference code', 'PCD 12')}\n${field('Date signed', '5 May 2024')}<p>Text.</p>`),
    ).toEqual(['0,0: Reference code', '0,1: PCD 12', '1,0: Date signed', '1,1: 5 May 2024', 'paragraph: Text.']);
    expect(
      await read(
        '<section><div class="label">Ref</div><div>12</div><div class="label">Date</div><div>5 May</div></section>',
      ),
    ).toEqual(['0,0: Ref', '0,1: 12', '1,0: Date', '1,1: 5 May']);
  });

  test('in one line with a colon are a line, and a title over its text is a heading', async () => {
    expect(await read('<p><span class="mgLabel">Decision status: </span><span>Approved</span></p>')).toEqual([
      'paragraph: Decision status: Approved',
    ]);
    expect(await read('<div><h2 class="label">Decision</h2><h3>Of the day</h3></div>')).toEqual([
      'heading: Decision',
      'heading: Of the day',
    ]);
    const long = 'word '.repeat(80).trim();
    expect(await read(`<div><div class="box-title">Advice</div><div class="box-content">${long}</div></div>`)).toEqual([
      'paragraph: Advice',
      `paragraph: ${long}`,
    ]);
  });
});
