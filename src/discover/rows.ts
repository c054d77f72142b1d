/** The rows of a list page: of tables with a heading row, or of cards. What a row says, before its own page is looked at. */
import type { CardRule, ListedFact, TableRule } from '../model/office.ts';
import { type Element, type Link, linesOf, type OpenPage, type Part, textOf } from './page.ts';

export interface Row {
  /** As printed; null where the list says nothing. */
  readonly reference: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** Links to files, or for cards to the decision's page. */
  readonly links: readonly Link[];
  /** Everything that the row says. */
  readonly words: string;
}

/** Rows of the tables whose heading row names at least two of the rule's columns. */
export function tableRows(page: OpenPage, rule: TableRule): Row[] {
  const tables = page.$(rule.selector).toArray();
  return tables.flatMap((table) => rowsOfTable(page, page.$(table), rule));
}

type Places = ReadonlyMap<ListedFact, number>;

const LEAST_NAMED = 2;

function rowsOfTable(page: OpenPage, table: Part, rule: TableRule): Row[] {
  const { $ } = page;
  const own = table.find('tr').filter((_, row) => $(row).closest('table').is(table));
  let places: Places = new Map();
  const rows: Row[] = [];
  for (const element of own.toArray()) {
    const cells = $(element).children('td, th').toArray();
    const named = placesOf(
      cells.map((cell) => textOf($(cell))),
      rule,
    );
    if (named.size >= LEAST_NAMED) places = named;
    else if (places.size > 0) {
      const row = rowOf(page, cells, places);
      if (row !== null) rows.push(row);
    }
  }
  return rows;
}

function placesOf(headings: readonly string[], { columns }: TableRule): Places {
  const written = headings.map((heading) => heading.toLowerCase());
  const places = new Map<ListedFact, number>();
  for (const [fact, names] of Object.entries(columns) as [ListedFact, readonly string[]][]) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    const at = written.findIndex((heading) => known.has(heading));
    if (at >= 0) places.set(fact, at);
  }
  return places;
}

/** Null for a row that names nothing, such as one that only draws a line. */
function rowOf(page: OpenPage, cells: readonly Element[], places: Places): Row | null {
  const { $ } = page;
  const cellOf = (fact: ListedFact): Part => {
    const at = places.get(fact);
    return $(at === undefined ? [] : cells.slice(at, at + 1));
  };
  const reference = textOf(cellOf('reference')) || null;
  // What follows the first line of a title is a summary.
  const title = linesOf($, cellOf('title'))[0] ?? null;
  if (reference === null && title === null) return null;
  const linking = places.has('document') ? cellOf('document') : $([...cells]);
  const links = page.linksIn(linking);
  const words = cells.flatMap((cell) => linesOf($, $(cell))).join(' ');
  return { reference, title, date: textOf(cellOf('date')) || null, links, words };
}

/** A card is read where its title is a link. */
export function cardRows(page: OpenPage, rule: CardRule): Row[] {
  const { $ } = page;
  return $(rule.selector)
    .toArray()
    .flatMap((element): Row[] => {
      const card = $(element);
      const [link] = page.linksIn(card.find(rule.title).first());
      if (link === undefined || link.text === '') return [];
      const lines = linesOf($, card);
      const date = labelled(lines, rule.dateLabels ?? []);
      return [{ reference: null, title: link.text, date, links: [link], words: lines.join(' ') }];
    });
}

/** What stands after one of these labels and a colon, in the first line that has any; null for none. */
export function labelled(lines: readonly string[], labels: readonly string[]): string | null {
  const wanted = labels.map((label) => `${label.toLowerCase()}:`);
  for (const line of lines) {
    const label = wanted.find((one) => line.toLowerCase().replace(/\s+:/, ':').startsWith(one));
    const value = label === undefined ? '' : line.slice(line.indexOf(':') + 1).trim();
    if (value !== '') return value;
  }
  return null;
}
