/**
 * Hostile text does not stop the parse stage: long lines of one thing repeated, and twice the line is at most four times the work.
 * Bounds are wide, since a test machine may be busy: they catch what grows without measure, not what is a little slow.
 */
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/fields.ts';
import type { Document } from '../../src/model/document.ts';
import { parse } from '../../src/parse/parse.ts';
import { draw } from '../extract/draw.ts';

const page = draw('x');

/** A paper of one passage in one line, with this text. */
function lineOf(text: string): Document {
  const [drawn] = page.passages;
  const [line] = drawn?.lines ?? [];
  const [span] = drawn?.spans ?? [];
  if (drawn === undefined || line === undefined || span === undefined) throw new Error('nothing was drawn');
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word: { ...span.word, text: word, box: { ...span.word.box, left: index, right: index + word.length } },
  }));
  const lines = [{ ...line, start: 0, end: text.length }];
  return { ...page, passages: [{ ...drawn, text, printed: text, spans: words, lines }] };
}

/** Milliseconds that the stage takes for it. */
function timeOf(text: string): number {
  const document = lineOf(text);
  const start = performance.now();
  parse(document, { office: null, fields: FIELDS });
  return performance.now() - start;
}

const REPEATS = 10_000;
const LONGEST_MS = 5_000;
/** Below this the clock and the machine decide, not the text. */
const NOISE_MS = 400;
/** Twice the line may be four times the work, and half as much again on a machine that others use. */
const MOST_GROWTH = 6;

const PIECES = [
  ...['word', '7', '-', ' ', '(', ')', '.', ':', '/', '_', '£', 'A', 'é', '☐', "'", '"'],
  ...[
    'the ',
    'no ',
    'further ',
    'and ',
    'The ',
    '12 ',
    '- ',
    '( ',
    '() ',
    ', ',
    '; ',
    ': ',
    '. ',
    '[ ',
    'A ',
    'ACME ',
    'Acme ',
  ],
  ...['a-a-a-', 'a-a ', "O'", 'PCC/2024/', 'DN-', '1/1/', '3+', '1,000,', '1.', ',000'],
  ...[
    'Ltd and ',
    'Acme Ltd, ',
    'Acme and ',
    'A & ',
    'Vale of ',
    'Women and Girls Network and ',
    'awarded to Acme Ltd ',
  ],
  ...[
    '£1,000 ',
    '£1m to ',
    'VAT ',
    'one hundred and ',
    '1 April 2024 ',
    'between 1 and 2 ',
    '3 years ',
    '3 + 1 ',
    '2 x ',
  ],
  ...['extend the contract ', 'option to extend ', 'previous supplier ', 'the contract for services ', 'open tender '],
  ...['framework agreement ', 'Acme Framework ', 'I approve ', 'Title: ', 'Police and Crime Commissioner for '],
]; // prettier-ignore

describe('a line of one thing repeated', () => {
  it.each(PIECES)('%j', { timeout: 60_000 }, (piece) => {
    const half = timeOf(piece.repeat(REPEATS / 2));
    const whole = timeOf(piece.repeat(REPEATS));
    expect(whole).toBeLessThan(LONGEST_MS);
    expect(whole).toBeLessThan(MOST_GROWTH * Math.max(half, NOISE_MS));
  });
});

/** Words that open a phrase, a filler that it may go on with, and an end at which it fails after all. */
const TRAPS: readonly (readonly [string, string, string])[] = [
  ['It costs inc VAT ', ': ', 'x £5,000'],
  ['inc VAT ', 'of: ', 'x £5,000'],
  ['up to ', 'the ', 'x £5,000'],
  ['', 'Trust Services and ', 'x'],
  ['', 'Acme of Beta and ', 'x'],
  ['for ', '2 further ', 'yearly'],
  ['3 years ', 'plus a further ', 'x'],
  ['CCS ', 'word ', 'x frameworks'],
  ['Deputy Mayor for ', 'Policing and Crime and ', 'x'],
  ['between ', 'the Monday, ', '3 April 2024'],
  ['tenders from ', 'A Ltd (x), ', 'x'],
  ['an option ', 'w ', 'extends'],
];

describe('a phrase that goes on and on and fails', () => {
  it.each(TRAPS)('%j %j %j', { timeout: 60_000 }, (opening, filler, end) => {
    for (const repeats of [10, 20, 40, 80, 1000])
      expect(timeOf(`${opening}${filler.repeat(repeats)}${end}`), `${repeats}`).toBeLessThan(LONGEST_MS);
  });
});
