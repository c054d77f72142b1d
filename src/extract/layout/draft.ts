/** Passages and tables in the making: lines are gathered, numbers are not given yet. */
import type { Box } from '../../model/box.ts';
import type { Anchor, PassageKind, TableSource } from '../../model/document.ts';
import type { TextLine } from './sheet.ts';

export interface Draft {
  readonly kind: PassageKind;
  readonly lines: readonly TextLine[];
  /** Level of a tagged heading. */
  readonly level: number | null;
  /** Right edge of the column that it is set in: tells a full line from a short one. */
  readonly right: number;
  /** Where it stands in a web page. */
  readonly anchor?: Anchor;
}

export interface CellDraft {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly box: Box;
  readonly drafts: readonly Draft[];
}

export interface TableDraft {
  readonly page: number;
  readonly box: Box;
  readonly source: TableSource;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellDraft[];
}

/** What stands on a page, in reading order. */
export type Block =
  | { readonly kind: 'passage'; readonly draft: Draft }
  | { readonly kind: 'table'; readonly table: TableDraft };
