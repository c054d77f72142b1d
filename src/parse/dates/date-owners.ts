/**
 * Gives a bare `Date` its owner from where it stands: after or beside "Received in OPCC", beside a signature, under officer approval, in
 * the form's head.
 */
import { NEGATIVE } from '../../lexicon/declaration-words.ts';
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { DateRole } from '../../model/parsed.ts';
import type { Label } from '../find/label.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { datesOverSignatures } from './date-over-signature.ts';
import { inHead, isForms, isSameCell } from './form-head.ts';
import type { DateMention, Given } from './given.ts';
import { isNamedBeside, isRightBelow, lastSigned, signatureBelow } from './near-date.ts';
import { rolesBelow } from './roles-below.ts';
import { signerAbove } from './signer-above.ts';
import { columnSigner } from './signer-columns.ts';
import { signerOpening } from './signer-opening.ts';
import { type Signer, signerIn, signerOfBlock } from './signers.ts';

const given = (role: DateRole, rule: string, trust: Given['trust'], method: Given['method'] = 'label'): Given => ({
  role,
  rule: `date:${rule}`,
  method,
  trust,
});

/** What a signature's date is, by its signer. Only the chief executive's own approval is sure to be the officer's. */
export const SIGNED: Readonly<Record<Signer, Given>> = {
  maker: given('decision', 'signature', 'cell'),
  chief: given('officer_approval', 'officer-signature', 'cell'),
  finance: given('officer_approval', 'finance-signature', 'hint'),
  author: given('other', 'author-signature', 'place'),
};

/** Labels between a date and its owner that own nothing themselves. */
const TRANSPARENT: ReadonlySet<LabelConcept> = new Set(['name', 'reference', 'title']);
const TRANSPARENT_WORDS = /^(?:position|job title|role|post|rank|title|print name|designation|department|comments?)$/i;
/** Labels of the head that say who asks: the date beside them is the request's. */
const ASKS = /\b(?:request|submitted|requested|originat)/i;
const REPORTS = /\b(?:report|author|prepared|presented|lead|contact)\b/i;

/** How far back, in passages, an owner may stand. */
const REACH = 9;

/** The role of the date at `labels[index]`, a bare date label; null where nothing owns it. */
export function ownerOf(reading: Reading, index: number): Given | null {
  const date = reading.labels[index];
  if (date === undefined) return null;
  const above =
    columnSigner(reading, date.region.passage.cell) ??
    signerAbove(reading, date) ??
    signerOpening(reading, date) ??
    rolesBelow(reading).get(date.region.passage.index) ??
    datesOverSignatures(reading).get(date.region.passage.index) ??
    null;
  if (above !== null) return SIGNED[above];
  const block = signerOfNames(reading, index);
  if (block !== null) return SIGNED[block];
  const row = besideIn(reading, date);
  if (row === 'column') return null;
  const before = reading.labels.slice(0, index).toReversed();
  const inCell = before.filter((label) => isSameCell(label, date) && !isTransparent(label));
  const owner = inCell[0] ?? row ?? before.find((label) => isOwner(label, date));
  return owner === undefined ? unowned(reading, date) : ownedBy(reading, owner, date, before);
}

/** `Name: Ada Marsh`, `Title: Commissioner`, `Date:` under each other: the labels just before the date name who signs. */
function signerOfNames({ labels }: Reading, index: number): Signer | null {
  let below = labels[index];
  for (const label of labels.slice(0, index).toReversed()) {
    const { passage } = label.region;
    const gap = (below?.region.passage.index ?? 0) - passage.index;
    if (gap > 2 || !isTransparent(label) || label.concept === 'reference') return null;
    const [value] = label.values;
    const signer = value === undefined || value.passage !== passage ? null : signerIn(textOf(value));
    if (signer !== null && isPost(textOf(label.region))) return signer;
    below = label;
  }
  return null;
}

const isPost = (words: string): boolean => /^(?:title|job title|position|role|post|designation)$/i.test(words);

const isTransparent = ({ concept, region }: Label): boolean =>
  TRANSPARENT.has(concept) || (concept === 'other' && TRANSPARENT_WORDS.test(textOf(region)));

/** An open label in the middle of prose is a word, not a label. */
const isOwner = (label: Label, date: Label): boolean =>
  date.region.passage.index - label.region.passage.index <= REACH &&
  !isTransparent(label) &&
  !(label.ends === 'open' && label.concept !== 'date' && label.concept !== 'signature');

/** The nearest label to the left in the date's row; `column` where the date heads a column of a table of many rows. */
function besideIn(reading: Reading, date: Label): Label | 'column' | undefined {
  const { document, labels } = reading;
  const { cell } = date.region.passage;
  if (cell === null) return undefined;
  const left = labels.filter(({ region: { passage } }) => {
    const at = passage.cell;
    return at !== null && at.table === cell.table && at.row === cell.row && at.column < cell.column;
  });
  const column = date.place === 'under' ? datesUnder(reading, date) : [];
  if (column.length > 1) return 'column';
  const owner = left.toReversed().find((label) => !isTransparent(label));
  const rows = document.tables[cell.table]?.rows ?? 0;
  return owner ?? (date.place === 'under' && rows > 2 ? 'column' : undefined);
}

/** The dates in the column that a label heads. */
export function datesUnder({ dates }: Reading, { region }: Label): DateMention[] {
  const head = region.passage.cell;
  return dates.filter(
    ({
      region: {
        passage: { cell },
      },
    }) =>
      head !== null && cell !== null && cell.table === head.table && cell.column === head.column && cell.row > head.row,
  );
}

function ownedBy(reading: Reading, owner: Label, date: Label, before: readonly Label[]): Given | null {
  const words = textOf(owner.region);
  switch (owner.concept) {
    case 'received':
      return given('received', 'received-label', 'label');
    case 'published':
      return given('published', 'published-label', 'label');
    case 'officer_date':
      return given('officer_approval', 'officer-label', 'label');
    case 'decision_date':
    case 'maker':
    case 'outcome':
    case 'decision':
      return signed(reading, owner, date, before) ?? given('decision', 'decision-label', 'cell');
    case 'signature':
    case 'officer':
    case 'interests':
      if (owner.concept === 'officer' && owner.values.some((value) => NEGATIVE.test(textOf(value)))) return null;
      if (isForms(reading, owner, date, before)) return null;
      return signed(reading, owner, date, before) ?? (owner.concept === 'signature' ? SIGNED.maker : null);
    case 'date':
      return signed(reading, owner, date, before);
    default:
      if (inHead(reading, date.region.passage.index)) return ofHead(words);
      return signed(reading, owner, date, before);
  }
}

/** By the signer of the block that the date closes. */
function signed(reading: Reading, owner: Label, date: Label, before: readonly Label[]): Given | null {
  const signature =
    before.find((label) => label.concept === 'signature' && isOwner(label, date)) ?? signatureBelow(reading, date);
  const last = before.find(
    ({ concept, region }) => concept === 'date' && region.passage.index < date.region.passage.index,
  );
  const dated = lastSigned(reading, before, signature ?? date);
  const floor = Math.max((last?.region.passage.index ?? -1) + 1, dated + 1, date.region.passage.index - REACH);
  const mine = signature !== null && signature.region.passage.index >= floor ? signature : null;
  const from = owner.concept === 'date' ? floor : Math.max(floor, Math.min(owner.region.passage.index, floor + REACH));
  const signer = signerOfBlock(reading, { from: mine === null ? from : floor, date, signature: mine });
  const isOfficers =
    owner.concept === 'officer' || (signer === null && before.some((label) => isBlockOf(label, date, floor)));
  if (isOfficers && (signer === null || signer === 'author')) return SIGNED.chief;
  if (signer === null) return mine === null ? null : SIGNED.maker;
  return mine === null && signer === 'maker' && !isRightBelow(reading, date) && !isNamedBeside(reading, date)
    ? given('decision', 'approval', 'place')
    : SIGNED[signer];
}

/** `OFFICER APPROVAL` and a declaration over the signature, in the date's own cell. */
const isBlockOf = (label: Label, date: Label, floor: number): boolean =>
  label.concept === 'officer' && label.region.passage.index >= floor && isSameCell(label, date);

function ofHead(owner: string): Given | null {
  if (ASKS.test(owner)) return given('received', 'request-head', 'place');
  if (REPORTS.test(owner)) return given('other', 'report-head', 'place');
  return given('decision', 'head', 'place');
}

/** No label before it: the form opens with its date, or a heading says whose approval it is. */
function unowned(reading: Reading, date: Label): Given | null {
  if (inHead(reading, date.region.passage.index)) return given('decision', 'head', 'place');
  const signer = signerOfBlock(reading, { from: date.region.passage.index, date, signature: null });
  if (signer === null) return null;
  return signer === 'maker' && !isRightBelow(reading, date) ? given('decision', 'approval', 'place') : SIGNED[signer];
}
