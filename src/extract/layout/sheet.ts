/** The nouns between reading a page and laying it out: what stands where on one page, before it is read as text. */
import type { Box } from '../../model/box.ts';
import type { TextMethod, Word } from '../../model/document.ts';

/** A word with what the layout needs to know besides. */
export interface Token {
  readonly word: Word;
  /** Height of the line that the word stands on, in points from the top. */
  readonly baseline: number;
  /** Id of the marked content that it belongs to, when the page is tagged. */
  readonly content: number | null;
  /** True when the producer marked it as no part of the text: a running head, a page number. */
  readonly artifact: boolean;
  /** True when white space was printed before it: it must not be joined to what abuts on its left. */
  readonly spaced: boolean;
  /** True when it ended in a soft hyphen, which `word.text` leaves out. */
  readonly softHyphen: boolean;
}

/** A straight ruling line, across (`horizontal`) or down the page. */
export interface Rule {
  readonly horizontal: boolean;
  /** Its y when horizontal, else its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A row of words at one height without a wide gap. */
export interface TextLine {
  readonly page: number;
  readonly box: Box;
  readonly tokens: readonly Token[];
  readonly baseline: number;
}

/** What the tag tree says of one piece of marked content. */
export interface TagPlace {
  /** Number of the paragraph-like element that holds it; unlike numbers are unlike paragraphs. */
  readonly block: number;
  /** 1 to 6 for H1 to H6, else null. */
  readonly level: number | null;
  readonly item: boolean;
  readonly cell: TagCell | null;
}

export interface TagCell {
  readonly table: number;
  readonly row: number;
  /** Its place among the cells of its row, counted from 0; spans are not known here. */
  readonly position: number;
  readonly header: boolean;
}

/** What the tag tree of one page says: the place of each marked content, and every cell, also the empty ones. */
export interface PageTags {
  readonly places: ReadonlyMap<number, TagPlace>;
  readonly cells: readonly TagCell[];
}

/** One page as read: upright words, ruling lines, tags. */
export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turned: 0 | 90 | 180 | 270;
  readonly method: TextMethod;
  readonly tokens: readonly Token[];
  /** Words that run in another direction than most of the page; each list is one line. */
  readonly aside: readonly (readonly Token[])[];
  readonly rules: readonly Rule[];
  readonly tags: PageTags | null;
  readonly images: number;
}
