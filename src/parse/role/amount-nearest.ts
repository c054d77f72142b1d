/** Which row of the table of cues stands nearest to a sum. */
import type { CueRow } from '../../lexicon/amount-cue.ts';
import { CUES } from '../../lexicon/amount-cues.ts';
import type { AmountPlace } from './amount-place.ts';

export interface Nearest {
  readonly row: CueRow;
  readonly words: string;
  readonly distance: number;
}

/** Cues further off than this are not looked for. */
const LONGEST_LOOK = 320;

/** The nearest row that fits, rows that yield last; null where none does. `reach` widens the reach of every row. */
export function nearestCue({ before, after, sentence }: AmountPlace, reach = 0): Nearest | null {
  const found = CUES.flatMap((row) => {
    const one = row.needs?.test(sentence) === false ? null : nearestOf(row, before.slice(-LONGEST_LOOK), after);
    return one === null || one.distance > Math.max(reach, row.reach) ? [] : [one];
  });
  const firm = found.filter(({ row }) => !row.yields);
  const [best] = (firm.length > 0 ? firm : found).toSorted((one, other) => one.distance - other.distance);
  return best ?? null;
}

function nearestOf(row: CueRow, before: string, after: string): Nearest | null {
  const behind = row.after?.exec(after);
  if (behind) return { row, words: behind[0].replace(/^\W+/, ''), distance: 0 };
  const last = row.before === null ? undefined : [...before.matchAll(row.before)].at(-1);
  if (last === undefined) return null;
  const gap = before.slice(last.index + last[0].length);
  const end = row.cue === 'bid' ? /[.?!]\s+[A-Z]/ : /[.;:?!]\s+[A-Z]/;
  if (end.test(gap) || row.blockedBy?.test(gap)) return null;
  return { row, words: last[0], distance: gap.split(/[^\p{L}\d'-]+/u).filter(Boolean).length };
}
