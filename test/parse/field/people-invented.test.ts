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

  it('a heading over its text is no name, whatever its words', () => {
    const text = 'A grant for lamps and stewards on the two evenings of the event in the old town is sought.';
    expect(maker(`\nSigned by:\n\n# Anna Lantern\n\n${text}\n`)).toBeNull();
    expect(maker('\nSigned by:\n\n# Anna Lantern\n\nPolice and Crime Commissioner\n')).toBe('Anna Lantern');
  });

  it('who writes the notice does not sign it', () => {
    expect(maker('\nSigned\n\nDate: 5 May 2023\n\nNotice prepared by Anna Lantern, surveyor.\n')).toBeNull();
  });

  it("of commissioners who sign together, this office's is the decision maker", () => {
    const paper = `
# Police and Crime Commissioner for Dorset

The helmets are bought together.

Rowan Petts
PCC for Dorset

Anna Hallworthy
PCC for Devon and Cornwall
`;
    expect(maker(paper)).toBe('Rowan Petts');
  });
});
