/**
 * Lines whose fields stand apart by blanks, as forms have them that were typed: `Sign: J. Doe      Date: 5 May 2024`. Each field is a cell of a row.
 */
import type { CellFlow, Flow, TextFlow } from './flow.ts';
import type { InkLine } from './ink.ts';

/** The parts of a line: each begins behind a gap. */
function partsOf(line: InkLine): InkLine[] {
  const parts: InkLine[number][][] = [[]];
  for (const word of line) {
    if (word.isApart && parts.at(-1)?.length !== 0) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

const isParted = (line: InkLine): boolean => line.some(({ isApart }, at) => isApart && at > 0);

function tableOf(lines: readonly InkLine[], flow: TextFlow): Flow {
  const rows = lines.map(partsOf);
  const cells = rows.flatMap((parts, row) =>
    parts.map((part, column): CellFlow => {
      const flows = [{ ...flow, role: 'text' as const, level: null, lines: [part] }];
      return { row, column, rowSpan: 1, columnSpan: 1, header: false, flows };
    }),
  );
  return {
    kind: 'table',
    source: 'alignment',
    rows: rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
    cells,
  };
}

/** A block, its parted lines as rows of tables. */
export function alignedIn(flow: TextFlow): Flow[] {
  if (!flow.lines.some(isParted)) return [flow];
  const stretches: { parted: boolean; lines: InkLine[] }[] = [];
  for (const line of flow.lines) {
    const parted = isParted(line);
    const last = stretches.at(-1);
    if (last?.parted === parted) last.lines.push(line);
    else stretches.push({ parted, lines: [line] });
  }
  return stretches.map(({ parted, lines }) => (parted ? tableOf(lines, flow) : { ...flow, lines }));
}
