/**
 * Puts what stands around a sum into the words that the cues know; the words themselves are `lexicon/money/same-words.ts`'s.
 *
 *   "no more than £10,000"       up to £10,000
 *   "a reduction in costs of"    a saving of, where a sum follows
 */
import { SAME_WORDS } from '../../lexicon/money/same-words.ts';

/** How many groups a pattern captures. */
function groupsIn(written: string): number {
  return (new RegExp(`${written}|`).exec('')?.length ?? 1) - 1;
}

/** Each row with the number of the group that holds what it found, and that of the next. */
const ROWS = SAME_WORDS.map(({ as }, i) => ({ as, group: groupAt(i), next: groupAt(i + 1) }));
function groupAt(i: number): number {
  return SAME_WORDS.slice(0, i).reduce((sum, { written }) => sum + 1 + groupsIn(written), 1);
}
const WRITTEN = new RegExp(`\\b(?:${SAME_WORDS.map(({ written }) => `(${written})`).join('|')})(?![\\w-])`, 'gi');

/** The text with one word for each idea; as long as nothing in it is written otherwise it stays what it is. */
export function inSameWords(text: string): string {
  return text.replace(WRITTEN, (...groups: readonly (string | number | undefined)[]) => {
    const found = String(groups[0]);
    const row = ROWS.find(({ group }) => groups[group] !== undefined);
    if (row === undefined) return found;
    const kept = groups.slice(row.group + 1, row.next).find((one) => one !== undefined);
    const word = row.as.replace('$1', String(kept ?? ''));
    return /^[A-Z]/.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** The words before a sum: what the table asks to follow may be the sum itself. */
export const beforeInSameWords = (text: string): string => inSameWords(`${text}£`).slice(0, -1);
