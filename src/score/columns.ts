/** Plain tables for a terminal. */

/** Columns as wide as their widest cell, the first flush left, all others flush right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

/** A rate in per cent with one decimal; `-` where there is nothing to count. */
export const percent = (rate: number | null): string => (rate === null ? '-' : (100 * rate).toFixed(1));

export const ratio = (part: number, whole: number): string => percent(whole === 0 ? null : part / whole);
