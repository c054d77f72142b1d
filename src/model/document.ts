/** What extract hands on: pages read into passages of text, each word with its place. PDF, OCR and HTML all give this. */
import type { Box } from './box.ts';

/** How the text was come by. `none`: a picture of a page that was not read. */
export type TextMethod = 'text' | 'ocr' | 'mixed' | 'html' | 'none';

/** A printed word. `text` is what is printed, in NFC, ligatures spelt out, soft hyphens removed. */
export interface Word {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  /** `form`: the value of a form field, which is not part of the page's own text. */
  readonly origin: 'text' | 'form' | 'ocr';
  /** Of a word of a web page: where it stands in the page's folded text. */
  readonly source?: { readonly start: number; readonly end: number };
}

/**
 * The element of a web page that a passage is text of. The folded text of an element, and of the page, is its text without that of scripts and
 * styles, a `br` counted as a space, white space folded to one space and left out at the ends. A web page has no boxes of its own: those of its
 * words stand on a grid that is made up for reading, and are never published.
 */
export interface Anchor {
  /** CSS selector that finds this element and no other of the page. */
  readonly selector: string;
  /** Where the element's text begins in the folded text of the page. */
  readonly start: number;
  /** Where the passage begins there. */
  readonly from: number;
  /** The folded text from there to the passage's end: the passage as the page gives it. */
  readonly text: string;
}

/** A word's place in the text of its passage: `text.slice(start, end)`. A word cut at a line's end stands here as two. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** A row of words at one height without a wide gap. Offsets count in the passage's text. */
export interface Line {
  readonly page: number;
  readonly box: Box;
  readonly start: number;
  readonly end: number;
}

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'furniture';

/**
 * A run of text that is read as one: a heading, a paragraph, a list item, the text of one table cell, or furniture
 * (running heads and feet, page numbers, leaked file paths). Passages stand in reading order.
 */
export interface Passage {
  /** Its place in `Document.passages`. */
  readonly index: number;
  readonly kind: PassageKind;
  /** As printed: the words with one space between them (none where a word was cut at a line's end). */
  readonly printed: string;
  /**
   * The pinned normal form that all rules read. Same length as `printed`, so that offsets serve both: every dash is `-`,
   * every quotation mark and apostrophe is straight, every white space is one plain space.
   */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lines: readonly Line[];
  /** Page and box of the part on its first page. */
  readonly page: number;
  readonly box: Box;
  readonly bold: boolean;
  /** Font size in points that most of its words have. */
  readonly size: number;
  /** Index in `Document.sections`. */
  readonly section: number;
  /** The cell that it is the text of, or null. */
  readonly cell: CellPlace | null;
  /** Of a passage of a web page. */
  readonly anchor?: Anchor;
}

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly box: Box;
  /** Passages of this cell, in reading order; empty for an empty cell. */
  readonly passages: readonly number[];
}

/** Where the rows and cells were learnt from: the tag tree (of a PDF or a web page), ruling lines, or how the words line up. */
export type TableSource = 'tags' | 'rulings' | 'alignment';

export interface Table {
  readonly index: number;
  readonly page: number;
  readonly box: Box;
  readonly source: TableSource;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

/** Passages `from` (inclusive) to `to` (exclusive) that stand under one heading. Section 0 has no heading. */
export interface Section {
  readonly index: number;
  readonly heading: number | null;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  /** In points, as read. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page was turned so that most of its text reads upright. */
  readonly turned: 0 | 90 | 180 | 270;
  readonly method: TextMethod;
  readonly words: number;
  readonly images: number;
}

export interface Document {
  /** First 16 hex digits of the file's SHA-256. */
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: string;
  readonly method: TextMethod;
  readonly pages: readonly Page[];
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** Characters of text that are not white space. */
  readonly characters: number;
  /** True when the file was damaged and had to be mended to be read. */
  readonly repaired: boolean;
}
