/** Every answer that is not right, as lines for a terminal. */
import type { DocumentScore } from './score.ts';

const shown = (value: unknown): string => (value === null ? 'blank' : JSON.stringify(value));

/** One line for each: id, field, verdict, gold, ours. */
export function missLines(score: DocumentScore): string[] {
  const { id, grounding, figures } = score;
  const fields = score.fields.filter(({ verdict }) => verdict !== 'right' && verdict !== 'blank');
  return [
    ...fields.map(
      ({ field, verdict, gold, ours }) =>
        `${id}  ${field}  ${verdict}  gold ${gold.map(shown).join(' or ')}  ours ${shown(ours)}`,
    ),
    ...score.misses.map(
      ({ aspect, printed, gold, ours }) =>
        `${id}  amount ${printed}  ${aspect}  gold ${shown(gold)}  ours ${shown(ours)}`,
    ),
    ...(grounding?.adrift ?? []).map(
      ({ field, page, quote }) => `${id}  ${field}  adrift  page ${page} ${shown(quote)}`,
    ),
    ...(grounding?.uncited ?? []).map((field) => `${id}  ${field}  uncited`),
    ...(figures?.invented ?? []).map(({ field, amount }) => `${id}  ${field}  invented  ${amount}`),
  ];
}
