/** Names beside labels of a signature block that are neither the decision maker's nor the approving officer's to take: an author's, another column's. */

import { columnSigner } from '../dates/signer-columns.ts';
import type { Understood } from '../field-table.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf } from '../find/region.ts';

/** Labels beside which whoever signs is named. */
export const SIGNS: ReadonlySet<string> = new Set(['signature', 'name']);

/** `Originating officer: Ida Ash`, her statement, `Signed: I Ash`: who writes the paper neither approves nor decides. */
export function isAuthors({ concept, region: { passage } }: Label, { labels }: Understood): boolean {
  const near = labels.filter(
    (other) =>
      other.ends === 'colon' &&
      other.region.passage.index < passage.index &&
      passage.index - other.region.passage.index <= 2,
  );
  const last = near.at(-1);
  return SIGNS.has(concept) && last !== undefined && AUTHORS.test(textOf(last.region));
}
const AUTHORS =
  /^(?:originat\w+|author|report author|lead officer|submitting officer|requesting officer|originating officer|report(?:ed)? by|prepared by|submitted by)\b/i;

/** `Name` | `Ida Ash` | `Mara Stedham` under a row of roles: the columns say whose each is, and sign-offs read them. */
export const isOthersColumn = ({ region }: Label, { passage: { cell } }: Region, understood: Understood): boolean =>
  cell !== null && cell.column !== region.passage.cell?.column && columnSigner(understood, cell) !== null;
