/** Fields of ordinary papers: ties that are an interest, partners that contribute, terms of the contract whose option is used, names of frameworks. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

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
