/** What the words around a sum say of it, one sentence at a time, in papers of each kind. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';
import { SAID } from './said-of-sums.ts';
import { SAID_TOO } from './said-of-sums-more.ts';

/** The title of a paper of each kind and what it decides. */
const PAPERS: Readonly<Record<string, readonly [string, string]>> = {
  award: ['Award of contract for widget services', 'To award the contract to Vidar Ltd at £987,654 for two years.'],
  grant: ['Community Fund grants', 'To award a grant of £7,654 to Redcar Youth Trust.'],
  sale: ['Sale of the former police station at Holt', 'To sell the building to Norden Homes Ltd for £987,654.'],
  variation: [
    'Variation of the contract for custody healthcare',
    'To increase the contract with Vidar Ltd by £87,654.',
  ],
  start: ['Start of procurement for cleaning services', 'To approve the start of a procurement for cleaning services.'],
  budget: ['Revenue budget and council tax precept 2024/25', 'To approve the budget as set out in the report.'],
  refusal: ['Request for funding: village hall roof', 'The Commissioner has refused the request.'],
};

/** The sentence with what each of its sums was taken for, in the same notation. */
function read(kind: string, said: string): string {
  const [title, decision] = PAPERS[kind] ?? ['', ''];
  const [, heading = '', text = ''] = /^([^:]+): (.*)$/.exec(said) ?? [];
  const bare = text.replaceAll(/\{\w+\}/g, '');
  const below = heading === 'Decision' ? [`# Decision`, bare] : [`# ${heading}`, bare, '# Decision', decision];
  const rows = amountsOf(readingOf(draw([`# ${title}`, ...below].join('\n')), null), []);
  let from = 0;
  const told = rows.slice(0, said.split('{').length - 1).map(({ money, role }) => {
    const end = bare.indexOf(money.printed, from) + money.printed.length;
    const piece = `${bare.slice(from, end)}{${role}}`;
    from = end;
    return piece;
  });
  return `${heading}: ${told.join('')}${bare.slice(from)}`;
}

describe.each(Object.keys(SAID))('what is said of sums in a paper on a %s', (kind) => {
  it.each([...(SAID[kind] ?? []), ...(SAID_TOO[kind] ?? [])])('%s', (said) => {
    expect(read(kind, said)).toBe(said);
  });
});
