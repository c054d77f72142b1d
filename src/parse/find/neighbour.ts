/** What stands next to a passage, whether or not a page ends between: running heads and feet are passed over. */
import type { Document, Passage } from '../../model/document.ts';

/** The passage before, or undefined at the start of the document. */
export const passageBefore = ({ passages }: Document, { index }: Passage): Passage | undefined =>
  passages[index - 1]?.kind === 'furniture'
    ? passages.findLast((other) => other.index < index && other.kind !== 'furniture')
    : passages[index - 1];

/** The passage after, or undefined at the end of the document. */
export const passageAfter = ({ passages }: Document, { index }: Passage): Passage | undefined =>
  passages[index + 1]?.kind === 'furniture'
    ? passages.find((other) => other.index > index && other.kind !== 'furniture')
    : passages[index + 1];
