/** Turns a page so that most of its text reads upright, and gives words their boxes on the page as read. */
import type { Box } from '../../model/box.ts';
import type { Word } from '../../model/document.ts';
import type { Rule, Token } from '../layout/sheet.ts';
import type { Fragment } from './words.ts';

export type Turn = 0 | 90 | 180 | 270;
type Point = readonly [number, number];

const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** Degrees clockwise, to the nearest quarter, by which these words must be turned to read upright. */
export function turnOf(fragment: Fragment): Turn {
  const [x, y] = fragment.up;
  if (Math.abs(y) >= Math.abs(x)) return y <= 0 ? 0 : 180;
  // "Up" points right when text runs down the page: a quarter turn back, three forward.
  return x > 0 ? 270 : 90;
}

/** The turn that most characters ask for. */
export function commonTurn(fragments: readonly Fragment[]): Turn {
  const votes = new Map<Turn, number>();
  for (const fragment of fragments) {
    const turn = turnOf(fragment);
    votes.set(turn, (votes.get(turn) ?? 0) + fragment.text.length);
  }
  return TURNS.reduce((best, turn) => ((votes.get(turn) ?? 0) > (votes.get(best) ?? 0) ? turn : best), 0);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of a page comes to lie when the page is turned. */
export function turnPoint([x, y]: Point, turn: Turn, page: Size): Point {
  if (turn === 90) return [page.height - y, x];
  if (turn === 180) return [page.width - x, page.height - y];
  if (turn === 270) return [y, page.width - x];
  return [x, y];
}

export function turnBox(box: Box, turn: Turn, page: Size): Box {
  return boxOf([turnPoint([box.left, box.top], turn, page), turnPoint([box.right, box.bottom], turn, page)]);
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return {
    left: round(Math.min(...xs)),
    top: round(Math.min(...ys)),
    right: round(Math.max(...xs)),
    bottom: round(Math.max(...ys)),
  };
}

/** To a hundredth of a point: finer is noise, and documents stay small. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The word on the turned page. */
export function tokenOf(fragment: Fragment, page: number, turn: Turn, size: Size): Token {
  const { start, end, up, ascent, descent } = fragment;
  const corners = [start, end].flatMap(([x, y]): Point[] => [
    [x + up[0] * ascent, y + up[1] * ascent],
    [x + up[0] * descent, y + up[1] * descent],
  ]);
  const word: Word = {
    text: fragment.text,
    page,
    box: boxOf(corners.map((corner) => turnPoint(corner, turn, size))),
    size: round(fragment.size),
    bold: fragment.bold,
    origin: fragment.invisible ? 'ocr' : 'text',
  };
  return {
    word,
    baseline: round(turnPoint(start, turn, size)[1]),
    content: fragment.content,
    artifact: fragment.artifact,
    spaced: fragment.spaced,
    softHyphen: fragment.softHyphen,
  };
}

/** Flat boxes on the turned page as ruling lines. */
export function ruleOf(box: Box, turn: Turn, size: Size): Rule {
  const turned = turnBox(box, turn, size);
  const horizontal = turned.right - turned.left >= turned.bottom - turned.top;
  return horizontal
    ? { horizontal, at: (turned.top + turned.bottom) / 2, from: turned.left, to: turned.right }
    : { horizontal, at: (turned.left + turned.right) / 2, from: turned.top, to: turned.bottom };
}
