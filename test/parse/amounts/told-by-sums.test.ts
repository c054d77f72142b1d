/** What arithmetic tells of sums, who signs below the head of a column, and words that once misled. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const PENCE = 100;
const rolesOf = (picture: string): string[] =>
  readDrawn(picture).parsed.amounts.map(({ money, role }) => `${money.printed} ${role}`);

describe('sums told by other sums', () => {
  const finance = (words: string): string => `
# Tyres: call-off
# Finance
${words}
# Decision
To enter into the call-off contract with Halden Tyre Ltd for three years.`;

  it('years of a yearly sum are the price of the term', () => {
    expect(
      rolesOf(finance('On present mileage it is £15,900 in a full year, or £47,700 for the three years.')),
    ).toEqual(['£15,900 annual', '£47,700 contract_total']);
  });

  it('not a sum that is no multiple of it', () => {
    const words = 'On present mileage it is £15,900 in a full year, or £48,000 for the three years.';
    const [, second] = readDrawn(finance(words)).parsed.amounts;
    expect(second?.rule).not.toBe('role/amounts:total-of-yearly');
  });

  it('the prices of a column make a whole with options the price', () => {
    const read = readDrawn(`
# Award of lots
# Summary
The value is £214,500 over the full five years, if every option is taken up.
# Outcome
| Lot | Successful supplier  | Score | Five years |
| 1   | Lexmere Services Ltd | 87%   | £142,000   |
| 3   | Halden Voices CIC    | 91%   | £72,500    |
# Decision
To award lots 1 and 3.`);
    expect(read.value('value')).toBe(214_500 * PENCE);
    expect(read.parsed.parties.filter(({ role }) => role === 'supplier').map(({ name }) => name)).toEqual([
      'Lexmere Services Ltd',
      'Halden Voices CIC',
    ]);
  });

  it('the last row of shares that the others come to is the price of them all', () => {
    const shares = (last: string): string[] =>
      rolesOf(`
# Language services: regional contract
# Finance
| Force      | Portion | Three years |
| Derbyshire | 60%     | £60,000     |
| Lincolnshire | 40%   | £40,000     |
| ${last}     | 100%    | £100,000    |
# Decision
To enter into the contract with Orbis Lingua Ltd.`);
    expect(shares('Region').at(-1)).toBe('£100,000 contract_total');
  });
});

describe('words that are not what they seem', () => {
  it('a contract let to a firm is bought, a building let to one is not', () => {
    const direction = (words: string) => readDrawn(`\n# Custody suites\n# Decision\n${words}`).value('money_direction');
    expect(direction('That a contract be let to Sentinel Ltd in the sum of £218,460.')).toBe('spend');
    expect(direction('That the house be let to Sentinel Ltd at a rent of £8,460 a year.')).toBe('income');
  });

  it('an offer that is taken is the price', () => {
    const sale = (words: string) => readDrawn(`\n# Disposal of the police house\n# Decision\n${words}`).value('value');
    expect(sale('That the freehold be sold to Halden Land Trust at the figure that it has offered, £488,000.')).toBe(
      488_000 * PENCE,
    );
  });

  it('a lease that may be ended on notice still runs for its years', () => {
    const read = readDrawn(`
# Lease of office space
# Decision
That the Commissioner takes a lease of Unit 4 from Canada Dock Ltd for ten years from 24 June 2024, with a right to end it at the fifth year on six months' notice.`);
    expect(read.value('contract_duration_months')).toBe(120);
  });

  it('who was not satisfied and deferred the matter has deferred it', () => {
    expect(
      readDrawn(
        '\n# Bid for reserves\n# Decision\nThe Commissioner was not satisfied that the scheme fits the reserve and deferred the matter.',
      ).value('outcome'),
    ).toBe('deferred');
  });
});

describe('blocks of signatures side by side', () => {
  it('the head of a column names who signs below it', () => {
    const read = readDrawn(`
# Approvals
| Chief Executive: I endorse the recommendation. | Commissioner: I approve the recommendation.    |
|------------------------------------------------|------------------------------------------------|
| Signature                                      | Signature                                      |
| Malcolm Thursby                                | Adela Kirkbride                                |
| Date: 21.9.18                                  | Date: 25.9.18                                  |
|------------------------------------------------|------------------------------------------------|`);
    expect(read.value('decision_maker_name')).toBe('Adela Kirkbride');
    expect(read.value('approving_officer_name')).toBe('Malcolm Thursby');
    expect(read.value('decision_date')).toBe('2018-09-25');
  });
});
