/** An explanation as lines for a reader: winners marked with `*`, what lost with `-`, each with its place, its clause and its rung. */
import type { Explained, Setting, Weighed } from '../explain/explained.ts';
import { rungInWords } from '../explain/rungs.ts';
import type { Subject } from '../lexicon/clauses.ts';
import type { DecisionRecord } from '../model/record.ts';

const LONGEST = 160;

const SUBJECTS: Readonly<Record<Subject, string>> = {
  this: 'this decision',
  previous: 'an earlier contract',
  notice: 'a notice to be given',
};

const quoted = (words: string): string =>
  JSON.stringify(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

function placeOf({ page, box, place, quote }: Setting): string {
  if (place !== null) return `${place.selector} at ${place.position} ${quoted(quote)}`;
  if (page === null || box === null) return `the list page ${quoted(quote)}`;
  const [x, y, width, height] = [box.left, box.top, box.right - box.left, box.bottom - box.top].map(Math.round);
  return `page ${page} at ${x},${y} (${width} × ${height}) ${quoted(quote)}`;
}

/** The clause is told once for places that share it, and not where the words are all of it. */
function clauseLines(places: readonly Setting[]): string[] {
  const clauses = new Map(places.map((place) => [place.clause, place]));
  return [...clauses.values()].flatMap(({ clause, subject, heading, quote }) => {
    if (clause === null || subject === null) return [];
    const under = heading === null ? '' : `, under ${quoted(heading)}`;
    const whole = clause.trim() === quote.trim() ? 'these words' : quoted(clause);
    return [`      clause: ${whole}; it speaks of ${SUBJECTS[subject]}${under}`];
  });
}

function weighedLines({ value, wins, rung, rule, reason, places }: Weighed): string[] {
  const found = [...(rung === null ? [] : [rungInWords(rung)]), ...(rule === null ? [] : [`rule ${rule}`])].join('; ');
  const [first, ...more] = places.map(placeOf);
  const why = reason === 'won' || reason === '' ? [] : [`      ${wins ? 'why' : 'why not'}: ${reason}`];
  return [
    `  ${wins ? '*' : '-'} ${shortened(value)}${first === undefined ? '' : `  ${first}`}`,
    ...more.map((place) => `      and ${place}`),
    ...clauseLines(places),
    ...(found === '' ? [] : [`      rung: ${found}`]),
    ...why,
  ];
}

function explainedLines({ field, value, meaning, reason, considered }: Explained): string[] {
  return [
    `${field}: ${shortened(value)}`,
    ...(meaning === '' ? [] : [`    ${meaning}`]),
    ...(reason === '' ? [] : [`    why: ${reason}`]),
    ...considered.flatMap(weighedLines),
  ];
}

/** What the file is, then each field. */
export function explanationLines({ document, decision_id }: DecisionRecord, explained: readonly Explained[]): string[] {
  const { file_name, text_method, page_count, extraction_status } = document;
  const pages = `${page_count ?? 0} ${page_count === 1 ? 'page' : 'pages'}, ${text_method}`;
  const size = text_method === 'html' ? 'a web page' : pages;
  return [
    `${file_name ?? decision_id}: ${extraction_status}, ${size}`,
    ...explained.flatMap((one) => ['', ...explainedLines(one)]),
  ];
}
