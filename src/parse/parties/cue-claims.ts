/**
 * Reads in prose which organisation has which part, by the words before and behind its name.
 *
 *   "award the contract for cleaning to Kestrel Ltd"          Kestrel Ltd, supplier
 *   "The current agreement with Experian ... ends"            Experian, holder: the clause speaks of the previous contract
 *   "tenders were received from Helix Ltd and Marlow LLP"     two bidders
 *   "in line with Standing Orders", "to Part 2"               nothing
 */

import { EARLIER, KIN, OF_ANOTHER, REFUSED, RUNS_OUT, WAS_LET } from '../../lexicon/parties/party-clauses.ts';
import { LEADING_CUES } from '../../lexicon/parties/party-cues.ts';
import { FOLLOWING_CUES } from '../../lexicon/parties/party-cues-behind.ts';
import { BOUGHT_ONCE, PAID_TODAY, SO_TODAY } from '../../lexicon/parties/party-today.ts';
import type { CueRole, LeadingCue } from '../../lexicon/parties/party-words.ts';
import type { Clause } from '../find/clause.ts';
import { everyMatch } from '../find/every-match.ts';
import { partOf, textOf } from '../find/region.ts';
import { findFrameworks } from '../mention/framework.ts';
import { type NameMatch, namesIn } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import { accepted, namesAt, type Sentence, together } from './name-beside.ts';

/** Claims of every sentence, in reading order. */
export function cueClaims(reading: Reading): Claim[] {
  return sentencesOf(reading).flatMap((sentence) => {
    if (sentence.names.length === 0) return [];
    const leading = LEADING_CUES.flatMap((cue) => leadingClaims(sentence, cue));
    return [...leading, ...followingClaims(sentence)];
  });
}

/** Only at this word do prose and lists part names in different places. */
const JOINS = /\band\b/i;

function sentencesOf({ clauses }: Reading): Sentence[] {
  const groups = Map.groupBy(clauses, ({ sentence }) => `${sentence.passage.index} ${sentence.start}`);
  const all = [...groups.values()];
  return all.flatMap((members, index): Sentence[] => {
    const whole = members[0]?.sentence;
    if (whole === undefined) return [];
    const text = textOf(whole);
    const [next] = all[index + 1] ?? [];
    const oldNext = next?.subject === 'previous' && next.region.passage === whole.passage;
    const frameworks = findFrameworks(text).filter(({ value }) => value.certain);
    const isParty = ({ start, end }: NameMatch): boolean =>
      frameworks.every((one) => start >= one.end || end <= one.start);
    const names = namesIn(text).filter(isParty);
    const listed = JOINS.test(text) ? namesIn(text, true).filter(isParty) : names;
    return [{ text, oldNext, clauses: members, names, listed }];
  });
}

function leadingClaims(sentence: Sentence, cue: LeadingCue): Claim[] {
  return everyMatch(cue.open, sentence.text).flatMap((opening) => {
    if (OF_ANOTHER.test(sentence.text.slice(0, opening.index))) return [];
    if (cue.name === 'bought-from' && BOUGHT_ONCE.test(sentence.text.slice(0, opening.index + 40))) return [];
    const end = opening.index + opening[0].length;
    const found = cue.link === null ? namesAt(sentence, end, cue) : linked(sentence, opening.index, end, cue, cue.link);
    return found.map((name) => claimOf(sentence, name, cue, opening.index));
  });
}

/** Who comes after these words lost: "ahead of Capita", "instead of", "rather than from". */
const OUTDONE = /\b(?:ahead|instead|behind|over|than|unlike|not)\s+$/i;

/** The names behind the link that fits best: the first that tells an organisation, else the first at all. */
function linked(sentence: Sentence, from: number, end: number, cue: LeadingCue, link: RegExp): NameMatch[] {
  const reach = sentence.text.slice(end, end + cue.reach);
  let bare: NameMatch[] = [];
  const told: NameMatch[] = [];
  for (const match of reach.matchAll(link)) {
    const before = sentence.text.slice(from, end + match.index);
    if (cue.not?.test(before) || OUTDONE.test(before)) continue;
    if (cue.role === 'grant_recipient' && isOfNextSum(sentence.text, [...told, ...bare], end + match.index)) break;
    const names = namesAt(sentence, end + match.index + match[0].length, cue);
    const telling = names.some(({ value }) => value.kind !== 'bare');
    if (told.length > 0 && !goesOn(sentence.text, told, names, OF_OFFERS.has(cue.name))) continue;
    if (telling || told.length > 0) told.push(...names);
    else if (bare.length === 0) bare = names;
  }
  const found = told.length > 0 ? told : bare;
  return OF_OFFERS.has(cue.name) ? withOthers(sentence, found, cue) : found;
}

/** "£5,000 to Rise and £4,000 to Kite House": behind the next sum stands who is given that one. */
const isOfNextSum = (text: string, found: readonly NameMatch[], at: number): boolean => {
  const [first] = found;
  return first !== undefined && text.slice(first.end, at).includes('£');
};

/** The names, and those of the offers that the sentence sets beside theirs: "the tender of A for lot 1 and that of B for lot 2". */
function withOthers(sentence: Sentence, found: readonly NameMatch[], cue: LeadingCue): NameMatch[] {
  const all = [...found];
  for (let last = all.at(-1); last !== undefined; ) {
    const rest = sentence.text.slice(last.end);
    const gap = AND_THAT_OF.exec(rest)?.[0];
    if (gap === undefined || OUTRANKED.test(gap) || /\bnot\b/i.test(gap)) break;
    const next = namesAt(sentence, last.end + gap.length, { ...cue, behind: NOT_OUTDONE });
    all.push(...next);
    last = next.at(-1);
  }
  return all;
}

/** What is told of the second offer is no defeat: "came second", "was dearer". */
const NOT_OUTDONE =
  /^(?!\s*(?:came|was|were|is|are|fell|had|scored|ranked)\b(?! (?:also |both |to )?(?:be |been )?(?:accepted|awarded|appointed|recommended|approved|chosen|selected|the best|lowest)))/i;

/** "... and that of", "... and the bid from", after which the next name stands. */
const AND_THAT_OF =
  /^(?:'s)?(?!\.\s)[^;]{0,90}?(?:,|\band) (?:(?:that|those|the (?:bid|tender|quote|quotation|offer|proposal)) )?(?:of|from|by)\s/i;

/** "lot A to Helix Ltd and lots B and C to Marlow LLP": a second name of the same award. */
function goesOn(text: string, told: readonly NameMatch[], names: readonly NameMatch[], ofOffers: boolean): boolean {
  const [last, next] = [told.at(-1), names[0]];
  if (last === undefined || next === undefined || next.start < last.end) return false;
  const between = text.slice(last.end, next.start);
  if (OUTRANKED.test(between) || /\bnot\b/i.test(between) || !NOT_OUTDONE.test(text.slice(next.end))) return false;
  if ((ofOffers || next.value.kind !== 'bare') && OF_ANOTHER_OFFER.test(between)) return true;
  return (
    next.value.kind === 'company' &&
    (ANOTHER_LOT.test(between) || /\band (?:with|to|by|from)\s(?:the )?$/.test(between))
  );
}

const ANOTHER_LOT = /^\s*(?:\([^)]*\)\s*)?[,;]?\s*(?:and|,|;)\s[^.]{0,60}$/;

/** Cues behind which offers stand, so that any capitals behind `and of` made another. */
const OF_OFFERS: ReadonlySet<string> = new Set(['accept-from', 'best-offer']);

/** "and that of", "and the bid from": the second offer that is accepted. */
const OF_ANOTHER_OFFER =
  /^[^.;]{0,60}\band (?:(?:that|those|the (?:bid|tender|quote|quotation|offer)) )?(?:of|from|by)\s*(?:the )?$/i;

/** The second name came after the first: "; the next was that of", ", against £455,000 from". */
const OUTRANKED =
  /\b(?:next|second|other|others|against|compared|runner|followed|while|whereas|but|unlike|losing|dearer|higher|lower)\b/i;

function followingClaims(sentence: Sentence): Claim[] {
  return FOLLOWING_CUES.flatMap((cue) =>
    (cue.role === 'bidder' ? sentence.listed : sentence.names).flatMap((name) => {
      const rest = sentence.text.slice(name.end).replace(/^\s*\((?!the |current|existing|incumbent)[^)]{0,90}\)/, '');
      if (
        KIN.test(sentence.text.slice(0, name.start)) ||
        cue.after?.test(sentence.text.slice(0, name.start)) === false ||
        !cue.cue.test(rest) ||
        !accepted(name, sentence.text, cue.accepts)
      )
        return [];
      return together(sentence, name, cue.role === 'bidder').map((one) => claimOf(sentence, one, cue, name.start));
    }),
  );
}

function claimOf(sentence: Sentence, name: NameMatch, cue: { name: string; role: CueRole }, cueAt: number): Claim {
  const whole = sentence.clauses[0]?.sentence;
  if (whole === undefined) throw new Error('a sentence without a clause');
  const region = partOf(whole, name.start, name.end);
  const clause = sentence.clauses.findLast((c) => c.region.start <= region.start) ?? null;
  const told = sentence.clauses.findLast((c) => c.region.start <= whole.start + cueAt) ?? clause;
  const role =
    sentence.oldNext && cue.role === 'supplier' && WAS_LET.test(sentence.text) ? 'holder' : roleIn(cue, told);
  return { role, mention: name.value, region, clause, rule: `party:${cue.name}`, method: 'pattern', trust: 'cue' };
}

/** The part that the clause leaves of what the cue says: an old contract's party only holds it, a refused one only made an offer. */
function roleIn({ name, role }: { name: string; role: CueRole }, clause: Clause | null): CueRole {
  if (clause === null || (role !== 'supplier' && role !== 'grant_recipient')) return role;
  if (REFUSED.test(clause.text)) return 'bidder';
  if (PAID_TODAY.test(clause.text) && name !== 'award-to') return 'holder';
  if (name === 'bought-from' && SO_TODAY.test(clause.text)) return 'holder';
  if (name === 'contract-with' && RUNS_OUT.test(clause.text)) return 'holder';
  return clause.subject === 'previous' || EARLIER.test(clause.text) ? 'holder' : role;
}
