import { describe, expect, it } from 'vitest';
import { ALL_OFFICES } from '../../../src/lexicon/office-knowledge.ts';
import { personIn } from '../../../src/parse/mention/person.ts';
import { readDrawn } from '../read-drawn.ts';

const maker = (picture: string): unknown => readDrawn(picture).value('decision_maker_name');

describe('no decision maker is made up', () => {
  it.each(['Reino International Pty', 'John Lewis Ltd', 'Harvey Nash, Inc'])('%s is a company', (name) => {
    expect(personIn(name, ALL_OFFICES)).toBeUndefined();
  });

  it('two people whom only cues name dispute each other', () => {
    expect(
      maker(
        '\n# Decision Record\n\nRowan Petts, Police and Crime Commissioner\n\nThe van is bought.\n\nAnna Hallworthy, Police and Crime Commissioner\n',
      ),
    ).toBeNull();
  });

  it('a heading about a matter is no name', () => {
    expect(
      maker(
        '\nCommissioner\n\n# Council Tax Precept 2024-25\n\nThe precept is set.\n\nRowan Petts\n\nPolice and Crime Commissioner\n',
      ),
    ).toBe('Rowan Petts');
  });
});
