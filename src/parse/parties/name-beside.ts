/** Which names stand beside a cue: the one that begins or ends there, and those that a list joins to it. */

import { KIND_OF_BODY } from '../../lexicon/parties/party-clauses.ts';
import type { Accepts, LeadingCue } from '../../lexicon/parties/party-words.ts';
import type { Clause } from '../find/clause.ts';
import type { NameMatch } from '../mention/organisation.ts';

/** A sentence with the names in it, read as prose and as a list. */
export interface Sentence {
  readonly text: string;
  /** The sentence after it in its passage speaks of the current or old contract. */
  readonly oldNext: boolean;
  readonly clauses: readonly Clause[];
  readonly names: readonly NameMatch[];
  readonly listed: readonly NameMatch[];
}

/** The sentence speaks of more than one party, so that `and` parts names; "three years" and "both forces" do not. */
const SEVERAL =
  /\b(?:(?:both|each)\b(?! (?:force|commissioner|constabular|year|part|side|organisation's|extension|option|sum|month))|respectively|contracts|suppliers|providers|companies|lots|tenders|grants|awards(?= (?:were|are|be|to|have)\b)|organisations|charities|councils|clubs|firms|bidders|agreements|leases|(?:two|three|four|five|six)(?= (?:[\w-]+ ){0,2}(?:agencies|consultancies|recruiters|manufacturers|makers|contractors|consultants|brokers|insurers|garages|builders|groups|partners|services|applicants|recipients|awards|surveyors|resellers|dealers)\b)|(?:two|three|four|five|six)[:,] )\b/i;

/** "the bid of": one offer is one firm's, so that `and` behind it is the firm's own. */
const ONE_OFFER = /\b(?:bid|tender|quote|quotation|offer|proposal|application|submission) (?:of|from|by)\s*$/i;

/** What parts the names of a list; each may have brackets or a sum behind it, or what it is chosen for: "A Ltd for cars and B Ltd for vans". */
const BETWEEN =
  /^(?:'s)?\s*(?:\([^)]{0,90}\)\s*)?(?:(?:\s*(?:of|at|-|:))?\s*£\d[\d,.]*\d(?:\s?(?:k|m|million))?\b)?(?:\s*(?:for|in|at|as) [a-z][a-z '-]{0,40}?)?(?:,\s*(?:and\s+|& )?|;\s*(?:and\s+)?|\s*and\s+)(?:(?:to|of)\s+)?/;

/** The names that begin at this place, a list of them where commas or `and` follow. */
export function namesAt(
  { text, names, listed }: Sentence,
  at: number,
  { accepts, behind, role }: LeadingCue,
): NameMatch[] {
  const kind = KIND_OF_BODY.exec(text.slice(at))?.[0] ?? '';
  const isList = (role === 'bidder' || SEVERAL.test(text)) && !ONE_OFFER.test(text.slice(0, at));
  const found: NameMatch[] = [];
  for (let next = startingAt(text, at + kind.length, isList ? listed : names); next !== undefined; ) {
    if (!accepted(next, text, found.length > 0 ? 'any' : accepts)) break;
    next = closing(text, found, next, listed);
    found.push(next);
    const gap = BETWEEN.exec(text.slice(next.end))?.[0];
    if (gap === undefined) break;
    const following = startingAt(text, next.end + gap.length, isList ? listed : names);
    const closes = following !== undefined && isListed(text, gap, following, found.length);
    next =
      following !== undefined && (following.value.kind !== 'bare' || isList || closes || gap.includes('£'))
        ? following
        : undefined;
    if (next === undefined) break;
  }
  const last = found.at(-1);
  const rest = last === undefined ? '' : text.slice(last.end);
  const fits = behind === undefined || behind.test(rest) || behind.test(rest.replace(/^\s*\([^)]{0,90}\)/, ''));
  return fits ? found : [];
}

/**
 * The last name of a list, with the `and` in it: where commas and one `and` have closed a list of firms that all have a legal ending, a
 * second `and` belongs to the last one ("Helix Ltd, Marlow LLP and Thorn Gates and Barriers Ltd").
 */
function closing(text: string, found: readonly NameMatch[], last: NameMatch, listed: readonly NameMatch[]): NameMatch {
  const [before] = found.slice(-1);
  if (before === undefined || found.length < 2 || last.value.kind === 'company') return last;
  const closes = /\band\s+(?:to\s+)?$/.test(text.slice(before.end, last.start));
  const rest = listed.find(({ start }) => /^ and $/.test(text.slice(last.end, start)));
  const firms = found.every(({ value }) => value.kind === 'company') && rest?.value.kind === 'company';
  if (!closes || !firms || rest === undefined) return last;
  const name = text.slice(last.start, rest.end).replace(/\s+/g, ' ');
  return { value: { ...rest.value, name }, start: last.start, end: rest.end };
}

/** Bare capitals within a list of names: after two others, or with `and` and one more to come. */
const isListed = (text: string, gap: string, { end }: NameMatch, before: number): boolean =>
  /\band\s/.test(gap)
    ? before > 1
    : /^(?:,\s*\p{Lu}[^,.;]{1,60})*,?\s+and\s+(?:the\s)?\p{Lu}/u.test(text.slice(end).replace(BRACKETS, ''));

/** What stands in brackets behind the names of a list, sums with their commas too. */
const BRACKETS = /\s*\([^)]{0,90}\)/g;

/** The name that begins here, white space and an article aside. */
function startingAt(text: string, at: number, names: readonly NameMatch[]): NameMatch | undefined {
  const article = /^\s*(?:(?:[Tt]he|Messrs\.?)\s+)?["']?/.exec(text.slice(at))?.[0].length ?? 0;
  return names.find(({ start }) => start === at + article || start === at);
}

const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Bare capitals behind these are where something is: "the centre at Cobham is commissioned". */
const AT_A_PLACE = /\b(?:at|near|in|outside)\s+$/i;

export function accepted({ value, start, end }: NameMatch, text: string, accepts: Accepts): boolean {
  if (accepts === 'company') return value.kind === 'company';
  if (accepts === 'named') return value.kind !== 'bare';
  if (value.kind === 'company') return true;
  const rest = text.slice(end);
  if (value.kind !== 'bare') return !IS_THING.test(rest);
  if (AT_A_PLACE.test(text.slice(Math.max(0, start - 12), start))) return false;
  // No person has an article: "commissioned the Matthew Project".
  const article = /\b[Tt]he\s+$/.test(text.slice(Math.max(0, start - 6), start));
  // "Ida Ash and Paul Mord be appointed": each of the two may be a person.
  const people = value.name.split(/ (?:and|&) |, /).every((one) => PERSON.test(one));
  const person = accepts === 'not_person' && !article && people && !AS_FIRM.test(rest);
  return !person && ENDS_HERE.test(rest) && !IS_THING.test(rest);
}

/** What no person is appointed as. */
const AS_FIRM =
  /^\s+as (?:the |our |its |their |a |an )?(?:[\w-]+ ){0,4}?(?:suppliers?|providers?|contractors?|auditors|agents|advisers|advisors|consultants|brokers?|bank(?:ers)?|insurers?|architects|surveyors|solicitors|delivery partner)\b/i;

/** The capitals name a law, a product or a programme, and not who has it: "the Experian contract", "ANPR system". */
const IS_THING =
  /^\s+(?:Act|Bill|Regulations?|Order|contract|framework|agreement|lease|system|software|licen[cs]es?|lot|programme|project|scheme|fund|pilot|process|procedure|portal|website)\b/i;

/** What may follow bare capitals that are a whole name: a stop, or a word that no name goes on with. */
const ENDS_HERE =
  /^(?:'s)?\s*(?:$|[.,;:()"£-]|\/(?=\s)|(?:for|to|at|as|in|on|of|and|or|from|until|till|with|by|who|which|that|under|via|through|over|is|are|was|were|be|has|have|had|will|would|should|following|tenders?|bids?|quotes?|quotations?|offers?|commencing|starting|beginning|worth|towards|up|an?|the|this|using|after|before|subject|per|their|its|where|whose|then|be|being|plus|totalling|during|based|it|scored|achieved|ahead|directly|effective|when|while|so|each|instead|because|since|against|now|not|also|only|already|currently|initially|immediately|ends?|ended|expires?|expired|runs?|ran|commence[sd]?|began|begins|start(?:s|ed)?|lapse[sd]?|terminate[sd]?|conclude[sd]?|cease[sd]?|remains?|continue[sd]?|came|comes|dated|covers?|covering|includes?|including|allows?|provides?|providing|delivers?|delivering|supply|supplies|supplying|run|running|manages?|managing|operates?|operating|undertakes?|undertaking|holds?|shall|may|can|could|must|does|did)\b)/i;

/** The name, and those before it in its list: "Helix Ltd, Marlow LLP and Kestrel Ltd be appointed". `several`: bare capitals are names there too. */
export function together({ text, names, listed }: Sentence, last: NameMatch, several: boolean): NameMatch[] {
  const list = [last];
  const all = several ? listed : names;
  for (let first = last; ; ) {
    const before = all.find(
      ({ end }) =>
        end < first.start && /^\s*(?:\([^)]{0,90}\)\s*)?(?:,|,? and)\s+(?:the\s+)?$/.test(text.slice(end, first.start)),
    );
    if (before === undefined || (before.value.kind === 'bare' && !several && !SEVERAL.test(text))) return list;
    list.unshift(before);
    first = before;
  }
}
