import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const people = (picture: string): readonly unknown[] => {
  const form = readDrawn(picture);
  return [form.value('decision_maker_name'), form.value('approving_officer_name')];
};

describe('who decided and who approved', () => {
  it('one block for each in a cell', () => {
    expect(
      people(`
# Record of Decision

|Chief Finance Officer:          |
|Comments: affordable.           |
|Signature: Rowan Petts          |
|Chief Executive:                |
|Comments: supported.            |
|Signature: Anna Hallworthy      |
|POLICE AND CRIME COMMISSIONER   |
|Comments: Approved.             |
|Signature: Martin Shore         |
`),
    ).toEqual(['Martin Shore', 'Anna Hallworthy']);
  });

  it('whoever finds the request fit for the commissioner is the officer, and a signature after it in other words is not', () => {
    const statement = 'I am satisfied that this is an appropriate request to be submitted to the Commissioner.';
    expect(people(`# Notice\n\n${statement}\n\nSignature: Rhoda Pell`)).toEqual([null, 'Rhoda Pell']);
    expect(people('# Notice\n\nI approve the appropriate request.\n\nSignature: Rhoda Pell')).toEqual([
      'Rhoda Pell',
      null,
    ]);
  });

  it('a table of roles, names and dates', () => {
    expect(
      people(`
# Sign-off

|Role                          |Name             |Date       |
|Report author                 |Bea Hurst        |22.07.2019 |
|Chief Finance Officer         |Lionel Wend      |23.07.2019 |
|Chief Executive               |Mara Stedham     |24.07.2019 |
|Police and Crime Commissioner |Alistair Brindle |25.07.2019 |
`),
    ).toEqual(['Alistair Brindle', 'Mara Stedham']);
  });

  it('the role under the name', () => {
    expect(
      people(`
# Decision of the Commissioner

☒ Approved ☐ Not approved

Ysanne Tolliver

Police, Fire and Crime Commissioner

Signed 27th October 2022
`),
    ).toEqual(['Ysanne Tolliver', null]);
  });

  it('the name in brackets behind the role', () => {
    expect(
      people(`
Decision Maker: Chief Executive (Miriam Ashworth) under the Scheme of Delegation
`)[0],
    ).toBe('Miriam Ashworth');
  });

  it('approved and dated in one line, the name in brackets', () => {
    expect(
      people(`
# Decision

Chief Finance Officer: approved 21 January 2025 (Ada Quilter)

Chief Executive: approved 22 January 2025 (Jason Breamore)
`)[1],
    ).toBe('Jason Breamore');
  });

  it('names in tables of recipients, headings and areas sign nothing', () => {
    expect(
      people(`
# South Yorkshire Police and Crime Commissioner

# Revenue Budget and Capital Programme

|Organisation      |Award   |
|Dovefield Youth   |£12,500 |
|Stour Valley Arts |£10,000 |
`),
    ).toEqual([null, null]);
  });
});
