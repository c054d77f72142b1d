/**
 * Forms that print both "I agree the recommendations" and "I do not agree the recommendations" each with its own signature block:
 * only the one that is filled in was made.
 */
import type { Understood } from '../field-table.ts';
import { type Region, textOf } from '../find/region.ts';
import { personIn } from '../mention/person.ts';

export const STATEMENT = /^i (?:hereby )?(?:do not )?(?:agree|approve|support|consent)\b/i;
const DENIES = /\bdo not\b/i;

/** True when sentences state both. */
export function statementsOpposed(sentences: readonly Region[]): boolean {
  const statements = sentences.map(textOf).filter((text) => STATEMENT.test(text));
  return statements.some((text) => DENIES.test(text)) && statements.some((text) => !DENIES.test(text));
}

/** How many passages a statement's own signature block may have. */
const BLOCK = 8;

/** A name, a date or a reason stands between a statement and the next one. */
export function isFilled({ document, dates, offices }: Understood, { passage }: Region): boolean {
  const after = document.passages
    .slice(passage.index + 1, passage.index + 1 + BLOCK)
    .filter(({ kind }) => kind !== 'furniture');
  const next = after.findIndex(({ text, kind }) => STATEMENT.test(text) || kind === 'heading');
  const block = next < 0 ? after : after.slice(0, next);
  const indexes = new Set(block.map(({ index }) => index));
  return (
    block.some(({ text }) => personIn(text, offices) !== undefined) ||
    dates.some(({ region }) => indexes.has(region.passage.index))
  );
}
