/** Do printed sums agree with one another: by the year and in all, in words and in figures, by lot and in all? */
import type { ParsedAmount } from '../model/parsed.ts';
import { inPounds, type Observation, type Subject } from './check.ts';
import { agreeOnVat, coarsest, isFirm, positionOf, rowBefore } from './sums.ts';

const pence = ({ money }: ParsedAmount): number => money.pence;
const headlineOf = ({ parsed }: Subject): ParsedAmount | null =>
  parsed.amounts.find(({ is_headline, period }) => is_headline && period === 'total') ?? null;

function disagreement(
  message: string,
  seen: ParsedAmount,
  expected: number,
  others: readonly ParsedAmount[],
): Observation {
  const [observed, wanted] = [inPounds(pence(seen)), inPounds(expected)];
  const evidence = [seen, ...others].flatMap((amount) => amount.evidence);
  return {
    field: 'value',
    message: `unexpected ${message} ${observed}, expected ${wanted}`,
    observed,
    expected: wanted,
    evidence,
  };
}

/** TERM_VALUE_MISMATCH: the yearly sum over the term is not the total; the full term and one-off sums beside it are tried as well. */
export function termValue(subject: Subject): Observation[] {
  const { decision, parsed } = subject;
  const total = headlineOf(subject);
  const months = decision.contract_duration_months;
  const yearly = parsed.amounts.filter(({ role, period }) => role === 'annual' && period === 'per_year');
  const [annual] = yearly;
  if (total === null || total.role !== 'contract_total' || months === null || annual === undefined) return [];
  if (new Set(yearly.map(pence)).size > 1 || ![total, annual].every(isFirm)) return [];
  if (months < 12 || !agreeOnVat(total.vat_basis, annual.vat_basis)) return [];
  const extras = parsed.amounts.filter(({ role }) => role === 'one_off').reduce((sum, one) => sum + pence(one), 0);
  const terms = [months, months + (decision.extension_months_max ?? 0)];
  const sums = terms.flatMap((term) => [0, extras].map((extra) => Math.round((pence(annual) * term) / 12) + extra));
  const slack = coarsest([total]) + coarsest([annual]) * Math.ceil(Math.max(...terms) / 12);
  if (sums.some((sum) => Math.abs(sum - pence(total)) <= slack)) return [];
  const words = `total for ${months} months at ${inPounds(pence(annual))} a year`;
  return [disagreement(words, total, sums[0] ?? 0, [annual])];
}

/** Between words and figures of one sum stands no more than a bracket or a dash. */
const TOUCHING = /^[\s([,:-]{0,4}$/;

/** WORDS_FIGURES_MISMATCH: a sum in words and the figure beside it differ. */
export function wordsFigures({ parsed, document }: Subject): Observation[] {
  return parsed.amounts.flatMap((words, index) => {
    const figures = parsed.amounts[index + 1];
    if (!words.money.in_words || figures === undefined || figures.money.in_words) return [];
    const [one, other] = [words.evidence.at(-1), figures.evidence[0]];
    const [left, right] = [one && positionOf(document, one), positionOf(document, other)];
    if (!left || right === null || left.passage !== right.passage) return [];
    if (!TOUCHING.test(left.passage.text.slice(left.end, right.start))) return [];
    // Words that are cut short are rounded: half of their last digit is theirs.
    if (2 * Math.abs(pence(words) - pence(figures)) < coarsest([words, figures])) return [];
    return [disagreement('sum in figures', figures, pence(words), [words])];
  });
}

const LOT = /\blots? ?(?:no\.? ?)?(\d{1,2}|[A-Z])\b/gi;

/** LOTS_SUM_MISMATCH: sums printed for two or more lots do not come to the total. */
export function lotsSum(subject: Subject): Observation[] {
  const total = headlineOf(subject);
  if (total === null || total.role !== 'contract_total' || !isFirm(total)) return [];
  const lots = new Map<string, ParsedAmount[]>();
  for (const amount of subject.parsed.amounts) {
    if (amount === total || amount.period !== 'total' || !agreeOnVat(amount.vat_basis, total.vat_basis)) continue;
    const lot = [...rowBefore(subject.document, amount.evidence[0]).matchAll(LOT)].at(-1)?.[1]?.toUpperCase();
    if (lot !== undefined) lots.set(lot, [...(lots.get(lot) ?? []), amount]);
  }
  const parts = [...lots.values()].flatMap((list) => list.slice(0, 1));
  // A lot with several sums (years, options) has no one part to add.
  const isPlain = [...lots.values()].every((list) => new Set(list.map(pence)).size === 1) && parts.every(isFirm);
  const sum = parts.reduce((all, part) => all + pence(part), 0);
  if (parts.length < 2 || !isPlain || Math.abs(sum - pence(total)) <= parts.length * coarsest([...parts, total]))
    return [];
  return [disagreement(`total of ${parts.length} lots`, total, sum, parts)];
}
