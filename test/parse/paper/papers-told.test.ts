/** Every sum of whole papers: what it is by all that stands around it. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';
import { TOLD } from './papers-told.ts';

const MARKED = /(£?[\d.,]*\d(?:[km]|bn)?)\{(\w+)\}/g;
const titleOf = (paper: string): string => /^(?:Title|Subject|Decision title): (.*)$/m.exec(paper)?.[1] ?? paper.trim();

describe('sums of whole papers', () => {
  it.each(TOLD.map((paper) => [titleOf(paper), paper] as const))('%s', (_, paper) => {
    const rows = amountsOf(readingOf(draw(paper.replaceAll(/\{\w+\}/g, '')), null), []);
    let from = 0;
    const told = [...paper.matchAll(MARKED)].map(([, printed]) => {
      const place = rows.findIndex(({ money }, i) => i >= from && money.printed === printed);
      from = place + 1;
      return `${printed} ${rows[place]?.role}`;
    });
    expect(told).toEqual([...paper.matchAll(MARKED)].map(([, printed, role]) => `${printed} ${role}`));
  });
});
