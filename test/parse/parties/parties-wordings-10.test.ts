/** Contracts that are placed, let, given or go to somebody; routes told from options, uplifts of pay and telephone numbers. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const paper = (decision: string, more = ''): string => `
# Police and Crime Commissioner for Essex
# Decision
${decision}
${more}`;

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Elmet Data Ltd'] },
    paper('To place the contract for telematics with Elmet Data Ltd for three years.'),
  ],
  [{ suppliers: ['Elmet Data Ltd'] }, paper('To approve the letting of a contract for telematics to Elmet Data Ltd.')],
  [{ suppliers: ['Elmet Data Ltd'] }, paper('The agreement is to go to Elmet Data Ltd for three years.')],
  [{ suppliers: [] }, paper('To give all contractors leave to go to Elmet House for training.')],
  [
    { route: 'open' },
    paper(
      'Following an open tender, to award to Elmet Data Ltd for two years with the possibility of extending by a year.',
    ),
  ],
  [{ route: 'extension' }, paper('To extend the contract with Elmet Data Ltd for telematics by a year.')],
  [{ route: null }, paper('To agree an uplift of £15 in council tax at Band D.')],
  [{ route: 'variation' }, paper('To agree an uplift of £15,000 to the contract with Elmet Data Ltd.')],
  [
    { route: 'open' },
    paper('Following an open tender, to award to Elmet Data Ltd.', 'Contact: Ida Ash, telephone extension 100214.'),
  ],
];

test.each(PAPERS)('%j', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
