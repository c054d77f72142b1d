/** One page of an opened PDF to a sheet: upright words, ruling lines, tags, and what was left out of it. */
import { heightOf, widthOf } from '../../model/box.ts';
import type { TextMethod } from '../../model/document.ts';
import type { PageTags, Sheet, Token } from '../layout/sheet.ts';
import { withoutDoubles } from './doubles.ts';
import { formTokens } from './form.ts';
import { IDENTITY, matrixFrom } from './matrix.ts';
import { type Painting, type PaintOptions, paintingOf } from './paint.ts';
import type { PdfJs, PdfPage } from './pdfjs.ts';
import { readable } from './quality.ts';
import { uncovered } from './redaction.ts';
import { tagsOf } from './tags.ts';
import { commonTurn, ruleOf, type Size, type Turn, tokenOf, turnOf } from './turn.ts';
import { type Fragment, fragmentsOf } from './words.ts';

/** The most that is read of one page, and what of it. */
export interface PageOptions extends PaintOptions {
  readonly words: number;
  readonly tags: boolean;
}

export interface ReadPage {
  readonly sheet: Sheet;
  /** Glyphs that a black box covers, and that are left out. */
  readonly redacted: number;
  /** Glyphs whose font spells nothing, and that are left out. */
  readonly senseless: number;
  /** True when there was more on the page than the limits allow. */
  readonly cut: boolean;
  /** True when there is no text to speak of, but a picture of some. */
  readonly picture: boolean;
}

/** pdf.js's way of saying: paint the annotations, but not the form fields. */
const WITHOUT_FIELDS = 2;
/** A picture over this share of the page, with no more than a stamp's worth of words, is a scan of a page. */
const SCAN = { share: 0.5, words: 20 };

async function tagsOfPage(page: PdfPage): Promise<PageTags | null> {
  try {
    return tagsOf(await page.getStructTree());
  } catch {
    // A damaged tag tree is no loss: the page is then read by its looks.
    return null;
  }
}

async function annotationsOf(page: PdfPage): Promise<readonly Readonly<Record<string, unknown>>[]> {
  try {
    return await page.getAnnotations();
  } catch {
    // Damaged annotations are no part of the page's text.
    return [];
  }
}

function isInside(fragment: Fragment, { width, height }: Size): boolean {
  const [x, y] = fragment.start;
  return x > -1 && y > -1 && x < width + 1 && y < height + 1;
}

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

function isScan({ images }: Painting, words: number, size: Size): boolean {
  const large = images.some((box) => widthOf(box) * heightOf(box) > SCAN.share * size.width * size.height);
  return large && words < SCAN.words;
}

function methodOf(tokens: readonly Token[], picture: boolean): TextMethod {
  if (picture) return 'none';
  const read = tokens.filter((token) => token.word.origin === 'ocr').length;
  return read * 2 > tokens.length ? 'ocr' : 'text';
}

export async function readPage(pdfjs: PdfJs, page: PdfPage, number: number, options: PageOptions): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const size = { width, height };
  const first = matrixFrom(transform) ?? IDENTITY;
  const list = await page.getOperatorList({ annotationMode: WITHOUT_FIELDS });
  const painting = paintingOf(list, page, pdfjs.OPS, first, options);
  const { glyphs: shown, redacted } = uncovered(painting, size);
  const { glyphs, senseless } = readable(shown);
  const all = fragmentsOf(withoutDoubles(glyphs)).filter((fragment) => isInside(fragment, size));
  const fragments = all.slice(0, options.words);
  const turn = commonTurn(fragments);
  const own = fragments
    .filter((fragment) => turnOf(fragment) === turn)
    .map((fragment) => tokenOf(fragment, number, turn, size));
  const tokens = [...own, ...formTokens(await annotationsOf(page), own, { number, first, size, turn })];
  const picture = isScan(painting, tokens.length, size) || (tokens.length === 0 && painting.drawn);
  const sideways = turn === 90 || turn === 270;
  const sheet: Sheet = {
    number,
    width: sideways ? height : width,
    height: sideways ? width : height,
    turned: turn,
    method: methodOf(tokens, picture),
    tokens,
    aside: asideOf(fragments, turn, number, size),
    rules: painting.strokes.map((box) => ruleOf(box, turn, size)),
    tags: options.tags ? await tagsOfPage(page) : null,
    images: painting.images.length,
  };
  page.cleanup();
  return { sheet, redacted, senseless, cut: painting.cut || all.length > fragments.length, picture };
}
