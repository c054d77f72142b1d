/** Text as we publish it: NFC, white space folded, private matter taken out, cut at a word. */
import { redact } from './redact.ts';

/** One kind of private matter that was taken out of one column. */
export interface Redaction {
  readonly field: string;
  readonly kind: string;
  readonly count: number;
}

/** Cleans a text for a column; null when nothing is left of it. What is taken out is noted. */
export type Clean = (field: string, text: string, longest: number) => string | null;

/** A cleaner that appends what it takes out to `redactions`. */
export function cleaner(redactions: Redaction[]): Clean {
  return (field, text, longest) => {
    const { text: rest, counts } = redact(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
    for (const [kind, count] of Object.entries(counts)) redactions.push({ field, kind, count });
    return cutAtWord(withoutControls(rest), longest) || null;
  };
}

/** Control characters and halves of surrogate pairs have no place in CSV or JSON text. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, '').toWellFormed();
}

/** The text when it is short enough, else as many whole words of it as fit; a single longer word is cut. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest + 1);
  const space = head.lastIndexOf(' ');
  return (space > 0 ? head.slice(0, space) : head.slice(0, longest)).trimEnd().toWellFormed();
}
