/**
 * Reads in prose which organisation has which part, by the words before and behind its name.
 *
 *   "award the contract for cleaning to Kestrel Ltd"          Kestrel Ltd, supplier
 *   "The current agreement with Experian ... ends"            Experian, holder: the clause speaks of the previous contract
 *   "tenders were received from Helix Ltd and Marlow LLP"     two bidders
 *   "in line with Standing Orders", "to Part 2"               nothing
 */
import { type Accepts, type CueRole, LEADING_CUES, type LeadingCue } from '../../lexicon/party-cues.ts';
import { EARLIER, FOLLOWING_CUES, KIND_OF_BODY, REFUSED, WAS_LET } from '../../lexicon/party-cues-behind.ts';
import type { Clause } from '../find/clause.ts';
import { partOf, textOf } from '../find/region.ts';
import { type NameMatch, namesIn } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';

/** A sentence with the names in it, read as prose and as a list. */
interface Sentence {
  readonly text: string;
  /** The sentence after it in its passage speaks of the current or old contract. */
  readonly oldNext: boolean;
  readonly clauses: readonly Clause[];
  readonly names: readonly NameMatch[];
  readonly listed: readonly NameMatch[];
}

/** Claims of every sentence, in reading order. */
export function cueClaims(reading: Reading): Claim[] {
  return sentencesOf(reading).flatMap((sentence) => {
    if (sentence.names.length === 0) return [];
    const leading = LEADING_CUES.flatMap((cue) => leadingClaims(sentence, cue));
    return [...leading, ...followingClaims(sentence)];
  });
}

function sentencesOf({ clauses }: Reading): Sentence[] {
  const groups = Map.groupBy(clauses, ({ sentence }) => `${sentence.passage.index} ${sentence.start}`);
  const all = [...groups.values()];
  return all.flatMap((members, index): Sentence[] => {
    const whole = members[0]?.sentence;
    if (whole === undefined) return [];
    const text = textOf(whole);
    const [next] = all[index + 1] ?? [];
    const oldNext = next?.subject === 'previous' && next.region.passage === whole.passage;
    return [{ text, oldNext, clauses: members, names: namesIn(text), listed: namesIn(text, true) }];
  });
}

function leadingClaims(sentence: Sentence, cue: LeadingCue): Claim[] {
  return [...sentence.text.matchAll(cue.open)].flatMap((opening) => {
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
    const names = namesAt(sentence, end + match.index + match[0].length, cue);
    const telling = names.some(({ value }) => value.kind !== 'bare');
    if (told.length > 0 && !goesOn(sentence.text, told, names)) continue;
    if (telling) told.push(...names);
    else if (bare.length === 0) bare = names;
  }
  return told.length > 0 ? told : bare;
}

/** "lot A to Helix Ltd and lots B and C to Marlow LLP": a second name of the same award. */
function goesOn(text: string, told: readonly NameMatch[], names: readonly NameMatch[]): boolean {
  const [last, next] = [told.at(-1), names[0]];
  if (last === undefined || next === undefined || next.value.kind !== 'company') return false;
  return (
    /^\s*(?:\([^)]*\)\s*)?[,;]?\s*(?:and|,|;)\s[^.]{0,60}$/.test(text.slice(last.end, next.start)) &&
    next.start >= last.end
  );
}

/** The names that begin at this place, a list of them where commas or `and` follow. */
function namesAt({ text, names, listed }: Sentence, at: number, { accepts, behind, role }: LeadingCue): NameMatch[] {
  const kind = KIND_OF_BODY.exec(text.slice(at))?.[0] ?? '';
  const isList =
    role === 'bidder' ||
    /\b(?:both|each|respectively|contracts|suppliers|providers|companies|lots|tenders|grants|organisations|charities|firms|bidders|agreements|leases|two|three|four|five)\b/i.test(
      text,
    );
  const found: NameMatch[] = [];
  for (let next = startingAt(text, at + kind.length, isList ? listed : names); next !== undefined; ) {
    if (!accepted(next, text, found.length > 0 ? 'any' : accepts)) break;
    found.push(next);
    const gap = /^(?:'s)?\s*(?:\([^)]{0,90}\)\s*)?(?:,\s*(?:and\s+|& )?|;\s*(?:and\s+)?|\s*and\s+)(?:to\s+)?/.exec(
      text.slice(next.end),
    )?.[0];
    if (gap === undefined) break;
    const following = startingAt(text, next.end + gap.length, isList ? listed : names);
    next = following !== undefined && (following.value.kind !== 'bare' || isList) ? following : undefined;
    if (next === undefined) break;
  }
  const last = found.at(-1);
  const rest = last === undefined ? '' : text.slice(last.end).replace(/^\s*\([^)]{0,90}\)/, '');
  return behind !== undefined && !behind.test(rest) ? [] : found;
}

/** The name that begins here, white space and an article aside. */
function startingAt(text: string, at: number, names: readonly NameMatch[]): NameMatch | undefined {
  const article = /^\s*(?:(?:the|The)\s+)?["']?/.exec(text.slice(at))?.[0].length ?? 0;
  return names.find(({ start }) => start === at + article || start === at);
}

const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?$/u;

function accepted({ value, end }: NameMatch, text: string, accepts: Accepts): boolean {
  if (accepts === 'company') return value.kind === 'company';
  if (accepts === 'named') return value.kind !== 'bare';
  if (value.kind === 'company') return true;
  const rest = text.slice(end);
  if (value.kind !== 'bare') return !IS_THING.test(rest);
  return !(accepts === 'not_person' && PERSON.test(value.name)) && ENDS_HERE.test(rest) && !IS_THING.test(rest);
}

/** The capitals name a law, a product or a programme, and not who has it: "the Experian contract", "ANPR system". */
const IS_THING =
  /^\s+(?:Act|Bill|Regulations?|Order|contract|framework|agreement|lease|system|software|licen[cs]es?|lot|programme|project|scheme|fund|pilot|process|procedure|portal|website)\b/i;

/** What may follow bare capitals that are a whole name: a stop, or a word that no name goes on with. */
const ENDS_HERE =
  /^(?:'s)?\s*(?:$|[.,;:()"£-]|\/(?=\s)|(?:for|to|at|as|in|on|of|and|or|from|until|till|with|by|who|which|that|under|via|through|over|is|are|was|were|be|has|have|had|will|would|should|following|commencing|starting|beginning|worth|towards|up|an?|the|this|using|after|before|subject|per|their|its|where|whose|then|be|being|plus|totalling|during|based|it|scored|achieved|ahead|directly|effective|when|while|so|each|instead|because|since|against)\b)/i;

function followingClaims(sentence: Sentence): Claim[] {
  return FOLLOWING_CUES.flatMap((cue) =>
    sentence.names.flatMap((name) => {
      const rest = sentence.text.slice(name.end).replace(/^\s*\((?!the |current|existing|incumbent)[^)]{0,90}\)/, '');
      if (!cue.cue.test(rest) || !accepted(name, sentence.text, cue.accepts)) return [];
      return together(sentence, name).map((one) => claimOf(sentence, one, cue, name.start));
    }),
  );
}

/** The name, and those before it in its list: "Helix Ltd, Marlow LLP and Kestrel Ltd be appointed". */
function together({ text, names }: Sentence, last: NameMatch): NameMatch[] {
  const list = [last];
  for (let first = last; ; ) {
    const before = names.find(
      ({ end }) =>
        end < first.start && /^\s*(?:\([^)]{0,90}\)\s*)?(?:,|,? and)\s+(?:the\s+)?$/.test(text.slice(end, first.start)),
    );
    if (before === undefined || before.value.kind === 'bare') return list;
    list.unshift(before);
    first = before;
  }
}

function claimOf(sentence: Sentence, name: NameMatch, cue: { name: string; role: CueRole }, cueAt: number): Claim {
  const whole = sentence.clauses[0]?.sentence;
  if (whole === undefined) throw new Error('a sentence without a clause');
  const region = partOf(whole, name.start, name.end);
  const clause = sentence.clauses.findLast((c) => c.region.start <= region.start) ?? null;
  const told = sentence.clauses.findLast((c) => c.region.start <= whole.start + cueAt) ?? clause;
  const role =
    sentence.oldNext && cue.role === 'supplier' && WAS_LET.test(sentence.text) ? 'holder' : roleIn(cue.role, told);
  return { role, mention: name.value, region, clause, rule: `party:${cue.name}`, method: 'pattern', trust: 'cue' };
}

/** The part that the clause leaves of what the cue says: an old contract's party only holds it, a refused one only made an offer. */
function roleIn(role: CueRole, clause: Clause | null): CueRole {
  if (clause === null || (role !== 'supplier' && role !== 'grant_recipient')) return role;
  if (REFUSED.test(clause.text)) return 'bidder';
  return clause.subject === 'previous' || EARLIER.test(clause.text) ? 'holder' : role;
}
