/** What a font says of its words: boldness, heights, and the signs of picture fonts. */

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Shares of the font size above and below the line; `descent` is negative. */
  readonly ascent: number;
  readonly descent: number;
  /** Width units of a glyph to shares of the font size. */
  readonly unit: number;
  /** Character code to sign, for fonts whose letters are pictures. */
  readonly signs: ReadonlyMap<number, string> | null;
}

const BOLD = /bold|black|heavy|semib|demi|\bbd\b|-bd/i;

/**
 * Check boxes and ticks of the fonts that Word uses for them; the codes are those of the fonts' own character tables
 * (Wingdings, Wingdings 2, Zapf Dingbats in ISO 32000-1 annex D.6).
 */
const WINGDINGS: readonly (readonly [number, string])[] = [
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0x78, '☒'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
];
const WINGDINGS_2: readonly (readonly [number, string])[] = [
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0x96, '•'],
  [0x97, '●'],
  [0xa2, '■'],
  [0xa3, '☐'],
];
const DINGBATS: readonly (readonly [number, string])[] = [
  [0x33, '✓'],
  [0x34, '✓'],
  [0x35, '✗'],
  [0x36, '✗'],
  [0x37, '✗'],
  [0x38, '✗'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x70, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
];
const SYMBOL: readonly (readonly [number, string])[] = [
  [0xb7, '•'],
  [0xd6, '√'],
  [0xf0, '□'],
];

const SIGN_FONTS: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/wingdings-?\s?2/i, new Map(WINGDINGS_2)],
  [/wingdings(?!-?\s?3)/i, new Map(WINGDINGS)],
  [/dingbats/i, new Map(DINGBATS)],
  [/^symbol/i, new Map(SYMBOL)],
];

const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : otherwise;

/** Reads what pdf.js exported of a font; anything missing gets the values of a common sans-serif face. */
export function fontFrom(exported: unknown): Font {
  const data = (exported ?? {}) as Readonly<Record<string, unknown>>;
  const name = String(data.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const matrix = data.fontMatrix as ArrayLike<number> | undefined;
  return {
    name,
    bold: data.bold === true || data.black === true || BOLD.test(name),
    vertical: data.vertical === true,
    ascent: within(data.ascent, 0.5, 1.1, 0.8),
    descent: within(data.descent, -0.5, -0.05, -0.2),
    unit: within(matrix?.[0], 1e-6, 10, 0.001),
    signs: SIGN_FONTS.find(([pattern]) => pattern.test(name))?.[1] ?? null,
  };
}
