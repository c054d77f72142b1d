/**
 * The answers of a form of search: a question for each year or month, and the pages that follow each answer. A form that does not answer to its
 * fields, or a retired address that gives the bare form, is told by what the answer says and by answers that are all the same.
 */
import type { SourceOf } from '../model/office.ts';
import { olderFrom, type Span } from './bound.ts';
import { gaveUp, goesRound, MOST_PAGES, MOST_REPEATING, MOST_UNHAD, strangeAnswer, tooMany } from './limits.ts';
import { behindLost, following, type ListPage, noteNews } from './list-pages.ts';
import { monthsBetween } from './months.ts';
import { type OpenPage, textOf } from './page.ts';
import type { Reading } from './reading.ts';
import { type Row, rowsOn } from './rows.ts';

type SearchSource = SourceOf<'search'>;
type Fields = Readonly<Record<string, string>>;

/** The fields of each question, the latest first. Months are numbers without a zero before them, as forms have them. */
function questions({ fields = {}, dated }: SearchSource, today: string, span: Span): Fields[] {
  if (dated === undefined) return [fields];
  const asked = monthsBetween(dated.from, today, span).map(({ year, month }) => ({
    ...fields,
    [dated.year]: String(year),
    ...(dated.month === undefined ? {} : { [dated.month]: String(month) }),
  }));
  return [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
}

/** The address with these fields, each once. */
function asking(address: string, fields: Fields): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return url.href;
}

/** Addresses of the first page of each answer. */
export const questionsOf = (source: SearchSource, today: string, span: Span): string[] =>
  questions(source, today, span).map((fields) => asking(source.start, fields));

/** The pages of every answer. */
export async function* answersOf(source: SearchSource, reading: Reading): AsyncGenerator<ListPage, void, undefined> {
  const state: State = { met: new Set(), unhad: 0, last: null };
  for (const fields of questions(source, reading.today, reading.bound)) {
    if (state.met.size > 0 && !reading.goesOn()) return;
    const rows: Row[] = [];
    for await (const page of pagesOfAnswer(source, fields, state, reading)) {
      rows.push(...page.rows);
      yield page;
    }
    if (state.met.size >= MOST_PAGES) return reading.leave(tooMany('pages', MOST_PAGES, source.start));
    if (state.unhad >= MOST_UNHAD) return reading.leave(gaveUp(source.start));
    const told = JSON.stringify(rows.map(({ reference, title, links }) => [reference, title, links[0]?.address]));
    if (rows.length > 0 && told === state.last) return reading.leave(sameAnswer(asking(source.start, fields)));
    state.last = told;
  }
}

interface State {
  /** Addresses that were asked for. */
  readonly met: Set<string>;
  /** First pages in a row that could not be had. */
  unhad: number;
  /** What the answer before listed. */
  last: string | null;
}

async function* pagesOfAnswer(
  source: SearchSource,
  fields: Fields,
  state: State,
  reading: Reading,
): AsyncGenerator<ListPage, void, undefined> {
  const listed = new Set<string>();
  const isOlder = olderFrom(reading.bound);
  const behind = (at: number): string | undefined =>
    behindLost(source.pagination, at, reading, (next) => asking(next, fields))[0];
  let repeating = 0;
  let address: string | undefined = asking(source.start, fields);
  for (let at = 0; address !== undefined && !state.met.has(address) && state.met.size < MOST_PAGES; at++) {
    if (at > 0 && !reading.goesOn()) return;
    state.met.add(address);
    const page = await reading.open(address, 'listing', { mayBeMissing: at > 0 && source.pagination?.by === 'number' });
    if (at === 0) state.unhad = page === 'missing' || page === 'failed' ? state.unhad + 1 : 0;
    if (page === 'missing' && at > 0) {
      address = behind(at);
      continue;
    }
    if (typeof page === 'string') return;
    if (!answers(page, source)) return reading.leave(bareForm(address));
    const rows = rowsOn(page, source);
    const isNew = noteNews(rows, listed);
    const lost = at > 0 && rows.length === 0 ? behind(at) : undefined;
    repeating = isNew || lost !== undefined ? 0 : repeating + 1;
    const next: string | undefined = following(page, source.pagination, at, isNew)[0];
    address = next === undefined || source.pagination?.by !== 'number' ? (next ?? lost) : asking(next, fields);
    yield { page, rows, mayBeEmpty: at > 0 || source.dated !== undefined };
    const isPast = isOlder(rows.map(({ date }) => date));
    if (address === undefined || state.met.has(address)) return;
    if (isPast) return reading.cut();
    if (repeating >= MOST_REPEATING) return reading.leave(goesRound(page.address));
  }
}

const answers = ({ $ }: OpenPage, { answer }: SearchSource): boolean =>
  answer === undefined || answer.test(textOf($('body'), Number.POSITIVE_INFINITY));

const bareForm = (address: string) =>
  strangeAnswer('unexpected page, expected the answer to a search: it is the bare form, or another page', address);

const sameAnswer = (address: string) =>
  strangeAnswer(
    'unexpected answer, the same as to the question before, expected another: the form took no notice of its fields',
    address,
  );
