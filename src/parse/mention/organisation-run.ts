/**
 * Joins the words of a text that make up one name: capitals in a row, with `&`, `of`, `and`, brackets and `T/A` between.
 *
 *   "Haven & Hope Support Ltd" is one run; "Calver Estates (Derby) LLP" is one run; "Helix Limited, Northgate LLP" are two
 */
import {
  AT_ENDINGS,
  AT_HEADS,
  BODY_WORDS,
  FOR_ENDINGS,
  FOR_HEADS,
  IN_ENDINGS,
  JOINED,
  KINDS_OF_BODY,
  LEGAL_ENDING,
  LEGAL_RIGHTS,
  NAME_WORDS,
  OF_ENDINGS,
  OF_HEADS,
  PURSUITS,
  TO_HEADS,
} from '../../lexicon/organisation-words.ts';
import { NEVER_FIRST } from '../../lexicon/paper-words.ts';
import { TRADES } from '../../lexicon/trades.ts';
import type { Token } from './organisation-token.ts';

/** Words whose stop does not end a name. */
const ABBREVIATION = /^(?:\p{Lu}(?:\.\p{Lu}){0,3}|St|Co|Bros|Messrs|Mt|No)$/u;

/** Index of the last word of the name that begins at `from`, or null where none does. */
export function runFrom(tokens: readonly Token[], from: number, inList: boolean): number | null {
  const first = tokens[from];
  if (first === undefined || !first.capital || (first.lead !== '' && !/^["'(*]+$/.test(first.lead))) return null;
  let at = from;
  for (let next = nextOf(tokens, at, from, inList); next !== null; next = nextOf(tokens, at, from, inList)) at = next;
  return at;
}

/** Index of the word up to which the name goes on after `at`, or null at its end. */
function nextOf(tokens: readonly Token[], at: number, from: number, inList: boolean): number | null {
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (here === undefined || next === undefined) return null;
  const trading = tradingName(tokens, at);
  if (trading !== null) return trading;
  if (at > from && LEGAL_ENDING.test(here.key))
    return LEGAL_ENDING.test(next.key) && here.tail === '' && next.lead === '' ? at + 1 : null;
  if (here.tail === ',' && LEGAL_ENDING.test(next.key) && next.lead === '') return at + 1;
  if (here.tail === ',' && at === from && isPartnersFirm(tokens, at + 1)) return at + 1;
  if (here.tail !== '' && !(here.tail === '.' && ABBREVIATION.test(here.text) && !NEVER_FIRST.has(next.key)))
    return null;
  if (next.lead === '(') return afterBrackets(tokens, at + 1);
  if (next.lead !== '' || next.text === '-') return null;
  if (next.capital) return at + 1;
  if (/^\d+$/.test(next.text) && next.tail === '' && after?.capital && isTelling(after)) return at + 2;
  if (after === undefined || next.tail !== '' || after.lead !== '') return null;
  return joined(tokens, at, from, inList);
}

function joined(tokens: readonly Token[], at: number, from: number, inList: boolean): number | null {
  const [here, joint, after, beyond] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (here === undefined || joint === undefined || after === undefined) return null;
  if ((joint.text === '&' || joint.text === '+') && after.capital) return at + 2;
  if (joint.text === 'of' && after.capital && isOfName(tokens, at, from)) return at + 2;
  if (joint.text === 'in' && after.capital && IN_ENDINGS.has(after.key)) return at + 2;
  if (joint.text === 'for' && after.capital && FOR_ENDINGS.has(after.key) && after.tail !== '-') return at + 2;
  if (joint.text === 'to' && at === from && after.capital && TO_HEADS.has(here.key) && !LEGAL_RIGHTS.has(after.key))
    return at + 2;
  if (joint.text === 'against' && after.capital && /^(?:men|women|people|victims|mothers|youth)$/.test(here.key))
    return at + 2;
  const isPart = tokens.slice(from, at + 1).some(({ key }) => AT_HEADS.has(key));
  if (joint.text === 'at' && after.text === 'the' && isPart && beyond !== undefined)
    return beyond.capital && AT_ENDINGS.has(beyond.key) ? at + 3 : null;
  const heads = joint.text === 'of' ? OF_HEADS : joint.text === 'for' ? FOR_HEADS : null;
  if (heads?.has(here.key) && !(joint.text === 'for' && isLocalCouncil(tokens, at, from))) {
    if (after.capital) return at + 2;
    return after.text === 'the' && beyond?.capital && beyond.lead === '' ? at + 3 : null;
  }
  if (joint.text === 'or' && after.capital && JOINED.has(`${here.key} ${after.key}`)) return at + 2;
  if (joint.key !== 'and' || !after.capital) return null;
  return isOneName(tokens, at, from, inList) ? at + 2 : null;
}

/** "Runnymede Borough Council for the Junior Citizen scheme": what a council of a place is given money for is no part of its name. */
const isLocalCouncil = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from &&
  tokens[at]?.key === 'council' &&
  !/^(?:national|british|general|world|research)$/.test(tokens[at - 1]?.key ?? '');

/** "Vale of Mowbray Estates LLP", "Rivers of Hope": a firm's legal ending closes it, or a word that charities are named for. */
function isOfName(tokens: readonly Token[], at: number, from: number): boolean {
  const [here, after] = [tokens[at], tokens[at + 2]];
  if (here === undefined || after === undefined || NEVER_FIRST.has(here.key) || ACTS.test(here.key)) return false;
  if (OF_ENDINGS.has(after.key) && at - from < 2) return true;
  const end = at === from ? runFrom(tokens, at + 2, true) : null;
  const last = end === null ? undefined : tokens[end];
  return end !== null && end > at + 2 && last !== undefined && LEGAL_ENDING.test(last.key);
}

/** What is done with a firm, and who speaks for it: "Appointment of Helix Ltd", "Director of Marlow LLP". */
const ACTS =
  /(?:ment|tion|sion|al|ing|nce)s?$|^(?:directors?|managers?|officers?|leaders?|transfer|tenders?|orders?|offers?|use|sale|lease|hire|supply|services?|costs?|head|chief|trustees?|part|member|bids?|quotes?)$/;

/** Whether `and` after `at` stands inside one name: "Women and Girls Network", not "Northgate LLP and Ballistix Ltd". */
function isOneName(tokens: readonly Token[], at: number, from: number, inList: boolean): boolean {
  const [here, after] = [tokens[at], tokens[at + 2]];
  if (here === undefined || after === undefined) return false;
  if (JOINED.has(`${here.key} ${after.key}`)) return true;
  if (LEGAL_ENDING.test(here.key) || BODY_WORDS.has(here.key)) return false;
  if (tokens.slice(from, at).some(({ key }) => key === 't/a')) return false;
  const end = runFrom(tokens, at + 2, true);
  const last = end === null ? undefined : tokens[end];
  if (end === null || last === undefined) return false;
  if (at > from && isPlain(after) && isNoNameAlone(tokens, at + 2, end)) return true;
  if (inList) return false;
  if (at > from && LEGAL_ENDING.test(last.key) && !PARTNERS.test(after.key)) return false;
  if (at > from && PURSUITS.has(here.key) && end === at + 3 && KINDS_OF_BODY.has(last.key)) return true;
  if (at > from && NAME_WORDS.has(here.key)) return end > at + 2 ? false : isTelling(last);
  return true;
}

/** "Therapy Service": words that only say what is done and by what kind of body name no one. */
const isPlain = ({ key }: Token): boolean =>
  NAME_WORDS.has(key) || BODY_WORDS.has(key) || TRADES.has(key) || PURSUITS.has(key);

/** "Advice", "Fitness CIC": a word that says what is done, with or without a legal ending, names no one. */
const isNoNameAlone = (tokens: readonly Token[], from: number, end: number): boolean =>
  end === from ||
  (end === from + 1 && tokens.slice(from, end + 1).every(isPlain)) ||
  (LEGAL_ENDING.test(tokens[end]?.key ?? '') &&
    (end === from + 1 ||
      (end === from + 2 && /^\(?(?:uk|group|holdings|services|international)$/.test(tokens[from + 1]?.key ?? ''))));

/** "Bryson, Hale & Partners LLP": surnames in a row, closed by the partners. */
function isPartnersFirm(tokens: readonly Token[], at: number): boolean {
  const [name, joint, partners, ending] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!name?.capital || name.lead !== '' || name.tail !== '' || !/^(?:&|and)$/.test(joint?.text ?? '')) return false;
  return partners?.capital === true && (PARTNERS.test(partners.key) || /^(?:llp|solicitors)$/.test(ending?.key ?? ''));
}

/** What follows `and` in the name of a family's or partners' firm. */
const PARTNERS = /^(?:sons?|daughters?|brothers|bros|co|company|partners|associates)$/;

const isTelling = ({ key }: Token): boolean => LEGAL_ENDING.test(key) || NAME_WORDS.has(key) || BODY_WORDS.has(key);

/** "(Heating) Ltd": brackets belong to the name when a legal ending or a word of names follows them. */
function afterBrackets(tokens: readonly Token[], open: number): number | null {
  for (let at = open; at < tokens.length && at < open + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(token.capital || token.joins || isYearOfFirm(tokens, at))) return null;
    if (!token.tail.startsWith(')')) continue;
    const next = tokens[at + 1];
    if (token.tail !== ')' || next === undefined || next.lead !== '' || !next.capital) return null;
    return isTelling(next) || endsAsFirm(tokens, at + 1) ? at + 1 : null;
  }
  return null;
}

/** "Autobody (2010) Limited": a firm founded anew bears the year. */
const isYearOfFirm = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && LEGAL_ENDING.test(tokens[at + 1]?.key ?? '');

/** "(Jersey) Park Properties Limited": the words behind the brackets run up to a legal ending. */
function endsAsFirm(tokens: readonly Token[], from: number): boolean {
  const end = runFrom(tokens, from, true);
  return end !== null && end > from && LEGAL_ENDING.test(tokens[end]?.key ?? '');
}

/** "Vocalis T/A VoxHub", "Marlow Ltd trading as Kestrel": the first word of the trading name. */
function tradingName(tokens: readonly Token[], at: number): number | null {
  const [here, next, after, beyond] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (here?.tail !== '' || next === undefined) return null;
  if (next.key === 't/a' && next.lead === '' && after?.capital) return at + 2;
  if (next.key === 'trading' && after?.key === 'as' && beyond?.capital && next.lead === '') return at + 3;
  return null;
}
