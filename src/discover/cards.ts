/** Rows that are no table's: one element a decision, or one stretch of a longer text. */
import type { BlockRule, CardRule, Facts } from '../model/office.ts';
import { among, foundBy, holdersOf } from './nesting.ts';
import { type Element, type Link, linesOf, type OpenPage, type Part } from './page.ts';
import { factAt } from './place.ts';
import type { Row } from './rows.ts';

export function cardRows(page: OpenPage, rule: CardRule): Row[] {
  return foundBy(page, rule.selector).flatMap((element) => rowOf(page, page.$(element), rule));
}

/** What comes before the first beginning is no decision. */
export function blockRows(page: OpenPage, rule: BlockRule): Row[] {
  const { $ } = page;
  const region = $(rule.within).first();
  const [whole] = region.toArray();
  const found = among(page, region, rule.begins).filter((element) => element !== whole);
  const around = new Set(found.flatMap((element) => [...holdersOf(element)]));
  const begun = new Map<Element, number>();
  for (const element of found.filter((one) => !around.has(one))) {
    for (const one of [element, ...holdersOf(element)]) begun.set(one, (begun.get(one) ?? 0) + 1);
  }
  const blocks = blocksIn(region.children().toArray(), $, begun);
  return blocks.flatMap((elements) => rowOf(page, $(elements), rule));
}

/**
 * A block is an element in which one decision begins, with those that follow it up to the next. An element in which several begin, such as the
 * section of a year, is looked into.
 */
function blocksIn(elements: readonly Element[], $: OpenPage['$'], begun: ReadonlyMap<Element, number>): Element[][] {
  const blocks: Element[][] = [];
  let last: Element[] | undefined;
  for (const element of elements) {
    const beginnings = begun.get(element) ?? 0;
    if (beginnings === 0) last?.push(element);
    else if (beginnings > 1) {
      blocks.push(...blocksIn($(element).children().toArray(), $, begun));
      last = undefined;
    } else {
      last = [element];
      blocks.push(last);
    }
  }
  return blocks;
}

/** None for a part without a title. */
function rowOf(page: OpenPage, part: Part, rule: Facts): Row[] {
  const { $ } = page;
  const title = factAt(page, part, rule.title);
  const [element] = part.toArray();
  if (title === null || element === undefined) return [];
  const words = part
    .toArray()
    .flatMap((one) => linesOf($(one)))
    .join(' ');
  const [reference, date] = [factAt(page, part, rule.reference), factAt(page, part, rule.date)];
  return [{ reference, title, date, links: linksOf(page, part, rule), words, element }];
}

/** All links of a part, that of its title first. */
function linksOf(page: OpenPage, part: Part, { title }: Facts): Link[] {
  const links = page.linksIn(part);
  const selector = title?.selector;
  if (selector === undefined) return links;
  const [own] = page.linksIn(page.$(among(page, part, selector).slice(0, 1)));
  return own === undefined ? links : [own, ...links.filter(({ linked }) => linked !== own.linked)];
}
