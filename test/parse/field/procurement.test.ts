/** Routes and names of frameworks in further words. */
import { expect, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';
import { told } from '../told.ts';

test('a framework with many printed forms has one name; its words are quoted as printed', () => {
  const reading = readDrawn(`
# Decision
To award to Lumen Radio Ltd by direct award via the G Cloud 12 Framework Agreement.`);
  expect(reading.value('framework_name')).toBe('G-Cloud 12');
  expect(reading.quotes('framework_name')).toEqual(['G Cloud 12 Framework Agreement.']);
  expect(reading.value('framework_id')).toBeNull();
});

test.each([
  ['under GCloud 13 (RM1557.13)', 'G-Cloud 13', 'RM1557.13'],
  ['under G-Cloud XIV', 'G-Cloud 14', null],
  ['under CCS Vertical Application Solutions (RM6259) Lot 5', 'CCS Vertical Application Solutions', 'RM6259'],
  ['under Network Services 3', 'Network Services 3', null],
  ['under the Crown Commercial Service framework RM6143', 'Crown Commercial Service framework RM6143', 'RM6143'],
])('%s', (words, name, id) => {
  const reading = readDrawn(`
# Decision
To award to Lumen Radio Ltd by direct award ${words}.`);
  expect([reading.value('framework_name'), reading.value('framework_id')]).toEqual([name, id]);
});

test('back office software without owner, number or framework is a thing', () => {
  expect(told('\n# Decision\nTo buy Back Office Software from Lumen Radio Ltd.').framework).toBeNull();
});

test.each([
  ['As only one supplier can provide the service, the contract was awarded without competition.', 'direct_award'],
  ['Three bidders go to the next phase, which is detailed dialogue.', 'competitive_dialogue'],
  ['The awards of £5,000 to Elm House and £4,000 to Oak House are approved.', 'grant'],
  ['The contract with Elm Ltd can be amended by following its change control procedure.', 'variation'],
  ['Elm Ltd was the only supplier at the event.', null],
  [
    'Decisions 41-2015 and 12-2016 relate to the extension of the service. A further sum is now given to Elm House.',
    null,
  ],
  ['What is carried forward depends on the nature of the budget variation.', null],
  ['Decision 12-2016 was the first. The contract is to be extended for a year.', 'extension'],
])('%s', (words, route) => {
  expect(told(`\n# Decision\n${words}`).route).toBe(route);
});

test.each([
  ['| Framework        | Vehicle Hire Services |\n| Framework number | RM6175 |', 'Vehicle Hire Services', 'RM6175'],
  ['| Framework        | CCS framework RM6122, Lot 2 |', 'CCS framework RM6122', 'RM6122'],
  ['| Framework        | Not applicable |', null, null],
  ['| Framework        | Yes - see the report |', null, null],
])('rows of the form: %s', (rows, framework, number) => {
  const paper = `
# Police and Crime Commissioner for Essex
${rows}
# Decision
To award the contract to Alder Ltd.`;
  expect(told(paper)).toMatchObject({ framework, number });
});

test('an owner and the word framework are no name beside the framework itself', () => {
  const paper = `
# Police and Crime Commissioner for Essex
# Background
A further competition was run through Lot 1 of Network Services 3 (RM6116), a Crown Commercial Service framework.
# Decision
That a contract be awarded to Alder Networks Ltd.`;
  expect(told(paper)).toMatchObject({ framework: 'Network Services 3', number: 'RM6116' });
  expect(told(paper.replace('Network Services 3 (RM6116), a', 'a'))).toMatchObject({
    framework: 'Crown Commercial Service framework',
    number: null,
  });
});

test.each([
  ['| Extension | Up to 24 months at the same price |', null],
  ['| Contract expiry | 31 March 2026 (or 31 March 2028 if extended) |', null],
  ['| Procurement route | Contract extension |', 'extension'],
])('an option that a row names is no route: %s', (row, route) => {
  const paper = `
# Police and Crime Commissioner for Essex
# Decision record
| Title    | Pest control |
| Supplier | Alder Ltd    |
${row}`;
  expect(told(paper).route).toBe(route);
});
