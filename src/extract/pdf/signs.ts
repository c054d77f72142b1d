/** What a glyph stands for where its font draws pictures in place of letters. */
import type { Glyph } from './paint.ts';

/** Fonts of pictures put their codes at the foot of the private use area. */
const PRIVATE = 0xf000;

function codeOf(glyph: Glyph): number {
  const point = glyph.text.codePointAt(0) ?? 0;
  return point >= PRIVATE && point <= PRIVATE + 0xff ? point - PRIVATE : glyph.code & 0xff;
}

/** Boxes and ticks that Unicode has several of, each to the one that we write. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2751': '☐',
  '\u2752': '☐',
  '\u274f': '☐',
  '\u2750': '☐',
  '\u25a1': '☐',
  '\u25fb': '☐',
  '\u2b1c': '☐',
  '\u2714': '✓',
  '\u2611': '☑',
  '\u2612': '☒',
  '\u{1f5f9}': '☑',
  '\u{1f5f5}': '☒',
  '\u{1f5f7}': '☒',
};

/** The text of a glyph, with check boxes and ticks as ☐ ☑ ☒ ✓. */
export function signOf(glyph: Glyph): string {
  const { signs } = glyph.font;
  const sign = signs?.get(codeOf(glyph));
  if (sign !== undefined && !/^[\u2190-\u2bff]$/u.test(glyph.text)) return sign;
  return ALIKE[glyph.text] ?? glyph.text;
}
