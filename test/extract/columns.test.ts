/** Columns without ruling lines: narrow gaps at a shared edge, and cells that are set to the middle of their row. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/extract/layout/compose.ts';
import type { Sheet } from '../../src/extract/layout/sheet.ts';
import { draw, drawSheets } from './draw.ts';

/** The texts of each row of the first table; lines of a cell are parted by ` / `. */
function rowsOf({ tables, passages }: ReturnType<typeof compose>): string[][] {
  const [table] = tables;
  return Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    (table?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map((cell) => cell.passages.map((index) => passages[index]?.text).join(' / ')),
  );
}

/** The sheets with what stands right of `from` moved down by half a line, as in cells that are set to the middle. */
const lowered = (sheets: readonly Sheet[], from: number): Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    tokens: sheet.tokens.map((token) => {
      const { word } = token;
      if (word.box.left < from) return token;
      const box = { ...word.box, top: word.box.top + 7, bottom: word.box.bottom + 7 };
      return { ...token, word: { ...word, box }, baseline: token.baseline + 7 };
    }),
  }));

describe('a narrow gap', () => {
  test('parts columns where rows above and below show the edge', () => {
    const document = draw(`
Area           Recipient               Nights
Exeter         Exeter City Council     52
Kingsteignton  Teignbridge Council      17
Torquay        Torbay Council          61`);
    expect(rowsOf(document)).toEqual([
      ['Area', 'Recipient', 'Nights'],
      ['Exeter', 'Exeter City Council', '52'],
      ['Kingsteignton', 'Teignbridge Council', '17'],
      ['Torquay', 'Torbay Council', '61'],
    ]);
  });

  test('parts columns whose figures end at one edge', () => {
    const document = draw(`
Alder Ltd      £14,960     Not met
Birch plc  £12,204,225  Not met
Cedar LLP      £29,700     Met`);
    expect(rowsOf(document)).toEqual([
      ['Alder Ltd', '£14,960', 'Not met'],
      ['Birch plc', '£12,204,225', 'Not met'],
      ['Cedar LLP', '£29,700', 'Met'],
    ]);
  });

  test('is a gap between words where no other row shows an edge, or every space of the line is as wide', () => {
    const lone = draw(`
Area           Recipient               Nights
Exeter         Exeter City Council     52
Newton  Abbot and Dawlish together     17`);
    expect(rowsOf(lone)[2]).toEqual(['Newton Abbot and Dawlish together', '17']);
    const stretched = draw(`
Area           Recipient               Nights
Exeter         Exeter City Council     52
Torquay        Torbay Council          61

The  grants  are  paid  to  councils  in
two  parts,  half  of  it  in  advance.`);
    expect(stretched.passages.at(-1)?.text).toBe(
      'The grants are paid to councils in two parts, half of it in advance.',
    );
  });
});

describe('heads and labels that wrap', () => {
  test('the second line of a bold head stands level with the values of the others', () => {
    const document = draw(`
**Submitted**         **Chief Executive**   **Decided**
3 November 2025   **cleared**           13 November
                  10 November       2025
                  2025`);
    expect(rowsOf(document)).toEqual([
      ['Submitted', 'Chief Executive cleared', 'Decided'],
      ['3 November 2025', '10 November 2025', '13 November 2025'],
    ]);
  });

  test('bold labels of the next row are no part of the heads', () => {
    const document = draw(`
**Submitted**         **Decided**
**Published**         **Effective**`);
    expect(rowsOf(document)).toEqual([
      ['Submitted', 'Decided'],
      ['Published', 'Effective'],
    ]);
  });

  test('a label that wraps a few points before its value is one label', () => {
    const document = draw(`
Prif Weithredwr / Chief    Ada Marsh, 14/08/2024
Officer`);
    expect(rowsOf(document)).toEqual([['Prif Weithredwr / Chief Officer', 'Ada Marsh, 14/08/2024']]);
  });

  test('a figure after a month that is no year begins a row of their own', () => {
    const document = draw(`
Opened by 3 November   12
17 tenders sent        14`);
    expect(rowsOf(document)).toHaveLength(2);
  });
});

describe('cells set to the middle of their row', () => {
  test('a label of two lines and the answer between them are one row', () => {
    const sheets = drawSheets(`
Trysorydd /            Agreed               17.09.2019
Treasurer

Prif Weithredwr /      Agreed               19.09.2019
Chief Executive`);
    expect(rowsOf(compose(lowered(sheets, 150)))).toEqual([
      ['Trysorydd / Treasurer', 'Agreed', '17.09.2019'],
      ['Prif Weithredwr / Chief Executive', 'Agreed', '19.09.2019'],
    ]);
  });

  test('lines a whole line apart stay rows of their own', () => {
    expect(
      rowsOf(
        draw(`
Treasurer              Agreed               17.09.2019
Chief Executive        Agreed               19.09.2019`),
      ),
    ).toHaveLength(2);
  });
});
