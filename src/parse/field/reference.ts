/** The decision's own reference: beside its label, or opening the title or a heading of the first page. */
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import type { Label } from '../find/label.ts';
import { partOf, printedOf, type Region, textOf, wholeOf } from '../find/region.ts';
import { labelledReference, openingReference, ownReference, trailingReference } from '../mention/reference.ts';
import type { Match } from '../reading.ts';
import { titleLines } from './title-place.ts';

type Reader = (text: string) => Match<string> | undefined;

/** Candidates from labels outrank those from headings; references met in prose belong to other decisions, unless the paper speaks of itself. */
export function references(understood: Understood): Candidate<string>[] {
  return [...fromLabels(understood), ...fromHeadings(understood), ...fromProse(understood)];
}

/** `Decision 90 - 2015 is a public decision on vans.` */
const fromProse = ({ document, clauses }: Understood): Candidate<string>[] =>
  clauses.flatMap(({ sentence }) => {
    const found = read(sentence, ownReference);
    const how: Found = { rule: 'form:reference-said', method: 'pattern', trust: 'hint' };
    return found === undefined ? [] : [candidate(document, found, how)];
  });

function fromLabels({ document, labels }: Understood): Candidate<string>[] {
  return labels
    .filter(({ concept }) => concept === 'reference')
    .flatMap((label) => {
      const [value] = label.values;
      const found = value === undefined ? undefined : read(value, labelledReference);
      if (value === undefined || found === undefined) return [];
      const method = label.place === 'after' ? 'label' : 'cell';
      const how: Found = { rule: 'form:reference-label', method, trust: label.ends === 'open' ? 'cell' : 'label' };
      const rest = restBelow(document, value);
      return rest === undefined
        ? [candidate(document, found, how)]
        : [candidateOf(document, `${printedOf(value)}${printedOf(rest)}`, [value, rest], how)];
    });
}

/** A reference broken over two lines of one cell ends in its separator: `2020-` over `00199038`. */
function restBelow({ passages }: Understood['document'], value: Region): Region | undefined {
  const next = passages[value.passage.index + 1];
  const broken = /\d\s?[-/]$/.test(textOf(value)) && value.end === value.passage.text.length;
  const goesOn =
    next?.cell !== null &&
    next?.cell?.row === value.passage.cell?.row &&
    next?.cell?.column === value.passage.cell?.column;
  return broken && next !== undefined && goesOn && /^\d{1,8}$/.test(next.text) ? wholeOf(next) : undefined;
}

/** Before the first page's body: a heading or a title's value that opens with a reference. */
function fromHeadings(understood: Understood): Candidate<string>[] {
  const { document, labels } = understood;
  const titles = labels.filter(({ concept }) => concept === 'title').flatMap(({ values }) => values.slice(0, 1));
  const headings = document.passages
    .filter(({ kind, page, bold, index }) => page === 1 && (kind === 'heading' || (bold && index < HEAD)))
    .map(wholeOf);
  const head = titleLines(understood);
  const lines = [...head, ...headings.filter(({ passage }) => passage.index < HEAD)];
  const alone = document.passages
    .filter(({ page, index, text }) => page === 1 && index < HEAD && openingReference(text)?.end === text.length)
    .filter(({ index }) => !labels.some((label) => numbersAnother(label, index)))
    .map(wholeOf);
  // `[014/2017]` on a line of its own.
  const bracketed = document.passages.flatMap((passage) => {
    const inside =
      passage.page === 1 && passage.index < HEAD ? /^[[(]\s*([^()[\]]+?)\s*[\])]$/.exec(passage.text) : null;
    const words = inside?.[1];
    if (words === undefined || openingReference(words)?.end !== words.length) return [];
    const start = passage.text.indexOf(words);
    return [partOf(wholeOf(passage), start, start + words.length)];
  });
  const found = [
    ...bracketed,
    ...alone.flatMap((region) => read(region, openingReference) ?? []),
    ...[...titles, ...head, ...headings].flatMap((region) => read(region, openingReference) ?? []),
    ...[...titles, ...lines].flatMap((region) => read(region, trailingReference) ?? []),
  ];
  return found.map((region) =>
    candidate(document, region, { rule: 'form:reference-in-heading', method: 'heading', trust: 'place' }),
  );
}

/** `Contract number` | `WM/24/1187`: beside the name of another thing's number stands no reference of the decision. */
const numbersAnother = ({ region, values }: Label, index: number): boolean =>
  values.some(({ passage }) => passage.index === index) && OTHER_NUMBER.test(textOf(region));
const OTHER_NUMBER =
  /^(?:contract|tender|procurement|project|agreement|order|purchase order|framework|supplier|charity|company|notice|lot|asset|grant|lease)\b[\w ]{0,20}?\b(?:numbers?|nos?|ref(?:erence)?|id|code)\b/i;

/** Passages that make the head of a form. */
const HEAD = 8;

function read(region: Region, reader: Reader): Region | undefined {
  const found = reader(textOf(region));
  return found === undefined ? undefined : partOf(region, found.start, found.end);
}

const candidate = (
  document: Understood['document'],
  region: Region,
  found: Parameters<typeof candidateOf>[3],
): Candidate<string> => candidateOf(document, printedOf(region), [region], found);
