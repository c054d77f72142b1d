/** The state that painting operators change, as ISO 32000-1, 8.4 and 9.3 lay down, and what a walk through them collects. */
import type { Box } from '../../model/box.ts';
import type { Font } from './font.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import type { Fill, Glyph } from './paint.ts';

export interface GraphicsState {
  ctm: Matrix;
  /** Colour as `#rrggbb`, or null for a pattern. */
  fill: string | null;
  alpha: number;
  /** False when what is painted shines through: a blend mode or a soft mask. */
  opaque: boolean;
  /** Where painting shows; null is everywhere. */
  clip: Box | null;
  lineWidth: number;
  font: Font | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 is none. */
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  /** Something was painted since this state was saved. */
  painted: boolean;
  /** A coordinate system was set up since, as is done to paint a picture. */
  placed: boolean;
}

export function firstState(ctm: Matrix): GraphicsState {
  return {
    ctm,
    fill: '#000000',
    alpha: 1,
    opaque: true,
    clip: null,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: IDENTITY,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
    painted: false,
    placed: false,
  };
}

export interface MarkedContent {
  readonly content: number | null;
  readonly artifact: boolean;
}

export interface BeforeAnnotation {
  readonly state: GraphicsState;
  /** How many of each there were. */
  readonly saved: number;
  readonly glyphs: number;
  readonly strokes: number;
  readonly images: number;
}

/** A walk in progress: the state now, the saved ones, and what was met. */
export interface Walk {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  readonly marks: MarkedContent[];
  readonly fontOf: (id: string) => Font;
  order: number;
  run: number;
  pendingClip: boolean;
  /** What was there before the annotation that is being painted, or null outside of one. */
  annotation: BeforeAnnotation | null;
  readonly rulings: boolean;
  /** Takes PDF units to points from the top left of the page as shown. */
  readonly first: Matrix;
  readonly glyphs: Glyph[];
  readonly fills: Fill[];
  readonly strokes: Box[];
  readonly images: Box[];
}
