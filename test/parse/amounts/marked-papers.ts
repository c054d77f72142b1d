/**
 * Short papers in which each sum is followed, in braces, by what it is: its role, then where they are not the usual ones `ex`, `inc` or `exm` for
 * VAT, `approx`, `up_to` or `at_least`, and `H` for the headline. `marksOf` reads the paper and writes the marks that it would have been given.
 */
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const VAT: Readonly<Record<string, string>> = { ex_vat: 'ex', inc_vat: 'inc', exempt: 'exm' };

/** The sums of a marked paper as it marks them, and as they are read. */
export function marksOf(paper: string): { readonly marked: readonly string[]; readonly read: readonly string[] } {
  const marked = [...paper.matchAll(/(£[\d,.]+[mk]?)\{([^}]*)\}/g)].map(([, sum, marks]) => `${sum} ${marks}`);
  const reading = readingOf(draw(withColumns(paper.replaceAll(/\{[^}]*\}/g, ''))), null);
  const read = amountsOf(reading, []).map(({ money, role, vat_basis, is_headline }) =>
    [
      money.printed,
      role,
      ...(VAT[vat_basis] === undefined ? [] : [VAT[vat_basis]]),
      ...(money.qualifier === 'exact' ? [] : [money.qualifier]),
      ...(is_headline ? ['H'] : []),
    ].join(' '),
  );
  return { marked, read };
}

/** Cells of a table widened so that its columns stand below each other. */
function withColumns(paper: string): string {
  const tables = paper.split(/(\n(?:\|[^\n]*(?:\n|$))+)/);
  return tables.map((part) => (part.startsWith('\n|') ? widened(part) : part)).join('');
}

function widened(table: string): string {
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const drawn = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(width(column))).join(' | ')} |`);
  return `\n${drawn.join('\n')}\n`;
}
