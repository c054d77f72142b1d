/** The operators that set and show text, ISO 32000-1, 9.4; each glyph comes out with its place on the page. */
import type { GraphicsState, Walk } from './graphics.ts';
import { apply, IDENTITY, matrixFrom, multiply } from './matrix.ts';

type Handler = (walk: Walk, args: readonly unknown[]) => void;

interface GivenGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly vmetric?: unknown;
  readonly isSpace?: unknown;
  readonly originalCharCode?: unknown;
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

export function setFont(walk: Walk, args: readonly unknown[]): void {
  walk.state.font = walk.fontOf(String(args[0]));
  walk.state.fontSize = number(args[1]);
}

function moveTo(state: GraphicsState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setTextMatrix(walk: Walk, args: readonly unknown[]): void {
  walk.state.textMatrix = matrixFrom(args.length === 1 ? args[0] : args) ?? IDENTITY;
  walk.state.lineX = walk.state.lineY = walk.state.x = walk.state.y = 0;
}

/** Text rendering modes that stroke the outline as well: the way of making a plain face look bold. */
const FILL_AND_STROKE = 2;
const INVISIBLE = 3;

function showGlyph(walk: Walk, given: GivenGlyph): void {
  const { state } = walk;
  const { font, fontSize } = state;
  if (font === null) return;
  const metric = Array.isArray(given.vmetric) ? given.vmetric : [];
  const width = font.vertical ? number(metric[0]) || -1000 : number(given.width);
  const advance = width * font.unit * fontSize;
  const spacing = state.charSpacing + (given.isSpace === true ? state.wordSpacing : 0);
  const trm = multiply(state.ctm, state.textMatrix);
  const [dx, dy] = font.vertical ? [0, advance] : [advance * state.scale, 0];
  const start = apply(trm, state.x, state.y + state.rise);
  const end = apply(trm, state.x + dx, state.y + state.rise + dy);
  const up = apply(trm, state.x, state.y + state.rise + fontSize);
  const mark = walk.marks.at(-1);
  walk.glyphs.push({
    text: typeof given.unicode === 'string' ? given.unicode : '',
    code: number(given.originalCharCode),
    font,
    start,
    end,
    up: [up[0] - start[0], up[1] - start[1]],
    size: Math.hypot(up[0] - start[0], up[1] - start[1]),
    content: mark?.content ?? null,
    artifact: mark?.artifact === true,
    run: walk.run,
    order: walk.order,
    heavy: font.bold || state.mode === FILL_AND_STROKE,
    invisible: state.mode === INVISIBLE,
  });
  if (font.vertical) state.y += dy - spacing;
  else state.x += dx + spacing * state.scale;
}

function showText(walk: Walk, args: readonly unknown[]): void {
  const { state } = walk;
  if (!Array.isArray(args[0]) || state.font === null || state.fontSize === 0) return;
  walk.run += 1;
  state.painted = true;
  for (const part of args[0]) {
    if (typeof part === 'number') {
      const move = (-part * state.fontSize) / 1000;
      if (state.font.vertical) state.y += move;
      else state.x += move * state.scale;
    } else if (part !== null && typeof part === 'object') {
      showGlyph(walk, part);
    }
  }
}

export const TEXT_HANDLERS: Readonly<Record<string, Handler>> = {
  beginText: (walk) => setTextMatrix(walk, []),
  setFont,
  setCharSpacing: (walk, [spacing]) => {
    walk.state.charSpacing = number(spacing);
  },
  setWordSpacing: (walk, [spacing]) => {
    walk.state.wordSpacing = number(spacing);
  },
  setHScale: (walk, [percent]) => {
    walk.state.scale = number(percent) / 100 || 1;
  },
  setLeading: (walk, [leading]) => {
    walk.state.leading = number(leading);
  },
  setTextRise: (walk, [rise]) => {
    walk.state.rise = number(rise);
  },
  setTextRenderingMode: (walk, [mode]) => {
    walk.state.mode = number(mode);
  },
  setTextMatrix,
  moveText: (walk, [x, y]) => moveTo(walk.state, number(x), number(y)),
  setLeadingMoveText: (walk, [x, y]) => {
    walk.state.leading = -number(y);
    moveTo(walk.state, number(x), number(y));
  },
  nextLine: (walk) => moveTo(walk.state, 0, -walk.state.leading),
  showText,
  showSpacedText: showText,
};
