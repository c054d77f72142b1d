/**
 * How much the streams of a PDF unpack to, and whether they are whole, found before pdf.js sees it: some of its own readers
 * inflate without a limit, and a stream of a few hundred kilobytes can hold gigabytes; and all of them take what they get of a
 * damaged stream, so that a page loses half its text without a word. Pictures are left out, since they are never unpacked here.
 */
import { constants, inflateSync } from 'node:zlib';

/** Bytes looked back from a stream for its dictionary. */
const DICTIONARY = 1200;
/** Streams packed in a stream, deeper than any producer goes. */
const DEEPEST = 4;

/** Two bytes open every zlib stream: the method is 8, and both together divide by 31 (RFC 1950). */
function isPacked(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function isPicture(file: Buffer, stream: number): boolean {
  const before = file.toString('latin1', Math.max(0, stream - DICTIONARY), stream);
  return /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(' obj')));
}

/**
 * Bytes that a packed stream and those within it unpack to; more than `limit` when it would go beyond, null when its own
 * bytes are damaged. A stream that merely stops short of its checksum is taken as whole: some writers leave that out.
 */
function sizeOf(packed: Uint8Array, limit: number, depth: number): number | null {
  if (!isPacked(packed) || depth > DEEPEST) return 0;
  try {
    const bytes = inflateSync(packed, { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH });
    return bytes.length + (sizeOf(bytes, limit - bytes.length, depth + 1) ?? 0);
  } catch (error) {
    return error instanceof RangeError ? limit + 1 : null;
  }
}

export interface Unpacked {
  /** The streams of the file unpack to more than the limit in all; what follows was not looked at. */
  readonly beyond: boolean;
  /** Streams whose bytes are damaged. Nothing is known of encrypted files. */
  readonly damaged: number;
}

/** Looks at every packed stream but those of pictures. `limit` counts the bytes of all of them. */
export function unpackedOf(bytes: Uint8Array, limit: number): Unpacked {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encrypted = file.includes('/Encrypt');
  let total = 0;
  let damaged = 0;
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at + 6);
    const to = end < 0 ? file.length : end;
    const from = at + (file[at + 6] === 13 ? 8 : 7);
    const body = file.subarray(from, to);
    const size = isPacked(body) && !isPicture(file, at) ? sizeOf(body, limit - total, 1) : 0;
    if (size === null && !encrypted) damaged += 1;
    total += size ?? 0;
    if (total > limit) return { beyond: true, damaged };
    at = end < 0 ? -1 : file.indexOf('stream', end + 9);
  }
  return { beyond: false, damaged };
}
