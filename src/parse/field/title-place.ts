/**
 * Titles that no label names, by their place at the head of the page: a heading with the reference, a heading or bold line, a plain line, the
 * cell that heads a table, or what the register calls the decision.
 */
import { isFormWords } from '../../lexicon/form-words.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { CellPlace, Passage } from '../../model/document.ts';
import type { Understood } from '../field-table.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf, wholeOf } from '../find/region.ts';
import { personIn, roleIn } from '../mention/person.ts';
import { openingReference, trailingReference } from '../mention/reference.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { LONGEST_TITLE, titleIn } from './title-words.ts';

/** The likeliest title by its place, if any. */
export function placedTitles(understood: Understood): Region[] {
  const { labels, offices } = understood;
  const placed = headlines(understood).flatMap((passage) => titleIn(wholeOf(passage), offices) ?? []);
  return [...placed.slice(0, 1), ...(placed.length === 0 ? besideDecision(labels, understood) : [])];
}

/** The whole line that a title stands in, with the reference that may open or close it. */
export function titleLines(understood: Understood): Region[] {
  return headlines(understood).map(wholeOf).slice(0, 1);
}

/** Words that open what was decided, not what it is about. */
const DECIDES =
  /^(?:to|that|the|i|approved?|agreed?|accept(?:ed)?|award\w* (?:the|a)|note\w*|not|yes|no|reject\w*|refus\w*|defer\w*|withdrawn|granted|resolved)\b/i;
const LONGEST_NAME = 120;

/** In some registers the box `Decision` at the head names the matter, a few words without a verb, and another holds the `Detail`. */
function besideDecision(labels: readonly Label[], { offices }: Understood): Region[] {
  const isTold = labels.some(({ region }) => /^details?$/i.test(textOf(region)));
  const names = labels.filter(
    ({ concept, ends, place, region }) =>
      concept === 'decision' && ends !== 'open' && (place !== 'below' || isTold) && /decision/i.test(textOf(region)),
  );
  return names.slice(0, 1).flatMap(({ values }) => {
    const [value] = values;
    const text = value === undefined ? '' : textOf(value);
    const fits = values.length === 1 && text.length <= LONGEST_NAME && !DECIDES.test(text) && !/[.;:]$/.test(text);
    return value !== undefined && fits ? (titleIn(value, offices) ?? []) : [];
  });
}

/** The longest plain line that may be a title; longer or ended by a stop, it is prose. What is set in bold is none. */
const LONGEST_LINE = 220;
const isBold = ({ kind, bold }: Passage): boolean => kind === 'heading' || bold;
const isLine = (passage: Passage): boolean =>
  passage.text.length <= (isBold(passage) ? LONGEST_TITLE : LONGEST_LINE) &&
  (!/[.;]$/.test(passage.text) || isBold(passage));
/** A sentence, though in bold, is a title only where nothing else is. */
const isSentence = ({ text }: Passage): boolean => /[.;]$/.test(text);

/** Passages of the first page that no label explains and that are no form's head. A colon within a numbered title makes no label. */
function freeLines({ document, labels, offices }: Reading): Passage[] {
  const isTitle = ({ concept, region: { passage } }: Label): boolean =>
    concept === 'other' && isNumbered(passage) && (titleOf(passage, offices)?.split(' ').length ?? 0) >= FEWEST_WORDS;
  const first = document.passages.find(({ kind, text }) => kind !== 'furniture' && !isFormWords(text, offices));
  const isLabelled = ({ index }: Passage): boolean =>
    labels.some(({ ends, region }) => ends === 'colon' && region.passage.index === index + 1 && region.start === 0);
  // The page's own head may begin like a label, `Approval of the year's carry forwards`: over nothing, or over the next label, it is none.
  const isHead = ({ ends, values, region: { passage } }: Label): boolean =>
    passage === first &&
    passage.kind === 'heading' &&
    ends === 'line' &&
    (values.length === 0 || isLabelled(passage)) &&
    passage.text.split(' ').length > FEWEST_WORDS;
  // `Key Decision: Council Tax for the coming year` as a heading: the form's name, with the reference or without, and behind the colon the title.
  const isNamed = ({ concept, ends, region }: Label): boolean =>
    concept === 'other' &&
    ends === 'colon' &&
    region.passage.kind === 'heading' &&
    (isFormWords(textOf(region), offices) || openingReference(textOf(region))?.end === textOf(region).length) &&
    (titleOf(region.passage, offices)?.split(' ').length ?? 0) > 1;
  // `Safer Streets: grant to the borough council` in bold over the first heading: no form opens with what it does not name.
  const isOpening = ({ concept, ends, region: { passage } }: Label): boolean =>
    concept === 'other' &&
    ends === 'colon' &&
    passage === first &&
    passage.bold &&
    passage.text.split(' ').length > FEWEST_WORDS &&
    document.passages[passage.index + 1]?.kind === 'heading';
  const labelled = new Set(
    labels
      .filter(
        (label) => label.ends !== 'open' && !isTitle(label) && !isHead(label) && !isNamed(label) && !isOpening(label),
      )
      .map(({ region }) => region.passage.index),
  );
  return document.passages.filter(
    (passage) =>
      passage.page === 1 &&
      passage.kind !== 'furniture' &&
      (passage.cell === null || headsTable(document, passage.cell)) &&
      !labelled.has(passage.index) &&
      !isDepartment(document, passage, offices) &&
      !isFormWords(passage.text, offices),
  );
}

/** `Procurement Services` right over the form's name is the department whose form it is. */
const DEPARTMENT = /^(?:\p{L}+(?:,? (?:and|&) \p{L}+)? ){1,2}(?:services|department|directorate|team|unit|division)$/iu;

const isDepartment = (
  { passages }: Understood['document'],
  { text, index }: Passage,
  offices: OfficeKnowledge,
): boolean => DEPARTMENT.test(text) && isFormWords(passages[index + 1]?.text ?? '', offices);

/** A cell that has the first row for itself heads the table. */
function headsTable({ tables }: Understood['document'], { table, row }: CellPlace): boolean {
  const filled = (tables[table]?.cells ?? []).filter((cell) => cell.row === row && cell.passages.length > 0);
  return row === 0 && filled.length === 1;
}

/** An address, a telephone number, a marking: lines of a letterhead that are no title. */
const LETTERHEAD =
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b(?:tel|telephone|email|e-mail|www\.|https?:)|@|\b0\d{3,4} ?\d{3}|\b(?:road|street|lane|avenue|house|hall|park)\b,/i;
/** `Home > About > Decisions` is the trail of the page that was printed. */
const TRAIL = / > /;
const FEWEST_WORDS = 3;
/** Passages among which the heading with the reference stands; web pages have banners before it. */
const HEAD = 14;

/** Headings and bold lines of the page's head that are no label's value, best first; then those that are; then its plain lines. */
const headlines = oncePerReading((understood: Reading): Passage[] => {
  const { labels, offices } = understood;
  const valued = new Set(
    labels.filter(({ ends }) => ends !== 'open').flatMap(({ values }) => values.map(({ passage }) => passage.index)),
  );
  const free = freeLines(understood).filter(({ text }) => !TRAIL.test(text) && !isHolder(text, understood));
  const body = free.findIndex((passage) => !isLine(passage));
  // A web page may have banners of prose before its heading.
  const numbered = free.filter(
    (passage, i) => passage.index < HEAD && isNumbered(passage) && (isBold(passage) || body < 0 || i < body),
  );
  const lines = body < 0 ? free : free.slice(0, body);
  const bold = lines.filter((passage) => isBold(passage) && !isSentence(passage));
  const sentences = lines.filter((passage) => isBold(passage) && isSentence(passage) && !valued.has(passage.index));
  const plain = lines.filter(
    ({ index, text }) =>
      !valued.has(index) && !/[.;]$/.test(text) && !LETTERHEAD.test(text) && text.split(' ').length >= FEWEST_WORDS,
  );
  return [
    ...numbered.filter((passage) => titleIn(wholeOf(passage), offices) !== undefined),
    ...bold.filter(({ index }) => !valued.has(index)),
    ...bold.filter(({ index }) => valued.has(index)),
    ...plain,
    ...sentences,
  ];
});

/** A line with a reference before or behind its title. */
const isNumbered = ({ text }: Passage): boolean =>
  openingReference(text) !== undefined || trailingReference(text) !== undefined;

/** A banner with the office holder's name and role: `Jane Roe - Deputy Mayor for Policing`. */
function isHolder(text: string, { offices }: Reading): boolean {
  const name = personIn(text, offices);
  return (
    name !== undefined && name.start === 0 && /^\s?[-,|(]/.test(text.slice(name.end)) && roleIn(text) !== undefined
  );
}

const titleOf = (passage: Passage, offices: OfficeKnowledge): string | undefined => {
  const title = titleIn(wholeOf(passage), offices);
  return title === undefined ? undefined : textOf(title);
};
