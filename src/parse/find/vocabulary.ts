/** Turns the table of label words into one pattern: the longest label that fits wins. */
import { LABELS, type LabelConcept } from '../../lexicon/labels.ts';

export interface Vocabulary {
  /** Matches a label at the start of a string: group 0 is the label. */
  readonly pattern: RegExp;
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
  const pattern = new RegExp(`(?:${labels.map(patternOf).join('|')})(?![\\p{L}\\d])`, 'iuy');
  return { pattern, conceptOf: (label) => concepts.get(keyOf(label)) };
}
