/**
 * Walks the painting operators of a page as pdf.js hands them out and says what they paint: glyphs with their place, ruling
 * lines, filled boxes, pictures. Places are points from the top left of the page as it is shown. What fonts and graphics
 * states mean is in ISO 32000-1, 8.4 and 9.3.
 */
import type { Box } from '../../model/box.ts';
import { type Font, fontFrom } from './font.ts';
import { firstState, type Walk } from './graphics.ts';
import { apply, type Matrix, matrixFrom, multiply } from './matrix.ts';
import { PATH_HANDLERS } from './paint-path.ts';
import { setFont, TEXT_HANDLERS } from './paint-text.ts';
import type { OperatorList, PdfPage } from './pdfjs.ts';

/** One glyph: where its line starts and ends, which way is up, and what it stands for. */
export interface Glyph {
  readonly text: string;
  readonly code: number;
  readonly font: Font;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  /** From the line to one font size above it. */
  readonly up: readonly [number, number];
  readonly size: number;
  readonly content: number | null;
  readonly artifact: boolean;
  /** Counts the operators that show text: glyphs of one number were written in one go. */
  readonly run: number;
  /** Place in the order of painting. */
  readonly order: number;
  readonly heavy: boolean;
  /** Text that is not shown: what a scanner's software read, laid under the picture. */
  readonly invisible: boolean;
}

export interface Fill {
  readonly box: Box;
  readonly dark: boolean;
  readonly order: number;
}

export interface Painting {
  readonly glyphs: readonly Glyph[];
  readonly fills: readonly Fill[];
  /** Each stroked straight line of a path, and each side of a stroked rectangle, as a flat box. */
  readonly strokes: readonly Box[];
  /** Places of pictures. */
  readonly images: readonly Box[];
  /** True when anything at all was drawn. */
  readonly drawn: boolean;
  /** True when reading stopped at the limit of glyphs. */
  readonly cut: boolean;
}

export interface PaintOptions {
  /** The most glyphs that are read from one page. */
  readonly glyphs: number;
  /** Whether drawn lines are collected. */
  readonly rulings: boolean;
}

type Handler = (walk: Walk, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** A saved state that set up coordinates and then painted nothing is where a picture was left out. */
function restore(walk: Walk): void {
  const { state } = walk;
  const before = walk.saved.pop();
  if (before === undefined) return;
  if (state.placed && !state.painted) walk.images.push(unitBox(state.ctm));
  if (state.placed || state.painted) before.painted = true;
  walk.state = before;
}

/** Pictures fill the unit square of their coordinate system. */
function unitBox(ctm: Matrix): Box {
  const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function save(walk: Walk): void {
  if (walk.saved.length > MOST_SAVED) return;
  walk.saved.push(walk.state);
  walk.state = { ...walk.state, painted: false, placed: false };
}

function form(walk: Walk, args: readonly unknown[]): void {
  save(walk);
  const matrix = matrixFrom(args[0]);
  if (matrix) walk.state.ctm = multiply(walk.state.ctm, matrix);
  walk.state.painted = true;
}

function graphicsState(walk: Walk, args: readonly unknown[]): void {
  if (!Array.isArray(args[0])) return;
  for (const entry of args[0]) {
    const [key, value] = Array.isArray(entry) ? entry : [];
    if (key === 'ca') walk.state.alpha = number(value);
    else if (key === 'BM') walk.state.opaque = value === 'source-over' || value === 'Normal';
    else if (key === 'SMask') walk.state.opaque = walk.state.opaque && !value;
    else if (key === 'LW') walk.state.lineWidth = number(value);
    else if (key === 'Font' && Array.isArray(value)) setFont(walk, value);
  }
}

const tagName = (value: unknown): string =>
  typeof value === 'object' && value !== null ? String((value as { name?: unknown }).name ?? '') : String(value ?? '');

function beginMarked(walk: Walk, args: readonly unknown[]): void {
  const outer = walk.marks.at(-1);
  const id = typeof args[1] === 'number' ? args[1] : null;
  walk.marks.push({
    content: id ?? outer?.content ?? null,
    artifact: tagName(args[0]) === 'Artifact' || outer?.artifact === true,
  });
}

/** What an annotation paints stands over the page in a state of its own. */
function beginAnnotation(walk: Walk, args: readonly unknown[]): void {
  const [transform, matrix] = [matrixFrom(args[2]), matrixFrom(args[3])];
  walk.annotation = {
    state: walk.state,
    saved: walk.saved.length,
    glyphs: walk.glyphs.length,
    strokes: walk.strokes.length,
    images: walk.images.length,
  };
  const ctm = [transform, matrix].reduce(
    (outer: Matrix, inner) => (inner ? multiply(outer, inner) : outer),
    walk.first,
  );
  walk.state = { ...firstState(ctm), painted: true };
}

/** Only its filled boxes count: they may hide text. Notes and stamps are no part of the page's text. */
function endAnnotation(walk: Walk): void {
  const before = walk.annotation;
  if (before === null) return;
  walk.state = before.state;
  walk.saved.length = Math.min(walk.saved.length, before.saved);
  walk.glyphs.length = before.glyphs;
  walk.strokes.length = before.strokes;
  walk.images.length = before.images;
  walk.annotation = null;
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  save,
  restore,
  paintFormXObjectBegin: form,
  paintFormXObjectEnd: restore,
  beginGroup: (walk) => {
    save(walk);
    walk.state.painted = true;
  },
  endGroup: restore,
  transform: (walk, args) => {
    const matrix = matrixFrom(args);
    if (matrix) walk.state.ctm = multiply(walk.state.ctm, matrix);
    walk.state.placed = true;
  },
  setGState: graphicsState,
  setLineWidth: (walk, [width]) => {
    walk.state.lineWidth = number(width);
  },
  setFillRGBColor: (walk, [colour]) => {
    walk.state.fill = typeof colour === 'string' ? colour : null;
  },
  setFillColorN: (walk) => {
    walk.state.fill = null;
  },
  setFillTransparent: (walk) => {
    walk.state.fill = null;
  },
  beginMarkedContentProps: beginMarked,
  beginMarkedContent: beginMarked,
  endMarkedContent: (walk) => {
    walk.marks.pop();
  },
  paintImageXObject: picture,
  paintImageMaskXObject: picture,
  paintInlineImageXObject: picture,
  paintSolidColorImageMask: picture,
  paintImageXObjectRepeat: picture,
  paintImageMaskXObjectRepeat: picture,
  paintInlineImageXObjectGroup: picture,
  paintImageMaskXObjectGroup: picture,
  beginAnnotation,
  endAnnotation,
  shadingFill: (walk) => {
    walk.state.painted = true;
  },
  ...TEXT_HANDLERS,
  ...PATH_HANDLERS,
};

function picture(walk: Walk): void {
  walk.images.push(unitBox(walk.state.ctm));
  walk.state.painted = true;
}

/** Deeper nesting than any producer writes; a hostile file may save without end. */
const MOST_SAVED = 1000;

function handlersOf(operators: Readonly<Record<string, number>>): ReadonlyMap<number, Handler> {
  return new Map(Object.entries(HANDLERS).map(([name, handler]) => [operators[name] ?? -1, handler]));
}

/** Reads one page's operators. `first` takes PDF units to points from the top left of the page as shown. */
export function paintingOf(
  list: OperatorList,
  page: PdfPage,
  operators: Readonly<Record<string, number>>,
  first: Matrix,
  options: PaintOptions,
): Painting {
  const handlers = handlersOf(operators);
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    const known = fonts.get(id);
    if (known) return known;
    const font = fontFrom(page.commonObjs.has(id) ? page.commonObjs.get(id) : null);
    fonts.set(id, font);
    return font;
  };
  const walk: Walk = {
    state: firstState(first),
    saved: [],
    marks: [],
    fontOf,
    order: 0,
    run: 0,
    pendingClip: false,
    annotation: null,
    rulings: options.rulings,
    first,
    glyphs: [],
    fills: [],
    strokes: [],
    images: [],
  };
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    walk.order = index;
    handlers.get(operator)?.(walk, isListed(args) ? args : []);
    if (walk.glyphs.length > options.glyphs) break;
  }
  if (walk.state.placed && !walk.state.painted) walk.images.push(unitBox(walk.state.ctm));
  const { glyphs, fills, strokes, images } = walk;
  const drawn = images.length > 0 || walk.saved.concat(walk.state).some((state) => state.painted);
  return { glyphs, fills, strokes, images, drawn, cut: glyphs.length > options.glyphs };
}

/** Operators come with plain or typed arrays. */
const isListed = (args: unknown): args is readonly unknown[] =>
  Array.isArray(args) || args instanceof Float32Array || args instanceof Float64Array;
