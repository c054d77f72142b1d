/** How a document is set: its usual font size, distance of lines and margins, told from its lines. */
import { widthOf } from '../../model/box.ts';
import { sizeOfLine } from './lines.ts';
import type { Setting } from './page-layout.ts';
import type { Sheet, TextLine } from './sheet.ts';

function commonest(values: readonly (readonly [number, number])[], otherwise: number): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [otherwise, 0])[0];
}

/** Font size that most letters have. */
export function bodySize(lines: readonly TextLine[]): number {
  return commonest(
    lines.flatMap((line) => line.tokens.map(({ word }) => [word.size, word.text.length] as const)),
    11,
  );
}

/** Lines under one another with the same left edge and size: the share of the size that parts their base lines. */
function pitches(lines: readonly TextLine[]): [number, number][] {
  return lines.flatMap((line, index): [number, number][] => {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || Math.abs(before.box.left - line.box.left) > 2) return [];
    const size = sizeOfLine(line);
    const pitch = (line.baseline - before.baseline) / size;
    const wide = Math.min(widthOf(before.box), widthOf(line.box));
    return Math.abs(size - sizeOfLine(before)) < 0.5 && pitch > 0.9 && pitch < 2.4
      ? [[Math.round(pitch * 20) / 20, wide]]
      : [];
  });
}

/** The value below which the given share of the values lie. */
function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** `lines` are those of all pages without furniture. */
export function settingOf(sheet: Sheet, lines: readonly TextLine[]): Setting {
  const long = lines.filter((line) => widthOf(line.box) > 0.4 * sheet.width && line.box.right <= sheet.width);
  const rights = long.map((line) => line.box.right);
  const left =
    quantile(
      lines.map((line) => line.box.left),
      0.1,
    ) ?? 0;
  const right = quantile(rights, 0.9) ?? Math.max(0, ...lines.map((line) => line.box.right), sheet.width - left - 40);
  return { left, right, pitch: commonest(pitches(lines), 1.25) };
}
