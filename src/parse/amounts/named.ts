/** Sums that the head of a column, the name of a row or a label of the form names. */
import { BODY_ROW, HEADS, NOT_THIS_DECISION, TOTAL_ROW } from '../../lexicon/money/amount-heads.ts';
import { namesOfArea, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { fromCue } from './from-cue.ts';
import { type Given, given, LEAST_PRICE, short } from './given.ts';
import type { AmountPlace } from './place.ts';
import { byTable, matterOfRow, spentBefore } from './table.ts';

/** Sums in tables with heads. So small a price or share is the price of one, in whatever row. */
export function inTable(place: AmountPlace, matter: Matter): Given | null {
  const found = byHeads(place, matter);
  const least = matter.kind === 'award' || matter.kind === 'income' ? LEAST_PRICE.award : 0;
  const isTotal = place.row.split(' | ').some((cell) => TOTAL_ROW.test(cell));
  return found !== null && place.mention.value.pence < least && !isTotal && OF_ONE.includes(found.role)
    ? { ...found, role: 'unit_price', cue: 'unit_price' }
    : found;
}
const OF_ONE: readonly Given['role'][] = ['contract_total', 'income', 'organisation_share'];

/** The head of the column first, then the name of the row. */
function byHeads(place: AmountPlace, matter: Matter): Given | null {
  const spent = spentBefore(place);
  if (spent !== null) return spent;
  if (place.cell === null || place.column === '') return null;
  const cell = { method: 'cell', trust: 'cell' } as const;
  if (NOT_THIS_DECISION.test(leadOf(place.intro)))
    return given(place, 'other', 'table-of-others', `its table is led up to by "${short(place.intro)}"`, cell);
  const whole = byTable(place, matter);
  if (whole !== null) return whole;
  const column = ofSeveral(cueOfHead(place.column), place.inRow > 1);
  const isNumbered = /^years?\b/i.test(place.columns[0] ?? '') && /^\d{1,2}$/.test(place.row.split(' | ')[0] ?? '');
  const row = isNumbered ? 'annual' : ofSeveral(cueOfHead(place.row.split(' | ')[0] ?? ''), true);
  const isTotal = place.row.split(' | ').some((cell) => TOTAL_ROW.test(cell));
  if (row === 'request' && column === 'annual') return given(place, 'other', 'table', 'it was only asked for', cell);
  const reason = `it stands under "${short(place.column)}" in the row "${short(place.row)}"`;
  const isShared = (matter.kind === 'grant' ? FUNDERS : SHARERS).test(place.columns[0] ?? '');
  const isYear = cueOfHead(place.column) === 'year';
  // What grants are given from year to year are grants, whatever the year and however the sum is called there.
  const isGranted = matter.kind === 'grant' && !isShared && (isYear || column === 'budget');
  const generic =
    isGranted ||
    column === null ||
    column === 'total' ||
    column === 'grant' ||
    (column === 'organisation_share' && isTotal);
  const cue = generic ? (isTotal || row === null || isGranted ? 'total' : row) : column;
  const isPart = matter.kind === 'grant' ? isShared : isShared || isBody(place);
  if (
    (generic || isYear || (column === 'estimate' && isShared)) &&
    !isTotal &&
    (isPart || column === 'organisation_share')
  ) {
    return given(place, 'organisation_share', 'table-share', reason, { ...cell, cue: 'organisation_share' });
  }
  const isPrice =
    cue === 'estimate' &&
    column === 'estimate' &&
    matter.kind !== 'start' &&
    /\b(?:contract|value|total)\b/i.test(place.column);
  const said = cue === 'grant' || isPrice ? 'total' : cue;
  const found = fromCue(said, place, matterOfRow(place, matter), reason);
  return { ...found, ...cell, rule: 'role/amounts:table' };
}

/** What leads up to a table: its last sentence, with those before where that one points to them or to the table. */
function leadOf(intro: string): string {
  const last = intro.split(/(?<=[a-z)]{2}[.!?])\s+(?=[A-Z])/).at(-1) ?? intro;
  return /\b(?:tables?|below|follow\w*|they|their|these|those)\b|:\s*$/i.test(last) ? intro : last;
}

/** Heads over those that give money beside the Commissioner; any other body in a paper on grants receives it. */
const FUNDERS = /^(?:partners?|(?:other )?funders?|contributors?)\b/i;
/** Heads over those that share a cost. */
const SHARERS = /^(?:partners?|funders?|contributors?|forces?|bod(?:y|ies)|organisations?)\b/i;
const areaNames = tableOfOffices((areas) => new Set(areas.flatMap(namesOfArea).map(plainName)));
function plainName(name: string): string {
  return name.trim().toLowerCase().replaceAll('&', 'and');
}
/** The first cell of the row names a force area or another public body. */
const isBody = ({ row, offices }: AmountPlace): boolean => {
  const first = row.split(' | ')[0] ?? '';
  return BODY_ROW.test(first) || areaNames(offices).has(plainName(first));
};

type Head = (typeof HEADS)[number]['cue'];

/** A year is one of several where sums of other years stand beside it; alone it only says when. */
const ofSeveral = (head: Head | null, several: boolean): Exclude<Head, 'year'> | null => {
  if (head !== 'year') return head;
  return several ? 'annual' : null;
};

const cueOfHead = (text: string): Head | null => HEADS.find(({ head }) => head.test(text))?.cue ?? null;

/** Sums beside or below a label, and in the right cell of a form of two columns. */
export function byLabel(place: AmountPlace, matter: Matter): Given | null {
  if (place.label === '' || !place.isFirstOfLabel) return null;
  const cue = ofSeveral(cueOfHead(place.label), true);
  if (cue === null && !place.isValueLabel) return null;
  // A heading over options that were weighed is no label of a price with options.
  if (cue === 'option' && place.mention.clause.part === 'options') return null;
  if (!place.isValueLabel && (cue === 'total' || cue === 'grant') && place.mention.clause.text.length > 160)
    return null;
  const reason = `the label "${short(place.label)}" names it`;
  if (place.mention.clause.subject === 'previous')
    return given(place, 'previous_value', 'label-previous', reason, { method: 'label', trust: 'label' });
  // `Tender price:` is a price, `Quotations received:` are offers.
  const isOffers =
    cue === 'bid' &&
    /s\b.*\b(?:received|returned|obtained|submitted|made)\b|\b(?:bids|tenders|quotes|quotations|offers)\W*$/i.test(
      place.label,
    );
  if (matter.kind === 'income' && cue === 'total' && /\b(?:costs?|fees?|expens\w+)\b/i.test(place.label))
    return given(place, 'other', 'label', reason, { method: 'label', trust: 'label' });
  // `Estimated cost:` of what is awarded is its price, only not an exact one.
  const isPrice =
    (cue === 'bid' && !isOffers) ||
    (cue === 'estimate' && matter.kind === 'award' && /\b(?:contract|total|cost|value|price)\b/i.test(place.label));
  const found = fromCue(isPrice ? 'total' : (cue ?? 'total'), place, matter, reason);
  return { ...found, rule: 'role/amounts:label', method: 'label', trust: 'label' };
}
