/**
 * Who pays a share, how much of the whole it is, and what a share takes over from the whole that it is a part of.
 *
 *   "Nottinghamshire's part of that is £161,500"              payer Nottinghamshire
 *   "Surrey Police will meet two thirds (£35,200)"             payer Surrey Police, 66.67 %
 *   "£21,169.59 + vat ... to each organisation £10,584.79"     ex VAT, since two such shares come to the marked total
 */
import { namesOfArea, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import type { Qualifier } from '../../model/money.ts';
import type { Reading } from '../reading.ts';
import type { Taxed } from './vat.ts';

export interface Shared extends Taxed {
  readonly payer: string | null;
  readonly share_percent: number | null;
  readonly qualifier: Qualifier;
}

/** The head of a column of guesses. */
const GUESSED = /\b(?:estimated|indicative|approximate|anticipated)\b|^estimates?\b/i;
/** There are 43 police force areas; no more share a cost equally. */
const MOST_PARTNERS = 43;

/** `is estimated at £63,500`, `is expected to fall to £14.9m`: foreseen, with a figure that is not hedged itself as `an estimated £63,500` is. */
const FORESEEN = /\b(?:estimated|expected|forecast|projected|anticipated) (?:to|at)\b[^£]{0,40}$/i;
const HEDGED =
  /\b(?:about|around|circa|ca?\.|approx\w*|some|roughly|nearly|almost|just|over|under|more|less|region|order|up to|between)\b/i;
/** Prices that are foreseen are no more than that; of all else the role says that it is an estimate, or what it is a forecast of. */
const PRICED: readonly Taxed['given']['role'][] = [
  'contract_total',
  'option',
  'organisation_share',
  'annual',
  'income',
];

function isForeseen({ place, given }: Taxed): boolean {
  // `The estimate for the year`: a budget that is set.
  if (given.role === 'budget' && given.cue === 'estimate') return !HEDGED.test(place.before);
  if (place.mention.value.qualifier !== 'approx' || PRICED.includes(given.role)) return false;
  const words = FORESEEN.exec(place.before)?.[0];
  return words !== undefined && !HEDGED.test(words);
}

export function withShares(reading: Reading, list: readonly Taxed[]): Shared[] {
  const shared = list.map((one): Shared => {
    const printed = one.place.mention.value.qualifier;
    const isPrice = PRICED.includes(one.given.role);
    const isGuess =
      printed === 'exact' &&
      isPrice &&
      (GUESSED.test(one.place.column) || /^estimated\b/i.test(one.place.label || one.place.row));
    const qualifier = isGuess ? 'approx' : isForeseen(one) ? 'exact' : printed;
    if (one.given.role !== 'organisation_share') return { ...one, payer: null, share_percent: null, qualifier };
    return { ...one, payer: payerOf(one), share_percent: percentOf(reading, one), qualifier };
  });
  const totals = shared.filter(({ given }) => given.role === 'contract_total' && given.period === 'total');
  return totals.reduce<Shared[]>(inherit, shared);
}

/** Shares that add up to a total, or equal parts of it, have its VAT basis, and are no more exact than it is. */
function inherit(list: readonly Shared[], total: Shared): Shared[] {
  const shares = list.filter(({ given }) => given.role === 'organisation_share' && given.period === 'total');
  const bound = sharesOf(total, shares);
  return list.map((one) => {
    if (!bound.includes(one)) return one;
    const qualifier = one.qualifier === 'exact' && total.qualifier === 'approx' ? 'approx' : one.qualifier;
    if (one.vat_basis !== 'not_stated' || total.vat_basis === 'not_stated') return { ...one, qualifier };
    return { ...one, qualifier, vat_basis: total.vat_basis, vat_basis_source: 'inferred_sum' };
  });
}

const pence = ({ place }: Taxed): number => place.mention.value.pence;
const size = ({ place }: Taxed): number => place.mention.value.resolution_pence;

function sharesOf(total: Shared, shares: readonly Shared[]): readonly Shared[] {
  const coarsest = Math.max(size(total), ...shares.map(size));
  const once = [...new Map(shares.map((share) => [`${share.payer} ${pence(share)}`, share])).values()];
  const sum = (list: readonly Shared[]): number => list.reduce((all, share) => all + pence(share), 0);
  for (const list of [shares, once]) {
    if (list.length > 1 && Math.abs(sum(list) - pence(total)) <= list.length * coarsest) return shares;
  }
  return shares.filter((share) => {
    const count = Math.round(pence(total) / Math.max(1, pence(share)));
    const isEqual =
      /\beach\b|\bper\b|\bevery\b/i.test(`${share.payer} ${share.place.before}`) || share.share_percent !== null;
    const near = Math.abs(count * pence(share) - pence(total)) <= count * coarsest;
    return isEqual && count >= 2 && count <= MOST_PARTNERS && near;
  });
}

const BODY =
  "(?:(?:the )?(?:[A-Z][\\w'&.-]+ (?:and |& |of )?){0,5}(?:PCC|OPCC|OPFCC|PFCC|Police(?: Force| Service)?|Constabulary|Council|Commissioner|Force|Fire (?:and|&) Rescue(?: Service| Authority)?|Authority|NHS(?: Trust)?|CCG|ICB))\\b";
const OWNER = /\b([A-Z][\w-]+(?: [A-Z][\w-]+)?)'s? (?:own )?(?:part|share|element|contribution|portion|cost|spend|£)/;
const EACH =
  /\b((?:each|every|per) (?:organi[sz]ation|force|partner|body|party|authority|pcc|opcc|office|commissioner))\b/i;

function payerOf({ place }: Taxed): string | null {
  if (place.cell !== null && place.row !== '') return place.row.split(' | ')[0] ?? null;
  const each = EACH.exec(place.before)?.[1] ?? EACH.exec(place.after.slice(0, 40))?.[1];
  if (each !== undefined) return each;
  const owner = OWNER.exec(`${place.before}£`)?.[1];
  if (owner !== undefined) return owner;
  const before = [...place.before.matchAll(new RegExp(BODY, 'g'))].at(-1)?.[0];
  const after = new RegExp(`^\\W*(?:from|by|for|to)? ?(${BODY})`).exec(place.after)?.[1];
  const words = before ?? after ?? (/\beach\b/i.test(place.after.slice(0, 10)) ? 'each' : undefined);
  return words?.replace(/^the /i, '').trim() ?? areaBefore(place);
}

/** `Norfolk will pay 56.9% (`, `(Suffolk share`: the area alone; none where two share it. */
function areaBefore({ before, offices }: Taxed['place']): string | null {
  const name = PAYS.exec(before)?.[1];
  return name !== undefined && plainAreas(offices).has(name.toLowerCase()) ? name : null;
}
const PAYS =
  /(?<!\p{Lu}[\p{L}-]{1,30} (?:and|&) )\b(\p{Lu}[\p{L}'-]+(?: (?:(?:and|&) )?\p{Lu}[\p{L}'-]+){0,2}) (?:(?:will|would|shall|is to|to) )?(?:(?:pay|meet|fund|contribute|bear)s?|share|part|portion|contribution|\d{1,3}(?:\.\d+)? ?%)?(?: (?:of|is|at|\d{1,3}(?:\.\d+)? ?%))?\s*\(?$/u;
const plainAreas = tableOfOffices((areas) => new Set(areas.flatMap(namesOfArea).map((name) => name.toLowerCase())));

const FRACTIONS: readonly { readonly cue: RegExp; readonly percent: number }[] = [
  { cue: /\btwo[- ]thirds?\b/i, percent: 200 / 3 },
  { cue: /\bthree[- ]quarters?\b/i, percent: 75 },
  { cue: /\b(?:one|a)[- ]third\b/i, percent: 100 / 3 },
  { cue: /\b(?:one|a)[- ]quarter\b/i, percent: 25 },
  { cue: /\b(?:one|a)[- ]fifth\b/i, percent: 20 },
  { cue: /\b(?:one[- ])?half\b|\bhalves\b/i, percent: 50 },
];
const EQUAL =
  /\b50\s?[/:-]\s?50\b|\bequal(?:ly)? (?:shared|split|between the two)|\b(?:shared|split) equally between (?:the two|both)\b/i;

/** The percentage printed beside it; a 50/50 split said in its paragraph. */
function percentOf(reading: Reading, { place }: Taxed): number | null {
  // A bracket right behind a sum is of that sum, not of the next: `£1.65m (22%), Cambridgeshire £2.4m (32%)`.
  const near =
    /^\s*\(\s*(\d{1,3}(?:\.\d+)?)\s?%/.exec(place.after) ??
    /(\d{1,3}(?:\.\d+)?)\s?%\W*(?:[\w ]{0,24}\W*)?$/.exec(place.before) ??
    /^\W*(\d{1,3}(?:\.\d+)?)\s?%/.exec(place.after);
  const printed = Number(near?.[1] ?? Number.NaN);
  if (printed > 0 && printed < 100) return printed;
  const fraction = FRACTIONS.find(({ cue }) => cue.test(place.before.slice(-40)));
  if (fraction !== undefined) return fraction.percent;
  const paragraph = reading.document.passages[place.mention.region.passage.index]?.text ?? '';
  return EQUAL.test(paragraph) ? 50 : null;
}
