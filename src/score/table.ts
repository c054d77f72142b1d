/** The report of a score as plain text for a terminal. */
import type { AmountScore } from './amounts.ts';
import { aligned, percent, ratio } from './columns.ts';
import type { Report, Scored, Summary, Tier } from './score.ts';

const HEAD = ['right', 'wrong', 'spurious', 'disputed', 'absent', 'precision', 'recall', 'F1'];
const cellsOf = ({ right, wrong, spurious, disputed, absent, precision, recall, f1 }: Scored): string[] => [
  ...[right, wrong, spurious, disputed, absent].map(String),
  ...[precision, recall, f1].map(percent),
];

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
  return `grounding: ${citations} citations, ${standing} % with all their words in their place; ${uncited} values without one`;
}

function inventedLine({ figures: { sums, invented } }: Summary): string {
  return `money: ${sums} sums in the records, ${invented} of them printed nowhere in their document`;
}

/** `files right`: files of which every answer given for value, reference and decision_date is right. */
function tierTable(tiers: Readonly<Record<string, Tier>>): string[] {
  const rows = Object.entries(tiers).map(([tier, { documents, sound, ...counts }]) => [
    tier,
    String(documents),
    ratio(sound, documents),
    ...cellsOf(counts),
  ]);
  return aligned([['confidence', 'files', 'files right', ...HEAD], ...rows]);
}

/** The whole table, a line each. Rates in per cent; `-` where there is nothing to count. */
export function scoreTable(report: Report): string[] {
  const { text, scans, all, offices, confidence } = report;
  const groups = [groupRow('text PDFs', text), groupRow('scans', scans), groupRow('all', all)];
  return [
    ...(text.documents > 0 ? [...fieldTable('text PDFs', text), ''] : []),
    ...(scans.documents > 0 ? [...fieldTable('scans', scans), ''] : []),
    ...aligned([AMOUNT_HEAD, amountRow('text PDFs', text.amounts), amountRow('scans', scans.amounts)]),
    '',
    ...aligned([GROUP_HEAD, ...groups, ...Object.entries(offices).map(([name, one]) => groupRow(name, one))]),
    '',
    ...tierTable(confidence),
    '',
    groundingLine(all),
    inventedLine(all),
  ];
}
