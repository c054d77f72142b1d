/** Runs one pattern of a table over a text. Tables are long and most rows fit nowhere: `matchAll` would copy the pattern for each text. */

/** All matches in order, as `matchAll` gives them, of a pattern with the flag `g`, which is left as if never used. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`unexpected pattern ${pattern.source}, expected one with the flag g`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would come again at its place.
    if (match[0] === '') pattern.lastIndex += lengthAt(text, pattern.lastIndex, pattern.unicode);
  }
  return matches;
}

const lengthAt = (text: string, index: number, unicode: boolean): number =>
  unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
