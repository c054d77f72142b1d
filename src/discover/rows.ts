/** The rows of a list page by an office's rule: what each says of one decision, before the decision's own page is looked at. */
import type { ItemRule, ListSource, PageFilter } from '../model/office.ts';
import { blockRows, cardRows } from './cards.ts';
import { type Element, type Link, type OpenPage, textOf } from './page.ts';
import { tableRows } from './table-rows.ts';

export interface Row {
  /** As printed; null where the list says nothing. */
  readonly reference: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** Links to files, or to the decision's page; where the title is a link, that one first. */
  readonly links: readonly Link[];
  /** Everything that the row says. */
  readonly words: string;
  /** The first element that it is made of. */
  readonly element: Element;
}

/** The rows of a page that are this source's, in order. */
export function rowsOn(page: OpenPage, { items, headings, include, exclude }: ListSource): Row[] {
  const headingOf = headings === undefined ? () => null : headingsOf(page, headings);
  return allRows(page, items).filter((row) => {
    const heading = headingOf(row.element);
    return (
      (include === undefined || fits(row, heading, include).every(Boolean)) &&
      (exclude === undefined || !fits(row, heading, exclude).some(Boolean))
    );
  });
}

function allRows(page: OpenPage, items: ItemRule): Row[] {
  if (items.shape === 'table') return tableRows(page, items);
  return items.shape === 'cards' ? cardRows(page, items) : blockRows(page, items);
}

/** Whether each pattern of a filter fits. */
function fits({ title, reference }: Row, heading: string | null, filter: PageFilter): boolean[] {
  const facts = { title, reference, heading };
  const names = Object.keys(facts) as (keyof typeof facts)[];
  return names.flatMap((name) => filter[name]?.test(facts[name] ?? '') ?? []);
}

/** Which heading each element of a page stands under: the last before it, in the order of the page. */
function headingsOf({ $ }: OpenPage, selector: string): (element: Element) => string | null {
  const headings = new Map(
    $(selector)
      .toArray()
      .map((element): [Element, string | null] => [element, null]),
  );
  const above = new Map<Element, Element>();
  let last: Element | undefined;
  for (const element of $('*').toArray()) {
    if (last !== undefined) above.set(element, last);
    if (headings.has(element)) last = element;
  }
  return (element) => {
    const heading = above.get(element);
    if (heading === undefined) return null;
    const text = headings.get(heading) ?? textOf($(heading));
    headings.set(heading, text);
    return text;
  };
}
