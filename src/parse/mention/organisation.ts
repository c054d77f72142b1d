/**
 * Finds the names of organisations: runs of capitalised words that end as firms, charities and public bodies do.
 *
 *   "awarded to J T Holloway & Sons (Heating) Ltd for"       J T Holloway & Sons (Heating) Ltd
 *   "Derbyshire Fire and Rescue Service (DFRS) has"          Derbyshire Fire and Rescue Service, known as DFRS
 *   "Hollin Talk (registered charity 1158820)"               GB-CHC-1158820 beside the name
 *   "Northgate LLP and Ballistix Ltd"                        two names
 *   "Mr Alan Fothergill", "Section B", "Companies Act 2006"  none
 */
import { BODY_WORDS, LEGAL_ENDING, NAME_WORDS } from '../../lexicon/organisation-words.ts';
import {
  NEVER_FIRST,
  NEVER_LAST,
  NEVER_NAMES,
  OPENS_NAMES,
  OPENS_WITH_ENDING,
  PERSON_TITLE,
} from '../../lexicon/paper-words.ts';
import { askedOnce } from '../find/by-text.ts';
import type { Match } from './match.ts';
import { aliasAfter, registrationAfter } from './organisation-number.ts';
import { runFrom } from './organisation-run.ts';
import { type Token, tokensOf } from './organisation-token.ts';

/** What makes it an organisation: a legal ending, a public body's word, another word of names, or nothing but capitals. */
export type NameKind = 'company' | 'body' | 'named' | 'bare';

export interface OrganisationMention {
  /** One space between words, no punctuation at the end. */
  readonly name: string;
  readonly kind: NameKind;
  /** How the paper calls it from there on: `DFRS` in "Derbyshire Fire and Rescue Service (DFRS)". */
  readonly alias: string | null;
  /** `GB-COH-01234567`, `GB-CHC-1158820`: the number that is printed beside it. */
  readonly organisation_id: string | null;
}

export type NameMatch = Match<OrganisationMention>;

/** Names with a word that tells an organisation, in reading order. */
export const findOrganisations = (text: string): NameMatch[] =>
  namesIn(text).filter(({ value }) => value.kind !== 'bare');

/** No name, with the words that tell where it ends, has more. */
const MOST_WORDS = 40;

/**
 * Every run of capitalised words that may be a name, the bare ones too, which only a cue makes an organisation. In a list, `and` parts names.
 */
export const namesIn = (text: string, inList = false): readonly NameMatch[] => (inList ? inLists(text) : inProse(text));

const inProse = askedOnce((text: string) => namesOf(text, false));
const inLists = askedOnce((text: string) => namesOf(text, true));

function namesOf(text: string, inList: boolean): NameMatch[] {
  const tokens = tokensOf(text);
  const matches: NameMatch[] = [];
  for (let index = 0; index < tokens.length; ) {
    const ahead = tokens[index]?.capital ? tokens.slice(index, index + MOST_WORDS) : [];
    const last = runFrom(ahead, 0, inList);
    if (last === null) {
      index += 1;
      continue;
    }
    const match = nameOf(text, ahead.slice(0, last + 1));
    if (match !== null) matches.push(match);
    index += last + 1;
  }
  return matches;
}

function nameOf(text: string, run: readonly Token[]): NameMatch | null {
  const tokens = withoutOpening(text, run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.start;
  const end = last.end + (kindOf(tokens) === 'bare' ? smallWordsBehind(text, start, last.end) : 0);
  const name = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '');
  const rest = text.slice(end, end + 120);
  const organisation_id = registrationAfter(rest);
  const read = end > last.end ? 'named' : kindOf(tokens);
  // A printed number in a register tells an organisation, whatever its words.
  const kind = read === 'bare' && organisation_id !== null ? 'named' : read;
  if (PERSON_TITLE.test(text.slice(Math.max(0, start - 12), start)) && kind !== 'company') return null;
  if (kind !== 'company' && (NEVER_LAST.has(last.key) || NEVER_NAMES.test(name))) return null;
  if (!/\p{L}{2}/u.test(name)) return null;
  return { value: { name, kind, alias: aliasAfter(name, rest), organisation_id }, start, end };
}

/** "the Synergy rape crisis consortium": small words up to one for a body of several belong to the capitals before them. */
const BODY_IN_SMALL = /^(?: \p{Ll}[\p{Ll}-]+){0,3} (?:consortium|alliance|charity|collective|co-?operative)\b/u;

const smallWordsBehind = (text: string, start: number, end: number): number =>
  /\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 5), start))
    ? (BODY_IN_SMALL.exec(text.slice(end))?.[0].length ?? 0)
    : 0;

/** The run without the sentence's own words before the name: "That Fern Abbot Associates", "Approve Kaspar Freight Ltd". */
function withoutOpening(text: string, run: readonly Token[]): readonly Token[] {
  const telling = run.some((token, index) => index > 0 && (tells(token) || token.text === '&'));
  const from = run.findIndex(({ key, joins }, index) => {
    if (joins) return false;
    if (index === 0 && run.length > 1 && OPENS_NAMES.has(key) && isProse(text)) return true;
    if (!NEVER_FIRST.has(key) && !key.endsWith('-based')) return true;
    return telling && OPENS_WITH_ENDING.has(key) && index + 1 < run.length;
  });
  return from < 0 ? [] : run.slice(from);
}

/** In prose a capital behind `New` or `One` is a name's: "to New Pathways". In titles every word has one. */
function isProse(text: string): boolean {
  const small = text.match(/(?<![\p{L}'])\p{Ll}{4,}/gu)?.length ?? 0;
  const capitals = text.match(/(?<![\p{L}'])\p{Lu}\p{L}{3,}/gu)?.length ?? 0;
  return small > 3 && small > capitals;
}

const tells = ({ key }: Token): boolean => LEGAL_ENDING.test(key) || BODY_WORDS.has(key) || NAME_WORDS.has(key);

function kindOf(tokens: readonly Token[]): NameKind {
  if (tokens.some(({ key }, index) => index > 0 && LEGAL_ENDING.test(key))) return 'company';
  if (tokens.some(({ key }) => key === 't/a')) return 'company';
  if (tokens.some(({ key }, index) => key === 'nhs' || (BODY_WORDS.has(key) && index > 0))) return 'body';
  if (tokens.some(({ key }) => /^(?:university|ministry|department)$/.test(key)) && tokens.length > 1) return 'body';
  if (tokens.some(({ key }, index) => index > 0 && NAME_WORDS.has(key))) return 'named';
  if (tokens.some(({ text }) => text === '&' || text === 'for')) return 'named';
  return 'bare';
}
