/** Letters painted twice a hair apart, which is how some writers make bold type and shadows: each counts once. */
import type { Glyph } from './paint.ts';

/**
 * Shares of the font size by which a second printing may be off, along the line and across it: those that xpdf and poppler
 * use. The narrowest letters are twice as wide.
 */
const ALONG = 0.1;
const ACROSS = 0.2;
/** Side of the squares by which near glyphs are found, in points. */
const SQUARE = 8;
/** Larger type than any page has would reach over too many squares. */
const MOST_REACH = 40;

const squareOf = (value: number): number => Math.floor(value / SQUARE);
const keyOf = (column: number, row: number): number => row * 65_536 + column;

/** The squares that lie within reach of a glyph's start. */
function keysAround({ start: [x, y], size }: Glyph): number[] {
  const reach = Math.min(ACROSS * size, MOST_REACH);
  const keys: number[] = [];
  for (let row = squareOf(y - reach); row <= squareOf(y + reach); row += 1) {
    for (let column = squareOf(x - reach); column <= squareOf(x + reach); column += 1) keys.push(keyOf(column, row));
  }
  return keys;
}

function isDouble(a: Glyph, b: Glyph): boolean {
  if (a.text !== b.text || a.run === b.run || Math.abs(a.size - b.size) > 0.1 * a.size) return false;
  const dx = Math.abs(a.start[0] - b.start[0]);
  const dy = Math.abs(a.start[1] - b.start[1]);
  return Math.min(dx, dy) <= ALONG * a.size && Math.max(dx, dy) <= ACROSS * a.size;
}

/** Each glyph once; one that was printed again on top of itself is heavy. White space is kept, since it parts words. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const near = new Map<number, number[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = keysAround(glyph)
      .flatMap((key) => near.get(key) ?? [])
      .find((index) => isDouble(kept[index] as Glyph, glyph));
    if (twin !== undefined && glyph.text.trim() !== '') {
      kept[twin] = { ...(kept[twin] as Glyph), heavy: true };
      continue;
    }
    const key = keyOf(squareOf(glyph.start[0]), squareOf(glyph.start[1]));
    const here = near.get(key);
    if (here) here.push(kept.length);
    else near.set(key, [kept.length]);
    kept.push(glyph);
  }
  return kept;
}
