/**
 * What parsing a web page would cost, told from its bytes before it is parsed: parsers of HTML take time that grows with the square of the
 * depth of a page and of the attributes of a tag. One pass, no tree. Discovery and extract both ask before they parse.
 */

export interface Survey {
  readonly tags: number;
  /** Most elements that are open at once, of those that must be closed. */
  readonly depth: number;
  /** Most attributes of one tag, about. */
  readonly attributes: number;
}

/** Elements that have no content, and those that the next one closes: they do not nest by being left open. */
const NOT_OPEN: ReadonlySet<string> = new Set(
  `area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
  a button nobr p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rp rt html head body`.split(
    /\s+/,
  ),
);

/** Elements whose content is no markup: it is passed over to their end tag. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

const NAME = /<(\/?)([a-z][^\s/>]{0,60})/iy;

/** The end of a tag that opens at `from`, and how many attributes it has: quotes may hold `>`. */
function endOfTag(text: string, from: number): { end: number; attributes: number } {
  let quote = '';
  let attributes = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return { end: at + 1, attributes };
    else if ((sign === '"' || sign === "'") && text[at - 1] === '=') quote = sign;
    else if (/\s/.test(sign) && !/\s/.test(text[at + 1] ?? ' ')) attributes += 1;
    else if (sign === '/') attributes += 1;
  }
  return { end: text.length, attributes };
}

/** `text` is the page in an encoding that leaves ASCII as it is. */
export function survey(text: string): Survey {
  let [tags, open, depth, most] = [0, 0, 0, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      at = end < 0 ? text.length : end + 3;
      continue;
    }
    NAME.lastIndex = at;
    const found = NAME.exec(text);
    if (found === null) {
      at += 1;
      continue;
    }
    const [whole, slash, written = ''] = found;
    const name = written.toLowerCase();
    const { end, attributes } = endOfTag(text, at + whole.length);
    tags += 1;
    most = Math.max(most, attributes);
    if (!NOT_OPEN.has(name)) open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    depth = Math.max(depth, open);
    at = slash === '' && RAW.has(name) ? endOfRaw(text, name, end) : end;
  }
  return { tags, depth, attributes: most };
}

function endOfRaw(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

export interface PageLimits {
  readonly bytes: number;
  readonly tags: number;
  readonly depth: number;
  readonly attributes: number;
}

/** Pages of decisions have a few hundred to a few thousand tags, some forty deep; browsers themselves stop at a depth of 512, cells and items counted. */
export const PAGE_LIMITS: PageLimits = { bytes: 32 * 2 ** 20, tags: 250_000, depth: 200, attributes: 2_000 };

/** The encoding of a byte order mark of UTF-16, in which tags are not as they are in ASCII. */
const wideOf = ([first, second]: Uint8Array): string | null =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;

/** As text in which every tag is as written; letters beyond ASCII do not matter here. */
function markup(bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Why a page is not parsed: it is too large, or its elements stand too deep in one another. Null for one that may be. */
export function tooCostly(
  bytes: Uint8Array,
  limits: PageLimits = PAGE_LIMITS,
): { readonly kind: 'large' | 'deep'; readonly words: string } | null {
  if (bytes.length > limits.bytes) {
    const [size, most] = [bytes.length, limits.bytes].map((count) => `${Math.round(count / 2 ** 20)} MiB`);
    return { kind: 'large', words: `web page of ${size}, expected at most ${most}` };
  }
  const { tags, depth, attributes } = survey(markup(bytes));
  if (tags > limits.tags) return { kind: 'large', words: `web page of ${tags} tags, expected at most ${limits.tags}` };
  if (attributes > limits.attributes)
    return { kind: 'large', words: `tag of some ${attributes} attributes, expected at most ${limits.attributes}` };
  if (depth > limits.depth)
    return { kind: 'deep', words: `web page ${depth} elements deep, expected at most ${limits.depth}` };
  return null;
}
