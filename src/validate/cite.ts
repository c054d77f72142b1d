/** Places of values as published: a box from the top left in points, or an element of a web page; a clean quote; how the value was found. */
import type { Box } from '../model/box.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Method } from '../model/finding.ts';
import { LONGEST_QUOTE } from '../model/record/citations.ts';
import type { Citation } from '../model/record.ts';
import type { Clean } from './publish-text.ts';

/** Words of a list page have no document, page or box of ours. */
const LISTING = 'listing';

export interface PublishedBox {
  readonly page: number | null;
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

const NOWHERE: PublishedBox = { page: null, x: null, y: null, width: null, height: null };

type PublishedPlace = Pick<Citation, 'selector' | 'text_position'>;

/** Widened to hundredths of a point, so that what lay inside still does. */
function published(box: Box): Omit<PublishedBox, 'page'> {
  const [left, top] = [Math.floor(box.left * 100), Math.floor(box.top * 100)];
  const [right, bottom] = [Math.ceil(box.right * 100), Math.ceil(box.bottom * 100)];
  return { x: left / 100, y: top / 100, width: (right - left) / 100, height: (bottom - top) / 100 };
}

/** Page and box of a piece of evidence, blank for words of a web page or of the list page and where there is none. */
export function boxOf(evidence: Evidence | undefined): PublishedBox {
  if (evidence === undefined || evidence.document === LISTING || evidence.place !== undefined) return NOWHERE;
  return { page: evidence.page, ...published(evidence.box) };
}

const textPlaceOf = ({ place }: Evidence): PublishedPlace => ({
  selector: place?.selector ?? null,
  text_position: place?.position ?? null,
});

/** Citations of one value, one for each place; places that say nothing after cleaning are left out, equal ones told once. */
export function citationsOf(
  field: string,
  evidence: readonly Evidence[],
  found: { readonly method: Method; readonly rule: string },
  clean: Clean,
): Citation[] {
  const seen = new Set<string>();
  return evidence.flatMap((piece) => {
    const quote = clean(field, piece.quote, LONGEST_QUOTE);
    if (quote === null) return [];
    const document = piece.document === LISTING ? null : piece.document;
    const { method, rule } = found;
    const citation = { document_id: document, ...boxOf(piece), quote, method, rule, ...textPlaceOf(piece) };
    const key = JSON.stringify(citation);
    if (seen.has(key)) return [];
    seen.add(key);
    return [citation];
  });
}
