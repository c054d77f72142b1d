/** Shares of a cost in prose and tables: bought with others, and who they are. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const paper = (office: string, text: string): string => `
# Police and Crime Commissioner for ${office}
# Replacement radios
${text}
# Decision
To award the contract to Lumen Radio Ltd.`;

test.each<[Told, string, string]>([
  [
    { isJoint: true, joint: ['Suffolk Constabulary'] },
    'Norfolk',
    'The contract covers Norfolk Constabulary (57%) and Suffolk Constabulary (43%).',
  ],
  [
    { isJoint: true, joint: ['Derbyshire Fire & Rescue Service'] },
    'Derbyshire',
    'The force and Derbyshire Fire & Rescue split the cost 50/50. Derbyshire Fire and Rescue Service has agreed its half.',
  ],
  [
    { isJoint: true, joint: ['Durham', 'North Yorkshire'] },
    'Cleveland',
    'Cleveland, Durham and North Yorkshire will each pay one third of the price.',
  ],
  [
    { isJoint: true, joint: ['Warwickshire'] },
    'West Mercia',
    "The total cost is £100,000, of which West Mercia's contribution is £69,000 and Warwickshire's £31,000.",
  ],
  [
    { isJoint: true, joint: ['Bedfordshire Police', 'Hertfordshire Constabulary'] },
    'Cambridgeshire',
    'This is a tri-force contract between Bedfordshire Police, Cambridgeshire Constabulary and Hertfordshire Constabulary.',
  ],
  [
    { isJoint: true, joint: ['Surrey Police', 'Sussex Police', 'Thames Valley Police'] },
    'Hampshire',
    'It is proposed to join the procurement with Thames Valley Police, Surrey Police and Sussex Police.',
  ],
  [
    { isJoint: true, joint: ['Derbyshire Police'] },
    'Nottinghamshire',
    'A framework agreement for Derbyshire and Nottinghamshire Police Forces is recommended.',
  ],
  [
    { isJoint: true, joint: ['Northamptonshire', 'Nottinghamshire'] },
    'Leicestershire',
    `| Force            | Share   |
| Leicestershire   | £40,000 |
| Nottinghamshire  | £55,000 |
| Northamptonshire | £35,000 |`,
  ],
  [{ isJoint: null, joint: [] }, 'West Mercia', 'The force and the office of the commissioner share the cost equally.'],
  [{ isJoint: null, joint: [] }, 'Essex', 'Crime rose by 12% in Kent and by 15% in Essex, and costs followed.'],
  [
    { isJoint: null, joint: [] },
    'Kent',
    'The cost is £40,000 for the station in Essex Street and £50,000 for Kent House.',
  ],
  [
    { isJoint: null, joint: [] },
    'Kent',
    `| Area  | Crimes |
| Kent  | 40,000 |
| Essex | 50,000 |`,
  ],
])('%o in %s: %s', (expected, office, text) => {
  expect(told(paper(office, text))).toMatchObject({ ...expected, suppliers: ['Lumen Radio Ltd'] });
});

test('a body is named in full, and quoted where it shares', () => {
  expect(
    told(
      paper(
        'Norfolk',
        "Norfolk meets 60% of the cost and Suffolk the rest. Suffolk Constabulary's commissioner will sign too.",
      ),
    ).joint,
  ).toEqual(['Suffolk Constabulary']);
});
