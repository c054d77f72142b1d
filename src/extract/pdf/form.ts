/** Values of form fields and typed notes, ISO 32000-1, 12.7: they are not part of a page's own text, so they are put where they stand. */
import type { Box } from '../../model/box.ts';
import { contains, heightOf, overlap, widthOf } from '../../model/box.ts';
import type { Token } from '../layout/sheet.ts';
import { apply, type Matrix } from './matrix.ts';
import { round, type Size, type Turn, turnBox } from './turn.ts';

type Annotation = Readonly<Record<string, unknown>>;

export interface PageFrame {
  readonly number: number;
  readonly first: Matrix;
  readonly size: Size;
  readonly turn: Turn;
}

/** Flags of an annotation that is not shown: hidden, no view (ISO 32000-1, table 165). */
const NOT_SHOWN = 2 | 32;
/** The most words that one field gives. */
const MOST_WORDS = 2000;
/** Width of a letter in shares of its size, where no font says: the mean of common sans-serif faces. */
const LETTER = 0.5;
const LARGEST = 12;

function boxOf(annotation: Annotation, { first, size, turn }: PageFrame): Box | null {
  const rect = annotation.rect;
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) return null;
  const [x1, y1] = apply(first, rect[0], rect[1]);
  const [x2, y2] = apply(first, rect[2], rect[3]);
  const box = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
  return turnBox(box, turn, size);
}

function choiceText(annotation: Annotation): string {
  const chosen = [annotation.fieldValue].flat().filter((value) => typeof value === 'string');
  const options = Array.isArray(annotation.options) ? annotation.options : [];
  const shown = (value: string): string => {
    const option = options.find((each) => each?.exportValue === value);
    return typeof option?.displayValue === 'string' ? option.displayValue : value;
  };
  return chosen.map(shown).join(' ');
}

function buttonText(annotation: Annotation): string {
  const { fieldValue, exportValue, buttonValue } = annotation;
  if (annotation.checkBox === true) return fieldValue === exportValue && exportValue !== undefined ? '☒' : '☐';
  if (annotation.radioButton === true) return fieldValue !== null && fieldValue === buttonValue ? '☒' : '☐';
  return '';
}

/** What an annotation adds to the page in words; empty when nothing. */
function textOf(annotation: Annotation): string {
  const flags = typeof annotation.annotationFlags === 'number' ? annotation.annotationFlags : 0;
  if ((flags & NOT_SHOWN) !== 0 || annotation.hidden === true || annotation.password === true) return '';
  if (annotation.subtype === 'FreeText') {
    const lines = Array.isArray(annotation.textContent) ? annotation.textContent.join('\n') : '';
    const contents = annotation.contentsObj as { str?: unknown } | undefined;
    return lines || (typeof contents?.str === 'string' ? contents.str : '');
  }
  if (annotation.subtype !== 'Widget') return '';
  if (annotation.fieldType === 'Tx') return typeof annotation.fieldValue === 'string' ? annotation.fieldValue : '';
  if (annotation.fieldType === 'Ch') return choiceText(annotation);
  return annotation.fieldType === 'Btn' ? buttonText(annotation) : '';
}

function sizeFor(annotation: Annotation, box: Box): number {
  const appearance = annotation.defaultAppearanceData as { fontSize?: unknown } | undefined;
  const set = typeof appearance?.fontSize === 'number' ? appearance.fontSize : 0;
  const fitting = Math.min(LARGEST, 0.75 * heightOf(box));
  return Math.max(4, set > 0 ? Math.min(set, heightOf(box)) : fitting);
}

/** Words set in lines from the top left of a box, by the mean width of letters. A single line stands in the middle. */
function setWords(text: string, box: Box, size: number, page: number): Token[] {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const breaks = text.split(/\r\n?|\n/).map((line) => line.split(/\s+/).filter((word) => word !== '').length);
  const room = Math.max(widthOf(box) - 4, size);
  const needed = text.length * LETTER * size;
  const single = heightOf(box) < 2.2 * size;
  const letter = LETTER * size * (single ? Math.min(1, room / Math.max(1, needed)) : 1);
  const height = 1.2 * size;
  let x = box.left + 2;
  let y = single ? (box.top + box.bottom - height) / 2 : box.top + 1;
  let left = breaks.shift() ?? 0;
  return words.map((word): Token => {
    while (left === 0 && breaks.length > 0) {
      left = breaks.shift() ?? 0;
      x = box.left + 2;
      y += single ? 0 : height;
    }
    const width = word.length * letter;
    if (!single && x > box.left + 2 && x + width > box.right) {
      x = box.left + 2;
      y += height;
    }
    const place = {
      left: round(x),
      top: round(y),
      right: round(Math.min(x + width, Math.max(box.right, x + 1))),
      bottom: round(y + size),
    };
    x += width + letter;
    left -= 1;
    return {
      word: { text: word.normalize('NFC'), page, box: place, size: round(size), bold: false, origin: 'form' },
      baseline: round(y + 0.8 * size),
      content: null,
      artifact: false,
      spaced: true,
      softHyphen: false,
    };
  });
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}☐☒☑✓✗]/gu, '');

/** True when the page's own text already says it at that place: the form was flattened, or a box is drawn as a sign. */
function isShown(text: string, box: Box, tokens: readonly Token[]): boolean {
  const under = tokens.filter(
    ({ word }) => overlap(word.box.top, word.box.bottom, box.top, box.bottom) > 0.3 * heightOf(word.box),
  );
  const inside = under.filter(({ word }) => contains({ ...box, top: -1e6, bottom: 1e6 }, word.box, 3));
  const shown = lettersOf(inside.map(({ word }) => word.text).join(' '));
  return shown !== '' && (shown.includes(lettersOf(text)) || /[☐☒☑✓✗]/u.test(shown));
}

/** The words that the annotations of a page add to those already there. */
export function formTokens(annotations: readonly Annotation[], tokens: readonly Token[], frame: PageFrame): Token[] {
  return annotations.flatMap((annotation) => {
    const text = textOf(annotation).trim();
    const box = text === '' ? null : boxOf(annotation, frame);
    if (box === null || widthOf(box) <= 0 || heightOf(box) <= 0 || isShown(text, box, tokens)) return [];
    return setWords(text, box, sizeFor(annotation, box), frame.number);
  });
}
