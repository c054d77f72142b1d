/** A record as lines that a person can review: what was read, from which words, where, by which rule. */
import type { Citation, DecisionRecord } from '../../src/model/record.ts';

/** `p1 [72,340 120x12] "DN15-22" label form:reference-label`, the box in whole points; `[#main > p at 7] ...` in a web page. */
function place({ page, x, y, width, height, quote, method, rule, selector, text_position }: Citation): string {
  if (selector !== null) return `[${selector} at ${text_position}] ${JSON.stringify(quote)} ${method} ${rule}`;
  const box = [x, y].map((at) => Math.round(at ?? 0)).join(',');
  const size = [width, height].map((length) => Math.round(length ?? 0)).join('x');
  return `p${page} [${box} ${size}] ${JSON.stringify(quote)} ${method} ${rule}`;
}

const NESTED: readonly string[] = ['amounts', 'parties', 'citations', 'issues', 'document'];

/** The decision's columns with their places, then its amounts, parties and issues. Blank columns are left out. */
export function told(record: DecisionRecord): string {
  const columns = Object.entries(record).filter(([name, value]) => !NESTED.includes(name) && value !== null);
  const lines = columns.flatMap(([name, value]) => [
    `${name}: ${JSON.stringify(value)}`,
    ...(record.citations[name] ?? []).map((citation) => `    ${place(citation)}`),
  ]);
  const amounts = record.amounts.flatMap(({ citation, ...row }) => [
    `amount ${row.seq}: ${row.printed} ${row.role} ${row.qualifier} ${row.vat_basis} (${row.vat_basis_source}) ${row.period}${row.is_headline ? ' headline' : ''}${row.payer === null ? '' : ` payer ${row.payer}`}`,
    `    ${place(citation)}`,
  ]);
  const parties = record.parties.flatMap(({ citation, ...row }) => [
    `party ${row.seq}: ${row.role} ${JSON.stringify(row.name)}`,
    `    ${place(citation)}`,
  ]);
  const issues = record.issues.map(({ severity, code, message }) => `issue: ${severity} ${code} ${message}`);
  return `${[...lines, ...amounts, ...parties, ...issues].join('\n')}\n`;
}
