/**
 * Reads lengths of time that a label names.
 *
 *   "Contract term: 3 years", "Extension sought: 12 months"         base
 *   "Extension options: 2 x 12 months", "Remaining options: none"   options; beside an extension that is sought only what is left
 *   "Original contract term: 3 years"                               neither: that of the contract as it was made
 */
import type { LabelConcept } from '../../lexicon/labels.ts';
import { NO_EXTENSION } from '../../lexicon/time/option-cues.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import { type Region, textOf } from '../find/region.ts';
import type { TermMention } from '../mention/term.ts';
import type { Mention, Reading } from '../reading.ts';
import { claims, type Terms, wholeMonths } from './claims.ts';
import type { Spoken, TermKind } from './kinds.ts';

/** Claims that stand at labels, and the lengths that they rest on, which no other rule reads again. */
export interface LabelledTerms extends Terms {
  readonly governed: ReadonlySet<Mention<TermMention>>;
}

/** Values longer than this are prose under a heading, to be read clause by clause. */
const LONGEST_VALUE = 200;
const JOINS = /(?:\+|\b(?:plus|then|further|additional|optional|options?|exten\w+|renew\w*|possible)\b)/i;

export function labelledTerms(reading: Reading): LabelledTerms {
  const governed = new Set<Mention<TermMention>>();
  const base: Candidate<number>[] = [];
  const options: Candidate<number>[] = [];
  const isMade = reading.labels.some(({ concept, ends }) => concept === 'extension_made' && ends !== 'open');
  for (const { concept, ends, values, place } of reading.labels) {
    const [value] = values;
    if (!NAMES_TERM.has(concept) || ends === 'open' || value === undefined) continue;
    if (value.end - value.start > LONGEST_VALUE) continue;
    const found: Found = {
      rule: `term:${concept.replace('_', '-')}-label`,
      method: place === 'after' ? 'label' : 'cell',
      trust: 'label',
    };
    const isOption = concept === 'extension_left' || concept === 'extension';
    const spoken = spokenIn(reading, value, isOption, found);
    for (const { term } of spoken) governed.add(term);
    if (concept === 'old_term' || (isMade && (concept === 'term' || concept === 'extension'))) continue;
    const said = claims(reading, spoken);
    base.push(...said.base);
    options.push(...said.options);
    if (isOption && NO_EXTENSION.test(textOf(value).trim())) {
      options.push(candidateOf(reading.document, 0, [value], found));
    }
  }
  return { base, options, governed };
}

/** Labels whose values are lengths of a contract. */
const NAMES_TERM: ReadonlySet<LabelConcept> = new Set([
  'term',
  'extension',
  'extension_made',
  'extension_left',
  'old_term',
]);

function spokenIn(reading: Reading, value: Region, isExtension: boolean, found: Found): Spoken[] {
  const terms = reading.terms.filter(
    ({ region }) => region.passage === value.passage && region.start >= value.start && region.end <= value.end,
  );
  let from = value.start;
  let base = 0;
  return terms.flatMap((term): Spoken[] => {
    const link = value.passage.text.slice(from, term.region.start);
    const after = value.passage.text.slice(term.region.end, value.end);
    from = term.region.end;
    const months = wholeMonths(term.value.parts) ?? 0;
    // `with an option to extend up to a total of two years`: no longer than the base, it is the options together.
    const isAllOptions = months <= base && JOINS.test(link) && /\bup to a (?:total|maximum) of\s*$/i.test(link);
    if (
      (!isAllOptions && /\b(?:total|maximum|overall|full)\b[^,;(]*$/i.test(link)) ||
      /^[\s,]*(?:in total|in all|overall|total|notice)\b/i.test(after)
    )
      return [];
    const kind = kindAt(term.value, link, after, isExtension, base > 0);
    if (kind === 'base') base = months;
    return kind === null ? [] : [{ term, kind, found, isInitial: false, extends: false }];
  });
}

function kindAt(
  term: TermMention,
  link: string,
  after: string,
  isExtension: boolean,
  hasBase: boolean,
): TermKind | null {
  if (term.shape === 'no_option') return 'no_option';
  const isJoined = JOINS.test(link) || term.isOption || /^[\s-]*(?:optional|options?|extension)/i.test(after);
  if (term.shape === 'sum') return isExtension || JOINS.test(link) ? 'option' : 'sum';
  if (isExtension || isJoined) return /\bextended\s+(?:by|for)\s*$/i.test(link) && !isExtension ? 'base' : 'option';
  return hasBase ? null : 'base';
}
