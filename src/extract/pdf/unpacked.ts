/**
 * How much the streams of a PDF unpack to, found before pdf.js sees it: some of its own readers inflate without a limit, and
 * a stream of a few hundred kilobytes can hold gigabytes. Pictures are left out, since they are never unpacked here.
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

/** Bytes that a packed stream and those within it unpack to; more than `limit` when it would go beyond. */
function sizeOf(packed: Uint8Array, limit: number, depth: number): number {
  if (!isPacked(packed) || depth > DEEPEST) return 0;
  try {
    const bytes = inflateSync(packed, { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH });
    return bytes.length + sizeOf(bytes, limit - bytes.length, depth + 1);
  } catch (error) {
    // Too much is a RangeError; anything else is damage, which pdf.js copes with or not.
    return error instanceof RangeError ? limit + 1 : 0;
  }
}

/** True when the streams of the file unpack to more than `limit` bytes in all. */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at + 6);
    const to = end < 0 ? file.length : end;
    const from = at + (file[at + 6] === 13 ? 8 : 7);
    const body = file.subarray(from, to);
    if (isPacked(body) && !isPicture(file, at)) total += sizeOf(body, limit - total, 1);
    if (total > limit) return true;
    at = end < 0 ? -1 : file.indexOf('stream', end + 9);
  }
  return false;
}
