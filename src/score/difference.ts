/** What the parser's knowledge of single offices is worth: one score beside another of the same documents, read without it. */
import { aligned, percent, ratio } from './columns.ts';
import type { Report, Summary } from './score.ts';

type Row = readonly [name: string, one: number | null, other: number | null];

/** F1 of every field, then what is counted over whole documents; in per cent, with and without, and the difference in points. */
export function differenceTable(withIt: Report, without: Report): string[] {
  const [one, other] = [withIt.all, without.all];
  const fields = Object.keys(one.fields).map((field): Row => [field, f1Of(one, field), f1Of(other, field)]);
  const rows: Row[] = [
    ...fields,
    ['all fields', one.all.f1, other.all.f1],
    ['all fields: precision', one.all.precision, other.all.precision],
    ['amounts found', share(one, 'found'), share(other, 'found')],
    ['amounts with the right role', share(one, 'role'), share(other, 'role')],
    ['headlines', share(one, 'headline'), share(other, 'headline')],
    ['whole core', one.whole / one.documents, other.whole / other.documents],
  ];
  return aligned([['office knowledge (F1)', 'with', 'without', 'difference'], ...rows.map(cellsOf)]);
}

const f1Of = ({ fields }: Summary, field: string): number | null => fields[field]?.f1 ?? null;

const share = ({ amounts }: Summary, aspect: 'found' | 'role' | 'headline'): number | null => {
  const whole = aspect === 'found' ? amounts.gold : amounts.found;
  return whole === 0 ? null : amounts[aspect] / whole;
};

/** Points of a per cent, as the rates beside them are rounded: the difference of what is shown. */
function cellsOf([name, one, other]: Row): string[] {
  const points = one === null || other === null ? null : Number(percent(other)) - Number(percent(one));
  return [name, percent(one), percent(other), points === null ? '-' : signed(points)];
}

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(1).replace('-0.0', '0.0')}`;

/** The one line that sums it up. */
export function differenceLine({ all: one }: Report, { all: other }: Report): string {
  const whole = `${one.whole} and ${other.whole} of ${one.documents} whole cores`;
  const shares = [one, other].map(({ whole: right, documents }) => ratio(right, documents));
  return `with and without office knowledge: F1 ${percent(one.all.f1)} and ${percent(other.all.f1)}; ${whole} (${shares.join(' and ')} %)`;
}
