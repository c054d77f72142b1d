/**
 * Gives a sum its role from the words around it, without regard to other sums.
 *
 *   "The total value of the contract is £21,169.59"      contract_total
 *   "the present cost is £29,750 p.a."                    previous_value
 *   "Requests exceed £500,000 and so are reserved"        threshold
 *   cell under "Annual service"                           annual
 */
import { type Cue, type CueRow, NEW_AGREEMENT } from '../../lexicon/amount-cue.ts';
import {
  CUES,
  LIMIT_AFTER,
  LIMIT_BEFORE,
  PRICE_CUE,
  PRICED,
  RULE_WORDS,
  RULED_NOUN,
} from '../../lexicon/amount-cues.ts';
import { BODY_ROW, HEADS, NOT_THIS_DECISION, TOTAL_ROW } from '../../lexicon/amount-heads.ts';
import { POLICE_FORCE_AREAS } from '../../lexicon/police-force-areas.ts';
import type { Method, Trust } from '../../model/finding.ts';
import type { AmountRole, Period } from '../../model/money.ts';
import type { AmountPlace } from './amount-place.ts';
import type { Matter } from './decision-kind.ts';

export interface Given {
  readonly role: AmountRole;
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
  /** In words, for `explain`. */
  readonly reason: string;
  /** True where nothing near the sum says what it is: another printing of it may. */
  readonly weak: boolean;
  /** The cue that gave it, where one did; `price` for words that any price may follow. */
  readonly cue: Cue | 'total' | 'annual' | 'price' | null;
  /** The period, where the role says otherwise than the words that touch the sum. */
  readonly period: Period;
}

interface Nearest {
  readonly row: CueRow;
  readonly words: string;
  readonly distance: number;
}

export function roleOf(place: AmountPlace, matter: Matter): Given {
  const given =
    limitOf(place, matter) ??
    inTable(place, matter) ??
    byCue(place, matter) ??
    byLabel(place, matter) ??
    bySubject(place);
  return given ?? byDefault(place, matter);
}

/** What a price is in a matter of this kind. */
export function priceRole({ kind, outcome }: Matter, period: Period): AmountRole {
  if (period === 'per_unit') return 'unit_price';
  if (kind === 'income') return 'income';
  if (period !== 'total') return 'annual';
  if (kind === 'budget' || kind === 'policy') return 'other';
  if (kind === 'start' || NOT_DONE.includes(outcome)) return 'estimate';
  return kind === 'grant' ? 'grant' : 'contract_total';
}

/** Outcomes after which nothing was bought. */
export const NOT_DONE: readonly Matter['outcome'][] = ['withdrawn', 'deferred', 'rejected'];

const periodOf = ({ mention }: AmountPlace): Period => mention.value.period;

function limitOf(place: AmountPlace, { kind }: Matter): Given | null {
  const compared = LIMIT_BEFORE.exec(place.lead);
  const isCompared = compared !== null || LIMIT_AFTER.test(place.after);
  if (!isCompared) return null;
  const before = compared === null ? place.lead : place.lead.slice(0, compared.index);
  const priced = compared !== null && PRICED.test(before);
  const ruled = RULE_WORDS.test(place.sentence) || kind === 'policy' || place.mention.clause.part === 'legal';
  const ceiling = compared !== null && /up to|not exceed/i.test(compared[0]);
  if (compared === null && !ruled && PRICED.test(place.lead)) return null;
  if (priced && !(ruled && !ceiling && /\bvalues? (?:of|is|are|was|being)\s*$/i.test(before))) return null;
  const decides = place.mention.clause.part === 'decision' || place.mention.clause.part === 'recommendation';
  if (ceiling && !(ruled && !decides) && !/\bmay not\b|\bmust not\b/i.test(place.lead)) return null;
  if (!ruled && compared !== null && (/between/i.test(compared[0]) || !RULED_NOUN.test(before))) return null;
  return given(place, 'threshold', 'limit', 'a comparison with it makes it a limit');
}

const given = (
  { mention }: AmountPlace,
  role: AmountRole,
  rule: string,
  reason: string,
  more: Partial<Given> = {},
): Given => ({
  role,
  rule: `role/amounts:${rule}`,
  method: 'pattern',
  trust: 'cue',
  reason,
  weak: false,
  cue: null,
  period: mention.value.period,
  ...more,
});

/** Sums in tables with heads: the head of the column first, then the name of the row. */
function inTable(place: AmountPlace, matter: Matter): Given | null {
  if (place.cell === null || place.column === '') return null;
  const cell = { method: 'cell', trust: 'cell' } as const;
  if (NOT_THIS_DECISION.test(place.intro))
    return given(place, 'other', 'table-of-others', `its table is led up to by "${short(place.intro)}"`, cell);
  const column = cueOfHead(place.column);
  const row = cueOfHead(place.row.split(' | ')[0] ?? '');
  const isTotal = place.row.split(' | ').some((cell) => TOTAL_ROW.test(cell));
  const reason = `it stands under "${short(place.column)}" in the row "${short(place.row)}"`;
  const generic =
    column === null || column === 'total' || column === 'grant' || (column === 'organisation_share' && isTotal);
  const cue = generic ? (isTotal || row === null ? 'total' : row) : column;
  if (generic && !isTotal && (isBody(place.row) || column === 'organisation_share')) {
    return given(place, 'organisation_share', 'table-share', reason, { ...cell, cue: 'organisation_share' });
  }
  return { ...fromCue(cue === 'grant' ? 'total' : cue, place, matter, reason), ...cell, rule: 'role/amounts:table' };
}

const AREAS = new Set(
  POLICE_FORCE_AREAS.flatMap(({ area, force, also }) => [area, force, ...also].map((name) => name.toLowerCase())),
);
/** The first cell of the row names a force area or another public body. */
const isBody = (row: string): boolean => {
  const first = row.split(' | ')[0] ?? '';
  return BODY_ROW.test(first) || AREAS.has(first.trim().toLowerCase());
};

const cueOfHead = (text: string): Cue | 'total' | 'annual' | null =>
  HEADS.find(({ head }) => head.test(text))?.cue ?? null;
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** The row of the table of cues whose words stand nearest. */
function byCue(place: AmountPlace, matter: Matter): Given | null {
  const near = nearestCue(place);
  if (near === null) return null;
  const { row, words } = near;
  if (YIELDS_TO_OLD.includes(row.cue) && bySubject(place) !== null) return null;
  return fromCue(row.cue, place, matter, `"${words.trim()}" beside it: ${row.why}`, words);
}

/** Parts of an old agreement's price are still the old price. */
const YIELDS_TO_OLD: readonly Cue[] = ['one_off', 'organisation_share', 'estimate', 'option', 'grant', 'other', 'bid'];

function nearestCue({ before, after, sentence }: AmountPlace): Nearest | null {
  const found = CUES.flatMap((row) => {
    const one = row.needs?.test(sentence) === false ? null : nearestOf(row, before, after);
    return one === null || one.distance > row.reach ? [] : [one];
  });
  const firm = found.filter(({ row }) => !row.yields);
  const [best] = (firm.length > 0 ? firm : found).toSorted((one, other) => one.distance - other.distance);
  return best ?? null;
}

function nearestOf(row: CueRow, before: string, after: string): Nearest | null {
  const behind = row.after?.exec(after);
  if (behind) return { row, words: behind[0].replace(/^\W+/, ''), distance: 0 };
  const last = row.before === null ? undefined : [...before.matchAll(row.before)].at(-1);
  if (last === undefined) return null;
  const gap = before.slice(last.index + last[0].length);
  if (/[.;:?!]\s+[A-Z]/.test(gap) || row.blockedBy?.test(gap)) return null;
  return { row, words: last[0], distance: gap.split(/[^\p{L}\d'-]+/u).filter(Boolean).length };
}

/** The role that a cue gives in a matter of this kind. */
function fromCue(cue: Given['cue'], place: AmountPlace, matter: Matter, reason: string, words = ''): Given {
  const period = periodOf(place);
  const price = (rule: string): Given =>
    given(place, priceRole(matter, period), rule, reason, { cue: cue === null ? 'price' : cue });
  const as = (role: AmountRole, more: Partial<Given> = {}): Given =>
    given(place, role, `cue-${cue}`, reason, { cue, ...more });
  switch (cue) {
    case 'total':
    case 'price':
    case null:
      return price('price');
    case 'annual':
      return as(matter.kind === 'income' ? 'income' : 'annual', { period: 'per_year' });
    case 'request':
      if (matter.kind !== 'grant') return price('request');
      return GRANTED_IN_FULL.test(place.mention.region.passage.text.slice(place.mention.region.end))
        ? price('granted')
        : as('other');
    case 'bid':
      return as('other', { weak: true });
    case 'source':
      return as(matter.kind === 'income' ? 'income' : 'budget');
    case 'estimate':
      return isPriceEstimate(place, matter) ? price('estimated-price') : as('estimate');
    case 'grant':
      return matter.kind === 'grant' || /^(?!granted)(?:.*\b)?grants?\b|donat|bursar/i.test(words)
        ? as(period === 'total' ? 'grant' : 'annual')
        : price('award');
    case 'one_off':
      return period === 'per_year' || period === 'per_month' ? as('annual') : as('one_off');
    case 'organisation_share':
      return as('organisation_share', period === 'per_unit' ? { period: 'total' } : {});
    case 'other':
      return as(period === 'per_year' && /service charge/i.test(words) ? 'annual' : 'other');
    case 'uplift':
      return as(matter.kind === 'budget' ? 'other' : 'uplift');
    default:
      return as(cue);
  }
}

const GRANTED_IN_FULL =
  /^[^£]{0,80}(?:(?:award|approve|fund|grant|support)(?:ed)? in full|recommend\w*:? (?:to )?(?:award|approve|fund|grant|support)\b)/i;

/** The estimated value of the very contract that is awarded is its value, only not an exact one. */
function isPriceEstimate({ before, mention }: AmountPlace, { kind, outcome }: Matter): boolean {
  if (NOT_DONE.includes(outcome) || (kind !== 'award' && kind !== 'variation' && kind !== 'start')) return false;
  const deciding = mention.clause.part === 'decision' || mention.clause.part === 'recommendation';
  return (
    (deciding || /\b(?:contract|total|value|cost|price|agreement)\b/i.test(before)) &&
    !/\b(?:rates|valuation|guide|asking)\b/i.test(before)
  );
}

function byLabel(place: AmountPlace, matter: Matter): Given | null {
  if (place.label === '') return null;
  const cue = cueOfHead(place.label);
  if (cue === null && !place.isValueLabel) return null;
  if (!place.isValueLabel && (cue === 'total' || cue === 'grant') && place.mention.clause.text.length > 160)
    return null;
  const reason = `the label "${short(place.label)}" names it`;
  if (place.mention.clause.subject === 'previous')
    return given(place, 'previous_value', 'label-previous', reason, { method: 'label', trust: 'label' });
  const found = fromCue(cue === 'bid' ? 'total' : (cue ?? 'total'), place, matter, reason);
  return { ...found, rule: 'role/amounts:label', method: 'label', trust: 'label' };
}

/** An earlier year or another decision told in the past tense. */
const LONG_AGO =
  /\b(?:[Ii]n|[Oo]n|[Ss]ince|[Dd]uring|[Ff]rom)\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?20\d\d(?:[-/]\d\d)?\b|\b(?:D?PCD|DMPCD|DN|DRF|[Dd]ecision|[Nn]otice)\s?(?:[Rr]ef(?:erence)?\.? )?[\d/-]{2,}/;
const TOLD =
  /\b(?:was|were|had been|has been|have been|received|covered|approved|awarded|agreed|began|commenced|started|spent|paid|finished|completed)\b/i;
const PLANNED =
  /\b(?:will|would|shall|propose[sd]?|recommend\w*|to (?:award|approve|enter|agree|accept|extend)|sought|seek\w*)\b/i;

const OLD_AGREEMENT =
  /\b(?:current|existing|previous|present|old|expiring|outgoing|former|incumbent|expired|last|original)\b/gi;

const EXTENDS_OLD =
  /\b(?:exten(?:d|ds|ded|ding|sion)|renew\w*|var(?:y|ies|ying|iation)|continu\w+|prolong\w*)\b[^.;£]{0,40}\b(?:current|existing|present)\b/i;

/** "The current contract ends in March and the new one will cost £50,000": the new agreement is named after the old one. */
function turnsToNew(lead: string): boolean {
  if (EXTENDS_OLD.test(lead)) return true;
  const old = [...lead.matchAll(OLD_AGREEMENT)].at(-1)?.index ?? -1;
  return NEW_AGREEMENT.test(lead.slice(Math.max(0, old)));
}

function bySubject(place: AmountPlace): Given | null {
  const { clause } = place.mention;
  if (clause.subject === 'previous' && !turnsToNew(place.lead))
    return given(place, 'previous_value', 'subject', 'its clause speaks of an earlier agreement');
  if (clause.part === 'decision') return null;
  if (LONG_AGO.test(place.sentence) && TOLD.test(place.sentence) && !PLANNED.test(place.sentence)) {
    return given(place, 'previous_value', 'told', 'its sentence tells what was done before', { weak: true });
  }
  return null;
}

function byDefault(place: AmountPlace, matter: Matter): Given {
  const { clause, value } = place.mention;
  const { kind } = matter;
  const deciding = clause.part === 'decision' || clause.part === 'recommendation';
  const role = priceRole(matter, value.period);
  if (HYPOTHETICAL.test(place.sentence) && !deciding)
    return given(place, 'other', 'if', 'its sentence only supposes it');
  if (kind === 'income' && COST_OF_KEEPING.test(`${place.before}£${place.after}`)) {
    return given(place, 'saving', 'running-cost', 'a cost that ends with the sale');
  }
  if (PRICE_CUE.test(place.before)) {
    if (kind === 'income' && /\bcost/i.test(place.before))
      return given(place, 'other', 'cost', 'a cost beside the income');
    const reason = deciding ? 'it is the price in what is decided' : 'words of price stand before it';
    return given(place, role, 'price', reason, { trust: deciding ? 'cue' : 'place', cue: 'price' });
  }
  if (FUNDS.test(place.before)) return given(place, role, 'funds', 'it is what is given', { cue: 'price' });
  if (value.period !== 'total')
    return given(place, role, 'period', `it is said ${value.period.replace('_', ' ')}`, { weak: true });
  if (isListed(place))
    return given(place, role, 'listed', 'it ends a line of a list', { trust: 'place', cue: 'price' });
  if (deciding)
    return given(place, role, 'deciding', 'it stands in what is decided', { trust: 'place', cue: 'price', weak: true });
  if (clause.part === 'legal')
    return given(place, 'threshold', 'legal', 'sums in the legal part are limits', { trust: 'hint', weak: true });
  return given(place, 'other', 'none', 'no words say what it is', { trust: 'hint', weak: true });
}

/** `To provide Caterham Youth £8,105`. */
const FUNDS =
  /^\W*(?:\d[\d.]*\s+)?(?:to|that|the commissioner|the pcc)?\s*(?:award|provide|fund|give|pay|grant|donate|support|contribute)s?\b[^.;£]*$/i;
const HYPOTHETICAL = /^\W*(?:if|should|were)\b.*\bwould\b/i;
const COST_OF_KEEPING =
  /\bcosts? [^.;£]{0,40}£[^.;£]{0,30}\bto (?:keep|maintain|run|secure|heat|insure|operate)\b|\brunning costs?\b/i;

/** `Stepping Stones Housing Trust - £32,500`: a name and a sum, no sentence. */
const isListed = ({ before, after, sentence }: AmountPlace): boolean =>
  /^[^.;£]{3,80}(?:\s-|:|,)\s*$/.test(before) &&
  after.trim().length <= 12 &&
  sentence.startsWith(before.trimStart().slice(0, 12));
