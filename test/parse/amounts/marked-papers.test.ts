/** What whole short papers say of their sums, class by class. */
import { describe, expect, it } from 'vitest';
import { FURTHER } from './further-papers.ts';
import { marksOf } from './marked-papers.ts';
import { ORDINARY } from './ordinary-papers.ts';
import { SENTENCES } from './ordinary-sentences.ts';

describe.each(Object.entries({ ...ORDINARY, ...SENTENCES, ...FURTHER }))('%s', (_, papers) => {
  it.each(papers)('paper %#', (paper) => {
    const { marked, read } = marksOf(paper);
    expect(read).toEqual(marked);
  });
});
