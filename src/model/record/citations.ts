/** The table `citations`: where each plain value stands. One row per place. */
import { decimal, freeText, id, integer, maybe, oneOf, type RowOf, text } from './column.ts';
import { table } from './table.ts';

export const METHODS = ['label', 'cell', 'section', 'heading', 'pattern', 'ocr', 'manual'] as const;
export const CITED_TABLES = ['decisions', 'amounts', 'parties'] as const;

/** A longer quote is cut at a word. */
export const LONGEST_QUOTE = 300;

/** No path to an element is longer: an element further up stands for one whose path would be. */
export const LONGEST_SELECTOR = 1000;

/** The part of a citation that says where and how, as nested in JSON. */
export const place = {
  document_id: maybe(id('The document; blank for words of the list page.')),
  page: maybe(integer('Page, from 1; blank in a web page and for words of the list page.', 1)),
  x: maybe(decimal('Left edge of the box, in points from the left of the page as read.')),
  y: maybe(decimal('Top edge of the box, in points from the top of the page as read.')),
  width: maybe(decimal('Width of the box, in points.')),
  height: maybe(decimal('Height of the box, in points.')),
  quote: freeText(
    'The words as printed in that box or at that place. `[redacted:email]` and the like stand for personal data; all else is verbatim.',
    LONGEST_QUOTE,
  ),
  method: oneOf(METHODS, 'How the value was found.'),
  rule: freeText('Name of the rule that found it.', 300),
  selector: maybe(
    text(
      'In a web page, which has no pages and boxes: CSS selector of the element that holds the words. It finds one element.',
      '^[a-z#][A-Za-z0-9_#*:()>, -]*$',
      LONGEST_SELECTOR,
    ),
  ),
  text_position: maybe(
    integer(
      "In a web page: where the quote begins in that element's text, from 0. The text is that of the element without scripts and styles, a `br` counted as a space, white space folded to one space and left out at the ends, counted in UTF-16 code units as browsers count.",
    ),
  ),
} as const;

export const citations = table({
  name: 'citations',
  meaning:
    'One row per place that a value rests on: the quote stands on that page, inside that box; in a web page, at that position of that element.',
  key: [],
  foreign: [
    { field: 'decision_id', table: 'decisions', target: 'decision_id' },
    { field: 'document_id', table: 'documents', target: 'document_id' },
  ],
  order: [
    'decision_id',
    'table',
    'row_id',
    'field',
    'document_id',
    'page',
    'y',
    'x',
    'selector',
    'text_position',
    'quote',
    'rule',
  ],
  columns: {
    decision_id: id('The decision.'),
    table: oneOf(CITED_TABLES, 'Table of the value.'),
    row_id: text(
      'Row of the value: decision_id, amount_id, or the seq of a party.',
      '^[A-Za-z0-9][A-Za-z0-9._-]*$',
      160,
    ),
    field: text('Column of the value.', '^[a-z][a-z0-9_]*$'),
    ...place,
  },
});

export type CitationRow = RowOf<typeof citations.columns>;
export type Citation = RowOf<typeof place>;
