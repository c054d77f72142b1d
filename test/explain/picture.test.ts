/** Pictures of pages: the boxes have their colours, and stand on the words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Explained } from '../../src/explain/explained.ts';
import { explanationOf } from '../../src/explain/explanation.ts';
import { pictured } from '../../src/explain/pictured.ts';
import { TONES } from '../../src/extract/pdf/marks.ts';
import { drawPages } from '../../src/extract/pdf/picture.ts';
import type { Box } from '../../src/model/box.ts';
import { readDecision } from '../../src/read-decision.ts';
import { SEED } from '../commands/opcc.ts';
import { writePdf } from '../extract/write-pdf.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The canvas package is optional; where it is, its own reader of PNG tells what was drawn. */
const canvas = ((): {
  loadImage(png: Uint8Array): Promise<{ width: number; height: number }>;
  createCanvas(
    width: number,
    height: number,
  ): {
    getContext(kind: '2d'): {
      drawImage(image: unknown, x: number, y: number): void;
      getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
    };
  };
} | null => {
  try {
    return createRequire(import.meta.url)('@napi-rs/canvas');
  } catch {
    return null;
  }
})();

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  if (canvas === null) throw new Error('no canvas');
  const image = await canvas.loadImage(png);
  const { width, height } = image;
  const pen = canvas.createCanvas(width, height).getContext('2d');
  pen.drawImage(image, 0, 0);
  return { width, height, data: pen.getImageData(0, 0, width, height).data };
}

/** Two pixels a point. */
const SCALE = 2;

type Colour = readonly number[];

/** How many pixels of the box, widened by some points, a test of their colour holds for. */
function count({ width, data }: Pixels, box: Box, is: (colour: Colour) => boolean, around = 0): number {
  let found = 0;
  for (let y = Math.round((box.top - around) * SCALE); y < (box.bottom + around) * SCALE; y += 1) {
    for (let x = Math.round((box.left - around) * SCALE); x < (box.right + around) * SCALE; x += 1) {
      const at = 4 * (y * width + x);
      if (is([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0])) found += 1;
    }
  }
  return found;
}

const near =
  (colour: Colour) =>
  (pixel: Colour): boolean =>
    pixel.every((part, i) => Math.abs(part - (colour[i] ?? 0)) < 12);
const isDark = (pixel: Colour): boolean => pixel.every((part) => part < 100);
const boxOf = (one: Explained | undefined, place: number): Box => {
  const box = one?.considered[place]?.places[0]?.box;
  if (box === undefined || box === null) throw new Error('nothing stands there');
  return box;
};

describe.skipIf(canvas === null)('a picture', () => {
  test('has the box of the winner and that of what lost in their colours, on the words', {
    timeout: 60_000,
  }, async () => {
    const bytes = new Uint8Array(readFileSync(SEED));
    const { record, document, parsed } = await readDecision(bytes);
    if (document === null) throw new Error('not read');
    const explanation = explanationOf({ record, document, parsed, office: null });
    const { pages, marks } = pictured(explanation, document, { field: 'value', all: false });
    expect(pages.map(({ number }) => number)).toEqual([1]);
    const [picture, ...more] = await drawPages(bytes, pages, marks);
    expect(more).toEqual([]);
    const pixels = await pixelsOf(picture?.png ?? new Uint8Array());
    expect([pixels.width, pixels.height]).toEqual([1191, 1684]);
    const value = explanation.find(({ field }) => field === 'value');
    for (const [place, tone] of [
      [0, 'winner'],
      [1, 'rival'],
    ] as const) {
      const box = boxOf(value, place);
      expect(count(pixels, box, near(TONES[tone]), 3), tone).toBeGreaterThan(100);
      expect(count(pixels, box, isDark), 'its words').toBeGreaterThan(100);
      const other = tone === 'winner' ? 'rival' : 'winner';
      expect(count(pixels, box, near(TONES[other]), 3)).toBe(0);
    }
    expect(count(pixels, { left: 0, top: 700, right: 595, bottom: 842 }, near(TONES.winner))).toBe(0);
  });

  test.each([0, 90, 180, 270])(
    'of a page that the file turns by %i degrees stands upright',
    { timeout: 60_000 },
    async (rotate) => {
      // Words that run so that the page must be turned back to read them.
      const matrix = {
        0: '1 0 0 1 100 400',
        90: '0 1 -1 0 300 200',
        180: '-1 0 0 -1 400 400',
        270: '0 -1 1 0 300 500',
      }[rotate];
      const content = `BT /F2 20 Tf ${matrix} Tm (Title: Radio masts) Tj ET`;
      for (const turns of [0, rotate]) {
        const bytes = writePdf({ pages: [{ content, rotate: turns }] });
        const { document } = await readDecision(bytes);
        const word = document?.passages
          .flatMap(({ spans }) => spans)
          .find(({ word: { text } }) => text === 'masts')?.word;
        if (document === null || word === undefined) throw new Error('not read');
        const mark = { page: 1, box: word.box, label: 'masts', tone: 'winner' } as const;
        const [picture] = await drawPages(bytes, document.pages, [mark]);
        const pixels = await pixelsOf(picture?.png ?? new Uint8Array());
        const { width, height } = document.pages[0] ?? { width: 0, height: 0 };
        expect([pixels.width, pixels.height]).toEqual([Math.ceil(width * SCALE), Math.ceil(height * SCALE)]);
        expect(count(pixels, word.box, near(TONES.winner), 3)).toBeGreaterThan(100);
        expect(count(pixels, word.box, isDark), `turned by ${turns}`).toBeGreaterThan(100);
      }
    },
  );
});
