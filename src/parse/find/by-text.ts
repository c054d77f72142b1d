/**
 * Many fields ask the same of the same words: what a pure function of a text gave is kept for a while. A reading gives the same with and
 * without it.
 */

/** Letters of all texts that are remembered at once, a long paper's worth; past them all is forgotten, so that memory stays bounded. */
const MOST_LETTERS = 50_000;

/** The function, asked once for each text. What it gives must not be changed by who gets it. */
export function askedOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (letters > MOST_LETTERS) {
      known.clear();
      letters = 0;
    }
    const found = read(text);
    known.set(text, found);
    letters += text.length;
    return found;
  };
}
