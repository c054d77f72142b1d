/** Boxes with labels over a drawn page. A label stands over its box, or where another stands already, further down. */
import { type Box, heightOf, widthOf } from '../../model/box.ts';
import type { Mark } from '../../model/mark.ts';

export interface Sheet {
  readonly marks: readonly Mark[];
  /** Pixels for a point. */
  readonly scale: number;
  /** Name of the font of labels. */
  readonly font: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The part of a canvas's context that marks are drawn with. */
export interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textBaseline: 'top';
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

/** Red, green and blue. */
export const TONES = { winner: [0, 128, 64], rival: [208, 80, 0] } as const;
const colour = (tone: Mark['tone'], alpha: number): string => `rgba(${TONES[tone].join(', ')}, ${alpha})`;

/** Points of space between words and box, and sizes of label text and line. */
const [MARGIN, TEXT, LINE] = [1.5, 7, 1];
const LONGEST_LABEL = 60;
/** Points: words of one line. Labels keep off these, and may cover longer passages. */
const ONE_LINE = 20;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws losers first, so that a winner is never covered. */
export function drawMarks(pen: Pen, sheet: Sheet): void {
  const { scale, font } = sheet;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.lineWidth = LINE * scale;
  pen.font = `${TEXT * scale}px "${font}"`;
  pen.textBaseline = 'top';
  const marks = sheet.marks.toSorted((one, other) => (one.tone < other.tone ? -1 : Number(one.tone > other.tone)));
  const taken: Area[] = marks.filter(({ box }) => heightOf(box) <= ONE_LINE).map(({ box }) => areaOf(box, scale));
  for (const { box, tone } of marks.toReversed()) {
    const { x, y, width, height } = areaOf(box, scale);
    pen.fillStyle = colour(tone, 0.14);
    pen.strokeStyle = colour(tone, 1);
    pen.fillRect(x, y, width, height);
    pen.strokeRect(x, y, width, height);
  }
  for (const { box, tone, label } of marks) {
    const text = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
    const size = { width: pen.measureText(text).width + 2 * MARGIN * scale, height: (TEXT + 2 * MARGIN) * scale };
    const area = freeArea(areaOf(box, scale), size, taken, sheet);
    taken.push(area);
    pen.fillStyle = colour(tone, 1);
    leadTo(pen, area, areaOf(box, scale));
    pen.fillRect(area.x, area.y, area.width, area.height);
    pen.fillStyle = '#ffffff';
    pen.fillText(text, area.x + MARGIN * scale, area.y + MARGIN * scale);
  }
  pen.restore();
}

const areaOf = (box: Box, scale: number): Area => ({
  x: (box.left - MARGIN) * scale,
  y: (box.top - MARGIN) * scale,
  width: (widthOf(box) + 2 * MARGIN) * scale,
  height: (heightOf(box) + 2 * MARGIN) * scale,
});

const meet = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** A line from a label that had to stand further off to its box. */
function leadTo(pen: Pen, label: Area, box: Area): void {
  const top = box.y + box.height;
  if (label.y <= top + 1) return;
  pen.fillRect(label.x + pen.lineWidth, top, pen.lineWidth, label.y - top);
}

/** Over the box, under it, beside it, else further down until nothing is there; never outside the page. */
function freeArea(
  box: Area,
  size: Pick<Area, 'width' | 'height'>,
  taken: readonly Area[],
  { width, height }: Sheet,
): Area {
  const inside = (x: number, y: number): Area => ({
    ...size,
    x: Math.max(0, Math.min(x, width - size.width)),
    y: Math.max(0, Math.min(y, height - size.height)),
  });
  const places = [
    inside(box.x, box.y - size.height),
    inside(box.x, box.y + box.height),
    inside(box.x + box.width, box.y),
    inside(box.x - size.width, box.y),
    ...Array.from({ length: 40 }, (_, step) => inside(box.x, box.y + box.height + step * size.height)),
  ];
  const isFree = (area: Area): boolean => !taken.some((other) => meet(area, other));
  return places.find(isFree) ?? (places[0] as Area);
}
