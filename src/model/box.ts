/** Where something stands on a page. Units: PDF points (1/72 inch); origin top left of the page as read; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box that holds all the given boxes. Throws when none is given. */
export function union(boxes: readonly Box[]): Box {
  const first = boxes[0];
  if (first === undefined) throw new Error('union of no boxes');
  let { left, top, right, bottom } = first;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** Length of the common part of two intervals; negative is the gap between them. */
export const overlap = (a1: number, a2: number, b1: number, b2: number): number => Math.min(a2, b2) - Math.max(a1, b1);

/** True when `inner` lies in `outer`, give or take `slack` points on each side. */
export function contains(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** True when the two boxes share some height: they stand in one row. `share` is the part of the lower box's height that must be common. */
export function sameRow(a: Box, b: Box, share = 0.5): boolean {
  const common = overlap(a.top, a.bottom, b.top, b.bottom);
  return common > share * Math.min(heightOf(a), heightOf(b));
}
