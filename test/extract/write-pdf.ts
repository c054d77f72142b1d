/**
 * Writes small PDFs by hand (ISO 32000-1, 7.5), so that a test knows what stands where. Faces: F1 Helvetica, F2 Helvetica Bold,
 * F3 Courier, in which each letter is 0.6 of the size wide. Places in content are PDF's own: points from the bottom left.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface PageSpec {
  /** Painting operators. */
  readonly content: string | Uint8Array;
  readonly width?: number;
  readonly height?: number;
  /** `/Rotate` of the page. */
  readonly rotate?: number;
  /** Dictionaries of annotations, such as form fields. */
  readonly annotations?: readonly string[];
  /** More entries of the page's dictionary. */
  readonly more?: string;
  /** `/Filter` of the content, which must then be packed already. */
  readonly filter?: string;
}

export interface PdfSpec {
  readonly pages: readonly PageSpec[];
  /** More fonts, as dictionaries by name. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** More entries of every page's resources, such as `/XObject << /I 12 0 R >>`. */
  readonly resources?: string;
  /** Further objects, numbered from 100 on: dictionaries, or streams with their dictionary. */
  readonly objects?: readonly PdfObject[];
  /** More entries of the catalogue. */
  readonly catalogue?: string;
  readonly deflate?: boolean;
  /** Encrypts with 40-bit RC4: the user's password, empty for one that opens to everybody. */
  readonly userPassword?: string;
}

export type PdfObject = string | { readonly dictionary: string; readonly stream: string | Uint8Array };

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** One word or line: `show(72, 700, 10, 'Decision', 'F3')`. */
export const show = (x: number, y: number, size: number, text: string, font = 'F3'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/([\\()])/g, '\\$1')}) Tj ET`;

const FONTS: Readonly<Record<string, string>> = Object.fromEntries(
  ['Helvetica', 'Helvetica-Bold', 'Courier'].map((name, index) => [
    `F${index + 1}`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  ]),
);

/** Number of the first of the further objects. */
export const FIRST_OBJECT = 100;
const FIRST_PAGE = 1000;

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] as number)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
    }),
  );
}

/** The bytes that fill up a password (ISO 32000-1, 7.6.3.3). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const OWNER = createHash('sha256').update('owner').digest();
const md5 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

interface Encryption {
  readonly dictionary: string;
  encrypt(number: number, bytes: Uint8Array): Buffer;
}

function encryptionFor(password: string): Encryption {
  const padded = Buffer.concat([latin(password), PADDING]).subarray(0, 32);
  const key = md5(padded, OWNER, Buffer.from([0xfc, 0xff, 0xff, 0xff]), OWNER.subarray(0, 16)).subarray(0, 5);
  const user = rc4(key, PADDING);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${OWNER.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
    encrypt: (number, bytes) => {
      const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
      return rc4(md5(key, salt).subarray(0, 10), bytes);
    },
  };
}

interface Writing {
  readonly parts: Buffer[];
  readonly offsets: Map<number, number>;
  size: number;
}

function put(writing: Writing, ...parts: readonly (string | Uint8Array)[]): void {
  for (const part of parts) {
    const bytes = typeof part === 'string' ? latin(part) : Buffer.from(part);
    writing.parts.push(bytes);
    writing.size += bytes.length;
  }
}

function pageObjects(page: PageSpec, index: number, spec: PdfSpec): [number, PdfObject][] {
  const { width = 595, height = 842, rotate = 0, annotations = [], more = '', filter } = page;
  const number = FIRST_PAGE + 2 * index;
  const fonts = Object.entries({ ...FONTS, ...spec.fonts }).map(([name, font]) => `/${name} ${font}`);
  const packed = spec.deflate === true && filter === undefined;
  const content = typeof page.content === 'string' ? latin(page.content) : page.content;
  const method = packed ? '/Filter /FlateDecode' : (filter ?? '');
  return [
    [
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${number + 1} 0 R ` +
        `/Resources << /Font << ${fonts.join(' ')} >> ${spec.resources ?? ''} >> /Annots [${annotations.join(' ')}] ${more} >>`,
    ],
    [number + 1, { dictionary: method, stream: packed ? deflateSync(content) : content }],
  ];
}

/** The bytes of a PDF. */
export function writePdf(spec: PdfSpec): Uint8Array {
  const kids = spec.pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`);
  const objects: [number, PdfObject][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${spec.catalogue ?? ''} >>`],
    [2, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`],
    ...(spec.objects ?? []).map((object, index): [number, PdfObject] => [FIRST_OBJECT + index, object]),
    ...spec.pages.flatMap((page, index) => pageObjects(page, index, spec)),
  ];
  const encryption = spec.userPassword === undefined ? null : encryptionFor(spec.userPassword);
  const writing: Writing = { parts: [], offsets: new Map(), size: 0 };
  put(writing, '%PDF-1.7\n');
  for (const [number, object] of objects) {
    writing.offsets.set(number, writing.size);
    put(writing, `${number} 0 obj\n`);
    if (typeof object === 'string') put(writing, object);
    else {
      const plain = typeof object.stream === 'string' ? latin(object.stream) : object.stream;
      const bytes = encryption?.encrypt(number, plain) ?? plain;
      put(writing, `<< ${object.dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');
    }
    put(writing, '\nendobj\n');
  }
  const start = writing.size;
  put(writing, 'xref\n0 1\n0000000000 65535 f \n');
  for (const [number, offset] of writing.offsets)
    put(writing, `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  const id = OWNER.subarray(0, 16).toString('hex');
  const encrypted = encryption === null ? '' : `/Encrypt ${encryption.dictionary} /ID [<${id}> <${id}>]`;
  put(
    writing,
    `trailer\n<< /Size ${FIRST_PAGE + 2 * spec.pages.length} /Root 1 0 R ${encrypted} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(writing.parts);
}

/** A PDF of one page with these painting operators. */
export const onePage = (...content: readonly string[]): Uint8Array =>
  writePdf({ pages: [{ content: content.join('\n') }] });
