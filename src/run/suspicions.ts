/**
 * What an office's silence tells: nothing for longer than ever, and numbers that its references leave out. From the catalogue and the day of the
 * last look alone, so that a run without news says the same.
 */
import type { Issue } from '../model/issue.ts';
import type { ListingState } from '../model/listing.ts';
import type { DecisionRow } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { GONE_AFTER } from '../store/listings.ts';
import { normalReference } from '../validate/identity.ts';
import { gapsOf, type Lack, listed, type Numbered, type SeriesGaps } from './numbering.ts';
import { type Silence, silenceOf } from './rhythm.ts';

/** What is taken of a published decision. */
export type Known = Pick<DecisionRow, 'office_id' | 'reference' | 'decision_date' | 'record_status'>;

/** What a listing lacks by its state: what is published or was not opened has a paper, or may have one. */
const LACKS: Readonly<Record<ListingState, Lack>> = {
  published: null,
  unopened: null,
  withheld: 'withheld',
  ...{ withdrawn: 'unlinked', unlinked: 'unlinked', broken: 'unlinked', on_page: 'unlinked' },
};

export interface Suspicions {
  readonly office: string;
  readonly silence: Silence | null;
  readonly gaps: readonly SeriesGaps[];
}

/** Of each office that was looked at whole, in order. */
export function suspicionsOf(known: readonly Known[], { listings, looks }: Catalogue): Suspicions[] {
  const byOffice = Map.groupBy(known, ({ office_id }) => office_id);
  return listings.offices().flatMap((office): Suspicions[] => {
    const look = looks.last(office);
    if (look === null) return [];
    const decisions = byOffice.get(office) ?? [];
    const rows = listings.of(office).filter(({ misses }) => misses < GONE_AFTER);
    const entries: Numbered[] = [
      ...decisions.map(({ reference, decision_date: date, record_status }) => ({
        reference,
        date,
        // Why there is none says its listing, as long as there is one.
        lack: record_status === 'stub' ? ('gone' as const) : null,
      })),
      // What is listed and was not read yet is there all the same.
      ...rows.flatMap(({ reference, date, state }) =>
        reference === null ? [] : [{ reference: normalReference(reference), date, lack: LACKS[state] }],
      ),
    ];
    const dates = [...decisions.map(({ decision_date }) => decision_date), ...rows.map(({ date }) => date)];
    return [{ office, silence: silenceOf(dates, look.date), gaps: gapsOf(entries, look.restarts, look.date) }];
  });
}

/** Nothing for 71 days, usual gap 9: as of the last look. */
export const silenceWords = ({ days, since, usual, longest }: Silence): string =>
  `nothing for ${days} days, since ${since}; usual gap ${usual}, longest ${longest}`;

/** The suspicions as issues. The length of a silence is left to `opcc status`: told here, it would change every day. */
export function suspicionIssues(suspicions: readonly Suspicions[]): Issue[] {
  return suspicions.flatMap(({ office, silence, gaps }) => [
    ...(silence === null ? [] : [silenceIssue(office, silence)]),
    ...gaps.flatMap((series) => gapIssues(office, series)),
  ]);
}

function silenceIssue(office: string, { since, usual, longest }: Silence): Issue {
  const message = `unexpected silence of ${office} since ${since}, expected a decision about every ${usual} days and none later than ${longest}: nothing was decided, or it is listed elsewhere`;
  return { code: 'DISCOVER_SILENCE', severity: 'warning', message, observed: `${office}: ${since}` };
}

function gapIssues(office: string, { series, first, last, not_yet, unexplained }: SeriesGaps): Issue[] {
  const issue = (severity: Issue['severity'], numbers: readonly number[], why: string): Issue[] => {
    if (numbers.length === 0) return [];
    const message = `unexpected gaps in ${series}, expected every number from ${first} to ${last}: ${why}`;
    return [
      { code: 'DISCOVER_NUMBER_MISSING', severity, message, observed: `${office} ${series}: ${listed(numbers)}` },
    ];
  };
  return [
    ...issue('warning', unexplained, 'not listed, and no word why'),
    ...issue('info', not_yet, 'not listed yet, as the last of them are of these weeks'),
  ];
}
