/** Finds the label words of the table at a place in a text: the longest label that fits wins. */
import { LABELS, type LabelConcept } from '../../lexicon/labels.ts';

export interface Vocabulary {
  /** The label's words that stand at this place of the text, or undefined. */
  readonly labelAt: (text: string, at: number) => string | undefined;
  readonly conceptOf: (label: string) => LabelConcept | undefined;
}

/** One spelling for compare: lower case, single spaces, `and` for `&`, no final plural s, no stop after `ref` or `no`. */
const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[.\s]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim()
    .replace(/s$/, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A label's words as a pattern: any white space, `&` or `and`, an optional stop after short words, an optional plural s. */
function patternOf(label: string): string {
  const words = label.split(' ').map((word) => {
    if (word === 'and') return '(?:and|&)';
    const stop = /^(?:no|ref|drf|dn)$/.test(word) ? '\\.?' : '';
    return escaped(word).replaceAll('/', '\\s*/\\s*') + stop;
  });
  return `${words.join('\\s*(?:\\s|(?<=\\.))').replaceAll("'", "'?")}s?`;
}

/** Any name of a reference may go on with the word number: `Report reference number`. */
const numbered = (concept: string, label: string): string[] =>
  concept === 'reference' && !/(?:no|number|code|id)$/i.test(label)
    ? [label, `${label} number`, `${label} no`, `${label} code`]
    : [label];

/**
 * The vocabulary of all label words, with an office's own words added to the concepts that it names.
 * Own words are data of the office's file; a concept that does not exist is ignored by the type.
 */
export function vocabularyOf(own: Partial<Record<LabelConcept, readonly string[]>> = {}): Vocabulary {
  const concepts = new Map<string, LabelConcept>();
  const labels: string[] = [];
  for (const [concept, words] of Object.entries(LABELS) as [LabelConcept, readonly string[]][]) {
    for (const word of [...words, ...(own[concept] ?? [])].flatMap((label) => numbered(concept, label))) {
      const label = word.toLowerCase();
      if (!concepts.has(keyOf(label))) concepts.set(keyOf(label), concept);
      labels.push(label);
    }
  }
  labels.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { labelAt: finderOf(labels), conceptOf: (label) => concepts.get(keyOf(label)) };
}

/** The letters that open a text, or the part of a label that any printing of it opens with. */
const OPENING = /[a-z]{0,3}/y;

function openingOf(text: string, at: number): string {
  OPENING.lastIndex = at;
  return OPENING.exec(text)?.[0] ?? '';
}

/** Labels are many and few begin alike: a pattern is made only of those that begin as the text does, when a text first does so. */
function finderOf(labels: readonly string[]): Vocabulary['labelAt'] {
  const openings = labels.map((label) => openingOf(label, 0));
  const patterns = new Map<string, RegExp | null>();
  const patternFor = (opening: string): RegExp | null => {
    const fitting = labels.filter((_, i) => opening.startsWith(openings[i] ?? ''));
    return fitting.length === 0 ? null : new RegExp(`(?:${fitting.map(patternOf).join('|')})(?![\\p{L}\\d])`, 'iuy');
  };
  return (text, at) => {
    const opening = openingOf(text.slice(at, at + 3).toLowerCase(), 0);
    let pattern = patterns.get(opening);
    if (pattern === undefined) {
      pattern = patternFor(opening);
      patterns.set(opening, pattern);
    }
    if (pattern === null) return undefined;
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
}
