/** What is marked on a picture of a page: where the value of a field was read, and what else was considered for it. */
import type { Mark } from '../model/mark.ts';
import type { Explained, Weighed } from './explained.ts';

/** The places of one field, or part, with what stands there. Places in no page, such as words of a list page, have no mark. */
export function marksOfField({ field, considered }: Explained): Mark[] {
  return withoutDoubles(
    considered.flatMap((one) => marksOf(one, one.wins ? `${field}: ${one.value}` : `lost: ${one.value}`)),
  );
}

/** The places of the winners of all columns, each labelled with the names of the columns that rest on it. */
export function marksOfAll(explained: readonly Explained[]): Mark[] {
  const won = explained.flatMap(({ field, considered }) =>
    considered.filter(({ wins }) => wins).flatMap((one) => marksOf(one, field)),
  );
  const places = Map.groupBy(won, keyOf);
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, label: [...new Set(same.map(({ label }) => label))].join(', ') }];
  });
}

const marksOf = ({ wins, places }: Weighed, label: string): Mark[] =>
  places.flatMap(({ page, box }) =>
    page === null || box === null ? [] : [{ page, box, label, tone: wins ? 'winner' : 'rival' }],
  );

/** One place is marked once: for the first that stands there. */
const withoutDoubles = (marks: readonly Mark[]): Mark[] =>
  [...new Map(marks.toReversed().map((mark) => [keyOf(mark), mark])).values()].toReversed();

const keyOf = ({ page, box }: Mark): string => JSON.stringify([page, box]);
