/** Which part of the paper a clause stands in, and which contract it speaks of. */
import { expect, test } from 'vitest';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const clausesOf = (picture: string): string[] =>
  readingOf(draw(picture), null).clauses.map(({ text, part, subject }) => `${part} ${subject}: ${text}`);

test("the office's name over the whole paper opens no decision; over a block further down it does", () => {
  expect(
    clausesOf(`
# Police and Crime Commissioner for Kent
The lease was let in 2014.

# Police and Crime Commissioner
I agree to the proposal.`),
  ).toEqual(
    expect.arrayContaining(['other this: The lease was let in 2014.', 'decision this: I agree to the proposal.']),
  );
});

test('an option under the existing contract is old, a purchase under the existing framework is new', () => {
  expect(
    clausesOf(`
# Background
Under the existing contract there is an option to extend for a year.

It is bought under the existing framework.`),
  ).toEqual(
    expect.arrayContaining([
      'background previous: Under the existing contract there is an option to extend for a year.',
      'background this: It is bought under the existing framework.',
    ]),
  );
});

test('what is told with a view to the decision is not what is decided', () => {
  expect(
    clausesOf(`
# Information relevant to the decision
The roof leaks.

# Financial implications of this decision
The money is there.

# Matters considered in reaching the decision
Three farms have asked for it.

# Details of the decision
The barn is let.`),
  ).toEqual(
    expect.arrayContaining([
      'background this: The roof leaks.',
      'finance this: The money is there.',
      'background this: Three farms have asked for it.',
      'decision this: The barn is let.',
    ]),
  );
});
