/**
 * Where a sum stands and what stands around it: the words before and after it in its sentence, the label or row that names it, the
 * head of its column, the words that lead up to its table.
 */
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { Document, Passage } from '../../model/document.ts';
import type { Money } from '../../model/money.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf } from '../find/region.ts';
import { beforeInSameWords, inSameWords } from '../find/same-words.ts';
import type { Mention, Reading } from '../reading.ts';
import { columnsOf, firstInRow, headOf, introOf, rightOf, tableOf } from './grid.ts';
import { textIn } from './table-grid.ts';

export interface AmountPlace {
  /** What is known of single offices: a row or a payer may be one. */
  readonly offices: OfficeKnowledge;
  readonly mention: Mention<Money>;
  /** From the sum before it, or the start of its sentence, to this one; as all words around a sum, no longer than a long sentence. */
  readonly before: string;
  /** From this one to the next, or to the end of its sentence. */
  readonly after: string;
  /** The sentence up to this sum, earlier sums included. */
  readonly lead: string;
  readonly sentence: string;
  /** Words of the label whose value holds it, or of the cells left of it; empty where nothing names it. */
  readonly label: string;
  /** True where the label is one of the form's own words for a value. */
  readonly isValueLabel: boolean;
  /** True in the first sentence of what the label names, and where that is short. */
  readonly isFirstOfLabel: boolean;
  /** Head of its column; empty outside a table with heads. */
  readonly column: string;
  /** The first cell of its row, in a table with heads. */
  readonly row: string;
  /** The cells right of it in its row. */
  readonly beside: readonly string[];
  /** Heads of all columns of its table, the first column first; empty outside a table with heads. */
  readonly columns: readonly string[];
  /** What leads up to the table or list that it stands in. */
  readonly intro: string;
  /** How many sums stand in its row of a table, itself included. */
  readonly inRow: number;
  /** Table, row and column of a cell that holds little but this sum. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

const LONGEST_LEFT = 140;
/** Characters either way: nobody reads on further to know what a sum is. */
const LONGEST_LOOK = 600;

export function placesOf(reading: Reading, mentions: readonly Mention<Money>[]): AmountPlace[] {
  const places = mentions.map((mention, i): Omit<AmountPlace, 'inRow'> => {
    const { sentence } = mention.clause;
    const { passage, start, end } = mention.region;
    const own = (other: Mention<Money> | undefined): Region | null =>
      other !== undefined && other.region.passage === passage ? other.region : null;
    const [previous, next] = [own(mentions[i - 1]), own(mentions[i + 1])];
    const from = Math.max(sentence.start, previous?.end ?? 0);
    const to = Math.min(Math.max(sentence.end, end), next?.start ?? passage.text.length);
    const table = tableOf(reading.document, mention);
    return {
      mention,
      before: wordsBefore(passage.text.slice(Math.max(Math.min(from, start), start - LONGEST_LOOK), start)),
      after: inSameWords(passage.text.slice(end, Math.min(Math.max(to, end), end + LONGEST_LOOK))),
      lead: wordsBefore(passage.text.slice(Math.max(Math.min(sentence.start, start), start - LONGEST_LOOK), start)),
      sentence: inSameWords(
        passage.text.slice(Math.max(sentence.start, start - LONGEST_LOOK), Math.min(sentence.end, end + LONGEST_LOOK)),
      ),
      offices: reading.offices,
      ...namedBy(reading, mention),
      column: table === null ? '' : headOf(reading.document, table.table, table.cell),
      row: table === null ? '' : firstInRow(reading.document, table.table, table.cell),
      beside: table === null ? [] : rightOf(reading.document, table.table, table.cell),
      columns: table === null ? [] : columnsOf(reading.document, table.table),
      intro: inSameWords(introOf(reading.document, mention.region.passage, table?.table ?? null)),
      cell: table === null ? null : { table: table.table.index, row: table.cell.row, column: table.cell.column },
    };
  });
  return places.map((place) => ({
    ...place,
    inRow: place.cell === null ? 0 : places.filter((other) => isSameRow(place, other)).length,
  }));
}

/** Without the sum in words that the figure repeats, and without a hedge cut short: `of four million pounds (`, `is c. `. */
const wordsBefore = (before: string): string => beforeInSameWords(plain(before));
const plain = (before: string): string =>
  before
    .replace(SPELLED, (words) => (/pounds|pence|hundred|thousand|million/i.test(words) ? ' ' : words))
    .replace(CUT_HEDGE, ' ');

const SPELLED =
  /(?:[\s,-]+(?:and|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|pounds?|pence|penny)(?![\w]))+\s*\($/i;
const CUT_HEDGE = /\s(?:c|ca|approx|est|max|min)\.\s*$/i;

const isSameRow = ({ cell: one }: Pick<AmountPlace, 'cell'>, { cell: other }: Pick<AmountPlace, 'cell'>): boolean =>
  one !== null && other !== null && one.table === other.table && one.row === other.row;

type Named = Pick<AmountPlace, 'label' | 'isValueLabel' | 'isFirstOfLabel'>;

/** The label nearest before it whose value it stands in; else the text left of it in its row. */
function namedBy({ labels, document }: Reading, { region, clause }: Mention<Money>): Named {
  const holds = (value: Region): boolean =>
    value.passage === region.passage && value.start <= region.start && value.end >= region.end;
  const own = labels.filter((label) => isName(label) && label.values.some(holds)).at(-1);
  const left = leftOf(document, region.passage);
  const row = region.passage.cell;
  const isBeside =
    row === null || (own?.region.passage.cell?.table === row.table && own.region.passage.cell.row === row.row);
  if (own === undefined || (left !== '' && !isBeside))
    return { label: left, isValueLabel: false, isFirstOfLabel: clause.sentence.start === 0 };
  const value = own.values.find(holds);
  return {
    label: withHint(own),
    isValueLabel: own.concept === 'value' || own.concept === 'own_share',
    isFirstOfLabel: value !== undefined && clause.sentence.start <= value.start,
  };
}

const isName = ({ ends }: Label): boolean => ends !== 'open';
/** A label with the hint behind it: `Value (ex VAT)`. */
const withHint = ({ region }: Label): string => {
  const rest = region.passage.text.slice(region.end);
  return textOf(region) + (/^\s*\([^)]{0,60}\)/.exec(rest)?.[0] ?? '');
};

function leftOf(document: Document, { cell }: Passage): string {
  const table = cell === null ? undefined : document.tables[cell.table];
  if (cell === null || table === undefined) return '';
  const left = table.cells.filter(
    (other) => other.row <= cell.row && other.row + other.rowSpan > cell.row && other.column < cell.column,
  );
  const names = left.map((other) => textIn(document, other)).filter(Boolean);
  const own = table.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  // In a row of a log the cells left of its prose name the decision, not the sum.
  if (names.length > 1 && own !== undefined && textIn(document, own).length > LONGEST_LEFT) return '';
  const text = names.join(' ');
  return text.length <= LONGEST_LEFT ? text : '';
}
