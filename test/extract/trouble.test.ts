/** Files that cannot be read, or not wholly: each gives a Document or a clear issue, never an exception. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ExtractOptions, extract } from '../../src/extract/extract.ts';
import { pagesInWords } from '../../src/extract/page-trouble.ts';
import { codesOf, documentOf, fixture, outline } from './read.ts';
import { onePage, type PdfObject, show, writePdf } from './write-pdf.ts';

const SENTENCE = 'The Commissioner approves the award of the contract to the supplier.';
const WHOLE = onePage(show(72, 700, 10, SENTENCE));

/** What extract says of bytes of which there is no Document. */
async function refusal(bytes: Uint8Array, options?: ExtractOptions): Promise<string> {
  const { value, issues } = await extract(bytes, options);
  expect(value).toBeUndefined();
  expect(issues).toHaveLength(1);
  expect(issues[0]?.severity).toBe('error');
  return `${issues[0]?.code}: ${issues[0]?.message}`;
}

describe('no PDF', () => {
  test.each([
    ['', 'an empty file'],
    ['PK\u0003\u0004\u0014 [Content_Types].xml word/document.xml', 'a Word file (DOCX)'],
    ['\u00d0\u00cf\u0011\u00e0', 'an old Office file (DOC, XLS or MSG)'],
    ['\u00ff\u00d8\u00ff\u00e0 JFIF', 'a picture (JPEG)'],
    ['The page that you asked for is not here.', 'a text file'],
    ['\u0001\u0002\u0003\u0004', 'bytes of no known kind'],
  ])('%j', async (opening, kind) => {
    expect(await refusal(Buffer.from(opening, 'latin1'))).toBe(`NOT_A_PDF: unexpected ${kind}, expected a PDF`);
  });

  test.each(['<!DOCTYPE html><html><body>Not found</body></html>', '\n<HTML><head>'])(
    '%j where only a PDF is looked for',
    async (opening) => {
      const message = 'NOT_A_PDF: unexpected a web page (HTML), expected a PDF';
      expect(await refusal(Buffer.from(opening, 'latin1'), { html: false })).toBe(message);
    },
  );

  test('a header behind a few bytes of something else still opens', async () => {
    const bytes = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), WHOLE]);
    expect(outline(await documentOf(bytes))).toEqual([`paragraph: ${SENTENCE}`]);
  });
});

describe('passwords', () => {
  const encrypted = (userPassword: string): Uint8Array =>
    writePdf({ userPassword, pages: [{ content: show(72, 700, 10, SENTENCE) }] });

  test('a file that asks for one is refused in plain words', async () => {
    expect(await refusal(encrypted('hunter2'))).toBe(
      'PDF_ENCRYPTED: unexpected password, expected a PDF that opens without one',
    );
  });

  test('a file that is only locked against changes is read', async () => {
    const bytes = encrypted('');
    expect(Buffer.from(bytes).includes(SENTENCE)).toBe(false);
    expect(outline(await documentOf(bytes))).toEqual([`paragraph: ${SENTENCE}`]);
    expect(await codesOf(bytes)).toEqual([]);
  });
});

describe('damage', () => {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

  test('a file cut short is mended and marked when its catalogue is there', async () => {
    const cut = Buffer.from(text(WHOLE).slice(0, text(WHOLE).indexOf('xref\n')), 'latin1');
    const { value, issues } = await extract(cut);
    expect(value).toMatchObject({ repaired: true });
    expect(issues).toMatchObject([{ code: 'PDF_REPAIRED', severity: 'warning' }]);
    expect(value && outline(value)).toEqual([`paragraph: ${SENTENCE}`]);
  });

  test('a file cut before its pages is refused', async () => {
    expect(await refusal(WHOLE.subarray(0, 40))).toMatch(/^PDF_DAMAGED: /);
    expect(await refusal(Buffer.from('%PDF-1.7\n'))).toMatch(/^PDF_DAMAGED: /);
  });

  test('a broken cross-reference table is mended and marked', async () => {
    const broken = Buffer.from(text(WHOLE).replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    expect(await codesOf(broken)).toEqual(['PDF_REPAIRED']);
    expect(outline(await documentOf(broken))).toEqual([`paragraph: ${SENTENCE}`]);
  });

  test('damage within a stream is marked: its page may have lost half its text', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => show(72, 800 - 15 * index, 10, `${index} ${SENTENCE}`));
    const bytes = Buffer.from(writePdf({ deflate: true, pages: [{ content: lines.join('\n') }] }));
    expect(await codesOf(bytes)).toEqual([]);
    const middle = bytes.indexOf('stream\n') + 200;
    bytes.fill(0xaa, middle, middle + 8);
    const { value, issues } = await extract(bytes);
    expect(value).toMatchObject({ repaired: true });
    expect(issues.map(({ code }) => code)).toContain('PDF_REPAIRED');
  });

  test('one page that cannot be read leaves the others', async () => {
    const whole = writePdf({
      pages: [1, 2].map((number) => ({ content: show(72, 700, 10, `Page ${number}. ${SENTENCE}`) })),
    });
    const broken = Buffer.from(text(whole).replace('[1000 0 R 1002 0 R]', '[1000 0 R 9999 0 R]'), 'latin1');
    const { value, issues } = await extract(broken);
    expect(value && outline(value)).toEqual([`paragraph: Page 1. ${SENTENCE}`]);
    expect(issues.map(({ code }) => code)).toContain('PAGE_DAMAGED');
  });
});

describe('pages without text', () => {
  const IMAGE: PdfObject = {
    dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    stream: '\u0000\u00ff\u0000\u00ff',
  };
  const scan = (more: string): Uint8Array =>
    writePdf({
      pages: [{ content: `q 595 0 0 842 0 0 cm /I Do Q ${more}` }],
      resources: '/XObject << /I 100 0 R >>',
      objects: [IMAGE],
    });

  test('a picture of a page is not read, and an issue says so', async () => {
    const { value, issues } = await extract(scan(''));
    expect(value).toMatchObject({ method: 'none', characters: 0, pages: [{ number: 1, method: 'none', images: 1 }] });
    expect(issues).toMatchObject([{ code: 'IMAGE_ONLY_PAGE', severity: 'warning' }]);
    expect(issues[0]?.message).toBe('unexpected a picture in place of text on page 1, expected text');
  });

  test('one issue names all pages that are pictures', async () => {
    const picture = { content: 'q 595 0 0 842 0 0 cm /I Do Q' };
    const text = { content: Array.from({ length: 4 }, (_, i) => show(72, 700 - 14 * i, 10, SENTENCE)).join('\n') };
    const pages = [picture, picture, picture, text, picture];
    const { issues } = await extract(writePdf({ pages, resources: '/XObject << /I 100 0 R >>', objects: [IMAGE] }));
    expect(issues.map(({ code, message, observed }) => [code, message, observed])).toEqual([
      [
        'IMAGE_ONLY_PAGE',
        'unexpected a picture in place of text on pages 1 to 3 and 5, expected text',
        'pages 1 to 3 and 5',
      ],
    ]);
  });

  test.each([
    [[4], 'page 4'],
    [[1, 2], 'pages 1 and 2'],
    [[1, 2, 3, 5, 8, 9], 'pages 1 to 3, 5, 8 and 9'],
  ])('pages %j are named %s', (pages, words) => {
    expect(pagesInWords(pages)).toBe(words);
  });

  test('a stamp on the picture does not make it text', async () => {
    const { value, issues } = await extract(scan(show(400, 20, 8, 'Page 1 of 3')));
    expect(value?.method).toBe('none');
    expect(issues.map(({ code }) => code)).toEqual(['IMAGE_ONLY_PAGE']);
  });

  test('a picture beside text is no scan', async () => {
    const lines = Array.from({ length: 4 }, (_, index) => show(72, 700 - 14 * index, 10, SENTENCE));
    const bytes = writePdf({
      pages: [{ content: `q 100 0 0 80 72 740 cm /I Do Q ${lines.join('\n')}` }],
      resources: '/XObject << /I 100 0 R >>',
      objects: [IMAGE],
    });
    expect(await codesOf(bytes)).toEqual([]);
    expect(await documentOf(bytes)).toMatchObject({ method: 'text', pages: [{ images: 1 }] });
  });

  test('a scan within a document of text makes it mixed', async () => {
    const bytes = writePdf({
      pages: [{ content: show(72, 700, 10, SENTENCE) }, { content: 'q 595 0 0 842 0 0 cm /I Do Q' }],
      resources: '/XObject << /I 100 0 R >>',
      objects: [IMAGE],
    });
    expect(await documentOf(bytes)).toMatchObject({ method: 'mixed', pages: [{ method: 'text' }, { method: 'none' }] });
  });

  test('letters drawn as shapes', async () => {
    expect(await codesOf(onePage('72 700 m 80 720 l 90 700 l h f'))).toEqual(['IMAGE_ONLY_PAGE']);
  });

  test('a blank page', async () => {
    const { value, issues } = await extract(onePage(''));
    expect(value).toMatchObject({ method: 'none', characters: 0 });
    expect(issues).toMatchObject([{ code: 'NO_TEXT', message: 'unexpected blank page, expected text' }]);
  });

  test('a blank last page is no matter', async () => {
    const bytes = writePdf({ pages: [{ content: show(72, 700, 10, SENTENCE) }, { content: '' }] });
    expect(await codesOf(bytes)).toEqual([]);
    expect(await documentOf(bytes)).toMatchObject({ method: 'text' });
  });
});

describe('letters that spell nothing', () => {
  /** A font of glyph numbers without a table to Unicode, as it comes out: each letter 29 places too low. */
  const shifted = (text: string): string =>
    text.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
  const named = Array.from({ length: 255 }, (_, code) => `/u${(code + 1).toString(16).toUpperCase().padStart(4, '0')}`);
  const FONT = `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Odd /Encoding << /Type /Encoding /Differences [1 ${named.join(' ')}] >> >>`;
  const withFont = (text: string): Uint8Array =>
    writePdf({
      fonts: { G: FONT },
      pages: [{ content: `${show(72, 500, 10, SENTENCE)}\n${show(72, 700, 10, text, 'G')}` }],
    });

  test('shifted letters are left out, and an issue says so', async () => {
    const { value, issues } = await extract(withFont(shifted(SENTENCE)));
    expect(value && outline(value)).toEqual([`paragraph: ${SENTENCE}`]);
    expect(issues).toMatchObject([{ code: 'TEXT_UNREADABLE', severity: 'warning' }]);
  });

  test('the same font with the right letters is read', async () => {
    const document = await documentOf(withFont('Approved by the officer'));
    expect(outline(document)[0]).toBe('paragraph: Approved by the officer');
  });
});

describe('limits', () => {
  test('a bomb in the content is refused before it is unpacked', async () => {
    const packed = deflateSync(Buffer.alloc(40 * 2 ** 20, 0x20));
    expect(packed.length).toBeLessThan(50_000);
    const bytes = writePdf({ pages: [{ content: packed, filter: '/Filter /FlateDecode' }] });
    expect(await refusal(bytes, { inflatedBytes: 8 * 2 ** 20 })).toBe(
      'PDF_TOO_LARGE: unexpected content beyond 8 MiB when unpacked, expected less',
    );
  });

  test('a bomb within a packed stream is found too', async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(40 * 2 ** 20, 0x20)));
    expect(packed.length).toBeLessThan(1_000);
    const bytes = writePdf({ pages: [{ content: packed, filter: '/Filter [/FlateDecode /FlateDecode]' }] });
    expect(await refusal(bytes, { inflatedBytes: 8 * 2 ** 20 })).toMatch(/^PDF_TOO_LARGE: /);
  });

  test('a file that is too large is refused', async () => {
    expect(await refusal(WHOLE, { bytes: 100 })).toMatch(/^PDF_TOO_LARGE: unexpected size/);
  });

  test('of very many pages the first are read', async () => {
    const pages = Array.from({ length: 20_000 }, () => ({ content: show(72, 700, 10, 'page') }));
    const { value, issues } = await extract(writePdf({ pages }), { pages: 30 });
    expect(value?.pages).toHaveLength(30);
    expect(issues).toMatchObject([
      { code: 'PDF_TOO_MANY_PAGES', message: 'unexpected 20000 pages, expected at most 30: the rest is left out' },
    ]);
  }, 30_000);

  test('of a page with very many words the first are read', async () => {
    const words = Array.from({ length: 3000 }, (_, index) =>
      show(10 + (index % 50) * 11, 830 - Math.floor(index / 50) * 12, 6, 'ab'),
    );
    const { value, issues } = await extract(onePage(...words), { wordsOfPage: 100 });
    expect(value?.pages[0]?.words).toBeLessThanOrEqual(100);
    expect(issues.map(({ code }) => code)).toContain('PAGE_TOO_DENSE');
  });

  test('forms that call themselves, and states saved without end', async () => {
    const bytes = writePdf({
      pages: [{ content: `${'q '.repeat(5000)}/X Do ${show(72, 700, 10, SENTENCE)}` }],
      resources: '/XObject << /X 100 0 R >>',
      objects: [
        {
          dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 100 0 R >> >>',
          stream: '/X Do',
        },
      ],
    });
    expect(outline(await documentOf(bytes))).toEqual([`paragraph: ${SENTENCE}`]);
  });
});

test('a scanned decision of the corpus is known as pictures', async () => {
  const { value, issues } = await extract(fixture('derbyshire-dn41-23.pdf'));
  expect(value).toMatchObject({ method: 'none', pages: [{ method: 'none' }, { method: 'none' }] });
  expect(issues.map(({ code }) => code)).toEqual(['IMAGE_ONLY_PAGE']);
});
