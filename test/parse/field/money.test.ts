import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { MONEY_FIELDS } from '../../../src/parse/field/money.ts';
import type { Understood } from '../../../src/parse/field-table.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { resolve } from '../../../src/parse/resolve.ts';
import { draw } from '../../extract/draw.ts';

function decided(picture: string, office: string | null = null) {
  const reading = readingOf(draw(picture), office);
  const understood: Understood = { ...reading, parties: [], roles: [], amounts: amountsOf(reading, []) };
  const finding = <K extends keyof typeof MONEY_FIELDS>(name: K) =>
    resolve<unknown>(MONEY_FIELDS[name].candidates(understood));
  const value = (name: keyof typeof MONEY_FIELDS) => {
    const found = finding(name);
    return found.state === 'found' ? found.winner.value : found.state;
  };
  return { finding, value };
}

describe('the value', () => {
  it('is the total, with its qualifier and VAT basis, each with its words', () => {
    const { value, finding } = decided(`
# Decision
To award the contract to Oakfield Care Ltd at up to £84,180.00 (excluding VAT).`);
    expect(value('value')).toBe(8_418_000);
    expect(value('value_qualifier')).toBe('up_to');
    expect(value('vat_basis')).toBe('ex_vat');
    const basis = finding('vat_basis');
    const quotes = basis.state === 'found' ? basis.winner.evidence.map(({ quote }) => quote).join(' | ') : '';
    expect(quotes).toContain('excluding VAT');
  });

  it.each([
    ['£148.7m for 2024/25', 14_870_000_000],
    ['£306.04 for Band D', 'absent'],
    ['£306.04 for an average household', 'absent'],
  ])('of a precept is what is raised, never what one household pays: %s', (sum, expected) => {
    const { value } = decided(`
# Policing Precept 2024/25
# Decision
The Commissioner approves a precept of ${sum}.`);
    expect(value('value')).toBe(expected);
  });

  it('has an upper end where a range is printed', () => {
    const { value } = decided(`
# Decision
Cost: £13,000 - £15,000 including VAT.`);
    expect([value('value'), value('value_max'), value('value_qualifier')]).toEqual([1_300_000, 1_500_000, 'range']);
  });

  it('is blank for a yearly charge, a list without a total, a budget, and what was withdrawn', () => {
    const papers = [
      '# Decision\nTo take a lease at a rent of £18,500 per annum.',
      '# Small Grants\n# Decision\nDovefield Youth Trust - £4,000\nPeak Rural Arts - £7,750',
      '# Decision\nApproved. The budget for this service is £50,000.',
      '# Drone Programme\nAuthority is sought to buy six aircraft at an estimated £118,000.\n# Decision\nWithdrawn at the request of the originator.',
    ];
    for (const paper of papers) expect(decided(`\n${paper}`).value('value')).toBe('absent');
  });

  it('is disputed between totals of equal claim, and nothing describes it then', () => {
    const { value } = decided(`
# Award of contract for waste collection
# Finance
The total cost of the contract will be £84,180. Officers have checked the tender and find it to be sound in all respects, and the panel agreed with them after a long debate about the merits of the bid.
# Financial implications
The total cost of the contract will be £91,500. Officers have checked the tender and find it to be sound in all respects, and the panel agreed with them after a long debate about the merits of the bid.`);
    expect(value('value')).toBe('disputed');
    expect(value('vat_basis')).toBe('absent');
  });

  it('prefers the decision to the finance part, and the base term to the whole life', () => {
    const { value } = decided(`
# Decision
To award the contract for three years at £90,000. Should both extensions be taken up the cost would be £150,000.
# Finance
The contract value is £95,000.`);
    expect(value('value')).toBe(9_000_000);
  });
});

describe('the own share', () => {
  const paper = `
# Office of the Police and Crime Commissioner for Nottinghamshire
# Finance
The value over two years is £284,000; Nottinghamshire's part of that is £161,500 and Derbyshire's £122,500.`;

  it('is the share of the office whose paper it is', () => {
    expect(decided(paper).value('own_share')).toBe(16_150_000);
    expect(decided(paper, 'derbyshire').value('own_share')).toBe(12_250_000);
    expect(decided(paper, 'kent').value('own_share')).toBe('absent');
  });
});

describe('the direction of money', () => {
  it.each([
    ['spend', '# Award of contract for fleet tyres\n# Decision\nApproved at £40,000.'],
    [
      'spend',
      '# Specialist software - single tender action\n# Decision\nThe award is approved. The value is in Part 2.',
    ],
    ['income', '# Disposal of the former police station at Bolehill\n# Decision\nApproved.'],
    [
      'income',
      '# Mast at Glossop\n# Summary\nA lease at a rent of £13,500 per annum payable to the Commissioner.\n# Decision\nThe Commissioner agrees to the grant of the lease.',
    ],
    ['spend', '# A register of out of court disposals\n# Decision\nTo award a contract to Fenlight Ltd at £40,000.'],
    ['spend', '# Collection and disposal of waste\n# Decision\nTo award a contract to Fenlight Ltd at £40,000.'],
    ['none', '# Scheme of Consent 2025\n# Decision\nApproved.'],
  ])('%s', (direction, paper) => {
    const { value, finding } = decided(`\n${paper}`);
    expect(value('money_direction')).toBe(direction);
    const found = finding('money_direction');
    expect(found.state === 'found' && found.winner.evidence[0].quote.length > 0).toBe(true);
  });
});
