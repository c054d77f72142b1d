/**
 * What is understood of a document before any field is decided: its labels, its clauses, and every mention of money, date and
 * length of time with its place. Rules for roles and fields read this and nothing else.
 */
import { ALL_OFFICES, type OfficeKnowledge } from '../lexicon/office-knowledge.ts';
import type { PrintedDate } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import type { Money } from '../model/money.ts';
import { type Clause, clausesOf } from './find/clause.ts';
import { findLabels, type Label } from './find/label.ts';
import { partOf, type Region } from './find/region.ts';
import { vocabularyOf } from './find/vocabulary.ts';
import { findDates } from './mention/date.ts';
import type { Match } from './mention/match.ts';
import { findMoney } from './mention/money.ts';
import { findTerms, type TermMention } from './mention/term.ts';

export type { Match } from './mention/match.ts';

/** A value at its place in the document, in the clause that it stands in. */
export interface Mention<T> {
  readonly value: T;
  readonly region: Region;
  readonly clause: Clause;
}

export interface Reading {
  readonly document: Document;
  /** Slug of the office, where the source says it; the paper decides otherwise. */
  readonly office: string | null;
  /** What is known of single offices. */
  readonly offices: OfficeKnowledge;
  /** In reading order. */
  readonly labels: readonly Label[];
  /** In reading order; every passage but furniture is cut into clauses without a gap. */
  readonly clauses: readonly Clause[];
  readonly money: readonly Mention<Money>[];
  readonly dates: readonly Mention<PrintedDate>[];
  readonly terms: readonly Mention<TermMention>[];
}

/** The words of labels are the same for every paper. */
const VOCABULARY = vocabularyOf();

/** Understands a document. Pure: the same document gives the same reading. */
export function readingOf(document: Document, office: string | null, offices: OfficeKnowledge = ALL_OFFICES): Reading {
  const labels = findLabels(document, VOCABULARY, offices);
  const clauses = clausesOf(document, labels);
  const byPassage = Map.groupBy(clauses, (clause) => clause.region.passage.index);
  const mentions = <T>(find: (text: string) => readonly Match<T>[]): Mention<T>[] =>
    document.passages
      .filter((passage) => passage.kind !== 'furniture')
      .flatMap((passage) =>
        find(passage.text).flatMap(({ value, start, end }) => {
          const clause = byPassage.get(passage.index)?.findLast((c) => c.region.start <= start);
          const region = partOf({ passage, start: 0, end: passage.text.length }, start, end);
          return clause === undefined ? [] : [{ value, region, clause }];
        }),
      );
  return {
    document,
    office,
    offices,
    labels,
    clauses,
    money: mentions(findMoney),
    dates: mentions(findDates),
    terms: mentions(findTerms),
  };
}
