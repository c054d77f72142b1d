/** Lines, columns, tables, sections and furniture, on drawn pages (`draw()`), with the source of each table's cells. */
import { describe, expect, test } from 'vitest';
import type { Document, Table } from '../../src/model/document.ts';
import { draw } from './draw.ts';
import { outline } from './read.ts';

/** The text of each cell, row by row; lines of a cell are parted by ` / `. */
function cellsOf(document: Document, table: Table): string[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map(({ passages }) => passages.map((index) => document.passages[index]?.text).join(' / ')),
  );
}

describe('paragraphs', () => {
  test('lines that were filled are one paragraph, a gap begins another', () => {
    const document = draw(`
The Commissioner is asked to approve the award of the contract for segmentation
software to the supplier named below.

A second paragraph follows after white space that is wider than between lines.`);
    expect(outline(document)).toEqual([
      'paragraph: The Commissioner is asked to approve the award of the contract for segmentation software to the supplier named below.',
      'paragraph: A second paragraph follows after white space that is wider than between lines.',
    ]);
    expect(document.passages[0]?.lines.map(({ start, end }) => document.passages[0]?.text.slice(start, end))).toEqual([
      'The Commissioner is asked to approve the award of the contract for segmentation',
      'software to the supplier named below.',
    ]);
  });

  test('list items keep apart', () => {
    const kinds = outline(
      draw(`
The Commissioner approves the following matters in respect of the new agreement.
1. the award of the contract
2. the extension of the lease
(a) and one that is lettered`),
    );
    expect(kinds.slice(1)).toEqual([
      'item: 1. the award of the contract',
      'item: 2. the extension of the lease',
      'item: (a) and one that is lettered',
    ]);
  });

  test('a paragraph goes on over the page, past the furniture', () => {
    const document = draw(
      `The Commissioner is asked to approve the award of the contract for segmentation and for${'\n'.repeat(52)}Page 1 of 2\f` +
        `the services that go with it for a term of twelve months from the first of April.${'\n'.repeat(52)}Page 2 of 2`,
    );
    expect(outline(document)).toEqual([
      'paragraph: The Commissioner is asked to approve the award of the contract for segmentation and for the services that go with it for a term of twelve months from the first of April.',
      'furniture: Page 1 of 2',
      'furniture: Page 2 of 2',
    ]);
    const pages = document.passages[0]?.spans.map(({ word }) => word.page);
    expect(new Set(pages)).toEqual(new Set([1, 2]));
    expect(document.passages[0]?.page).toBe(1);
  });
});

describe('a table that a page break parts', () => {
  const rule = '|------------------|---------------|----------------|';
  const head = '|Role              |Name           |Date            |';
  const rest = `
${rule}
|Commissioner      |Susannah Wark  |17 July 2024    |
${rule}`;
  const first = `
${rule}
${head}
${rule}
|Finance Officer   |Keith Mowbray  |9 July 2024     |
${rule}${'\n'.repeat(46)}Form 3, version 2`;

  test('is one where the columns go on, past the furniture', () => {
    const document = draw(`${first}\f${rest}${'\n'.repeat(48)}Form 3, version 2`);
    expect(document.tables).toHaveLength(1);
    expect(cellsOf(document, document.tables[0] as Table)).toEqual([
      ['Role', 'Name', 'Date'],
      ['Finance Officer', 'Keith Mowbray', '9 July 2024'],
      ['Commissioner', 'Susannah Wark', '17 July 2024'],
    ]);
    expect(document.passages.find(({ text }) => text === 'Commissioner')?.page).toBe(2);
  });

  test('is two where the second has heads of its own, other columns, or text over it', () => {
    const other = rest.replace('|Comm', `|**Post**          |    **Signed** |        **Day** |\n${rule}\n|Comm`);
    expect(draw(`${first}\f${other}`).tables).toHaveLength(2);
    expect(draw(`${first}\f${rest.replaceAll('---|---', '-----|-').replaceAll('|Sus', '  |Sus')}`).tables).toHaveLength(
      2,
    );
    expect(draw(`${first}\f\nSigned by:\n${rest}`).tables).toHaveLength(2);
  });
});

describe('tables', () => {
  test('labels and values side by side, by how they line up', () => {
    const document = draw(`
Reference:        DN15-22
Date received:    March 2022
Officer:          Andrew Example`);
    const [table] = document.tables;
    expect(table).toMatchObject({ source: 'alignment', rows: 3, columns: 2, page: 1 });
    expect(cellsOf(document, table as Table)).toEqual([
      ['Reference:', 'DN15-22'],
      ['Date received:', 'March 2022'],
      ['Officer:', 'Andrew Example'],
    ]);
  });

  test('a value that wraps stays in its row', () => {
    const document = draw(`
Purpose:      Renewal of the agreement with the
              supplier for twelve months
Value:        £21,169.59`);
    const [table] = document.tables;
    expect(cellsOf(document, table as Table)).toEqual([
      ['Purpose:', 'Renewal of the agreement with the supplier for twelve months'],
      ['Value:', '£21,169.59'],
    ]);
  });

  test('cells between ruling lines, also merged and empty ones', () => {
    const document = draw(`
|----------------------|---------------|------------|
| Request for Decision | Received:     | Ref DN15   |
|                      | March 2022    |            |
|----------------------|---------------|------------|
| Signed by the Commissioner           |            |
|--------------------------------------|------------|`);
    const [table] = document.tables;
    expect(table).toMatchObject({ source: 'rulings', rows: 2, columns: 3 });
    expect(cellsOf(document, table as Table)).toEqual([
      ['Request for Decision', 'Received: / March 2022', 'Ref DN15'],
      ['Signed by the Commissioner', ''],
    ]);
    expect(table?.cells.find(({ row, column }) => row === 1 && column === 0)?.columnSpan).toBe(2);
    expect(document.passages.every(({ cell }) => cell?.table === 0)).toBe(true);
  });

  const HEADS = '| Lot      | Provider     | Price   |';
  const overTwoPages = (first: string, second: string): Document =>
    draw(`${'\n'.repeat(49)}${first}\n\nPage 1 of 2\f${second}${'\n'.repeat(50)}Page 2 of 2`);

  test('a table goes on over the page, past the furniture, and heads that stand there again are furniture', () => {
    const document = overTwoPages(
      `${HEADS}\n| 1        | Alder Care   | £7,200  |`,
      `${HEADS}\n| 2        | Birch Trust  | £9,100  |`,
    );
    expect(document.tables).toHaveLength(1);
    expect(cellsOf(document, document.tables[0] as Table)).toEqual([
      ['Lot', 'Provider', 'Price'],
      ['1', 'Alder Care', '£7,200'],
      ['2', 'Birch Trust', '£9,100'],
    ]);
    expect(outline(document).filter((line) => line.startsWith('furniture'))).toEqual(
      expect.arrayContaining(['furniture: Lot', 'furniture: Price', 'furniture: Page 1 of 2']),
    );
  });

  test('a row that the page cuts is one row, and its sentence one paragraph', () => {
    const document = overTwoPages(
      '| Lot      | Provider     | Price of the whole term with |',
      '|          |              | both options                 |\n| 2        | Birch Trust  | £9,100                       |',
    );
    expect(cellsOf(document, document.tables[0] as Table)).toEqual([
      ['Lot', 'Provider', 'Price of the whole term with both options'],
      ['2', 'Birch Trust', '£9,100'],
    ]);
  });

  test('two tables are two: with text between, or of other columns', () => {
    const second = '| 2        | Birch Trust  | £9,100  |';
    const first = `${HEADS}\n| 1        | Alder Care   | £7,200  |`;
    expect(overTwoPages(first, `The next lots follow.\n\n${HEADS}\n${second}`).tables).toHaveLength(2);
    expect(overTwoPages(first, '| Signed    | Ann Hart        |\n| Dated     | 1 May 2024      |').tables).toHaveLength(
      2,
    );
  });

  test('every word of a cell stands within the box of the cell', () => {
    const document = draw(`
|-----------|-------------|
| Total     | £21,169.59  |
|-----------|-------------|
| Share     | £10,584.79  |
|-----------|-------------|`);
    for (const { cells } of document.tables) {
      for (const { box, passages } of cells) {
        const words = passages.flatMap((index) => document.passages[index]?.spans ?? []).map(({ word }) => word.box);
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) {
          expect(word.left).toBeGreaterThanOrEqual(box.left);
          expect(word.right).toBeLessThanOrEqual(box.right);
          expect(word.top).toBeGreaterThanOrEqual(box.top);
          expect(word.bottom).toBeLessThanOrEqual(box.bottom);
        }
      }
    }
  });

  test('columns of prose are read one after the other, not across', () => {
    const document = draw(`
The Commissioner has read the        The report was sent to all of the
report and agrees to the award       partners in the month of February
of the contract to the supplier      and none of them raised a concern
for the reasons that are given       about the cost of the new service
below and in the paper attached      or about the length of its term.`);
    expect(document.tables).toEqual([]);
    const text = document.passages.map((passage) => passage.text).join(' ');
    expect(text.indexOf('paper attached')).toBeLessThan(text.indexOf('The report was sent'));
  });
});

describe('sections', () => {
  const DOCUMENT = draw(`
# Decision

The Commissioner approves the award of the contract to the supplier.

# Declaration of interests

I confirm that I do not have any disclosable pecuniary interests in this matter.`);

  test('bold lines head the passages below them', () => {
    expect(outline(DOCUMENT)).toEqual([
      'heading: Decision',
      'paragraph: The Commissioner approves the award of the contract to the supplier.',
      'heading: Declaration of interests',
      'paragraph: I confirm that I do not have any disclosable pecuniary interests in this matter.',
    ]);
    expect(DOCUMENT.sections.map(({ heading, from, to }) => [heading, from, to])).toEqual([
      [null, 0, 0],
      [0, 0, 2],
      [2, 2, 4],
    ]);
    expect(DOCUMENT.passages.map(({ section }) => section)).toEqual([1, 1, 2, 2]);
  });

  test('a bold label with its value is no heading', () => {
    const kinds = draw(`
# Decision: Approved

The Commissioner approves the award of the contract to the supplier.`);
    expect(kinds.passages[0]?.kind).toBe('paragraph');
  });

  test('capitals head sections only where nothing is bold', () => {
    const plain = draw(`
OFFICER APPROVAL

The officer has approved the contents of this report to the Commissioner.`);
    expect(plain.passages[0]?.kind).toBe('heading');
    const bold = draw(`
# Decision

OFFICER APPROVAL

The officer has approved the contents of this report to the Commissioner.`);
    expect(bold.passages[1]?.kind).toBe('paragraph');
  });
});

describe('furniture', () => {
  const TEXTS = ['The first page speaks of the award.', 'The second one names the cost of it.', 'The third is signed.'];
  const page = (text: string, index: number): string =>
    `NOT PROTECTIVELY MARKED${'\n'.repeat(9)}${text}${'\n'.repeat(43)}Office of the Commissioner    Page ${index + 1}`;

  test('what repeats in the margins, markings and page numbers; nothing is lost', () => {
    const document = draw(TEXTS.map(page).join('\f'));
    const furniture = document.passages.filter(({ kind }) => kind === 'furniture').map(({ text }) => text);
    expect(furniture.filter((text) => text === 'NOT PROTECTIVELY MARKED')).toHaveLength(3);
    expect(furniture.filter((text) => text === 'Office of the Commissioner')).toHaveLength(3);
    expect(furniture.filter((text) => /^Page \d$/.test(text))).toHaveLength(3);
    expect(document.passages.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text)).toEqual(TEXTS);
  });

  test('a number in a row of other words is no number of a page', () => {
    expect(outline(draw('| Decision number | 1  | Submitted by | Head of Estates |\n\nThe lease is taken.'))).toContain(
      'cell: 1',
    );
    expect(outline(draw(`The lease is taken.${'\n'.repeat(52)}1`))).toContain('furniture: 1');
  });

  test('words before the number of this page', () => {
    const foot = (text: string): string[] => outline(draw(`The lease is taken.${'\n'.repeat(52)}${text}`));
    expect(foot('Log of decisions - page 1')).toContain('furniture: Log of decisions - page 1');
    expect(foot('The map is on the plan, page 3')).toContain('paragraph: The map is on the plan, page 3');
  });

  test('a path of the source file at the foot', () => {
    const document = draw(`The Commissioner approves.${'\n'.repeat(53)}H:\\Decisions\\2022\\DN15-22 final.docx`);
    expect(document.passages.at(-1)).toMatchObject({ kind: 'furniture' });
  });

  test('a bold reference in the head of one page is no furniture', () => {
    const document = draw(`# DN15-22\n\n\n\n\n\n\n\n\n\n\nThe Commissioner approves the award of the contract.`);
    expect(document.passages[0]).toMatchObject({ kind: 'heading', text: 'DN15-22' });
  });
});

describe('a dash at the start of a line', () => {
  const passagesOf = (picture: string): string[] => draw(picture).passages.map(({ text }) => text);

  test('goes on with a range that wrapped', () => {
    expect(
      passagesOf(`
The grant is for a period of twelve months from 1st October 2023
– 30th September 2024 and is paid in two parts to the club.`),
    ).toEqual([
      'The grant is for a period of twelve months from 1st October 2023 - 30th September 2024 and is paid in two parts to the club.',
    ]);
  });

  test('opens an item behind a sentence', () => {
    expect(
      passagesOf(`
The following were bought for the two stations in the county:
– 30 radios of the new kind
– 12 vans`),
    ).toHaveLength(3);
  });
});
