/**
 * Loads pdf.js for reading text only: the legacy build (the modern one fails on Node), handed to unpdf, so that whoever uses
 * unpdf gets the very same module. Drawing is never done here, so what drawing needs is stood in for: loading the canvas
 * package would take longer than reading a document.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { definePDFJSModule, getResolvedPDFJS } from 'unpdf';
import { SynchronousInflation } from './inflate.ts';

/** The parts of pdf.js that reading uses. */
export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(parameters: Readonly<Record<string, unknown>>): PdfLoadingTask;
}

export interface PdfLoadingTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  readonly rotate: number;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getViewport(parameters: { scale: number }): { width: number; height: number; transform: unknown };
  getOperatorList(parameters: { annotationMode: number }): Promise<OperatorList>;
  getStructTree(): Promise<unknown>;
  getAnnotations(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  cleanup(): void;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Stands in for a drawing class that is named by pdf.js but never used when only text is read. */
class NotDrawn {}

/** A font face that is ready at once: nothing is drawn with it. */
class FontFaceStandIn {
  readonly loaded = Promise.resolve();
}

const packageRequire = createRequire(import.meta.url);
/** The file of pdf.js, and the folder of its package. */
export const PDFJS_ENTRY = packageRequire.resolve('pdfjs-dist/legacy/build/pdf.mjs');
export const PDFJS_FOLDER = join(dirname(PDFJS_ENTRY), '..', '..');

/** Puts an empty module in the place of the canvas package while `load` runs. */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  const pdfRequire = createRequire(PDFJS_ENTRY);
  const path = resolvedPath(pdfRequire, '@napi-rs/canvas');
  const before = path === null ? undefined : pdfRequire.cache[path];
  if (path !== null && before === undefined) {
    pdfRequire.cache[path] = {
      id: path,
      filename: path,
      path,
      loaded: true,
      exports: {},
      children: [],
      paths: [],
    } as never;
  }
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
    if (path !== null && before === undefined) delete pdfRequire.cache[path];
  }
}

/** Where a package is, or null when it is not installed. */
function resolvedPath(from: NodeJS.Require, name: string): string | null {
  try {
    return from.resolve(name);
  } catch {
    return null;
  }
}

function standIn(): void {
  const globals = globalThis as Record<string, unknown>;
  globals.DOMMatrix ??= NotDrawn;
  globals.Path2D ??= NotDrawn;
  globals.FontFace ??= FontFaceStandIn;
  globals.DecompressionStream = SynchronousInflation;
}

let loading: Promise<PdfJs> | undefined;

async function load(): Promise<PdfJs> {
  standIn();
  await withoutCanvas(async () => {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
    await definePDFJSModule(() => import('pdfjs-dist/legacy/build/pdf.mjs') as never);
  });
  return (await getResolvedPDFJS()) as unknown as PdfJs;
}

/** pdf.js, loaded once a process. */
export function pdfjs(): Promise<PdfJs> {
  loading ??= load();
  return loading;
}

const inPackage = (name: string): string => `${join(PDFJS_FOLDER, name)}/`;

/**
 * How a document is opened: quietly, without pictures (a `maxImageSize` of 0 leaves each one out before it is unpacked) and
 * with font names and widths.
 */
export const OPEN_OPTIONS: Readonly<Record<string, unknown>> = {
  verbosity: 0,
  maxImageSize: 0,
  fontExtraProperties: true,
  useSystemFonts: false,
  disableFontFace: false,
  ownerDocument: { fonts: new Set() },
  cMapUrl: inPackage('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: inPackage('standard_fonts'),
  wasmUrl: inPackage('wasm'),
  useWasm: false,
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
};
