/** Fields of ordinary papers: ties that are an interest, partners that contribute, terms of the contract whose option is used, names of frameworks. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';
import { told } from '../told.ts';

const read = (words: string, decision = 'I approve the award.'): ReturnType<typeof readDrawn> =>
  readDrawn(`
# Decision notice

Title: Vans for the hills

# Background

${words}

# Decision

${decision}
`);

describe('ordinary answers', () => {
  it('an office held in a body is an interest', () => {
    const said = (words: string): unknown =>
      readDrawn(`\n# Decision notice\n\nTitle: Vans\n\n# Declaration of interests\n\n${words}\n`).value(
        'interests_declared',
      );
    expect(said('The Commissioner is a vice-president of the rowing club and took no part.')).toBe(true);
    expect(said('The Commissioner is not a vice-president of the rowing club.')).not.toBe(true);
  });

  it('a purchase for the councils that pay towards it is joint; one that a joint one will follow is not', () => {
    expect(
      read('The service was bought on behalf of the Commissioner and the two city councils that pay towards it.').value(
        'is_joint_procurement',
      ),
    ).toBe(true);
    expect(
      read('The contract is extended so that a joint procurement with the national service can be completed.').value(
        'is_joint_procurement',
      ),
    ).not.toBe(true);
  });

  it('what the contract was for is not the term of the year that is taken up', () => {
    const form = read(
      'The agreement was let in 2021. It was for three years with an option of two extensions. It is proposed to take up the first of the two extensions, from 1 December 2024 to 30 November 2025.',
    );
    expect(form.value('contract_duration_months')).not.toBe(36);
    expect(form.value('contract_end_date')).toBe('2025-11-30');
  });

  it.each([
    'The first term was three years and comes to an end on 30 November 2024. It is proposed that the first of the two periods be taken up.',
    'It was let in 2020 for an initial three years. The Commissioner is asked to take up the first of the two periods.',
  ])('%s', (words) => {
    expect(read(words).value('contract_duration_months')).not.toBe(36);
  });

  it('a first term is the term where nothing is taken up', () => {
    expect(
      read('The contract has a first term of three years.', 'To award the contract for three years.').value(
        'contract_duration_months',
      ),
    ).toBe(36);
  });

  it('no provision for it to be extended is no option', () => {
    const form = read(
      'The contract is for three years.',
      'To award the contract to Norvane Ltd for three years. There is no provision for the contract to be extended.',
    );
    expect(form.value('extension_months_max')).toBe(0);
    expect(form.quotes('extension_months_max').join()).toContain('no provision for the contract to be extended');
  });

  it('a framework has what it is for in its name, where its number follows', () => {
    const named = (words: string): unknown =>
      read('Prices were compared.', `To award to Norvane Ltd under the ${words}.`).value('framework_name');
    expect(named('Crown Commercial Service framework for the purchase of vehicles, RM6244')).toBe(
      'Crown Commercial Service framework for the purchase of vehicles',
    );
    expect(named('Crown Commercial Service framework for the benefit of all')).toBe(
      'Crown Commercial Service framework',
    );
  });
});

describe('ordinary answers of sets s and t', () => {
  it('people who are appointed together are no supplier; a firm is', () => {
    const suppliers = (words: string): readonly string[] => told(`\n# Decision\n${words}`).suppliers;
    expect(suppliers('That Ida Ash and Paul Mord be appointed for four years.')).toEqual([]);
    expect(suppliers('That Ash Mord Ltd be appointed for four years.')).toEqual(['Ash Mord Ltd']);
  });

  it('other forces whose price was compared buy nothing', () => {
    const joint = (words: string): unknown => read(words).value('is_joint_procurement');
    expect(joint('The price was compared with that paid by two other coastal forces.')).not.toBe(true);
    expect(joint('The contract for radios is a joint purchase of two forces.')).toBe(true);
    expect(joint('A replacement is being procured together with Kent Police, but it will not be ready.')).not.toBe(
      true,
    );
  });

  it('members of an authority decide, whatever day stands over the report', () => {
    const form = readDrawn(`
# Police Authority Board

Dated: 14 November 2024

Title: Vans for the hills

# Decision

Approved by the Town Clerk in consultation with the Chair and Deputy Chair on 19 November 2024.`);
    expect(form.value('decision_date')).toBe('2024-11-19');
  });

  it('a length among the ways that were weighed is no term', () => {
    const form = readDrawn(`
# Decision notice

Title: Vans for the hills

# Alternatives considered

To do nothing. This was not preferred because the team would have no vans for two years.

# Decision

To award the contract for vans to Norvane Ltd.`);
    expect(form.value('contract_duration_months')).toBeNull();
  });

  it('the label itself may say in brackets who signs', () => {
    const form = readDrawn(`
# Decision

The award is approved.

| Signed (Commissioner)   | Jane Roe  | Date | 5 March 2022 |
| Signed (Chief Executive) | Paul Mord | Date | 3 March 2022 |`);
    expect([form.value('decision_maker_name'), form.value('approving_officer_name')]).toEqual([
      'Jane Roe',
      'Paul Mord',
    ]);
  });

  it('a name of one language is a name', () => {
    const form = readDrawn(`
# Decision

The award is approved.

Signed (Commissioner): Non Haverl

Date: 4 March 2022`);
    expect(form.value('decision_maker_name')).toBe('Non Haverl');
  });
});
