/** Words of hand-written pages: what they spell and where they stand, in points from the top left of the page. */
import { describe, expect, test } from 'vitest';
import { documentOf, outline, wordOf, wordsOf } from './read.ts';
import { onePage, show, writePdf } from './write-pdf.ts';

/** Page height of the hand-written pages. */
const HEIGHT = 842;

describe('places', () => {
  test('a word stands between its first and last letter, about its base line', async () => {
    const { box, size, page, bold, origin } = wordOf(
      await documentOf(onePage(show(100, 700, 10, 'Decision'))),
      'Decision',
    );
    // Eight letters of Courier at 10 points: 48 points.
    expect(box.left).toBeCloseTo(100, 1);
    expect(box.right).toBeCloseTo(148, 1);
    expect(box.top).toBeGreaterThan(HEIGHT - 700 - 11);
    expect(box.top).toBeLessThan(HEIGHT - 700 - 5);
    expect(box.bottom).toBeGreaterThan(HEIGHT - 700);
    expect(box.bottom).toBeLessThan(HEIGHT - 700 + 5);
    expect({ size, page, bold, origin }).toEqual({ size: 10, page: 1, bold: false, origin: 'text' });
  });

  test('words of one string each have their own place', async () => {
    const document = await documentOf(onePage(show(100, 700, 10, 'ab cd  ef')));
    expect(wordsOf(document).map(({ text, box }) => [text, Math.round(box.left), Math.round(box.right)])).toEqual([
      ['ab', 100, 112],
      ['cd', 118, 130],
      ['ef', 142, 154],
    ]);
  });

  test('the matrices of text and graphics, spacing, scale and rise all move it', async () => {
    const content = 'q 2 0 0 2 10 20 cm BT /F3 10 Tf 1 0 0 1 30 300 Tm 1 Tc 50 Tz 3 Ts (ab) Tj ET Q';
    const { box, size } = wordOf(await documentOf(onePage(content)), 'ab');
    // Each letter is 6 wide and 1 apart, halved, doubled; the box ends where the last letter does.
    expect(box.left).toBeCloseTo(10 + 2 * 30, 1);
    expect(box.right).toBeCloseTo(70 + 2 * (0.5 * 7 + 0.5 * 6), 1);
    expect(size).toBeCloseTo(20, 1);
    expect((box.top + box.bottom) / 2).toBeCloseTo(HEIGHT - (20 + 2 * 303) - 6, -1);
  });

  test('moves within TJ part words only when they are wide', async () => {
    const document = await documentOf(onePage('BT /F3 10 Tf 100 700 Td [(Deci) -20 (sion) -500 (Notice)] TJ ET'));
    expect(wordsOf(document).map(({ text }) => text)).toEqual(['Decision', 'Notice']);
    expect(wordOf(document, 'Notice').box.left).toBeCloseTo(100 + 48 + 0.2 + 5, 1);
  });

  test('text in a form is where the form is put', async () => {
    const bytes = writePdf({
      pages: [{ content: 'q 1 0 0 1 50 60 cm /X Do Q' }],
      resources: '/XObject << /X 100 0 R >>',
      objects: [
        {
          dictionary:
            '/Type /XObject /Subtype /Form /BBox [0 0 500 700] /Resources << /Font << /F3 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >>',
          stream: show(10, 500, 10, 'inside'),
        },
      ],
    });
    expect(wordOf(await documentOf(bytes), 'inside').box.left).toBeCloseTo(60, 1);
  });

  test('words beyond the edge of the page are no part of it', async () => {
    const document = await documentOf(
      onePage(show(100, 700, 10, 'seen'), show(700, 700, 10, 'beyond'), show(100, -90, 10, 'below')),
    );
    expect(wordsOf(document).map(({ text }) => text)).toEqual(['seen']);
  });
});

describe('turned pages', () => {
  const line = (matrix: string, text: string): string => `BT /F3 10 Tf ${matrix} Tm (${text}) Tj ET`;

  test.each([
    [0, '1 0 0 1 100 700', [595, 842], 100, 142],
    [90, '0 1 -1 0 100 300', [842, 595], 300, 100],
    [180, '-1 0 0 -1 500 100', [595, 842], 95, 100],
    [270, '0 -1 1 0 100 700', [842, 595], 142, 495],
  ] as const)('text that must be turned by %i degrees', async (turned, matrix, [width, height], left, baseline) => {
    const document = await documentOf(onePage(line(matrix, 'turned text')));
    expect(document.pages).toMatchObject([{ turned, width, height }]);
    const { box } = wordOf(document, 'turned');
    expect(box.left).toBeCloseTo(left, 0);
    expect(box.right - box.left).toBeCloseTo(36, 1);
    expect(box.top).toBeLessThan(baseline);
    expect(box.bottom).toBeGreaterThan(baseline);
    expect(outline(document)).toEqual(['paragraph: turned text']);
  });

  test('a page that the file turns itself is read as it is shown', async () => {
    const bytes = writePdf({ pages: [{ rotate: 90, content: line('0 1 -1 0 100 300', 'as shown') }] });
    const document = await documentOf(bytes);
    expect(document.pages).toMatchObject([{ turned: 0, width: 842, height: 595 }]);
    expect(wordOf(document, 'as').box.left).toBeCloseTo(300, 0);
  });

  test('a stamp up the margin is read apart and turns nothing', async () => {
    const rows = [700, 680, 660].map((y) => show(100, y, 10, 'The Commissioner approves the award.'));
    const document = await documentOf(onePage(...rows, line('0 1 -1 0 30 300', 'Ref 12')));
    expect(document.pages).toMatchObject([{ turned: 0 }]);
    expect(outline(document).at(-1)).toBe('paragraph: Ref 12');
  });
});

describe('what glyphs spell', () => {
  const font = (differences: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /Differences [65 ${differences}] >> >>`;
  const spelt = async (differences: string, codes: string): Promise<string[]> => {
    const bytes = writePdf({ pages: [{ content: show(100, 700, 10, codes, 'G') }], fonts: { G: font(differences) } });
    return wordsOf(await documentOf(bytes)).map(({ text }) => text);
  };

  test('ligatures are spelt out', async () => {
    expect(await spelt('/o /f /fi /c /e /fl', 'ABCDEF')).toEqual(['officefl']);
  });

  test('a letter and its accent become one character', async () => {
    expect(await spelt('/e /uni0301 /L', 'CAB')).toEqual(['L\u00e9']);
  });

  test('pounds, dashes and quotation marks stay as printed', async () => {
    const [passage] = (await documentOf(onePage(show(100, 700, 10, '\xa321,169.59 \x96 \x93ex\x94 it\x92s')))).passages;
    expect(passage?.printed).toBe('£21,169.59 – “ex” it’s');
    expect(passage?.text).toBe('£21,169.59 - "ex" it\'s');
  });

  test('bold is known by the name of the font, by outline and by double printing', async () => {
    const document = await documentOf(
      onePage(
        show(100, 700, 10, 'name', 'F2'),
        `2 Tr ${show(100, 660, 10, 'outline')} 0 Tr`,
        show(100, 620, 10, 'twice'),
        show(100.3, 620, 10, 'twice'),
        show(100, 580, 10, 'plain'),
      ),
    );
    expect(wordsOf(document).map(({ text, bold }) => [text, bold])).toEqual([
      ['name', true],
      ['outline', true],
      ['twice', true],
      ['plain', false],
    ]);
  });

  test('text that is not shown was read by a machine', async () => {
    const document = await documentOf(
      onePage('3 Tr', show(100, 700, 10, 'Laid under the picture of a page by a scanner')),
    );
    expect(document.method).toBe('ocr');
    expect(wordOf(document, 'Laid').origin).toBe('ocr');
  });

  test('a raised ordinal belongs to its number', async () => {
    const [passage] = (
      await documentOf(onePage(show(100, 700, 10, '31'), show(112, 704, 6, 'st'), show(125, 700, 10, 'March')))
    ).passages;
    expect(passage?.text).toBe('31st March');
  });
});
