/**
 * A DecompressionStream that inflates at once with node:zlib. pdf.js awaits the global one for each stream of a file, and its
 * thread pool makes every small stream wait. The output is capped, since a stream may unpack to a thousand times its size.
 */
import { inflateRawSync, inflateSync } from 'node:zlib';

/** Bytes that the streams of one document may still unpack to. */
export interface InflationBudget {
  left: number;
  /** True once a stream would have unpacked to more than was left. */
  exceeded: boolean;
}

let budget: InflationBudget = { left: 0, exceeded: false };

/** What is left for the document that is being read. */
export const inflationBudget = (): Readonly<InflationBudget> => budget;

/** Starts a new document: `bytes` is the most that its streams may unpack to in all. */
export function setInflationBudget(bytes: number): void {
  budget = { left: bytes, exceeded: false };
}

function inflate(format: string, packed: Buffer): Uint8Array {
  const maxOutputLength = Math.max(1, budget.left);
  try {
    const bytes =
      format === 'deflate-raw' ? inflateRawSync(packed, { maxOutputLength }) : inflateSync(packed, { maxOutputLength });
    budget.left -= bytes.length;
    return bytes;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Nothing rather than an error: on an error pdf.js would inflate it itself, without a limit.
    budget.exceeded = true;
    return new Uint8Array(0);
  }
}

/**
 * The stand-in for the DecompressionStream global. It errors on damaged data, so that the caller's own tolerant inflater
 * gets its turn.
 */
export class SynchronousInflation {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: string) {
    const chunks: Uint8Array[] = [];
    const output: { controller?: ReadableStreamDefaultController<Uint8Array> } = {};
    this.readable = new ReadableStream({
      start(controller) {
        output.controller = controller;
      },
    });
    this.writable = new WritableStream({
      write(chunk) {
        chunks.push(chunk);
      },
      close() {
        try {
          output.controller?.enqueue(inflate(format, Buffer.concat(chunks)));
          output.controller?.close();
        } catch (error) {
          output.controller?.error(error);
        }
      },
    });
  }
}
