/** Reads a body within bounds: no more bytes over the wire than allowed, and no more after unpacking. */
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, type InputType, inflate } from 'node:zlib';
import type { Answer } from './transport.ts';

export interface Body {
  readonly bytes: Uint8Array;
  /** As they came over the wire. */
  readonly received: number;
}

/** The body went over its limit; `received` bytes had come by then. */
export class TooLargeError extends Error {
  readonly code = 'ETOOLARGE';
  readonly received: number;

  constructor(message: string, received: number) {
    super(message);
    this.received = received;
  }
}

type Unpack = (bytes: InputType, limits: { readonly maxOutputLength: number }) => Promise<Buffer>;

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip) as Unpack,
  'x-gzip': promisify(gunzip) as Unpack,
  deflate: promisify(inflate) as Unpack,
  br: (bytes, { maxOutputLength }) =>
    (promisify(brotliDecompress) as Unpack)(bytes, {
      maxOutputLength,
      params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 0 },
    } as { maxOutputLength: number }),
};

/** The encodings that are understood, for the Accept-Encoding header. */
export const ENCODINGS = 'gzip, deflate, br';

/** More packings around one another are a trick: nobody needs two. */
const MOST_PACKINGS = 2;

/** The body is packed in a way that was not offered. */
export class PackingError extends Error {
  readonly code = 'EPACKING';
}

/** Throws TooLargeError past `limit` bytes, PackingError, and what the connection throws. */
export async function readBody({ headers, body, hangUp }: Answer, limit: number): Promise<Body> {
  const announced = Number(headers['content-length']);
  if (announced > limit) {
    hangUp?.();
    throw new TooLargeError(`${announced} bytes announced, at most ${limit} taken`, 0);
  }
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    if (received > limit) throw new TooLargeError(`more than ${limit} bytes`, received);
    chunks.push(chunk);
  }
  return { bytes: await unpacked(Buffer.concat(chunks), headers['content-encoding'], limit), received };
}

async function unpacked(bytes: Buffer, encodings: string | undefined, limit: number): Promise<Uint8Array> {
  let plain = bytes;
  const names = (encodings ?? '').split(',').map((encoding) => encoding.trim().toLowerCase());
  const packings = names.filter((name) => name !== '' && name !== 'identity').reverse();
  if (packings.length > MOST_PACKINGS)
    throw new PackingError(`packed ${packings.length} times, at most ${MOST_PACKINGS} are undone`);
  for (const name of packings) {
    const unpack = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
    if (unpack === undefined)
      throw new PackingError(`packing ${name.slice(0, 20)} was not asked for and is not understood`);
    plain = await unpack(plain, { maxOutputLength: limit }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE')
        throw new TooLargeError(`more than ${limit} bytes unpacked`, bytes.length);
      throw error;
    });
  }
  return plain;
}
