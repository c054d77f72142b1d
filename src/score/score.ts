/** Records against gold: one score a document, and their sums over any set of documents. Pure. */
import type { DecisionRecord } from '../model/record.ts';
import { type AmountMiss, type AmountScore, compareAmounts } from './amounts.ts';
import { type Comparison, compareFields } from './compare.ts';
import type { Gold } from './gold.ts';
import type { Grounding } from './grounding.ts';
import type { Inspection } from './inspection.ts';
import type { PrintedSums } from './invented.ts';
import { type Counts, countOf, type Rates, ratesOf } from './tally.ts';

export interface DocumentScore {
  readonly id: string;
  readonly office: string;
  readonly scan: boolean;
  readonly confidence: DecisionRecord['confidence'];
  readonly fields: readonly Comparison[];
  readonly amounts: AmountScore;
  readonly misses: readonly AmountMiss[];
  /** All of CORE right, or rightly blank. */
  readonly whole: boolean;
  readonly grounding: Grounding | null;
  /** Null for a file that could not be read, as `grounding` is. */
  readonly figures: PrintedSums | null;
}

export type Scored = Counts & Rates;

export interface Summary {
  readonly documents: number;
  readonly fields: Readonly<Record<string, Scored>>;
  /** Micro: each answer counts once. */
  readonly all: Scored;
  readonly amounts: AmountScore;
  /** Documents whose core is wholly right. */
  readonly whole: number;
  readonly grounding: { readonly citations: number; readonly adrift: number; readonly uncited: number };
  /** Sums of money in the records, and how many of them their documents print nowhere. */
  readonly figures: { readonly sums: number; readonly invented: number };
}

/** What a reader of the table of decisions looks at first; a record counts as whole when all of it is right. */
export const CORE: readonly string[] = ['reference', 'title', 'decision_date', 'value', 'vat_basis', 'suppliers'];

/** `inspection` is null for a file that could not be read: nothing in it is grounded or disputed. */
export function scoreDocument(gold: Gold, record: DecisionRecord, inspection: Inspection | null): DocumentScore {
  const fields = compareFields(gold, record, inspection?.disputed);
  const { score, misses } = compareAmounts(gold, record);
  const core = fields.filter(({ field }) => CORE.includes(field));
  return {
    id: gold.id,
    office: gold.office_id,
    scan: gold.scan,
    confidence: record.confidence,
    fields,
    amounts: score,
    misses,
    whole: core.every(({ verdict }) => verdict === 'right' || verdict === 'blank'),
    grounding: inspection?.grounding ?? null,
    figures: inspection?.figures ?? null,
  };
}

function scored(comparisons: readonly Comparison[]): Scored {
  const counts = countOf(comparisons.map(({ verdict }) => verdict));
  return { ...counts, ...ratesOf(counts) };
}

/** The sums over some documents. */
export function summarise(scores: readonly DocumentScore[]): Summary {
  const comparisons = scores.flatMap(({ fields }) => fields);
  const byField = Object.groupBy(comparisons, ({ field }) => field);
  const fields = Object.entries(byField).map(([field, list = []]): [string, Scored] => [field, scored(list)]);
  const grounded = scores.flatMap(({ grounding }) => grounding ?? []);
  const sum = (count: (of: Grounding) => number) => grounded.reduce((total, one) => total + count(one), 0);
  return {
    documents: scores.length,
    fields: Object.fromEntries(fields),
    all: scored(comparisons),
    amounts: sumAmounts(scores.map(({ amounts }) => amounts)),
    whole: scores.filter(({ whole }) => whole).length,
    grounding: {
      citations: sum(({ citations }) => citations),
      adrift: sum(({ adrift }) => adrift.length),
      uncited: sum(({ uncited }) => uncited.length),
    },
    figures: {
      sums: scores.reduce((total, { figures }) => total + (figures?.sums ?? 0), 0),
      invented: scores.reduce((total, { figures }) => total + (figures?.invented.length ?? 0), 0),
    },
  };
}

const NO_AMOUNTS: AmountScore = { gold: 0, ours: 0, found: 0, role: 0, vat_basis: 0, qualifier: 0, headline: 0 };

function sumAmounts(scores: readonly AmountScore[]): AmountScore {
  const names = Object.keys(NO_AMOUNTS) as (keyof AmountScore)[];
  const sums = names.map((name) => [name, scores.reduce((sum, score) => sum + score[name], 0)]);
  return Object.fromEntries(sums) as AmountScore;
}

/** The fields that a record's `confidence` speaks of. */
const TIERED: readonly string[] = ['value', 'reference', 'decision_date'];

/** What a tier of confidence is worth, as measured: counts and rates over its three fields. */
export interface Tier extends Scored {
  readonly documents: number;
  /** Documents of which every answer given for the three is right. */
  readonly sound: number;
}

export interface Report {
  readonly text: Summary;
  readonly scans: Summary;
  readonly all: Summary;
  readonly offices: Readonly<Record<string, Summary>>;
  /** Measured accuracy of each confidence tier; `none` where none of the three fields was read. */
  readonly confidence: Readonly<Record<string, Tier>>;
}

/** The sums over all documents, over those with text, over scans, by office and by tier of confidence. */
export function report(scores: readonly DocumentScore[]): Report {
  const offices = Object.entries(Object.groupBy(scores, ({ office }) => office));
  const tiers = Object.entries(Object.groupBy(scores, ({ confidence }) => confidence ?? 'none'));
  return {
    text: summarise(scores.filter(({ scan }) => !scan)),
    scans: summarise(scores.filter(({ scan }) => scan)),
    all: summarise(scores),
    offices: Object.fromEntries(offices.map(([office, list = []]) => [office, summarise(list)])),
    confidence: Object.fromEntries(
      tiers.sort(([one], [other]) => (one < other ? -1 : 1)).map(([tier, list = []]) => [tier, tierOf(list)]),
    ),
  };
}

function tierOf(scores: readonly DocumentScore[]): Tier {
  const answers = scores.map(({ fields }) => fields.filter(({ field }) => TIERED.includes(field)));
  const isSound = (of: readonly Comparison[]): boolean =>
    of.every(({ verdict }) => verdict !== 'wrong' && verdict !== 'spurious');
  return { documents: scores.length, sound: answers.filter(isSound).length, ...scored(answers.flat()) };
}
