/** Values of form fields, put where they stand: beside the label that is printed on the page. */
import { expect, test } from 'vitest';
import { documentOf, outline, wordOf, wordsOf } from './read.ts';
import { FIRST_OBJECT, type PdfObject, show, writePdf } from './write-pdf.ts';

const APPEARANCE: PdfObject = { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 10 10]', stream: '' };

function withFields(content: readonly string[], ...fields: readonly string[]): Uint8Array {
  const refs = fields.map((_, index) => `${FIRST_OBJECT + 1 + index} 0 R`);
  return writePdf({
    pages: [{ content: content.join('\n'), annotations: refs }],
    objects: [
      APPEARANCE,
      ...fields.map((field) => `<< /Type /Annot /Subtype /Widget /F 4 /DA (/F1 10 Tf 0 g) ${field} >>`),
    ],
    catalogue: `/AcroForm << /Fields [${refs.join(' ')}] /DA (/F1 10 Tf 0 g) >>`,
  });
}

const LABEL = [show(72, 700, 10, 'Reference:')];

test('a typed value stands beside its label, and says that it is a form value', async () => {
  const document = await documentOf(withFields(LABEL, '/FT /Tx /T (a) /V (DN15-22) /Rect [150 695 300 712]'));
  const { box, origin, page } = wordOf(document, 'DN15-22');
  expect(origin).toBe('form');
  expect(page).toBe(1);
  expect(box.left).toBeGreaterThanOrEqual(150);
  expect(box.right).toBeLessThanOrEqual(300);
  expect(box.top).toBeGreaterThanOrEqual(842 - 712);
  expect(box.bottom).toBeLessThanOrEqual(842 - 695);
  expect(document.passages.map(({ text }) => text).join(' ')).toBe('Reference: DN15-22');
});

test('values of several lines and words in Unicode', async () => {
  const value = `<FEFF${Buffer.from('£21,169.59\nplus VAT', 'utf16le').swap16().toString('hex')}>`;
  const document = await documentOf(withFields(LABEL, `/FT /Tx /Ff 4096 /T (a) /V ${value} /Rect [150 640 300 712]`));
  expect(
    wordsOf(document)
      .filter(({ origin }) => origin === 'form')
      .map(({ text }) => text),
  ).toEqual(['£21,169.59', 'plus', 'VAT']);
  expect(wordOf(document, 'plus').box.top).toBeGreaterThan(wordOf(document, '£21,169.59').box.top + 5);
});

test('a choice shows what the reader sees, a check box its sign', async () => {
  const button = (name: string, state: string, left: number): string =>
    `/FT /Btn /T (${name}) /V /${state} /AS /${state} /AP << /N << /Yes 100 0 R /Off 100 0 R >> >> /Rect [${left} 600 ${left + 12} 612]`;
  const document = await documentOf(
    withFields(
      [show(72, 700, 10, 'Route:'), show(72, 602, 10, 'Urgent'), show(272, 602, 10, 'Exempt')],
      '/FT /Ch /Ff 131072 /T (c) /Opt [[(fa) (Framework award)] [(op) (Open)]] /V (fa) /Rect [150 695 300 712]',
      button('x', 'Yes', 150),
      button('y', 'Off', 350),
    ),
  );
  const text = document.passages.map((passage) => passage.text).join(' ');
  expect(text).toContain('Framework award');
  expect(text).toMatch(/Urgent ☒.*Exempt ☐/);
});

test('hidden fields and passwords are not read; a flattened value counts once', async () => {
  const document = await documentOf(
    withFields(
      [...LABEL, show(152, 700, 10, 'DN15-22')],
      '/FT /Tx /T (a) /V (DN15-22) /Rect [150 695 300 712]',
      '/FT /Tx /Ff 8192 /T (b) /V (secret) /Rect [150 595 300 612]',
    ),
  );
  expect(wordsOf(document).map(({ text }) => text)).toEqual(['Reference:', 'DN15-22']);
  const hidden = withFields(LABEL, '/FT /Tx /T (a) /V (gone) /Rect [150 695 300 712] ').toString();
  const bytes = Buffer.from(hidden.replace('/F 4', '/F 2'), 'latin1');
  expect(outline(await documentOf(bytes))).toEqual(['paragraph: Reference:']);
});
