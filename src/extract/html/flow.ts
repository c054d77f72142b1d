/** What a page's text is made of before it is set: blocks of lines, and tables whose cells hold such blocks. */
import type { Element } from './dom.ts';
import type { InkLine } from './ink.ts';

export interface TextFlow {
  readonly kind: 'text';
  readonly role: 'text' | 'item' | 'furniture';
  /** 1 to 6 for a heading that is marked as one. */
  readonly level: number | null;
  readonly lines: readonly InkLine[];
  /** The block that holds it. */
  readonly anchor: Element;
}

export interface CellFlow {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly flows: readonly TextFlow[];
}

export interface TableFlow {
  readonly kind: 'table';
  /** The page's own table, or fields that stand apart on a line. */
  readonly source: 'tags' | 'alignment';
  readonly rows: number;
  readonly columns: number;
  /** In order of rows. */
  readonly cells: readonly CellFlow[];
}

export type Flow = TextFlow | TableFlow;

const wordsOf = ({ lines }: TextFlow) => lines.flat();

/** The words of a block with one space between them. */
export const textOfFlow = (flow: TextFlow): string =>
  wordsOf(flow)
    .map(({ text }) => text)
    .join(' ');

/** True where every word of a block is part of a link. */
export const isLinked = (flow: TextFlow): boolean => wordsOf(flow).every(({ linked }) => linked);
