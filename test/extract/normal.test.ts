/** The pinned normal form of text, and the map from its letters back to words and boxes. */
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, joinLines, narrow, vocabularyOf } from '../../src/extract/layout/normal.ts';
import type { TextLine, Token } from '../../src/extract/layout/sheet.ts';
import { evidenceOf } from '../../src/model/evidence.ts';
import { draw } from './draw.ts';

describe('fold', () => {
  test.each([
    ['RESTRICTED – “the report”', 'RESTRICTED - "the report"'],
    ['2021—22 ‑ 5−3', '2021-22 - 5-3'],
    ['it’s ‘so’ `it´', "it's 'so' 'it'"],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['«oui» ″x″', '"oui" "x"'],
    ['£21,169.59 (+ VAT) 50/50', '£21,169.59 (+ VAT) 50/50'],
  ])('%s', (printed, text) => expect(fold(printed)).toBe(text));

  test('keeps the length, is done after once, and touches no letter or figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const text = fold(printed);
        expect(text).toHaveLength(printed.length);
        expect(fold(text)).toBe(text);
        for (const [index, letter] of [...text].entries())
          if (/[\p{L}\p{N}]/u.test(letter)) expect([...printed][index]).toBe(letter);
      }),
    );
  });
});

describe('narrow', () => {
  test('is the same text, letter for letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => narrow(text) === text));
  });

  test('holds with one byte a letter what came with two and needs one', () => {
    const bytesOf = (text: string): number => serialize(text).length;
    const wide = '’The vehicles of the force are due, at £5 each'.slice(1);
    expect(bytesOf(wide)).toBeGreaterThan(2 * wide.length);
    expect(bytesOf(narrow(wide))).toBeLessThan(wide.length + 10);
    expect(narrow('☐ yes')).toBe('☐ yes');
  });
});

function line(text: string): TextLine {
  const tokens = text.split(' ').map((word, index): Token => {
    const softHyphen = word.endsWith('\u00ad');
    const box = { left: index * 60, top: 0, right: index * 60 + 50, bottom: 10 };
    return {
      word: { text: softHyphen ? word.slice(0, -1) : word, page: 1, box, size: 10, bold: false, origin: 'text' },
      baseline: 8,
      content: null,
      artifact: false,
      spaced: true,
      softHyphen,
    };
  });
  return { page: 1, box: { left: 0, top: 0, right: 600, bottom: 10 }, tokens, baseline: 8 };
}

describe('words cut at a line end', () => {
  const join = (first: string, second: string, elsewhere = ''): string =>
    joinLines([line(first), line(second)], vocabularyOf([line(`x ${elsewhere} x`)])).text;

  test.each([
    ['the pro-', 'curement of it', 'procurement', 'the procurement of it'],
    ['the pro-', 'curement of it', '', 'the pro-curement of it'],
    ['the co-', 'operation of it', 'co-operation', 'the co-operation of it'],
    ['number 2021-', '00231907 and', '', 'number 2021-00231907 and'],
    ['in Stoke-on-', 'Trent it', '', 'in Stoke-on-Trent it'],
    ['the pro\u00ad', 'curement of it', '', 'the procurement of it'],
    ['approved –', 'and signed', '', 'approved - and signed'],
    ['the end', 'of it', '', 'the end of it'],
  ])('%s | %s', (first, second, elsewhere, text) => expect(join(first, second, elsewhere)).toBe(text));
});

const word = fc.stringMatching(/^[A-Za-z£0-9.,/()“”’–-]{1,12}$/u);
const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

test('each span of a passage is the word that stands there, and nothing stands between spans but spaces', () => {
  fc.assert(
    fc.property(lines, (texts) => {
      const textLines = texts.map((words) => line(words.join(' ')));
      const { printed, text, spans, lines: places } = joinLines(textLines, vocabularyOf(textLines));
      expect(text).toHaveLength(printed.length);
      for (const span of spans) expect(printed.slice(span.start, span.end)).toBe(span.word.text);
      const rest = [...printed].filter((_, index) => !spans.some(({ start, end }) => index >= start && index < end));
      expect(rest.join('').trim()).toBe('');
      expect(spans).toHaveLength(texts.flat().length);
      expect(places.map(({ start, end }) => printed.slice(start, end).split(' ').length)).toEqual(
        texts.map((t) => t.length),
      );
    }),
  );
});

test('any stretch of a drawn text leads back to whole words, their page and their box', () => {
  const document = draw(`
The total is £21,169.59 plus VAT for
the agreement of twelve months.`);
  const [passage] = document.passages;
  if (passage === undefined) throw new Error('no passage');
  fc.assert(
    fc.property(fc.nat(passage.text.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
      const end = Math.min(passage.text.length, start + length);
      if (passage.text.slice(start, end).trim() === '') return;
      const [evidence] = evidenceOf(document.id, passage, start, end);
      const words = passage.spans.filter((span) => span.start < end && span.end > start).map((span) => span.word);
      expect(evidence.quote).toBe(words.map(({ text }) => text).join(' '));
      for (const { box } of words) {
        expect(box.left).toBeGreaterThanOrEqual(evidence.box.left);
        expect(box.right).toBeLessThanOrEqual(evidence.box.right);
        expect(box.top).toBeGreaterThanOrEqual(evidence.box.top);
        expect(box.bottom).toBeLessThanOrEqual(evidence.box.bottom);
      }
    }),
  );
});
