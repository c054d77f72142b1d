/**
 * What the words that touch a sum say of it: how exact it is, whether VAT is in it, for what stretch of time it is paid.
 *
 *   "up to £47,200"   up_to          "£98,000 (approx)"   approx       "£1,250 a day"   per_unit
 *   "£26,400 per annum exc. VAT"     per_year and ex_vat
 *   "£10,000 plus VAT and a further £5,000"   VAT binds the first alone
 */
import {
  PERIODS_AFTER,
  PERIODS_BEFORE,
  PLUS_AFTER,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  type TouchingRow,
} from '../../lexicon/money/money-words.ts';
import { BARE_VAT_AFTER, VAT_AFTER, VAT_BEFORE, VAT_GAPS } from '../../lexicon/money/vat-words.ts';
import type { Period, Qualifier, VatBasis } from '../../model/money.ts';
import { beforeInSameWords } from '../find/same-words.ts';

export interface Touching {
  readonly qualifier: Qualifier | null;
  readonly vat_basis: VatBasis | null;
  readonly period: Period | null;
  /** How many characters after the sum were read as belonging to it. */
  readonly reach: number;
}

/** Marks and small words between a sum and what is said of it. */
const GLUE = /^(?:[\s,()[\]-]|(?:in total|in all|overall|only|and(?! (?:VAT|TAW)\b))\b(?=[\s,()]+))*/i;
const MOST_PHRASES = 6;

/**
 * `before` ends where the sum begins and starts after what belongs to an earlier sum; `after` begins where it ends and stops
 * before the next sum. `speaksOfVat`: the passage has the word.
 */
export function touching(before: string, after: string, speaksOfVat: boolean): Touching {
  const following = readAfter(after, speaksOfVat);
  const clause = before.slice(-160);
  const same = beforeInSameWords(clause);
  return {
    qualifier: pick(QUALIFIERS_BEFORE, same) ?? following.qualifier,
    vat_basis: following.vat_basis ?? pick(VAT_BEFORE, clause),
    period: following.period ?? pick(PERIODS_BEFORE, same),
    reach: following.reach,
  };
}

const pick = <T>(rows: readonly TouchingRow<T>[], text: string): T | null =>
  rows.find(({ cue }) => cue.test(text))?.value ?? null;

/** Reads phrase after phrase as long as each is one of the tables'. */
function readAfter(after: string, speaksOfVat: boolean): Touching {
  const vatRows = speaksOfVat ? [...VAT_AFTER, ...BARE_VAT_AFTER] : VAT_AFTER;
  const plus = PLUS_AFTER.exec(after)?.[0].length ?? 0;
  let reach = plus;
  let read: Omit<Touching, 'reach'> = { qualifier: plus > 0 ? 'at_least' : null, vat_basis: null, period: null };
  for (let i = 0; i < MOST_PHRASES; i += 1) {
    const at = reach + (GLUE.exec(after.slice(reach))?.[0].length ?? 0);
    const rest = after.slice(at);
    const vat = first(vatRows, rest) ?? (speaksOfVat ? beyondGap(rest) : null);
    const period = vat === null ? first(PERIODS_AFTER, rest) : null;
    const qualifier = vat === null && period === null ? first(QUALIFIERS_AFTER, rest) : null;
    const length = vat?.length ?? period?.length ?? qualifier?.length;
    if (length === undefined) break;
    read = {
      vat_basis: read.vat_basis ?? vat?.value ?? null,
      period: read.period ?? period?.value ?? null,
      qualifier: read.qualifier ?? qualifier?.value ?? null,
    };
    reach = at + length;
  }
  return { ...read, reach };
}

/** What is said of VAT behind words that belong to the sum: `over three years plus VAT`. */
function beyondGap(rest: string): { value: VatBasis; length: number } | null {
  for (const gap of VAT_GAPS) {
    const length = gap.exec(rest)?.[0].length;
    const vat = length === undefined ? null : first(VAT_AFTER, rest.slice(length));
    if (vat !== null && length !== undefined) return { value: vat.value, length: length + vat.length };
  }
  return null;
}

function first<T>(rows: readonly TouchingRow<T>[], text: string): { value: T; length: number } | null {
  for (const { value, cue } of rows) {
    const match = cue.exec(text);
    if (match !== null) return { value, length: match[0].length };
  }
  return null;
}
