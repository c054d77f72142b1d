/** The report of a score as plain text for a terminal. */
import type { AmountScore } from './amounts.ts';
import type { DocumentScore, Report, Scored, Summary } from './score.ts';

const percent = (rate: number | null): string => (rate === null ? '-' : (100 * rate).toFixed(1));
const ratio = (part: number, whole: number): string => percent(whole === 0 ? null : part / whole);

const HEAD = ['right', 'wrong', 'spurious', 'absent', 'precision', 'recall', 'F1'];
const cellsOf = ({ right, wrong, spurious, absent, precision, recall, f1 }: Scored): string[] => [
  ...[right, wrong, spurious, absent].map(String),
  ...[precision, recall, f1].map(percent),
];

/** Columns as wide as their widest cell, the first flush left, all others flush right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

function fieldTable(title: string, summary: Summary): string[] {
  const rows = Object.entries(summary.fields).map(([field, counts]) => [field, ...cellsOf(counts)]);
  return aligned([[`${title} (${summary.documents})`, ...HEAD], ...rows, ['all fields', ...cellsOf(summary.all)]]);
}

function amountRow(name: string, { gold, ours, found, role, vat_basis, qualifier, headline }: AmountScore): string[] {
  const ofFound = [role, vat_basis, qualifier, headline].map((count) => ratio(count, found));
  return [name, String(gold), ratio(found, gold), ratio(found, ours), ...ofFound];
}

const AMOUNT_HEAD = ['amounts', 'printed', 'found', 'true', 'role', 'VAT basis', 'qualifier', 'headline'];

function groupRow(name: string, { documents, all, whole, fields }: Summary): string[] {
  const core = ['reference', 'title', 'decision_date', 'value'].map((field) => percent(fields[field]?.f1 ?? null));
  return [
    name,
    String(documents),
    percent(all.precision),
    percent(all.recall),
    percent(all.f1),
    ...core,
    `${whole}/${documents}`,
  ];
}

const GROUP_HEAD = [
  'group',
  'files',
  'precision',
  'recall',
  'F1',
  'reference',
  'title',
  'decision_date',
  'value',
  'whole core',
];

function groundingLine({ grounding: { citations, adrift, uncited } }: Summary): string {
  const standing = ratio(citations - adrift, citations);
  return `grounding: ${citations} citations, ${standing} % with all their words in their box; ${uncited} values without one`;
}

/** The whole table, a line each. Rates in per cent; `-` where there is nothing to count. */
export function scoreTable(report: Report): string[] {
  const { text, scans, all, offices, confidence } = report;
  const groups = [groupRow('text PDFs', text), groupRow('scans', scans), groupRow('all', all)];
  const tiers = Object.entries(confidence).map(([tier, { documents, ...counts }]) => [
    tier,
    String(documents),
    ...cellsOf(counts),
  ]);
  return [
    ...(text.documents > 0 ? [...fieldTable('text PDFs', text), ''] : []),
    ...(scans.documents > 0 ? [...fieldTable('scans', scans), ''] : []),
    ...aligned([AMOUNT_HEAD, amountRow('text PDFs', text.amounts), amountRow('scans', scans.amounts)]),
    '',
    ...aligned([GROUP_HEAD, ...groups, ...Object.entries(offices).map(([name, one]) => groupRow(name, one))]),
    '',
    ...aligned([['confidence', 'files', ...HEAD], ...tiers]),
    '',
    groundingLine(all),
  ];
}

const shown = (value: unknown): string => (value === null ? 'blank' : JSON.stringify(value));

/** One line for each answer that is not right: id, field, verdict, gold, ours. */
export function missLines(score: DocumentScore): string[] {
  const fields = score.fields.filter(({ verdict }) => verdict !== 'right' && verdict !== 'blank');
  const adrift = score.grounding?.adrift ?? [];
  const uncited = score.grounding?.uncited ?? [];
  return [
    ...fields.map(
      ({ field, verdict, gold, ours }) =>
        `${score.id}  ${field}  ${verdict}  gold ${gold.map(shown).join(' or ')}  ours ${shown(ours)}`,
    ),
    ...score.misses.map(
      ({ aspect, printed, gold, ours }) =>
        `${score.id}  amount ${printed}  ${aspect}  gold ${shown(gold)}  ours ${shown(ours)}`,
    ),
    ...adrift.map(({ field, page, quote }) => `${score.id}  ${field}  adrift  page ${page} ${shown(quote)}`),
    ...uncited.map((field) => `${score.id}  ${field}  uncited`),
  ];
}
