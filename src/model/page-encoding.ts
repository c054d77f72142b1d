/** In which encoding the bytes of a web page are read, where what is said of it cannot be. The parsers do the rest. */

/** Encodings of western Europe as the standard calls them, under whatever name (Encoding standard, section 4.2): what servers say that were never told. */
const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-15']);

/**
 * The label to go by for a page that a server says is in `charset`; null where it says nothing, or a word that is no encoding, and the page's own word
 * counts. Bytes that are UTF-8, with letters outside ASCII, are UTF-8 whatever is declared of the western encodings: a page in one of those, of which
 * each such letter happens to be valid UTF-8, is not met. The HTML standard (13.2.3.2) would believe the server, and show `Â£5`.
 */
export function labelOf(bytes: Uint8Array, charset: string | null): string | null {
  const encoding = charset === null ? null : encodingOf(charset);
  if (encoding !== null && !WESTERN.has(encoding)) return charset;
  if (isFurtherUtf8(bytes)) return 'utf-8';
  return encoding === null ? null : charset;
}

/** The encoding of a label, `windows-1252` for `latin1`; null where it is the label of none. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A RangeError: the standard knows no such label.
    return null;
  }
}

/** Valid UTF-8 with letters outside ASCII. */
function isFurtherUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A TypeError: the bytes are something else.
    return false;
  }
}
