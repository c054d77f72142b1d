/**
 * Where a paper parts a cost between the office and other buyers, in prose or in a table, or has the office join in their purchase.
 *
 *   "Norfolk Constabulary (57%) and Suffolk Constabulary (43%)"       Suffolk Constabulary, in a Norfolk paper
 *   "The force and Elmshire Fire & Rescue Service split the cost 50/50"   the fire service
 *   Force | Share over rows of forces                                 all but the office's own
 *   "crime rose by 12% in Kent and by 15% in Essex"                   none
 */
import * as cue from '../../lexicon/parties/joint-shares.ts';
import type { Table } from '../../model/document.ts';
import type { Clause } from '../find/clause.ts';
import { partOf, type Region, wholeOf } from '../find/region.ts';
import type { OrganisationMention } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { type BuyerNamed, buyersNamed } from './buyers-named.ts';
import type { Buyer } from './own-bodies.ts';

/** Another buyer, with the words that say that it pays its part. */
export interface Sharer {
  readonly mention: OrganisationMention;
  readonly region: Region;
  /** The clause or cell that says so. */
  readonly said: Region;
}

/** The others who pay a part. `telling`: the clauses that speak of this purchase. */
export function sharersOf({ document }: Reading, telling: readonly Clause[], buyer: Buyer): Sharer[] {
  return [
    ...telling.flatMap((clause, i) => [
      ...inClause(clause, buyer),
      ...(cue.EACH_OF_THEM.test(clause.text) ? namedBefore(telling[i - 1], clause, buyer) : []),
    ]),
    ...document.tables.flatMap((table) => inTable(document.passages, table, buyer)),
  ];
}

function inClause(clause: Clause, buyer: Buyer): Sharer[] {
  const { text, region: said } = clause;
  const bodies = buyersNamed(text, buyer);
  const others = bodies.filter((one) => !one.isOwn);
  if (others.length === 0 || cue.OF_FIGURES.test(text)) return [];
  const marked = bodies.reduceRight((line, { start, end }) => `${line.slice(0, start)}@${line.slice(end)}`, text);
  const several = bodies.length > 1 || cue.OWN_BODY.test(text) || cue.PARTS.at(-1)?.test(marked) === true;
  const shares =
    cue.OF_COST.test(text) && several && [...cue.PARTS, ...cue.ALIKE].some((pattern) => pattern.test(marked));
  const joins = cue.TAKES_PART.some((pattern) => pattern.test(marked));
  if (!shares && !joins) return [];
  return others.map(({ mention, start, end }) => ({ mention, region: partOf(said, start, end), said }));
}

/** Those of the sentence before: "The Force and the fire service buy it. Each will meet half". */
function namedBefore(before: Clause | undefined, { region: said }: Clause, buyer: Buyer): Sharer[] {
  if (before === undefined || before.region.passage !== said.passage) return [];
  return buyersNamed(before.text, buyer)
    .filter(({ isOwn, isPlace }) => !isOwn && !isPlace)
    .map(({ mention, start, end }) => ({ mention, region: partOf(before.region, start, end), said }));
}

function inTable(passages: Reading['document']['passages'], table: Table, buyer: Buyer): Sharer[] {
  const textAt = (row: number, column: number): string =>
    table.cells
      .filter((cell) => cell.row === row && cell.column === column)
      .flatMap((cell) => cell.passages.map((index) => passages[index]?.text ?? ''))
      .join(' ')
      .trim();
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const named = columns.find((column) => cue.BUYER_HEAD.test(textAt(0, column)));
  if (named === undefined || !columns.some((column) => column !== named && cue.SHARE_HEAD.test(textAt(0, column))))
    return [];
  const rows = table.cells.filter(({ row, column }) => column === named && row > 0);
  const bodies = rows.flatMap((cell) => {
    const passage = passages[cell.passages[0] ?? -1];
    const [only]: readonly BuyerNamed[] = passage === undefined ? [] : buyersNamed(passage.text, buyer);
    return passage === undefined || only === undefined ? [] : [{ only, whole: wholeOf(passage) }];
  });
  if (bodies.length < 2) return [];
  return bodies
    .filter(({ only }) => !only.isOwn)
    .map(({ only, whole }) => ({ mention: only.mention, region: partOf(whole, only.start, only.end), said: whole }));
}
