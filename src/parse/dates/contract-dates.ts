/**
 * Gives dates of prose their role by the words before them and by the contract that their clause speaks of.
 *
 *   "for 12 months commencing on 1st April 2022"                 contract start
 *   "from 1 April 2024 until 31 March 2026"                      contract start and end
 *   "The current agreement is due to end on 31st March 2022"     previous end
 *   "with an option to extend to 30 April 2019"                  option end
 *   "The framework itself runs from 27 November 2022"            other
 */
import * as cue from '../../lexicon/time/date-cues.ts';
import { OPEN_BRACKET, THEN_EXTENDED } from '../../lexicon/time/option-cues.ts';
import * as otherCue from '../../lexicon/time/other-period-cues.ts';
import { addDays, daysOf } from '../../model/calendar.ts';
import type { DateRole } from '../../model/parsed.ts';
import { textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { isCarried, isPrice, isPricedTerm } from '../terms/carried.ts';
import { extendsContract, isOfNextOne } from '../terms/extended.ts';
import { takesUp } from '../terms/taken-up.ts';
import {
  DECIDES,
  endsOfStarts,
  followsLength,
  isJoined,
  type Pair,
  pairOf,
  type Side,
  type Stand,
  sideOf,
  standOf,
  TERM_LABEL,
} from './contract-sides.ts';
import type { DateMention, Given, Roles } from './given.ts';

/** Roles of the dates that no label named. Dates that are nobody's are left out. */
export function contractDates(reading: Reading, labelled: Roles): Map<DateMention, Given> {
  const roles = new Map<DateMention, Given>();
  for (const [clause, dates] of Map.groupBy(reading.dates, ({ clause: c }) => c)) {
    const stands = dates.map((date, i) => standOf(clause, date, dates[i - 1]));
    const sides = endsOfStarts(
      stands,
      stands.map((stand, i) => sideOf(reading, stand, isJoined(stands[i + 1]))),
    );
    stands.forEach((stand, i) => {
      const side = isJoined(stand) && sides[i - 1] === 'start' ? 'end' : sides[i];
      if (side === undefined || side === null || labelled.has(stand.date)) return;
      const given = roleOf(reading, stand, pairOf(stands, i, stand), side);
      if (given !== null) roles.set(stand.date, given);
    });
  }
  return roles;
}

function roleOf(reading: Reading, stand: Stand, pair: Pair, side: Side): Given | null {
  const { clause } = stand;
  const { opening, isPair } = pair;
  const isPriced = isPricedTerm(opening.before);
  if (
    otherCue.FRAMEWORK_LIFE.test(opening.before) ||
    (cue.ADOPTS_RULES.test(opening.before) &&
      !cue.WAIVES.test(opening.before) &&
      !/\binsurance\b/i.test(clause.text)) ||
    isFundersPeriod(reading, opening) ||
    isOfNextOne(reading, clause) ||
    (otherCue.GOODS_ARRIVE.test(opening.before) && !cue.CONTRACT_NOUN.test(opening.before)) ||
    otherCue.CONTRACTS_IN_GENERAL.test(opening.before) ||
    (!isPriced && otherCue.OTHER_PERIOD.test(opening.link.slice(-50)))
  )
    return null;
  const isTerm = TERM_LABEL.test(clause.heading) && clause.text.length < 160;
  const sentence = textOf(clause.sentence);
  const speaks =
    isTerm ||
    isPriced ||
    takesUp(sentence) ||
    cue.NO_LONGER_THAN.test(stand.link) ||
    cue.CONTRACT_NOUN.test(sentence) ||
    cue.WAIVES.test(sentence) ||
    cue.CONTRACT_NOUN.test(clause.heading) ||
    isCarried(reading, clause) ||
    isPrice(clause);
  const supplies =
    cue.SUPPLY_NOUN.test(stand.before) &&
    (isPair || looksAhead(stand) || followsLength(reading, stand.date, clause, 60));
  if (!speaks && !supplies && !isAwarded(reading, stand, isPair)) return null;
  const role = ownRole(reading, stand, pair, side);
  return role === null ? null : { role, rule: ruleOf(stand, isTerm), ...trustOf(reading, stand, isTerm, role) };
}

/** The time for which the government gives money, in a paper that does not take that money: it is not the term of what is bought with it. */
const isFundersPeriod = (reading: Reading, { before }: Stand): boolean =>
  otherCue.FUNDERS_PERIOD.test(before) &&
  !otherCue.TAKES_GRANT.test(before) &&
  !reading.clauses.some(({ text, part }) => DECIDES.has(part) && otherCue.TAKES_GRANT.test(text));

function ruleOf({ link }: Stand, isTerm: boolean): string {
  if (cue.NO_LONGER_THAN.test(link)) return 'date:no-longer';
  return isTerm ? 'date:term-label' : 'date:clause';
}

/** Words that award something make a period, or a beginning said in so many words, that of what is awarded. */
function isAwarded(reading: Reading, { before, link, clause }: Stand, isPair: boolean): boolean {
  const awards = cue.AWARD_VERB.test(before);
  if (isPair) return awards || DECIDES.has(clause.part);
  if (!cue.STARTS.test(link))
    return awards && (!cue.FROM.test(link) || (DECIDES.has(clause.part) && cue.ENGAGES.test(before)));
  return awards || (DECIDES.has(clause.part) && reading.terms.some((term) => term.clause === clause));
}

const looksAhead = ({ before }: Stand): boolean =>
  /\b(?:will|would|shall|to|is to|are to|proposed to)\s+(?:then\s+)?(?:start|commence|begin|run|last|continue|end|be (?:provided|effective|in (?:place|force))|take effect|come into (?:force|effect)|operate)\b[^.;]*$|\b(?:works?|construction|services?|delivery|cover|provision|hire|supply)\s(?:on site\s)?(?:starts?|commences?|begins?)\b[^.;]*$/i.test(
    before,
  );

function ownRole(reading: Reading, stand: Stand, { opening, closing }: Pair, side: Side): DateRole | null {
  const { clause, before, link, date } = stand;
  const after = date.region.passage.text.slice(date.region.end, clause.region.end);
  if (OPEN_BRACKET.test(before) && THEN_EXTENDED.test(after))
    return side === 'start' ? 'previous_start' : 'previous_end';
  const isNew = cue.NEW_CONTRACT.test(clause.text) && !otherCue.WAS_LET_TO.test(clause.text);
  const isOld =
    (clause.subject === 'previous' && !cue.WITH_PRESENT.test(clause.text) && !cue.WAIVES.test(clause.text)) ||
    (clause.subject === 'notice' && side === 'runs-out');
  if (cue.NO_LONGER_THAN.test(link)) return isOld ? 'previous_end' : 'contract_end';
  if (side === 'end' && (cue.OPTION.test(link) || cue.THEN_OPTION.test(after)) && !takesUp(clause.text))
    return 'option_end';
  const isExtended = cue.EXTENDS.test(opening.before.slice(-100));
  if (isExtendedFrom(opening, closing)) return side === 'start' ? 'previous_end' : 'contract_end';
  if (side === 'runs-out')
    return ((isNew && !isOld) || cue.IS_EXTENDED.test(before)) && /\b(?:will|would|shall)\b/i.test(link)
      ? 'contract_end'
      : 'previous_end';
  if (isOld && !isExtended) return side === 'start' ? 'previous_start' : 'previous_end';
  if (side === 'end' && isExtended) {
    const isTold = isOld && !DECIDES.has(clause.part) && otherCue.WAS_EXTENDED.test(before);
    return isTold && !extendsContract(reading) ? 'previous_end' : 'contract_end';
  }
  if (otherCue.BEGAN.test(opening.before) && !isNew && !DECIDES.has(clause.part)) {
    if (side === 'start') return 'previous_start';
    return extendsContract(reading) ? 'previous_end' : 'contract_end';
  }
  if (side === 'end' && otherCue.REPLACED.test(before) && /\bthat\s+[^,]*$/i.test(link)) return 'previous_end';
  return side === 'start' ? 'contract_start' : 'contract_end';
}

/** `extended from 31 December 2024 to 31 March 2025`: the first is the end that was agreed before. */
function isExtendedFrom({ before, date }: Stand, closing: Stand): boolean {
  if (/\bfor\b[^,;]*$/i.test(before)) return false;
  if (MOVES.test(before)) return !isWholePeriod(date.value.edtf, closing.date.value.edtf);
  return /\bextension\b[^,;]*\bfrom\s*(?:the\s*)?$/i.test(before) && isLastOfMonth(date.value.edtf);
}

const MOVES =
  /\b(?:extended|prolonged|moved|put back|changed|revised|varied)\s+(?:\w+\s+){0,2}?from\s*(?:the\s*)?$|\b(?:mov|chang|put|bring|shift)\w*\s(?:back\s|forward\s)?(?:the\s)?(?:end|expiry)(?:\sdate)?(?:\sof\s[^,;]{3,40}?)?\sfrom\s*(?:the\s*)?$/i;

/** `from 1 October 2025 until 30 September 2026`: a period that ends the day before its day comes round is what is added, not an end that moves. */
const isWholePeriod = (first: string, last: string): boolean =>
  first.length === 10 && last.length === 10 && daysOf(last) !== null && addDays(last, 1).slice(8) === first.slice(8);

/** Terms end with a month and begin with the next one. */
const isLastOfMonth = (edtf: string): boolean =>
  edtf.length === 10 && daysOf(edtf) !== null && addDays(edtf, 1).endsWith('-01');

function trustOf(
  reading: Reading,
  { clause, link }: Stand,
  isTerm: boolean,
  role: DateRole,
): Pick<Given, 'method' | 'trust'> {
  if (isTerm) return { method: clause.region.passage.cell === null ? 'label' : 'cell', trust: 'label' };
  if (cue.NO_LONGER_THAN.test(link) || (otherCue.GOES_LIVE.test(link) && !DECIDES.has(clause.part)))
    return { method: 'pattern', trust: 'hint' };
  const isPrevious = role === 'previous_end' || role === 'previous_start';
  const isTitle = clause.region.passage.kind === 'heading';
  const isSure = DECIDES.has(clause.part) || isTitle || isPrevious || reading.labels.length === 0;
  return { method: 'pattern', trust: isSure || cue.NEW_CONTRACT.test(clause.text) ? 'cue' : 'place' };
}
