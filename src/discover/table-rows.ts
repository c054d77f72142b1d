/** The rows of tables that have a heading row. Columns are known by the words of their heading, so that their order may change. */
import type { TableRule } from '../model/office.ts';
import { foundBy, nameOf, ownOf } from './nesting.ts';
import { type Element, linesOf, type OpenPage, type Part, textOf } from './page.ts';
import type { Row } from './rows.ts';

/** Rows of the tables whose heading row names at least two of the rule's columns. */
export function tableRows(page: OpenPage, rule: TableRule): Row[] {
  const tables = foundBy(page, rule.selector).filter((found) => nameOf(found) === 'table');
  return tables.flatMap((table) => rowsOfTable(page, table, rule));
}

type Fact = keyof TableRule['columns'];
type Places = ReadonlyMap<Fact, number>;

const LEAST_NAMED = 2;

function rowsOfTable(page: OpenPage, table: Element, rule: TableRule): Row[] {
  const { $ } = page;
  let places: Places = new Map();
  const rows: Row[] = [];
  for (const element of ownOf(table, 'tr', 'table')) {
    const cells = $(element).children('td, th').toArray();
    const named = placesOf(
      cells.map((cell) => textOf($(cell))),
      rule,
    );
    if (named.size >= LEAST_NAMED) places = named;
    else if (places.size > 0) rows.push(...rowOf(page, element, cells, places));
  }
  return rows;
}

/** Which column each fact stands in, by a row of headings. */
export function placesOf(headings: readonly string[], { columns }: Pick<TableRule, 'columns'>): Places {
  const written = headings.map((heading) => heading.toLowerCase());
  const places = new Map<Fact, number>();
  for (const [fact, names = []] of Object.entries(columns) as [Fact, readonly string[] | undefined][]) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    const at = written.findIndex((heading) => known.has(heading));
    if (at >= 0) places.set(fact, at);
  }
  return places;
}

/** None for a row that names nothing, such as one that only draws a line. */
function rowOf(page: OpenPage, element: Element, cells: readonly Element[], places: Places): Row[] {
  const { $ } = page;
  const cellOf = (fact: Fact): Part => {
    const at = places.get(fact);
    return $(at === undefined ? [] : cells.slice(at, at + 1));
  };
  const reference = textOf(cellOf('reference')) || null;
  // What follows the first line of a title is a summary.
  const title = linesOf(cellOf('title'))[0] ?? null;
  if (reference === null && title === null) return [];
  const linking = places.has('document') ? cellOf('document') : $([...cells]);
  const links = page.linksIn(linking);
  const words = cells.flatMap((cell) => linesOf($(cell))).join(' ');
  return [{ reference, title, date: textOf(cellOf('date')) || null, links, words, element }];
}
