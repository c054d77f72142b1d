/** How much of a page is read: it may be made to be larger than any paper. */
import type { TextFlow } from './flow.ts';

/** What may still be taken; what is beyond is left out, and said where it was content. */
export interface Budget {
  /** Words. */
  content: number;
  furniture: number;
  blocks: number;
  cells: number;
  isCut: boolean;
}

/** Takes as many words as the budget allows. */
export function withinBudget(lines: TextFlow['lines'], role: TextFlow['role'], budget: Budget): TextFlow['lines'] {
  const key = role === 'furniture' ? 'furniture' : 'content';
  const words = lines.reduce((sum, line) => sum + line.length, 0);
  budget.blocks -= 1;
  if (words <= budget[key] && budget.blocks >= 0) {
    budget[key] -= words;
    return lines;
  }
  if (key === 'content') budget.isCut = true;
  if (budget.blocks < 0) return [];
  const kept: TextFlow['lines'][number][] = [];
  for (const line of lines) {
    const taken = line.slice(0, budget[key]);
    budget[key] -= taken.length;
    if (taken.length > 0) kept.push(taken);
  }
  return kept;
}

/** As many as the budget allows. */
export function withinCells<T>(list: readonly T[], each: number, budget: Budget): readonly T[] {
  const taken = list.slice(0, Math.floor(budget.cells / each));
  budget.cells -= taken.length * each;
  if (taken.length < list.length) budget.isCut = true;
  return taken;
}
