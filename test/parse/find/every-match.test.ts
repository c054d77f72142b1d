/** `everyMatch` gives what `matchAll` gives, empty matches and letters of two units among them, and carries nothing from text to text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from '../../../src/parse/find/every-match.ts';

const PATTERNS = [/a+/g, /(?=a)/g, /\b/g, /b*/gu, /(a)(b)?/gi, /^a|b$/g];

const told = (matches: Iterable<RegExpExecArray>): unknown[] =>
  [...matches].map((match) => ({ index: match.index, words: [...match] }));

test('the matches of matchAll, whatever the text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', '𝒳', '\n') });
  fc.assert(
    fc.property(texts, fc.constantFrom(...PATTERNS), (text, pattern) => {
      expect(told(everyMatch(pattern, text))).toEqual(told(text.matchAll(pattern)));
      expect(pattern.lastIndex).toBe(0);
    }),
  );
});

test('a pattern that finds only the first is refused', () => {
  expect(() => everyMatch(/a/, 'aa')).toThrow('expected one with the flag g');
});
