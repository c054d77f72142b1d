/**
 * How the decisions of a page are told apart, and where on the page or in the row each fact stands: as a table, as cards, or as blocks of one
 * long text. The readers are in src/discover/.
 */
import { z } from 'zod';
import { type Frozen, pattern, selector, words } from './words.ts';

/**
 * Where a fact stands: the selector narrows the part of the page that is looked at, the labels its lines, the pattern the text that is left.
 * At least one of them.
 */
const place = z
  .strictObject({
    /** Of elements within the part, in order. Without it, the whole part. */
    selector: selector.optional(),
    /** Words before a colon: of the first line that begins with one of them, what follows is taken. */
    labels: words.optional(),
    /** Of the text, what its first group holds, or all of what it fits where it has no group. */
    pattern: pattern.optional(),
  })
  .refine(
    (given) => Object.values(given).some((value) => value !== undefined),
    'expected a selector, labels or a pattern',
  );

/** What a list or a page says of a decision. */
const facts = {
  reference: place.optional(),
  title: place.optional(),
  /** The day that the list gives: of the decision, or of its publication where that is all it gives. */
  date: place.optional(),
};

const table = z.strictObject({
  shape: z.literal('table'),
  /** Of the tables. */
  selector,
  /** Words of the heading of each column. A table counts where its heading row names two of them, in whatever order. */
  columns: z.strictObject({
    reference: words.optional(),
    title: words.optional(),
    date: words.optional(),
    /** The column of the links to the papers. Without it, links to files anywhere in the row. */
    document: words.optional(),
  }),
});

const cards = z.strictObject({
  shape: z.literal('cards'),
  /** One element a decision: a list's entry, an article, a paragraph. One without a title is none. */
  selector,
  ...facts,
  title: place,
});

const blocks = z.strictObject({
  shape: z.literal('blocks'),
  /** The part of the page that holds them. */
  within: selector,
  /** Where a decision begins: a heading, or a label that every decision has, `:contains("Decision Ref")`. Of elements in one another the inner counts. */
  begins: selector,
  /** The block holds the decision's own words, so that one without a file is no blank. */
  isRecord: z.boolean().optional(),
  ...facts,
  title: place,
});

export const items = z.discriminatedUnion('shape', [table, cards, blocks]);

/** A page of its own for each decision, or for each of its files, that a row links to. What it says counts more than the list. */
export const detail = z.strictObject({
  /**
   * What the record of the decision is. file: the first file that the page links to, the default. html: the page itself. both: the page itself, and
   * its files as papers beside it.
   */
  record: z.enum(['file', 'html', 'both']).optional(),
  /** Of the part of the page that is the decision, where the page is its record. */
  bodySelector: selector.optional(),
  /** Of what is none of its words there: links to share it, lists of further decisions. */
  stripSelectors: z.array(selector).optional(),
  reference: facts.reference,
  date: facts.date,
  /** Selector of the links to files. */
  documents: selector,
});

export type Place = Frozen<z.output<typeof place>>;
export type Facts = { readonly [K in keyof typeof facts]?: Place | undefined };
export type TableRule = Frozen<z.output<typeof table>>;
export type CardRule = Frozen<z.output<typeof cards>>;
export type BlockRule = Frozen<z.output<typeof blocks>>;
export type ItemRule = Frozen<z.output<typeof items>>;
export type DetailRule = Frozen<z.output<typeof detail>>;
