/** Black boxes: what lies under one is meant to be hidden, so it never leaves extract. */
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { codesOf, documentOf, wordsOf } from './read.ts';
import { onePage, show, writePdf } from './write-pdf.ts';

const BEFORE = show(72, 700, 10, 'The officer is');
const NAME = show(162, 700, 10, 'Jo Secret');
const AFTER = show(72, 680, 10, 'and the decision is published.');
const BOX = '160 697 60 12 re f';

const texts = async (bytes: Uint8Array): Promise<string> =>
  wordsOf(await documentOf(bytes))
    .map(({ text }) => text)
    .join(' ');

test.each([
  ['black', '0 0 0 rg'],
  ['black by the grey scale', '0 g'],
  ['black by four inks', '0 0 0 1 k'],
  ['nearly black', '0.1 0.1 0.1 rg'],
])('text under a box that is %s is left out, and an issue says so', async (_, colour) => {
  const bytes = onePage(BEFORE, NAME, AFTER, colour, BOX);
  const { value, issues } = await extract(bytes);
  expect(JSON.stringify([value, issues])).not.toMatch(/Secret|Jo/);
  expect(issues).toMatchObject([{ code: 'TEXT_REDACTED', severity: 'warning' }]);
  expect(await texts(bytes)).toBe('The officer is and the decision is published.');
});

test('the box may be a path of four corners, or drawn within a form', async () => {
  const corners = '160 697 m 220 697 l 220 709 l 160 709 l h f';
  expect(await texts(onePage(BEFORE, NAME, corners))).toBe('The officer is');
  const inForm = writePdf({
    pages: [{ content: [BEFORE, NAME, '/X Do'].join('\n') }],
    resources: '/XObject << /X 100 0 R >>',
    objects: [{ dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842]', stream: BOX }],
  });
  expect(await texts(inForm)).toBe('The officer is');
});

test('the box may be an annotation that covers the text', async () => {
  const square =
    '<< /Type /Annot /Subtype /Square /F 4 /Rect [160 697 220 709] /IC [0 0 0] /AP << /N 100 0 R >> /Contents (Jo Secret) >>';
  const bytes = writePdf({
    pages: [{ content: [BEFORE, NAME, AFTER].join('\n'), annotations: [square] }],
    objects: [
      {
        dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 60 12]',
        stream: `0 g 0 0 60 12 re f ${show(0, 0, 9, 'note')}`,
      },
    ],
  });
  expect(await texts(bytes)).toBe('The officer is and the decision is published.');
  expect(await codesOf(bytes)).toEqual(['TEXT_REDACTED']);
});

test('a highlight hides nothing', async () => {
  const highlight =
    '<< /Type /Annot /Subtype /Highlight /F 4 /C [1 1 0] /Rect [160 697 220 709] /QuadPoints [160 709 220 709 160 697 220 697] >>';
  const bytes = writePdf({ pages: [{ content: [BEFORE, NAME].join('\n'), annotations: [highlight] }] });
  expect(await texts(bytes)).toBe('The officer is Jo Secret');
});

test.each([
  ['painted before the text', [BOX, '1 1 1 rg', NAME]],
  ['light', [NAME, '0.9 0.9 0.2 rg', BOX]],
  ['as large as the page', [NAME, '0 0 595 842 re f']],
  ['beside the text', [NAME, '260 697 60 12 re f']],
  ['a line through or under the text', [NAME, '160 698 60 1 re f']],
])('a box that is %s hides nothing', async (_, content) => {
  const bytes = onePage(BEFORE, ...content);
  expect(await texts(bytes)).toBe('The officer is Jo Secret');
  expect(await codesOf(bytes)).toEqual([]);
});
