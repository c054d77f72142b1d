/** Who decided, who approved and when, in the shapes that signature blocks have beside the labelled ones. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const HEAD = `
# Decision notice

Title: Vans for the hills

The vans of the rural team are worn out, and a report on what may follow them was considered with the advice of the officers, the views of the fleet, and the outcome of a tender in which four firms of the region took part last year.

# Decision

To award the contract for vans to Norvane Motors Ltd.
`;

/** Decision maker, role, day; officer, day. */
const signed = (block: string, before = ''): readonly unknown[] => {
  const form = readDrawn(`${HEAD.replace('# Decision\n\nTo', `${before}\n\n# Decision\n\nTo`)}\n${block}\n`);
  return [
    form.value('decision_maker_name'),
    form.value('decision_maker_role'),
    form.value('decision_date'),
    form.value('approving_officer_name'),
    form.value('officer_approval_date'),
  ];
};
const COMMISSIONER = 'Police and Crime Commissioner';
const BOTH = ['Jane Roe', COMMISSIONER, '2022-03-04', 'Paul Mord', '2022-03-02'];

describe('roles side by side head their columns', () => {
  it.each([
    [
      'names and days with labels',
      `
| Police and Crime Commissioner | Chief Executive    |
| Name: Jane Roe                | Name: Paul Mord    |
| Date: 4 March 2022            | Date: 2 March 2022 |`,
    ],
    [
      'without labels',
      `
| Chief Executive | Police and Crime Commissioner |
| Paul Mord       | Jane Roe                      |
| 2 March 2022    | 4 March 2022                  |`,
    ],
    [
      'beside a column of labels',
      `
|      | Chief Finance Officer | Chief Executive | Police and Crime Commissioner |
| Name | Iris Quill            | Paul Mord       | Jane Roe                      |
| Date | 1 March 2022          | 2 March 2022    | 4 March 2022                  |`,
    ],
  ])('%s', (_, block) => expect(signed(block)).toEqual(BOTH));

  it('roles under each other head nothing', () => {
    const rows = `
| Chief Executive               | Paul Mord | 2 March 2022 |
| Police and Crime Commissioner | Jane Roe  | 4 March 2022 |`;
    expect(signed(rows)).toEqual(BOTH);
    expect(
      readDrawn('\n| Decision maker | Chief Executive |\n| Date | 2 March 2022 |').value('decision_maker_role'),
    ).toBe('Chief Executive');
  });
});

describe('a page break between the roles and what stands below them', () => {
  it('the columns go on over it', () => {
    const broken = `
| Chief Executive    | Police and Crime Commissioner |
|--------------------|-------------------------------|
\f
| Signed: Paul Mord  | Signed: Jane Roe              |
|--------------------|-------------------------------|
| Date: 2 March 2022 | Date: 4 March 2022            |`;
    expect(signed(broken)).toEqual(BOTH);
  });
});

describe('a name over its role', () => {
  it('what stands below the role is the next signer', () => {
    const lines = (...words: string[]): string => words.join('\n\n');
    const mixed = lines('Paul Mord', 'Chief Executive', '2 March 2022', 'Jane Roe', COMMISSIONER, '4 March 2022');
    expect(signed(mixed)).toEqual(BOTH);
    expect(signed(mixed.toUpperCase())).toEqual([
      'JANE ROE',
      'POLICE AND CRIME COMMISSIONER',
      '2022-03-04',
      'PAUL MORD',
      '2022-03-02',
    ]);
  });

  it('the role may stand behind its area, or in two languages', () => {
    const area = signed('Dr Alan Billow\n\nSouth Yorkshire Police and Crime Commissioner\n\n4 March 2022');
    expect(area.slice(0, 3)).toEqual(['Dr Alan Billow', COMMISSIONER, '2022-03-04']);
    const both = signed(
      'Llofnod / Signature: Jane Roe\n\nComisiynydd yr Heddlu a Throseddu / Police and Crime Commissioner',
    );
    expect(both.slice(0, 2)).toEqual(['Jane Roe', COMMISSIONER]);
    const other = signed('Dr Alan Billow\n\nNational Association of Police and Crime Commissioners\n\n4 March 2022');
    expect(other[0]).toBeNull();
  });
});

describe('what an officer says of the paper', () => {
  const MAKER = 'Signed: Jane Roe, PCC\n\nDate: 4 March 2022';
  const OFFICER = ['Jane Roe', 'PCC', '2022-03-04', 'Paul Mord', '2022-03-02'];
  it.each([
    ['# Comments of the Chief Executive\n\nI am content that the award is made.\n\nPaul Mord 2 March 2022'],
    ["# Chief Executive's comments\n\nI am content that the award is made.\n\nPaul Mord, 2 March 2022"],
    ['Considered by the Chief Executive: Paul Mord, 2 March 2022'],
    ['Reviewed by the Chief Executive, Paul Mord, on 2 March 2022'],
    ['Checked and approved for submission by Paul Mord, Chief Executive, 2 March 2022.'],
  ])('%s', (said) => expect(signed(MAKER, said)).toEqual(OFFICER));

  it('what others considered, or an officer did with something else, is no approval', () => {
    expect(signed(MAKER, 'Considered by the Treasurer: Iris Quill, 1 March 2022').slice(2)).toEqual([
      '2022-03-04',
      'Iris Quill',
      null,
    ]);
    expect(signed(MAKER, 'Paul Mord, Chief Executive, met the firms on 2 March 2022 to hear them.')[4]).toBeNull();
    const board = '# Comments of the board\n\nThe members were content.\n\nPaul Mord 2 March 2022';
    expect(signed(MAKER, board).slice(3)).toEqual([null, null]);
  });
});

describe('the decision in words, or on a dotted line', () => {
  it.each([
    ['The Commissioner (Jane Roe) gave her approval by e-mail on 4 March 2022.', 'Jane Roe', 'Commissioner'],
    [
      'Signed ........................ Date 4 March 2022\n\nJane Roe, Police and Crime Commissioner',
      'Jane Roe',
      COMMISSIONER,
    ],
    ['JANE ROE, POLICE AND CRIME COMMISSIONER, 4 MARCH 2022', 'JANE ROE', 'POLICE AND CRIME COMMISSIONER'],
    [
      'Signed by Jo Roe, Deputy Mayor for Policing, Fire and Crime, on 4 March 2022',
      'Jo Roe',
      'Deputy Mayor for Policing, Fire and Crime',
    ],
  ])('%s', (block, name, role) => expect(signed(block).slice(0, 3)).toEqual([name, role, '2022-03-04']));

  it('dots within a list are no line to write on', () => {
    expect(signed('Costs ........ Date stamps\n\nTotal ........ 4 March 2022')[2]).toBeNull();
  });
});
