/**
 * What parsing a page would cost, told from its bytes before it is parsed: parsers of HTML take time that grows with the square of the
 * depth of a page and of the attributes of a tag. One pass, no tree.
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
