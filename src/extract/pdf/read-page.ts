/** One page of an opened PDF to a sheet: upright words, ruling lines, tags. */
import type { Sheet, Token } from '../layout/sheet.ts';
import { IDENTITY, matrixFrom } from './matrix.ts';
import { type Painting, paintingOf } from './paint.ts';
import type { PdfJs, PdfPage } from './pdfjs.ts';
import { uncovered } from './redaction.ts';
import { tagsOf } from './tags.ts';
import { commonTurn, ruleOf, type Size, type Turn, tokenOf, turnOf } from './turn.ts';
import { type Fragment, fragmentsOf } from './words.ts';

export interface PageLimits {
  readonly glyphs: number;
}

export interface ReadPage {
  readonly sheet: Sheet;
  /** Words that a black box covered, and that are left out. */
  readonly redacted: number;
  readonly cut: boolean;
}

/** pdf.js's way of saying: leave the annotations out. */
const NO_ANNOTATIONS = 0;

async function tagTree(page: PdfPage): Promise<unknown> {
  try {
    return await page.getStructTree();
  } catch {
    // A damaged tag tree is no loss: the page is then read by its looks.
    return null;
  }
}

const inside = (fragment: Fragment, { width, height }: Size): boolean => {
  const [x, y] = fragment.start;
  return x > -1 && y > -1 && x < width + 1 && y < height + 1;
};

/** Words that run another way than the page, one list for each line of them. */
function asideOf(fragments: readonly Fragment[], turn: Turn, number: number, size: Size): Token[][] {
  const lists: Token[][] = [];
  let last: Fragment | null = null;
  for (const fragment of fragments) {
    if (turnOf(fragment) === turn) continue;
    const token = tokenOf(fragment, number, turn, size);
    const near =
      last !== null && Math.hypot(fragment.start[0] - last.end[0], fragment.start[1] - last.end[1]) < fragment.size;
    if (near) lists.at(-1)?.push(token);
    else lists.push([token]);
    last = fragment;
  }
  return lists;
}

export async function readPage(pdfjs: PdfJs, page: PdfPage, number: number, limits: PageLimits): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const first = matrixFrom(viewport.transform) ?? IDENTITY;
  const painting: Painting = paintingOf(list, page, pdfjs.OPS, first, limits);
  const { glyphs, redacted } = uncovered(painting, size);
  const fragments = fragmentsOf(glyphs).filter((fragment) => inside(fragment, size));
  const turn = commonTurn(fragments);
  const tokens = fragments
    .filter((fragment) => turnOf(fragment) === turn)
    .map((fragment) => tokenOf(fragment, number, turn, size));
  const sideways = turn === 90 || turn === 270;
  const sheet: Sheet = {
    number,
    width: sideways ? size.height : size.width,
    height: sideways ? size.width : size.height,
    turned: turn,
    method: tokens.length > 0 ? 'text' : 'none',
    tokens,
    aside: asideOf(fragments, turn, number, size),
    rules: painting.strokes.map((box) => ruleOf(box, turn, size)),
    tags: tagsOf(await tagTree(page)),
    images: painting.images,
  };
  page.cleanup();
  return { sheet, redacted, cut: painting.cut };
}
