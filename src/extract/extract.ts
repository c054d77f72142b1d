/** The second stage: the bytes of a PDF to a Document. Pure: the same bytes give the same Document. */
import { createHash } from 'node:crypto';
import type { Document, Page, TextMethod } from '../model/document.ts';
import type { Issue, Reported } from '../model/issue.ts';
import { compose } from './layout/compose.ts';
import type { Sheet } from './layout/sheet.ts';
import { setInflationBudget } from './pdf/inflate.ts';
import { OPEN_OPTIONS, pdfjs } from './pdf/pdfjs.ts';
import { readPage } from './pdf/read-page.ts';

export interface ExtractOptions {
  /** Pages read; a longer document is cut there, with an issue. Default 2,000. */
  readonly pages?: number;
  /** Bytes that the streams of one document may unpack to in all. Default 256 MiB. */
  readonly inflatedBytes?: number;
}

export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Reported<Document>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const issues: Issue[] = [];
  setInflationBudget(options.inflatedBytes ?? 256 * 1024 * 1024);
  const library = await pdfjs();
  const task = library.getDocument({ ...OPEN_OPTIONS, data: bytes.slice() });
  const sheets: Sheet[] = [];
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      sheets.push((await readPage(library, await document.getPage(number), number, { glyphs: 200_000 })).sheet);
    }
  } finally {
    await task.destroy();
  }
  return { value: documentOf(bytes, sha256, sheets), issues };
}

function documentOf(bytes: Uint8Array, sha256: string, sheets: readonly Sheet[]): Document {
  const { passages, sections, tables } = compose(sheets);
  return {
    id: sha256.slice(0, 16),
    sha256,
    bytes: bytes.length,
    media_type: 'application/pdf',
    method: methodOf(sheets),
    pages: sheets.map(pageOf),
    passages,
    sections,
    tables,
    characters: passages.reduce((sum, passage) => sum + passage.text.replaceAll(' ', '').length, 0),
    repaired: false,
  };
}

function methodOf(sheets: readonly Sheet[]): TextMethod {
  const methods = new Set(sheets.map((sheet) => sheet.method));
  const [only] = methods;
  return methods.size > 1 ? 'mixed' : (only ?? 'none');
}

function pageOf(sheet: Sheet): Page {
  const { number, width, height, turned, method, tokens, images } = sheet;
  return { number, width, height, turned, method, words: tokens.length, images };
}
