import { describe, expect, it } from 'vitest';
import { ALL_OFFICES } from '../../../src/lexicon/office-knowledge.ts';
import { findLabels, type Label } from '../../../src/parse/find/label.ts';
import { textOf } from '../../../src/parse/find/region.ts';
import { vocabularyOf } from '../../../src/parse/find/vocabulary.ts';
import { draw } from '../../extract/draw.ts';

const labelsOf = (picture: string): Label[] => findLabels(draw(picture), vocabularyOf(), ALL_OFFICES);
/** `concept | words | place | values`. */
const told = (picture: string): string[] =>
  labelsOf(picture).map(({ concept, region, place, values }) =>
    [concept, textOf(region), place, values.map(textOf).join(' + ')].join(' | '),
  );

describe('where a value stands', () => {
  it('after the colon', () => {
    expect(told('OPCC Ref: DN15-22')).toEqual(['reference | OPCC Ref | after | DN15-22']);
  });

  it('in the cell to the right', () => {
    const picture = `
|Decision Ref     |2024/31     |
|Date of Decision |4 May 2024  |
`;
    expect(told(picture)).toEqual([
      'reference | Decision Ref | right | 2024/31',
      'decision_date | Date of Decision | right | 4 May 2024',
    ]);
  });

  it('below a heading, up to the next label', () => {
    const picture = `
# Decision

The award is approved.

# Background

It was let in 2019.
`;
    expect(told(picture)).toContain('decision | Decision | below | The award is approved.');
  });

  it('a block of name and date in a cell is no value of its head', () => {
    const picture = `
|Chief Executive   |Police and Crime Commissioner |
|Name: Jane Marrow |Signed:                       |
`;
    expect(told(picture)).toContain('name | Name | after | Jane Marrow');
  });
});

describe('words of labels', () => {
  it.each([
    ['Date report submitted to OPCC: 3 May 2024', 'received | Date report submitted to OPCC | after | 3 May 2024'],
    ["Treasurer's comments: affordable", "other | Treasurer's comments | after | affordable"],
    ['Executive summary and recommendation: To buy', 'other | Executive summary and recommendation | after | To buy'],
    ['OSPCC ref: 2023/021', 'reference | OSPCC ref | after | 2023/021'],
    ['Report reference number: 077/19', 'reference | Report reference number | after | 077/19'],
    ['Teitl / Title: Custody healthcare', 'title | Teitl / Title | after | Custody healthcare'],
    ['Is there a Part 2 to this Notice? No', 'restricted | Is there a Part 2 to this Notice | after | No'],
    ['Is there a Part 2 to this Notice - NO', 'restricted | Is there a Part 2 to this Notice | after | NO'],
    ['5. Decision. Agreed as requested.', 'decision | Decision | after | Agreed as requested.'],
    ['**Title** Charge points, phase 3', 'title | Title | after | Charge points, phase 3'],
  ])('%s', (line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it('a day beside "Decision taken" is the date of the decision, a text is the decision', () => {
    expect(told('Decision taken: 20 April 2023')).toEqual(['decision_date | Decision taken | after | 20 April 2023']);
    expect(told('Decision taken: To award the contract')).toContain(
      'decision | Decision taken | after | To award the contract',
    );
  });

  it('a title that begins with a label word heads nothing', () => {
    expect(labelsOf('# Extension of warehouse training').filter(({ ends }) => ends !== 'open')).toEqual([]);
  });

  it('a title with a colon in the cell beside its label stays whole', () => {
    const picture = `
|Decision number |017/2023                                    |
|Subject         |Vehicle storage: joint contract with others |
`;
    expect(told(picture)).toContain('title | Subject | right | Vehicle storage: joint contract with others');
  });

  it('a line that leads to a list is no label', () => {
    expect(told('The costs are as follows:')).toEqual([]);
  });
});
