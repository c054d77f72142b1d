/**
 * The VAT basis of each printing of a sum and where it was learnt: from words that touch it, from a sentence or head that covers it, or
 * from a marked sum beside it (`vat-sums.ts`), or total that it is a share of. What is marked at one printing is not said at another.
 *
 *   heading "All figures ex VAT" over a table            every sum of the table
 *   head of a column "Value (exc. VAT)"                   every sum of the column
 *   "All bid prices in this paper are exclusive of VAT"   prices, not budgets, limits or savings
 *   "Lot A is zero-rated; lots B and C before VAT"        the rows of these lots
 */
import {
  ANOTHER_SUPPLY,
  PRICE_ROLES,
  SPEAKS_OF_VAT,
  VAT_SAID,
  VAT_SCOPES,
} from '../../lexicon/money/vat-statements.ts';
import type { AmountRole, VatBasis, VatSource } from '../../model/money.ts';
import { type Region, textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { isSameSentence, type PlacedRole, pence } from './circle.ts';
import { TOTAL_OF_ONE_YEAR } from './one-year.ts';
import { boundNear, isOneOf } from './vat-near.ts';
import { isHeadOfSums, reaches, type Statement, tableHeaded, tableOfStatement } from './vat-reach.ts';
import { besideOthers } from './vat-sums.ts';

export interface Taxed extends PlacedRole {
  readonly vat_basis: VatBasis;
  readonly vat_basis_source: VatSource;
  /** Where words away from the sum say so. */
  readonly said_at: readonly Region[];
}

/** What a text says of VAT, or null. */
export function vatSaidIn(text: string): VatBasis | null {
  return SPEAKS_OF_VAT.test(text) ? (VAT_SAID.find(({ cue }) => cue.test(text))?.value ?? null) : null;
}

/** Gives every sum its basis, in the order of the ladder: touching words, heads and labels, sentences. */
export function withVat(reading: Reading, list: readonly PlacedRole[]): readonly Taxed[] {
  const statements = statementsOf(reading, list);
  const taxed = list.map((one): Taxed => {
    const printed = one.place.mention.value.vat_basis;
    if (one.given.rule === 'role/amounts:vat')
      return { ...one, vat_basis: 'not_stated', vat_basis_source: 'none', said_at: [] };
    if (printed !== 'not_stated')
      return { ...one, vat_basis: printed, vat_basis_source: 'printed', said_at: touchingWords(one) };
    const headed = headedBasis(one);
    if (headed !== null) return { ...one, ...headed, said_at: [] };
    const wide = statements.find((statement) => binds(reading, statement, one, list));
    if (wide !== undefined)
      return { ...one, vat_basis: wide.basis, vat_basis_source: 'document_wide', said_at: [wide.region] };
    return { ...one, vat_basis: 'not_stated', vat_basis_source: 'none', said_at: [] };
  });
  return besideOthers(taxed);
}

/** The sum with the words about VAT beside it. */
function touchingWords({ place: { mention, before, after } }: PlacedRole): Region[] {
  const { passage, start, end } = mention.region;
  const behind = /^.{0,120}?\b(?:VAT|TAW|value added tax)\b/i.exec(after)?.[0].length;
  if (behind !== undefined) return [{ passage, start, end: end + behind }];
  const ahead = /\b(?:VAT|TAW|value added tax)\b.{0,120}$/i.exec(before)?.[0].length;
  return ahead === undefined ? [] : [{ passage, start: start - ahead, end }];
}

/** The head of its column, the name of its row, its label or the heading over it. */
function headedBasis({ place, given }: PlacedRole): Pick<Taxed, 'vat_basis' | 'vat_basis_source'> | null {
  const beside = vatSaidIn(place.column) ?? vatSaidIn(place.cell === null ? '' : place.row);
  if (beside !== null) return { vat_basis: beside, vat_basis_source: 'document_wide' };
  const label = vatSaidIn(place.label.length <= 80 ? place.label : '');
  if (label !== null && PRICE_ROLES.includes(given.role)) return { vat_basis: label, vat_basis_source: 'printed' };
  const { heading } = place.mention.clause;
  const over = heading.length <= 80 && PRICE_ROLES.includes(given.role) ? vatSaidIn(heading) : null;
  return over === null ? null : { vat_basis: over, vat_basis_source: 'document_wide' };
}

/** `VAT` | `Not included in any figure`: the label is the subject of what stands beside it. */
const ABOUT_VAT = /^VAT(?: (?:treatment|basis|status|position))?$/i;
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Sentences that speak of VAT without a sum that they touch. A sentence is cut at its semicolons. */
function statementsOf(reading: Reading, list: readonly PlacedRole[]): Statement[] {
  return reading.clauses.flatMap(({ region, heading }) => {
    const marked = list.some(
      ({ place: { mention } }) =>
        mention.region.passage === region.passage &&
        mention.region.start < region.end &&
        mention.region.end > region.start &&
        mention.value.vat_basis !== 'not_stated',
    );
    const text = ABOUT_VAT.test(heading) ? `VAT is ${lowered(textOf(region))}` : textOf(region);
    const basis = marked || isHeadOfSums(region, list) || ANOTHER_SUPPLY.test(text) ? null : vatSaidIn(text);
    const scope = VAT_SCOPES.find(({ cue }) => cue.test(text))?.scope;
    if (basis === null || scope === undefined) return [];
    return [
      { region, text, basis, scope, table: tableHeaded(region, list) ?? tableOfStatement(reading, region, list) },
    ];
  });
}

function binds(reading: Reading, statement: Statement, one: PlacedRole, list: readonly PlacedRole[]): boolean {
  const { role } = one.given;
  const lots = lotsIn(statement.text);
  if (lots.length > 0) return one.place.cell !== null && lots.includes(lotOf(one.place.row));
  // `The scheme cost is as follows (all figures exclude VAT)`: all figures, whatever is named before them.
  const named = statement.scope === 'all' ? null : namedIn(statement.text);
  const matching = named === null ? [] : list.filter(({ place }) => place.sentence.toLowerCase().includes(named));
  if (matching.length > 0) return matching.includes(one);
  const near = boundNear(statement, list);
  if (near !== null) return isOneOf(near, one) && (!UNBOUND.has(role) || (near.length > 2 && isOldOfSum(one, list)));
  if (statement.table !== null) return one.place.cell?.table === statement.table && role !== 'threshold';
  if (!reaches(reading, statement, one)) return false;
  if (ASIDE.has(one.given.rule) || (role === 'income' && list.some(isPaidByUs))) return false;
  if (role === 'unit_price' && one.place.mention.clause.part === 'options') return false;
  const isOffer = one.given.cue === 'bid' && statement.scope === 'prices';
  const isOld =
    role === 'previous_value' &&
    (isOldOfSum(one, list) ||
      (statement.basis === 'exempt' && (one.given.rule === 'role/amounts:table-year' || isComparedWith(one, list))));
  switch (statement.scope) {
    case 'grants':
      return role === 'grant';
    case 'all':
      return role !== 'threshold';
    case 'last':
      return one === list.filter((other) => isBefore(other, statement)).at(-1);
    case 'price':
      return PRICE_OF_IT.has(role);
    case 'prices':
    case 'supply':
      return PRICE_ROLES.includes(role) || isOld || isOffer || one.given.rule === 'role/amounts:item';
  }
}

/** What words near a sum do not mean: limits, budgets and what others put in. */
const UNBOUND: ReadonlySet<AmountRole> = new Set(['threshold', 'budget', 'saving', 'previous_value']);

/** What is paid for what is sold, bought or let, and no cost beside it. */
const PRICE_OF_IT: ReadonlySet<AmountRole> = new Set(['contract_total', 'income', 'organisation_share', 'annual']);

/** What was only weighed beside the price is not what a sentence on the prices speaks of. */
const ASIDE: ReadonlySet<string> = new Set(['role/amounts:alternative', 'role/amounts:table-options']);
const isBought = ({ given }: PlacedRole): boolean => given.role === 'contract_total';
const isPaidByUs = (one: PlacedRole): boolean => isBought(one) || one.given.rule === TOTAL_OF_ONE_YEAR;

/** The old value of a contract that grows: with the increase it comes to a printed new one. */
const isOldOfSum = (one: PlacedRole, list: readonly PlacedRole[]): boolean =>
  list.some(
    (uplift) =>
      uplift.given.role === 'uplift' &&
      list.some((fresh) => isBought(fresh) && pence(fresh) === pence(one) + pence(uplift)),
  );

/** `£168,900, which is more than the £161,600 paid this year`: the same supply, and it is the supply that is exempt. */
const isComparedWith = (one: PlacedRole, list: readonly PlacedRole[]): boolean =>
  /\bthan\b[^£;]*$/i.test(one.place.before) &&
  list.some((other) => isBought(other) && isSameSentence(one, other) && other !== one);

const isBefore = ({ place: { mention } }: PlacedRole, { region }: Statement): boolean =>
  mention.region.passage === region.passage && mention.region.end <= region.start;

const LOT = /\blots? ((?:\d{1,2}|[A-Z])\b(?:(?:, | and | & |, and )(?:\d{1,2}|[A-Z])\b)*)/g;

const lotsIn = (text: string): string[] =>
  [...text.replace(/\bLot/g, 'lot').matchAll(LOT)].flatMap((match) => (match[1] ?? '').split(/, and |, | and | & /));

const lotOf = (row: string): string => (row.split(' | ')[0] ?? '').replace(/^lot\s+/i, '').trim();

/** `The call-out price includes VAT`: the price of what. Null for a price that is not named. */
function namedIn(text: string): string | null {
  const name =
    /\b([a-z][a-z-]{3,}) (?:price|cost|charge|fee|rate)s? (?:includes?|excludes?|(?:is|are) (?:[\w-]+ ){0,2}?(?:ex|exc|excl|exclud\w+|exclusive|inc|incl|includ\w+|inclusive|net|before|exempt|zero|outside|subject)\b|does|do)\b/i
      .exec(text)?.[1]
      ?.toLowerCase() ??
    /\bVAT\b[^.;]*\b(?:added to|charged on|payable on|due on|levied on) (?:the |its )?([a-z][a-z-]{3,})\b/i
      .exec(text)?.[1]
      ?.toLowerCase();
  return name === undefined || GENERAL.has(name) ? null : name;
}

const GENERAL = new Set(
  'total contract tender price prices cost costs service services supply goods sum figure amount top them works quoted annual whole full overall above stated these those unit purchase bid final agreed their this that project'.split(
    ' ',
  ),
);
