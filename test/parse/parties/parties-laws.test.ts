/** Laws of parties: no crash whatever the paper, each body once in a role, each name at its place, no supplier that is the office itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partiesOf } from '../../../src/parse/parties/parties.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';
import { told } from '../told.ts';

const PHRASES = [
  'The Commissioner agrees to award the contract to Kestrel Ltd.',
  'tenders were received from Helix Ltd, Marlow LLP and Brook & Lane',
  '| Supplier | Kestrel Ltd |',
  '| Organisation | Award |',
  '| Dovefield Trust | £5,000 |',
  '# Decision',
  '# Recommendation',
  'The current contract with Experian ends in June and is to be renewed.',
  'split 50/50 between Kent Police and Essex Police',
  'under CCS framework RM6143 by direct award',
  'to the following:',
  '- Hollin Talk - £4,000',
  'with of from to by (the) "and" , ; . £ T/A Ltd & and',
  'Not to award to Aerolith Ltd',
  '# Police and Crime Commissioner for Kent',
  '',
];

const paper = fc.array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ maxLength: 30 })), { maxLength: 14 });

test('law: parties of any paper stand in it, each once in a role', () => {
  fc.assert(
    fc.property(paper, (lines) => {
      const document = draw(`\n${lines.map((line) => line.replace(/[\f\n\r]/g, ' ')).join('\n')}`);
      const parties = partiesOf(readingOf(document, null));
      const keys = parties.map(({ role, name }) => `${role} ${name.toLowerCase()}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { name, evidence } of parties) {
        expect(name.trim()).not.toBe('');
        expect(document.passages.some(({ printed }) => printed.includes(evidence[0].quote))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(['Kent Police', 'the Police and Crime Commissioner for Kent', 'the OPCC', 'BlueLight Commercial'])(
  '%s supplies nothing to its own office',
  (name) => {
    const picture = `
# Police and Crime Commissioner for Kent
# Decision
The contract will be awarded to ${name} for three years.`;
    expect(told(picture).suppliers).toEqual([]);
  },
);

test('the same paper gives the same parties', () => {
  const picture = `\n${PHRASES.join('\n')}`;
  expect(told(picture)).toEqual(told(picture));
});
