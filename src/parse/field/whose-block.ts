/** Names beside labels of a signature block that are neither the decision maker's nor the approving officer's to take: an author's, another column's. */

import { AUTHOR_LABEL } from '../../lexicon/time/signing-cues.ts';
import { columnSigner } from '../dates/signer-columns.ts';
import type { Understood } from '../field-table.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf } from '../find/region.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';

/** Labels beside which whoever signs is named. */
export const SIGNS: ReadonlySet<string> = new Set(['signature', 'name']);

/** `Originating officer: Ida Ash`, her statement, `Signed: I Ash`: who writes the paper neither approves nor decides. */
export function isAuthors({ concept, region: { passage } }: Label, understood: Understood): boolean {
  if (!SIGNS.has(concept)) return false;
  const labels = lastLabels(understood);
  const last = labels.get(passage.index - 1) ?? labels.get(passage.index - 2);
  return last !== undefined && AUTHOR_LABEL.test(textOf(last.region));
}

/** The last label of each passage that a colon ends. */
const lastLabels = oncePerReading(
  ({ labels }: Reading): ReadonlyMap<number, Label> =>
    new Map(labels.filter(({ ends }) => ends === 'colon').map((label) => [label.region.passage.index, label])),
);

/** `Name` | `Ida Ash` | `Mara Stedham` under a row of roles: the columns say whose each is, and sign-offs read them. */
export const isOthersColumn = ({ region }: Label, { passage: { cell } }: Region, understood: Understood): boolean =>
  cell !== null && cell.column !== region.passage.cell?.column && columnSigner(understood, cell) !== null;
