/** Damaged files: how they are told, and the trailer that lets many of them be read. */

/** Objects that a trailer may name; the number only has to be above all that are there. */
const OBJECTS = 10_000_000;

const fileOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The last catalogue in the file, as `12 0`. Later ones replace earlier ones (ISO 32000-1, 7.5.6). */
function catalogueOf(file: Buffer): string | null {
  let found: string | null = null;
  for (let at = file.indexOf('/Catalog'); at >= 0; at = file.indexOf('/Catalog', at + 8)) {
    const before = file.toString('latin1', Math.max(0, at - 4000), at);
    const start = before.lastIndexOf(' obj');
    const name = start < 0 ? null : /(\d{1,10}\s+\d{1,5})$/.exec(before.slice(0, start))?.[1];
    if (name && /\/Type\s*$/.test(before)) found = name;
  }
  return found;
}

/** The file with a short trailer after it that names its catalogue, or null when no catalogue is in sight. */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const catalogue = catalogueOf(fileOf(bytes));
  if (catalogue === null) return null;
  const trailer = `\ntrailer\n<< /Size ${OBJECTS} /Root ${catalogue.replace(/\s+/, ' ')} R >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(trailer, 'latin1')]);
}

/** True when the end of the file points at a cross-reference table or stream, as ISO 32000-1, 7.5.5 demands. */
export function hasSoundEnd(bytes: Uint8Array): boolean {
  const file = fileOf(bytes);
  const end = file.toString('latin1', Math.max(0, file.length - 2048));
  const offset = Number(/startxref\s+(\d{1,12})(?![\s\S]*startxref)/.exec(end)?.[1] ?? Number.NaN);
  if (!Number.isFinite(offset)) return false;
  const header = file.subarray(0, 1024).indexOf('%PDF-');
  // Some writers count from the header, others from the first byte.
  return [offset, offset + Math.max(0, header)].some((at) =>
    /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(file.toString('latin1', at, at + 40)),
  );
}
