/** What whole short papers say of their sums, class by class. */
import { describe, expect, it } from 'vitest';
import { marksOf } from './marked-papers.ts';
import { ORDINARY } from './ordinary-papers.ts';

describe.each(Object.keys(ORDINARY))('%s', (kind) => {
  it.each(ORDINARY[kind] ?? [])('paper %#', (paper) => {
    const { marked, read } = marksOf(paper);
    expect(read).toEqual(marked);
  });
});
