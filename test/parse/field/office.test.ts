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
  ['the area before the office', '# Wiltshire Office of the Police & Crime Commissioner', 'wiltshire'],
  ['an office behind a comma', '# Office of the Police and Crime Commissioner, West Midlands', 'west-midlands'],
  ['an area with its article', 'Signed for the Police and Crime Commissioner for the West Midlands', 'west-midlands'],
  ['a short name', '# Hertfordshire Commissioner: decision', 'hertfordshire'],
  ['a mayor', '# York and North Yorkshire Deputy Mayor for Policing, Fire and Crime', 'north-yorkshire'],
  ['an office in Welsh', '# Comisiynydd yr Heddlu a Throseddu Gwent\n\n# Hysbysiad', 'gwent'],
  ['an area in Welsh', '# Swyddfa Comisiynydd Heddlu a Throsedd Gogledd Cymru', 'north-wales'],
  ['a force in Welsh', '# Heddlu De Cymru\n\n# Cofnod o benderfyniad y Comisiynydd', 'south-wales'],
  ['its own address', '# Decision report\n\nAsk the office at enquiries@north-wales.police.uk.', 'north-wales'],
  ['addresses of two', '# Decision report\n\nAsk a@kent.police.uk or b@essex.police.uk.', undefined],
  ['a line that names two areas', '# Kent and Essex Commissioners: one contract', undefined],
  ['a title that names a county', '# Police and Crime Commissioner\n\n# Grant to a charity in Kent', undefined],
  ['the only force that is named', '# Decision report\n\nThe vehicles of Essex Police are to be replaced.', 'essex'],
  [
    'a force whose contract might have been joined',
    '# PFCC Decision Report\n\nVans are bought.\n\n# Alternative options considered\n\nTo join the contract of Suffolk Constabulary.',
    undefined,
  ],
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
