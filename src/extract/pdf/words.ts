/** Glyphs to words: which glyphs stand together, in which direction they run, and what they spell. */
import type { Glyph } from './paint.ts';
import { signOf } from './signs.ts';

/** A run of glyphs without white space or a gap, in the page's coordinates as shown. */
export interface Fragment {
  readonly text: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  /** From the line to one font size above it. */
  readonly up: readonly [number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly size: number;
  readonly bold: boolean;
  readonly content: number | null;
  readonly artifact: boolean;
  readonly spaced: boolean;
  readonly softHyphen: boolean;
  readonly invisible: boolean;
}

/**
 * Gaps in shares of the font size. A space is a quarter wide in common faces and rarely less than a sixth, so a gap of a
 * seventh parts words; where spaces are written as glyphs, gaps are tracking, and only a clear one counts.
 */
const GAP = 0.14;
const GAP_AMONG_SPACES = 0.3;
/** A step back of more than this starts anew: the pen moved to another place. */
const STEP_BACK = -0.5;
/** Off the line by more than this is another line (a raised ordinal is a third up). */
const OFF_LINE = 0.25;

interface Open {
  readonly first: Glyph;
  last: Glyph;
  readonly glyphs: Glyph[];
  readonly spaced: boolean;
}

function gapOf(last: Glyph, next: Glyph): { along: number; across: number } {
  const length = Math.hypot(...last.up) || 1;
  // The direction of writing is a quarter turn clockwise from "up", with y growing downwards.
  const direction = [-last.up[1] / length, last.up[0] / length] as const;
  const dx = next.start[0] - last.end[0];
  const dy = next.start[1] - last.end[1];
  const size = Math.max(1, Math.min(last.size, next.size));
  return {
    along: (dx * direction[0] + dy * direction[1]) / size,
    across: Math.abs(dx * (last.up[0] / length) + dy * (last.up[1] / length)) / size,
  };
}

const isSpace = (text: string): boolean => text !== '' && text.trim() === '';

function runsWithSpaces(glyphs: readonly Glyph[]): ReadonlySet<number> {
  return new Set(glyphs.filter((glyph) => isSpace(glyph.text)).map((glyph) => glyph.run));
}

/** True when `next` goes on the word that ends in `last`. */
function goesOn(last: Glyph, next: Glyph, spaces: ReadonlySet<number>): boolean {
  const { along, across } = gapOf(last, next);
  const widest = last.run === next.run && spaces.has(last.run) ? GAP_AMONG_SPACES : GAP;
  const turned = last.up[0] * next.up[0] + last.up[1] * next.up[1] <= 0;
  return !turned && across <= OFF_LINE && along <= widest && along >= STEP_BACK && last.content === next.content;
}

/** Words in the order of painting. Glyphs that spell nothing are left out. */
export function fragmentsOf(glyphs: readonly Glyph[]): Fragment[] {
  const spaces = runsWithSpaces(glyphs);
  const fragments: Fragment[] = [];
  let open: Open | null = null;
  let spaced = false;
  const close = (): void => {
    const fragment = open && fragmentFrom(open);
    if (fragment) fragments.push(fragment);
    open = null;
  };
  for (const glyph of glyphs) {
    if (isSpace(glyph.text)) {
      close();
      spaced = true;
    } else if (open !== null && goesOn((open as Open).last, glyph, spaces)) {
      (open as Open).glyphs.push(glyph);
      (open as Open).last = glyph;
    } else {
      close();
      open = { first: glyph, last: glyph, glyphs: [glyph], spaced };
      spaced = false;
    }
  }
  close();
  return fragments;
}

const SOFT_HYPHEN = '\u00ad';
/** Marks that print nothing: controls, zero-width spaces and joiners, direction marks, the byte order mark. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** In NFC, ligatures spelt out. A soft hyphen inside a line is printed there, so it is a hyphen. */
function spell(glyphs: readonly Glyph[]): { text: string; softHyphen: boolean } {
  const signs = glyphs.map((glyph) => signOf(glyph));
  const softHyphen = signs.at(-1) === SOFT_HYPHEN && signs.length > 1;
  const whole = (softHyphen ? signs.slice(0, -1) : signs).join('');
  const text = whole
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(SOFT_HYPHEN, '-')
    .replace(INVISIBLE, '')
    .normalize('NFC');
  return { text, softHyphen };
}

function fragmentFrom(open: Open): Fragment | null {
  const { first, last, glyphs } = open;
  const { text, softHyphen } = spell(glyphs);
  if (text.trim() === '') return null;
  return {
    text,
    softHyphen,
    start: first.start,
    end: last.end,
    up: first.up,
    ascent: first.font.ascent,
    descent: first.font.descent,
    size: first.size,
    bold: glyphs.filter((glyph) => glyph.heavy).length * 2 > glyphs.length,
    content: first.content,
    artifact: first.artifact,
    spaced: open.spaced,
    invisible: first.invisible,
  };
}
