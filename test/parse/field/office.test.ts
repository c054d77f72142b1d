import { expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

it.each([
  ['the full name in the head', '# Office of the Police and Crime Commissioner for Kent', 'kent'],
  ['the body over its area', '# THE OFFICE OF POLICE AND CRIME COMMISSIONER\n\n# FOR DERBYSHIRE', 'derbyshire'],
  [
    'the area alone on a line',
    '# Office of the Police, Fire and Crime Commissioner\n\n# North Yorkshire',
    'north-yorkshire',
  ],
  [
    'the area after a dash',
    '# Decision form - West Midlands\n\nThe Commissioner approves the purchase.',
    'west-midlands',
  ],
  ['the only force that is named', '# Decision report\n\nThe vehicles of Essex Police are to be replaced.', 'essex'],
  ['two forces tell nothing', '# Decision report\n\nEssex Police and Kent Police buy together.', undefined],
  [
    'a county in an address of a paper that is not of policing',
    '# Notice of hearing\n\n# Kent\n\nThe hearing is in court 2.',
    undefined,
  ],
  ['no name at all', '# Decision report\n\nThe vehicles are to be replaced.', undefined],
])('%s', (_, picture, slug) => {
  expect(readDrawn(`\n${picture}\n`).parsed.office?.value).toBe(slug);
});
