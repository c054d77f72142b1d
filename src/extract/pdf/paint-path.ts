/** The operators that draw paths, ISO 32000-1, 8.5: only straight strokes and filled rectangles matter to reading. */
import type { Box } from '../../model/box.ts';
import type { Walk } from './graphics.ts';
import { apply, type Matrix } from './matrix.ts';

type Handler = (walk: Walk, args: readonly unknown[]) => void;
type Point = readonly [number, number];

/** Numbers that follow each kind of path step in pdf.js's packed paths: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];

interface SubPath {
  readonly points: Point[];
  closed: boolean;
  curved: boolean;
}

/** pdf.js's numbers of the painting operators that end a path. */
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
const MOST_NUMBERS = 200_000;

function subPaths(data: ArrayLike<number>, ctm: Matrix): SubPath[] {
  const paths: SubPath[] = [];
  let path: SubPath = { points: [], closed: false, curved: false };
  for (let at = 0; at < data.length; ) {
    const kind = data[at] ?? 0;
    const length = STEP_LENGTHS[kind] ?? 0;
    const point = length > 0 ? apply(ctm, data[at + length - 1] ?? 0, data[at + length] ?? 0) : null;
    if (kind === 0) {
      path = { points: [], closed: false, curved: false };
      paths.push(path);
    }
    if (kind === 2 || kind === 3) path.curved = true;
    if (kind === 4) path.closed = true;
    if (point) path.points.push(point);
    at += length + 1;
  }
  return paths;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Up to this width a filled box is a drawn line. Borders of forms are a quarter to three points wide. */
const THIN = 3;

/** True when every side runs straight across or down the page. */
function isUpright(points: readonly Point[]): boolean {
  return points.every((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return Math.abs(point[0] - next[0]) < 0.5 || Math.abs(point[1] - next[1]) < 0.5;
  });
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** True for near-black: the sum of the shares of light, weighted as in ITU-R BT.601, below a fifth. */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.slice(1), 16);
  const light = 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
  return light < 51;
}

function fillPath(walk: Walk, path: SubPath): void {
  const { state } = walk;
  if (path.points.length < 3) return;
  const whole = boxOf(path.points);
  const box = state.clip ? intersect(whole, state.clip) : whole;
  if (box.right <= box.left || box.bottom <= box.top) return;
  const thin = Math.min(box.right - box.left, box.bottom - box.top) <= THIN;
  if (thin) {
    if (walk.rulings && state.fill !== null && !isWhite(state.fill)) walk.strokes.push(box);
    return;
  }
  const solid = state.fill !== null && state.alpha === 1 && state.opaque;
  if (!path.curved && isUpright(path.points)) {
    walk.fills.push({ box, dark: solid && isDark(state.fill ?? '#ffffff'), order: walk.order });
  }
}

const isWhite = (colour: string): boolean => colour.toLowerCase() === '#ffffff';

function strokePath(walk: Walk, path: SubPath): void {
  if (path.curved) return;
  const { clip } = walk.state;
  const ends = path.closed ? path.points.length : path.points.length - 1;
  for (let index = 0; index < ends; index += 1) {
    const a = path.points[index];
    const b = path.points[(index + 1) % path.points.length];
    if (!a || !b) continue;
    const line = boxOf([a, b]);
    const box = clip
      ? intersect(line, { left: clip.left - 2, top: clip.top - 2, right: clip.right + 2, bottom: clip.bottom + 2 })
      : line;
    if (box.right < box.left || box.bottom < box.top) continue;
    if (Math.min(box.right - box.left, box.bottom - box.top) < 1) walk.strokes.push(box);
  }
}

function constructPath(walk: Walk, args: readonly unknown[]): void {
  const operator = Number(args[0]);
  const data = Array.isArray(args[1]) ? args[1][0] : null;
  if (!(data instanceof Float32Array) || data.length > MOST_NUMBERS) {
    walk.pendingClip = false;
    return;
  }
  const paths = subPaths(data, walk.state.ctm);
  if (walk.rulings && STROKES.has(operator)) for (const path of paths) strokePath(walk, path);
  if (FILLS.has(operator)) for (const path of paths) fillPath(walk, path);
  if (STROKES.has(operator) || FILLS.has(operator)) walk.state.painted = true;
  if (walk.pendingClip) {
    const points = paths.flatMap((path) => path.points);
    if (points.length > 0)
      walk.state.clip = walk.state.clip ? intersect(walk.state.clip, boxOf(points)) : boxOf(points);
    walk.pendingClip = false;
  }
}

const clip: Handler = (walk) => {
  walk.pendingClip = true;
};

export const PATH_HANDLERS: Readonly<Record<string, Handler>> = { constructPath, clip, eoClip: clip };
