/** The decision's own reference: beside its label, or opening the title or a heading of the first page. */
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, printedOf, type Region, textOf, wholeOf } from '../find/region.ts';
import { labelledReference, openingReference } from '../mention/reference.ts';
import type { Match } from '../reading.ts';

type Reader = (text: string) => Match<string> | undefined;

/** Candidates from labels outrank those from headings; references met in prose belong to other decisions and are not taken. */
export function references(understood: Understood): Candidate<string>[] {
  return [...fromLabels(understood), ...fromHeadings(understood)];
}

function fromLabels({ document, labels }: Understood): Candidate<string>[] {
  return labels
    .filter(({ concept }) => concept === 'reference')
    .flatMap((label) => {
      const [value] = label.values;
      const found = value === undefined ? undefined : read(value, labelledReference);
      const trust = label.place === 'after' ? 'label' : 'cell';
      return found === undefined
        ? []
        : [candidate(document, found, { rule: 'form:reference-label', method: trust, trust })];
    });
}

/** Before the first page's body: a heading or a title's value that opens with a reference. */
function fromHeadings({ document, labels }: Understood): Candidate<string>[] {
  const titles = labels.filter(({ concept }) => concept === 'title').flatMap(({ values }) => values.slice(0, 1));
  const headings = document.passages
    .filter(({ kind, page, bold }) => page === 1 && (kind === 'heading' || (bold && kind === 'paragraph')))
    .map(wholeOf);
  return [...titles, ...headings].flatMap((region) => {
    const found = read(region, openingReference);
    return found === undefined
      ? []
      : [candidate(document, found, { rule: 'form:reference-opens-heading', method: 'heading', trust: 'place' })];
  });
}

function read(region: Region, reader: Reader): Region | undefined {
  const found = reader(textOf(region));
  return found === undefined ? undefined : partOf(region, found.start, found.end);
}

const candidate = (
  document: Understood['document'],
  region: Region,
  found: Parameters<typeof candidateOf>[3],
): Candidate<string> => candidateOf(document, printedOf(region), [region], found);
