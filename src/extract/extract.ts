/** The second stage: the bytes of a PDF or of a web page to a Document. Pure: the same bytes give the same Document, byte for byte. */
import { createHash } from 'node:crypto';
import type { Document, Page, TextMethod } from '../model/document.ts';
import type { Issue, Reported } from '../model/issue.ts';
import { isWebPage } from '../model/web-page.ts';
import { webDocument } from './html/document.ts';
import type { WebPageOptions } from './html/read-page.ts';
import { compose } from './layout/compose.ts';
import type { Sheet } from './layout/sheet.ts';
import { damageOf, issuesOfPages, type PageTrouble, troubleOf } from './page-trouble.ts';
import { inflationBudget } from './pdf/inflate.ts';
import { type Opened, open } from './pdf/open.ts';
import { type PdfJs, pdfjs } from './pdf/pdfjs.ts';
import { type PageOptions, readPage } from './pdf/read-page.ts';

/** Limits on hostile input, each with a default that no decision record comes near, and what may be left out for speed. */
export interface ExtractOptions {
  /** Bytes of the file. Default 256 MiB. */
  readonly bytes?: number;
  /** Bytes that the streams of the file may unpack to in all, pictures left out. Default 256 MiB. */
  readonly inflatedBytes?: number;
  /** Pages that are read; the rest is left out, with an issue. Default 2,000. */
  readonly pages?: number;
  /** Words that are read of one page. Default 20,000. */
  readonly wordsOfPage?: number;
  /** Whether the tag tree is read, from which headings, paragraphs and cells are known for sure. Default true. */
  readonly tags?: boolean;
  /** Whether ruling lines are read, from which the cells of tables without tags are known. Default true. */
  readonly rulings?: boolean;
  /** Words that are read of a web page. Default 30,000. */
  readonly wordsOfWebPage?: number;
  /**
   * What is known of web pages; `false` where only a PDF is looked for, so that a page that a server sends in place of one is refused as
   * `NOT_A_PDF`. Default: web pages are read.
   */
  readonly html?: WebPageOptions | false;
}

const DEFAULTS: Required<ExtractOptions> = {
  bytes: 256 * 1024 * 1024,
  inflatedBytes: 256 * 1024 * 1024,
  pages: 2000,
  wordsOfPage: 20_000,
  tags: true,
  rulings: true,
  wordsOfWebPage: 30_000,
  html: {},
};

/** Letters in the longest of words that still count: caps the glyphs of a page by its words. */
const GLYPHS_OF_WORD = 12;

interface ReadPages {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}

interface ReadOne {
  readonly sheets: readonly Sheet[];
  readonly trouble: readonly PageTrouble[];
}

const warning = (code: string, message: string): Issue => ({ code, severity: 'warning', message });

/** A page that cannot be read is reported and left blank; the others are still read. */
async function readOne(library: PdfJs, { document }: Opened, number: number, what: PageOptions): Promise<ReadOne> {
  try {
    const read = await readPage(library, await document.getPage(number), number, what);
    return { sheets: [read.sheet], trouble: troubleOf(number, read) };
  } catch (failure) {
    const reason = failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure);
    return { sheets: [], trouble: [damageOf(number, reason)] };
  }
}

async function readPages(library: PdfJs, opened: Opened, options: Required<ExtractOptions>): Promise<ReadPages> {
  const { numPages } = opened.document;
  const { wordsOfPage: words, tags, rulings } = options;
  const what: PageOptions = { words, glyphs: words * GLYPHS_OF_WORD, tags, rulings };
  const sheets: Sheet[] = [];
  const trouble: PageTrouble[] = [];
  for (let number = 1; number <= Math.min(numPages, options.pages); number += 1) {
    const page = await readOne(library, opened, number, what);
    sheets.push(...page.sheets);
    trouble.push(...page.trouble);
  }
  const issues = issuesOfPages(trouble);
  if (numPages > options.pages) {
    issues.push(
      warning(
        'PDF_TOO_MANY_PAGES',
        `unexpected ${numPages} pages, expected at most ${options.pages}: the rest is left out`,
      ),
    );
  }
  if (inflationBudget().exceeded) {
    issues.push(
      warning('PDF_TOO_LARGE', 'unexpected content beyond the limit when unpacked, expected less: parts are left out'),
    );
  }
  return { sheets, issues };
}

/**
 * Reads a PDF or a web page, whichever the bytes are. Trouble with the document comes back as issues: `NOT_A_PDF`, `PDF_ENCRYPTED`, `PDF_DAMAGED`,
 * `PDF_REPAIRED`, `PDF_TOO_LARGE`, `PDF_TOO_MANY_PAGES`, `HTML_TOO_LARGE`, `HTML_TOO_DEEP`, `HTML_NO_PAPER`, `HTML_BODY_MISSING`, `PAGE_DAMAGED`, `PAGE_TOO_DENSE`,
 * `IMAGE_ONLY_PAGE`, `TEXT_UNREADABLE`, `TEXT_REDACTED`, `NO_TEXT`. There is no value only when nothing could be read. The given bytes stay as they are.
 * Throws TypeError for what is no array of bytes.
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Reported<Document>> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(noBytes(bytes));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const settled = { ...DEFAULTS, ...options };
  const { html, wordsOfWebPage } = settled;
  const read =
    html !== false && isWebPage(bytes)
      ? webDocument(bytes, sha256, wordsOfWebPage, html)
      : await pdfDocument(bytes, sha256, settled);
  const { value, issues } = read;
  return { value, issues: value === undefined ? issues : [...issues, ...blankness(value, issues)] };
}

async function pdfDocument(
  bytes: Uint8Array,
  sha256: string,
  settled: Required<ExtractOptions>,
): Promise<Reported<Document>> {
  const library = await pdfjs();
  const { opened, issue } = await open(library, bytes, settled);
  const first = issue === null ? [] : [issue];
  if (opened === null) return { value: undefined, issues: first };
  try {
    const { sheets, issues } = await readPages(library, opened, settled);
    if (sheets.length === 0) return { value: undefined, issues: [...first, ...issues] };
    const value = documentOf(bytes.length, sha256, sheets, opened.repaired);
    return { value, issues: [...first, ...issues] };
  } finally {
    await opened.task.destroy();
  }
}

/** Callers in JavaScript may hand over anything. */
const noBytes = (given: unknown): string =>
  `unexpected ${given === null ? 'null' : typeof given} for the bytes of a PDF, expected a Uint8Array, such as readFile gives`;

/** Blank pages, unless it was said already why there is no text. */
function blankness({ characters, pages }: Document, issues: readonly Issue[]): Issue[] {
  if (characters > 0 || issues.some(({ code }) => code !== 'PDF_REPAIRED')) return [];
  return [warning('NO_TEXT', `unexpected ${pages.length === 1 ? 'blank page' : 'blank pages'}, expected text`)];
}

function documentOf(bytes: number, sha256: string, sheets: readonly Sheet[], repaired: boolean): Document {
  const { passages, sections, tables } = compose(sheets);
  const characters = passages.reduce((sum, passage) => sum + passage.text.replaceAll(' ', '').length, 0);
  return {
    id: sha256.slice(0, 16),
    sha256,
    bytes,
    media_type: 'application/pdf',
    method: characters === 0 ? 'none' : methodOf(sheets),
    pages: sheets.map(pageOf),
    passages,
    sections,
    tables,
    characters,
    repaired,
  };
}

function methodOf(sheets: readonly Sheet[]): TextMethod {
  const [only, ...more] = new Set(sheets.map((sheet) => sheet.method));
  return more.length > 0 ? 'mixed' : (only ?? 'none');
}

function pageOf({ number, width, height, turned, method, tokens, images }: Sheet): Page {
  return { number, width, height, turned, method, words: tokens.length, images };
}
