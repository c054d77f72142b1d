/** Text under black boxes. A black box drawn over live text is meant to hide it, so what lies under is left out. */
import type { Box } from '../../model/box.ts';
import { heightOf, overlap, widthOf } from '../../model/box.ts';
import type { Glyph, Painting } from './paint.ts';
import type { Size } from './turn.ts';

/** A box of more than this share of the page is a background, not a redaction. */
const LARGEST_SHARE = 0.5;
/** The part of a glyph that must lie under the box. */
const COVERED = 0.6;

function boxOf(glyph: Glyph): Box {
  // Half the height of the letters above the line: descenders and tall letters may peep out of a tight box.
  const xs = [glyph.start[0], glyph.end[0], glyph.start[0] + glyph.up[0] * 0.5, glyph.end[0] + glyph.up[0] * 0.5];
  const ys = [glyph.start[1], glyph.end[1], glyph.start[1] + glyph.up[1] * 0.5, glyph.end[1] + glyph.up[1] * 0.5];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function covers(box: Box, glyph: Box): boolean {
  const across = overlap(box.left, box.right, glyph.left, glyph.right);
  const down = overlap(box.top, box.bottom, glyph.top, glyph.bottom);
  return across > 0 && down > 0 && across * down >= COVERED * widthOf(glyph) * heightOf(glyph);
}

/** The glyphs that no dark box was painted over, and how many were. */
export function uncovered(painting: Painting, page: Size): { glyphs: readonly Glyph[]; redacted: number } {
  const limit = LARGEST_SHARE * page.width * page.height;
  const boxes = painting.fills.filter((fill) => fill.dark && widthOf(fill.box) * heightOf(fill.box) < limit);
  if (boxes.length === 0) return { glyphs: painting.glyphs, redacted: 0 };
  const glyphs = painting.glyphs.filter((glyph) => {
    const box = boxOf(glyph);
    return !boxes.some((fill) => fill.order > glyph.order && covers(fill.box, box));
  });
  const letters = (list: readonly Glyph[]): number => list.filter((glyph) => glyph.text.trim() !== '').length;
  return { glyphs, redacted: letters(painting.glyphs) - letters(glyphs) };
}
