/**
 * Words of a page as they are read: in NFC, ligatures spelt out, what prints nothing left out, entities that were encoded twice undone.
 *
 * `&pound;12,000` (written `&amp;pound;12,000`) is `£12,000`; `co\u00adoperation` is `cooperation`; `R&D;` and `AT&T` stay as they are
 */

/** Names of entities that editors write; no text of a decision means them literally. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    pound: '£',
    euro: '€',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
  },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', hellip: '…', bull: '•' },
  ...{ middot: '·', times: '×', frac12: '½', frac14: '¼', frac34: '¾', sect: '§', shy: '', eacute: 'é', agrave: 'à' },
};

/** `&rsquo;`, `&#8217;`, `&#x2019;` in the text itself: encoded once too often. */
const ENCODED = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/** A blank that was encoded once too often is one too. */
export const BLANKS = /(?:\s|&(?:nbsp|ensp|emsp|thinsp|#160|#x0*a0);)+/gi;

const SOFT_HYPHEN = /\u00ad/g;
/** Controls, zero-width spaces and joiners, direction marks, the byte order mark. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const LIGATURE = /[\ufb00-\ufb06]/g;

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isScalar = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : whole;
}

/** One word, without white space, as it is read; empty where it prints nothing. */
export function spell(written: string): string {
  const plain = written.includes('&') ? written.replace(ENCODED, decoded) : written;
  return plain
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .replace(SOFT_HYPHEN, '')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}
