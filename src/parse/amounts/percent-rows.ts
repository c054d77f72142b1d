/**
 * Rows of a table that each name a percentage, which together are the whole: the shares of those who are named in them.
 *
 *   rows "Hampshire (60%)" and "Thames Valley (40%)"             shares
 *   rows "Supplier A, quality 60%" and "Supplier B, 55%"         not these: they are no hundred per cent
 */
import { rowName } from './addends.ts';
import { type Circle, change, type PlacedRole } from './circle.ts';

const PERCENT = /\b(\d{1,3}(?:\.\d{1,2})?) ?%/;
const ALL = 100;
/** Percentages are rounded. */
const SLACK = 0.2;
const MAY_BE_SHARE: readonly PlacedRole['given']['role'][] = [
  'other',
  'contract_total',
  'annual',
  'estimate',
  'budget',
];

/** In a paper on something that is bought. */
export function sharesByPercent(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'award' && matter.kind !== 'variation') return list;
  const rows = list.filter((one) => one.place.cell !== null && PERCENT.test(rowName(one)));
  const columns = Map.groupBy(rows, ({ place }) => `${place.cell?.table} ${place.cell?.column}`);
  const shares = new Set([...columns.values()].filter(areWhole).flat());
  return list.map((one) =>
    shares.has(one) && MAY_BE_SHARE.includes(one.given.role)
      ? change(one, {
          role: 'organisation_share',
          cue: 'organisation_share',
          weak: false,
          rule: 'role/amounts:shares-by-percent',
          reason: 'the percentages in the names of its rows come to a hundred',
        })
      : one,
  );
}

const areWhole = (rows: readonly PlacedRole[]): boolean => {
  const named = rows.map((one) => Number(PERCENT.exec(rowName(one))?.[1]));
  return rows.length > 1 && !named.includes(ALL) && Math.abs(named.reduce((all, one) => all + one, 0) - ALL) <= SLACK;
};
