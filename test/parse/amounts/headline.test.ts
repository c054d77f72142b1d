/** Which of several sums is the value, by the rules of `headline.ts`, with the reason that explain tells. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

/** The sum that is the headline, as printed, and the reason; a dash where none is. */
function headline(picture: string): string {
  const { parsed, value } = readDrawn(`\n${picture}`);
  const chosen = parsed.amounts.find(({ is_headline }) => is_headline);
  if (chosen === undefined) return value('value') === 'disputed' ? 'disputed' : '-';
  expect(chosen.evidence[0].quote).toContain(chosen.money.printed);
  return `${chosen.money.printed}: ${chosen.reason.split('; the headline: ')[1]}`;
}

describe('the base term and the term with its options', () => {
  it.each([
    'To award the contract at £465,000 for the initial three year term (the potential five year cost being £790,000).',
    'To award the contract at £465,000. If both extensions are taken up the cost will come to £790,000.',
    'To award the contract for the first three years at £465,000, or £790,000 over the full five years.',
  ])('the base term is the value: %s', (decision) => {
    expect(headline(`# Award of contract for lift maintenance\n# Decision\n${decision}`)).toMatch(/^£465,000: /);
  });

  it('is the whole where it alone is printed', () => {
    const paper =
      '# Award of contract for lift maintenance\n# Decision\nTo award a three year contract with two optional years. The potential five year cost is £790,000.';
    expect(headline(paper)).toMatch(/^£790,000: the only sum/);
  });
});

describe('the increase', () => {
  it.each([
    'Approve an increase of the contract by a total value of £120,000. The new value of the contract will be £760,000 against the originally approved value of £640,000.',
    'Approve an uplift of £120,000 to the contract with Bream Ltd.',
  ])('is the value: %s', (decision) => {
    expect(headline(`# Vehicle recovery contract\n# Recommendation\n${decision}`)).toMatch(/^£120,000: /);
  });

  it('is not, where it is only told of beside two prices that are decided', () => {
    const paper = `# Uplifts of two contracts
# Recommendation
To approve for the north a price of £540,000.
To approve for the south a price of £610,000.
# Background
Under delegated powers an increase of £48,000 was agreed in May.`;
    expect(headline(paper)).toBe('-');
  });
});

describe('sums that come to one', () => {
  it('the sum of a list of bids is what is released', () => {
    const paper = `# Road safety schemes
# Summary
Three bids were supported: camera vehicles - £59,000; a driving course - £15,000; headsets - £15,000
# Decision
To approve the release of £89,000 for the three schemes.`;
    expect(headline(paper)).toMatch(/^£89,000: /);
  });

  it('one sum printed to the pound and to the penny is one', () => {
    const paper = `# Award of contract for asbestos surveys
# Decision
To award the contract to Bream Ltd at a total cost of £291,958.49.
# Finance
The total cost of £291,958 will be met from existing budgets.`;
    expect(headline(paper)).toMatch(/^£291,958.49: the only sum/);
  });

  it('the sum of all decisions is that where they are listed elsewhere', () => {
    const paper = `# Investment requests for June
# Summary
This paper asks for a number of investment decisions with a combined value of up to £33.8m.
# Recommendation
To approve:
- the award of the forensic contract at £14.6m
- the award of the veterinary contract at £3.1m
- the award of the hire contract at £9.2m`;
    expect(headline(paper)).toBe('£33.8m: the sum of all that is decided');
  });

  it('a total is no smaller than what stands beside it', () => {
    const paper = `# Awards
# Decision
The contract value for the north is £19.7m and the price for the south £27.1m.`;
    expect(headline(paper)).toBe('-');
  });
});

describe('sums of others', () => {
  it.each([
    ['To award Brook Youth £88,000 (£44,000 in each of 2022/23 and 2023/24).', '£88,000'],
    ['To award £4,000 to the boxing club under the Youth Fund (maximum grant £5,000).', '£4,000'],
    ['To pay £92,300 to the partnership, whose total costs are £411,000.', '£92,300'],
    ['To grant £20,000 towards a project costing £65,000.', '£20,000'],
  ])('%s', (decision, printed) => {
    expect(headline(`# Grant for young people\n# Decision\n${decision}`).split(':')[0]).toBe(printed);
  });

  it('what each of several gets is no total, nor where it is printed again', () => {
    const paper = `# Community safety fund
# Summary
Ten projects will be funded at up to £5,000 each. The value of £5,000 is awarded for local activity.
# Decision
Approved.`;
    expect(headline(paper)).toBe('-');
  });
});

it('what is decided under another name is the printing that is cited', () => {
  const paper = `# Strategic review of the estate
# Summary
The work was expected to cost £500,000, and a review at a cost of £480,000 is now proposed.
# Decision
To approve the transfer of £480,000 from the estates reserve.`;
  const { parsed } = readDrawn(`\n${paper}`);
  const chosen = parsed.amounts.find(({ is_headline }) => is_headline);
  expect(chosen?.money.printed).toBe('£480,000');
});
