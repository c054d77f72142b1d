/**
 * Draws pages of a PDF as PNG with boxes over them, for a person to see where a value was read. pdf.js is loaded a second time here, since the
 * instance that reads text was loaded without anything to draw with. The canvas package is optional: all else works without it.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mark } from '../../model/mark.ts';
import { UsageError } from '../../model/usage-error.ts';
import { drawMarks, type Pen } from './marks.ts';
import { OPEN_OPTIONS, PDFJS_ENTRY, PDFJS_FOLDER, type PdfLoadingTask } from './pdfjs.ts';

/** A page as it was read: its number from 1, and the degrees clockwise by which it was turned. */
export interface PageTurn {
  readonly number: number;
  readonly turned: number;
}

export interface Picture {
  readonly page: number;
  readonly png: Uint8Array;
}

/** Pixels for a point: 144 to the inch, so that the print of a form can be read. */
const SCALE = 2;
/** No side longer than this: pages of wall charts are drawn smaller. */
const LONGEST_SIDE = 4000;

/** The parts of the canvas package that drawing uses. */
interface CanvasPackage {
  readonly DOMMatrix: unknown;
  readonly Path2D: unknown;
  readonly GlobalFonts: { registerFromPath(path: string, name: string): unknown };
}

interface DrawnPage {
  readonly rotate: number;
  getViewport(parameters: { scale: number; rotation: number }): { width: number; height: number };
  render(parameters: Readonly<Record<string, unknown>>): { readonly promise: Promise<void> };
}

interface Canvas {
  getContext(kind: '2d'): Pen;
  toBuffer(type: 'image/png'): Uint8Array;
}

interface DrawnDocument {
  readonly canvasFactory: { create(width: number, height: number): { readonly canvas: Canvas } };
  getPage(number: number): Promise<DrawnPage>;
}

interface DrawingPdfJs {
  getDocument(parameters: Readonly<Record<string, unknown>>): PdfLoadingTask & { readonly promise: Promise<unknown> };
}

/** Throws UsageError where the canvas package is not installed. */
export function canvasPackage(): CanvasPackage {
  try {
    return createRequire(import.meta.url)('@napi-rs/canvas') as CanvasPackage;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `unexpected lack of the package @napi-rs/canvas (${code ?? message.split('\n')[0]}), expected it for pictures: npm install @napi-rs/canvas`,
    );
  }
}

/** The name under which the font of the labels is known: pdf.js brings it, so that a machine without fonts draws the same. */
const FONT = 'opcc-labels';

let loading: Promise<DrawingPdfJs> | undefined;

async function drawingPdfJs(): Promise<DrawingPdfJs> {
  const { DOMMatrix, Path2D, GlobalFonts } = canvasPackage();
  Object.assign(globalThis, { DOMMatrix, Path2D });
  GlobalFonts.registerFromPath(join(PDFJS_FOLDER, 'standard_fonts', 'LiberationSans-Regular.ttf'), FONT);
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  return import(`${pathToFileURL(PDFJS_ENTRY).href}?drawing`) as Promise<DrawingPdfJs>;
}

/**
 * One PNG a page, in the order given. Boxes of marks are in points of the page as read. Throws UsageError without the canvas package, and whatever
 * pdf.js throws for a page that it cannot draw.
 */
export async function drawPages(
  bytes: Uint8Array,
  pages: readonly PageTurn[],
  marks: readonly Mark[],
): Promise<Picture[]> {
  loading ??= drawingPdfJs();
  const task = (await loading).getDocument({ ...OPEN_OPTIONS, ...DRAWN, data: new Uint8Array(bytes) });
  try {
    const document = (await task.promise) as unknown as DrawnDocument;
    const pictures: Picture[] = [];
    for (const { number, turned } of pages) {
      const own = marks.filter(({ page }) => page === number);
      pictures.push({ page: number, png: await drawnPage(document, number, turned, own) });
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}

/** What reading leaves out and drawing needs: pictures; glyphs as outlines, since no fonts of the machine are used. */
const DRAWN = { maxImageSize: -1, disableFontFace: true, ownerDocument: undefined };

async function drawnPage(
  document: DrawnDocument,
  number: number,
  turned: number,
  marks: readonly Mark[],
): Promise<Uint8Array> {
  const page = await document.getPage(number);
  const rotation = (page.rotate + turned) % 360;
  const whole = page.getViewport({ scale: 1, rotation });
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(whole.width, whole.height));
  const viewport = page.getViewport({ scale, rotation });
  const { canvas } = document.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  drawMarks(canvas.getContext('2d'), { marks, scale, font: FONT, width: viewport.width, height: viewport.height });
  return canvas.toBuffer('image/png');
}
