/** Whether a heading stands over a paragraph: it names what that is about. A name in bold has a role, a date or another line of signing under it. */
import type { Document, Passage } from '../../model/document.ts';

/** The longest line of a signature block. */
const LONGEST_LINE = 100;

/** `Street Lantern Festival` over its report, and not `Jane Roe` over `Police and Crime Commissioner`. */
export function headsText({ passages }: Document, { kind, index }: Passage): boolean {
  const next = passages.slice(index + 1).find((passage) => passage.kind !== 'furniture');
  return kind === 'heading' && next !== undefined && (next.text.length > LONGEST_LINE || /\w\.$/.test(next.text));
}
