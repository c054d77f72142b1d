/** Words to rows and lines: what stands at one height, and where a wide gap parts it. */
import { heightOf, overlap, union, widthOf } from '../../model/box.ts';
import type { TextLine, Token } from './sheet.ts';

/**
 * A gap of this share of the font size parts a row into lines. A space is a quarter of the size; justified lines stretch it
 * to about one; a tab or a column gap is seldom below one and a half.
 */
export const WIDE_GAP = 1.3;
/** Tokens that abut more closely than this share of the size are one word: no printed space is that narrow. */
const ABUT = 0.12;
/** A run of at least four dots or underscores is a blank to write on: what follows is another field. */
const LEADER = /^[._…‥·]{4,}$/;

interface OpenRow {
  top: number;
  bottom: number;
  baseline: number;
  readonly tokens: Token[];
}

/** Raised letters are at least this share of the others; what is smaller beside large type is another column. */
const RAISED = 0.45;
/** Base lines this close, in shares of the height, are one; up to `NEAR` they are where the words do not meet. */
const SAME_LINE = 0.12;
const NEAR = 0.6;
/** Rows looked back for the one that a word belongs to. */
const LOOK_BACK = 4;

/** Lines of neighbouring columns may stand at heights that are nearly alike; then words would come to lie upon each other. */
const meets = (row: OpenRow, token: Token): boolean =>
  row.tokens.some(
    ({ word }) => overlap(word.box.left, word.box.right, token.word.box.left, token.word.box.right) > 0.2 * word.size,
  );

/** How well a token fits a row: the share of the lower height that they have in common; 0 when it does not. */
function shareOf(row: OpenRow, token: Token): number {
  const { top, bottom } = token.word.box;
  const low = Math.max(0.1, Math.min(row.bottom - row.top, bottom - top));
  const high = Math.max(row.bottom - row.top, bottom - top);
  const share = overlap(row.top, row.bottom, top, bottom) / low;
  const off = Math.abs(row.baseline - token.baseline) / (low < RAISED * high ? low : high);
  if (share <= 0.5 || off >= NEAR) return 0;
  return off <= SAME_LINE || !meets(row, token) ? share : 0;
}

/** Tokens at one height, from left to right; rows from top to bottom. */
export function rowsOf(tokens: readonly Token[]): Token[][] {
  const rows: OpenRow[] = [];
  const sorted = [...tokens].sort((a, b) => a.baseline - b.baseline || a.word.box.left - b.word.box.left);
  for (const token of sorted) {
    const { top, bottom } = token.word.box;
    const fits = rows.slice(-LOOK_BACK).map((row) => ({ row, share: shareOf(row, token) }));
    const best = fits.reduce<(typeof fits)[number] | null>((a, b) => (b.share > (a?.share ?? 0) ? b : a), null);
    if (best === null) rows.push({ top, bottom, baseline: token.baseline, tokens: [token] });
    else {
      best.row.tokens.push(token);
      // The largest letters say how high the row is: a raised ordinal must not move it.
      if (bottom - top > best.row.bottom - best.row.top)
        Object.assign(best.row, { top, bottom, baseline: token.baseline });
    }
  }
  return rows.map((row) => joinAbutting(row.tokens.sort((a, b) => a.word.box.left - b.word.box.left)));
}

function joined(a: Token, b: Token): Token {
  const [large, small] = a.word.size >= b.word.size ? [a, b] : [b, a];
  const word = {
    ...large.word,
    text: (a.word.text + b.word.text).normalize('NFC'),
    box: union([a.word.box, b.word.box]),
    bold: a.word.text.length >= b.word.text.length ? a.word.bold : b.word.bold,
  };
  return { ...large, word, content: a.content ?? small.content, spaced: a.spaced, softHyphen: b.softHyphen };
}

const sizeOf = (a: Token, b: Token): number => Math.max(1, Math.min(a.word.size, b.word.size));

function joinAbutting(row: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (const token of row) {
    const last = tokens.at(-1);
    const gap = last ? token.word.box.left - last.word.box.right : Number.POSITIVE_INFINITY;
    if (last && !token.spaced && last.word.origin === token.word.origin && Math.abs(gap) < ABUT * sizeOf(last, token)) {
      tokens[tokens.length - 1] = joined(last, token);
    } else tokens.push(token);
  }
  return tokens;
}

export function lineFrom(tokens: readonly Token[]): TextLine {
  const first = tokens[0];
  if (first === undefined) throw new Error('a line of no words');
  const largest = tokens.reduce(
    (best, token) => (heightOf(token.word.box) > heightOf(best.word.box) ? token : best),
    first,
  );
  return {
    page: first.word.page,
    box: union(tokens.map((token) => token.word.box)),
    tokens,
    baseline: largest.baseline,
  };
}

const isWide = (last: Token, next: Token): boolean => {
  const gap = next.word.box.left - last.word.box.right;
  const size = Math.max(last.word.size, next.word.size);
  return gap > WIDE_GAP * size || (gap > 0 && LEADER.test(last.word.text) && widthOf(last.word.box) > 2 * size);
};

/** The lines of one row: parted at wide gaps. */
export function linesOf(row: readonly Token[]): TextLine[] {
  const groups: Token[][] = [];
  for (const token of row) {
    const last = groups.at(-1)?.at(-1);
    if (last && !isWide(last, token)) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups.map(lineFrom);
}

export const textOf = (line: TextLine): string => line.tokens.map((token) => token.word.text).join(' ');

/** Font size of a line: that of its largest share of letters. */
export function sizeOfLine(line: TextLine): number {
  const letters = new Map<number, number>();
  for (const { word } of line.tokens) letters.set(word.size, (letters.get(word.size) ?? 0) + word.text.length);
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Share of a line's letters that are bold. */
export function boldShare(line: TextLine): number {
  let bold = 0;
  let all = 0;
  for (const { word } of line.tokens) {
    all += word.text.length;
    if (word.bold) bold += word.text.length;
  }
  return all === 0 ? 0 : bold / all;
}
