/**
 * What the decision is about, in the words of its title: beside its label, or the first line of the page that is no form's head.
 * A leading reference or form name is no part of it.
 */
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, printedOf, type Region, textOf, wholeOf } from '../find/region.ts';
import { placedTitles } from './title-place.ts';
import { LONGEST_TITLE, titleIn } from './title-words.ts';

/** Candidates from labels, and one from its place under the form's head. */
export function titles(understood: Understood): Candidate<string>[] {
  return [...fromLabels(understood), ...fromPlace(understood)];
}

/** Where titles stand, the likeliest first. */
export function titleRegions(understood: Understood): Region[] {
  const labelled = labelledTitles(understood).map(({ region }) => region);
  return labelled.length > 0 ? labelled : placedTitles(understood);
}

/** Labels that name a title and nothing else; `Issue`, `Item`, `Matter` are also words of prose and head other boxes. */
const SURE = /title|subject/i;

function labelledTitles({ labels, offices }: Understood): { region: Region; sure: boolean }[] {
  return labels
    .filter(({ concept, ends }) => concept === 'title' && ends !== 'open')
    .flatMap((label) => {
      const [value] = label.values;
      const region = value === undefined ? undefined : titleIn(firstBlock(value), offices);
      return region === undefined ? [] : [{ region, sure: SURE.test(textOf(label.region)) }];
    });
}

const fromLabels = (understood: Understood): Candidate<string>[] =>
  labelledTitles(understood).map(({ region, sure }) => {
    const rest = restOutside(understood, region);
    const words = [region, ...(rest === undefined ? [] : [rest])];
    const found: Found = { rule: 'form:title-label', method: 'label', trust: sure ? 'label' : 'cell' };
    return candidateOf(understood.document, words.map(printedOf).join(' '), [region, ...words.slice(1)], found);
  });

/** A preposition or a word in small letters opens no paragraph. */
const GOES_ON = /^(?:\p{Ll}{2,}|OF|FOR|AND|TO|WITH|IN|BY|AT|ON) /u;

/** Behind a tab a title may go on at the page's left edge, outside the row that its first line makes with the label. */
function restOutside({ document, labels }: Understood, { passage, end }: Region): Region | undefined {
  const { cell } = passage;
  const next = document.passages[passage.index + 1];
  const isLast =
    cell !== null && cell.row === (document.tables[cell.table]?.rows ?? 0) - 1 && end === passage.text.length;
  if (!isLast || document.tables[cell.table]?.source !== 'alignment' || next === undefined) return undefined;
  const goesOn =
    next.cell === null && next.kind !== 'furniture' && next.text.length < 80 && GOES_ON.test(`${next.text} `);
  return goesOn && !labels.some(({ region }) => region.passage === next && region.start === 0)
    ? wholeOf(next)
    : undefined;
}

/** A cell may hold the title and then a summary: the title is its first sentence where the rest is too long for one. */
function firstBlock(value: Region): Region {
  const text = textOf(value);
  if (text.length <= LONGEST_TITLE) return value;
  const end = /[.:]\s/.exec(text)?.index;
  return end === undefined ? value : partOf(value, 0, end);
}

const fromPlace = (understood: Understood): Candidate<string>[] =>
  placedTitles(understood).map((region) =>
    candidateOf(understood.document, printedOf(region), [region], {
      rule: 'form:title-place',
      method: 'heading',
      trust: 'place',
    }),
  );
