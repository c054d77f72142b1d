/**
 * Whether glyphs spell text. Fonts without a table to Unicode give the numbers of their glyphs instead: often each letter 29
 * places too low, so that a space becomes U+0003. By its length that looks like text.
 */
import type { Font } from './font.ts';
import type { Glyph } from './paint.ts';
import { signOf } from './signs.ts';

/** Control characters, the replacement character and private use: no text has them. */
const SENSELESS = /[\p{Cc}\p{Co}\ufffd]/u;
/** In shifted text every space and figure is a control character: about one letter in five. */
const MOST_SENSELESS = 0.08;
/** Below this many glyphs a font's share says nothing: a bullet, an ornament. */
const FEWEST_GLYPHS = 8;
/** English and Welsh have 35 to 45 vowels in a hundred letters; shifted or scrambled alphabets fall outside this. */
const VOWELS = { least: 0.2, most: 0.6, letters: 200 };

interface Tally {
  glyphs: number;
  senseless: number;
  letters: number;
  vowels: number;
}

function tallyOf(glyphs: readonly Glyph[]): ReadonlyMap<Font, Tally> {
  const tallies = new Map<Font, Tally>();
  for (const glyph of glyphs) {
    const tally = tallies.get(glyph.font) ?? { glyphs: 0, senseless: 0, letters: 0, vowels: 0 };
    tallies.set(glyph.font, tally);
    const text = signOf(glyph);
    if (text.trim() === '') continue;
    tally.glyphs += 1;
    if (SENSELESS.test(text)) tally.senseless += 1;
    if (/^[A-Za-z]/.test(text)) tally.letters += 1;
    if (/^[AEIOUYaeiouy]/.test(text)) tally.vowels += 1;
  }
  return tallies;
}

function isSenseless({ glyphs, senseless, letters, vowels }: Tally): boolean {
  if (glyphs >= FEWEST_GLYPHS && senseless > MOST_SENSELESS * glyphs) return true;
  const latin = letters >= VOWELS.letters && letters > 0.6 * glyphs;
  return latin && (vowels < VOWELS.least * letters || vowels > VOWELS.most * letters);
}

export interface Readable {
  readonly glyphs: readonly Glyph[];
  /** Glyphs left out because their font spells nothing. */
  readonly senseless: number;
}

/** The glyphs of fonts that spell text. */
export function readable(glyphs: readonly Glyph[]): Readable {
  const fonts = new Set([...tallyOf(glyphs)].filter(([, tally]) => isSenseless(tally)).map(([font]) => font));
  if (fonts.size === 0) return { glyphs, senseless: 0 };
  const kept = glyphs.filter((glyph) => !fonts.has(glyph.font));
  return { glyphs: kept, senseless: glyphs.length - kept.length };
}
