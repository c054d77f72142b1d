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

  describe('an officer finds the request fit for the commissioner', () => {
    const statement = 'I am satisfied that this is an appropriate request to be submitted to the Commissioner.';

    it("the signature under it is the officer's", () => {
      expect(people(`# Notice\n\n${statement}\n\nSignature: Rhoda Pell`)).toEqual([null, 'Rhoda Pell']);
    });

    it.each([
      ['the commissioner approves it', 'I approve the request above.'],
      ['the paper says that the commissioner approves it', 'The Commissioner approves the request.'],
      ['the commissioner has a heading', 'Rhoda Pell\n\n# Police and Crime Commissioner'],
      ['the commissioner has a line', 'Rhoda Pell\n\nPolice and Crime Commissioner'],
    ])('the signature is not where %s', (_, between) => {
      const [maker, officer] = people(`# Notice\n\n${statement}\n\n${between}\n\nSignature: Mark Shore`);
      expect(maker).toBe('Mark Shore');
      expect(officer).not.toBe('Mark Shore');
    });

    it('a page that ends between the statement and the signature parts nothing', () => {
      const gap = '\n'.repeat(48);
      expect(people(`# Notice\n\n${statement}${gap}Page 1 of 2\fSignature: Rhoda Pell${gap}Page 2 of 2`)).toEqual([
        null,
        'Rhoda Pell',
      ]);
    });

    it('two signatures, one under each statement', () => {
      const paper = `# Notice\n\n${statement}\n\nSignature: Rhoda Pell\n\nI approve the request above.\n\nSignature: Mark Shore`;
      expect(people(paper)).toEqual(['Mark Shore', 'Rhoda Pell']);
    });
  });

  describe('signers side by side', () => {
    it('the role heads the column, the name stands under it', () => {
      expect(
        people(`
# Approval

Chief Executive & Monitoring Officer     Police & Crime Commissioner
Mara Stedham                             Helena Wiston
Date: 16/10/2023                         Date: 17/10/2023
`),
      ).toEqual(['Helena Wiston', 'Mara Stedham']);
    });

    it('the role that opens the next row signs for itself', () => {
      expect(
        people(`
# Chief Executive

|------------------------------------|------------------|
|The report may go forward.          |                  |
|Signed:                             |Keira Marsh       |
|------------------------------------|------------------|
|Police and Crime Commissioner       |Date: 9 May 2024  |
|Signed:                             |                  |
|------------------------------------|------------------|
`)[0],
      ).toBe(null);
    });

    it('who gives money is no signer, though the row above names the commissioner', () => {
      expect(
        people(`
# Funding

|Police and Crime Commissioner |£40,000 |
|Helena Wiston                 |£20,000 |
`)[0],
      ).toBe(null);
    });
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
