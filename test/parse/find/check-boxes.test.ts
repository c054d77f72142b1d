import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBoxesOf } from '../../../src/parse/find/check-boxes.ts';

const told = (text: string): string[] => checkBoxesOf(text).map(({ words, ticked }) => `${ticked ? '+' : '-'}${words}`);

describe('checkBoxesOf', () => {
  it.each([
    ['☒ Approved ☐ Not approved ☐ Deferred', ['+Approved', '-Not approved', '-Deferred']],
    ['Yes ☐ No ☒', ['-Yes', '+No']],
    ['☐ Part B (exempt) applies', ['-Part B (exempt) applies']],
    ['[x] Yes [ ] No', ['+Yes', '-No']],
    ['Is there a Part 2? ☐ Yes ☒ No', ['-Yes', '+No']],
    ['No boxes here', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('never throws, and every box lies within its stretch', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('☒', '☐', 'Yes', 'No', ' ', '✓', 'Approved')), (parts) => {
        const text = parts.join('');
        for (const { words, start, end } of checkBoxesOf(text)) expect(text.slice(start, end)).toContain(words);
      }),
    );
  });
});
