/** What one row of a log says: the fields that its columns name are those cells and nothing else; all others are read from its words as from a paper's. */
import type { OfficeKnowledge } from '../lexicon/office-knowledge.ts';
import type { Document, Passage } from '../model/document.ts';
import type { FieldValues } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue, Reported } from '../model/issue.ts';
import type { LogRule } from '../model/log-rule.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import { candidateOf } from './candidate.ts';
import type { FieldTable } from './field-table.ts';
import { type Region, wholeOf } from './find/region.ts';
import { type LogRow, logRows } from './log-rows.ts';
import { findDates } from './mention/date.ts';
import { parse } from './parse.ts';

export interface LogEntry {
  readonly row: LogRow;
  readonly parsed: ParsedDecision;
}

export interface LogContext {
  readonly office: string | null;
  readonly offices?: OfficeKnowledge;
  readonly fields: FieldTable;
}

/** The decisions of a log in its order; undefined, with an issue, where it has no table of these columns. */
export function parseLog(document: Document, rule: LogRule, context: LogContext): Reported<readonly LogEntry[]> {
  const rows = logRows(document, rule);
  if (rows.length === 0) return { value: undefined, issues: [withoutTable(rule)] };
  return { value: rows.map((row) => ({ row, parsed: parseRow(row, context) })), issues: [] };
}

function parseRow(row: LogRow, context: LogContext): ParsedDecision {
  const { value } = parse(row.document, context);
  if (value === undefined) throw new Error('parse gave no value');
  const { reference, title, date } = row.cells;
  const decision_date = dateIn(row, date);
  return {
    ...value,
    fields: {
      ...value.fields,
      reference: printedIn(row, 'reference', reference),
      title: printedIn(row, 'title', title),
      decision_date,
    },
    decision_date_basis: decision_date.state === 'found' ? 'decision_field' : 'none',
  };
}

const BY_HEAD = 'it stands under the head of its column';

function printedIn<K extends 'reference' | 'title'>(
  { document }: LogRow,
  field: K,
  passages: readonly Passage[],
): Finding<FieldValues[K]> {
  const [first, ...rest] = passages.map(wholeOf);
  if (first === undefined) return absent('no words in its column');
  const printed = passages.map((passage) => passage.printed.trim()).join(' ');
  return found(document, printed, [first, ...rest], field);
}

/** The one day or month that the cell prints; none where it prints several that differ. */
function dateIn({ document }: LogRow, passages: readonly Passage[]): Finding<string> {
  const printed = passages.flatMap((passage) =>
    findDates(passage.text).map(({ value, start, end }) => ({ edtf: value.edtf, region: { passage, start, end } })),
  );
  const [first] = printed;
  if (first === undefined) return absent('no date in its column');
  if (printed.some(({ edtf }) => edtf !== first.edtf)) return absent('several dates in its column');
  return found(document, first.edtf, [first.region], 'date');
}

function found<T>(document: Document, value: T, regions: readonly [Region, ...Region[]], column: string): Finding<T> {
  const rule = { rule: `log:${column}-column`, method: 'cell', trust: 'cell' } as const;
  return { state: 'found', winner: candidateOf(document, value, regions, rule), rivals: [], reason: BY_HEAD };
}

const absent = (reason: string): Finding<never> => ({ state: 'absent', rivals: [], reason });

const withoutTable = ({ columns }: LogRule): Issue => ({
  code: 'LOG_WITHOUT_TABLE',
  severity: 'error',
  message: 'unexpected log without a table of its columns, expected a row a decision: nothing is read of it',
  expected: Object.values(columns)
    .flatMap((words) => words?.[0] ?? [])
    .join(' | '),
});
