/**
 * What the decision is about, in the words of its title: beside its label, or the first line of the page that is no form's head.
 * A leading reference or form name is no part of it.
 */
import { isFormWords, LEADING_FORM_NAME } from '../../lexicon/form-words.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { Passage } from '../../model/document.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, printedOf, type Region, textOf, trimmed, wholeOf } from '../find/region.ts';
import { openingReference, trailingReference } from '../mention/reference.ts';

/** A title is a line or three, not a paragraph. */
const LONGEST_TITLE = 220;

/** Candidates from labels, and one from its place under the form's head. */
export function titles(understood: Understood): Candidate<string>[] {
  return [...fromLabels(understood), ...fromPlace(understood)];
}

/** A date that a dash parts from the title belongs to the register's line, `040/2013 - 3 May 2013 - Title`, and not to the title. */
const DATE = '\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \\d{4}';
const DATE_FIRST = new RegExp(`^${DATE}\\s*[-:]\\s*`);
const DATE_LAST = new RegExp(`\\s*[-:]\\s*${DATE}$`);

function withoutDate(region: Region): Region {
  const text = textOf(region);
  const lead = DATE_FIRST.exec(text)?.[0].length ?? 0;
  const tail = lead > 0 ? 0 : (DATE_LAST.exec(text)?.[0].length ?? 0);
  return trimmed(partOf(region, lead, text.length - tail));
}

/** Where titles stand, the likeliest first. */
export function titleRegions(understood: Understood): Region[] {
  const labelled = labelledTitles(understood).map(({ region }) => region);
  return labelled.length > 0 ? labelled : placedTitles(understood);
}

/** The whole line that a title stands in, with the reference that may open or close it. */
export function titleLines(understood: Understood): Region[] {
  return headlines(understood).map(wholeOf).slice(0, 1);
}

/** Labels that name a title and nothing else; `Issue`, `Item`, `Matter` are also words of prose and head other boxes. */
const SURE = /title|subject/i;

function labelledTitles({ labels, offices }: Understood): { region: Region; sure: boolean }[] {
  return labels
    .filter(({ concept, ends }) => concept === 'title' && ends !== 'open')
    .flatMap((label) => {
      const [value] = label.values;
      const region = value === undefined ? undefined : titleRegion(firstBlock(value), offices);
      return region === undefined ? [] : [{ region, sure: SURE.test(textOf(label.region)) }];
    });
}

const fromLabels = (understood: Understood): Candidate<string>[] =>
  labelledTitles(understood).map(({ region, sure }) =>
    candidateOf(understood.document, printedOf(region), [region], {
      rule: 'form:title-label',
      method: 'label',
      trust: sure ? 'label' : 'cell',
    }),
  );

/** A cell may hold the title and then a summary: the title is its first sentence where the rest is too long for one. */
function firstBlock(value: Region): Region {
  const text = textOf(value);
  if (text.length <= LONGEST_TITLE) return value;
  const end = /[.:]\s/.exec(text)?.index;
  return end === undefined ? value : partOf(value, 0, end);
}

function titleRegion(value: Region, offices: OfficeKnowledge): Region | undefined {
  let region = trimmed(value);
  const reference = openingReference(textOf(region));
  if (reference !== undefined) region = trimmed(partOf(region, reference.end, region.end - region.start));
  const trailing = trailingReference(textOf(region));
  if (trailing !== undefined) {
    const text = textOf(region);
    const open =
      /[\s([-]*(?:\bno\.?|\bref(?:erence)?\.?|\bn[°º])?\s*:?\s*$/i.exec(text.slice(0, trailing.start))?.[0].length ?? 0;
    region = trimmed(partOf(region, 0, trailing.start - open));
  }
  const lead = /^[-:|,.\s]+/.exec(textOf(region))?.[0].length ?? 0;
  region = trimmed(partOf(region, lead, region.end - region.start));
  region = withoutDate(region);
  const name = LEADING_FORM_NAME.exec(textOf(region))?.[0].length ?? 0;
  region = trimmed(partOf(region, name, region.end - region.start));
  const text = textOf(region);
  const fits = text.length >= 3 && text.length <= LONGEST_TITLE && /\p{L}{2}/u.test(text);
  return fits && !isFormWords(text, offices) ? region : undefined;
}

function placedTitles(understood: Understood): Region[] {
  const placed = headlines(understood).flatMap((passage) => titleRegion(wholeOf(passage), understood.offices) ?? []);
  return [...placed.slice(0, 1), ...(placed.length === 0 ? besideDecision(understood) : [])];
}

/** Words that open what was decided, not what it is about. */
const DECIDES =
  /^(?:to|that|the|i|approved?|agreed?|accept(?:ed)?|award\w* (?:the|a)|note\w*|not|yes|no|reject\w*|refus\w*|defer\w*|withdrawn|granted|resolved)\b/i;
const LONGEST_NAME = 120;

/** In some registers the box `Decision` at the head names the matter: a few words without a verb. */
function besideDecision({ labels, offices }: Understood): Region[] {
  const names = labels.filter(
    ({ concept, ends, place }) => concept === 'decision' && ends !== 'open' && place !== 'below',
  );
  return names.slice(0, 1).flatMap(({ values }) => {
    const [value] = values;
    const text = value === undefined ? '' : textOf(value);
    const fits = values.length === 1 && text.length <= LONGEST_NAME && !DECIDES.test(text) && !/[.;:]$/.test(text);
    return value !== undefined && fits ? (titleRegion(value, offices) ?? []) : [];
  });
}

const fromPlace = (understood: Understood): Candidate<string>[] =>
  placedTitles(understood).map((region) =>
    candidateOf(understood.document, printedOf(region), [region], {
      rule: 'form:title-place',
      method: 'heading',
      trust: 'place',
    }),
  );

/** A short plain line; longer or ended by a stop, it is prose. */
const isLine = ({ text }: Passage): boolean => text.length <= LONGEST_TITLE && !/[.;]$/.test(text);

/** Passages of the first page that no label explains and that are no form's head, up to the first paragraph of prose. */
function headLines({ document, labels, offices }: Understood): Passage[] {
  const labelled = new Set(labels.filter(({ ends }) => ends !== 'open').map(({ region }) => region.passage.index));
  const free = document.passages.filter(
    ({ page, kind, cell, index, text }) =>
      page === 1 && kind !== 'furniture' && cell === null && !labelled.has(index) && !isFormWords(text, offices),
  );
  const body = free.findIndex((passage) => !isLine(passage));
  return body < 0 ? free : free.slice(0, body);
}

/** An address, a telephone number, a marking: lines of a letterhead that are no title. */
/** `Home > About > Decisions` is the trail of the page that was printed. */
const TRAIL = / > /;
const LETTERHEAD =
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b(?:tel|telephone|email|e-mail|www\.|https?:)|@|\b0\d{3,4} ?\d{3}|\b(?:road|street|lane|avenue|house|hall|park)\b,/i;
const FEWEST_WORDS = 3;

/** Headings and bold lines of the page's head that are no label's value, best first; then those that are; then its plain lines. */
function headlines(understood: Understood): Passage[] {
  const { labels } = understood;
  const valued = new Set(
    labels.filter(({ ends }) => ends !== 'open').flatMap(({ values }) => values.map(({ passage }) => passage.index)),
  );
  const lines = headLines(understood).filter(({ text }) => !TRAIL.test(text));
  const bold = lines.filter(({ kind, bold: isBold }) => kind === 'heading' || isBold);
  const plain = lines.filter(
    ({ index, text }) => !valued.has(index) && !LETTERHEAD.test(text) && text.split(' ').length >= FEWEST_WORDS,
  );
  return [
    ...bold.filter(({ index }) => !valued.has(index)),
    ...bold.filter(({ index }) => valued.has(index)),
    ...plain,
  ];
}
