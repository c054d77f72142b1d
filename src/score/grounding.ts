/** Whether the words of every citation stand in its box on its page, or at its place of a web page, by the words of the document as read. */
import type { Document, Passage, Word } from '../model/document.ts';
import type { Citation, DecisionRecord } from '../model/record.ts';
import { FIELD_NAMES } from '../validate/plain.ts';

export interface Grounding {
  /** Citations of this document. */
  readonly citations: number;
  /** Those whose words do not all stand there. */
  readonly adrift: readonly { readonly field: string; readonly page: number; readonly quote: string }[];
  /** Plain columns with a value and no citation. What a silent paper is taken to say needs none. */
  readonly uncited: readonly string[];
}

/** What a column says when the paper says nothing (SCHEMA, paragraph on booleans). */
const SILENT: readonly unknown[] = [null, false, 'not_stated'];

/** A box is cited to hundredths of a point. */
const SLACK = 0.5;

type Cited = readonly [field: string, place: Citation];

export function groundingOf(record: DecisionRecord, document: Document): Grounding {
  const places = citedPlaces(record).filter(([, place]) => place.document_id === document.id);
  const pages = wordsByPage(document);
  const adrift = places
    .filter(([, place]) =>
      place.selector === null
        ? !stands(place, pages.get(place.page ?? 0) ?? [])
        : !standsInElement(place, document.passages),
    )
    .map(([field, { page, quote }]) => ({ field, page: page ?? 0, quote }));
  const plain = [...FIELD_NAMES, 'suppliers', 'joint_parties'] as const;
  const uncited = plain.filter((field) => !SILENT.includes(record[field]) && record.citations[field] === undefined);
  return { citations: places.length, adrift, uncited };
}

function citedPlaces(record: DecisionRecord): Cited[] {
  const rows = [
    ...record.amounts.map((row) => ['amounts', row] as const),
    ...record.parties.map((row) => ['parties', row] as const),
  ];
  return [
    ...Object.entries(record.citations).flatMap(([field, places]) => places.map((place): Cited => [field, place])),
    ...rows.flatMap(([field, row]) =>
      [row.citation, ...(row.further_citations ?? [])].map((place): Cited => [field, place]),
    ),
  ];
}

function wordsByPage(document: Document): Map<number, Word[]> {
  const words = document.passages.flatMap(({ spans }) => spans.map(({ word }) => word));
  return Map.groupBy(words, ({ page }) => page);
}

const squash = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Each word of the quote is found among the words whose middle lies in the box. Words taken out as personal data are passed over. */
function stands({ quote, x, y, width, height }: Citation, words: readonly Word[]): boolean {
  if (x === null || y === null || width === null || height === null) return false;
  const inside = words.filter(({ box }) => {
    const [middle, centre] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return middle >= x - SLACK && middle <= x + width + SLACK && centre >= y - SLACK && centre <= y + height + SLACK;
  });
  const text = squash(inside.map((word) => word.text).join(''));
  return tokensOf(quote).every((token) => text.includes(token));
}

const tokensOf = (quote: string): string[] =>
  quote
    .split(/\s+/)
    .filter((token) => token !== '' && !token.includes('[redacted:'))
    .map(squash);

/** The quote stands at its position of the element that a passage is text of. */
function standsInElement({ selector, text_position, quote }: Citation, passages: readonly Passage[]): boolean {
  return passages.some(({ anchor }) => {
    if (anchor === undefined || anchor.selector !== selector || text_position === null) return false;
    const offset = text_position - (anchor.from - anchor.start);
    if (offset < 0 || offset >= anchor.text.length) return false;
    const text = squash(anchor.text.slice(offset));
    const [first = '', ...rest] = tokensOf(quote);
    return text.startsWith(first) && rest.every((token) => text.includes(token));
  });
}
